// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/statementdesk.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace rollbook {

class ProblemLabel;
class Register;

/// The files that were taken in, each with what became of its lines; a wrong one is taken out again with them.
class StatementFilesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `target` outlives the dialog.
    StatementFilesDialog(Register &target, const StatementDesk &desk, QWidget *parent = nullptr);

    /// Once one was taken out.
    [[nodiscard]] EntryId entry() const { return m_entry; }

private:
    void build();
    void fill(const StatementDesk &desk);
    void takeOut();

    Register &m_register;
    std::vector<StatementFile> m_files;
    QTableWidget *m_table;
    ProblemLabel *m_problem;
    QPushButton *m_go = nullptr;
    EntryId m_entry;
};

} // namespace rollbook
