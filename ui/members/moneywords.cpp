// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/moneywords.h"

#include "ui/members/memberrow.h"
#include "ui/words/enumwords.h"
#include "ui/words/format.h"

#include <map>

namespace rollbook {

namespace {

struct MoneyWords {
    Q_DECLARE_TR_FUNCTIONS(rollbook::MoneyWords)
};

std::optional<Charge> chargeOf(const Draft &draft, const Reader &reader, Id<Charge> id)
{
    for (const RecordChange &change : draft.changes) {
        const auto *charge = std::get_if<Change<Charge>>(&change);
        if (charge && charge->after && charge->after->id == id)
            return charge->after;
    }
    auto stored = reader.one(id);
    return stored ? std::optional(*std::move(stored)) : std::nullopt;
}

/// What a draft adds to the allocations of each charge, in the order of the charges' days.
std::vector<std::pair<Charge, Money>> settledBy(const Draft &draft, const Reader &reader)
{
    std::map<Id<Charge>, Money> sums;
    for (const RecordChange &change : draft.changes) {
        const auto *allocation = std::get_if<Change<Allocation>>(&change);
        if (allocation && allocation->after && !allocation->before)
            sums[allocation->after->charge] += allocation->after->amount;
    }
    std::vector<std::pair<Charge, Money>> settled;
    for (const auto &[id, amount] : sums) {
        if (auto charge = chargeOf(draft, reader, id))
            settled.emplace_back(*std::move(charge), amount);
    }
    std::ranges::stable_sort(settled, [](const auto &a, const auto &b) { return a.first.due < b.first.due; });
    return settled;
}

} // namespace

QString chargeWords(const Charge &charge, const QString &currency)
{
    const QString what
        = MoneyWords::tr("%1 %2 of %3")
              .arg(chargeKindName(charge.kind), formatMoney(charge.amount, currency), formatDate(charge.due));
    return charge.reason.isEmpty() ? what : MoneyWords::tr("%1 (%2)").arg(what, charge.reason);
}

QString paymentWords(const Payment &payment, const QString &currency)
{
    const QString amount = formatMoney(payment.amount, currency);
    const QString day = formatDate(payment.received);
    QString what = payment.method == PaymentMethod::Unknown
        ? MoneyWords::tr("Payment of %1 on %2").arg(amount, day)
        : MoneyWords::tr("Payment of %1 by %3 on %2").arg(amount, day, paymentMethodName(payment.method).toLower());
    return payment.receipt.isEmpty() ? what : MoneyWords::tr("%1, receipt %2").arg(what, payment.receipt);
}

PaymentEffect paymentEffect(const Draft &draft, const Reader &reader, Id<Member> payer, const QString &currency)
{
    PaymentEffect effect;
    Money left;
    for (const RecordChange &change : draft.changes) {
        const auto *payment = std::get_if<Change<Payment>>(&change);
        if (payment && payment->after && !payment->before) {
            effect.receipt = payment->after->receipt;
            left += payment->after->amount;
        }
    }
    for (const auto &[charge, amount] : settledBy(draft, reader)) {
        left = left - amount;
        const QString part = formatMoney(amount, currency);
        QString line = amount == charge.amount
            ? MoneyWords::tr("Settles %1.").arg(chargeWords(charge, currency))
            : MoneyWords::tr("%1 towards %2.").arg(part, chargeWords(charge, currency));
        if (charge.member != payer && !charge.member.isNull()) {
            if (const auto person = reader.one(charge.member))
                line = MoneyWords::tr("%1: %2").arg(fullName(*person), line);
        }
        effect.lines.append(line);
    }
    if (left.pence > 0)
        effect.lines.append(
            MoneyWords::tr("%1 is kept as credit for what falls due next.").arg(formatMoney(left, currency)));
    return effect;
}

} // namespace rollbook
