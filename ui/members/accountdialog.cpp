// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/accountdialog.h"

#include "core/rules/ledger.h"
#include "ui/members/memberrow.h"
#include "ui/members/moneydialogs.h"
#include "ui/members/paymentdialog.h"
#include "ui/members/reallocatedialog.h"
#include "ui/members/valuefields.h"
#include "ui/widgets/labels.h"
#include "ui/words/actionwords.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTableView>

namespace rollbook {

Result<MemberFacts> AccountDialog::holder() const
{
    const Reader &reader = m_register.reader();
    if (!m_affiliate.isNull())
        return moneyOfAffiliate(reader, m_affiliate);
    auto facts = reader.facts(std::span(&m_member, 1), FactParts::Everything);
    if (!facts)
        return facts.problems();
    if (facts->empty())
        return Problem { ProblemCode::ReferenceMissing, {},
            { QLatin1String(RecordTraits<Member>::name), m_member.toString() } };
    return std::move(facts->front());
}

void AccountDialog::read()
{
    const QDate day = m_day->date();
    m_problem->setText(day.isValid() ? QString() : tr("Choose a day, written as 5 Sep 2026."));
    if (!day.isValid())
        return;
    auto facts = holder();
    auto book = facts ? AccountBook::read(m_register.reader(), *facts, day) : Result<AccountBook>(facts.problems());
    if (!book) {
        m_problem->setProblems(book.problems());
        return;
    }
    m_facts = *std::move(facts);
    setWindowTitle(tr("Account of %1").arg(fullName(m_facts.member)));
    const QString currency = m_directory->organisation().currency;
    const auto row = m_table->currentIndex().row();
    const bool atEnd = row < 0 || row + 1 >= m_model->rowCount();
    m_model->setBook(*std::move(book), currency);
    const AccountBook &shown = m_model->book();
    QStringList figures { tr("Owed: %1").arg(formatMoney(shown.owed(), currency)) };
    if (!shown.credit().isZero())
        figures.append(tr("In credit: %1").arg(formatMoney(shown.credit(), currency)));
    if (m_model->rowCount() == 0)
        figures = QStringList { tr("Nothing was charged or paid by this day.") };
    m_figures->setText(figures.join(QStringLiteral(" \u00b7 ")));
    if (m_model->rowCount() > 0)
        m_table->selectRow(atEnd ? m_model->rowCount() - 1 : std::min(row, m_model->rowCount() - 1));
    update();
}

const AccountEntry *AccountDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->entryAt(row);
}

void AccountDialog::update()
{
    const AccountEntry *entry = current();
    const auto is = [entry](AccountLineKind kind) { return entry && entry->line.kind == kind; };
    const bool writes = !m_register.isReadOnly() && !m_register.isBusy();
    const bool payment = is(AccountLineKind::Payment) && !entry->reversed;
    m_pay->setEnabled(writes);
    m_charge->setEnabled(writes);
    m_waive->setEnabled(writes && is(AccountLineKind::Charge) && entry->left.pence > 0);
    m_reverse->setEnabled(writes && payment);
    m_refund->setEnabled(writes && payment && entry->left.pence > 0);
    m_reallocate->setEnabled(writes && payment);
    m_receipt->setEnabled(is(AccountLineKind::Payment) && entry->payment && !entry->payment->receipt.isEmpty());
}

void AccountDialog::openForm(CommandDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CommandDialog::saved, this, &AccountDialog::tell);
    dialog->open();
}

void AccountDialog::tell(EntryId entry)
{
    if (const auto line = m_register.reader().journalLine(entry))
        m_said->setText(actionSentence(line->entry.action, nullptr, m_directory->organisation().currency));
    Q_EMIT saved(entry);
}

void AccountDialog::pay()
{
    auto *dialog = new PaymentDialog(m_register, m_directory, m_facts, this);
    connect(dialog, &PaymentDialog::receiptRequested, this, [this](Id<Payment> id) {
        Q_EMIT paperRequested({ id, {}, {} });
    });
    openForm(dialog);
}

void AccountDialog::charge()
{
    openForm(new RaiseChargeDialog(m_register, m_directory, m_facts, {}, this));
}

void AccountDialog::waive()
{
    const AccountEntry *entry = current();
    if (entry && entry->charge)
        openForm(new WaiveDialog(m_register, m_directory, m_facts, *entry->charge, entry->left, this));
}

void AccountDialog::reverse()
{
    const AccountEntry *entry = current();
    if (entry && entry->payment)
        openForm(new ReverseDialog(m_register, m_directory, m_facts, *entry->payment, this));
}

void AccountDialog::refund()
{
    const AccountEntry *entry = current();
    if (entry && entry->payment)
        openForm(new RefundDialog(m_register, m_directory, m_facts, *entry->payment, entry->left, this));
}

void AccountDialog::reallocate()
{
    const AccountEntry *entry = current();
    if (entry && entry->payment)
        openForm(new ReallocateDialog(m_register, m_directory, m_facts, *entry->payment, this));
}

void AccountDialog::copy()
{
    QApplication::clipboard()->setText(m_model->asText());
    m_said->setText(tr("The account is copied, for a spreadsheet."));
}

void AccountDialog::showReceipt()
{
    const AccountEntry *entry = current();
    if (entry && entry->payment)
        Q_EMIT paperRequested({ entry->payment->id, {}, {} });
}

} // namespace rollbook
