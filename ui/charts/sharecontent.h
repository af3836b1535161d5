// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcontent.h"

#include <array>

namespace rollbook {

using StatusCounts = std::array<qint64, statusKindCount>;

/// So many members in a group or of a type.
struct NamedCount {
    Uuid of; ///< null: in none
    QString name; ///< empty where `of` is null
    qint64 people = 0;
    bool operator==(const NamedCount &) const = default;
};

/// How members stand with their fees on a day, and who is still awaited with the first one.
[[nodiscard]] ChartContent feesContent(const StatusCounts &counts, QDate day, const QString &scopeText = {});
/// The same of a copy that does not hold them: no figures, and that in words.
[[nodiscard]] ChartContent feesNotHeldContent();
/// The largest groups and all others together. `counts` in any order.
[[nodiscard]] ChartContent groupsContent(std::vector<NamedCount> counts, QDate day, const QString &scopeText = {});
[[nodiscard]] ChartContent typesContent(std::vector<NamedCount> counts, QDate day, const QString &scopeText = {});

} // namespace rollbook
