// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/persondialogs.h"

namespace rollbook {

class MoneyField;

/// What somebody shall pay besides the fee of a term, or each of several people.
class RaiseChargeDialog final : public PersonDialog
{
    Q_OBJECT

public:
    /// `facts`: of a person or an affiliate. `others`: people who are charged the same.
    RaiseChargeDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts,
        std::vector<Id<Member>> others, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;

private:
    std::vector<Id<Member>> m_others;
    QComboBox *m_kind;
    MoneyField *m_amount;
    DateField *m_due;
    QLineEdit *m_reason;
};

/// Forgives what is left of a charge, or part of it.
class WaiveDialog final : public PersonDialog
{
    Q_OBJECT

public:
    /// `left`: what is neither paid nor waived of it.
    WaiveDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, const Charge &charge,
        Money left, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;

private:
    Id<Charge> m_charge;
    MoneyField *m_amount;
    QLineEdit *m_reason;
};

/// Takes a payment back that bounced or was entered by mistake.
class ReverseDialog final : public PersonDialog
{
    Q_OBJECT

public:
    ReverseDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts,
        const Payment &payment, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;

private:
    Id<Payment> m_payment;
    DateField *m_day;
    QLineEdit *m_reason;
};

/// Gives back what a payment brought and what settles nothing.
class RefundDialog final : public PersonDialog
{
    Q_OBJECT

public:
    /// `free`: what of the payment settles nothing.
    RefundDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts,
        const Payment &payment, Money free, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;

private:
    Id<Payment> m_payment;
    MoneyField *m_amount;
    DateField *m_day;
    QComboBox *m_method;
    QLineEdit *m_reason;
};

} // namespace rollbook
