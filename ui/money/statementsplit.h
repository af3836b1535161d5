// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "core/rules/moneycommands.h"
#include "ui/money/payer.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace rollbook {

class MoneyField;
class PayerField;

/// What the money of a line settles: the open charges of the payer and of those it is also for, an amount each, and
/// the rest. As long as nobody touches it, it shows what the rules would do.
class StatementSplit final : public QWidget
{
    Q_OBJECT

public:
    /// `source` outlives it.
    StatementSplit(const Register &source, QWidget *parent);

    void setAffiliates(const std::vector<Group> &affiliates);
    /// Begins afresh. `shares`: as proposed; empty: against what the payer owes, the oldest first.
    [[nodiscard]] Done start(
        const Payer &payer, Money amount, const std::vector<Share> &shares, const QString &currency);
    void clear();
    /// What of the amount is given on top, and settles nothing.
    void setDonation(Money donation);

    /// As a decision wants it: empty where nothing was proposed or changed.
    [[nodiscard]] std::vector<Share> shares() const;
    [[nodiscard]] Money rest() const;
    /// An amount that cannot be read, or more than there is.
    [[nodiscard]] Problems problems() const;

Q_SIGNALS:
    /// An amount was typed, or somebody added.
    void changed();

private:
    struct Line {
        Payer whose;
        Id<Charge> charge;
        Money left; ///< to pay of the charge
        MoneyField *amount = nullptr;
    };
    /// The charges of somebody below the others; says whether they have any.
    [[nodiscard]] Result<bool> addPayer(const Payer &payer);
    void addLine(const QString &name, const Payer &whose, const Charge &charge, Money left);
    void addNote(const QString &name);
    /// Puts money against somebody's charges, the oldest first; what is left comes back.
    Money spread(const Payer &whose, Id<Charge> charge, Money amount);
    void addPicked();
    void showRest();

    const Register &m_register;
    QString m_currency;
    QGridLayout *m_grid;
    PayerField *m_other;
    QLabel *m_rest;
    std::vector<Line> m_lines;
    std::vector<Payer> m_people;
    Money m_amount;
    Money m_donation;
    bool m_own = false; ///< amounts are proposed or typed, and not only what the rules would do
};

} // namespace rollbook
