// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/statementdesk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace rollbook {

class ProblemLabel;
class Register;

/// Ties payments that a provider collected to the one line of the bank with which it paid them out, less its fees.
class StatementPayoutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `target` outlives the dialog. `within`: the line of the bank. What is proposed is ticked.
    StatementPayoutDialog(
        Register &target, const StatementDesk &desk, const StatementLine &within, QWidget *parent = nullptr);

    /// Once it was accepted.
    [[nodiscard]] EntryId entry() const { return m_entry; }
    void accept() override;

private:
    void build();
    void fill(const PayoutProposal *proposal);
    void count();
    [[nodiscard]] std::vector<Id<StatementLine>> ticked() const;

    Register &m_register;
    QString m_currency;
    StatementLine m_within;
    std::vector<StatementLine> m_lines; ///< that may have come with it
    QTableWidget *m_table;
    ProblemLabel *m_problem;
    QLabel *m_sum;
    QPushButton *m_go = nullptr;
    EntryId m_entry;
};

} // namespace rollbook
