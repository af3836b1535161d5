// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checker.h"

#include "core/rules/checkrun.h"
#include "core/rules/commands.h"
#include "core/rules/ledger.h"

namespace rollbook {

namespace {

/// Whether a reference may not be empty: whose record it is, what it hangs on, and what it joins. Whose a record of
/// money is, checkOwners() tells.
template <class R> bool isRequired(const char *name)
{
    constexpr bool isMoney
        = std::is_same_v<R,
              Period> || std::is_same_v<R, Charge> || std::is_same_v<R, Allocation> || std::is_same_v<R, BatchLine>;
    const QLatin1String field(name);
    if (field == QLatin1String("member"))
        return !isMoney;
    if constexpr (std::is_same_v<R, Allocation>)
        return field == QLatin1String("charge") || field == QLatin1String("payment");
    if constexpr (std::is_same_v<R, GroupMembership>)
        return field == QLatin1String("member_group");
    if constexpr (std::is_same_v<R, HouseholdLink>)
        return field == QLatin1String("lead");
    if constexpr (std::is_same_v<R, StatementFile>)
        return field == QLatin1String("account");
    if constexpr (std::is_same_v<R, StatementLine>)
        return field == QLatin1String("file");
    if constexpr (std::is_same_v<R, BatchLine>)
        return field == QLatin1String("batch");
    return false;
}

template <class R> Problem missing(const char *field, Id<R> id)
{
    return { ProblemCode::ReferenceMissing, QLatin1String(field),
        { QLatin1String(RecordTraits<R>::name), id.toString() } };
}

/// Few of them, asked for again and again: worth remembering.
template <class R> constexpr bool isRemembered = std::is_same_v<R, MembershipType> || std::is_same_v<R, Group>;

} // namespace

Done check(std::span<const RecordChange> changes, const Reader &reader)
{
    return Checker(reader).check(changes);
}

Done Checker::check(std::span<const RecordChange> changes)
{
    return changes.empty() ? Done {} : CheckRun(*this, changes).run();
}

CheckRun::CheckRun(Checker &checker, std::span<const RecordChange> changes)
    : m_checker(checker), m_reader(checker.m_reader)
{
    for (const RecordChange &change : changes)
        visitChange([this]<class R>(const Change<R> &c) { std::get<Touched<R>>(m_touched).add(c); }, change);
    std::apply([](auto &...one) { (one.sort(), ...); }, m_touched);
}

Done CheckRun::run()
{
    Done done;
    const auto step = [&done](auto &&next) {
        if (done)
            done = next();
    };
    forEachRecordType([&]<class R>(TypeTag<R>) { step([this] { return collectReferences<R>(); }); });
    needPeople();
    step([this] { return checkOwners(); });
    step([this] { return readPeople(); });
    forEachRecordType([&]<class R>(TypeTag<R>) { step([this] { return findSought<R>(); }); });
    step([this] { return checkNumbers(); });
    step([this] { return checkPeriods(); });
    step([this] { return checkTracks(); });
    step([this] { return checkHomes(); });
    step([this] { return checkCharges(); });
    step([this] { return checkPayments(); });
    step([this] { return checkBooks(); });
    step([this] { return checkRemovals(); });
    step([this] { return checkDisclosures(); });
    step([this] { return checkGroups(); });
    if (done)
        remember();
    return done;
}

template <class R> Done CheckRun::collectReferences()
{
    for (const Change<R> *change : touched<R>().all()) {
        if (!change->after)
            continue;
        Done done;
        forEachField<R>([&](const auto &field) {
            using Value = typename std::remove_cvref_t<decltype(field)>::Value;
            if constexpr (IsId<Value>::value && !std::is_same_v<Value, Id<AnyRecord>>) {
                if (done)
                    done = reference(*change, field);
            }
        });
        if (!done)
            return done;
    }
    return {};
}

template <class R, class T> Done CheckRun::reference(const Change<R> &change, const Field<R, Id<T>> &field)
{
    const Id<T> id = (*change.after).*(field.member);
    if (id.isNull())
        return isRequired<R>(field.name) ? Done(Problem { ProblemCode::Required, QLatin1String(field.name) }) : Done {};
    if (change.before && (*change.before).*(field.member) == id)
        return {};
    if (const Change<T> *target = touched<T>().find(id))
        return target->after ? Done {} : Done(missing(field.name, id));
    if constexpr (isRemembered<T>) {
        if (m_checker.m_present.contains(id.uuid))
            return {};
    }
    std::get<Sought<T>>(m_sought).ids.push_back(id);
    return {};
}

template <class R> Done CheckRun::findSought()
{
    auto &ids = std::get<Sought<R>>(m_sought).ids;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if constexpr (std::is_same_v<R, Member>) { // read with their records already
        for (const Id<Member> id : ids) {
            const auto known = [id](const MemberFacts &facts) { return facts.member.id < id; };
            const auto at = std::partition_point(m_people.begin(), m_people.end(), known);
            if (at == m_people.end() || at->member.id != id)
                return missing("member", id);
        }
        return {};
    }
    if (ids.empty())
        return {};
    auto found = m_reader.some(std::span<const Id<R>>(ids));
    if (!found)
        return found.problems();
    if (found->size() != ids.size()) {
        for (const Id<R> id : ids) {
            if (std::none_of(found->begin(), found->end(), [id](const R &record) { return record.id == id; }))
                return missing(RecordTraits<R>::name, id);
        }
    }
    if constexpr (isRemembered<R>) {
        for (const Id<R> id : ids)
            m_checker.m_present.insert(id.uuid);
    }
    return {};
}

void CheckRun::need(Id<Member> member, FactParts parts)
{
    if (member.isNull() || touched<Member>().isNew(member))
        return;
    m_needed.push_back(member);
    m_parts = m_parts | parts;
}

void CheckRun::need(Id<Group> affiliate)
{
    if (!affiliate.isNull() && !touched<Group>().isNew(affiliate))
        m_affiliates.push_back(affiliate);
}

template <class R> void CheckRun::needOwners(FactParts parts)
{
    for (const Change<R> *change : touched<R>().all()) {
        for (const std::optional<R> *record : { &change->before, &change->after }) {
            if (!*record)
                continue;
            need((*record)->member, change->after ? parts : parts | FactParts::Money);
            need((*record)->affiliate);
        }
    }
}

void CheckRun::needPeople()
{
    needOwners<Period>(FactParts::Periods);
    needOwners<Charge>(FactParts::Money);
    needOwners<Allocation>(FactParts::Money);
    for (const Change<GroupMembership> *change : touched<GroupMembership>().all()) {
        if (change->after && change->after->role == GroupRole::Home)
            need(change->after->member, FactParts::Groups);
    }
    for (const Change<Member> *change : touched<Member>().all()) {
        if (!change->after)
            need(change->before->id, FactParts::Periods | FactParts::Money | FactParts::Standings | FactParts::Groups);
    }
    for (const Id<Member> id : std::get<Sought<Member>>(m_sought).ids)
        need(id, FactParts::Vital);
}

Done CheckRun::readPeople()
{
    std::sort(m_needed.begin(), m_needed.end());
    m_needed.erase(std::unique(m_needed.begin(), m_needed.end()), m_needed.end());
    std::sort(m_affiliates.begin(), m_affiliates.end());
    m_affiliates.erase(std::unique(m_affiliates.begin(), m_affiliates.end()), m_affiliates.end());
    if (!m_affiliates.empty()) {
        auto affiliates = moneyOfAffiliates(m_reader, m_affiliates);
        if (!affiliates)
            return affiliates.problems();
        m_people = std::move(*affiliates); // without a person's id: before all people
    }
    if (m_needed.empty())
        return {};
    auto people = m_reader.facts(m_needed, m_parts);
    if (!people)
        return people.problems();
    m_people.insert(m_people.end(), std::make_move_iterator(people->begin()), std::make_move_iterator(people->end()));
    return {};
}

void CheckRun::remember()
{
    const auto note = [this]<class R>(const Touched<R> &changes) {
        for (const Change<R> *change : changes.all()) {
            if (change->after)
                m_checker.m_present.insert(change->after->id.uuid);
            else
                m_checker.m_present.erase(change->before->id.uuid);
        }
    };
    note(touched<MembershipType>());
    note(touched<Group>());
}

} // namespace rollbook
