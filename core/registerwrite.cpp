// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registerwrite.h"

#include <algorithm>

namespace rollbook {

namespace {

/// Up to so many changes are announced one by one; beyond that, views read afresh.
constexpr std::size_t mostAnnounced = 5'000;
/// How far back undo() and redo() look for what they would take.
constexpr int undoDepth = 500;

/// Checks each block before it is written and keeps the changes while they are few.
class CheckedStream final : public ChangeStream
{
public:
    /// `goOn` is asked before each block; false cancels.
    CheckedStream(ChangeStream &source, const Reader &reader, const std::function<bool()> &goOn)
        : m_source(source), m_reader(reader), m_goOn(goOn)
    {
    }
    Done next(std::vector<RecordChange> &block) override
    {
        if (m_goOn && !m_goOn())
            return Problem { ProblemCode::Cancelled };
        if (auto pulled = m_source.next(block); !pulled)
            return pulled;
        if (auto checked = check(block, m_reader); !checked)
            return checked;
        if (!m_everything && m_kept.size() + block.size() <= mostAnnounced)
            m_kept.insert(m_kept.end(), block.begin(), block.end());
        else
            m_everything = true;
        return {};
    }
    [[nodiscard]] Committed committed(Entry entry)
    {
        return { std::move(entry), m_everything ? std::vector<RecordChange> {} : std::move(m_kept), m_everything };
    }

private:
    ChangeStream &m_source;
    const Reader &m_reader;
    const std::function<bool()> &m_goOn;
    std::vector<RecordChange> m_kept;
    bool m_everything = false;
};

/// Counts what went through.
class CountedStream final : public ChangeStream
{
public:
    CountedStream(ChangeStream &source, double &count) : m_source(source), m_count(count) { }
    Done next(std::vector<RecordChange> &block) override
    {
        auto pulled = m_source.next(block);
        m_count += static_cast<double>(block.size());
        return pulled;
    }

private:
    ChangeStream &m_source;
    double &m_count;
};

UndoStacks stacksOf(std::vector<JournalLine> newestFirst)
{
    UndoStacks stacks;
    for (auto line = newestFirst.rbegin(); line != newestFirst.rend(); ++line) {
        const auto isTop = [&](const std::vector<JournalLine> &stack) {
            return line->entry.undoes && !stack.empty() && stack.back().entry.id == *line->entry.undoes;
        };
        if (isTop(stacks.undo)) {
            stacks.undo.pop_back();
            stacks.redo.push_back(std::move(*line));
        } else if (isTop(stacks.redo)) {
            stacks.redo.pop_back();
            stacks.undo.push_back(std::move(*line));
        } else {
            stacks.undo.push_back(std::move(*line));
            stacks.redo.clear();
        }
    }
    return stacks;
}

} // namespace

Result<Written> writeThrough(Store &store, Entry entry, ChangeStream &source, const std::function<bool()> &goOn,
    const std::function<Action()> &action)
{
    CheckedStream stream(source, store.reader(), goOn);
    auto applied = store.apply(std::move(entry), stream, action);
    if (!applied)
        return applied.problems();
    if (applied->sequence == 0)
        return Written { {}, std::nullopt };
    const EntryId id = applied->id;
    return Written { id, stream.committed(std::move(*applied)) };
}

Result<Written> runThrough(
    Store &store, LongCommand &command, PlanContext context, const Actor &actor, const Progress &progress)
{
    auto stream = command.start(store.reader(), context);
    if (!stream)
        return stream.problems();
    Entry entry;
    entry.id = context.ids->next<EntryTag>();
    entry.actor = actor;
    const auto goOn = [&] { return !progress || progress(command.fraction()); };
    return writeThrough(store, std::move(entry), **stream, goOn, [&command] { return command.action(); });
}

Result<Written> undoThrough(
    Store &store, const JournalLine &line, IdSource &ids, const Actor &actor, const Progress &progress)
{
    auto stream = store.reader().changesOf(line.entry.id, true);
    if (!stream)
        return stream.problems();
    Entry entry;
    entry.id = ids.next<EntryTag>();
    entry.actor = actor;
    entry.undoes = line.entry.id;
    const bool again = line.entry.action.kind == ActionKind::Undo;
    entry.action = { again ? ActionKind::Redo : ActionKind::Undo, line.entry.action.values };
    double done = 0;
    const double total = static_cast<double>(std::max<quint64>(line.changes, 1));
    CountedStream counted(**stream, done);
    const auto goOn = [&] { return !progress || progress(std::min(done / total, 1.0)); };
    auto written = writeThrough(store, std::move(entry), counted, goOn);
    if (!written && written.problems().front().code == ProblemCode::StaleBefore) {
        QStringList values { QString::number(line.number) };
        values += written.problems().front().values;
        return Problem { ProblemCode::UndoBlocked, {}, values };
    }
    return written;
}

Result<UndoStacks> undoStacks(const Reader &reader)
{
    auto lines = reader.journal(0, undoDepth);
    if (!lines)
        return lines.problems();
    // The first entry makes the register and is not taken back.
    if (!lines->empty() && lines->back().number == 1)
        lines->pop_back();
    return stacksOf(std::move(*lines));
}

} // namespace rollbook
