// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/settlerule.h"

#include "core/changes/fold.h"

namespace rollbook {

namespace {

bool mayTake(const SettleRule &rule, const Entry &entry)
{
    switch (rule.take) {
    case SettleRule::Take::Newest:
        return true;
    case SettleRule::Take::Device:
        return entry.device == rule.device;
    case SettleRule::Take::Others:
        return entry.device != rule.device;
    }
    return false;
}

} // namespace

bool isForRules(const Conflict &conflict)
{
    // The roster is settled by the coordinator's next signed change of it.
    bool fits = conflict.unit != existenceUnit && conflict.type != RecordTraits<Device>::type;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (RecordTraits<R>::type != conflict.type)
            return;
        forEachFieldOf<R>(conflict.unit, [&](const auto &field) { fits = fits && field.merge != Merge::Restrictive; });
    });
    return fits;
}

std::optional<std::size_t> sideOf(
    const SettleRule &rule, const Conflict &conflict, const std::map<EntryId, Entry> &entries)
{
    if (!isForRules(conflict))
        return {};
    std::optional<std::size_t> best;
    for (std::size_t side = 0; side < conflict.heads.size(); ++side) {
        const auto entry = entries.find(conflict.heads[side]);
        if (entry == entries.end())
            return {};
        if (!mayTake(rule, entry->second))
            continue;
        if (!best || standsBefore(entry->second, entries.at(conflict.heads[*best])))
            best = side;
    }
    return best;
}

Result<std::map<EntryId, Entry>> entriesOf(std::span<const Conflict> conflicts, const Reader &reader)
{
    std::map<EntryId, Entry> entries;
    for (const Conflict &conflict : conflicts) {
        for (const EntryId &head : conflict.heads) {
            if (entries.contains(head))
                continue;
            auto line = reader.journalLine(head);
            if (!line)
                return line.problems();
            entries.emplace(head, std::move(line->entry));
        }
    }
    return entries;
}

SettleByRule::SettleByRule(SettleRule rule, std::vector<Conflict> conflicts)
    : m_rule(rule), m_conflicts(std::move(conflicts))
{
}

Action SettleByRule::action() const
{
    return { ActionKind::SettleConflicts, { QString::number(m_settled) } };
}

Result<std::unique_ptr<ChangeStream>> SettleByRule::start(const Reader &reader, PlanContext context)
{
    auto entries = entriesOf(m_conflicts, reader);
    if (!entries)
        return entries.problems();
    std::vector<Conflict> decided;
    std::vector<std::size_t> chosen;
    for (const Conflict &conflict : m_conflicts) {
        if (const auto side = sideOf(m_rule, conflict, *entries)) {
            decided.push_back(conflict);
            chosen.push_back(*side);
        }
    }
    auto views = viewsOf(decided, reader);
    if (!views)
        return views.problems();
    SettleConflicts command;
    for (std::size_t i = 0; i < views->size(); ++i)
        command.decisions.push_back({ (*views)[i].conflict, (*views)[i].sides[chosen[i]].record });
    m_settled = static_cast<qsizetype>(command.decisions.size());
    auto draft = plan(command, reader, context);
    if (!draft)
        return draft.problems();
    std::unique_ptr<ChangeStream> stream = std::make_unique<VectorStream>(std::move(draft->changes));
    return stream;
}

} // namespace rollbook
