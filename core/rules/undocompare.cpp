// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/undostream.h"

#include <algorithm>

namespace rollbook {

namespace {

/// Takes back in a list without order what was put in and taken out, whatever else came and went since.
QStringList takenBack(const QStringList &current, const QStringList &left, const QStringList &was)
{
    QStringList result;
    for (const QString &one : current) {
        if (was.contains(one) || !left.contains(one))
            result.append(one);
    }
    for (const QString &one : was) {
        if (!left.contains(one) && !result.contains(one))
            result.append(one);
    }
    return result;
}

/// The changes of a block with one for each record, from its first state to its last.
std::vector<RecordChange> netChanges(std::vector<RecordChange> changes)
{
    std::vector<RecordChange> net;
    net.reserve(changes.size());
    std::unordered_map<Uuid, std::size_t> places;
    for (RecordChange &change : changes) {
        const auto place = places.emplace(recordId(change), net.size());
        if (place.second) {
            net.push_back(std::move(change));
            continue;
        }
        visitChange(
            [&, at = place.first->second]<class R>(Change<R> &later) {
                if (auto *first = std::get_if<Change<R>>(&net[at]))
                    first->after = std::move(later.after);
            },
            change);
    }
    // What was added and removed again is no record. One that looks the same on both sides may be somebody erased.
    std::erase_if(net, [](const RecordChange &any) {
        return visitChange([](const auto &change) { return !change.before && !change.after; }, any);
    });
    return net;
}

/// Sets of atoms that belong together.
class Joins
{
public:
    explicit Joins(std::size_t count) : m_up(count)
    {
        for (std::size_t i = 0; i < count; ++i)
            m_up[i] = i;
    }
    [[nodiscard]] std::size_t top(std::size_t at)
    {
        while (m_up[at] != at) {
            m_up[at] = m_up[m_up[at]];
            at = m_up[at];
        }
        return at;
    }
    void join(std::size_t a, std::size_t b)
    {
        const std::size_t first = top(a);
        const std::size_t second = top(b);
        m_up[std::max(first, second)] = std::min(first, second);
    }

private:
    std::vector<std::size_t> m_up;
};

/// Whose record the part is, on each side and now.
std::vector<Uuid> subjectsOf(const UndoPart &part)
{
    std::vector<Uuid> subjects;
    const auto note = [&subjects](const Uuid &uuid) {
        if (std::find(subjects.begin(), subjects.end(), uuid) == subjects.end())
            subjects.push_back(uuid);
    };
    const auto sides = [&note](const RecordChange &any) {
        visitChange(
            [&note](const auto &change) {
                if (change.before)
                    note(subjectOf(*change.before));
                if (change.after)
                    note(subjectOf(*change.after));
            },
            any);
    };
    sides(part.inverse);
    sides(part.change);
    return subjects;
}

/// The payment that the part sets against a charge; null otherwise.
Uuid paymentOf(const UndoPart &part)
{
    const auto *change = std::get_if<Change<Allocation>>(&part.inverse);
    return change == nullptr ? Uuid {} : (change->before ? change->before : change->after)->payment.uuid;
}

} // namespace

template <class R>
void UndoStream::compareOne(UndoPart &part, const Change<R> &inverse, const std::optional<R> &current) const
{
    Change<R> change { current, current };
    const Uuid id = (inverse.before ? inverse.before : inverse.after)->id.uuid;
    if (!inverse.after) {
        part.removes = current.has_value();
        if (current && *current == *inverse.before && !isOpen(id, existenceUnit)) {
            change.after.reset();
        } else if (current) {
            forEachUnit<R>([&](int unit) {
                if (part.kept.empty() && !unitEqual(*current, *inverse.before, unit))
                    part.kept.push_back(unit);
            });
            if (part.kept.empty())
                part.kept.push_back(existenceUnit);
        }
    } else if (!inverse.before) {
        if (!current)
            change.after = inverse.after;
        else if (!(*current == *inverse.after))
            part.kept.push_back(existenceUnit);
    } else if (!current) {
        part.kept.push_back(existenceUnit);
    } else {
        forEachUnit<R>([&](int unit) {
            if (unitEqual(*inverse.before, *inverse.after, unit) || unitEqual(*current, *inverse.after, unit))
                return;
            if (unitEqual(*current, *inverse.before, unit) && !isOpen(id, unit)) {
                copyUnit(*change.after, *inverse.after, unit);
                return;
            }
            bool merged = false;
            forEachField<R>([&]<class T>(const Field<R, T> &field) {
                if constexpr (std::is_same_v<T, QStringList>) {
                    if (field.id == unit && field.merge == Merge::Set) {
                        merged = true;
                        (*change.after).*(field.member) = takenBack((*current).*(field.member),
                            (*inverse.before).*(field.member), (*inverse.after).*(field.member));
                    }
                }
            });
            if (!merged)
                part.kept.push_back(unit);
        });
    }
    part.writes = !(change.before == change.after);
    part.change = std::move(change);
}

template <class R> Done UndoStream::compareType(std::vector<UndoPart> &parts)
{
    std::vector<Id<R>> ids;
    for (const UndoPart &part : parts) {
        if (const auto *change = std::get_if<Change<R>>(&part.inverse))
            ids.push_back((change->before ? change->before : change->after)->id);
    }
    if (ids.empty())
        return {};
    auto stored = m_reader.some(std::span<const Id<R>>(ids));
    if (!stored)
        return stored.problems();
    std::unordered_map<Uuid, const R *> now;
    for (const R &record : *stored)
        now.emplace(record.id.uuid, &record);
    for (UndoPart &part : parts) {
        const auto *change = std::get_if<Change<R>>(&part.inverse);
        if (change == nullptr)
            continue;
        const auto at = now.find((change->before ? change->before : change->after)->id.uuid);
        compareOne(part, *change, at == now.end() ? std::optional<R>() : std::optional<R>(*at->second));
    }
    return {};
}

namespace {

/// The edits of a record's owner that the parts write: from whom to whom, by record.
template <class R>
std::unordered_map<Uuid, std::pair<Id<Member>, Id<Member>>> movedBy(
    const std::vector<UndoPart> &parts, Id<Member> R::*owner)
{
    std::unordered_map<Uuid, std::pair<Id<Member>, Id<Member>>> moved;
    for (const UndoPart &part : parts) {
        const auto *change = std::get_if<Change<R>>(&part.change);
        if (change == nullptr || !part.writes || !change->before || !change->after)
            continue;
        const Id<Member> from = (*change->before).*owner;
        const Id<Member> to = (*change->after).*owner;
        if (from != to)
            moved.emplace(change->before->id.uuid, std::pair(from, to));
    }
    return moved;
}

template <class R> std::unordered_set<Uuid> idsIn(const std::vector<UndoPart> &parts)
{
    std::unordered_set<Uuid> ids;
    for (const UndoPart &part : parts) {
        if (std::holds_alternative<Change<R>>(part.inverse))
            ids.insert(recordId(part.inverse));
    }
    return ids;
}

template <class R> void follow(std::vector<UndoPart> &parts, const R &record, Id<Member> R::*owner, Id<Member> to)
{
    R after = record;
    after.*owner = to;
    parts.push_back({ edited(record, after), edited(record, after), {}, true });
}

} // namespace

/// What was written since about money that goes back to another person goes with it: what settles a charge is of whose
/// the charge is, and what takes a payment back is of who paid.
Done UndoStream::followMoney(std::vector<UndoPart> &parts) const
{
    constexpr int allocationOwner = 1; // field numbers
    constexpr int paymentTakenBack = 7;
    const auto charges = movedBy(parts, &Charge::member);
    std::vector<Uuid> owners;
    for (const auto &[charge, moved] : charges)
        owners.push_back(moved.first.uuid);
    std::sort(owners.begin(), owners.end());
    owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
    if (!owners.empty()) {
        auto settled = m_reader.where<Allocation>(allocationOwner, owners);
        if (!settled)
            return settled.problems();
        const auto known = idsIn<Allocation>(parts);
        for (const Allocation &one : *settled) {
            const auto charge = charges.find(one.charge.uuid);
            if (charge != charges.end() && charge->second.first == one.member && !known.contains(one.id.uuid))
                follow(parts, one, &Allocation::member, charge->second.second);
        }
    }
    auto payments = movedBy(parts, &Payment::payer);
    const auto known = idsIn<Payment>(parts);
    while (!payments.empty()) {
        std::vector<Uuid> ids;
        for (const auto &[payment, moved] : payments)
            ids.push_back(payment);
        auto back = m_reader.where<Payment>(paymentTakenBack, ids);
        if (!back)
            return back.problems();
        std::unordered_map<Uuid, std::pair<Id<Member>, Id<Member>>> next;
        for (const Payment &one : *back) {
            const auto &moved = payments.at(one.reverses.uuid);
            if (one.payer != moved.first || known.contains(one.id.uuid))
                continue;
            follow(parts, one, &Payment::payer, moved.second);
            next.emplace(one.id.uuid, moved);
        }
        payments = std::move(next);
    }
    return {};
}

Result<std::vector<UndoPart>> UndoStream::compared(std::vector<RecordChange> inverses)
{
    std::vector<UndoPart> parts;
    for (RecordChange &inverse : netChanges(std::move(inverses)))
        parts.push_back({ std::move(inverse), {}, {} });
    Done done;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (done)
            done = compareType<R>(parts);
    });
    if (done)
        done = followMoney(parts);
    return done ? Result<std::vector<UndoPart>>(std::move(parts)) : Result<std::vector<UndoPart>>(done.problems());
}

