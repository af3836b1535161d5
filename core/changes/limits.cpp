// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/limits.h"

#include <algorithm>
#include <set>

namespace rollbook {

namespace {

template <class R>
concept OfPerson
    = std::is_same_v<R, Member> || std::is_same_v<R, GroupMembership> || std::is_same_v<R, Period> || std::is_same_v<R,
        Charge> || std::is_same_v<R, Payment> || std::is_same_v<R, Allocation> || std::is_same_v<R, Standing>;

/// Whether the record is about a person and nothing else. A limited copy holds neither the money of affiliates, nor
/// what nobody has claimed, nor statements.
template <class R> bool isOfPersonAlone(const R &record)
{
    if constexpr (requires { record.member; }) {
        if (record.member.isNull())
            return false;
    }
    if constexpr (requires { record.payer; }) {
        if (record.payer.isNull() || !record.line.isNull())
            return false;
    }
    if constexpr (isSomebodys<R> && requires { record.affiliate; })
        return record.affiliate.isNull();
    else
        return true;
}

/// Whether the change keeps to the columns and to what the kind of record allows, whoever it is about.
template <class R> bool fitsColumns(const Device &laptop, const Change<R> &change)
{
    if constexpr (std::is_same_v<R, Device>) {
        return !change.before && change.after && change.after->id == laptop.id;
    } else if constexpr (std::is_same_v<R, Disclosure>) {
        return !change.before;
    } else if constexpr (OfPerson<R>) {
        const Granted granted(laptop);
        if (!granted.has(kindSet<R>) || (change.before && !isOfPersonAlone(*change.before))
            || (change.after && !isOfPersonAlone(*change.after)))
            return false;
        if (!change.after)
            return true; // it depends on who has written about the person
        const R before = change.before.value_or(R {});
        bool fits = !change.before || subjectOf(*change.before) == subjectOf(*change.after);
        forEachField<R>([&](const auto &field) {
            fits = fits
                && (granted.has(columnSetOf(field)) || before.*(field.member) == (*change.after).*(field.member));
        });
        return fits;
    } else {
        return false;
    }
}

/// People whom the block adds, each with whether it puts them into a group within reach.
class Newcomers
{
public:
    [[nodiscard]] Done read(const std::vector<RecordChange> &block, Reach &reach)
    {
        for (const RecordChange &any : block) {
            if (const auto *person = std::get_if<Change<Member>>(&any); person != nullptr && !person->before) {
                auto isFree = reach.isFree(RecordTraits<Member>::type, person->after->id.uuid);
                if (!isFree)
                    return isFree.problems();
                if (*isFree)
                    m_added.insert(person->after->id.uuid);
            }
            const auto *membership = std::get_if<Change<GroupMembership>>(&any);
            if (membership == nullptr || !membership->after)
                continue;
            auto within = reach.group(membership->after->group.uuid);
            if (!within)
                return within.problems();
            if (*within)
                m_placed.insert(membership->after->member.uuid);
        }
        return {};
    }
    [[nodiscard]] bool isNew(const Uuid &person) const { return m_added.contains(person); }
    [[nodiscard]] bool isPlaced(const Uuid &person) const { return m_placed.contains(person); }

private:
    std::set<Uuid> m_added;
    std::set<Uuid> m_placed;
};

/// Checks whom the changes of a block are about.
class PeopleCheck
{
public:
    PeopleCheck(const std::vector<RecordChange> &block, Reach &reach, const Device &laptop)
        : m_reach(reach), m_granted(laptop), m_byGroup(!laptop.groups.isEmpty())
    {
        for (const RecordChange &any : block) {
            if (visitChange([](const auto &change) { return !change.before; }, any))
                m_added.emplace(recordType(any), recordId(any));
        }
    }
    [[nodiscard]] Done begin(const std::vector<RecordChange> &block) { return m_newcomers.read(block, m_reach); }

    template <class R> [[nodiscard]] Result<bool> check(const Change<R> &change)
    {
        if constexpr (!OfPerson<R>) {
            return true;
        } else {
            const R &present = change.after ? *change.after : *change.before;
            const Uuid subject = subjectOf(present);
            const bool isNew = m_newcomers.isNew(subject);
            if (m_byGroup) {
                auto within = isNew ? Result<bool>(m_newcomers.isPlaced(subject)) : m_reach.person(subject);
                if (!within || !*within)
                    return within;
            }
            auto owned = checkOwned(change, subject, isNew);
            if (!owned || !*owned)
                return owned;
            return change.after ? checkReferences(present, subject) : mayRemove<R>(subject);
        }
    }

private:
    /// A change of a record is one of a record of theirs; a new one takes nobody's place.
    template <class R> Result<bool> checkOwned(const Change<R> &change, const Uuid &subject, bool isNew)
    {
        if constexpr (std::is_same_v<R, Member>) {
            return isNew || (change.before && change.before->id.uuid == subject);
        } else {
            constexpr int type = RecordTraits<R>::type;
            const Uuid record = (change.after ? change.after : change.before)->id.uuid;
            if (change.before && m_added.contains({ type, record }))
                return true;
            auto owned = m_reach.owns(subject, type, record);
            return owned && !*owned && !change.before ? m_reach.isFree(type, record) : owned;
        }
    }

