// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/originalaction.h"

#include <map>

namespace rollbook {

namespace {

/// Whether the entry only says of another one that it went back or came again.
bool pointsOn(const Entry &entry)
{
    return entry.undoes && (entry.action.kind == ActionKind::Undo || entry.action.kind == ActionKind::Redo);
}

} // namespace

Result<std::vector<Action>> originalActions(const Reader &reader, std::vector<Entry> entries)
{
    for (;;) {
        std::map<EntryId, Entry> wanted;
        for (const Entry &entry : entries) {
            if (pointsOn(entry))
                wanted.emplace(*entry.undoes, Entry {});
        }
        if (wanted.empty())
            break;
        std::vector<EntryId> ids;
        for (const auto &[id, entry] : wanted)
            ids.push_back(id);
        auto lines = reader.journalLines(ids);
        if (!lines)
            return lines.problems();
        for (JournalLine &line : *lines)
            wanted[line.entry.id] = std::move(line.entry);
        for (Entry &entry : entries) {
            if (pointsOn(entry))
                entry = wanted[*entry.undoes];
        }
    }
    std::vector<Action> actions;
    for (Entry &entry : entries)
        actions.push_back(std::move(entry.action));
    return actions;
}

Result<Action> originalAction(const Reader &reader, const Entry &entry)
{
    auto found = originalActions(reader, { entry });
    return found ? Result<Action>(std::move(found->front())) : Result<Action>(found.problems());
}

} // namespace rollbook
