// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "ui/widgets/rowmodel.h"
#include "ui/words/laptopnames.h"

namespace rollbook {

/// A line of the journal and how it is told.
struct JournalRow {
    JournalLine line;
    QString sentence; ///< an Undo is told by what it took back
};

/// The lines of the journal, newest first. The key is a line's number.
class JournalModel final : public RowModel<quint64, JournalRow>
{
    Q_OBJECT

public:
    enum Column { When, What, Who, Laptop, Records, ColumnCount };

    /// `source` outlives the model.
    explicit JournalModel(const Register &source, QObject *parent = nullptr);
    /// Takes in what was written since; says why it could not. Shows every line.
    Done update();
    /// Shows only these lines, newest first.
    void showOnly(std::vector<quint64> numbers) { setKeys(std::move(numbers)); }
    /// Takes in what the laptops and the currency are called now; update() does.
    void readNames();
    [[nodiscard]] const LaptopNames &laptops() const { return m_laptops; }

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant heading(int column, int role) const override;
    [[nodiscard]] Result<std::vector<std::pair<quint64, JournalRow>>> fetch(
        std::span<const quint64> keys) const override;
    [[nodiscard]] QVariant show(const JournalRow &row, int column, int role) const override;

private:
    [[nodiscard]] Result<std::vector<std::pair<quint64, JournalRow>>> told(std::vector<JournalLine> lines) const;

    const Register &m_register;
    LaptopNames m_laptops;
    QString m_currency;
};

} // namespace rollbook
