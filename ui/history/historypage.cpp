// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "core/rules/validation.h"
#include "ui/history/entryview.h"
#include "ui/history/historyfilter.h"
#include "ui/history/journalmodel.h"
#include "ui/members/backgroundreader.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/narrowcolumns.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace rollbook {

HistoryPage::HistoryPage(Register &source, QWidget *parent)
    : Page(Scope::HistoryPage, parent),
      m_register(source),
      m_model(new JournalModel(source, this)),
      m_filter(new HistoryFilter(source.reader(), this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_list(new QTableView(this)),
      m_entry(new EntryView(source, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_reader(std::make_unique<BackgroundReader>(source))
{
    setObjectName(QStringLiteral("historyPage"));
    build();
    m_undo.setRegister(&source);
    m_filter->setToday(source.clock().today());
    addPageAction(ActionId::UndoEntry, [this] { undoCurrent(); });
    setAvailable(ActionId::UndoEntry, false);
    connectAll();
}

HistoryPage::~HistoryPage()
{
    if (m_asked)
        *m_asked = false;
}

void HistoryPage::connectAll()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::showCurrent);
    connect(m_model, &JournalModel::readFailed, this, &Page::failed);
    connect(m_filter, &HistoryFilter::changed, this, &HistoryPage::search);
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
    connect(&m_register, &Register::busyChanged, this, &HistoryPage::updateActions);
}

void HistoryPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::large, space::large, space::large, 0);
    head->setSpacing(space::small);
    head->addWidget(plainLabel(title(), TextSize::Title, this));
    head->addWidget(hintLabel(tr("Everything that was done to this register. Nothing is ever removed from it: what "
                                 "is undone stands here as an entry of its own."),
        this));
    head->addWidget(m_filter);
    layout->addLayout(head);
    auto *left = new QWidget(m_splitter);
    buildList(left);
    m_splitter->setObjectName(QStringLiteral("historySplitter"));
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_entry);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    const int letter = m_list->fontMetrics().averageCharWidth();
    m_splitter->setSizes({ letter * 90, letter * 60 });
    m_entry->setMinimumWidth(letter * 36);
    m_splitter->setChildrenCollapsible(false);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_list);
    setTabOrder(m_filter, m_list);
}

void HistoryPage::buildList(QWidget *left)
{
    m_list->setObjectName(QStringLiteral("journal"));
    m_list->setAccessibleName(tr("History"));
    m_list->setModel(m_model);
    makeListTable(m_list);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(JournalModel::What, QHeaderView::Stretch);
    const int letter = m_list->fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(letter * 10);
    m_list->setColumnWidth(JournalModel::When, letter * 23);
    m_list->setColumnWidth(JournalModel::Who, letter * 14);
    m_list->setColumnWidth(JournalModel::Laptop, letter * 14);
    m_list->setColumnWidth(JournalModel::Records, letter * 13);
    // What a narrow list leaves out stands beside it, with the entry.
    new NarrowColumns(header, { JournalModel::Who, JournalModel::Laptop, JournalModel::Records }, 100);
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_empty->setText(QStringLiteral("search"), tr("Nothing in the history fits"),
        tr("Choose another person, action, laptop or span of days, or look at everything."));
    QPushButton *everything = m_empty->addButton(tr("Sh&ow Everything"), QStringLiteral("historyEverything"));
    connect(everything, &QPushButton::clicked, m_filter, &HistoryFilter::clear);
    m_stack->setObjectName(QStringLiteral("historyStack"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(space::large, space::small, space::small, space::large);
    layout->addWidget(m_stack, 1);
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
    const JournalRow *row = current();
    return { { QStringLiteral("splitter"), m_splitter->saveState() },
        { QStringLiteral("entry"), row ? QVariant(row->line.number) : QVariant() } };
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
    m_stale = false;
    m_model->readNames();
    m_filter->setLaptops(m_model->laptops());
    if (!m_filter->filter().isEmpty()) {
        search();
        return;
    }
    if (const Done read = m_model->update(); !read) {
        m_stale = true;
        Q_EMIT failed(read.problems());
        return;
    }
    m_stack->setCurrentWidget(m_list);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->selectRow(0);
    showCurrent();
}

void HistoryPage::showRecord(Uuid record)
{
    QString name;
    if (const auto member = m_register.reader().one(Id<Member> { record }))
        name = displayName(*member);
    else if (const auto group = m_register.reader().one(Id<Group> { record }))
        name = group->name;
    m_filter->clear();
    m_filter->setSubject(record, name);
}

void HistoryPage::search()
{
    if (m_asked)
        *m_asked = false;
    const JournalFilter filter = m_filter->filter();
    if (filter.isEmpty()) {
        m_asked.reset();
        const JournalRow *row = current();
        m_wanted = row ? row->line.number : 0;
        m_stale = true;
        update();
        m_list->selectRow(std::max(m_model->rowOf(m_wanted), 0));
        return;
    }
    const auto asked = std::make_shared<std::atomic<bool>>(true);
    m_asked = asked;
    using Numbers = std::vector<quint64>;
    m_reader->ask<Numbers>(
        [filter, asked](const Reader &reader) -> Result<Numbers> {
            auto lines = filteredJournal(reader, filter, 0, [asked] { return asked->load(); });
            if (!lines)
                return lines.problems();
            Numbers numbers;
            for (const JournalLine &line : *lines)
                numbers.push_back(line.number);
            return numbers;
        },
        [this, asked](const Result<Numbers> &numbers) {
            if (!*asked)
                return;
            if (numbers)
                takeFound(*numbers);
            else
                Q_EMIT failed(numbers.problems());
        });
}

void HistoryPage::takeFound(std::vector<quint64> numbers)
{
    const JournalRow *row = current();
    m_wanted = row ? row->line.number : 0;
    m_model->showOnly(std::move(numbers));
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_list) : m_empty);
    if (any)
        m_list->selectRow(std::max(m_model->rowOf(m_wanted), 0));
    showCurrent();
}

void HistoryPage::showCurrent()
{
    if (const JournalRow *row = current())
        m_entry->show(row->line, row->sentence, m_filter->filter().subject);
    else
        m_entry->clear();
    updateActions();
}

void HistoryPage::updateActions()
{
    const JournalRow *row = current();
    const JournalLine *line = row ? &row->line : nullptr;
    // The first entry is the register itself.
    const bool can = line && line->number > 1 && !isDisclosure(line->entry.action.kind)
        && !isView(line->entry.action.kind) && !m_register.isReadOnly() && !m_register.isBusy();
    setAvailable(ActionId::UndoEntry, can);
    m_entry->undoButton()->setEnabled(can);
}

void HistoryPage::undoCurrent()
{
    if (const JournalRow *row = current())
        m_undo.ask(JournalLine(row->line), this);
}

const JournalRow *HistoryPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->rowAt(index.row()) : nullptr;
}

} // namespace rollbook
