// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/duplicatesdialog.h"

#include "core/rules/validation.h"
#include "ui/members/backgroundreader.h"
#include "ui/members/mergeview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/tallenough.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"
#include "ui/words/statuswords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace rollbook {

namespace {

const auto keyDuplicatesGeometry = QStringLiteral("geometry");
const auto keyDuplicatesSplitter = QStringLiteral("splitter");
const auto keyDuplicatesColumns = QStringLiteral("columns");

} // namespace

DuplicatesDialog::DuplicatesDialog(Register &target, QWidget *parent)
    : QDialog(parent),
      m_register(target),
      m_reader(new BackgroundReader(target, this)),
      m_model(new DuplicateModel(this)),
      m_fronts(new QStackedWidget(this)),
      m_bar(new QProgressBar(this)),
      m_nobody(new EmptyState(this)),
      m_failed(new EmptyState(this)),
      m_list(new QTableView(this)),
      m_view(new MergeView(this)),
      m_said(plainLabel({}, TextSize::Body, this)),
      m_reason(hintLabel({}, this)),
      m_problem(new ProblemLabel(nullptr, this)),
      m_merge(namedButton(tr("&Merge"), "duplicatesMerge", this)),
      m_apart(namedButton(tr("Not the &Same"), "duplicatesApart", this)),
      m_next(namedButton(tr("&Next"), "duplicatesNext", this)),
      m_undo(namedButton(tr("&Undo"), "duplicatesUndo", this))
{
    setObjectName(QStringLiteral("duplicatesDialog"));
    setWindowTitle(tr("Duplicates"));
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesDialog::showCurrent);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesDialog::keepApart);
    connect(m_next, &QPushButton::clicked, this, &DuplicatesDialog::next);
    connect(m_undo, &QPushButton::clicked, this, &DuplicatesDialog::undo);
    connect(&m_register, &Register::busyChanged, this, &DuplicatesDialog::update);
    openAt(this, { fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 36 });
    search();
}

DuplicatesDialog::~DuplicatesDialog()
{
    if (m_task)
        m_task->cancel();
}

void DuplicatesDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(plainLabel(tr("Duplicates"), TextSize::Title, this));
    layout->addWidget(hintLabel(
        tr("People who look alike. Names count with their short forms, accents and sounds, besides e-mail, telephone, "
           "postcode and date of birth. Nothing is lost when two records are merged: every term, payment and group "
           "comes along, and the old number still finds the person."),
        this));
    m_fronts->setObjectName(QStringLiteral("duplicatesFronts"));
    for (QWidget *front : { makeSearching(), makeNobody(), makePairs(), makeFailed() })
        m_fronts->addWidget(front);
    layout->addWidget(m_fronts, 1);
    layout->addWidget(m_problem);
    m_reason->setObjectName(QStringLiteral("duplicatesReason"));
    layout->addWidget(m_reason);
    layout->addWidget(makeButtons());
}

QWidget *DuplicatesDialog::makeSearching()
{
    auto *front = new QWidget(m_fronts);
    auto *row = new QHBoxLayout(front);
    m_bar->setRange(0, 100);
    m_bar->setAccessibleName(tr("Comparing people"));
    QPushButton *cancel = namedButton(tr("&Cancel"), "duplicatesCancel", front);
    row->addWidget(plainLabel(tr("Comparing people"), TextSize::Body, front));
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return front;
}

QWidget *DuplicatesDialog::makeNobody()
{
    m_nobody->setText(QStringLiteral("check"), tr("Nobody seems to be here twice"),
        tr("Pairs that somebody kept apart are not shown again."));
    return m_nobody;
}

QWidget *DuplicatesDialog::makeFailed()
{
    m_failed->setObjectName(QStringLiteral("duplicatesFailed"));
    m_again = m_failed->addButton(tr("Try &Again"), QStringLiteral("duplicatesAgain"));
    connect(m_again, &QPushButton::clicked, this, &DuplicatesDialog::search);
    return m_failed;
}

QWidget *DuplicatesDialog::makePairs()
{
    m_splitter = new QSplitter(Qt::Horizontal, m_fronts);
    m_splitter->setObjectName(QStringLiteral("duplicatesSplitter"));
    m_list->setObjectName(QStringLiteral("duplicateList"));
    m_list->setAccessibleName(tr("Pairs"));
    m_list->setModel(m_model);
    makeListTable(m_list);
    m_list->horizontalHeader()->setSectionResizeMode(DuplicateModel::Why, QHeaderView::Stretch);
    const int letter = m_list->fontMetrics().averageCharWidth();
    m_list->setColumnWidth(DuplicateModel::Score, letter * 8);
    m_list->setColumnWidth(DuplicateModel::Who, letter * 26);
    m_list->setMinimumWidth(letter * 40);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_view);
    m_splitter->setSizes({ letter * 56, letter * 74 });
    m_splitter->setChildrenCollapsible(false);
    return m_splitter;
}

QWidget *DuplicatesDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_said->setObjectName(QStringLiteral("duplicatesSaid"));
    m_said->setWordWrap(true);
    makePrimary(m_merge);
    QPushButton *close = namedButton(tr("C&lose"), "duplicatesClose", bar);
    row->addWidget(m_said, 1);
    for (QPushButton *button : { m_undo, m_next, m_apart, m_merge, close })
        row->addWidget(button);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return bar;
}

void DuplicatesDialog::search()
{
    m_task = std::make_shared<Task>(tr("Comparing people"));
    connect(m_task.get(), &Task::progressed, m_bar,
        [this](double share) { m_bar->setValue(static_cast<int>(share * 100)); });
    m_problem->setText({});
    m_fronts->setCurrentIndex(Searching);
    using Found = std::vector<NamedPair>;
    m_reader->ask<Found>(
        [progress = m_task->progress()](const Reader &reader) { return namedDuplicates(reader, progress); },
        [this](Result<Found> pairs) { found(std::move(pairs)); });
    update();
}

