// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkrun.h"
#include "core/rules/groups.h"

namespace rollbook {

namespace {

constexpr int membershipGroup = 2; ///< field number of GroupMembership::group

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

Done CheckRun::checkRemovals() const
{
    const auto gone = [this]<class R>(Id<R> id) {
        const Change<R> *change = touched<R>().find(id);
        return change && !change->after;
    };
    const auto memberGone = [&gone](const auto &record) { return gone(record.member); };
    if (removesAny(touched<Member>())) {
        const qint64 left = hangOn(after(&MemberFacts::periods), memberGone)
            + hangOn(after(&MemberFacts::charges), memberGone) + hangOn(after(&MemberFacts::allocations), memberGone)
            + hangOn(after(&MemberFacts::standings), memberGone) + hangOn(after(&MemberFacts::groups), memberGone)
            + hangOn(after(&MemberFacts::payments), [&gone](const Payment &payment) { return gone(payment.payer); });
        if (left > 0)
            return inUse<Member>(left);
    }
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
    std::vector<Uuid> payments;
    for (const Change<Payment> *change : touched<Payment>().all()) {
        if (!change->after)
            payments.push_back(change->before->id.uuid);
    }
    auto allocations = allocationsOfPayments(payments);
    if (!allocations)
        return allocations.problems();
    if (!allocations->empty())
        return inUse<Payment>(static_cast<qint64>(allocations->size()));
    if (auto groups = checkRemovedGroups(); !groups)
        return groups;
    return checkRemovedTypes();
}

Done CheckRun::checkRemovedGroups() const
{
    std::vector<Uuid> groups;
    for (const Change<Group> *change : touched<Group>().all()) {
        if (!change->after)
            groups.push_back(change->before->id.uuid);
    }
    if (groups.empty())
        return {};
    auto members = m_reader.where<GroupMembership>(membershipGroup, groups);
    if (!members)
        return members.problems();
    std::erase_if(*members, [this](const GroupMembership &m) { return touched<GroupMembership>().has(m.id); });
    if (!members->empty())
        return inUse<Group>(static_cast<qint64>(members->size()));
    return {};
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
