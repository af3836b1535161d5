// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

/// Whether the link holds on the day; the first and the last day do.
[[nodiscard]] bool holdsOn(const HouseholdLink &link, QDate day);

/// Who lives with whom, and who of them pays.
class Households
{
public:
    Households() = default;
    explicit Households(std::vector<HouseholdLink> links);

    /// The link by which somebody else pays for the person on the day; null: nobody does. Of several, as two laptops
    /// may make, the one that began last.
    [[nodiscard]] const HouseholdLink *linkOf(Id<Member> member, QDate day) const;
    /// Who pays for the person on the day; null: nobody else.
    [[nodiscard]] Id<Member> leadOf(Id<Member> member, QDate day) const;
    /// Those for whom the person pays on the day, in the order of their ids.
    [[nodiscard]] std::vector<Id<Member>> linkedTo(Id<Member> lead, QDate day) const;
    /// Those for whom nobody else pays on the day and who pay for somebody.
    [[nodiscard]] std::vector<Id<Member>> leads(QDate day) const;

private:
    std::vector<HouseholdLink> m_links; ///< by member, then start
    std::vector<std::pair<Id<Member>, std::size_t>> m_byLead; ///< lead, and index into m_links
};

/// Every household of the society.
[[nodiscard]] Result<Households> readHouseholds(const Reader &reader);
/// The links of some people, as those who are paid for and as those who pay, whenever they hold; in the order of the
/// ids, each once.
[[nodiscard]] Result<std::vector<HouseholdLink>> linksOf(const Reader &reader, std::span<const Id<Member>> people);

} // namespace rollbook
