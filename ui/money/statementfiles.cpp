// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statementfiles.h"

#include "core/register.h"
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
enum FileColumn { FileName, FileAccount, FileDays, FileBrought, FileTotal, FileOpen, FileColumns };
}

StatementFilesDialog::StatementFilesDialog(Register &target, const StatementDesk &desk, QWidget *parent)
    : QDialog(parent),
      m_register(target),
      m_files(desk.files),
      m_table(new QTableWidget(this)),
      m_problem(new ProblemLabel(nullptr, this))
{
    setObjectName(QStringLiteral("statementFiles"));
    setWindowTitle(tr("Statement Files"));
    setModal(true);
    build();
    fill(desk);
    fitColumns(m_table, { FileAccount, FileDays, FileBrought, FileBrought + 1, FileBrought + 2 });
    openAt(this, { 860, 460 });
    m_table->setFocus();
}

void StatementFilesDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(hintLabel(tr("A file that should not have been taken in is taken out again, with the lines it "
                                   "brought. Lines that became payments stay: take those payments back first."),
        this));
    makeListTable(m_table);
    m_table->setObjectName(QStringLiteral("filesTable"));
    m_table->setAccessibleName(tr("Files taken in"));
    m_table->setColumnCount(FileColumns);
    m_table->setHorizontalHeaderLabels(
        { tr("File"), tr("Account"), tr("Days"), tr("Lines brought"), tr("Total"), tr("Still open") });
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(FileName, QHeaderView::Stretch);
    for (int figure = FileBrought; figure < FileColumns; ++figure)
        m_table->horizontalHeaderItem(figure)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    column->addWidget(m_table, 1);
    m_problem->setObjectName(QStringLiteral("filesProblem"));
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("&Take Out Again"), QDialogButtonBox::ActionRole);
    m_go->setObjectName(QStringLiteral("filesGo"));
    m_go->setAutoDefault(false);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    column->addWidget(buttons);
    connect(m_go, &QPushButton::clicked, this, &StatementFilesDialog::takeOut);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void StatementFilesDialog::fill(const StatementDesk &desk)
{
    const auto proofs = proofByFile(desk.lines);
    m_table->setRowCount(static_cast<int>(m_files.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const StatementFile &file = m_files[static_cast<std::size_t>(row)];
        const BankAccount *account = desk.accountOf(file.account);
        const auto found = proofs.find(file.id);
        const StatementProof proof = found == proofs.end() ? StatementProof {} : found->second;
        const QString texts[] = { file.name, account ? account->name : QString(), daysWords(file.first, file.last),
            formatCount(proof.lines), formatMoney(proof.total, desk.currency), formatCount(proof.openLines) };
        for (int column = 0; column < FileColumns; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            if (column >= FileBrought)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, FileName);
    m_go->setEnabled(m_table->rowCount() > 0);
}

void StatementFilesDialog::takeOut()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const auto removed = m_register.submit(RemoveStatement { m_files[static_cast<std::size_t>(row)].id });
    m_problem->setProblems(removed.problems());
    if (!removed)
        return;
    m_entry = *removed;
    accept();
}

} // namespace rollbook
