// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statementimportdialog.h"

#include "core/register.h"
#include "ui/money/statementwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formarea.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tallenough.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {
/// More lines than this take too long for the window to wait.
constexpr qint64 takenAtOnce = 2'000;
} // namespace

StatementImportDialog::StatementImportDialog(
    Register &target, std::shared_ptr<const StatementLoaded> loaded, Id<BankAccount> account, QWidget *parent)
    : QDialog(parent),
      m_register(target),
      m_loaded(std::move(loaded)),
      m_wanted(account),
      m_problem(new ProblemLabel(nullptr, this))
{
    setObjectName(QStringLiteral("statementImport"));
    setWindowTitle(tr("Import a Bank Statement"));
    setModal(true);
    build();
    showFresh();
    openAt(this, { 620, sizeHint().height() });
}

void StatementImportDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    buildHead(column);
    buildDates(column);
    auto *parts = new QWidget;
    auto *inner = new QVBoxLayout(parts);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::small);
    for (std::size_t account = 0; account < m_loaded->read.accounts.size(); ++account)
        inner->addWidget(makePart(account));
    inner->addStretch();
    column->addWidget(new FormArea(parts, this), 1);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    column->addWidget(m_problem);
    buildButtons(column);
}

void StatementImportDialog::buildHead(QVBoxLayout *column)
{
    const StatementRead &read = m_loaded->read;
    const QString bank = m_loaded->institution();
    QLabel *head = plainLabel(bank.isEmpty() ? read.name : bank, TextSize::Heading, this);
    head->setObjectName(QStringLiteral("importBank"));
    head->setWordWrap(true);
    column->addWidget(head);
    QStringList lines { fillIn(tr("File: %1"), { read.name }) };
    if (read.otherCurrency > 0)
        lines += fillIn(tr("Rows of another currency, left out: %1"), { formatCount(read.otherCurrency) });
    if (read.notCompleted > 0)
        lines += fillIn(tr("Rows that are pending or failed, left out: %1"), { formatCount(read.notCompleted) });
    lines += tr("Nothing is written before you choose “Take In”.");
    QLabel *about = hintLabel(lines.join(QLatin1Char('\n')), this);
    about->setObjectName(QStringLiteral("importAbout"));
    column->addWidget(about);
    if (read.layout.startsWith(QLatin1String("mapped:"))) {
        QPushButton *columns = namedButton(tr("Change What the &Columns Say…"), "importColumns", this);
        connect(columns, &QPushButton::clicked, this, [this] {
            reject();
            Q_EMIT columnsRequested();
        });
        column->addWidget(columns, 0, Qt::AlignLeft);
    }
}

void StatementImportDialog::buildDates(QVBoxLayout *column)
{
    if (!m_loaded->read.datesUnsure)
        return;
    column->addWidget(hintLabel(tr("The days in this file could be read either way round. Compare the first and the "
                                   "last day below with the bank's own list before you go on."),
        this));
    QPushButton *turn = namedButton(tr("Read the &Month First"), "importMonthFirst", this);
    connect(turn, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT readAgain(DateOrder::MonthFirst);
    });
    column->addWidget(turn, 0, Qt::AlignLeft);
}

QWidget *StatementImportDialog::makePart(std::size_t account)
{
    auto *card = new QFrame(this);
    makeCard(card);
    auto *form = new QFormLayout(card);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    Part part;
    part.account = new QComboBox(card);
    part.account->setObjectName(QStringLiteral("importAccount%1").arg(account));
    part.account->setAccessibleName(tr("Account"));
    part.account->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    part.name = new QLineEdit(card);
    part.name->setObjectName(QStringLiteral("importName%1").arg(account));
    part.name->setAccessibleName(tr("Name of the new account"));
    part.provider = new QCheckBox(tr("Collects payments and pays them out, less fees"), card);
    part.provider->setObjectName(QStringLiteral("importProvider%1").arg(account));
    part.lines = hintLabel({}, card);
    part.lines->setObjectName(QStringLiteral("importLines%1").arg(account));
    form->addRow(plainLabel(tr("Account"), TextSize::Body, card), part.account);
    form->addRow(plainLabel(tr("Called"), TextSize::Body, card), part.name);
    levelForms({ form });
    form->addRow(QString(), part.provider);
    form->addRow(part.lines);
    m_parts.push_back(part);
    giveAccounts(account);
    connect(part.account, &QComboBox::currentIndexChanged, this, [this, account] {
        showPart(account);
        showFresh();
    });
    return card;
}

