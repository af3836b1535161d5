// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/knownpeople.h"

#include "core/changes/journalsearch.h"

#include <algorithm>

namespace rollbook::cli {

Result<KnownPeople> KnownPeople::read(const Context &context, const Reader &reader)
{
    if (context.invocation().has("search"))
        return usage(Cli::tr("--known-at cannot stand beside --search, which looks through what is known now"));
    KnownPeople known;
    auto day = context.day("known-at", {});
    if (!day)
        return day.problems();
    known.m_day = *day;
    auto line = lineKnownAt(reader, *day);
    if (!line)
        return line.problems();
    known.m_line = *line;
    auto touched = reader.touchedSince(*line);
    if (!touched)
        return touched.problems();
    known.m_changed.insert(touched->begin(), touched->end());
    return known;
}

std::vector<Id<Member>> KnownPeople::with(std::vector<Id<Member>> now) const
{
    std::unordered_set<Uuid> gone = m_changed;
    for (const Id<Member> id : now)
        gone.erase(id.uuid);
    const auto there = static_cast<std::ptrdiff_t>(now.size());
    for (const Uuid &uuid : gone)
        now.push_back({ uuid });
    std::sort(now.begin() + there, now.end());
    return now;
}

Result<std::vector<MemberFacts>> KnownPeople::facts(
    std::span<const Id<Member>> ids, FactParts parts, const Reader &reader) const
{
    std::vector<Id<Member>> same;
    for (const Id<Member> id : ids) {
        if (!m_changed.contains(id.uuid))
            same.push_back(id);
    }
    auto unchanged = reader.facts(same, parts);
    if (!unchanged)
        return unchanged;
    std::vector<MemberFacts> all;
    auto next = unchanged->begin();
    for (const Id<Member> id : ids) {
        if (!m_changed.contains(id.uuid)) {
            if (next != unchanged->end() && next->member.id == id)
                all.push_back(std::move(*next++));
            continue;
        }
        auto then = reader.knownFacts(id, m_line);
        if (!then)
            return then.problems();
        if (*then)
            all.push_back(std::move(**then));
    }
    return all;
}

} // namespace rollbook::cli
