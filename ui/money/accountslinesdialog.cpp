// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/accountslinesdialog.h"

#include "ui/money/accountssheets.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/words/format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace rollbook {

AccountsLinesModel::AccountsLinesModel(std::vector<AccountsLine> lines, QString currency, QObject *parent)
    : TableModel(parent), m_lines(std::move(lines)), m_currency(std::move(currency))
{
}

QVariant AccountsLinesModel::cell(int row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (column == Amount ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const AccountsLine &line = m_lines[static_cast<std::size_t>(row)];
    switch (column) {
    case Day:
        return formatDate(line.day);
    case From:
        return line.payer.isEmpty() ? AccountsWords::tr("not known yet") : line.payer;
    case Use:
        return line.use;
    case Type:
        return line.type;
    case For:
        return line.forWhom;
    case Group:
        return line.group;
    case Method:
        return line.method;
    case Receipt:
        return line.receipt;
    default:
        return formatMoney(line.amount, m_currency);
    }
}

QVariant AccountsLinesModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (column == Amount ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Day:
        return AccountsWords::tr("Day");
    case From:
        return AccountsWords::tr("From");
    case Use:
        return AccountsWords::tr("Use");
    case Type:
        return AccountsWords::tr("Type");
    case For:
        return AccountsWords::tr("For");
    case Group:
        return AccountsWords::tr("Group");
    case Method:
        return AccountsWords::tr("Method");
    case Receipt:
        return AccountsWords::tr("Receipt");
    default:
        return AccountsWords::tr("Amount");
    }
}

AccountsLinesDialog::AccountsLinesDialog(
    const AccountsFigures &figures, std::vector<AccountsLine> lines, const QString &title, QWidget *parent)
    : QDialog(parent), m_text(linesText(figures, lines))
{
    setObjectName(QStringLiteral("accountsLinesDialog"));
    setWindowTitle(AccountsWords::tr("Payments Behind a Figure"));
    Money whole;
    for (const AccountsLine &line : lines)
        whole += line.amount;
    QLabel *heading = plainLabel(title, TextSize::Heading, this);
    heading->setObjectName(QStringLiteral("accountsLinesTitle"));
    heading->setWordWrap(true);
    QLabel *sum
        = hintLabel(fillIn(AccountsWords::tr("Lines: %1. They come to %2."),
                        { formatCount(static_cast<qint64>(lines.size())), formatMoney(whole, figures.currency) }),
            this);
    sum->setObjectName(QStringLiteral("accountsLinesSum"));
    makeTable(new AccountsLinesModel(std::move(lines), figures.currency, this));
    QPushButton *copy = namedButton(AccountsWords::tr("&Copy as Table"), "accountsLinesCopy", this);
    copy->setIcon(icon(QStringLiteral("copy")));
    QPushButton *close = namedButton(AccountsWords::tr("C&lose"), "accountsLinesClose", this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(heading);
    layout->addWidget(sum);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 130, unit * 70);
}

void AccountsLinesDialog::makeTable(AccountsLinesModel *model)
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("accountsLines"));
    m_table->setAccessibleName(AccountsWords::tr("Payments behind the figure"));
    m_table->setModel(model);
    makeListTable(m_table);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    if (model->rowCount() > 0)
        m_table->setCurrentIndex(model->index(0, 0));
    connect(m_table, &QTableView::activated, this, [this, model](const QModelIndex &index) {
        const Id<Member> member = model->lines()[static_cast<std::size_t>(index.row())].member;
        if (member.isNull())
            return;
        accept();
        Q_EMIT memberRequested(member);
    });
}

} // namespace rollbook
