// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statements/statementfile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace rollbook {

class ProblemLabel;

/// Asks what the columns of an unknown bank's file say, beside their first values and with a guess. The answer is
/// remembered by the file's header row.
class StatementMappingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `known`: what was said of files with this header before; null: nothing.
    StatementMappingDialog(const QString &fileName, const UnknownColumns &columns, const StatementLayout *known,
        QWidget *parent = nullptr);

    /// As it is chosen now.
    [[nodiscard]] StatementLayout layout() const;

private:
    void build(const QString &fileName);
    void buildTable();
    void buildOptions(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    [[nodiscard]] QComboBox *makeChoice(int column);
    void choose(const QStringList &pairs);
    void check();

    UnknownColumns m_columns;
    Id<StatementLayout> m_known;
    QLineEdit *m_name;
    QTableWidget *m_table;
    std::vector<QComboBox *> m_choices;
    QComboBox *m_dates;
    QCheckBox *m_turned;
    ProblemLabel *m_problem;
    QPushButton *m_go = nullptr;
};

} // namespace rollbook
