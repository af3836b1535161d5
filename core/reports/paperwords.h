// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paperblocks.h"
#include "core/reports/peoplereport.h"
#include "core/reports/reportwords.h"

namespace rollbook {

/// The papers about one person's, affiliate's or batch's money.
enum class PaperKind : quint8 { Account, Receipt, PayingIn };
enum class PaperColumn : quint8 { Date, Details, Charged, Paid, Balance, Purpose, Amount, Place, From, Cheque };

/// The words on papers, made where words are made. Plain text throughout.
class PaperWords
{
public:
    virtual ~PaperWords() = default;

    /// Dates, amounts and what every report says.
    [[nodiscard]] virtual const ReportWords &reports() const = 0;
    [[nodiscard]] virtual QString title(PaperKind kind) const = 0;
    [[nodiscard]] virtual QString column(PaperColumn column) const = 0;
    [[nodiscard]] virtual QString definition(PaperKind kind) const = 0;
    [[nodiscard]] virtual QString empty(PaperKind kind) const = 0;
    /// "Ann Pugh, member M00001A"; `number` is empty for an affiliate.
    [[nodiscard]] virtual QString whom(const QString &name, const QString &number) const = 0;
    /// What a charge is for: "Fee, Full member, 1 Jan 2026 to 31 Dec 2026". `type` and `term` of a fee; empty and null
    /// otherwise.
    [[nodiscard]] virtual QString charge(const Charge &charge, const QString &type, const Period *term) const = 0;
    /// The same for somebody else than the payer.
    [[nodiscard]] virtual QString forPerson(const QString &purpose, const QString &name) const = 0;
    /// "Payment by cheque, receipt R7KQ4-000123", "Refund", "Payment taken back".
    [[nodiscard]] virtual QString payment(const Payment &payment) const = 0;
    /// Telephone, e-mail and website, one a line, as far as there are any.
    [[nodiscard]] virtual QStringList contacts(const Organisation &organisation) const = 0;

    // statement of account
    /// A part of the payment of somebody else: "Paid by Ann Pugh".
    [[nodiscard]] virtual QString paidBy(const QString &name) const = 0;
    /// A part of this person's payment that settled somebody else's charge.
    [[nodiscard]] virtual QString paidFor(const QString &name) const = 0;
    [[nodiscard]] virtual QString waived(const QString &purpose, const QString &reason) const = 0;
    /// What the last line says: owed (positive), in credit (negative) or neither.
    [[nodiscard]] virtual QString balance(Money owed) const = 0;
    /// How what is owed can be paid; `accounts` of the society that take money.
    [[nodiscard]] virtual PaperBlock howToPay(
        Money owed, const QString &reference, const std::vector<BankAccount> &accounts) const = 0;

    // receipt
    [[nodiscard]] virtual QString receiptNumber(const QString &number) const = 0;
    [[nodiscard]] virtual QString receivedFrom(const QString &whom) const = 0;
    [[nodiscard]] virtual QString method(PaymentMethod method, const QString &reference) const = 0;
    /// The part of a payment that is set against nothing.
    [[nodiscard]] virtual QString credit() const = 0;
    [[nodiscard]] virtual QString received() const = 0;
    /// That so much of the payment went back since.
    [[nodiscard]] virtual QString takenBack(Money amount) const = 0;
    [[nodiscard]] virtual QStringList receiptBlanks() const = 0;

    // paying-in slip
    [[nodiscard]] virtual QString batch(qint64 payments, const QString &note) const = 0;
    [[nodiscard]] virtual QString kind(PaymentMethod method) const = 0; ///< "Cash", "Cheques"
    [[nodiscard]] virtual QString payments(qint64 count) const = 0; ///< "12 payments"
    [[nodiscard]] virtual QString nobodyKnown() const = 0; ///< from whom a line is whose payer is not known
    /// That count or total differs from what was counted.
    [[nodiscard]] virtual QString differs(qint64 expectedCount, Money expectedTotal) const = 0;
    [[nodiscard]] virtual QStringList payingInBlanks() const = 0;
};

/// What every paper says about itself; the organisation as it is printed on it.
[[nodiscard]] Result<ReportContent> paperFrame(
    const Reader &reader, const PaperWords &words, PaperKind kind, const ReportStamp &stamp);
/// The society's name, address and contacts.
[[nodiscard]] PaperBlock senderOf(const Organisation &organisation, const PaperWords &words);
/// The name and address of a person as on an envelope.
[[nodiscard]] PaperBlock paperAddress(const Member &member);

} // namespace rollbook
