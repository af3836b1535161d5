// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/commanddialog.h"

class QComboBox;
class QPlainTextEdit;
class QSpinBox;

namespace rollbook {

/// Changes what is known of the society.
class OrganisationDialog final : public CommandDialog
{
    Q_OBJECT

public:
    OrganisationDialog(Register &target, const Organisation &organisation, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Command command() const override;

private:
    [[nodiscard]] QLineEdit *line(const QString &text);
    [[nodiscard]] QPlainTextEdit *lines(const QString &text);
    void addContact(QFormLayout *form);
    void addRules(QFormLayout *form);

    Organisation m_organisation;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_telephone;
    QPlainTextEdit *m_address;
    QLineEdit *m_website;
    QComboBox *m_currency;
    QComboBox *m_month;
    QLineEdit *m_prefix;
    QSpinBox *m_digits;
    QPlainTextEdit *m_kinds;
    QLineEdit *m_confidentiality;
    QPlainTextEdit *m_welcome;
};

} // namespace rollbook
