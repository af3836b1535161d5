// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/valuemapping.h"

namespace rollbook {

/// Which kinds new groups get: those named "Branch" and "Region" where the society has them or has no kinds, else the
/// lowest kind that may stand under another, and that other.
struct NewKinds {
    QString branch;
    QString region;
};
[[nodiscard]] NewKinds newKinds(const Organisation &society, const std::vector<Group> &groups);

/// Matches the names of a column with groups by name and alias. The same but for words like "CLP" or "branch" is an
/// imperfect match and taken; one or two letters apart is only told as alike.
[[nodiscard]] std::vector<GroupChoice> mapGroups(
    const SurveyedColumn &column, const std::vector<Group> &known, const QString &kind);

} // namespace rollbook
