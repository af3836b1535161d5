// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sampleextras.h"

#include "core/exchange/newrecord.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr quint64 extrasSeries = 0x65787472617300;
constexpr int batchSize = 12;
constexpr int batchDays = 120;

} // namespace

SampleExtras::SampleExtras(
    SampleWorld &world, int index, const SampleCareer &career, Member &member, std::vector<RecordChange> &changes)
    : m_world(world),
      m_career(career),
      m_member(member),
      m_changes(changes),
      m_random(world.seed ^ extrasSeries, static_cast<quint64>(index) + 1)
{
}

void SampleExtras::add(QDate joined)
{
    give();
    if (!m_career.goesOn())
        return;
    plan();
    liveTogether(joined);
    sendDelegate(joined);
    fillBatch();
}

void SampleExtras::plan()
{
    const PaymentMethod method = m_career.method();
    if (method == PaymentMethod::StandingOrder || method == PaymentMethod::DirectDebit)
        m_member.usualMethod = method;
    if (m_career.typeIndex() == SampleWorld::Youth && m_random.chance(.15))
        m_member.plannedType = m_world.types[SampleWorld::Standard].id;
}

/// A donation beside the fee, or one that is promised.
void SampleExtras::give()
{
    static constexpr qint64 gifts[] { 500, 500, 1'000, 1'000, 2'000, 5'000 };
    if (!m_career.lastPayment() || !m_random.chance(.06))
        return;
    const Money gift { m_random.pick(std::span<const qint64, std::size(gifts)>(gifts)) };
    const bool promised = m_career.goesOn() && m_random.chance(.1);
    auto &charge = newRecord<Charge>(m_changes);
    charge.id = m_world.ids->next<Charge>();
    charge.member = m_member.id;
    charge.kind = ChargeKind::Donation;
    charge.due = promised ? m_world.today : m_career.lastPayment()->received;
    charge.amount = gift;
    if (promised)
        return;
    const Id<Charge> given = charge.id;
    auto &payment = newRecord<Payment>(m_changes);
    payment.id = m_world.ids->next<Payment>();
    payment.payer = m_member.id;
    payment.received = m_career.lastPayment()->received;
    payment.amount = gift;
    payment.method = m_career.method();
    const Id<Payment> brought = payment.id;
    auto &allocation = newRecord<Allocation>(m_changes);
    allocation.id = m_world.ids->next<Allocation>();
    allocation.member = m_member.id;
    allocation.charge = given;
    allocation.payment = brought;
    allocation.amount = gift;
}

/// Some move in with somebody who joined just before, and who pays for both from then on.
void SampleExtras::liveTogether(QDate joined)
{
    if (m_member.deceased.isValid())
        return;
    if (!m_world.lead) {
        if (m_career.typeIndex() != SampleWorld::Youth && m_random.chance(.04))
            m_world.lead = { m_member, joined };
        return;
    }
    if (!m_random.chance(.7))
        return;
    const Member &lead = m_world.lead->member;
    m_member.address1 = lead.address1;
    m_member.address2 = lead.address2;
    m_member.town = lead.town;
    m_member.postcode = lead.postcode;
    auto &link = newRecord<HouseholdLink>(m_changes);
    link.id = m_world.ids->next<HouseholdLink>();
    link.member = m_member.id;
    link.lead = lead.id;
    link.start = std::max({ joined, m_world.lead->since, m_world.today.addDays(-30 - m_random.below(700)) });
    // Three in some of them.
    if (m_random.chance(.75))
        m_world.lead.reset();
}

void SampleExtras::sendDelegate(QDate joined)
{
    if (m_world.affiliates.empty() || !m_random.chance(.05))
        return;
    auto &affiliate
        = m_world.affiliates[static_cast<std::size_t>(m_random.below(static_cast<int>(m_world.affiliates.size())))];
    if (affiliate.delegatesMissing == 0)
        return;
    auto &seat = newRecord<GroupMembership>(m_changes);
    seat.id = m_world.ids->next<GroupMembership>();
    seat.member = m_member.id;
    seat.group = affiliate.id;
    seat.role = affiliate.delegatesMissing == 1 ? GroupRole::Substitute : GroupRole::Delegate;
    seat.start = std::max(joined, QDate(m_world.today.year(), 1, 1));
    --affiliate.delegatesMissing;
}

void SampleExtras::fillBatch()
{
    const std::optional<Payment> &payment = m_career.lastPayment();
    Batch &batch = m_world.batch;
    const bool fits = m_world.fillsBatch && payment && batch.expectedCount < batchSize
        && (payment->method == PaymentMethod::Cash || payment->method == PaymentMethod::Cheque)
        && payment->received.daysTo(m_world.today) <= batchDays;
    if (!fits)
        return;
    ++batch.expectedCount;
    batch.expectedTotal += payment->amount;
    batch.posted = batch.posted.isValid() ? std::max(batch.posted, payment->received) : payment->received;
    auto &line = newRecord<BatchLine>(m_changes);
    line.id = m_world.ids->next<BatchLine>();
    line.member = m_member.id;
    line.batch = batch.id;
    line.amount = payment->amount;
    line.method = payment->method;
    if (payment->method == PaymentMethod::Cheque)
        line.cheque = QString::number(100'000 + m_random.below(900'000));
    line.payment = payment->id;
}

void appendSampleBatch(SampleWorld &world, std::vector<RecordChange> &changes)
{
    world.batch.opened = world.batch.posted.isValid() ? world.batch.posted : world.today;
    if (world.batch.expectedCount > 0)
        changes.push_back(added(world.batch));
}

} // namespace rollbook
