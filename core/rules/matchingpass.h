// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/matching.h"
#include "core/rules/matchingindex.h"
#include "core/rules/payername.h"

#include <unordered_map>

namespace rollbook {

/// The one pass over everybody that finds whose lines may be. proposeMatches() puts what it finds in order.
class MatchingPass
{
public:
    MatchingPass(const Reader &reader, std::span<const StatementLine> lines, QDate today)
        : m_reader(reader), m_lines(lines), m_horizon(today.addDays(horizonDays)), m_today(today)
    {
    }
    /// For each line, in no particular order: everybody it may be from, each once.
    [[nodiscard]] Result<std::vector<LineProposals>> run();

private:
    static constexpr int horizonDays = 60;
    static constexpr std::size_t mostKept = 64; ///< people of a line, before the least likely are let go

    /// What tells somebody in one line, before it is weighed.
    struct Sign {
        int line = 0;
        MatchReason reason = MatchReason::NameAlone;
        int base = 0; ///< confidence by itself
        int named = 0; ///< more when the name is there too
        int fitting = 0; ///< more when the amount is what is owed
        QString value;
        Id<Charge> charge {};
    };
    /// What a person or affiliate owes, as far as amounts are compared with it.
    struct Owing {
        Money owed;
        Money lastFee;
        std::vector<std::pair<Id<Charge>, Money>> open; ///< each charge with something left
    };
    /// Of people who live together.
    struct Housemate {
        Money owed;
        QString name;
    };

    [[nodiscard]] Done readLinks();
    void visit(const MemberFacts &facts);
    void findSigns(const MemberFacts &facts, std::vector<Sign> &signs) const;
    void findNumbers(const Member &member, std::vector<Sign> &signs) const;
    void findLearned(const Member &member, std::vector<Sign> &signs) const;
    void addTokenSign(const QString &text, Sign sign, qsizetype shortest, std::vector<Sign> &signs) const;
    /// `names` are in the order of their lines.
    void weigh(
        const MemberFacts &facts, std::vector<Sign> signs, const std::vector<NameSeen> &names, const Owing &owing);
    void weighName(const MemberFacts &facts, const NameSeen &seen, const Owing &owing);
    [[nodiscard]] Proposal proposalFor(const MemberFacts &facts, const Owing &owing) const;
    void keep(int line, Proposal proposal);
    [[nodiscard]] Owing owingOf(const MemberFacts &facts) const;
    [[nodiscard]] static bool isOwed(const Owing &owing, Money amount);
    [[nodiscard]] static bool fits(const Owing &owing, Money amount);
    [[nodiscard]] Done visitAffiliates();
    void visitAffiliate(const Group &group, const MemberFacts &facts);
    void addHouseholds();
    void addHousehold(Proposal &proposal, Money amount) const;

    const Reader &m_reader;
    std::span<const StatementLine> m_lines;
    QDate m_horizon;
    QDate m_today;
    QString m_prefix;
    std::unique_ptr<LineIndex> m_index;
    std::vector<LineProposals> m_found;
    std::unordered_map<Id<Member>, std::vector<QString>> m_learned; ///< names of payers that some line has
    std::unordered_map<Id<Member>, Id<Member>> m_leadOf; ///< on the day; of leads themselves too
    std::unordered_map<Id<Member>, std::vector<Id<Member>>> m_households; ///< by lead, the lead first
    std::unordered_map<Id<Member>, Housemate> m_housemates;
};

} // namespace rollbook
