// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <unordered_set>

namespace rollbook::cli {

/// The people as the register had them at the end of the day that --known-at names.
class KnownPeople
{
public:
    /// Usage when the option stands beside one that asks the register as it is now.
    [[nodiscard]] static Result<KnownPeople> read(const Context &context, const Reader &reader);

    [[nodiscard]] QDate day() const { return m_day; }
    /// Everybody of `now`, and after them whoever may have been there and has been removed since.
    [[nodiscard]] std::vector<Id<Member>> with(std::vector<Id<Member>> now) const;
    /// The facts of these people then, in the order of `ids`; who was not there is left out.
    [[nodiscard]] Result<std::vector<MemberFacts>> facts(
        std::span<const Id<Member>> ids, FactParts parts, const Reader &reader) const;

private:
    QDate m_day;
    quint64 m_line = 0;
    std::unordered_set<Uuid> m_changed; ///< touched by a later entry
};

} // namespace rollbook::cli
