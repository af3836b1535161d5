// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/memoryreader.h"

#include <random>

namespace rollbook::test {

[[nodiscard]] inline Period termOf(
    Id<Period> id, Id<Member> member, Id<MembershipType> type, QDate start, QDate end, Money fee)
{
    Period period;
    period.id = id;
    period.member = member;
    period.type = type;
    period.start = start;
    period.end = end;
    period.feeDue = fee;
    return period;
}

[[nodiscard]] inline Charge chargeOf(
    Id<Charge> id, Id<Member> member, Id<Period> period, ChargeKind kind, QDate due, Money amount)
{
    Charge charge;
    charge.id = id;
    charge.member = member;
    charge.period = period;
    charge.kind = kind;
    charge.due = due;
    charge.amount = amount;
    return charge;
}

[[nodiscard]] inline Payment paymentOf(
    Id<Payment> id, Id<Member> payer, QDate received, Money amount, PaymentMethod method = PaymentMethod::Cash)
{
    Payment payment;
    payment.id = id;
    payment.payer = payer;
    payment.received = received;
    payment.amount = amount;
    payment.method = method;
    return payment;
}

[[nodiscard]] inline Allocation allocationOf(Id<Allocation> id, const Charge &charge, Id<Payment> payment, Money amount)
{
    return { id, charge.member, charge.id, payment, amount, charge.affiliate };
}

/// A society with random terms, charges, payments, reversals, refunds, reallocations and money in suspense, of people
/// and affiliates: whatever the rules can leave behind.
struct RandomMoney {
    explicit RandomMoney(unsigned seed, int people = 12) : random(seed), clock(QDate(2026, 11, 28)), ids(clock)
    {
        for (const char *name : { "Full", "Concession", "Branch" }) {
            MembershipType type;
            type.id = ids.next<MembershipType>();
            type.name = QLatin1String(name);
            type.fee = Money { 600 + 100 * upTo(30) };
            type.affiliation = type.name == QLatin1String("Branch");
            types.push_back(reader.put(type));
        }
        Organisation organisation;
        organisation.id = ids.next<Organisation>();
        organisation.name = QStringLiteral("The Ferrymen's Society");
        reader.put(organisation);
        for (int i = 0; i < 4; ++i) {
            Group group;
            group.id = ids.next<Group>();
            group.name = QStringLiteral("Group %1").arg(i);
            group.affiliate = i == 3;
            groups.push_back(reader.put(group));
        }
        for (int i = 0; i < people; ++i)
            addPerson(i);
        for (int year = 2023; year <= 2026; ++year)
            addTerm({}, groups.back().id, types[2], year, year == 2026 ? 60 : 30);
        for (int i = 0; i < 3; ++i)
            addPayment({}, {}, {});
        for (int i = 0; i < people; ++i)
            takeBack();
    }

    [[nodiscard]] int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(random); }
    [[nodiscard]] bool chance(int percent) { return upTo(99) < percent; }
    [[nodiscard]] QDate someDay() { return QDate(2023, 1, 1).addDays(upTo(1'400)); }

    void addPerson(int place)
    {
        Member member;
        member.id = ids.next<Member>();
        member.given = QStringLiteral("Person");
        member.family = QStringLiteral("Number %1").arg(place);
        member.number = QStringLiteral("M%1").arg(place, 5, 10, QLatin1Char('0'));
        if (chance(10))
            member.deceased = someDay();
        members.push_back(reader.put(member));
        QDate since;
        for (int i = 0; i < 2; ++i) { // a home group that changes
            GroupMembership home { ids.next<GroupMembership>(), member.id, groups[static_cast<std::size_t>(upTo(2))].id,
                GroupRole::Home, {}, since, {} };
            if (i == 0)
                home.end = someDay();
            since = home.end.addDays(1);
            reader.put(home);
        }
        const MembershipType &type = types[static_cast<std::size_t>(upTo(1))];
        for (int year = 2023; year <= 2026; ++year) {
            if (chance(75))
                addTerm(member.id, {}, type, year, 70);
        }
    }

    /// A term with its charge, perhaps paid, in whole or part, more than once or by somebody else.
    void addTerm(Id<Member> member, Id<Group> affiliate, const MembershipType &type, int year, int paidPercent)
    {
        Period period = termOf(ids.next<Period>(), member, type.id, QDate(year, 1, 1), QDate(year, 12, 31), type.fee);
        period.affiliate = affiliate;
        if (chance(5)) {
            period.leaving = Leaving::Resigned;
            period.leavingDay = QDate(year, 1 + upTo(11), 15);
        }
        reader.put(period);
        const ChargeKind kind = chance(10) ? ChargeKind::Donation : chance(10) ? ChargeKind::Other : ChargeKind::Fee;
        Charge charge = chargeOf(ids.next<Charge>(), member, period.id, kind, period.start, type.fee);
        if (charge.kind != ChargeKind::Fee)
            charge.period = {};
        charge.affiliate = affiliate;
        reader.put(charge);
        while (chance(paidPercent)) {
            const bool other = !member.isNull() && chance(20);
            addPayment(
                other ? members[static_cast<std::size_t>(upTo(static_cast<int>(members.size()) - 1))].id : member,
                affiliate, charge);
            paidPercent /= 3;
        }
    }

    void addPayment(Id<Member> payer, Id<Group> affiliate, const Charge &towards)
    {
        Payment payment = paymentOf(
            ids.next<Payment>(), payer, someDay(), Money { 1 + upTo(9'999) }, static_cast<PaymentMethod>(upTo(6)));
        payment.affiliate = affiliate;
        payments.push_back(reader.put(payment));
        if (towards.id.isNull())
            return;
        allocate(payment, towards, Money { std::min(towards.amount.pence, payment.amount.pence) });
        if (chance(15)) // set against something else: half of it is taken back
            allocate(payment, towards, Money { -std::min(towards.amount.pence, payment.amount.pence) / 2 });
    }

    void allocate(const Payment &payment, const Charge &charge, Money amount)
    {
        reader.put(allocationOf(ids.next<Allocation>(), charge, payment.id, amount));
    }

    /// A reversal or a refund of some payment; what it settled is taken back from the payment or by the entry itself.
    void takeBack()
    {
        const Payment payment = payments[static_cast<std::size_t>(upTo(static_cast<int>(payments.size()) - 1))];
        if (payment.amount.pence <= 0 || !chance(40))
            return;
        Payment back = payment;
        back.id = ids.next<Payment>();
        back.received = payment.received.addDays(upTo(200));
        back.amount = -(chance(50) ? payment.amount : Money { 1 + payment.amount.pence / 2 });
        back.reverses = payment.id;
        reader.put(back);
        const bool byEntry = chance(50);
        const std::vector<Allocation> settled = *reader.where<Allocation>(3, std::span(&payment.id.uuid, 1));
        for (const Allocation &allocation : settled) {
            Allocation undone = allocation;
            undone.id = ids.next<Allocation>();
            undone.amount = -allocation.amount;
            undone.payment = byEntry ? back.id : payment.id;
            reader.put(undone);
        }
    }

    std::mt19937 random;
    FixedClock clock;
    IdSource ids;
    MemoryReader reader;
    std::vector<MembershipType> types;
    std::vector<Group> groups;
    std::vector<Member> members;
    std::vector<Payment> payments;
};

} // namespace rollbook::test
