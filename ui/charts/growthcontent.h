// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcontent.h"

namespace rollbook {

/// The months of a growth that lie within both days: `from` is the first of a month, `to` the last day of one or of
/// the growth.
[[nodiscard]] Growth monthsWithin(const Growth &all, QDate from, QDate to);

/// The number of members on the day before the first month and on the last day of each. `scopeText` says in a
/// sentence who is counted; empty: everybody.
[[nodiscard]] ChartContent membersContent(const Growth &growth, const QString &scopeText = {});

/// Who came and who went per month; per quarter beyond 62 months, per year beyond 186, so that bars stay broad enough
/// to point at. The table has every movement, the drawing the rarer ways out as one.
[[nodiscard]] ChartContent flowContent(const Growth &growth, const QString &scopeText = {});

} // namespace rollbook
