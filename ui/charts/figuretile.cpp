// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figuretile.h"

#include "ui/charts/chartwords.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace rollbook {

namespace {

constexpr int usualWidth = 200;
constexpr int lineGap = 2;

int heightOf(const QString &text, TextSize size, int width)
{
    const QFontMetrics metrics(textFont(size));
    return std::max(metrics.height(),
        metrics.boundingRect(QRect(0, 0, std::max(width, 1), 10'000), Qt::TextWordWrap, text).height());
}

} // namespace

FigureTile::FigureTile(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureTile::say(const QString &caption, const QString &figure, const QString &remark, bool openable)
{
    m_caption = caption;
    m_figure = figure;
    m_remark = remark;
    m_openable = openable;
    setAccessibleName(caption + QStringLiteral(": ") + figure);
    setAccessibleDescription(openable ? remark + QStringLiteral(". ") + ChartWords::tr("Opens the list.") : remark);
    setCursor(openable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

QSize FigureTile::sizeHint() const
{
    return { usualWidth, heightForWidth(usualWidth) };
}

QSize FigureTile::minimumSizeHint() const
{
    const int figure = QFontMetrics(textFont(TextSize::Figure)).horizontalAdvance(m_figure);
    const int width = std::max(120, figure + 2 * space::large);
    return { width, heightForWidth(std::max(width, this->width())) };
}

int FigureTile::heightForWidth(int width) const
{
    const int inner = width - 2 * space::large;
    return 2 * space::medium + 2 * lineGap + heightOf(m_caption, TextSize::Small, inner)
        + QFontMetrics(textFont(TextSize::Figure)).height() + heightOf(m_remark, TextSize::Small, inner);
}

void FigureTile::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lifted = m_openable && (underMouse() || isDown());
    painter.setPen(hasFocus() ? QPen(colors.accent, 3) : QPen(lifted ? colors.outline : colors.border, 1));
    painter.setBrush(hasFocus() ? colors.accentSoft : lifted ? colors.hover : colors.surface);
    const double inset = hasFocus() ? 1.5 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 10, 10);
    QRect place = rect().adjusted(space::large, space::medium, -space::large, -space::medium);
    const auto lines = [&](const QString &text, TextSize size, const QColor &color) {
        painter.setFont(textFont(size));
        painter.setPen(color);
        const QRect box(place.left(), place.top(), place.width(), heightOf(text, size, place.width()));
        const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        painter.drawText(box, static_cast<int>(side | Qt::AlignTop) | Qt::TextWordWrap, text);
        place.setTop(box.bottom() + 1 + lineGap);
    };
    lines(m_caption, TextSize::Small, colors.muted);
    lines(m_figure, TextSize::Figure, colors.text);
    lines(m_remark, TextSize::Small, colors.muted);
}

void FigureTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace rollbook
