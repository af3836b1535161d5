// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ledger.h"
#include "tests/support/memoryreader.h"

namespace rollbook::test {

/// A society of two people, an affiliate and a treasurer: commands are planned, checked and applied as the register
/// does it, with receipts numbered.
struct Till : PlannedSociety {
    Till() : PlannedSociety(QDate(2026, 9, 5))
    {
        ada = newcomer("Ada", "Quill").id;
        ben = newcomer("Ben", "Rowe").id;
        Group group;
        group.id = ids.next<Group>();
        group.name = QStringLiteral("Weavers");
        group.affiliate = true;
        weavers = reader.put(group).id;
    }
    const Member &newcomer(const char *given, const char *family)
    {
        Member member;
        member.id = ids.next<Member>();
        member.given = QLatin1String(given);
        member.family = QLatin1String(family);
        return reader.put(member);
    }
    template <class C> Result<Draft> carry(const C &command)
    {
        auto draft = plan(Command(command), reader, { day, &ids, {}, QStringLiteral("R7KQ4-") });
        if (!draft)
            return draft;
        if (auto checked = check(draft->changes, reader); !checked)
            return checked.problems();
        if (auto applied = reader.apply(draft->changes); !applied)
            return applied.problems();
        return draft;
    }
    /// The code of the refusal, or Usage when it is carried out.
    template <class C> ProblemCode verdict(const C &command)
    {
        const auto draft = carry(command);
        return draft ? ProblemCode::Usage : draft.problems().front().code;
    }
    Charge owes(Id<Member> member, qint64 pence, QDate due = {}, ChargeKind kind = ChargeKind::Other)
    {
        return addedIn<Charge>(*carry(RaiseCharge { { member }, {}, kind, { pence }, due, QStringLiteral("Badge") }));
    }
    [[nodiscard]] static RecordPayment from(Id<Member> payer, qint64 pence, std::vector<Share> shares = {})
    {
        RecordPayment command;
        command.payer = payer;
        command.amount = { pence };
        command.shares = std::move(shares);
        return command;
    }
    Payment pays(Id<Member> payer, qint64 pence) { return addedIn<Payment>(*carry(from(payer, pence))); }

    [[nodiscard]] Ledger ledger(Id<Member> member) const { return *readLedger(reader, member); }
    [[nodiscard]] Ledger ledger(Id<Group> affiliate) const { return *readLedger(reader, affiliate); }
    [[nodiscard]] qint64 owed(Id<Member> member) const { return ledger(member).owed().pence; }
    [[nodiscard]] qint64 credit(Id<Member> member) const { return ledger(member).credit().pence; }
    /// What is left of one charge.
    [[nodiscard]] qint64 left(Id<Charge> charge) const
    {
        const Charge stored = *reader.one(charge);
        const Ledger owner = stored.affiliate.isNull() ? ledger(stored.member) : ledger(stored.affiliate);
        for (const ChargeLeft &one : owner.charges) {
            if (one.charge.id == charge)
                return one.left.pence;
        }
        return -1;
    }
    /// Everything paid less everything set against charges.
    [[nodiscard]] qint64 unspent() const
    {
        qint64 sum = 0;
        for (const Payment &payment : all<Payment>())
            sum += payment.amount.pence;
        for (const Allocation &allocation : all<Allocation>())
            sum -= allocation.amount.pence;
        return sum;
    }

    Id<Member> ada;
    Id<Member> ben;
    Id<Group> weavers;
};

} // namespace rollbook::test
