// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/valuefields.h"
#include "ui/money/batchdialog.h"
#include "ui/money/batchlines.h"
#include "ui/money/statementpayerfield.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/tallenough.h"
#include "ui/words/enumwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace rollbook {

namespace {
constexpr int batchAmountLetters = 12;
constexpr int batchPersonLetters = 34;
} // namespace

BatchDialog::BatchDialog(Register &target, const Batch &batch, QWidget *parent)
    : QDialog(parent), m_register(target), m_batch(batch), m_model(new BatchLinesModel(this))
{
    setObjectName(QStringLiteral("batchDialog"));
    setWindowTitle(batchTitle(batch));
    setModal(true);
    const auto organisation = target.reader().organisation();
    m_currency = organisation ? organisation->currency : QStringLiteral("GBP");
    build();
    connectParts();
    clearEntry();
    read();
    openAt(this, { 860, 600 });
    m_person->setFocus();
}

void BatchDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(makeHead());
    column->addWidget(makeEntry());
    makeTable();
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
}

QWidget *BatchDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    m_running = plainLabel({}, TextSize::Heading, head);
    m_running->setObjectName(QStringLiteral("batchRunning"));
    m_running->setWordWrap(true);
    m_verdict = plainLabel({}, TextSize::Body, head);
    m_verdict->setObjectName(QStringLiteral("batchVerdict"));
    m_verdict->setWordWrap(true);
    column->addWidget(m_running);
    column->addWidget(m_verdict);
    column->addWidget(hintLabel(tr("Type a part of the name or the number, then Enter; Enter again takes the amount. "
                                   "Every row is saved as you enter it. Escape leaves a row."),
        head));
    return head;
}

void BatchDialog::addField(QGridLayout *grid, const QString &label, QWidget *field, const char *name)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto *words = new QLabel(label, field->parentWidget());
    words->setTextFormat(Qt::PlainText);
    words->setBuddy(field);
    const int column = grid->count() / 2;
    grid->addWidget(words, 0, column);
    grid->addWidget(field, 1, column);
}

QWidget *BatchDialog::makeEntry()
{
    auto *entry = new QWidget(this);
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tiny);
    m_person = new PayerField(m_register.reader(), entry);
    m_amount = new MoneyField(entry);
    m_method = new QComboBox(entry);
    m_cheque = new QLineEdit(entry);
    m_donation = new MoneyField(entry);
    for (const PaymentMethod method : { PaymentMethod::Cash, PaymentMethod::Cheque })
        m_method->addItem(paymentMethodName(method), static_cast<int>(method));
    addField(grid, tr("&Who paid"), m_person, "batchPerson");
    addField(grid, tr("&Amount"), m_amount, "batchAmount");
    addField(grid, tr("Paid &by"), m_method, "batchMethod");
    addField(grid, tr("Che&que number"), m_cheque, "batchCheque");
    addField(grid, tr("Of it &donated"), m_donation, "batchDonation");
    const int letter = fontMetrics().averageCharWidth();
    m_person->setMinimumWidth(letter * batchPersonLetters);
    for (MoneyField *money : { m_amount, m_donation }) {
        money->setCurrency(m_currency);
        money->setMinimumWidth(letter * batchAmountLetters);
    }
    m_add = namedButton({}, "batchAdd", entry);
    grid->addWidget(m_add, 1, grid->columnCount());
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    m_hint = hintLabel({}, entry);
    m_hint->setObjectName(QStringLiteral("batchHint"));
    m_problem = new ProblemLabel(nullptr, entry);
    m_problem->setObjectName(QStringLiteral("batchProblem"));
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    const auto groups = m_register.reader().all<Group>();
    std::vector<Group> affiliates;
    for (const Group &group : groups ? *groups : std::vector<Group> {}) {
        if (group.affiliate)
            affiliates.push_back(group);
    }
    m_person->setAffiliates(std::move(affiliates));
    return entry;
}

void BatchDialog::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("batchLines"));
    m_table->setAccessibleName(tr("Payments entered"));
    m_table->setModel(m_model);
    makeListTable(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(BatchLinesModel::Whose, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(BatchLinesModel::Number, letter * 8);
    for (const int column :
        { BatchLinesModel::Amount, BatchLinesModel::Method, BatchLinesModel::Cheque, BatchLinesModel::Donation })
        m_table->setColumnWidth(column, letter * 16);
    keepHeadingsWhole(header);
}

QWidget *BatchDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_remove = namedButton(tr("Re&move Row"), "batchRemove", row);
    QPushButton *correct = namedButton(tr("C&orrect What Was Counted…"), "batchCorrect", row);
    m_post = namedButton(tr("&Post the Batch"), "batchPost", row);
    makePrimary(m_post);
    QPushButton *close = namedButton(tr("&Close"), "batchClose", row);
    layout->addWidget(m_remove);
    layout->addWidget(correct);
    layout->addStretch();
    layout->addWidget(m_post);
    layout->addWidget(close);
    connect(m_remove, &QPushButton::clicked, this, &BatchDialog::remove);
    connect(correct, &QPushButton::clicked, this, &BatchDialog::correct);
    connect(m_post, &QPushButton::clicked, this, &BatchDialog::post);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void BatchDialog::connectParts()
{
    connect(m_person, &PayerField::picked, this, &BatchDialog::takePayer);
    connect(m_amount, &QLineEdit::returnPressed, this, &BatchDialog::amountEntered);
    connect(m_cheque, &QLineEdit::returnPressed, this, &BatchDialog::add);
    connect(m_donation, &QLineEdit::returnPressed, this, &BatchDialog::add);
    connect(m_method, &QComboBox::currentIndexChanged, this, &BatchDialog::methodChosen);
    connect(m_add, &QPushButton::clicked, this, &BatchDialog::add);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { edit(index.row()); });
    auto *removeKey = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &BatchDialog::remove);
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this), &QShortcut::activated, this,
            &BatchDialog::post);
}

} // namespace rollbook
