// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/statementdesk.h"
#include "ui/money/statementstaging.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace rollbook {

/// The proposals that are sure enough to be posted unseen, to be looked through once more and posted together: each can
/// be left out.
class StatementRunDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `staged`: decisions made already, about whose lines no proposal is asked.
    StatementRunDialog(
        const StatementDesk &desk, const StagedDecisions &staged, int confidence, QWidget *parent = nullptr);

    /// Those that are ticked.
    [[nodiscard]] DecideLines command() const;

private:
    struct Ready {
        LineDecision decision;
        Money amount;
    };
    void build(int confidence);
    void addRow(const LineStanding &standing, const Proposal &proposal, const QString &currency);
    void count();
    [[nodiscard]] bool isTicked(std::size_t row) const;

    QString m_currency;
    std::vector<Ready> m_ready;
    QTableWidget *m_table;
    QLabel *m_sum;
    QPushButton *m_go = nullptr;
};

/// How many proposals of the desk are at least that sure, and not staged.
[[nodiscard]] int surePostings(const StatementDesk &desk, const StagedDecisions &staged, int confidence);

} // namespace rollbook
