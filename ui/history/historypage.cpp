// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "ui/history/entryview.h"
#include "ui/history/journalmodel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/narrowcolumns.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace rollbook {

HistoryPage::HistoryPage(Register &source, QWidget *parent)
    : Page(Scope::HistoryPage, parent),
      m_register(source),
      m_model(new JournalModel(source, this)),
      m_list(new QTableView(this)),
      m_entry(new EntryView(source, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("historyPage"));
    build();
    m_undo.setRegister(&source);
    addPageAction(ActionId::UndoEntry, [this] { undoCurrent(); });
    setAvailable(ActionId::UndoEntry, false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::showCurrent);
    connect(m_model, &JournalModel::readFailed, this, &Page::failed);
    connect(m_entry->undoButton(), &QPushButton::clicked, this, &HistoryPage::undoCurrent);
    connect(m_entry, &EntryView::failed, this, &Page::failed);
    connect(&m_undo, &EntryUndo::said, this, &Page::said);
    connect(&m_undo, &EntryUndo::failed, this, &Page::failed);
    connect(&m_undo, &EntryUndo::taskStarted, this, &Page::taskStarted);
    connect(&m_register, &Register::committed, this, [this] {
        m_stale = true;
        if (isVisible())
            update();
    });
    connect(&m_register, &Register::busyChanged, this, &HistoryPage::showCurrent);
}

void HistoryPage::build()
{
    m_list->setObjectName(QStringLiteral("journal"));
    m_list->setAccessibleName(tr("History"));
    m_list->setModel(m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(m_list->fontMetrics().height() + 14);
    QHeaderView *header = m_list->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(JournalModel::What, QHeaderView::Stretch);
    const int letter = m_list->fontMetrics().averageCharWidth();
    m_list->setColumnWidth(JournalModel::When, letter * 23);
    m_list->setColumnWidth(JournalModel::Who, letter * 14);
    m_list->setColumnWidth(JournalModel::Records, letter * 13);
    auto *left = new QWidget(m_splitter);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(space::large, space::large, space::small, space::large);
    leftLayout->setSpacing(space::small);
    leftLayout->addWidget(plainLabel(title(), TextSize::Title, left));
    leftLayout->addWidget(
        hintLabel(tr("Everything that was done to this register. Nothing is ever removed from it: what "
                     "is undone stands here as an entry of its own."),
            left));
    leftLayout->addWidget(m_list, 1);
    m_splitter->setObjectName(QStringLiteral("historySplitter"));
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_entry);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ letter * 80, letter * 80 });
    m_entry->setMinimumWidth(letter * 46);
    // What a narrow list leaves out stands beside it, with the entry.
    new NarrowColumns(header, { JournalModel::Who, JournalModel::Records }, 84);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_list);
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::activate()
{
    update();
    m_list->setFocus();
}

QVariantMap HistoryPage::saveState() const
{
    const JournalLine *line = current();
    return { { QStringLiteral("splitter"), m_splitter->saveState() },
        { QStringLiteral("entry"), line ? QVariant(line->number) : QVariant() } };
}

void HistoryPage::restoreState(const QVariantMap &state)
{
    m_splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
    const quint64 number = state.value(QStringLiteral("entry")).toULongLong();
    if (number == 0)
        return;
    update();
    const int row = m_model->rowOf(number);
    if (row >= 0)
        m_list->selectRow(row);
}

QStringList HistoryPage::lastingState() const
{
    return { QStringLiteral("splitter") };
}

void HistoryPage::update()
{
    if (!m_stale)
        return;
    if (const Done read = m_model->update(); !read) {
        Q_EMIT failed(read.problems());
        return;
    }
    m_stale = false;
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->selectRow(0);
    showCurrent();
}

void HistoryPage::showCurrent()
{
    const JournalLine *line = current();
    if (!line) {
        m_entry->clear();
        setAvailable(ActionId::UndoEntry, false);
        return;
    }
    m_entry->show(*line, m_model->sentence(*line));
    // The first entry is the register itself.
    const bool can = !line->undoneBy && line->number > 1 && !isDisclosure(line->entry.action.kind)
        && !m_register.isReadOnly() && !m_register.isBusy();
    setAvailable(ActionId::UndoEntry, can);
    m_entry->undoButton()->setEnabled(can);
}

void HistoryPage::undoCurrent()
{
    if (const JournalLine *line = current())
        m_undo.take(JournalLine(*line));
}

const JournalLine *HistoryPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->rowAt(index.row()) : nullptr;
}

} // namespace rollbook
