// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "ui/money/payer.h"
#include "ui/money/paymentsindex.h"
#include "ui/widgets/rowmodel.h"

namespace rollbook {

/// A payment as the list shows it.
struct PaymentLine {
    Payment payment;
    QString who; ///< family name first; empty: nobody known
    Money settled; ///< by it
    Money back; ///< that went back of it: 0 or less
    [[nodiscard]] Payer payer() const { return { payment.payer, payment.affiliate }; }
    /// That settles nothing and did not go back.
    [[nodiscard]] Money free() const { return payment.amount + back - settled; }
    [[nodiscard]] bool isEntryBack() const { return !payment.reverses.isNull(); }
    [[nodiscard]] bool isTakenBack() const { return !isEntryBack() && (payment.amount + back).pence <= 0; }
    [[nodiscard]] bool isSuspense() const { return payer().isNull() && !isEntryBack() && !isTakenBack(); }
};

/// Payments, the newest first: all that there are, or those that fit a filter.
class PaymentsModel final : public RowModel<Id<Payment>, PaymentLine>
{
    Q_OBJECT

public:
    enum Column { Day, Receipt, Who, Amount, Method, State, Reference, ColumnCount };

    /// `source` outlives the model.
    explicit PaymentsModel(const Register &source, QObject *parent = nullptr);

    /// Texts as wide as those of a column usually are.
    [[nodiscard]] static QStringList samples(int column);

    void setIndex(PaymentsIndex index, const QString &currency);
    void setFilter(const PaymentFilter &filter);
    /// Tells of exactly the rows that a commit changed.
    void take(const std::vector<RecordChange> &changes);

    [[nodiscard]] const PaymentsIndex &index() const { return m_index; }
    /// Of the rows shown.
    [[nodiscard]] Money total() const;
    /// How many payments nobody has claimed, and what they come to.
    [[nodiscard]] std::pair<int, Money> suspense() const;
    /// "Settled", "£5.00 in credit", "In suspense" and the like.
    [[nodiscard]] QString stateText(const PaymentLine &line) const;
    /// These rows for a spreadsheet, or all that are shown; what cannot be read fails.
    [[nodiscard]] Result<Sheet> sheet(const std::vector<int> &rows) const;
    using RowModel::index;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant heading(int column, int role) const override;
    [[nodiscard]] Result<std::vector<std::pair<Id<Payment>, PaymentLine>>> fetch(
        std::span<const Id<Payment>> keys) const override;
    [[nodiscard]] QVariant show(const PaymentLine &line, int column, int role) const override;

private:
    void takePayment(const Change<Payment> &change, std::unordered_set<Id<Payment>> &touched);
    void settle(Id<Payment> id);
    [[nodiscard]] int rowFor(const PaymentPlace &place) const;

    const Register &m_register;
    PaymentsIndex m_index;
    PaymentFilter m_filter;
    QString m_currency;
};

} // namespace rollbook
