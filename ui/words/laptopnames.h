// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

namespace rollbook {

/// What people call the laptops: the names of the roster. An entry itself knows only the name of its computer, which
/// stands for a laptop that the roster lacks.
class LaptopNames
{
public:
    LaptopNames() = default;
    /// As the roster is now. One that cannot be read names nothing.
    explicit LaptopNames(const Reader &reader);

    [[nodiscard]] QString of(const Entry &entry) const;
    /// In the order of their names.
    [[nodiscard]] const std::vector<Device> &roster() const { return m_roster; }

private:
    std::vector<Device> m_roster;
};

} // namespace rollbook
