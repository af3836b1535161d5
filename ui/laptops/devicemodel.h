// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "ui/widgets/rowmodel.h"

namespace rollbook {

/// A laptop with what is known here of its work.
struct DeviceRow {
    Device device;
    bool own = false; ///< the laptop at which we sit
    quint64 entries = 0; ///< how far its entries are here
    std::optional<Entry> newest; ///< of these
};

/// What a laptop is in the roster, in words: "This laptop, coordinator", "Revoked".
[[nodiscard]] QString standingWords(const DeviceRow &row);

/// The laptops that keep a copy of the register: this one first, then by name.
class DeviceModel final : public RowModel<Id<Device>, DeviceRow>
{
    Q_OBJECT

public:
    enum Column { Name, UsedBy, Since, Newest, Standing, ColumnCount };

    /// `source` outlives the model.
    explicit DeviceModel(const Register &source, QObject *parent = nullptr);
    /// Reads afresh and tells exactly what changed; says why it could not.
    Done update();
    /// The laptops in the order of the rows.
    [[nodiscard]] const std::vector<DeviceRow> &laptops() const { return m_rows; }
    /// This laptop; null before the first reading.
    [[nodiscard]] const DeviceRow *own() const;
    /// The laptop that signs the roster; null when there is none.
    [[nodiscard]] const DeviceRow *coordinator() const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant heading(int column, int role) const override;
    [[nodiscard]] Result<std::vector<std::pair<Id<Device>, DeviceRow>>> fetch(
        std::span<const Id<Device>> keys) const override;
    [[nodiscard]] QVariant show(const DeviceRow &row, int column, int role) const override;

private:
    [[nodiscard]] Result<std::vector<DeviceRow>> read() const;

    const Register &m_register;
    std::vector<DeviceRow> m_rows;
};

} // namespace rollbook
