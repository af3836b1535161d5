// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebarbutton.h"

#include "ui/widgets/theme.h"
#include "ui/words/format.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

namespace rollbook {

namespace {

constexpr int mostShown = 999;

} // namespace

SidebarButton::SidebarButton(QWidget *parent) : QToolButton(parent) { }

void SidebarButton::setWaiting(int count)
{
    m_waiting = count;
    setAccessibleName(count > 0 ? tr("%1, %Ln waiting", nullptr, count).arg(text()) : text());
    update();
}

QString SidebarButton::number() const
{
    return m_waiting > mostShown ? formatCount(mostShown) + QLatin1Char('+') : formatCount(m_waiting);
}

int SidebarButton::waitingWidth() const
{
    if (m_waiting == 0)
        return 0;
    const QFontMetrics metrics(textFont(TextSize::Small));
    return std::max(metrics.height() + space::tiny, metrics.horizontalAdvance(number()) + 2 * space::small);
}

void SidebarButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_waiting == 0)
        return;
    // The style sheet's palette of a tool button tells nothing of light and dark.
    const ThemeColors colors = themeColors(QGuiApplication::palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    // Beside the icon alone there is no room for a number.
    if (toolButtonStyle() == Qt::ToolButtonIconOnly) {
        const QRectF dot(width() / 2.0 + space::small - 1, space::small, space::small, space::small);
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), dot.toRect()));
        return;
    }
    const int high = QFontMetrics(textFont(TextSize::Small)).height() + space::tiny;
    const int wide = waitingWidth();
    const QRect place = QStyle::visualRect(
        layoutDirection(), rect(), QRect(width() - wide - space::small, (height() - high) / 2, wide, high));
    painter.drawRoundedRect(place, high / 2.0, high / 2.0);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(colors.accentText);
    painter.drawText(place, Qt::AlignCenter, number());
}

} // namespace rollbook
