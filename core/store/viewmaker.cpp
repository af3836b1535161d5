// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/columnset.h"
#include "core/store/journal.h"
#include "core/store/rostercheck.h"
#include "core/store/view.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace rollbook {

namespace {

constexpr std::size_t rowsInViewBlock = 2'000;

/// A view, packed.
class View final : public EntrySource
{
public:
    [[nodiscard]] Done pack(const std::vector<RecordChange> &changes, const Entry &head)
    {
        QByteArray hashes;
        for (std::size_t from = 0; from < changes.size(); from += rowsInViewBlock) {
            QByteArray body;
            std::vector<EncodedChange> encoded;
            const std::size_t to = std::min(changes.size(), from + rowsInViewBlock);
            for (std::size_t at = from; at < to; ++at)
                encodeChange(body, changes[at]);
            for (qsizetype at = 0; at < body.size();)
                encoded.push_back(*decodeChange(body, at));
            hashes += asBytes(blockHash(encoded));
            auto small = compressed(body);
            if (!small)
                return small.problems();
            m_blocks.push_back(std::move(*small));
        }
        const QByteArray words = encodeWords(head.action);
        m_entry = { head.id, encodeHead(head, asBytes(hashOf(words))), words, changes.size(),
            static_cast<qint64>(m_blocks.size()), asBytes(hashOf(hashes)) };
        return {};
    }

    Result<bool> nextEntry(ForeignEntry &entry) override
    {
        if (std::exchange(m_given, true))
            return false;
        entry = m_entry;
        return true;
    }
    Result<QByteArray> nextBlock() override { return m_blocks.at(m_at++); }
    [[nodiscard]] const std::vector<SignedHead> &signedHeads() const override { return m_none; }

private:
    ForeignEntry m_entry;
    std::vector<QByteArray> m_blocks;
    std::vector<SignedHead> m_none;
    std::size_t m_at = 0;
    bool m_given = false;
};

/// Gathers the rows within the limits of a laptop.
class Gathering
{
public:
    Gathering(const Reader &reader, const Device &laptop, QDate today)
        : m_reader(reader), m_granted(laptop), m_laptop(laptop), m_today(today)
    {
    }
    [[nodiscard]] Done run();
    [[nodiscard]] const std::vector<RecordChange> &changes() const { return m_changes; }

private:
    template <class R> void put(R record) { m_changes.push_back(added(m_granted.visible(std::move(record)))); }
    template <class R> [[nodiscard]] Done putAll();
    [[nodiscard]] Done putLaptops();
    [[nodiscard]] Done putGroups();
    [[nodiscard]] Done findPeople();
    [[nodiscard]] Done putPeople();
    [[nodiscard]] Done putMemberships();
    [[nodiscard]] Done putMoney();
    [[nodiscard]] Done putMarks();
    [[nodiscard]] Done putSpentElsewhere(const std::vector<Uuid> &payments);
    [[nodiscard]] Done putStrangersPayments(const std::map<Uuid, Money> &settled);
    /// The records of kind R whose reference `field` is a person within reach.
    template <class R> [[nodiscard]] Result<std::vector<R>> theirs(int field = 1) const
    {
        return m_granted.has(kindSet<R>) ? m_reader.where<R>(field, m_people) : std::vector<R> {};
    }
    template <class R> [[nodiscard]] Done putTheirs();

