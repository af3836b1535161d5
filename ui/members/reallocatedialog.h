// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ledger.h"
#include "ui/members/persondialogs.h"

class QGridLayout;

namespace rollbook {

class MoneyField;

/// Sets a payment against other charges: what it settles stands there, charge by charge, and can be moved. What is
/// left over stays as credit.
class ReallocateDialog final : public PersonDialog
{
    Q_OBJECT

public:
    /// `facts`: of the payer. The charges of those who live with them, and of whom the payment settles one, are offered
    /// too.
    ReallocateDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts,
        const Payment &payment, QWidget *parent);
    ~ReallocateDialog() override;

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;

private:
    struct Line {
        Charge charge;
        MoneyField *amount = nullptr;
    };
    void readCharges();
    void addCharges(const MemberFacts &whose);
    void addLine(const Charge &charge, const QString &whose, Money left);
    void showRest();
    [[nodiscard]] Money settledBefore(Id<Charge> charge) const;
    [[nodiscard]] std::vector<Share> shares() const;

    Payment m_payment;
    std::vector<SettledPart> m_before; ///< what the payment settles now
    std::vector<Line> m_lines;
    QWidget *m_page;
    QGridLayout *m_grid;
    QLabel *m_rest;
    Money m_free; ///< what the payment brought and did not give back
};

} // namespace rollbook
