// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/termcalendar.h"

#include "ui/widgets/theme.h"
#include "ui/words/format.h"

#include <QEvent>
#include <QPainter>

namespace rollbook {

namespace {

constexpr int mostCalendarRows = 26;
constexpr int rowsBeforeGap = 12;
constexpr int rowsAfterGap = 6;
constexpr int calendarDays = 31;
constexpr int dayWidth = 5;
constexpr int besideName = space::small;
constexpr int betweenColumns = space::large;
constexpr int leastDown = 6; ///< months in a column before there is another

/// The days of the month that begins with `month` from `from` to `to`; an invalid `to`: for ever.
DaysOfMonth daysWithin(QDate month, QDate from, QDate to)
{
    const QDate last = month.addDays(month.daysInMonth() - 1);
    if (!from.isValid() || from > last || (to.isValid() && (to < month || to < from)))
        return {};
    return { std::max(from, month).day(), to.isValid() ? std::min(to, last).day() : last.day() };
}

QDate firstOfMonth(QDate day)
{
    return { day.year(), day.month(), 1 };
}

CalendarRow calendarRow(const TypeOutcome &outcome, QDate month)
{
    CalendarRow row { month, daysWithin(month, outcome.term.start, outcome.term.end), {}, {} };
    if (outcome.graceUntil.isValid())
        row.grace = daysWithin(month, outcome.term.end.addDays(1), outcome.graceUntil);
    if (outcome.next)
        row.next = daysWithin(month, outcome.next->start, outcome.next->end);
    return row;
}

} // namespace

std::vector<CalendarRow> calendarRows(const TypeOutcome &outcome)
{
    std::vector<CalendarRow> rows;
    if (!outcome.term.start.isValid())
        return rows;
    const QDate begin = firstOfMonth(outcome.term.start);
    QDate last = begin.addMonths(rowsBeforeGap - 1);
    if (outcome.term.end.isValid()) {
        last = outcome.graceUntil.isValid() ? outcome.graceUntil : outcome.term.end;
        if (outcome.next)
            last = std::max(last, outcome.next->start);
        last = firstOfMonth(last);
    }
    const int months = (last.year() - begin.year()) * 12 + last.month() - begin.month() + 1;
    const bool gap = months > mostCalendarRows;
    for (int i = 0; i < months; ++i) {
        if (gap && i == rowsBeforeGap) {
            rows.push_back({});
            i = months - rowsAfterGap;
        }
        rows.push_back(calendarRow(outcome, begin.addMonths(i)));
    }
    if (!outcome.term.end.isValid())
        rows.push_back({});
    return rows;
}

TermCalendar::TermCalendar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("termCalendar"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Calendar of the term"));
}

void TermCalendar::setRows(std::vector<CalendarRow> rows)
{
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    updateGeometry();
    update();
}

int TermCalendar::rowHeight() const
{
    return QFontMetrics(textFont(TextSize::Small)).height() + 3;
}

int TermCalendar::nameWidth() const
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    int width = metrics.horizontalAdvance(QStringLiteral("…"));
    for (const CalendarRow &row : m_rows) {
        if (row.month.isValid())
            width = std::max(width, metrics.horizontalAdvance(formatMonth(row.month)));
    }
    return width;
}

int TermCalendar::columnsIn(int width) const
{
    const int each = sizeHint().width() + betweenColumns;
    const int most = static_cast<int>(m_rows.size()) / leastDown;
    return std::clamp((width + betweenColumns) / each, 1, std::max(1, most));
}

int TermCalendar::monthsDown(int width) const
{
    const int columns = columnsIn(width);
    return (static_cast<int>(m_rows.size()) + columns - 1) / columns;
}

QSize TermCalendar::sizeHint() const
{
    return { nameWidth() + besideName + calendarDays * dayWidth, rowHeight() * static_cast<int>(m_rows.size()) };
}

int TermCalendar::heightForWidth(int width) const
{
    return rowHeight() * monthsDown(width);
}

QRect TermCalendar::placeOf(int row) const
{
    const int across = (width() + betweenColumns) / columnsIn(width());
    const int down = std::max(1, monthsDown(width()));
    return { row / down * across, row % down * rowHeight(), across - betweenColumns, rowHeight() };
}

QRect TermCalendar::mirrored(const QRect &area) const
{
    return layoutDirection() == Qt::RightToLeft ? area.translated(width() - area.left() - area.right() - 1, 0) : area;
}

QRect TermCalendar::daysAt(const DaysOfMonth &days, int row) const
{
    const QRect place = placeOf(row);
    const int from = nameWidth() + besideName;
    const int each = std::clamp((place.width() - from) / calendarDays, dayWidth, 2 * dayWidth);
    return mirrored({ place.left() + from + (days.first - 1) * each, place.top() + 2,
        (days.last - days.first + 1) * each, place.height() - 4 });
}

void TermCalendar::paintRow(QPainter &painter, int row) const
{
    const CalendarRow &shown = m_rows[static_cast<std::size_t>(row)];
    const ThemeColors colors = themeColors(palette());
    const QRect name = mirrored(QRect(placeOf(row).topLeft(), QSize(nameWidth(), rowHeight())));
    painter.setPen(colors.muted);
    const bool left = !shown.month.isValid();
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeading, left ? QStringLiteral("…") : formatMonth(shown.month));
    if (left)
        return;
    painter.fillRect(daysAt({ 1, shown.month.daysInMonth() }, row), colors.hover);
    if (shown.term.any())
        painter.fillRect(daysAt(shown.term, row), colors.accent);
    if (shown.next.any()) {
        painter.setPen(colors.accent);
        painter.setBrush(colors.accentSoft);
        painter.drawRect(daysAt(shown.next, row).adjusted(0, 0, -1, -1));
    }
    if (shown.grace.any())
        painter.fillRect(daysAt(shown.grace, row), QBrush(colors.warning, Qt::BDiagPattern));
}

void TermCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(textFont(TextSize::Small));
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        paintRow(painter, row);
}

void TermCalendar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        updateGeometry();
}

} // namespace rollbook
