// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statementrun.h"

#include "ui/money/statementwords.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/tallenough.h"
#include "ui/words/format.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

enum RunColumn { RunWhose, RunAmount, RunDay, RunFrom, RunReason, RunColumns };

/// The proposal that may be posted unseen; null: none, or the line is decided already.
const Proposal *sureProposal(
    const StatementDesk &desk, const LineStanding &standing, const StagedDecisions &staged, int confidence)
{
    const Id<StatementLine> line = standing.line.id;
    const LineProposals *found = standing.state == LineState::Open ? desk.proposalsFor(line) : nullptr;
    return found && !staged.find(line) && !desk.payoutFor(line) ? found->postable(confidence) : nullptr;
}

} // namespace

int surePostings(const StatementDesk &desk, const StagedDecisions &staged, int confidence)
{
    return static_cast<int>(std::ranges::count_if(desk.lines,
        [&](const LineStanding &standing) { return sureProposal(desk, standing, staged, confidence) != nullptr; }));
}

StatementRunDialog::StatementRunDialog(
    const StatementDesk &desk, const StagedDecisions &staged, int confidence, QWidget *parent)
    : QDialog(parent), m_currency(desk.currency), m_table(new QTableWidget(this)), m_sum(hintLabel({}, this))
{
    setObjectName(QStringLiteral("statementRun"));
    setWindowTitle(tr("Post the Sure Proposals"));
    setModal(true);
    build(confidence);
    for (const LineStanding &standing : desk.lines) {
        if (const Proposal *proposal = sureProposal(desk, standing, staged, confidence))
            addRow(standing, *proposal, desk.currency);
    }
    fitColumns(m_table, { RunWhose, RunAmount, RunDay, RunFrom });
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, RunWhose);
    connect(m_table, &QTableWidget::itemChanged, this, &StatementRunDialog::count);
    count();
    openAt(this, { 1000, 560 });
    m_go->setFocus();
}

void StatementRunDialog::build(int confidence)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(hintLabel(
        fillIn(tr("These payments will be made, each with a confidence of %1 or more. Take the tick away from what "
                  "you want to look at first: Space does it. All of them are one entry, taken back by one Undo."),
            { formatCount(confidence) }),
        this));
    makeListTable(m_table);
    m_table->setObjectName(QStringLiteral("runTable"));
    m_table->setAccessibleName(tr("Payments to be made"));
    m_table->setColumnCount(RunColumns);
    m_table->setHorizontalHeaderLabels({ tr("Payment of"), tr("Amount"), tr("Day"), tr("From"), tr("Why") });
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(RunReason, QHeaderView::Stretch);
    m_table->horizontalHeaderItem(RunAmount)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    column->addWidget(m_table, 1);
    m_sum->setObjectName(QStringLiteral("runSum"));
    column->addWidget(m_sum);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("&Post"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("runGo"));
    m_go->setDefault(true);
    makePrimary(m_go);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void StatementRunDialog::addRow(const LineStanding &standing, const Proposal &proposal, const QString &currency)
{
    const StatementLine &line = standing.line;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString texts[] = { proposal.name, formatMoney(line.amount, currency), formatDate(line.day), line.payer,
        proposalWords(proposal, line.amount, currency) };
    for (int column = 0; column < RunColumns; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (column == RunAmount)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (column == RunWhose) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
        }
        m_table->setItem(row, column, item);
    }
    Ready ready;
    ready.decision.line = line.id;
    ready.decision.payer = proposal.payer;
    ready.decision.affiliate = proposal.affiliate;
    ready.decision.shares = proposal.shares;
    ready.amount = line.amount;
    m_ready.push_back(std::move(ready));
}

bool StatementRunDialog::isTicked(std::size_t row) const
{
    return m_table->item(static_cast<int>(row), RunWhose)->checkState() == Qt::Checked;
}

void StatementRunDialog::count()
{
    Money sum;
    qint64 ticked = 0;
    for (std::size_t row = 0; row < m_ready.size(); ++row) {
        if (!isTicked(row))
            continue;
        sum += m_ready[row].amount;
        ++ticked;
    }
    m_sum->setText(fillIn(tr("Payments: %1. Together: %2."), { formatCount(ticked), formatMoney(sum, m_currency) }));
    m_go->setEnabled(ticked > 0);
}

DecideLines StatementRunDialog::command() const
{
    DecideLines command;
    for (std::size_t row = 0; row < m_ready.size(); ++row) {
        if (isTicked(row))
            command.decisions.push_back(m_ready[row].decision);
    }
    return command;
}

} // namespace rollbook
