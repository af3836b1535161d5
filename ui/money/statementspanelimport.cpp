// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statementfiles.h"
#include "ui/money/statementimportdialog.h"
#include "ui/money/statementlines.h"
#include "ui/money/statementmapping.h"
#include "ui/money/statementspanel.h"
#include "ui/words/format.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>

namespace rollbook {

void StatementsPanel::importStatement()
{
    if (!canDecide())
        return;
    const QString path = askFile();
    if (!path.isEmpty())
        openFile(path);
}

void StatementsPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (canDecide() && event->mimeData()->hasUrls() && event->mimeData()->urls().size() == 1)
        event->acceptProposedAction();
}

void StatementsPanel::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    if (!path.isEmpty() && canDecide())
        openFile(path);
}

void StatementsPanel::openFile(const QString &path)
{
    load({ path, {}, {} });
}

void StatementsPanel::load(const StatementAsked &asked)
{
    if (m_task)
        m_task->cancel();
    m_task = startTask(fillIn(tr("Reading %1"), { QFileInfo(asked.path).fileName() }));
    using Loaded = std::shared_ptr<const StatementLoaded>;
    m_reader.ask<Loaded>([asked](const Reader &reader) { return loadStatement(reader, asked); },
        [this, task = m_task, path = asked.path](Result<Loaded> loaded) {
            task->finish();
            if (task != m_task || task->isCancelled())
                return;
            m_task.reset();
            if (loaded)
                showLoaded(*std::move(loaded));
            else if (loaded.problems().front().code == ProblemCode::StatementUnknown)
                askColumns(path, nullptr);
            else
                Q_EMIT failed(loaded.problems());
        });
}

void StatementsPanel::askColumns(const QString &path, const StatementLayout *known)
{
    const auto columns = unknownColumns(path);
    if (!columns) {
        Q_EMIT failed(columns.problems());
        return;
    }
    auto *dialog = new StatementMappingDialog(QFileInfo(path).fileName(), *columns, known, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] { load({ path, {}, dialog->layout() }); });
    dialog->open();
}

void StatementsPanel::showLoaded(const std::shared_ptr<const StatementLoaded> &loaded)
{
    auto *dialog = new StatementImportDialog(source(), loaded, m_account, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { taken(dialog); });
    connect(dialog, &StatementImportDialog::readAgain, this, [this, loaded](DateOrder order) {
        load({ loaded->path, order, loaded->learned });
    });
    connect(dialog, &StatementImportDialog::columnsRequested, this, [this, loaded] {
        const auto known = std::ranges::find_if(loaded->layouts, [&loaded](const StatementLayout &layout) {
            return loaded->read.layout == QString(QStringLiteral("mapped:") + layout.fingerprint);
        });
        askColumns(loaded->path,
            loaded->learned                      ? &*loaded->learned
                : known != loaded->layouts.end() ? &*known
                                                 : nullptr);
    });
    dialog->open();
}

void StatementsPanel::taken(StatementImportDialog *dialog)
{
    const qint64 fresh = dialog->freshLines();
    takeNext(dialog->waiting(), dialog->entries(),
        [this, loaded = dialog->loaded(), fresh](
            const std::vector<EntryId> &entries) { sayTaken(*loaded, fresh, entries); });
}

/// One command after the other beside the window; `done` is told the entries once all of them are taken.
void StatementsPanel::takeNext(
    std::vector<Command> commands, std::vector<EntryId> entries, const std::function<void(std::vector<EntryId>)> &done)
{
    if (commands.empty()) {
        done(std::move(entries));
        return;
    }
    const bool statement = std::holds_alternative<TakeStatement>(commands.front());
    auto command = std::make_shared<PlannedCommand>(std::move(commands.front()));
    commands.erase(commands.begin());
    auto task = startTask(tr("Taking the statement in"));
    source().start(std::move(command), task->progress(),
        [self = QPointer(this), task, statement, commands = std::move(commands), entries = std::move(entries), done](
            const Result<EntryId> &taken) mutable {
            task->finish();
            if (!self)
                return;
            if (!taken) {
                if (taken.problems().front().code != ProblemCode::Cancelled)
                    Q_EMIT self->failed(taken.problems());
                return;
            }
            if (statement)
                entries.push_back(*taken);
            self->takeNext(std::move(commands), std::move(entries), done);
        });
}

void StatementsPanel::sayTaken(const StatementLoaded &loaded, qint64 fresh, const std::vector<EntryId> &entries)
{
    const auto files = source().reader().all<StatementFile>();
    if (files) {
        const auto file = std::ranges::find(*files, loaded.read.digest, &StatementFile::digest);
        if (file != files->end() && loaded.read.accounts.size() == 1)
            m_account = file->account;
        else
            m_account = {};
    }
    m_filter->setCurrentIndex(static_cast<int>(LineFilter::ToDecide));
    m_toList = true;
    read();
    Message message { Message::Kind::Success,
        fillIn(tr("“%1” was taken in. New lines: %2."), { loaded.read.name, formatCount(fresh) }), {}, {}, {} };
    if (entries.size() == 1)
        message.undo = entries.front();
    if (entries.size() > 1) {
        message.undo = entries.back();
        message.undoWith = [self = QPointer(this), entries] {
            if (!self)
                return;
            const auto undone = self->source().undo(UndoRequest { entries, {}, false }, {});
            if (!undone)
                Q_EMIT self->failed(undone.problems());
        };
    }
    Q_EMIT said(message);
}

void StatementsPanel::removeStatement()
{
    if (!canDecide() || !m_desk || m_desk->files.empty())
        return;
    auto *dialog = new StatementFilesDialog(source(), *m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { say(dialog->entry()); });
    dialog->open();
}

} // namespace rollbook