UndoStream::Atoms UndoStream::joined(std::vector<UndoPart> parts) const
{
    Joins joins(parts.size());
    std::unordered_map<Uuid, std::size_t> seen;
    const auto tie = [&](const Uuid &key, std::size_t at) {
        if (const auto [first, isNew] = seen.emplace(key, at); !isNew)
            joins.join(first->second, at);
    };
    std::vector<std::vector<Uuid>> subjects;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        subjects.push_back(subjectsOf(parts[i]));
        for (const Uuid &subject : subjects.back())
            tie(subject, i);
        if (std::holds_alternative<Change<Payment>>(parts[i].inverse))
            tie(recordId(parts[i].inverse), i);
        if (const Uuid payment = paymentOf(parts[i]); !payment.isNull())
            tie(payment, i);
    }
    std::unordered_map<std::size_t, std::size_t> places;
    Atoms atoms;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto [at, isNew] = places.emplace(joins.top(i), atoms.size());
        if (isNew)
            atoms.emplace_back();
        UndoAtom &atom = atoms[at->second];
        for (const Uuid &subject : subjects[i]) {
            if (std::find(atom.subjects.begin(), atom.subjects.end(), subject) == atom.subjects.end())
                atom.subjects.push_back(subject);
        }
        atom.parts.push_back(std::move(parts[i]));
    }
    return atoms;
}

} // namespace rollbook
