// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/exchange/sheet.h"
#include "ui/money/batchwords.h"
#include "ui/widgets/rowmodel.h"

namespace rollbook {

/// A batch as a row of the list.
struct BatchRow {
    Batch batch;
    BatchCount count;
    bool operator==(const BatchRow &) const = default;
};

/// All batches, those not posted first, then the newest.
class BatchListModel final : public RowModel<Id<Batch>, BatchRow>
{
    Q_OBJECT

public:
    enum Column { Opened, Note, Counted, Entered, State, ColumnCount };

    /// `reader` outlives the model.
    explicit BatchListModel(const Reader &reader, QObject *parent = nullptr);
    /// Texts as wide as those of a column usually are.
    [[nodiscard]] static QStringList samples(int column);
    /// Reads afresh; says why it could not.
    [[nodiscard]] Done update();
    [[nodiscard]] const QString &currency() const { return m_currency; }
    /// How many are not posted.
    [[nodiscard]] int waiting() const;
    [[nodiscard]] Sheet sheet() const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant heading(int column, int role) const override;
    [[nodiscard]] Result<std::vector<std::pair<Id<Batch>, BatchRow>>> fetch(
        std::span<const Id<Batch>> keys) const override;
    [[nodiscard]] QVariant show(const BatchRow &row, int column, int role) const override;

private:
    [[nodiscard]] QString textOf(const BatchRow &row, int column) const;

    const Reader &m_reader;
    QString m_currency;
    std::unordered_map<Id<Batch>, BatchRow> m_rows;
};

} // namespace rollbook
