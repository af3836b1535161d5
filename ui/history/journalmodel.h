// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "ui/widgets/rowmodel.h"

namespace rollbook {

/// The lines of the journal, newest first. The key is a line's number.
class JournalModel final : public RowModel<quint64, JournalLine>
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
    /// The sentence of a line, an Undo told by what it took back.
    [[nodiscard]] QString sentence(const JournalLine &line) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant heading(int column, int role) const override;
    [[nodiscard]] Result<std::vector<std::pair<quint64, JournalLine>>> fetch(
        std::span<const quint64> keys) const override;
    [[nodiscard]] QVariant show(const JournalLine &line, int column, int role) const override;

private:
    [[nodiscard]] QString told(const JournalLine &line) const;

    const Register &m_register;
    QString m_currency;
};

} // namespace rollbook
