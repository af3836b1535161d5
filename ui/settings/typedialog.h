// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/commanddialog.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace rollbook {

class DateField;
class MoneyField;

/// Makes or changes a membership type, saying in words what joining today would give.
class TypeDialog final : public CommandDialog
{
    Q_OBJECT

public:
    /// `type` with a null id: a new one.
    TypeDialog(Register &target, const MembershipType &type, const QString &currency, QWidget *parent = nullptr);

    [[nodiscard]] MembershipType type() const;

protected:
    [[nodiscard]] Command command() const override;

private:
    void build(const QString &currency);
    void addTerm(QFormLayout *form);
    void addTicks(QFormLayout *form);
    QWidget *dayAndMonth(QSpinBox *day, QComboBox *month);
    void update();

    MembershipType m_type;
    QLineEdit *m_name;
    MoneyField *m_fee;
    QComboBox *m_rule;
    QFormLayout *m_form = nullptr;
    QSpinBox *m_startDay;
    QComboBox *m_startMonth;
    QSpinBox *m_rolloverDay;
    QComboBox *m_rolloverMonth;
    QSpinBox *m_months;
    DateField *m_until;
    QSpinBox *m_grace;
    QCheckBox *m_concession;
    QCheckBox *m_approval;
    QCheckBox *m_exempt;
    DateField *m_retired;
    QLineEdit *m_aliases;
    QLabel *m_outcome;
    std::vector<QWidget *> m_yearRows;
    std::vector<QWidget *> m_rollingRows;
    std::vector<QWidget *> m_untilRows;
};

} // namespace rollbook
