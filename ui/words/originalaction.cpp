// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/originalaction.h"

namespace rollbook {

Result<Action> originalAction(const Reader &reader, const Entry &entry)
{
    Entry found = entry;
    while (found.undoes && (found.action.kind == ActionKind::Undo || found.action.kind == ActionKind::Redo)) {
        auto line = reader.journalLine(*found.undoes);
        if (!line)
            return line.problems();
        found = std::move(line->entry);
    }
    return found.action;
}

} // namespace rollbook
