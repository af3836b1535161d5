// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register.h"
#include "core/registerwrite.h"
#include "core/store/store.h"

namespace rollbook {

namespace {

UndoRequest wholeOf(EntryId entry)
{
    return { { entry }, {}, true };
}

} // namespace

Result<UndoSteps> Register::undoSteps() const
{
    return rollbook::undoSteps(reader());
}

Result<EntryId> Register::undo()
{
    auto steps = undoSteps();
    if (!steps)
        return steps.problems();
    return steps->undo ? undo(steps->undo->entry.id) : Result<EntryId>(Problem { ProblemCode::NothingToUndo });
}

Result<EntryId> Register::redo()
{
    auto steps = undoSteps();
    if (!steps)
        return steps.problems();
    return steps->redo ? undo(steps->redo->entry.id) : Result<EntryId>(Problem { ProblemCode::NothingToRedo });
}

Result<EntryId> Register::undo(EntryId entry)
{
    auto undone = undo(wholeOf(entry), {});
    return undone ? Result<EntryId>(undone->entry) : Result<EntryId>(undone.problems());
}

Result<UndoResult> Register::undo(const UndoRequest &request, const Progress &progress)
{
    if (auto may = ready(); !may)
        return may.problems();
    auto kept = keepBeforeUndo(request, progress);
    announceBackup();
    if (!kept)
        return kept.problems();
    auto undone = undoThrough(*m_store, request, { &m_ids, m_environment.actor, progress });
    if (!undone)
        return undone.problems();
    if (undone->written.committed)
        Q_EMIT committed(*undone->written.committed);
    return UndoResult { undone->written.entry, std::move(undone->report) };
}

Done Register::keepBeforeUndo(const UndoRequest &request, const Progress &progress) const
{
    quint64 changes = 0;
    auto own = m_store->another(Store::Access::ReadOnly);
    for (const EntryId &entry : request.entries) {
        auto line = own ? (*own)->reader().journalLine(entry) : Result<JournalLine>(own.problems());
        // What cannot be read is told by the undo itself.
        changes += line ? line->changes : 0;
    }
    return changes < manyToUndo ? Done {} : keepBefore(BackupReason::MassChange, progress);
}

Result<UndoReport> Register::previewUndo(const UndoRequest &request, const Progress &progress) const
{
    if (auto may = writable(); !may)
        return may.problems();
    auto undone = undoThrough(*m_store, request, { &m_ids, m_environment.actor, progress, true });
    return undone ? Result<UndoReport>(std::move(undone->report)) : Result<UndoReport>(undone.problems());
}

void Register::runUndo(const UndoRequest &request, const UndoRun &run, std::function<void(Result<UndoResult>)> done)
{
    auto outcome = std::make_shared<UndoResult>();
    background(
        [this, request, run, outcome](Store &store, std::optional<Committed> &what) -> Result<EntryId> {
            if (!run.preview) {
                if (auto kept = keepBeforeUndo(request, untilClosed(run.progress)); !kept)
                    return kept.problems();
            }
            auto undone = undoThrough(store, request, { run.ids, run.actor, untilClosed(run.progress), run.preview });
            if (!undone)
                return undone.problems();
            *outcome = { undone->written.entry, std::move(undone->report) };
            if (!run.preview)
                what = std::move(undone->written.committed);
            return outcome->entry;
        },
        [outcome, done = std::move(done)](const Result<EntryId> &ended) {
            done(ended ? Result<UndoResult>(std::move(*outcome)) : Result<UndoResult>(ended.problems()));
        });
}

void Register::startUndo(const UndoRequest &request, Progress progress, std::function<void(Result<UndoResult>)> done)
{
    runUndo(request, { &m_ids, m_environment.actor, std::move(progress) }, std::move(done));
}

void Register::startUndoPreview(
    const UndoRequest &request, Progress progress, std::function<void(Result<UndoReport>)> done)
{
    runUndo(request, { &m_ids, m_environment.actor, std::move(progress), true },
        [done = std::move(done)](Result<UndoResult> result) {
            done(result ? Result<UndoReport>(std::move(result->report)) : Result<UndoReport>(result.problems()));
        });
}

void Register::startUndo(EntryId entry, Progress progress, std::function<void(Result<EntryId>)> done)
{
    startUndo(wholeOf(entry), std::move(progress), [done = std::move(done)](const Result<UndoResult> &result) {
        done(result ? Result<EntryId>(result->entry) : Result<EntryId>(result.problems()));
    });
}

} // namespace rollbook
