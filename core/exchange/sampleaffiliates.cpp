// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/newrecord.h"
#include "core/exchange/sampleworld.h"
#include "core/rules/periods.h"

#include <algorithm>

namespace rollbook {

namespace {

/// What affiliation costs up to so many members.
struct SampleBand {
    int most; ///< 0: all that are larger
    qint64 pence;
};
constexpr SampleBand sampleBands[] { { 50, 3'000 }, { 200, 6'000 }, { 0, 12'000 } };
constexpr int membersPerDelegate = 100;
constexpr int mostDelegates = 5;

MembershipType affiliationType(IdSource &ids)
{
    MembershipType type;
    type.id = ids.next<MembershipType>();
    type.name = QStringLiteral("Affiliation");
    type.affiliation = true;
    type.fee = { sampleBands[0].pence };
    type.graceDays = 31;
    for (const SampleBand &band : sampleBands)
        type.bandFees.append(
            (band.most == 0 ? QString() : QString::number(band.most)) + QLatin1Char('=') + QString::number(band.pence));
    type.membersPerDelegate = membersPerDelegate;
    type.leastDelegates = 1;
    type.mostDelegates = mostDelegates;
    return type;
}

Money feeForMembers(int members)
{
    for (const SampleBand &band : sampleBands) {
        if (band.most == 0 || members <= band.most)
            return { band.pence };
    }
    return {};
}

class AffiliateYears
{
public:
    AffiliateYears(SampleWorld &world, SampleRandom &random, std::vector<RecordChange> &changes)
        : m_world(world), m_random(random), m_changes(changes)
    {
    }

    void live(const SampleWorld::Affiliate &affiliate)
    {
        for (int year = m_world.today.year() - 1 - m_random.below(3); year <= m_world.today.year(); ++year) {
            const auto term = termFrom(m_world.affiliation, QDate(year, 1, 1));
            Q_ASSERT(term);
            auto &period = newRecord<Period>(m_changes);
            period.id = m_world.ids->next<Period>();
            period.affiliate = affiliate.id;
            period.type = m_world.affiliation.id;
            period.start = term->start;
            period.end = term->end;
            period.feeDue = feeForMembers(affiliate.members);
            period.graceDays = m_world.affiliation.graceDays;
            const Period made = period;
            addFee(made);
        }
    }

private:
    void addFee(const Period &period)
    {
        auto &charge = newRecord<Charge>(m_changes);
        charge.id = m_world.ids->next<Charge>();
        charge.affiliate = period.affiliate;
        charge.period = period.id;
        charge.due = period.start;
        charge.amount = period.feeDue;
        const Id<Charge> owed = charge.id;
        const QDate day = period.start.addDays(m_random.below(70));
        const bool isLast = period.end >= m_world.today;
        const double fate = m_random.unit();
        // Of the last year some have yet to pay, and some have paid half.
        if (day > m_world.today || (isLast && fate < .15))
            return;
        pay(period, owed, day, isLast && fate < .25 ? Money { period.feeDue.pence / 2 } : period.feeDue);
    }

    void pay(const Period &period, Id<Charge> owed, QDate day, Money amount)
    {
        auto &payment = newRecord<Payment>(m_changes);
        payment.id = m_world.ids->next<Payment>();
        payment.affiliate = period.affiliate;
        payment.received = day;
        payment.amount = amount;
        payment.method = m_random.chance(.8) ? PaymentMethod::Transfer : PaymentMethod::Cheque;
        payment.reference = QStringLiteral("Affiliation %1").arg(period.start.year());
        const Id<Payment> brought = payment.id;
        auto &allocation = newRecord<Allocation>(m_changes);
        allocation.id = m_world.ids->next<Allocation>();
        allocation.affiliate = period.affiliate;
        allocation.charge = owed;
        allocation.payment = brought;
        allocation.amount = amount;
    }

    SampleWorld &m_world;
    SampleRandom &m_random;
    std::vector<RecordChange> &m_changes;
};

} // namespace

void appendSampleAffiliations(SampleWorld &world, std::vector<RecordChange> &changes)
{
    SampleRandom random(world.seed, 0x61666679656100);
    world.affiliation = affiliationType(*world.ids);
    changes.push_back(added(world.affiliation));
    AffiliateYears years(world, random, changes);
    for (SampleWorld::Affiliate &affiliate : world.affiliates) {
        years.live(affiliate);
        const int seats
            = std::clamp((affiliate.members + membersPerDelegate - 1) / membersPerDelegate, 1, mostDelegates);
        affiliate.delegatesMissing = seats + 1;
    }
}

} // namespace rollbook
