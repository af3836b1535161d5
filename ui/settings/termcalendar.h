// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/typeoutcome.h"

#include <QWidget>

namespace rollbook {

/// Days of a month, both included, counted from 1.
struct DaysOfMonth {
    int first = 0; ///< 0: no day
    int last = 0;
    [[nodiscard]] bool any() const { return first > 0; }
    bool operator==(const DaysOfMonth &) const = default;
};

/// One row of the little calendar.
struct CalendarRow {
    QDate month; ///< its first day; invalid: here months that are all the same are left out
    DaysOfMonth term; ///< of the term that joining gives
    DaysOfMonth grace; ///< after it, in which who has not renewed still counts
    DaysOfMonth next; ///< of the term that a renewal gives
    bool operator==(const CalendarRow &) const = default;
};

/// The months from the first day of the term to the first month after it that a renewal gives, at most 26: of longer
/// terms the first twelve and the last six. A term for life goes on after its first twelve.
[[nodiscard]] std::vector<CalendarRow> calendarRows(const TypeOutcome &outcome);

/// The months of a term as rows of days: those of the term filled, those of grace hatched, those of the next one
/// framed. The months stand in several columns where there is room.
class TermCalendar final : public QWidget
{
    Q_OBJECT

public:
    explicit TermCalendar(QWidget *parent = nullptr);

    void setRows(std::vector<CalendarRow> rows);
    [[nodiscard]] const std::vector<CalendarRow> &rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int columnsIn(int width) const;
    /// Months below each other in a column.
    [[nodiscard]] int monthsDown(int width) const;
    /// Of a month, its name included.
    [[nodiscard]] QRect placeOf(int row) const;
    [[nodiscard]] QRect mirrored(const QRect &area) const;
    [[nodiscard]] QRect daysAt(const DaysOfMonth &days, int row) const;
    void paintRow(QPainter &painter, int row) const;

    std::vector<CalendarRow> m_rows;
};

} // namespace rollbook
