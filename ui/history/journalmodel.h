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
    enum Column { When, What, Who, Records, ColumnCount };

    /// `source` outlives the model.
    explicit JournalModel(const Register &source, QObject *parent = nullptr);
    /// Takes in what was written since; says why it could not.
    Done update();
    /// The sentence of a line, an Undo told by what it took back.
    [[nodiscard]] QString sentence(const JournalLine &line) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant heading(int column, int role) const override;
    [[nodiscard]] Result<std::vector<std::pair<quint64, JournalLine>>> fetch(
        std::span<const quint64> keys) const override;
    [[nodiscard]] QVariant show(const JournalLine &line, int column, int role) const override;

private:
    const Register &m_register;
    QString m_currency;
};

} // namespace rollbook
