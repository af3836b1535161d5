// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkrun.h"
#include "core/rules/groups.h"

namespace rollbook {

namespace {

template <class R> Problem inUse(qint64 count)
{
    return { ProblemCode::ReferenceInUse, {}, { QLatin1String(RecordTraits<R>::name), QString::number(count) } };
}

/// How many of the records hang on something that the block takes away.
template <class R, class Gone> qint64 hangOn(const std::vector<const R *> &records, const Gone &isGone)
{
    return std::count_if(records.begin(), records.end(), [&](const R *record) { return isGone(*record); });
}

template <class R> bool removesAny(const Touched<R> &touched)
{
    return std::any_of(touched.all().begin(), touched.all().end(), [](const Change<R> *c) { return !c->after; });
}

} // namespace

template <class R> std::vector<Uuid> CheckRun::removedOf() const
{
    std::vector<Uuid> gone;
    for (const Change<R> *change : touched<R>().all()) {
        if (!change->after)
            gone.push_back(change->before->id.uuid);
    }
    return gone;
}

/// How many stored records still name one of `gone` after the block by an indexed reference.
template <class R, class T> Result<qint64> CheckRun::hanging(const std::vector<Uuid> &gone, Id<T> R::*reference) const
{
    if (gone.empty())
        return qint64 { 0 };
    int number = 0;
    forEachField<R>([&](const auto &field) {
        if constexpr (std::is_same_v<std::remove_cv_t<decltype(field.member)>, Id<T> R::*>)
            number = field.member == reference ? field.id : number;
    });
    auto records = m_reader.where<R>(number, gone);
    if (!records)
        return records.problems();
    return std::count_if(records->begin(), records->end(), [&](const R &record) {
        const Change<R> *own = touched<R>().find(record.id);
        return !own || (own->after && (*own->after).*reference == record.*reference);
    });
}

namespace {

/// Adds counts up, of which the first that cannot be read is the answer.
Result<qint64> inAll(std::initializer_list<Result<qint64>> counts)
{
    qint64 sum = 0;
    for (const Result<qint64> &count : counts) {
        if (!count)
            return count.problems();
        sum += *count;
    }
    return sum;
}

template <class R> Done unusedOr(const Result<qint64> &count)
{
    if (!count)
        return count.problems();
    return *count > 0 ? Done(inUse<R>(*count)) : Done {};
}

} // namespace

Done CheckRun::checkRemovals() const
{
    Done done = checkRemovedPeople();
    if (done)
        done = checkRemovedMoney();
    if (done)
        done = checkRemovedGroups();
    if (done)
        done = checkRemovedStatements();
    return done ? checkRemovedTypes() : done;
}

Done CheckRun::checkRemovedPeople() const
{
    const std::vector<Uuid> people = removedOf<Member>();
    if (people.empty())
        return {};
    const auto gone = [this](Id<Member> id) {
        const Change<Member> *change = touched<Member>().find(id);
        return change && !change->after;
    };
    const auto memberGone = [&gone](const auto &record) { return gone(record.member); };
    const qint64 left = hangOn(after(&MemberFacts::periods), memberGone)
        + hangOn(after(&MemberFacts::charges), memberGone) + hangOn(after(&MemberFacts::allocations), memberGone)
        + hangOn(after(&MemberFacts::standings), memberGone) + hangOn(after(&MemberFacts::groups), memberGone)
        + hangOn(after(&MemberFacts::payments), [&gone](const Payment &payment) { return gone(payment.payer); });
    return unusedOr<Member>(
        inAll({ Result<qint64>(left), hanging(people, &HouseholdLink::member), hanging(people, &HouseholdLink::lead),
            hanging(people, &PayerName::member), hanging(people, &BatchLine::member) }));
}

Done CheckRun::checkRemovedMoney() const
{
    const auto gone = [this]<class R>(Id<R> id) {
        const Change<R> *change = touched<R>().find(id);
        return change && !change->after;
    };
    if (removesAny(touched<Period>())) {
        const auto left
            = hangOn(after(&MemberFacts::charges), [&gone](const Charge &charge) { return gone(charge.period); });
        if (left > 0)
            return inUse<Period>(left);
    }
    if (removesAny(touched<Charge>())) {
        const auto left = hangOn(after(&MemberFacts::allocations),
            [&gone](const Allocation &allocation) { return gone(allocation.charge); });
        if (left > 0)
            return inUse<Charge>(left);
    }
    const std::vector<Uuid> payments = removedOf<Payment>();
    return unusedOr<Payment>(inAll({ hanging(payments, &Allocation::payment), hanging(payments, &Payment::reverses) }));
}

Done CheckRun::checkRemovedGroups() const
{
    const std::vector<Uuid> groups = removedOf<Group>();
    return unusedOr<Group>(inAll({ hanging(groups, &GroupMembership::group), hanging(groups, &Period::affiliate),
        hanging(groups, &Charge::affiliate), hanging(groups, &Allocation::affiliate),
        hanging(groups, &Payment::affiliate), hanging(groups, &BatchLine::affiliate) }));
}

Done CheckRun::checkRemovedStatements() const
{
    const std::vector<Uuid> lines = removedOf<StatementLine>();
    Done done = unusedOr<BankAccount>(hanging(removedOf<BankAccount>(), &StatementFile::account));
    if (done)
        done = unusedOr<StatementFile>(hanging(removedOf<StatementFile>(), &StatementLine::file));
    if (done)
        done = unusedOr<StatementLine>(
            inAll({ hanging(lines, &Payment::line), hanging(lines, &StatementLine::within) }));
    return done ? unusedOr<Batch>(hanging(removedOf<Batch>(), &BatchLine::batch)) : done;
}

Done CheckRun::checkRemovedTypes() const
{
    if (!removesAny(touched<MembershipType>()))
        return {};
    qint64 used = 0;
    auto read = m_reader.eachMember(FactParts::Periods, [&](const MemberFacts &facts) {
        for (const Period &period : facts.periods) {
            const Change<MembershipType> *type = touched<MembershipType>().find(period.type);
            used += type && !type->after && !touched<Period>().has(period.id) ? 1 : 0;
        }
        return used == 0;
    });
    if (!read)
        return read;
    return used > 0 ? Done(inUse<MembershipType>(used)) : Done {};
}

Done CheckRun::checkDisclosures() const
{
    const auto &changes = touched<Disclosure>().all();
    const bool alters = std::any_of(
        changes.begin(), changes.end(), [](const Change<Disclosure> *change) { return change->before.has_value(); });
    return alters ? Done(Problem { ProblemCode::DisclosureStays }) : Done {};
}

Done CheckRun::checkGroups() const
{
    const auto moves = [](const Change<Group> *change) {
        return !change->before || !change->after || change->before->parent != change->after->parent
            || change->before->kind != change->after->kind;
    };
    const auto &changes = touched<Group>().all();
    if (std::none_of(changes.begin(), changes.end(), moves))
        return {};
    auto groups = m_reader.all<Group>();
    if (!groups)
        return groups.problems();
    std::erase_if(*groups, [this](const Group &group) { return touched<Group>().has(group.id); });
    for (const Change<Group> *change : changes) {
        if (change->after)
            groups->push_back(*change->after);
    }
    QStringList lines;
    if (const auto &organisations = touched<Organisation>().all();
        !organisations.empty() && organisations.back()->after) {
        lines = organisations.back()->after->groupKinds;
    } else {
        auto organisation = m_reader.organisation();
        if (!organisation)
            return organisation.problems();
        lines = organisation->groupKinds;
    }
    const auto kinds = parseGroupKinds(lines);
    const GroupTree tree(std::move(*groups));
    for (const Group &group : tree.groups()) {
        const Group *parent = tree.find(group.parent);
        if (!group.parent.isNull() && !parent)
            return inUse<Group>(1);
        if (!parent)
            continue;
        const Change<Group> *own = touched<Group>().find(group.id);
        const Change<Group> *above = touched<Group>().find(parent->id);
        if (!(own && moves(own)) && !(above && moves(above)))
            continue;
        if (tree.wouldCircle(group.id, group.parent))
            return Problem { ProblemCode::GroupCycle, QStringLiteral("parent"), { group.name, parent->name } };
        if (!mayStandUnder(kinds, group.kind, parent->kind))
            return Problem { ProblemCode::GroupKindNotAllowed, QStringLiteral("parent"), { group.kind, parent->kind } };
    }
    return {};
}

} // namespace rollbook