    const Reader &m_reader;
    Granted m_granted;
    const Device &m_laptop;
    QDate m_today;
    std::set<Uuid> m_within; ///< groups
    std::vector<Uuid> m_people; ///< in their order
    std::unordered_set<Uuid> m_once; ///< people who are within reach or were at some time
    std::vector<RecordChange> m_changes;
};

template <class R> Done Gathering::putAll()
{
    auto records = m_reader.all<R>();
    if (!records)
        return records.problems();
    for (R &record : *records)
        put(std::move(record));
    return {};
}

template <class R> Done Gathering::putTheirs()
{
    auto records = theirs<R>();
    if (!records)
        return records.problems();
    for (R &record : *records)
        put(std::move(record));
    return {};
}

Done Gathering::putLaptops()
{
    auto laptops = m_reader.all<Device>();
    if (!laptops)
        return laptops.problems();
    for (const Device &laptop : *laptops) {
        // Who signs their own record anew is believed for the one that they came with.
        if (laptop.issuer == laptop.id && !laptop.succeeds.isNull()) {
            auto first = firstRecord(m_reader, laptop);
            if (!first)
                return first.problems();
            if (*first != laptop)
                put(std::move(*first));
        }
        put(laptop);
    }
    return {};
}

Done Gathering::putGroups()
{
    auto groups = m_reader.all<Group>();
    if (!groups)
        return groups.problems();
    std::map<Uuid, const Group *> byId;
    for (const Group &group : *groups)
        byId[group.id.uuid] = &group;
    std::set<Uuid> above;
    for (const Group &group : *groups) {
        std::vector<Uuid> path;
        bool within = m_laptop.groups.isEmpty();
        for (const Group *at = &group; at != nullptr && path.size() <= byId.size();) {
            within = within || m_laptop.groups.contains(at->id.toString());
            path.push_back(at->id.uuid);
            const auto parent = byId.find(at->parent.uuid);
            at = parent == byId.end() ? nullptr : parent->second;
        }
        if (!within)
            continue;
        m_within.insert(group.id.uuid);
        above.insert(path.begin(), path.end());
    }
    for (const Group &group : *groups) {
        if (m_within.contains(group.id.uuid)) {
            put(group);
        } else if (above.contains(group.id.uuid)) {
            Group bare;
            bare.id = group.id;
            bare.name = group.name;
            bare.kind = group.kind;
            bare.parent = group.parent;
            put(bare);
        }
    }
    return {};
}

Done Gathering::findPeople()
{
    std::set<Uuid> people;
    if (m_laptop.groups.isEmpty()) {
        auto all = m_reader.memberIds(MemberOrder::Number, Qt::AscendingOrder);
        if (!all)
            return all.problems();
        for (const Id<Member> &id : *all)
            people.insert(id.uuid);
    } else {
        const std::vector<Uuid> groups(m_within.begin(), m_within.end());
        auto memberships = m_reader.where<GroupMembership>(2, groups);
        if (!memberships)
            return memberships.problems();
        for (const GroupMembership &membership : *memberships) {
            m_once.insert(membership.member.uuid);
            if (!membership.end.isValid() || membership.end >= m_today)
                people.insert(membership.member.uuid);
        }
    }
    m_once.insert(people.begin(), people.end());
    m_people.assign(people.begin(), people.end());
    return {};
}

Done Gathering::putPeople()
{
    std::vector<Id<Member>> ids;
    for (const Uuid &person : m_people)
        ids.push_back({ person });
    auto members = m_reader.some(std::span<const Id<Member>>(ids));
    if (!members)
        return members.problems();
    for (Member &member : *members)
        put(std::move(member));
    return {};
}

Done Gathering::putMemberships()
{
    auto memberships = theirs<GroupMembership>();
    if (!memberships)
        return memberships.problems();
    for (GroupMembership &membership : *memberships) {
        if (m_within.contains(membership.group.uuid))
            put(std::move(membership));
    }
    return {};
}

Done Gathering::putMoney()
{
    auto payments = theirs<Payment>();
    auto allocations = theirs<Allocation>();
    if (!payments || !allocations)
        return payments ? allocations.problems() : payments.problems();
    std::unordered_set<Uuid> known;
    for (const Payment &payment : *payments)
        known.insert(payment.id.uuid);
    if (auto done = putSpentElsewhere({ known.begin(), known.end() }); !done)
        return done;
    for (Payment &payment : *payments) {
        if (!known.contains(payment.reverses.uuid))
            payment.reverses = {};
        payment.line = {};
        put(std::move(payment));
    }
    std::map<Uuid, Money> settled;
    for (const Allocation &allocation : *allocations) {
        if (!known.contains(allocation.payment.uuid))
            settled[allocation.payment.uuid].pence += allocation.amount.pence;
        put(allocation);
    }
    return putStrangersPayments(settled);
}

/// What payments within reach settle of others counts as spent, and does not tell whose charge it is.
Done Gathering::putSpentElsewhere(const std::vector<Uuid> &payments)
{
    auto spent = payments.empty() ? Result<std::vector<Allocation>>(std::vector<Allocation> {})
                                  : m_reader.where<Allocation>(3, payments);
    if (!spent)
        return spent.problems();
    for (const Allocation &allocation : *spent) {
        if (std::binary_search(m_people.begin(), m_people.end(), allocation.member.uuid))
            continue;
        Allocation bare;
        bare.id = allocation.id;
        bare.payment = allocation.payment;
        bare.amount = allocation.amount;
        put(bare);
    }
    return {};
}

Done Gathering::putStrangersPayments(const std::map<Uuid, Money> &settled)
{
    std::vector<Id<Payment>> ids;
    for (const auto &[payment, amount] : settled)
        ids.push_back({ payment });
    auto payments = m_reader.some(std::span<const Id<Payment>>(ids));
    if (!payments)
        return payments.problems();
    for (const Payment &payment : *payments) {
        Payment bare;
        bare.id = payment.id;
        bare.received = payment.received;
        bare.amount = settled.at(payment.id.uuid);
        put(bare);
    }
    return {};
}

/// What was decided about people: that they were erased, which reaches those who have left as well, and that they are
/// not each other.
Done Gathering::putMarks()
{
    const std::unordered_set<Uuid> people(m_people.begin(), m_people.end());
    auto erasures = m_reader.all<Erasure>();
    auto distinct = m_reader.all<Distinct>();
    if (!erasures || !distinct)
        return erasures ? distinct.problems() : erasures.problems();
    for (const Erasure &erasure : *erasures) {
        if (m_laptop.groups.isEmpty() || m_once.contains(erasure.subject.uuid))
            put(erasure);
    }
    for (const Distinct &pair : *distinct) {
        if (people.contains(pair.member.uuid) && people.contains(pair.other.uuid))
            put(pair);
    }
    return {};
}

Done Gathering::run()
{
    using GatherStep = Done (Gathering::*)();
    for (const GatherStep step :
        { &Gathering::putAll<Organisation>, &Gathering::putAll<MembershipType>, &Gathering::putAll<AdmissionRule>,
            &Gathering::putLaptops, &Gathering::putGroups, &Gathering::findPeople, &Gathering::putPeople,
            &Gathering::putMemberships, &Gathering::putTheirs<Period>, &Gathering::putTheirs<Charge>,
            &Gathering::putTheirs<Standing>, &Gathering::putMoney, &Gathering::putMarks }) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<std::unique_ptr<EntrySource>> makeView(const Reader &reader, const Device &laptop, QDate today, Entry head)
{
    Gathering gathering(reader, laptop, today);
    if (auto done = gathering.run(); !done)
        return done.problems();
    head.device = viewDevice;
    head.sequence = 1;
    auto view = std::make_unique<View>();
    if (auto packed = view->pack(gathering.changes(), head); !packed)
        return packed.problems();
    return std::unique_ptr<EntrySource>(std::move(view));
}

} // namespace rollbook
