// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/records/columnset.h"

#include <QCoreApplication>

#include <optional>

namespace rollbook {

/// The columns of every list of people, in the order in which the chooser offers them. The numbers are the model's
/// section numbers; what is remembered of a column is its key, so they may change.
enum class MemberColumn : int {
    Name,
    Number,
    Status,
    Type,
    Group,
    PaidUntil,
    Owed,
    Email,
    Telephone,
    Postcode,
    Town,
    Joined,
    Given,
    Family,
    KnownAs,
    BirthDate,
    Email2,
    Telephone2,
    Address,
    County,
    ExternalNumber,
    Tags,
};
inline constexpr int memberColumnCount = 22;

struct ColumnSpec {
    MemberColumn column;
    const char *key; ///< permanent, for the settings; the name of the field where it is one
    std::optional<MemberOrder> order; ///< how storage sorts it; nothing: sorted by a key taken from everybody's records
    FactParts parts; ///< what a row needs for it
    bool shown; ///< in a list nobody has changed
    ColumnSet set; ///< without it a limited copy has nothing to show there
    int characters; ///< width to begin with, in average characters
    bool numeric = false; ///< stands to the right
};

[[nodiscard]] const ColumnSpec &columnSpec(MemberColumn column);
[[nodiscard]] const ColumnSpec &columnSpec(int section);
[[nodiscard]] std::optional<MemberColumn> columnByKey(const QString &key);
/// The heading in the user's language.
[[nodiscard]] QString columnTitle(MemberColumn column);

} // namespace rollbook
