// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/batchdialog.h"

#include "core/rules/ledger.h"
#include "core/rules/status.h"
#include "ui/members/memberrow.h"
#include "ui/members/valuefields.h"
#include "ui/money/batchlines.h"
#include "ui/money/batchopendialog.h"
#include "ui/money/statementpayerfield.h"
#include "ui/widgets/labels.h"
#include "ui/words/format.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace rollbook {

void BatchDialog::read()
{
    const Done read = m_model->read(m_register.reader(), m_batch.id, m_currency);
    m_problem->setProblems(read.problems());
    if (m_model->rowCount() > 0)
        m_table->selectRow(m_model->rowCount() - 1);
    showCount();
}

void BatchDialog::showCount()
{
    m_count = countOf(m_batch, m_model->lines());
    m_running->setText(batchRunning(m_count, m_currency));
    m_verdict->setText(batchVerdict(m_count, m_currency));
    m_remove->setEnabled(m_model->rowCount() > 0);
    m_post->setEnabled(m_count.agrees());
}

Money BatchDialog::owedBy(const Payer &payer, QString &name) const
{
    const Reader &reader = m_register.reader();
    const auto facts = payer.member.isNull()
        ? moneyOfAffiliates(reader, std::span(&payer.affiliate, 1))
        : reader.facts(std::span(&payer.member, 1), FactParts::Whole | FactParts::Money);
    if (!facts || facts->empty())
        return {};
    name = fullName(facts->front().member);
    return owedAt(facts->front(), m_register.clock().today());
}

/// Somebody was found: what they owe, less what the batch has of them already, stands in the amount.
void BatchDialog::takePayer()
{
    const Payer payer = m_person->payer();
    QString name;
    const Money owed = owedBy(payer, name);
    Money here;
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const BatchLine &line = m_model->lines()[static_cast<std::size_t>(row)];
        if (row == m_edited || Payer { line.member, line.affiliate } != payer)
            continue;
        here += line.amount - line.donation;
        rows.append(formatCount(row + 1));
    }
    QString words = owed.pence > 0 ? fillIn(tr("%1 owes %2."), { name, formatMoney(owed, m_currency) })
                                   : fillIn(tr("%1 owes nothing."), { name });
    if (!rows.isEmpty())
        words += QLatin1Char(' ') + fillIn(tr("Already in this batch, row %1."), { rows.join(QStringLiteral(", ")) });
    m_hint->setText(words);
    if (m_edited < 0) {
        if (const Money left = owed - here; left.pence > 0)
            m_amount->setMoney(left);
        else
            m_amount->clear();
    }
    m_problem->setText({});
    m_amount->setFocus();
    m_amount->selectAll();
}

void BatchDialog::amountEntered()
{
    const bool cheque = m_method->currentData().toInt() == static_cast<int>(PaymentMethod::Cheque);
    if (cheque && m_cheque->text().trimmed().isEmpty() && m_amount->money())
        m_cheque->setFocus();
    else
        add();
}

void BatchDialog::methodChosen()
{
    const bool cheque = m_method->currentData().toInt() == static_cast<int>(PaymentMethod::Cheque);
    m_cheque->setEnabled(cheque);
    if (!cheque)
        m_cheque->clear();
}

bool BatchDialog::isEntering() const
{
    return m_edited >= 0 || !m_person->text().isEmpty() || !m_amount->text().isEmpty();
}

std::optional<BatchLine> BatchDialog::entered()
{
    const auto amount = m_amount->money();
    QWidget *wrong = nullptr;
    QString words;
    if (m_person->payer().isNull() && !m_person->text().trimmed().isEmpty()) {
        wrong = m_person;
        words = tr("Choose somebody from the list, or leave the name empty when nobody knows who paid.");
    } else if (!amount || amount->pence <= 0) {
        wrong = m_amount;
        words = tr("Write the amount that was paid, as 12.50.");
    } else if (m_donation->isMistyped() || m_donation->money().value_or(Money {}) > *amount
        || m_donation->money().value_or(Money {}).pence < 0) {
        wrong = m_donation;
        words = tr("Write which part of the amount is a donation, or leave it empty.");
    }
    m_problem->setText(words);
    if (wrong) {
        wrong->setFocus();
        return std::nullopt;
    }
    BatchLine line;
    line.batch = m_batch.id;
    line.member = m_person->payer().member;
    line.affiliate = m_person->payer().affiliate;
    line.amount = *amount;
    line.method = static_cast<PaymentMethod>(m_method->currentData().toInt());
    line.cheque = m_cheque->text().trimmed();
    line.donation = m_donation->money().value_or(Money {});
    return line;
}

void BatchDialog::add()
{
    auto line = entered();
    if (!line)
        return;
    std::vector<BatchLine> lines = m_model->lines();
    if (m_edited >= 0) {
        BatchLine &before = lines[static_cast<std::size_t>(m_edited)];
        line->id = before.id;
        before = *std::move(line);
    } else {
        lines.push_back(*std::move(line));
    }
    if (!save(lines))
        return;
    clearEntry();
    m_person->setFocus();
}

bool BatchDialog::save(const std::vector<BatchLine> &lines)
{
    const auto saved = m_register.submit(FillBatch { m_batch.id, lines });
    if (!saved) {
        m_problem->setProblems(saved.problems());
        return false;
    }
    read();
    return true;
}

void BatchDialog::edit(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const BatchLine &line = m_model->lines()[static_cast<std::size_t>(row)];
    clearEntry();
    m_edited = row;
    const Payer payer { line.member, line.affiliate };
    m_person->setPayer(payer, payer.isNull() ? QString() : m_model->nameOf(line));
    m_amount->setMoney(line.amount);
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(line.method)));
    m_cheque->setText(line.cheque);
    if (!line.donation.isZero())
        m_donation->setMoney(line.donation);
    m_add->setText(tr("C&hange"));
    m_hint->setText(fillIn(tr("Row %1 is being changed."), { formatCount(row + 1) }));
    m_amount->setFocus();
    m_amount->selectAll();
}

void BatchDialog::remove()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    std::vector<BatchLine> lines = m_model->lines();
    lines.erase(lines.begin() + row);
    if (save(lines))
        clearEntry();
    if (m_model->rowCount() == 0)
        m_person->setFocus();
}

void BatchDialog::clearEntry()
{
    m_edited = -1;
    m_person->clear();
    m_amount->clear();
    m_cheque->clear();
    m_donation->clear();
    m_hint->clear();
    m_problem->setText({});
    m_add->setText(tr("&Enter Row"));
    methodChosen();
}

void BatchDialog::reject()
{
    if (!isEntering()) {
        QDialog::reject();
        return;
    }
    clearEntry();
    m_person->setFocus();
}

void BatchDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    // Enter belongs to the fields; on a button it presses it.
    if (enter && button)
        button->click();
    else if (!enter)
        QDialog::keyPressEvent(event);
}

void BatchDialog::correct()
{
    auto *dialog = new BatchOpenDialog(m_register, m_batch, m_currency, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        if (auto batch = m_register.reader().one(m_batch.id)) {
            m_batch = *std::move(batch);
            setWindowTitle(batchTitle(m_batch));
        }
        showCount();
    });
    dialog->open();
}

void BatchDialog::post()
{
    if (!m_count.agrees()) {
        m_problem->setText(batchVerdict(m_count, m_currency));
        return;
    }
    const auto posted = m_register.submit(PostBatch { m_batch.id });
    m_problem->setProblems(posted.problems());
    if (!posted)
        return;
    m_posted = *posted;
    accept();
}

} // namespace rollbook
