// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/growth.h"

#include "core/statistics/spells.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr qint64 progressEvery = 4'096;

bool adds(Movement movement)
{
    return movement == Movement::Joined || movement == Movement::Rejoined || movement == Movement::TransferredIn;
}

FactParts partsFor(const GrowthScope &scope)
{
    const FactParts periods = FactParts::Vital | FactParts::Periods;
    return scope.groups.empty() ? periods : periods | FactParts::Groups;
}

std::vector<GrowthMonth> monthsBetween(QDate from, QDate to)
{
    std::vector<GrowthMonth> months;
    for (QDate first = from; first <= to;) {
        const QDate last = std::min(to, QDate(first.year(), first.month(), first.daysInMonth()));
        GrowthMonth month;
        month.first = first;
        month.last = last;
        months.push_back(month);
        first = last.addDays(1);
    }
    return months;
}

/// Reads everybody with progress; `visit` is called for each person.
template <class Visit>
Done readEverybody(
    const Reader &reader, FactParts parts, const std::function<bool(double)> &progress, const Visit &visit)
{
    qint64 people = 0;
    if (progress) {
        auto count = reader.memberCount();
        if (!count)
            return count.problems();
        people = *count;
    }
    qint64 read = 0;
    bool cancelled = false;
    auto done = reader.eachMember(parts, [&](const MemberFacts &facts) {
        visit(facts);
        ++read;
        if (progress && read % progressEvery == 0)
            cancelled
                = !progress(people > 0 ? std::min(1.0, static_cast<double>(read) / static_cast<double>(people)) : 0);
        return !cancelled;
    });
    if (done && cancelled)
        return Problem { ProblemCode::Cancelled };
    return done;
}

} // namespace

Result<Growth> growth(
    const Reader &reader, const GrowthScope &scope, QDate from, QDate to, const std::function<bool(double)> &progress)
{
    if (!from.isValid() || !to.isValid() || from > to)
        return Problem { ProblemCode::DateOrder, QStringLiteral("from"),
            { from.toString(Qt::ISODate), to.toString(Qt::ISODate) } };
    Growth result { monthsBetween(from, to) };
    std::vector<Day> firsts;
    for (const GrowthMonth &month : result.months)
        firsts.push_back(month.first.toJulianDay());
    const Day begin = from.toJulianDay();
    const Day end = to.toJulianDay();
    qint64 opening = 0;
    Spells spells(scope);
    auto read = readEverybody(reader, partsFor(scope), progress, [&](const MemberFacts &facts) {
        spells.eachMovement(facts, [&](Movement movement, Day day) {
            if (day > end)
                return;
            if (day < begin) {
                opening += adds(movement) ? 1 : -1;
                return;
            }
            const auto month = std::upper_bound(firsts.begin(), firsts.end(), day) - firsts.begin() - 1;
            ++result.months[static_cast<std::size_t>(month)].moved[static_cast<std::size_t>(movement)];
        });
    });
    if (!read)
        return read.problems();
    for (GrowthMonth &month : result.months) {
        month.opening = opening;
        for (int movement = 0; movement < movementCount; ++movement) {
            const auto kind = static_cast<Movement>(movement);
            opening += adds(kind) ? month.count(kind) : -month.count(kind);
        }
        month.closing = opening;
    }
    return result;
}

Result<std::vector<Id<Member>>> peopleBehind(
    const Reader &reader, const GrowthScope &scope, const GrowthMonth &month, std::optional<Movement> movement)
{
    const Day first = month.first.toJulianDay();
    const Day last = month.last.toJulianDay();
    std::vector<Id<Member>> people;
    Spells spells(scope);
    auto read = readEverybody(reader, partsFor(scope), {}, [&](const MemberFacts &facts) {
        if (!movement) {
            spells.of(facts);
            if (spells.countedOn(last))
                people.push_back(facts.member.id);
            return;
        }
        spells.eachMovement(facts, [&](Movement moved, Day day) {
            if (moved == *movement && day >= first && day <= last)
                people.push_back(facts.member.id);
        });
    });
    if (!read)
        return read.problems();
    return people;
}

namespace {

template <class KeyOf>
Result<std::vector<Count>> countBy(const Reader &reader, FactParts parts, QDate day, const KeyOf &keyOf)
{
    std::unordered_map<Uuid, qint64> people;
    Spells spells({});
    const Day on = day.toJulianDay();
    auto read = readEverybody(reader, parts, {}, [&](const MemberFacts &facts) {
        for (const Piece &piece : spells.of(facts)) {
            if (piece.first <= on && on <= piece.last)
                ++people[keyOf(facts, piece, on)];
        }
    });
    if (!read)
        return read.problems();
    std::vector<Count> counts;
    counts.reserve(people.size());
    for (const auto &[of, count] : people)
        counts.push_back({ of, count });
    std::sort(counts.begin(), counts.end(),
        [](const Count &a, const Count &b) { return a.people != b.people ? a.people > b.people : a.of < b.of; });
    return counts;
}

} // namespace

Result<std::vector<Count>> membersByGroup(const Reader &reader, QDate day)
{
    return countBy(reader, FactParts::Vital | FactParts::Periods | FactParts::Groups, day,
        [](const MemberFacts &facts, const Piece &, Day on) { return Spells::homeOn(facts, on).uuid; });
}

Result<std::vector<Count>> membersByType(const Reader &reader, QDate day)
{
    return countBy(reader, FactParts::Vital | FactParts::Periods, day,
        [](const MemberFacts &, const Piece &piece, Day) { return piece.type.uuid; });
}

} // namespace rollbook
