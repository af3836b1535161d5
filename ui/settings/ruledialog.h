// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/commanddialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace rollbook {

class DateField;

/// Makes or changes one admission rule of the list.
class RuleDialog final : public CommandDialog
{
    Q_OBJECT

public:
    /// `row` of the rule to change, below 0 for a new one at the end.
    RuleDialog(Register &target, std::vector<AdmissionRule> rules, int row, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Command command() const override;

private:
    void build(const AdmissionRule &rule);

    std::vector<AdmissionRule> m_rules;
    std::size_t m_row;
    QLineEdit *m_name;
    QComboBox *m_standing;
    QSpinBox *m_years;
    QComboBox *m_outcome;
    DateField *m_from;
    DateField *m_to;
    QLineEdit *m_note;
};

} // namespace rollbook
