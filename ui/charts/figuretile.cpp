// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figuretile.h"

#include "ui/charts/chartwords.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace rollbook {

FigureTile::FigureTile(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    const int height = QFontMetrics(textFont(TextSize::Small)).height() * 2
        + QFontMetrics(textFont(TextSize::Figure)).height() + 2 * space::medium + space::tiny;
    return { 200, height };
}

QSize FigureTile::minimumSizeHint() const
{
    const int figure = QFontMetrics(textFont(TextSize::Figure)).horizontalAdvance(m_figure);
    return { std::max(120, figure + 2 * space::large), sizeHint().height() };
}

void FigureTile::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lifted = m_openable && (underMouse() || isDown());
    painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(lifted ? colors.outline : colors.border, 1));
    painter.setBrush(lifted ? colors.hover : colors.surface);
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 10, 10);
    QRect place = rect().adjusted(space::large, space::medium, -space::large, -space::medium);
    const auto line = [&](const QString &text, const QFont &font, const QColor &color) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(color);
        const QRect box(place.left(), place.top(), place.width(), metrics.height());
        painter.drawText(
            box, Qt::AlignLeading | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, box.width()));
        place.setTop(place.top() + metrics.height() + 2);
    };
    line(m_caption, textFont(TextSize::Small), colors.muted);
    line(m_figure, textFont(TextSize::Figure), colors.text);
    line(m_remark, textFont(TextSize::Small), colors.muted);
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
