// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/doubtview.h"

#include "core/rules/numbering.h"
#include "ui/conflicts/doubtdetail.h"
#include "ui/conflicts/doubtmodel.h"
#include "ui/widgets/listtable.h"
#include "ui/words/actionwords.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace rollbook {

namespace {

const auto keyDoubtSplitter = QStringLiteral("splitter");
const auto keyDoubtColumns = QStringLiteral("columns");

/// Whether doubts, or the names they are shown by, may be others after the change.
bool makesDoubts(const RecordChange &change)
{
    switch (recordType(change)) {
    case RecordTraits<Member>::type:
    case RecordTraits<Payment>::type:
    case RecordTraits<Distinct>::type:
    case RecordTraits<Settlement>::type:
    case RecordTraits<Device>::type:
        return true;
    default:
        return false;
    }
}

} // namespace

DoubtView::~DoubtView()
{
    *m_stopped = true;
}

int DoubtView::count() const
{
    return m_model->rowCount();
}

bool DoubtView::canGiveNumbers() const
{
    return !m_register.isReadOnly() && !m_register.isBusy() && m_model->count(DoubtKind::Provisional) > 0;
}

void DoubtView::focusList()
{
    m_list->setFocus();
}

bool DoubtView::showRecord(const Uuid &record)
{
    const auto &keys = m_model->keys();
    const auto found = std::ranges::find_if(
        keys, [&record](const DoubtKey &key) { return std::ranges::find(key.records, record) != key.records.end(); });
    if (found == keys.end())
        return false;
    m_list->selectRow(static_cast<int>(found - keys.begin()));
    return true;
}

QVariantMap DoubtView::saveState() const
{
    return { { keyDoubtSplitter, m_splitter->saveState() }, { keyDoubtColumns, tableState(m_list) } };
}

void DoubtView::restoreState(const QVariantMap &state)
{
    m_splitter->restoreState(state.value(keyDoubtSplitter).toByteArray());
    restoreTable(m_list, state.value(keyDoubtColumns));
}

void DoubtView::follow(const Committed &what)
{
    // What is brought in is no entry of one's own.
    if (!what.everything && !what.entry.id.isNull() && std::ranges::none_of(what.changes, makesDoubts))
        return;
    m_stale = true;
    // The tab may be behind another one while the page is in front.
    if (isVisible() || (parentWidget() && parentWidget()->isVisible()))
        m_quiet.start();
}

void DoubtView::look()
{
    if (m_stale && !m_quiet.isActive())
        read();
}

void DoubtView::read()
{
    if (m_reading)
        return;
    m_stale = false;
    m_reading = true;
    m_looking->show();
    using Rows = std::vector<DoubtRow>;
    m_reader.ask<Rows>([stopped = m_stopped](
                           const Reader &reader) { return doubtRows(reader, [stopped](double) { return !*stopped; }); },
        [this](Result<Rows> rows) { take(std::move(rows)); });
}

void DoubtView::take(Result<std::vector<DoubtRow>> rows)
{
    m_reading = false;
    // What was read meanwhile may hold what has just been decided.
    if (m_stale && rows) {
        look();
        return;
    }
    m_looking->hide();
    if (!rows) {
        m_stale = true;
        Q_EMIT failed(rows.problems());
        return;
    }
    const int row = m_list->currentIndex().row();
    m_model->setRows(*std::move(rows));
    select(row);
    Q_EMIT changed();
}

/// Shows what is left; with nothing selected, what stands in the row or at the end.
void DoubtView::select(int row)
{
    const int rows = m_model->rowCount();
    const bool focused = isAncestorOf(QApplication::focusWidget());
    m_fronts->setCurrentIndex(rows > 0 ? Desk : Nothing);
    if (rows > 0 && !m_list->selectionModel()->hasSelection())
        m_list->selectRow(
            std::clamp(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : row, 0, rows - 1));
    showCurrent();
    // The button that was pressed is gone.
    if (focused && rows > 0 && !isAncestorOf(QApplication::focusWidget()))
        m_list->setFocus();
}

