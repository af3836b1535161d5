// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/checker.h"
#include "core/rules/status.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace rollbook {

/// The changes of one block to the records of one type, by id.
template <class R> class Touched
{
public:
    void add(const Change<R> &change) { m_changes.push_back(&change); }
    /// Of two changes of one record in a block the later counts.
    void sort()
    {
        const auto before = [](const Change<R> *a, const Change<R> *b) { return idOf(*a) < idOf(*b); };
        if (!std::is_sorted(m_changes.begin(), m_changes.end(), before))
            std::stable_sort(m_changes.begin(), m_changes.end(), before);
    }
    [[nodiscard]] const Change<R> *find(Id<R> id) const
    {
        const auto above = std::upper_bound(m_changes.begin(), m_changes.end(), id,
            [](Id<R> wanted, const Change<R> *change) { return wanted < idOf(*change); });
        return above != m_changes.begin() && idOf(**(above - 1)) == id ? *(above - 1) : nullptr;
    }
    [[nodiscard]] bool has(Id<R> id) const { return find(id) != nullptr; }
    [[nodiscard]] bool isNew(Id<R> id) const
    {
        const Change<R> *change = find(id);
        return change && !change->before;
    }
    [[nodiscard]] const std::vector<const Change<R> *> &all() const { return m_changes; }
    [[nodiscard]] static Id<R> idOf(const Change<R> &change)
    {
        return change.after ? change.after->id : change.before->id;
    }

private:
    std::vector<const Change<R> *> m_changes;
};

/// One pass of a Checker over one block.
class CheckRun
{
public:
    CheckRun(Checker &checker, std::span<const RecordChange> changes);
    [[nodiscard]] Done run();

private:
    template <class List> struct TouchedOf;
    template <class... R> struct TouchedOf<TypeList<R...>> {
        using Type = std::tuple<Touched<R>...>;
    };
    template <class R> struct Sought {
        std::vector<Id<R>> ids;
    };
    template <class List> struct SoughtOf;
    template <class... R> struct SoughtOf<TypeList<R...>> {
        using Type = std::tuple<Sought<R>...>;
    };

    template <class R> [[nodiscard]] const Touched<R> &touched() const { return std::get<Touched<R>>(m_touched); }
    /// The records of a kind as they shall be: those of the block, and the stored ones it does not touch.
    template <class R> [[nodiscard]] std::vector<const R *> after(std::vector<R> MemberFacts::*stored) const;

    // references
    template <class R> [[nodiscard]] Done collectReferences();
    template <class R, class T> [[nodiscard]] Done reference(const Change<R> &change, const Field<R, Id<T>> &field);
    template <class R> [[nodiscard]] Done findSought();
    [[nodiscard]] Done readPeople();
    void need(Id<Member> member, FactParts parts);
    void need(Id<Group> affiliate);
    template <class R> void needOwners(FactParts parts);
    void needPeople();

    // people
    [[nodiscard]] Done checkNumbers();
    [[nodiscard]] Done numbersFree(const std::vector<const Member *> &members);
    [[nodiscard]] Done checkPeriods() const;
    [[nodiscard]] Done checkTracks() const;
    [[nodiscard]] Result<Types> typesAfter() const;
    [[nodiscard]] Done checkHomes() const;
    [[nodiscard]] Problem secondHome(const GroupMembership &inTheWay) const;
    [[nodiscard]] Done checkDisclosures() const;

    // money
    [[nodiscard]] Done checkOwners() const;
    [[nodiscard]] Done checkCharges() const;
    [[nodiscard]] Money settledBefore(Id<Charge> charge) const;
    [[nodiscard]] Money askedBefore(Id<Charge> charge) const;
    [[nodiscard]] Done checkPayments() const;
    [[nodiscard]] Result<std::vector<Payment>> storedFamilies() const;
    [[nodiscard]] Done checkBooks() const;
    template <class R>
    [[nodiscard]] Result<std::vector<QDate>> daysOf(const std::vector<Id<R>> &ids, QDate R::*day) const;

    // removals
    [[nodiscard]] Done checkRemovals() const;
    [[nodiscard]] Done checkRemovedPeople() const;
    [[nodiscard]] Done checkRemovedMoney() const;
    [[nodiscard]] Done checkRemovedGroups() const;
    [[nodiscard]] Done checkRemovedTypes() const;
    [[nodiscard]] Done checkRemovedStatements() const;
    template <class R> [[nodiscard]] std::vector<Uuid> removedOf() const;
    template <class R, class T>
    [[nodiscard]] Result<qint64> hanging(const std::vector<Uuid> &gone, Id<T> R::*reference) const;

    // groups
    [[nodiscard]] Done checkGroups() const;
    void remember();

    Checker &m_checker;
    const Reader &m_reader;
    TouchedOf<AllRecords>::Type m_touched;
    SoughtOf<AllRecords>::Type m_sought;
    std::vector<Id<Member>> m_needed; ///< people of whom stored records matter
    std::vector<Id<Group>> m_affiliates; ///< the same of affiliates
    FactParts m_parts = FactParts::Vital;
    std::vector<MemberFacts> m_people; ///< affiliates first, then in the order of the people's ids
};

template <class R> std::vector<const R *> CheckRun::after(std::vector<R> MemberFacts::*stored) const
{
    std::vector<const R *> records;
    records.reserve(touched<R>().all().size());
    for (const Change<R> *change : touched<R>().all()) {
        if (change->after)
            records.push_back(&*change->after);
    }
    for (const MemberFacts &facts : m_people) {
        for (const R &record : facts.*stored) {
            if (!touched<R>().has(record.id))
                records.push_back(&record);
        }
    }
    return records;
}

} // namespace rollbook
