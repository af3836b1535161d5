// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/laptopnames.h"

namespace rollbook {

LaptopNames::LaptopNames(const Reader &reader)
{
    if (auto roster = reader.all<Device>())
        m_roster = std::move(*roster);
    std::sort(m_roster.begin(), m_roster.end(),
        [](const Device &a, const Device &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
}

QString LaptopNames::of(const Entry &entry) const
{
    const Device *known = findDevice(m_roster, entry.device.uuid);
    return known == nullptr ? entry.actor.device : known->name;
}

} // namespace rollbook