const DoubtRow *DoubtView::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->rowAt(index.row()) : nullptr;
}

void DoubtView::showCurrent()
{
    const DoubtRow *row = current();
    m_lacking = row && lacksNumbers(row->doubt);
    if (!row) {
        m_detail->clear(tr("Choose a line to see what it is about"));
        showAvailable();
        return;
    }
    const Doubt &doubt = row->doubt;
    const auto cards = cardsOf(doubt, m_register.reader(), m_register.clock().today());
    if (!cards) {
        m_detail->clear({});
        Q_EMIT failed(cards.problems());
    } else if (cards->size() < doubt.records.size()) {
        m_detail->clear(tr("This has changed and is being looked at again"));
    } else {
        m_detail->show(doubt, doubtTitle(doubt, m_register.reader()), *cards);
    }
    showAvailable();
}

/// A command that changes nothing found no number to give.
bool DoubtView::lacksNumbers(const Doubt &doubt) const
{
    const auto command = commandOf(doubt, DoubtChoice::One);
    if (!command || !std::holds_alternative<GiveNumbers>(*command))
        return false;
    const auto draft = m_register.preview(*command);
    return draft && draft->changes.empty();
}

/// Why nothing can be decided at present, if that is so.
QString DoubtView::reason() const
{
    if (m_register.isReadOnly())
        return tr("This register is open for reading only: decide these where it can be changed.");
    if (m_register.isBusy())
        return tr("Other work on this register is running: these can be decided as soon as it has ended.");
    if (m_lacking)
        return tr("This laptop has no lasting numbers left to give. Exchange changes with the coordinator's laptop, "
                  "which has more for it, and decide this again.");
    return {};
}

void DoubtView::showAvailable()
{
    const QString why = reason();
    m_reason->setText(why);
    m_reason->setVisible(!why.isEmpty() && m_model->rowCount() > 0);
    m_detail->setDeciding(why.isEmpty());
    Q_EMIT changed();
}

/// Enter presses the button that has the focus.
void DoubtView::enter()
{
    if (auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
        button->click();
}

void DoubtView::decide(DoubtChoice choice, std::size_t record)
{
    const DoubtRow *row = current();
    const auto command = row ? commandOf(row->doubt, choice, record) : std::nullopt;
    if (!command)
        return;
    const int at = m_list->currentIndex().row();
    const DoubtKey key = DoubtModel::keyOf(row->doubt);
    const auto decided = m_register.submit(*command);
    if (!decided) {
        Q_EMIT failed(decided.problems());
        return;
    }
    if (decided->isNull()) {
        showCurrent();
        Q_EMIT said({ Message::Kind::Warning, reason() });
        return;
    }
    tell(*decided);
    m_list->setFocus();
    m_model->remove(key);
    select(at);
}

void DoubtView::takeBack(EntryId entry)
{
    const auto line = m_register.reader().journalLine(entry);
    if (line)
        m_undo.ask(*line, window());
    else
        Q_EMIT failed(line.problems());
}

void DoubtView::giveAll()
{
    const auto own = m_register.ownDevice();
    if (!canGiveNumbers() || !own)
        return;
    using People = std::vector<Id<Member>>;
    m_reader.ask<People>([device = own->uuid](const Reader &reader) { return provisionallyNumbered(reader, device); },
        [this](const Result<People> &people) {
            const auto given = people ? m_register.submit(GiveNumbers { *people }) : people.problems();
            if (!given)
                Q_EMIT failed(given.problems());
            else if (!given->isNull())
                tell(*given);
            else
                Q_EMIT said({ Message::Kind::Warning,
                    tr("No lasting number was given. The laptop that gave a provisional number replaces it, once it "
                       "has lasting ones left: exchange changes with the coordinator's laptop, which has more for "
                       "it.") });
        });
}

void DoubtView::tell(EntryId entry)
{
    const auto line = m_register.reader().journalLine(entry);
    if (line)
        Q_EMIT said({ Message::Kind::Success, actionSentence(line->entry.action), entry, {}, {} });
}

} // namespace rollbook
