// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/journalsearch.h"

#include "core/base/fold.h"

#include <QDateTime>

#include <limits>

namespace rollbook {

namespace {

constexpr int linesAtOnce = 500;

QDate dayOf(const JournalLine &line)
{
    return QDateTime::fromMSecsSinceEpoch(line.entry.stamp.milliseconds).date();
}

bool fits(const JournalLine &line, const JournalFilter &filter, const QString &who)
{
    const Entry &entry = line.entry;
    if (!filter.kinds.empty()
        && std::find(filter.kinds.begin(), filter.kinds.end(), entry.action.kind) == filter.kinds.end())
        return false;
    if (!who.isEmpty() && folded(entry.actor.name) != who)
        return false;
    if (!filter.laptop.isNull() && entry.device != filter.laptop)
        return false;
    const QDate day = dayOf(line);
    return (!filter.from.isValid() || day >= filter.from) && (!filter.to.isValid() || day <= filter.to);
}

} // namespace

Result<quint64> lineKnownAt(const Reader &reader, QDate day)
{
    quint64 before = 0;
    quint64 known = 0; // of what was brought in below the newest own line that is later than the day
    for (;;) {
        auto lines = reader.journal(before, linesAtOnce);
        if (!lines)
            return lines.problems();
        for (const JournalLine &line : *lines) {
            const bool later = dayOf(line) > day;
            if (line.batch == 0 && !later)
                return std::max(known, line.number);
            if (later)
                known = 0;
            else
                known = std::max(known, line.number);
        }
        if (lines->size() < static_cast<std::size_t>(linesAtOnce))
            return known;
        before = lines->back().number;
    }
}

Result<std::vector<JournalLine>> filteredJournal(
    const Reader &reader, const JournalFilter &filter, int limit, const std::function<bool()> &goOn)
{
    const int most = limit > 0 ? limit : std::numeric_limits<int>::max();
    const QString who = folded(filter.who);
    std::vector<JournalLine> found;
    const auto take = [&](std::vector<JournalLine> &lines) {
        for (JournalLine &line : lines) {
            if (found.size() < static_cast<std::size_t>(most) && fits(line, filter, who))
                found.push_back(std::move(line));
        }
    };
    if (!filter.subject.isNull()) {
        auto lines = reader.journalOf(filter.subject, std::numeric_limits<int>::max());
        if (!lines)
            return lines.problems();
        take(*lines);
        return found;
    }
    quint64 before = 0;
    for (;;) {
        if (goOn && !goOn())
            return Problem { ProblemCode::Cancelled };
        auto lines = reader.journal(before, linesAtOnce);
        if (!lines)
            return lines.problems();
        const bool last = lines->size() < static_cast<std::size_t>(linesAtOnce);
        before = lines->empty() ? 0 : lines->back().number;
        // Clocks of laptops differ, so an old day is no reason to stop.
        take(*lines);
        if (last || found.size() == static_cast<std::size_t>(most))
            return found;
    }
}

Result<std::vector<EntryId>> broughtInWith(const Reader &reader, const JournalLine &line)
{
    if (line.batch == 0)
        return std::vector<EntryId> { line.entry.id };
    std::vector<EntryId> entries;
    quint64 before = 0;
    bool found = false;
    for (;;) {
        auto lines = reader.journal(before, linesAtOnce);
        if (!lines)
            return lines.problems();
        for (const JournalLine &one : *lines) {
            const bool together = one.batch == line.batch;
            // What was brought in together stands together.
            if (found && !together)
                return entries;
            found = found || together;
            if (together && !isRoster(one.entry.action.kind))
                entries.push_back(one.entry.id);
        }
        if (lines->empty())
            return entries;
        before = lines->back().number;
    }
}

} // namespace rollbook
