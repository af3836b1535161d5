// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/commanddialog.h"
#include "ui/members/directory.h"

class QComboBox;

namespace rollbook {

class DateField;
class MoneyField;
class PayerPicker;

/// Money that came in from nobody known yet: it is kept in suspense.
class SuspenseDialog final : public CommandDialog
{
    Q_OBJECT

public:
    SuspenseDialog(Register &target, const Directory &directory, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;

private:
    MoneyField *m_amount;
    QComboBox *m_method;
    DateField *m_received;
    QLineEdit *m_reference;
    QLineEdit *m_note;
};

/// Says whose a payment in suspense is, and shows what it then settles.
class ClaimDialog final : public CommandDialog
{
    Q_OBJECT

public:
    ClaimDialog(Register &target, std::shared_ptr<const Directory> directory, const Payment &payment, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;
    void checked(const Draft &draft) override;
    void refused() override;

private:
    std::shared_ptr<const Directory> m_directory;
    Payment m_payment;
    PayerPicker *m_payer;
    QLabel *m_effect;
};

} // namespace rollbook
