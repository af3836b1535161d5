// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/desk.h"
#include "ui/money/listsaver.h"
#include "ui/money/moneydesk.h"
#include "ui/money/statementdecision.h"
#include "ui/money/statementlines.h"
#include "ui/money/statementspanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/columnroom.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/wraplayout.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int leastSenderLetters = 26;

} // namespace

StatementsPanel::StatementsPanel(Register &source, QWidget *parent)
    : MoneyTab(source, parent),
      m_work(new MoneyDesk(source, this)),
      m_saver(new ListSaver(source, this)),
      m_model(new StatementLinesModel(this)),
      m_reader(source)
{
    setObjectName(QStringLiteral("statementsPanel"));
    setAcceptDrops(true);
    askFile = [this] {
        return QFileDialog::getOpenFileName(this, tr("Choose a Statement"), {},
            tr("Statements (*.csv *.txt *.ofx *.qfx *.qif *.sta *.mt940 *.940 *.xml);;All files (*)"));
    };
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    m_stack = new QStackedWidget(this);
    m_none = new EmptyState(m_stack);
    m_stack->addWidget(m_none);
    m_stack->addWidget(makeBody());
    column->addWidget(m_stack, 1);
    m_foot = makeFoot();
    column->addWidget(m_foot);
    connectParts();
    giveEmptyState();
    showStack();
    showAvailable();
}

void StatementsPanel::makeActions()
{
    addTabAction(ActionId::ImportStatement, [this] { importStatement(); });
    addTabAction(ActionId::PostMatches, [this] { post(); });
    addTabAction(ActionId::RemoveStatement, [this] { removeStatement(); });
}

void StatementsPanel::giveEmptyState()
{
    m_none->clearButtons();
    if (m_limited) {
        m_none->setText(QStringLiteral("bank"), tr("Statements are not in this copy"),
            tr("This copy of the register holds only a part of it. Bank statements are matched where everybody is: on "
               "the laptop that the copy came from."));
        return;
    }
    m_none->setText(QStringLiteral("bank"), tr("No statement has been taken in yet"),
        tr("Choose a file that your bank or payment provider offers for download, or drop it here: CSV, OFX, QIF, "
           "MT940 or CAMT.053. You see what it would bring before anything is written."));
    QPushButton *button
        = m_none->addButton(tr("Import a Statement…"), QStringLiteral("importFirst"), QStringLiteral("import"));
    connect(button, &QPushButton::clicked, this, &StatementsPanel::importStatement);
}

QWidget *StatementsPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new WrapLayout(head, space::small);
    m_accounts = new QComboBox(head);
    m_accounts->setObjectName(QStringLiteral("statementAccounts"));
    m_accounts->setAccessibleName(tr("Account"));
    m_accounts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter = new QComboBox(head);
    m_filter->setObjectName(QStringLiteral("statementFilter"));
    m_filter->setAccessibleName(tr("Lines to show"));
    for (int filter = 0; filter < lineFilterCount; ++filter)
        m_filter->addItem(lineFilterName(static_cast<LineFilter>(filter)));
    m_search = new QLineEdit(head);
    m_search->setObjectName(QStringLiteral("statementSearch"));
    m_search->setPlaceholderText(tr("Search the lines"));
    m_search->setAccessibleName(tr("Search the lines"));
    m_search->setClearButtonEnabled(true);
    keepPlaceholderWhole(m_search);
    row->add(m_accounts);
    row->add(m_filter);
    row->add(m_search, 1);
    row->add(actionButton(action(ActionId::ImportStatement), head));
    row->add(actionButton(action(ActionId::RemoveStatement), Qt::ToolButtonIconOnly, head));
    return head;
}

QWidget *StatementsPanel::makeBody()
{
    auto *body = new QWidget(m_stack);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(makeHead());
    column->addWidget(hintLabel(
        tr("Enter accepts the proposal and goes to the next open line. N: not ours. S: suspense. P: somebody else. "
           "1 to 5: another proposal. Ctrl+Enter posts what is ready."),
        body));
    m_listStack = new QStackedWidget(body);
    m_noLine = new EmptyState(m_listStack);
    m_listStack->addWidget(m_noLine);
    m_listStack->addWidget(makeList());
    column->addWidget(makeSides(body), 1);
    addKeys(m_splitter);
    return body;
}

