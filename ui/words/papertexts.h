// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paperwords.h"
#include "ui/words/reporttexts.h"

namespace rollbook {

/// The words on statements of account, receipts and paying-in slips in the language of the user. Any thread, once the
/// translations are installed.
class PaperTexts final : public PaperWords
{
public:
    /// `currency`: the organisation's, ISO 4217.
    explicit PaperTexts(QString currency) : m_reports(std::move(currency)) { }

    const ReportWords &reports() const override { return m_reports; }
    QString title(PaperKind kind) const override;
    QString column(PaperColumn column) const override;
    QString definition(PaperKind kind) const override;
    QString empty(PaperKind kind) const override;
    QString whom(const QString &name, const QString &number) const override;
    QString charge(const Charge &charge, const QString &type, const Period *term) const override;
    QString forPerson(const QString &purpose, const QString &name) const override;
    QString payment(const Payment &payment) const override;
    QStringList contacts(const Organisation &organisation) const override;
    QString paidBy(const QString &name) const override;
    QString paidFor(const QString &name) const override;
    QString waived(const QString &purpose, const QString &reason) const override;
    QString balance(Money owed) const override;
    PaperBlock howToPay(Money owed, const QString &reference, const std::vector<BankAccount> &accounts) const override;
    QString receiptNumber(const QString &number) const override;
    QString receivedFrom(const QString &whom) const override;
    QString method(PaymentMethod method, const QString &reference) const override;
    QString credit() const override;
    QString received() const override;
    QString takenBack(Money amount) const override;
    QStringList receiptBlanks() const override;
    QString batch(qint64 payments, const QString &note) const override;
    QString kind(PaymentMethod method) const override;
    QString payments(qint64 count) const override;
    QString nobodyKnown() const override;
    QString differs(qint64 expectedCount, Money expectedTotal) const override;
    QStringList payingInBlanks() const override;

private:
    ReportTexts m_reports;
};

} // namespace rollbook
