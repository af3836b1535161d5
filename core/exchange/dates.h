// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importnote.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace rollbook {

/// What came of reading one cell.
enum class CellState : quint8 { Nothing, Good, Bad };

/// A cell read as a value, with what has to be told about it.
template <class T> struct Reading {
    CellState state = CellState::Nothing;
    T value {};
    std::optional<NoteCode> note {};
};

/// Which of two numbers comes first in "3/4/2026". Years in front are recognised whatever the order.
enum class DateOrder : quint8 { DayFirst = 1, MonthFirst = 2 };

struct DateRules {
    DateOrder order = DateOrder::DayFirst;
    int latestYear = 2050; ///< years of two digits are the latest possible up to this one
};

/// Reads a day: ISO 8601, "5/9/2026" and its like with / . - or spaces, "05 Sep 2026", "Sat 5th September 2026",
/// "Sep 5, 26", Welsh months, 20260905, a spreadsheet's day number (1927 to 2119), and any of these with a time of day
/// behind it. Nothing for an empty cell and for the zeros and dashes that stand for none. Years 1850 to 2200.
[[nodiscard]] Reading<QDate> readDate(QStringView cell, const DateRules &rules);

/// How the days of a column are written, gathered over all its cells, so that one order is used for all of them.
struct DateColumn {
    qint64 dayFirst = 0; ///< cells that can only be read day first
    qint64 monthFirst = 0; ///< only month first
    qint64 either = 0; ///< both, and the two differ
    qint64 certain = 0; ///< year first, month in words, or a day number
    qint64 unreadable = 0;

    void add(QStringView cell);
    /// Day first unless every cell that tells says otherwise.
    [[nodiscard]] DateOrder order() const
    {
        return monthFirst > 0 && dayFirst == 0 ? DateOrder::MonthFirst : DateOrder::DayFirst;
    }
    /// Cells stand both ways round, or nothing tells and some could be either.
    [[nodiscard]] bool isAmbiguous() const
    {
        return (dayFirst > 0 && monthFirst > 0) || (either > 0 && dayFirst + monthFirst == 0);
    }
};

} // namespace rollbook
