// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/persondialogs.h"

namespace rollbook {

class MoneyField;
class PaymentShares;

/// Money received from a person or an affiliated organisation: the amount owed and the usual method stand there
/// already, so that Enter records it. Says while it is filled in what the payment will settle. May be for several
/// people, and go on from one payer to the next.
class PaymentDialog final : public PersonDialog
{
    Q_OBJECT

public:
    /// `facts`: of the payer, with Whole and Money at least; an affiliate's as well.
    PaymentDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent);
    ~PaymentDialog() override;

    /// Who comes after the person shown. `byItself`: recording goes on to the next, since they were selected for it;
    /// otherwise "Record and next" does.
    void goThrough(std::vector<Id<Member>> others, bool byItself);
    /// The method proposed for who has no usual one.
    void setMethod(PaymentMethod method);
    [[nodiscard]] PaymentMethod method() const;

Q_SIGNALS:
    /// The next person is shown.
    void shown(rollbook::Id<rollbook::Member> id);
    /// The receipt of a payment just recorded is wanted on paper.
    void receiptRequested(rollbook::Id<rollbook::Payment> payment);

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;
    void checked(const Draft &draft) override;
    void refused() override;
    void taken(EntryId entry) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpFields(QFormLayout *form);
    void setUpSeveral(QFormLayout *form);
    void setUpReceipt(QFormLayout *form);
    void setUpNext();
    void showPerson();
    void offerHousehold();
    void proposeAmount();
    void updateNext();
    void recordAndNext();
    /// Shows the next who is still there; false when nobody is.
    [[nodiscard]] bool showNext();
    [[nodiscard]] bool isAffiliate() const { return !facts().affiliate.isNull(); }

    std::vector<Id<Member>> m_others;
    bool m_byItself = false;
    bool m_goOn = false; ///< this time
    bool m_typed = false; ///< the amount is the user's own
    PaymentMethod m_proposed = PaymentMethod::Cash;
    MoneyField *m_amount;
    QComboBox *m_method = nullptr;
    DateField *m_received = nullptr;
    MoneyField *m_donation;
    QLineEdit *m_reference = nullptr;
    QLineEdit *m_note = nullptr;
    QCheckBox *m_several;
    PaymentShares *m_shares;
    QCheckBox *m_receipt;
    QCheckBox *m_print;
    QLabel *m_effect;
    QAbstractButton *m_next = nullptr;
};

} // namespace rollbook
