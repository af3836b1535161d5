// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/accountsfigures.h"
#include "ui/widgets/rowmodel.h"

#include <QDialog>

class QTableView;

namespace rollbook {

/// Lines of income in a table.
class AccountsLinesModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Day, From, Use, Type, For, Group, Method, Receipt, Amount };
    static constexpr int columnTotal = 9;

    AccountsLinesModel(std::vector<AccountsLine> lines, QString currency, QObject *parent = nullptr);
    [[nodiscard]] const std::vector<AccountsLine> &lines() const { return m_lines; }

private:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] int columns() const override { return columnTotal; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant heading(int column, int role) const override;

    std::vector<AccountsLine> m_lines;
    QString m_currency;
};

/// The payments behind a figure, and their sum: to be copied as a table, or opened at the payer.
class AccountsLinesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `figures` need not outlive the dialog. `title`: the figure in words.
    AccountsLinesDialog(const AccountsFigures &figures, std::vector<AccountsLine> lines, const QString &title,
        QWidget *parent = nullptr);

    /// All lines as tab-separated text with headings.
    [[nodiscard]] QString asText() const { return m_text; }

Q_SIGNALS:
    /// Wants to see the payer.
    void memberRequested(rollbook::Id<rollbook::Member> member);

private:
    void makeTable(AccountsLinesModel *model);

    QString m_text;
    QTableView *m_table = nullptr;
};

} // namespace rollbook
