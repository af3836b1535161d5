// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/paymentsindex.h"

#include "core/base/fold.h"

#include <algorithm>

namespace rollbook {

namespace {

QString wordsOf(const Payment &payment)
{
    const qint64 pence = std::abs(payment.amount.pence);
    const QString amount = QStringLiteral("%1 %2").arg(pence / 100).arg(pence % 100, 2, 10, QLatin1Char('0'));
    return folded(
        QString(QStringList { payment.receipt, payment.reference, payment.note, amount }.join(QLatin1Char(' '))));
}

PaymentPlace placeOf(const Payment &payment)
{
    return { payment.id, payment.received, payment.amount, payment.method,
        payment.payer.isNull() ? payment.affiliate.uuid : payment.payer.uuid, payment.reverses, wordsOf(payment) };
}

} // namespace

bool PaymentsIndex::before(const PaymentPlace &a, const PaymentPlace &b)
{
    return a.received != b.received ? a.received > b.received : b.id < a.id;
}

Result<PaymentsIndex> PaymentsIndex::read(const Reader &reader)
{
    const auto payments = reader.all<Payment>();
    if (!payments)
        return payments.problems();
    PaymentsIndex index;
    index.m_places.reserve(payments->size());
    for (const Payment &payment : *payments) {
        index.m_places.push_back(placeOf(payment));
        if (!payment.reverses.isNull())
            index.m_back[payment.reverses] += payment.amount;
    }
    std::ranges::sort(index.m_places, before);
    return index;
}

Money PaymentsIndex::back(Id<Payment> id) const
{
    const auto found = m_back.find(id);
    return found == m_back.end() ? Money {} : found->second;
}

bool PaymentsIndex::isSuspense(const PaymentPlace &place) const
{
    return place.payer.isNull() && place.reverses.isNull() && (place.amount + back(place.id)).pence > 0;
}

bool PaymentsIndex::fits(const PaymentPlace &place, const PaymentFilter &filter) const
{
    if ((filter.from.isValid() && place.received < filter.from) || (filter.to.isValid() && place.received > filter.to))
        return false;
    if ((filter.method && place.method != *filter.method) || (filter.suspense && !isSuspense(place)))
        return false;
    if (filter.words.isEmpty() || filter.payers.contains(place.payer))
        return true;
    return std::ranges::all_of(filter.words, [&place](const QString &word) { return place.words.contains(word); });
}

std::vector<Id<Payment>> PaymentsIndex::matching(const PaymentFilter &filter) const
{
    std::vector<Id<Payment>> found;
    for (const PaymentPlace &place : m_places) {
        if (fits(place, filter))
            found.push_back(place.id);
    }
    return found;
}

const PaymentPlace *PaymentsIndex::find(Id<Payment> id) const
{
    const auto found = std::ranges::find(m_places, id, &PaymentPlace::id);
    return found == m_places.end() ? nullptr : &*found;
}

void PaymentsIndex::add(const Payment &payment)
{
    PaymentPlace place = placeOf(payment);
    if (!payment.reverses.isNull())
        m_back[payment.reverses] += payment.amount;
    m_places.insert(std::ranges::upper_bound(m_places, place, before), std::move(place));
}

void PaymentsIndex::remove(Id<Payment> id)
{
    const auto found = std::ranges::find(m_places, id, &PaymentPlace::id);
    if (found == m_places.end())
        return;
    if (!found->reverses.isNull())
        m_back[found->reverses] = m_back[found->reverses] - found->amount;
    m_places.erase(found);
}

} // namespace rollbook
