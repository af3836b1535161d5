// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/entryundo.h"

#include "ui/history/undodialog.h"
#include "ui/words/actionwords.h"

#include <QPointer>

namespace rollbook {

EntryUndo::EntryUndo(QObject *parent) : QObject(parent) { }

void EntryUndo::take(EntryId entry)
{
    if (!m_register)
        return;
    const auto line = m_register->reader().journalLine(entry);
    if (line)
        take(*line);
    else
        Q_EMIT failed(line.problems());
}

void EntryUndo::take(const JournalLine &line)
{
    if (!m_register)
        return;
    const auto original = originalAction(m_register->reader(), line.entry);
    if (!original) {
        Q_EMIT failed(original.problems());
        return;
    }
    const bool again = isUndo(line.entry.action.kind);
    const Action &what = *original;
    if (line.changes < manyToUndo) {
        finish(what, again, m_register->undo(line.entry.id));
        return;
    }
    const QString title = again ? tr("Doing it again: %1") : tr("Undoing: %1");
    auto task = std::make_shared<Task>(title.arg(actionName(what)));
    Q_EMIT taskStarted(task);
    m_register->startUndo(
        line.entry.id, task->progress(), [self = QPointer(this), task, what, again](const Result<EntryId> &result) {
            task->finish();
            if (self)
                self->finish(what, again, result);
        });
}

void EntryUndo::ask(const JournalLine &line, QWidget *window)
{
    if (!m_register)
        return;
    const auto original = originalAction(m_register->reader(), line.entry);
    if (!original) {
        Q_EMIT failed(original.problems());
        return;
    }
    const auto society = m_register->reader().organisation();
    auto *dialog = new UndoDialog(*m_register, line,
        actionSentence(*original, nullptr, society ? society->currency : QStringLiteral("GBP")), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, line] { start(line, dialog->request(), dialog->report().putBack.records); });
    dialog->open();
}

void EntryUndo::start(const JournalLine &line, const UndoRequest &request, quint64 records)
{
    const bool together = request.entries.size() > 1;
    const auto original = together
        ? Action { ActionKind::UndoTogether, { QString::number(request.entries.size()) }, {} }
        : originalAction(m_register->reader(), line.entry);
    if (!original) {
        Q_EMIT failed(original.problems());
        return;
    }
    const bool again = !together && isUndo(line.entry.action.kind);
    const auto entryOf = [](const Result<UndoResult> &result) {
        return result ? Result<EntryId>(result->entry) : Result<EntryId>(result.problems());
    };
    // What else was brought in with the line may be of any size.
    if (!together && records < manyToUndo && line.changes < manyToUndo) {
        finish(*original, again, entryOf(m_register->undo(request, {})));
        return;
    }
    const QString title = again ? tr("Doing it again: %1") : tr("Undoing: %1");
    auto task = std::make_shared<Task>(title.arg(actionName(*original)));
    Q_EMIT taskStarted(task);
    m_register->startUndo(request, task->progress(),
        [self = QPointer(this), task, what = *original, again, entryOf](const Result<UndoResult> &result) {
            task->finish();
            if (self)
                self->finish(what, again, entryOf(result));
        });
}

void EntryUndo::finish(const Action &what, bool again, const Result<EntryId> &result)
{
    if (!result) {
        Q_EMIT failed(result.problems());
        return;
    }
    if (result->isNull())
        return;
    Message message;
    message.text = actionSentence({ again ? ActionKind::Redo : ActionKind::Undo }, &what);
    if (again) {
        message.undo = *result;
    } else {
        message.actionText = tr("Re&do");
        message.action = [self = QPointer(this), entry = *result] {
            if (self)
                self->take(entry);
        };
    }
    Q_EMIT said(message);
}

} // namespace rollbook