    /// Somebody who is deleted by a laptop that sees only half of them would come back as that half.
    template <class R> Result<bool> mayRemove(const Uuid &subject)
    {
        return !std::is_same_v<R, Member> && m_granted.hasWhole<R>() ? Result<bool>(true) : m_reach.isItsAlone(subject);
    }

    template <class R> Result<bool> checkReferences(const R &record, const Uuid &subject)
    {
        if constexpr (std::is_same_v<R, GroupMembership>) {
            if (m_byGroup)
                return m_reach.group(record.group.uuid);
        }
        Result<bool> fits = true;
        forEachField<R>([&]<class T>(const Field<R, T> &field) {
            if (fits && *fits) {
                if constexpr (std::is_same_v<T, Id<Payment>> || std::is_same_v<T, Id<Charge>>)
                    fits = mayRefer(record.*(field.member), subject);
            }
        });
        return fits;
    }
    template <class R> Result<bool> mayRefer(const Id<R> &to, const Uuid &subject)
    {
        if (to.isNull() || m_added.contains({ RecordTraits<R>::type, to.uuid }))
            return true;
        return m_reach.owns(subject, RecordTraits<R>::type, to.uuid);
    }

    Reach &m_reach;
    Granted m_granted;
    bool m_byGroup;
    Newcomers m_newcomers;
    std::set<std::pair<int, Uuid>> m_added;
};

/// Whose a record is by the rows: its subject; nothing when there is no such record.
Result<std::optional<Uuid>> subjectOfRow(const Reader &reader, int type, const Uuid &record)
{
    Result<std::optional<Uuid>> subject = std::optional<Uuid> {};
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (RecordTraits<R>::type != type)
            return;
        const Id<R> id { record };
        auto found = reader.some(std::span(&id, 1));
        if (!found)
            subject = found.problems();
        else if (!found->empty())
            subject = std::optional(subjectOf(found->front()));
    });
    return subject;
}

} // namespace

Done CopyReach::prepare(const std::vector<RecordChange> &block)
{
    auto owners = ownersOf(m_reader, block);
    auto groups = m_reader.all<Group>();
    if (!owners || !groups)
        return owners ? groups.problems() : owners.problems();
    m_owners = *std::move(owners);
    for (const Group &one : *groups)
        m_parents[one.id.uuid] = one.parent.uuid;
    std::set<Id<Member>> subjects;
    for (const RecordChange &any : block)
        subjects.insert({ subjectOf(any) });
    auto people = m_reader.some<Member>(std::vector(subjects.begin(), subjects.end()));
    if (!people)
        return people.problems();
    for (const Member &person : *people)
        m_people.insert(person.id.uuid);
    return {};
}

Result<bool> CopyReach::person(const Uuid &subject)
{
    return m_people.contains(subject);
}

Result<bool> CopyReach::group(const Uuid &group)
{
    Uuid at = group;
    for (std::size_t steps = 0; steps <= m_parents.size() && !at.isNull(); ++steps) {
        if (m_laptop.groups.contains(at.toString()))
            return true;
        const auto parent = m_parents.find(at);
        at = parent == m_parents.end() ? Uuid {} : parent->second;
    }
    return false;
}

Result<bool> CopyReach::owns(const Uuid &subject, int type, const Uuid &record)
{
    if (const auto known = m_owners.find({ type, record }); known != m_owners.end())
        return known->second == subject;
    // What a change refers to need not be changed itself.
    auto owner = subjectOfRow(m_reader, type, record);
    return owner ? Result<bool>(*owner == subject) : Result<bool>(owner.problems());
}

Result<bool> CopyReach::isFree(int type, const Uuid &record)
{
    return !m_owners.contains({ type, record });
}

Result<bool> CopyReach::isItsAlone(const Uuid &subject)
{
    auto history = m_reader.historyOf(subject);
    if (!history)
        return history.problems();
    return std::all_of(history->begin(), history->end(), [this](const SubjectEntry &one) {
        return one.entry.device.uuid == m_laptop.id.uuid && one.entry.sequence > m_shared;
    });
}

Result<Owners> ownersOf(const Reader &reader, const std::vector<RecordChange> &block)
{
    Owners owners;
    Problems problems;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        std::vector<Id<R>> ids;
        for (const RecordChange &any : block) {
            if (std::holds_alternative<Change<R>>(any))
                ids.push_back({ recordId(any) });
        }
        auto found = ids.empty() ? Result<std::vector<R>>(std::vector<R> {}) : reader.some<R>(ids);
        if (!found)
            problems = found.problems();
        for (const R &record : found ? *found : std::vector<R> {})
            owners.emplace(std::pair(RecordTraits<R>::type, record.id.uuid), subjectOf(record));
    });
    return problems.empty() ? Result<Owners>(std::move(owners)) : Result<Owners>(std::move(problems));
}

Result<bool> isWithinLimits(const Device &laptop, const std::vector<RecordChange> &block, Reach &reach)
{
    for (const RecordChange &any : block) {
        if (!visitChange([&laptop](const auto &change) { return fitsColumns(laptop, change); }, any))
            return false;
    }
    PeopleCheck people(block, reach, laptop);
    if (auto begun = people.begin(block); !begun)
        return begun.problems();
    for (const RecordChange &any : block) {
        auto within = visitChange([&people](const auto &change) { return people.check(change); }, any);
        if (!within || !*within)
            return within;
    }
    return true;
}

} // namespace rollbook
