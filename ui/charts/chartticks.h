// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace rollbook {

/// The distance of gridlines for numbers from 0 to `maximum`: 1, 2 or 5 times a power of ten and at least 1, so that
/// there are at most `lines` of them above 0.
[[nodiscard]] qint64 niceStep(qint64 maximum, int lines);
/// The first multiple of `step` that is not below `maximum`, at least one step.
[[nodiscard]] qint64 niceTop(qint64 maximum, qint64 step);

/// A mark of the time axis: the month and below it the year, where it begins; or the year alone.
struct DateTick {
    QDate day; ///< first of a month
    QString upper;
    QString lower;
    bool operator==(const DateTick &) const = default;
};

/// Marks at round distances (1, 2, 3, 6 months, 1, 2, 5, 10 … years, at least `leastMonths`), at most `most` of them,
/// within both days.
[[nodiscard]] std::vector<DateTick> dateTicks(QDate from, QDate to, int most, int leastMonths = 1);

} // namespace rollbook
