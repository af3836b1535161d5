// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registerwrite.h"

#include "core/changes/limits.h"
#include "core/rules/checker.h"
#include "core/rules/undostream.h"

#include <algorithm>
#include <atomic>

namespace rollbook {

namespace {

/// Up to so many changes are announced one by one; beyond that, views read afresh.
constexpr std::size_t mostAnnounced = 5'000;
/// From so many changes on, a thread of its own reads ahead.
constexpr quint64 manyChanges = 2'000;

/// A stream that begins when it is first pulled, in the thread that pulls it, with a reader of its own.
class LateStream final : public ChangeStream
{
public:
    using Begin = std::function<Result<std::unique_ptr<ChangeStream>>(const Reader &)>;
    LateStream(const Store &store, Begin begin, std::function<double(std::size_t)> fraction)
        : m_store(store), m_begin(std::move(begin)), m_fraction(std::move(fraction))
    {
    }
    ~LateStream() override { finish(); }
    Done next(std::vector<RecordChange> &block) override
    {
        block.clear();
        if (!m_stream) {
            auto reader = m_store.openReader();
            if (!reader)
                return reader.problems();
            m_reader = std::move(*reader);
            auto stream = m_begin(*m_reader);
            if (!stream)
                return stream.problems();
            m_stream = std::move(*stream);
        }
        auto pulled = m_stream->next(block);
        m_pulled += block.size();
        m_done.store(m_fraction(m_pulled));
        // A connection ends in the thread that made it.
        if (!pulled || block.empty())
            finish();
        return pulled;
    }
    [[nodiscard]] double done() const { return m_done.load(); }

private:
    void finish()
    {
        m_stream.reset();
        m_reader.reset();
    }

