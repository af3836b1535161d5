// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choicecard.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace rollbook {

namespace {

constexpr int pictureSize = 32;
constexpr int wrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int heightOf(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), wrap, text).height();
}

} // namespace

ChoiceCard::ChoiceCard(const QString &iconName, const QString &title, const QString &detail, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName), m_detail(detail)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ChoiceCard::sizeHint() const
{
    return { 260, heightForWidth(260) };
}

QSize ChoiceCard::minimumSizeHint() const
{
    return { 200, heightForWidth(260) };
}

QRect ChoiceCard::textArea(int width) const
{
    return { space::large + space::tiny, 0, width - 2 * (space::large + space::tiny), 0 };
}

int ChoiceCard::heightForWidth(int width) const
{
    const int inner = textArea(width).width();
    return 2 * (space::large + space::tiny) + pictureSize + space::medium
        + heightOf(textFont(TextSize::Heading), text(), inner) + space::small
        + heightOf(textFont(TextSize::Body), m_detail, inner);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const ThemeColors c = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    painter.setPen(QPen(focused || underMouse() ? c.accent : c.border, focused ? 2 : 1));
    painter.setBrush(isDown() ? c.accentSoft : c.surface);
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 12, 12);

    QRect area = textArea(width());
    area.setTop(space::large + space::tiny);
    area.setHeight(pictureSize);
    const QRect place(layoutDirection() == Qt::RightToLeft ? area.right() - pictureSize : area.left(), area.top(),
        pictureSize, pictureSize);
    rollbook::icon(m_iconName, c.accent).paint(&painter, place);
    area.moveTop(area.bottom() + space::medium);
    area.setHeight(heightOf(textFont(TextSize::Heading), text(), area.width()));
    painter.setFont(textFont(TextSize::Heading));
    painter.setPen(c.text);
    painter.drawText(
        area, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop | Qt::TextWordWrap, text());
    area.moveTop(area.bottom() + space::small);
    area.setBottom(height());
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(c.muted);
    painter.drawText(
        area, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop | Qt::TextWordWrap, m_detail);
}

void ChoiceCard::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ChoiceCard::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace rollbook
