// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "ui/widgets/rowmodel.h"

#include <map>

namespace rollbook {

/// Which conflict a row is about.
struct ConflictKey {
    Uuid record;
    int unit = 0;
    bool operator==(const ConflictKey &) const = default;
};

} // namespace rollbook

template <> struct std::hash<rollbook::ConflictKey> {
    std::size_t operator()(const rollbook::ConflictKey &key) const noexcept
    {
        return std::hash<rollbook::Uuid> {}(key.record) * 31 + static_cast<std::size_t>(key.unit);
    }
};

namespace rollbook {

/// One open conflict in the list.
struct ConflictRow {
    Conflict conflict;
    QString subject;
    QString field;
    QString laptops; ///< where its sides were written
    int ofSubject = 0; ///< how many there are about the subject; 0 in all rows of it but the first
    bool operator==(const ConflictRow &) const = default;
};

/// The open conflicts, those about one person under each other.
class ConflictModel final : public RowModel<ConflictKey, ConflictRow>
{
    Q_OBJECT

public:
    enum Column { Whose, What, Laptops, ColumnCount };

    /// `source` outlives the model.
    explicit ConflictModel(const Reader &source, QObject *parent = nullptr);
    /// Reads afresh and tells exactly what changed; says why it could not.
    Done update();
    /// In the order of the rows.
    [[nodiscard]] std::vector<Conflict> conflicts() const;
    /// The laptops that wrote them, by name.
    [[nodiscard]] const std::map<DeviceId, QString> &laptops() const { return m_laptops; }
    /// The entries in conflict.
    [[nodiscard]] const std::map<EntryId, Entry> &entries() const { return m_entries; }

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant heading(int column, int role) const override;
    [[nodiscard]] Result<std::vector<std::pair<ConflictKey, ConflictRow>>> fetch(
        std::span<const ConflictKey> keys) const override;
    [[nodiscard]] QVariant show(const ConflictRow &row, int column, int role) const override;

private:
    [[nodiscard]] Result<std::vector<ConflictRow>> read();
    [[nodiscard]] Done readEntries(const std::vector<Conflict> &open);
    [[nodiscard]] Done readLaptops();
    [[nodiscard]] QString laptopsOf(const Conflict &conflict) const;

    const Reader &m_reader;
    std::map<EntryId, Entry> m_entries;
    std::map<DeviceId, QString> m_laptops;
    std::unordered_map<ConflictKey, ConflictRow> m_rows;
};

} // namespace rollbook