    const Store &m_store;
    Begin m_begin;
    std::function<double(std::size_t)> m_fraction;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<ChangeStream> m_stream;
    std::size_t m_pulled = 0;
    std::atomic<double> m_done = 0;
};

/// Keeps what was changed, for the announcement, as long as it is little.
class Keeper
{
public:
    void take(const std::vector<RecordChange> &block)
    {
        if (!m_committed.everything && m_committed.changes.size() + block.size() <= mostAnnounced) {
            m_committed.changes.insert(m_committed.changes.end(), block.begin(), block.end());
        } else {
            m_committed.everything = true;
            m_committed.changes.clear();
        }
    }
    /// More changed than what was handed in: an erasure, a revocation.
    void takeMore()
    {
        m_committed.everything = true;
        m_committed.changes.clear();
    }
    [[nodiscard]] Written written(Entry entry)
    {
        if (entry.sequence == 0)
            return {};
        m_committed.entry = std::move(entry);
        return { m_committed.entry.id, std::move(m_committed) };
    }

private:
    Committed m_committed;
};

/// LaptopRevoked when this laptop knows that what it would write next does not count: its register would show what no
/// other one does.
Done mustCount(const Store &store, const Device &self)
{
    // A laptop that has revoked itself alone can take that back.
    if (self.revokedFrom == 0 || self.issuer == self.id)
        return {};
    auto here = store.reader().entriesHere();
    if (!here)
        return here.problems();
    const auto known = here->find({ self.id.uuid });
    const qint64 next = known == here->end() ? 1 : static_cast<qint64>(known->second) + 1;
    if (next < self.revokedFrom)
        return {};
    return Problem { ProblemCode::LaptopRevoked, {}, { self.name, QString::number(self.revokedFrom) } };
}

/// This laptop's record; one without an id when no entry has enrolled it yet.
Result<Device> ownRecord(const Store &store)
{
    auto id = store.device();
    if (!id)
        return id.problems();
    const Id<Device> own { id->uuid };
    auto found = store.reader().some(std::span(&own, 1));
    if (!found)
        return found.problems();
    return found->empty() ? Device {} : found->front();
}

/// LimitedCopy when a limited copy is asked for more than it holds: whole registers would refuse it.
Done mustFitLimits(const Store &store, const Device &self, const std::vector<RecordChange> &block)
{
    if (!isLimited(self))
        return {};
    auto shown = store.shownSeen();
    if (!shown)
        return shown.problems();
    const auto shared = shown->find({ self.id.uuid });
    CopyReach reach(store.reader(), self, shared == shown->end() ? 0 : shared->second);
    if (auto prepared = reach.prepare(block); !prepared)
        return prepared;
    auto within = isWithinLimits(self, block, reach);
    if (!within)
        return within.problems();
    return *within ? Done {} : Done(Problem { ProblemCode::LimitedCopy, {}, { self.name } });
}

/// Writes what `check` accepts block by block.
Result<Written> writeAccepted(Store &store, Entry entry, ChangeStream &stream, Store::ApplyOptions options,
    const std::function<Done(const std::vector<RecordChange> &)> &check, const std::function<bool()> &goOn)
{
    auto self = ownRecord(store);
    if (!self)
        return self.problems();
    if (auto may = mustCount(store, *self); !may)
        return may.problems();
    Keeper keeper;
    options.accept = [&](const std::vector<RecordChange> &block) -> Done {
        if (goOn && !goOn())
            return Problem { ProblemCode::Cancelled };
        auto checked = mustFitLimits(store, *self, block);
        if (checked && check)
            checked = check(block);
        if (checked)
            keeper.take(block);
        return checked;
    };
    options.effects = [&keeper](const BroughtIn &beside) {
        if (beside.records > 0)
            keeper.takeMore();
    };
    auto applied = store.apply(std::move(entry), stream, options);
    return applied ? Result<Written>(keeper.written(std::move(*applied))) : Result<Written>(applied.problems());
}

Result<Written> write(
    Store &store, Entry entry, ChangeStream &stream, Store::ApplyOptions options, const std::function<bool()> &goOn)
{
    Checker checker(store.reader());
    return writeAccepted(
        store, std::move(entry), stream, std::move(options),
        [&checker](const std::vector<RecordChange> &block) { return checker.check(block); }, goOn);
}

} // namespace

Result<Written> writeDraft(Store &store, Draft draft, IdSource &ids, const Actor &actor)
{
    Entry entry;
    entry.id = ids.next<EntryTag>();
    entry.actor = actor;
    entry.action = std::move(draft.action);
    VectorStream stream(std::move(draft.changes));
    return write(store, std::move(entry), stream, {}, {});
}

Result<Written> runThrough(
    Store &store, LongCommand &command, PlanContext context, const Actor &actor, const Progress &progress)
{
    LateStream stream(
        store, [&](const Reader &reader) { return command.start(reader, context); },
        [&](std::size_t) { return command.fraction(); });
    Entry entry;
    entry.id = context.ids->next<EntryTag>();
    entry.actor = actor;
    Store::ApplyOptions options;
    options.action = [&command] { return command.action(); };
    options.ahead = true;
    return write(store, std::move(entry), stream, options, [&] { return !progress || progress(stream.done()); });
}

Result<Undone> undoThrough(Store &store, const UndoRequest &request, const UndoRun &run)
{
    auto stream = UndoStream::begin(store.reader(), request);
    if (!stream)
        return stream.problems();
    UndoStream &undo = **stream;
    Entry entry;
    entry.id = run.ids->next<EntryTag>();
    entry.actor = run.actor;
    entry.undoes = undo.newest();
    entry.action = undo.action();
    Store::ApplyOptions options;
    options.many = undo.total() > manyChanges;
    options.preview = run.preview;
    // The stream has had its blocks checked.
    auto written = writeAccepted(store, std::move(entry), undo, std::move(options), {},
        [&] { return !run.progress || run.progress(undo.done()); });
    if (!written)
        return written.problems();
    return Undone { std::move(*written), undo.report() };
}

} // namespace rollbook
