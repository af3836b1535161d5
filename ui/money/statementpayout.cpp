// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statementpayout.h"

#include "core/register.h"
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

/// A provider keeps money for this long at the most.
constexpr int payoutDaysBack = 60;
enum PayoutColumn { PaidBy, PaidAmount, PaidFee, PaidDay, PaidReference, PaidColumns };

} // namespace

StatementPayoutDialog::StatementPayoutDialog(
    Register &target, const StatementDesk &desk, const StatementLine &within, QWidget *parent)
    : QDialog(parent),
      m_register(target),
      m_currency(desk.currency),
      m_within(within),
      m_table(new QTableWidget(this)),
      m_problem(new ProblemLabel(nullptr, this)),
      m_sum(plainLabel({}, TextSize::Body, this))
{
    setObjectName(QStringLiteral("statementPayout"));
    setWindowTitle(tr("What a Provider Paid Out"));
    setModal(true);
    for (const StatementLine &line : desk.untied) {
        if (line.day <= within.day && line.day.daysTo(within.day) <= payoutDaysBack)
            m_lines.push_back(line);
    }
    build();
    fill(desk.payoutFor(within.id));
    fitColumns(m_table, { PaidBy, PaidAmount, PaidFee, PaidDay });
    connect(m_table, &QTableWidget::itemChanged, this, &StatementPayoutDialog::count);
    count();
    openAt(this, { 820, 540 });
    m_table->setFocus();
}

void StatementPayoutDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(hintLabel(
        fillIn(tr("The bank shows %1 on %2. Tick the payments that the provider paid out with it: Space ticks one. "
                  "Less the fees they have to come to exactly this amount."),
            { formatMoney(m_within.amount, m_currency), formatDate(m_within.day) }),
        this));
    makeListTable(m_table);
    m_table->setObjectName(QStringLiteral("payoutTable"));
    m_table->setAccessibleName(tr("Payments that were collected"));
    m_table->setColumnCount(PaidColumns);
    m_table->setHorizontalHeaderLabels({ tr("Paid by"), tr("Amount"), tr("Fee"), tr("Day"), tr("Reference") });
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(PaidReference, QHeaderView::Stretch);
    for (const int figure : { PaidAmount, PaidFee })
        m_table->horizontalHeaderItem(figure)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    column->addWidget(m_table, 1);
    m_sum->setObjectName(QStringLiteral("payoutSum"));
    m_sum->setWordWrap(true);
    column->addWidget(m_sum);
    m_problem->setObjectName(QStringLiteral("payoutProblem"));
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("&Tie"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("payoutGo"));
    m_go->setDefault(true);
    makePrimary(m_go);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &StatementPayoutDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void StatementPayoutDialog::fill(const PayoutProposal *proposal)
{
    m_table->setRowCount(static_cast<int>(m_lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const StatementLine &line = m_lines[static_cast<std::size_t>(row)];
        const QString texts[] = { line.payer, formatMoney(line.amount, m_currency), formatMoney(line.fee, m_currency),
            formatDate(line.day), line.reference };
        for (int column = 0; column < PaidColumns; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (column == PaidAmount || column == PaidFee)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
        const bool proposed = proposal && std::ranges::find(proposal->lines, line.id) != proposal->lines.end();
        QTableWidgetItem *first = m_table->item(row, PaidBy);
        first->setFlags(first->flags() | Qt::ItemIsUserCheckable);
        first->setCheckState(proposed ? Qt::Checked : Qt::Unchecked);
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, PaidBy);
}

std::vector<Id<StatementLine>> StatementPayoutDialog::ticked() const
{
    std::vector<Id<StatementLine>> lines;
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (m_table->item(static_cast<int>(row), PaidBy)->checkState() == Qt::Checked)
            lines.push_back(m_lines[row].id);
    }
    return lines;
}

void StatementPayoutDialog::count()
{
    Money gross;
    Money fees;
    const std::vector<Id<StatementLine>> lines = ticked();
    for (const StatementLine &line : m_lines) {
        if (std::ranges::find(lines, line.id) == lines.end())
            continue;
        gross += line.amount;
        fees += line.fee;
    }
    const Money net = gross - fees;
    const Money missing = m_within.amount - net;
    QString words = fillIn(tr("Payments: %1. %2 less fees of %3 is %4."),
        { formatCount(std::ssize(lines)), formatMoney(gross, m_currency), formatMoney(fees, m_currency),
            formatMoney(net, m_currency) });
    words += QLatin1Char(' ');
    words += missing.isZero() ? tr("That is what the bank shows.")
        : missing.pence > 0   ? fillIn(tr("%1 is missing."), { formatMoney(missing, m_currency) })
                              : fillIn(tr("That is %1 too much."), { formatMoney(-missing, m_currency) });
    m_sum->setText(words);
    m_go->setEnabled(!lines.empty() && missing.isZero());
}

void StatementPayoutDialog::accept()
{
    if (!m_go->isEnabled())
        return;
    const auto tied = m_register.submit(TiePayout { ticked(), m_within.id });
    m_problem->setProblems(tied.problems());
    if (!tied)
        return;
    m_entry = *tied;
    QDialog::accept();
}

} // namespace rollbook