/// The list and, beside it, the decision.
QSplitter *StatementsPanel::makeSides(QWidget *body)
{
    m_splitter = new QSplitter(Qt::Horizontal, body);
    m_splitter->setObjectName(QStringLiteral("statementSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_listStack);
    auto *side = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(space::medium, 0, 0, 0);
    m_decision = new StatementDecision(source(), side);
    layout->addWidget(m_decision);
    const int letter = fontMetrics().averageCharWidth();
    side->setMinimumWidth(letter * 46);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ letter * 80, letter * 60 });
    return m_splitter;
}

QWidget *StatementsPanel::makeList()
{
    m_list = new QTableView(m_listStack);
    m_list->setObjectName(QStringLiteral("statementLines"));
    m_list->setAccessibleName(tr("Lines of the statement"));
    m_list->setModel(m_model);
    makeListTable(m_list);
    QHeaderView *header = m_list->horizontalHeader();
    using Column = StatementLinesModel::Column;
    header->setMinimumSectionSize(m_list->fontMetrics().averageCharWidth() * 6);
    header->setSectionResizeMode(Column::From, QHeaderView::Stretch);
    for (int column = 0; column < Column::ColumnCount; ++column) {
        if (column != Column::From)
            m_list->setColumnWidth(column, columnWidth(m_list, column, StatementLinesModel::samples(column)));
    }
    // What a narrow list leaves out stands beside it.
    new ColumnRoom(header, Column::From, leastSenderLetters, { Column::Why, Column::Reference, Column::Whose });
    return m_list;
}

QWidget *StatementsPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    m_proof = plainLabel({}, TextSize::Strong, foot);
    m_proof->setObjectName(QStringLiteral("statementProof"));
    m_proof->setWordWrap(true);
    m_verdict = hintLabel({}, foot);
    m_verdict->setObjectName(QStringLiteral("statementVerdict"));
    m_ready = plainLabel({}, TextSize::Body, foot);
    m_ready->setObjectName(QStringLiteral("statementReady"));
    m_ready->setWordWrap(true);
    m_sure = namedButton({}, "statementSure", foot);
    m_sure->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_ready, 1);
    row->addWidget(m_sure);
    row->addWidget(actionButton(action(ActionId::PostMatches), foot));
    column->addWidget(m_proof);
    column->addWidget(m_verdict);
    column->addLayout(row);
    return foot;
}

void StatementsPanel::addKeys(QWidget *area)
{
    addDeskKeys(
        area, [this](int number) { m_decision->choose(number); }, [this] { enter(); });
    const auto add = [this, area](int key, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(QKeySequence(key), area);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::Key_N, [this] { decideFate(LineFate::NotOurs); });
    add(Qt::Key_S, [this] { decideFate(LineFate::Suspense); });
    add(Qt::Key_P, [this] { m_decision->focusPerson(); });
}

void StatementsPanel::connectParts()
{
    connect(m_work, &MoneyDesk::said, this, &MoneyTab::said);
    connect(m_work, &MoneyDesk::failed, this, &MoneyTab::failed);
    connect(m_work, &MoneyDesk::paperRequested, this, &MoneyTab::paperRequested);
    connect(m_work, &MoneyDesk::taskStarted, this, &MoneyTab::taskStarted);
    connect(m_saver, &ListSaver::said, this, &MoneyTab::said);
    connect(m_saver, &ListSaver::failed, this, &MoneyTab::failed);
    connect(m_model, &TableModel::readFailed, this, &MoneyTab::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_settling)
            showCurrent();
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, &StatementsPanel::filterLines);
    connect(m_search, &QLineEdit::textChanged, this, &StatementsPanel::filterLines);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    connect(m_accounts, &QComboBox::currentIndexChanged, this, [this] {
        m_account = { m_accounts->currentData().value<Uuid>() };
        read();
    });
    connect(m_sure, &QPushButton::clicked, this, &StatementsPanel::postSure);
    connect(&source(), &Register::busyChanged, this, &StatementsPanel::showAvailable);
    connect(m_decision, &StatementDecision::acceptRequested, this, &StatementsPanel::accept);
    connect(m_decision, &StatementDecision::fateRequested, this, &StatementsPanel::decideFate);
    connect(m_decision, &StatementDecision::unstageRequested, this, &StatementsPanel::unstage);
    connect(m_decision, &StatementDecision::tieRequested, this, &StatementsPanel::tie);
    connect(m_decision, &StatementDecision::untieRequested, this, &StatementsPanel::untie);
    connect(m_decision, &StatementDecision::claimRequested, m_work, &MoneyDesk::claim);
    connect(m_decision, &StatementDecision::takeBackRequested, m_work, &MoneyDesk::reverse);
}

} // namespace rollbook
