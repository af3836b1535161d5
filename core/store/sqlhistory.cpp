// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordhistory.h"
#include "core/store/sqlreader.h"

#include <set>

namespace rollbook {

namespace {

/// The subjects of both sides of a change: two where a record went from one person to another.
std::vector<Uuid> subjectsOfSides(const RecordChange &any)
{
    std::vector<Uuid> subjects;
    visitChange(
        [&subjects](const auto &change) {
            if (change.before)
                subjects.push_back(subjectOf(*change.before));
            if (change.after && (subjects.empty() || subjects.front() != subjectOf(*change.after)))
                subjects.push_back(subjectOf(*change.after));
        },
        any);
    return subjects;
}

bool isAbout(const RecordChange &change, const Uuid &subject)
{
    const auto subjects = subjectsOfSides(change);
    return recordId(change) == subject || std::find(subjects.begin(), subjects.end(), subject) != subjects.end();
}

/// The records that ever belonged to a person, by type, and everybody else they belonged to.
struct Trail {
    std::map<int, std::set<Uuid>> records;
    std::set<Uuid> subjects;
};

Result<Trail> trailOf(RecordHistory &history, const Uuid &person)
{
    Trail trail;
    std::vector<Uuid> toVisit { person };
    while (!toVisit.empty()) {
        const Uuid subject = toVisit.back();
        toVisit.pop_back();
        if (!trail.subjects.insert(subject).second)
            continue;
        auto places = history.places(std::span<const Uuid>(&subject, 1));
        if (!places)
            return places.problems();
        for (const auto &[number, which] : *places) {
            auto block = history.block(number, which);
            if (!block)
                return block.problems();
            for (const RecordChange &change : **block) {
                if (!isAbout(change, subject))
                    continue;
                trail.records[recordType(change)].insert(recordId(change));
                for (const Uuid &other : subjectsOfSides(change))
                    toVisit.push_back(other);
            }
        }
    }
    return trail;
}

template <class R>
Done collectKnown(RecordHistory &history, const Trail &trail, const Uuid &person, std::vector<R> &into)
{
    const auto ids = trail.records.find(RecordTraits<R>::type);
    if (ids == trail.records.end())
        return {};
    for (const Uuid &id : ids->second) {
        std::vector<Uuid> keys(trail.subjects.begin(), trail.subjects.end());
        keys.push_back(id);
        auto edits = history.edits(Id<R> { id }, std::span<const Uuid>(keys));
        if (!edits)
            return edits.problems();
        auto folded = fold(*edits);
        if (folded.record && subjectOf(*folded.record) == person)
            into.push_back(std::move(*folded.record));
    }
    return {};
}

} // namespace

Result<std::vector<SubjectEntry>> SqlReader::historyOf(Uuid subject) const
{
    // An entry that is being written has blocks and no line yet.
    auto newest = m_connection.number(QStringLiteral("SELECT coalesce(max(nr), 0) FROM journal"));
    if (!newest)
        return newest.problems();
    std::vector<SubjectEntry> entries;
    if (*newest == 0)
        return entries;
    RecordHistory history(m_connection, m_ids);
    history.setNewest(static_cast<quint64>(*newest));
    auto places = history.places(std::span<const Uuid>(&subject, 1));
    if (!places)
        return places.problems();
    for (const auto &[number, which] : *places) {
        auto block = history.block(number, which);
        if (!block)
            return block.problems();
        for (const RecordChange &change : **block) {
            if (!isAbout(change, subject))
                continue;
            if (entries.empty() || entries.back().number != number) {
                auto entry = history.entry(number);
                if (!entry)
                    return entry.problems();
                entries.push_back({ number, **entry, {} });
            }
            entries.back().changes.push_back(change);
        }
    }
    return entries;
}

Result<std::vector<Uuid>> SqlReader::touchedSince(quint64 line) const
{
    auto rows = m_connection.query(
        QStringLiteral("SELECT DISTINCT subject FROM touched WHERE nr > ?"), { static_cast<qint64>(line) });
    if (!rows)
        return rows.problems();
    std::vector<Uuid> subjects;
    while (rows->next())
        subjects.push_back(m_ids.uuid(rows->integer(0)));
    auto ended = rows->ended();
    return ended ? Result<std::vector<Uuid>>(std::move(subjects)) : Result<std::vector<Uuid>>(ended.problems());
}

Result<std::optional<MemberFacts>> SqlReader::knownFacts(Id<Member> id, quint64 newest) const
{
    if (newest == 0)
        return std::optional<MemberFacts> {};
    RecordHistory history(m_connection, m_ids);
    auto revoked = history.revokedInTable();
    if (!revoked)
        return revoked.problems();
    history.setCounting({ std::move(*revoked), {} });
    history.setNewest(newest);
    auto trail = trailOf(history, id.uuid);
    auto held = granted();
    if (!trail || !held)
        return trail ? held.problems() : trail.problems();
    std::vector<Member> person;
    MemberFacts facts;
    facts.holdsMoney = held->has(ColumnSet::Money);
    Done done = collectKnown(history, *trail, id.uuid, person);
    const auto collect = [&](auto &list) {
        if (done)
            done = collectKnown(history, *trail, id.uuid, list);
    };
    collect(facts.periods);
    collect(facts.charges);
    collect(facts.allocations);
    collect(facts.payments);
    collect(facts.standings);
    collect(facts.groups);
    if (!done)
        return done.problems();
    if (person.empty())
        return std::optional<MemberFacts> {};
    facts.member = std::move(person.front());
    return std::optional<MemberFacts>(std::move(facts));
}

} // namespace rollbook
