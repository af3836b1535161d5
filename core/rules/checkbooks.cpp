// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkrun.h"

#include <unordered_map>

namespace rollbook {

namespace {

Problem inClosedBooks(const char *field, QDate day, QDate closed)
{
    return { ProblemCode::BooksClosed, QLatin1String(field),
        { day.toString(Qt::ISODate), closed.toString(Qt::ISODate) } };
}

/// Makes the owner the same where both have one: two records of one person that were made one change no money.
void alignOwner(Id<Member> one, Id<Member> &other)
{
    if (!one.isNull() && !other.isNull())
        other = one;
}

bool isSameMoney(const Payment &before, Payment after)
{
    alignOwner(before.payer, after.payer);
    after.note = before.note;
    return after == before;
}

/// What is forgiven of an old charge is a decision of today.
bool isSameMoney(const Charge &before, Charge after)
{
    alignOwner(before.member, after.member);
    after.waived = before.waived;
    after.reason = before.reason;
    return after == before;
}

bool isSameMoney(const Allocation &before, Allocation after)
{
    alignOwner(before.member, after.member);
    return after == before;
}

template <class R> bool altersMoney(const Change<R> &change)
{
    return !change.before || !change.after || !isSameMoney(*change.before, *change.after);
}

/// The first change of a record whose day lies in closed books, as it was or as it shall be.
template <class R> Done nothingClosed(const Touched<R> &touched, QDate R::*day, const char *field, QDate closed)
{
    for (const Change<R> *change : touched.all()) {
        if (!altersMoney(*change))
            continue;
        for (const std::optional<R> *record : { &change->before, &change->after }) {
            if (*record && (**record).*day <= closed)
                return inClosedBooks(field, (**record).*day, closed);
        }
    }
    return {};
}

} // namespace

/// The days of records before the block, or as it adds them, in the order of `ids`.
template <class R> Result<std::vector<QDate>> CheckRun::daysOf(const std::vector<Id<R>> &ids, QDate R::*day) const
{
    std::unordered_map<Id<R>, QDate> days;
    std::vector<Id<R>> unread;
    for (const Id<R> id : ids) {
        if (const Change<R> *change = touched<R>().find(id))
            days[id] = (change->before ? *change->before : *change->after).*day;
        else
            unread.push_back(id);
    }
    auto read = m_reader.some(std::span<const Id<R>>(unread));
    if (!read)
        return read.problems();
    for (const R &record : *read)
        days[record.id] = record.*day;
    std::vector<QDate> found;
    for (const Id<R> id : ids)
        found.push_back(days[id]);
    return found;
}

/// Nothing of the money of closed books is added, altered or removed. Books are closed as they are before the block.
Done CheckRun::checkBooks() const
{
    const auto &allocations = touched<Allocation>().all();
    if (touched<Payment>().all().empty() && touched<Charge>().all().empty() && allocations.empty())
        return {};
    const auto &organisations = touched<Organisation>().all();
    if (!organisations.empty() && !organisations.front()->before) // of a register that begins
        return {};
    auto organisation = m_reader.organisation();
    if (!organisation)
        return organisation.problems();
    const QDate closed = organisation->booksClosed;
    if (!closed.isValid())
        return {};
    if (Done done = nothingClosed(touched<Payment>(), &Payment::received, "received", closed); !done)
        return done;
    if (Done done = nothingClosed(touched<Charge>(), &Charge::due, "due", closed); !done)
        return done;
    std::vector<Id<Payment>> payments;
    std::vector<Id<Charge>> charges;
    for (const Change<Allocation> *change : allocations) {
        if (!altersMoney(*change))
            continue;
        const Allocation &allocation = change->before ? *change->before : *change->after;
        payments.push_back(allocation.payment);
        charges.push_back(allocation.charge);
    }
    auto received = daysOf(payments, &Payment::received);
    auto due = daysOf(charges, &Charge::due);
    if (!received || !due)
        return received ? due.problems() : received.problems();
    for (std::size_t i = 0; i < payments.size(); ++i) {
        if ((*received)[i] <= closed && (*due)[i] <= closed)
            return inClosedBooks("due", (*due)[i], closed);
    }
    return {};
}

} // namespace rollbook
