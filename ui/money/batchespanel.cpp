// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/batchespanel.h"

#include "ui/money/batchdialog.h"
#include "ui/money/batchlist.h"
#include "ui/money/batchopendialog.h"
#include "ui/money/listsaver.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/words/actionwords.h"
#include "ui/words/format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace rollbook {

namespace {
const auto batchColumns = QStringLiteral("batchColumns");
}

QString BatchesPanel::title() const
{
    return tr("Batches");
}

void BatchesPanel::focusFirst()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus();
    else if (auto *button = m_none->findChild<QPushButton *>())
        button->setFocus();
}

QVariantMap BatchesPanel::saveState() const
{
    return { { batchColumns, tableState(m_table) } };
}

void BatchesPanel::restoreState(const QVariantMap &state)
{
    restoreTable(m_table, state.value(batchColumns));
}

QStringList BatchesPanel::lastingState() const
{
    return { batchColumns };
}

bool BatchesPanel::showRecord(Uuid record)
{
    const Id<Batch> batch { record };
    if (!source().reader().one(batch))
        return false;
    update();
    if (const int row = m_model->rowOf(batch); row >= 0)
        m_table->selectRow(row);
    return true;
}

void BatchesPanel::reload()
{
    const auto limited = source().isLimitedCopy();
    if (limited && *limited && !m_limited) {
        m_limited = true;
        giveEmptyState();
    }
    update();
}

void BatchesPanel::refresh(const Committed &what)
{
    if (!isDisclosure(what.entry.action.kind))
        update();
}

void BatchesPanel::update()
{
    const QModelIndex before = m_table->currentIndex();
    const Id<Batch> shown
        = before.isValid() && before.row() < m_model->rowCount() ? m_model->keyAt(before.row()) : Id<Batch> {};
    const Done read = m_model->update();
    if (!read)
        Q_EMIT failed(read.problems());
    const int rows = m_model->rowCount();
    if (!m_table->currentIndex().isValid() && rows > 0) {
        const int row = shown.isNull() ? 0 : m_model->rowOf(shown);
        m_table->selectRow(row >= 0 ? row : std::clamp(before.row(), 0, rows - 1));
    }
    m_stack->setCurrentIndex(rows > 0 ? 1 : 0);
    showCurrent();
    Q_EMIT availabilityChanged(ActionId::ExportMoney);
    if (const int waiting = m_model->waiting(); waiting != m_waiting) {
        m_waiting = waiting;
        Q_EMIT waitingChanged();
    }
}

const BatchRow *BatchesPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? m_model->rowAt(index.row()) : nullptr;
}

bool BatchesPanel::mayWrite() const
{
    return !m_limited && !source().isReadOnly() && !source().isBusy();
}

void BatchesPanel::showCurrent()
{
    const BatchRow *row = current();
    QString words;
    if (row && row->batch.posted.isValid())
        words = fillIn(tr("Posted on %1: its payments are on the Payments tab."), { formatDate(row->batch.posted) });
    else if (row)
        words = batchVerdict(row->count, m_model->currency());
    m_verdict->setText(words);
    showAvailable();
}

void BatchesPanel::showAvailable()
{
    const BatchRow *row = current();
    const bool open = row && !row->batch.posted.isValid() && mayWrite();
    setAvailable(ActionId::NewBatch, mayWrite());
    setAvailable(ActionId::FillBatch, open);
    setAvailable(ActionId::PostBatch, open && row->count.agrees());
    setAvailable(ActionId::DeleteBatch, open);
    setAvailable(ActionId::PrintSlip, row != nullptr);
    if (auto *first = m_none->findChild<QPushButton *>(QStringLiteral("batchFirst")))
        first->setEnabled(mayWrite());
}

void BatchesPanel::say(EntryId entry)
{
    const auto line = entry.isNull() ? Result<JournalLine>(Problem { ProblemCode::UnknownEntry })
                                     : source().reader().journalLine(entry);
    if (line)
        Q_EMIT said({ Message::Kind::Success, actionSentence(line->entry.action, nullptr, m_model->currency()), entry,
            {}, {} });
}

void BatchesPanel::newBatch()
{
    if (!mayWrite())
        return;
    const auto organisation = source().reader().organisation();
    auto *dialog
        = new BatchOpenDialog(source(), {}, organisation ? organisation->currency : QStringLiteral("GBP"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Id<Batch> batch = dialog->batch();
        // Its own closing comes first.
        QTimer::singleShot(0, this, [this, batch] { fill(batch); });
    });
    dialog->open();
}

void BatchesPanel::fillCurrent()
{
    if (const BatchRow *row = current(); row && !row->batch.posted.isValid())
        fill(row->batch.id);
}

void BatchesPanel::fill(Id<Batch> id)
{
    const auto batch = source().reader().one(id);
    if (!batch || !mayWrite()) {
        if (!batch)
            Q_EMIT failed(batch.problems());
        return;
    }
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->selectRow(row);
    auto *dialog = new BatchDialog(source(), *batch, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { say(dialog->posted()); });
    connect(dialog, &QDialog::finished, this, [this] { m_table->setFocus(); });
    dialog->open();
}

void BatchesPanel::post()
{
    const BatchRow *row = current();
    if (!row || row->batch.posted.isValid() || !mayWrite())
        return;
    const auto posted = source().submit(PostBatch { row->batch.id });
    if (posted)
        say(*posted);
    else
        Q_EMIT failed(posted.problems());
}

void BatchesPanel::removeCurrent()
{
    const BatchRow *row = current();
    if (!row || row->batch.posted.isValid() || !mayWrite())
        return;
    const auto removed = source().submit(DeleteBatch { row->batch.id });
    if (removed)
        say(*removed);
    else
        Q_EMIT failed(removed.problems());
}

void BatchesPanel::printSlip()
{
    if (const BatchRow *row = current())
        showSlip(row->batch.id);
}

bool BatchesPanel::hasRows() const
{
    return m_model->rowCount() > 0;
}

void BatchesPanel::copyRows()
{
    if (hasRows())
        QGuiApplication::clipboard()->setText(sheetText(m_model->sheet()));
}

void BatchesPanel::exportRows()
{
    // Sums alone: nobody is named.
    if (hasRows())
        m_saver->ask(m_model->sheet(), 0);
}

} // namespace rollbook
