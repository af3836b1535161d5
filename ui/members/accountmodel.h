// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/accountbook.h"
#include "ui/widgets/rowmodel.h"

namespace rollbook {

/// The lines of an account as a table, the oldest first.
class AccountModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Day, What, Charged, Paid, Balance, Open, Columns };

    using TableModel::TableModel;
    void setBook(AccountBook book, const QString &currency);
    [[nodiscard]] const AccountBook &book() const { return m_book; }
    [[nodiscard]] const AccountEntry &entryAt(int row) const { return m_book.entries()[static_cast<std::size_t>(row)]; }
    /// Everything under its headings, values parted by tabs, rows by line breaks.
    [[nodiscard]] QString asText() const;

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_book.entries().size()); }
    [[nodiscard]] int columns() const override { return Columns; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant heading(int column, int role) const override;

private:
    [[nodiscard]] QString what(const AccountEntry &entry) const;
    [[nodiscard]] QString money(Money amount) const;

    AccountBook m_book;
    QString m_currency;
};

} // namespace rollbook