void DuplicatesDialog::found(Result<std::vector<NamedPair>> pairs)
{
    m_task->finish();
    m_task.reset();
    if (!pairs) {
        m_failed->setText(
            QStringLiteral("warning"), tr("The search could not be finished"), problemWords(pairs.problems()));
        m_model->setPairs({});
        m_fronts->setCurrentIndex(Failed);
        m_again->setFocus();
        showCurrent();
        return;
    }
    m_model->setPairs(std::move(*pairs));
    m_fronts->setCurrentIndex(m_model->rowCount() > 0 ? Pairs : Nobody);
    if (m_model->rowCount() > 0) {
        m_list->selectRow(0);
        m_list->setFocus();
    }
    showCurrent();
}

const NamedPair *DuplicatesDialog::current() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 ? nullptr : &m_model->pairAt(row);
}

QString DuplicatesDialog::about(const MemberFacts &facts) const
{
    auto types = m_register.reader().all<MembershipType>();
    Money paid;
    for (const Payment &payment : facts.payments)
        paid.pence += payment.amount.pence;
    auto society = m_register.reader().organisation();
    QStringList lines;
    if (types)
        lines << statusName(statusAt(facts, typesById(*types), m_register.clock().today()).kind);
    lines << tr("%Ln term(s)", nullptr, static_cast<int>(facts.periods.size()));
    if (facts.holdsMoney)
        lines << tr("%1 paid").arg(formatMoney(paid, society ? society->currency : QString()));
    return lines.join(QStringLiteral(" · "));
}

void DuplicatesDialog::showCurrent()
{
    m_view->clear();
    if (const NamedPair *shown = current()) {
        const std::array ids { shown->pair.member, shown->pair.other };
        auto facts = m_register.reader().facts(ids, FactParts::Everything);
        auto society = m_register.reader().organisation();
        if (!facts || !society)
            m_problem->setProblems(facts ? society.problems() : facts.problems());
        else if (facts->size() == 2)
            m_view->show(
                (*facts)[0].member, (*facts)[1].member, { about((*facts)[0]), about((*facts)[1]) }, society->currency);
    }
    update();
}

void DuplicatesDialog::update()
{
    const bool writes = !m_task && !m_register.isReadOnly() && !m_register.isBusy();
    const bool can = current() && writes;
    m_merge->setEnabled(can);
    m_apart->setEnabled(can);
    m_next->setEnabled(current() && m_model->rowCount() > 1);
    m_undo->setVisible(!m_last.isNull());
    m_undo->setEnabled(writes);
    const QString why = reason();
    m_reason->setText(why);
    m_reason->setVisible(!why.isEmpty());
}

/// Why nothing can be decided at present, if that is so.
QString DuplicatesDialog::reason() const
{
    if (m_register.isReadOnly())
        return tr("This register is open for reading only: merge pairs, or keep them apart, where it can be changed.");
    if (m_register.isBusy())
        return tr("Other work on this register is running: pairs can be decided as soon as it has ended.");
    return {};
}

QVariantMap DuplicatesDialog::saveState() const
{
    return { { keyDuplicatesGeometry, saveGeometry() }, { keyDuplicatesSplitter, m_splitter->saveState() },
        { keyDuplicatesColumns, tableState(m_list) } };
}

void DuplicatesDialog::restoreState(const QVariantMap &state)
{
    restoreGeometry(state.value(keyDuplicatesGeometry).toByteArray());
    m_splitter->restoreState(state.value(keyDuplicatesSplitter).toByteArray());
    restoreTable(m_list, state.value(keyDuplicatesColumns));
}

void DuplicatesDialog::merge()
{
    const NamedPair *shown = current();
    if (!shown)
        return;
    const bool second = m_view->isSecondKept();
    const Id<Member> kept = second ? shown->pair.other : shown->pair.member;
    const Id<Member> gone = second ? shown->pair.member : shown->pair.other;
    const QString names[] { second ? shown->other : shown->member, second ? shown->member : shown->other };
    const auto merged = m_register.submit(MergeMembers { kept, gone, m_view->unitsTaken() });
    if (!merged) {
        m_problem->setProblems(merged.problems());
        return;
    }
    const int row = m_list->currentIndex().row();
    m_model->removePerson(gone);
    settled(tr("Merged %2 into %1.").arg(names[0], names[1]), *merged, row);
}

void DuplicatesDialog::keepApart()
{
    const NamedPair *shown = current();
    if (!shown)
        return;
    const QString said = tr("%1 and %2 are kept apart.").arg(shown->member, shown->other);
    const auto noted = m_register.submit(KeepApart { shown->pair.member, shown->pair.other });
    if (!noted) {
        m_problem->setProblems(noted.problems());
        return;
    }
    const int row = m_list->currentIndex().row();
    m_model->removeRow(row);
    settled(said, *noted, row);
}

void DuplicatesDialog::settled(const QString &said, EntryId entry, int row)
{
    m_last = entry;
    m_said->setText(said);
    m_problem->setText({});
    const int left = m_model->rowCount();
    if (left == 0)
        m_fronts->setCurrentIndex(Nobody);
    else
        m_list->selectRow(std::min(row, left - 1));
    showCurrent();
}

void DuplicatesDialog::next()
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_list->selectRow((m_list->currentIndex().row() + 1) % rows);
}

void DuplicatesDialog::undo()
{
    const auto undone = m_register.undo(m_last);
    if (!undone) {
        m_problem->setProblems(undone.problems());
        return;
    }
    m_last = {};
    m_said->setText(tr("Undone."));
    search();
}

} // namespace rollbook
