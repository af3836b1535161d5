// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/undosteps.h"

namespace rollbook {

namespace {

constexpr int linesAtFirst = 16;
constexpr int moreEachTime = 4;
constexpr std::size_t mostLines = 500;

/// What would be undone and done again, the top last, as far as the lines tell.
struct Stacks {
    std::vector<const JournalLine *> undo;
    std::vector<const JournalLine *> redo;
    bool cleared = false; ///< nothing before the lines can be done again
    bool told = true; ///< no line is about one before them that might have been on top
};

bool takes(const JournalLine &line, const std::vector<const JournalLine *> &stack)
{
    return line.entry.undoes && !stack.empty() && stack.back()->entry.id == *line.entry.undoes;
}

/// A colleague's entry is not on the stacks, and what it took back is no more.
void takeForeign(const JournalLine &line, Stacks &stacks)
{
    const auto gone = [&line](const JournalLine *own) { return own->undoneBy == line.entry.id; };
    std::erase_if(stacks.undo, gone);
    std::erase_if(stacks.redo, gone);
}

void takeOwn(const JournalLine &line, Stacks &stacks)
{
    if (takes(line, stacks.undo)) {
        stacks.undo.pop_back();
        stacks.redo.push_back(&line);
    } else if (takes(line, stacks.redo)) {
        stacks.redo.pop_back();
        stacks.undo.push_back(&line);
    } else {
        const bool reachesBack = stacks.undo.empty() || (stacks.redo.empty() && !stacks.cleared);
        stacks.told = stacks.told && !(line.entry.undoes && reachesBack);
        stacks.undo.push_back(&line);
        stacks.redo.clear();
        stacks.cleared = true;
    }
}

Stacks stacksOf(const std::vector<JournalLine> &newestFirst)
{
    Stacks stacks;
    for (auto line = newestFirst.rbegin(); line != newestFirst.rend(); ++line) {
        const ActionKind kind = line->entry.action.kind;
        // The first entry makes the register.
        if (line->number == 1 || isDisclosure(kind) || isRoster(kind) || isView(kind))
            continue;
        if (line->batch != 0)
            takeForeign(*line, stacks);
        else
            takeOwn(*line, stacks);
    }
    return stacks;
}

std::optional<JournalLine> topOf(const std::vector<const JournalLine *> &stack)
{
    return stack.empty() ? std::nullopt : std::optional(*stack.back());
}

} // namespace

Result<UndoSteps> undoSteps(const Reader &reader)
{
    std::vector<JournalLine> lines;
    for (int more = linesAtFirst;; more *= moreEachTime) {
        auto older = reader.journal(lines.empty() ? 0 : lines.back().number, more);
        if (!older)
            return older.problems();
        const bool all = older->size() < static_cast<std::size_t>(more) || older->back().number == 1;
        lines.insert(lines.end(), older->begin(), older->end());
        const Stacks stacks = stacksOf(lines);
        if (all || lines.size() >= mostLines || (stacks.told && !stacks.undo.empty()))
            return UndoSteps { topOf(stacks.undo), topOf(stacks.redo) };
    }
}

} // namespace rollbook
