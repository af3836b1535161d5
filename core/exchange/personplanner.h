// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importchoices.h"
#include "core/rules/numbering.h"

namespace rollbook {

/// Works out the changes of one row about one person.
///
/// Empty cells never erase. The exception is an address that is another altogether (first line and postcode both
/// differ): it is one value, so its empty lines are taken too. Terms, fees and payments are only ever added: a later
/// last day makes a new period from the day after the old end; more paid than recorded makes a payment of the
/// difference; what contradicts the register is told and left.
class PersonPlanner
{
public:
    PersonPlanner(ImportChoices &choices, const RowReader &rows, const Reader &reader, IdSource &ids, QDate today,
        ImportReport &report);
    /// Where new numbers come from.
    void giveNumbers(Numbering numbering) { m_numbering = std::move(numbering); }

    /// A person who is new. The row's member is moved out.
    void add(ImportRow &row, std::vector<RecordChange> &out);
    /// A person of the register.
    [[nodiscard]] Done change(const ImportRow &row, const MemberFacts &facts, std::vector<RecordChange> &out);

private:
    struct Term {
        QDate start;
        QDate end; ///< invalid: for life
        bool startAssumed = false;
    };
    struct Person {
        Id<Member> id;
        QString name;
        QDate joined;
        const MemberFacts *facts = nullptr; ///< null: new
    };

    [[nodiscard]] QDate deathOf(const ImportRow &row) const;
    [[nodiscard]] std::optional<Term> termOf(const ImportRow &row, const MembershipType *type, QDate joined);
    Id<Period> addPeriod(const ImportRow &row, const Person &person, const MembershipType &type, const Term &term,
        std::vector<RecordChange> &out);
    void addFees(const ImportRow &row, const Person &person, Id<Period> period, const Term &term, Money fee,
        std::vector<RecordChange> &out);
    void addPayment(const ImportRow &row, const Person &person, Money amount, QDate day,
        std::span<const Charge> charges, std::vector<RecordChange> &out);
    void addStanding(const ImportRow &row, const Person &person, std::vector<RecordChange> &out);
    void addHome(const Person &person, Id<Group> home, std::vector<RecordChange> &out);

    void changeFields(const ImportRow &row, const Person &person, std::vector<RecordChange> &out);
    void replaceAddress(const ImportRow &row, Member &after) const;
    void changeHome(const ImportRow &row, const Person &person, std::vector<RecordChange> &out);
    [[nodiscard]] Done changeTerm(const ImportRow &row, const Person &person, std::vector<RecordChange> &out);
    [[nodiscard]] Done changeMoney(
        const ImportRow &row, const Person &person, const Period *period, std::vector<RecordChange> &out);
    [[nodiscard]] Result<Money> credit(const MemberFacts &facts) const;
    [[nodiscard]] bool hasPeriodEnding(const MemberFacts &facts, QDate day) const;

    ImportChoices &m_choices;
    const RowReader &m_rows;
    const Reader &m_reader;
    IdSource &m_ids;
    QDate m_today;
    ImportReport &m_report;
    std::optional<Numbering> m_numbering;
};

} // namespace rollbook
