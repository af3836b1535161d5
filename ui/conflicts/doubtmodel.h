// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/doubts.h"
#include "ui/widgets/rowmodel.h"

namespace rollbook {

/// Which doubt a row is about.
struct DoubtKey {
    DoubtKind kind = DoubtKind::SameNumber;
    std::vector<Uuid> records;
    bool operator==(const DoubtKey &) const = default;
};

/// One doubt in the list.
struct DoubtRow {
    Doubt doubt;
    QString whose; ///< the people it is about, by name
    QString laptops; ///< where its records were entered
    bool operator==(const DoubtRow &) const = default;
};

/// All doubts with their words, by kind and then by name. Takes as long as doubtsIn(): for a thread.
[[nodiscard]] Result<std::vector<DoubtRow>> doubtRows(const Reader &reader, const Progress &progress);

} // namespace rollbook

template <> struct std::hash<rollbook::DoubtKey> {
    std::size_t operator()(const rollbook::DoubtKey &key) const noexcept
    {
        auto mixed = static_cast<std::size_t>(key.kind);
        for (const rollbook::Uuid &record : key.records)
            mixed = mixed * 31 + std::hash<rollbook::Uuid> {}(record);
        return mixed;
    }
};

namespace rollbook {

/// What no laptop could know by itself, for a person to look at.
class DoubtModel final : public RowModel<DoubtKey, DoubtRow>
{
    Q_OBJECT

public:
    enum Column { What, Whose, Laptops, ColumnCount };

    explicit DoubtModel(QObject *parent = nullptr);
    /// Takes a fresh reading and tells exactly what changed.
    void setRows(std::vector<DoubtRow> rows);
    /// Takes one out that was decided, before the next reading.
    void remove(const DoubtKey &key);
    /// How many of this kind there are.
    [[nodiscard]] int count(DoubtKind kind) const;
    [[nodiscard]] static DoubtKey keyOf(const Doubt &doubt) { return { doubt.kind, doubt.records }; }

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant heading(int column, int role) const override;
    [[nodiscard]] Result<std::vector<std::pair<DoubtKey, DoubtRow>>> fetch(
        std::span<const DoubtKey> keys) const override;
    [[nodiscard]] QVariant show(const DoubtRow &row, int column, int role) const override;

private:
    std::unordered_map<DoubtKey, DoubtRow> m_rows;
};

} // namespace rollbook