void StatementImportDialog::giveAccounts(std::size_t account)
{
    const BankAccount likely = m_loaded->accountFor(account);
    Part &part = m_parts[account];
    const QString number = m_loaded->read.accounts[account].number;
    part.account->addItem(number.isEmpty() ? tr("A new account") : fillIn(tr("A new account, %1"), { number }),
        QVariant::fromValue(Uuid {}));
    int at = 0;
    for (const BankAccount &known : m_loaded->accounts) {
        if (known.retired.isValid())
            continue;
        part.account->addItem(accountTitle(known), QVariant::fromValue(known.id.uuid));
        const bool wanted = likely.id.isNull() && number.isEmpty() && known.id == m_wanted
            && known.provider == m_loaded->read.provider;
        if (known.id == likely.id || wanted)
            at = part.account->count() - 1;
    }
    part.account->setCurrentIndex(at);
    part.name->setText(likely.id.isNull() ? nameFor(account, likely.name) : QString());
    part.provider->setChecked(likely.provider);
    showPart(account);
}

QString StatementImportDialog::nameFor(std::size_t account, const QString &likely) const
{
    const auto taken = [&](const QString &name) {
        return std::any_of(m_parts.begin(), m_parts.begin() + static_cast<std::ptrdiff_t>(account),
            [&name](const Part &part) { return part.name->text() == name; });
    };
    QString name = likely;
    for (qint64 next = 2; taken(name); ++next)
        name = fillIn(StatementWords::tr("%1 %2", "account, number"), { likely, formatCount(next) });
    return name;
}

BankAccount StatementImportDialog::accountOf(std::size_t account) const
{
    const Part &part = m_parts[account];
    const Id<BankAccount> id { part.account->currentData().value<Uuid>() };
    const auto known = std::ranges::find(m_loaded->accounts, id, &BankAccount::id);
    if (known != m_loaded->accounts.end())
        return *known;
    BankAccount fresh;
    fresh.name = part.name->text().trimmed();
    fresh.number = m_loaded->read.accounts[account].number;
    fresh.provider = part.provider->isChecked();
    return fresh;
}

void StatementImportDialog::showPart(std::size_t account)
{
    const AccountRead &read = m_loaded->read.accounts[account];
    const Part &part = m_parts[account];
    const Id<BankAccount> id { part.account->currentData().value<Uuid>() };
    part.name->setEnabled(id.isNull());
    part.provider->setEnabled(id.isNull());
    const qint64 all = std::ssize(read.lines);
    const qint64 fresh = m_loaded->fresh(account, id);
    const auto organisation = m_register.reader().organisation();
    const QString currency = organisation ? organisation->currency : QStringLiteral("GBP");
    QStringList lines {
        fillIn(tr("%1. Lines: %2, which come to %3.", "days, count, amount"),
            { daysWords(read.first, read.last), formatCount(all), formatMoney(read.total(), currency) }),
        fillIn(tr("New: %1. Here already: %2."), { formatCount(fresh), formatCount(all - fresh) })
    };
    if (read.addsUp() == std::optional(true))
        lines += tr("The balances in the file fit its lines: none is missing.");
    else if (read.addsUp() == std::optional(false))
        lines += tr("The balances in the file do not fit its lines: some may be missing. Compare it with the bank's "
                    "own list.");
    part.lines->setText(lines.join(QLatin1Char('\n')));
}

void StatementImportDialog::showFresh()
{
    m_fresh = 0;
    for (std::size_t account = 0; account < m_parts.size(); ++account)
        m_fresh += m_loaded->fresh(account, accountOf(account).id);
    m_go->setEnabled(m_fresh > 0);
    m_problem->setText(
        m_fresh > 0 ? QString() : tr("Every line of this file is here already. There is nothing to take in."));
}

void StatementImportDialog::buildButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("&Take In"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("importGo"));
    m_go->setDefault(true);
    makePrimary(m_go);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &StatementImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::vector<Command> StatementImportDialog::waiting() const
{
    std::vector<Command> commands;
    if (m_loaded->learned)
        commands.emplace_back(SaveStatementLayout { *m_loaded->learned });
    // Accounts whose lines are all here already are passed over.
    for (std::size_t account = 0; account < m_parts.size(); ++account) {
        const BankAccount on = accountOf(account);
        if (m_loaded->fresh(account, on.id) > 0)
            commands.emplace_back(m_loaded->command(account, on));
    }
    commands.erase(commands.begin(), commands.begin() + static_cast<std::ptrdiff_t>(m_taken));
    return commands;
}

Done StatementImportDialog::take()
{
    if (m_fresh > takenAtOnce)
        return {};
    const std::vector<Command> commands = waiting();
    for (const Command &command : commands) {
        const auto taken = m_register.submit(command);
        if (!taken)
            return taken.problems();
        ++m_taken;
        if (std::holds_alternative<TakeStatement>(command))
            m_entries.push_back(*taken);
    }
    return {};
}

void StatementImportDialog::accept()
{
    const Done taken = take();
    m_problem->setProblems(taken.problems());
    if (taken)
        QDialog::accept();
}

} // namespace rollbook
