// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace rollbook {

/// The spans of time that the dashboard offers.
enum class SpanKind { ThisYear, Months12, Years3, Years5, Years10, All, Custom };
inline constexpr int spanKindCount = 7;

/// From the first of a month to the last day of one, or to today.
struct Span {
    QDate from;
    QDate to;
    bool operator==(const Span &) const = default;
};

/// The days of a span as seen from `today`. A year begins with the first of month `yearStartMonth`. `earliest`: the
/// first day there is anything to show of; invalid: none. Not for Custom.
[[nodiscard]] Span spanOf(SpanKind kind, QDate today, int yearStartMonth, QDate earliest);
/// Two months chosen by hand, in either order, none after today.
[[nodiscard]] Span customSpan(QDate first, QDate second, QDate today);
/// The first day of the year that holds a day.
[[nodiscard]] QDate yearStart(QDate day, int yearStartMonth);

} // namespace rollbook
