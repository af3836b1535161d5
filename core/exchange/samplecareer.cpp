// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplecareer.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr double resignPerTerm = .013;
constexpr double diePerTerm = .009;
constexpr double expelPerTerm = .0015;
constexpr double transferPerTerm = .001;
constexpr double firstRenewal = .95;
constexpr double laterRenewal = .975;
constexpr double comeBack = .22;
/// Fees were lower before: what a fee was so many years ago, in tenths of today's.
constexpr int feeRise = 4;

PaymentMethod someMethod(SampleRandom &random)
{
    const double x = random.unit();
    return x < .34 ? PaymentMethod::DirectDebit
        : x < .56  ? PaymentMethod::Transfer
        : x < .72  ? PaymentMethod::Card
        : x < .84  ? PaymentMethod::StandingOrder
        : x < .94  ? PaymentMethod::Cheque
                   : PaymentMethod::Cash;
}

} // namespace

void SampleCareer::run(QDate joined, SampleWorld::TypeIndex first)
{
    m_type = first;
    m_method = someMethod(m_random);
    QDate start = joined;
    for (;;) {
        const auto term = termFrom(type(), start);
        Q_ASSERT(term);
        if (!addTerm(*term) || m_goesOn)
            return;
        const QDate end = term->end;
        if (renews(end)) {
            start = end.addDays(1);
            changeType();
        } else if (m_random.chance(comeBack)) {
            start = end.addDays(60 + m_random.below(700));
            if (start > m_world.today)
                return;
        } else {
            return;
        }
    }
}

bool SampleCareer::renews(QDate end)
{
    const double loyalty = m_terms == 1 ? firstRenewal : laterRenewal;
    const qint64 since = end.daysTo(m_world.today);
    // The days of grace are running: not everybody has renewed yet.
    const double early = type().rule == PeriodRule::Rolling ? .4 : .86;
    const double byNow = since > 31 ? 1 : early + (.99 - early) * static_cast<double>(since) / 31;
    return m_random.chance(loyalty * byNow);
}

void SampleCareer::changeType()
{
    if (m_type == SampleWorld::Youth && m_random.chance(.3))
        m_type = SampleWorld::Standard;
    else if (m_type == SampleWorld::Standard && m_random.chance(.02))
        m_type = SampleWorld::Concession;
    else if (m_type == SampleWorld::Concession && m_random.chance(.03))
        m_type = SampleWorld::Standard;
}

bool SampleCareer::addTerm(const Term &term)
{
    Period period;
    period.id = m_world.ids->next<Period>();
    period.member = m_member.id;
    period.type = type().id;
    period.start = term.start;
    period.end = term.end;
    period.feeDue = feeOf(type());
    period.graceDays = type().graceDays;
    if (term.start.year() < m_world.today.year() - feeRise)
        period.feeDue.pence = period.feeDue.pence * 5 / 6 / 100 * 100;
    m_lastDay = term.end.isValid() ? std::min(term.end, m_world.today) : m_world.today;
    const bool left = leaves(period, m_lastDay);
    m_goesOn = !left && (!term.end.isValid() || term.end >= m_world.today);
    m_changes.push_back(added(period));
    ++m_terms;
    if (period.feeDue.pence > 0)
        addFee(period);
    return !left;
}

bool SampleCareer::leaves(Period &period, QDate last)
{
    const qint64 span = period.start.daysTo(last);
    const double fate = m_random.unit();
    const double any = resignPerTerm + diePerTerm + expelPerTerm + transferPerTerm;
    if (fate >= any || span < 45)
        return false;
    const QDate day = period.start.addDays(30 + m_random.below(static_cast<int>(span - 30)));
    m_lastDay = day;
    if (fate < diePerTerm) {
        m_member.deceased = day;
        return true;
    }
    const bool expelled = fate < diePerTerm + expelPerTerm;
    const bool transferred = !expelled && fate < diePerTerm + expelPerTerm + transferPerTerm;
    period.leaving = expelled ? Leaving::Expelled : transferred ? Leaving::Transferred : Leaving::Resigned;
    period.leavingDay = day;
    period.noticeDay = day.addDays(-m_random.below(20));
    if (period.leaving == Leaving::Resigned && m_random.chance(.5))
        period.leavingReason = m_random.chance(.5) ? QStringLiteral("Moving abroad.") : QStringLiteral("No time.");
    return true;
}

QDate SampleCareer::payDay(const Period &period)
{
    QDate day;
    if (m_terms == 1)
        day = period.start.addDays(m_random.chance(.8) ? 0 : m_random.below(12));
    else if (m_method == PaymentMethod::DirectDebit || m_method == PaymentMethod::StandingOrder)
        day = period.start.addDays(1 + m_random.below(3));
    else
        day = period.start.addDays(m_random.below(40) + m_random.below(40) - 35);
    return std::min(day, m_world.today);
}

void SampleCareer::addFee(const Period &period)
{
    Charge charge;
    charge.id = m_world.ids->next<Charge>();
    charge.member = m_member.id;
    charge.period = period.id;
    charge.due = period.start;
    charge.amount = period.feeDue;
    const QDate day = payDay(period);
    const double x = m_random.unit();
    const Money half { charge.amount.pence / 200 * 100 };
    const double unpaid = m_goesOn ? .042 : .008;
    const double part = m_goesOn ? .03 : .006;
    const bool forgiven = !m_goesOn && x < unpaid + part && m_random.chance(.7);
    if (forgiven) {
        charge.waived = x < unpaid ? charge.amount : charge.amount - half;
        charge.reason = QStringLiteral("Written off at the end of the year.");
    }
    m_changes.push_back(added(charge));
    if (x < unpaid)
        return;
    if (x < unpaid + part) {
        pay(charge, day, half, half);
    } else if (x < unpaid + part + .02 && day.addDays(40) < m_world.today) {
        pay(charge, day, half, half);
        pay(charge, day.addDays(28), charge.amount - half, charge.amount - half);
    } else {
        const Money gift { m_random.chance(.01) ? 500 : 0 };
        pay(charge, day, charge.amount + gift, charge.amount);
    }
}

void SampleCareer::pay(const Charge &charge, QDate day, Money amount, Money settled)
{
    Payment payment;
    payment.id = m_world.ids->next<Payment>();
    payment.payer = m_member.id;
    payment.received = day;
    payment.amount = amount;
    payment.method = m_method;
    if (m_method == PaymentMethod::Cash || m_method == PaymentMethod::Cheque)
        payment.receipt
            = QStringLiteral("%1/%2").arg(day.year()).arg(++m_world.receipts[day.year()], 4, 10, QLatin1Char('0'));
    else
        payment.reference = m_member.number;
    m_changes.push_back(added(payment));
    m_lastPayment = payment;
    Allocation allocation;
    allocation.id = m_world.ids->next<Allocation>();
    allocation.member = m_member.id;
    allocation.charge = charge.id;
    allocation.payment = payment.id;
    allocation.amount = settled;
    m_changes.push_back(added(allocation));
}

} // namespace rollbook
