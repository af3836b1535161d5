// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

namespace rollbook {

/// The hashes by which people of a file are found again: 0 when a part that is needed is missing. Case, accents,
/// spacing and punctuation of names do not count. Seeded anew for every import, so that no file can be made to clash.
class Identity
{
public:
    explicit Identity(quint64 seed) : m_seed(seed) { }

    [[nodiscard]] quint64 number(QStringView number) const;
    /// E-mail and name.
    [[nodiscard]] quint64 emailAndName(QStringView email, QStringView given, QStringView family) const;
    /// Name, postcode and birth date: all three.
    [[nodiscard]] quint64 strict(QStringView given, QStringView family, QStringView postcode, QDate birth) const;
    /// Name and postcode; the postcode may be empty.
    [[nodiscard]] quint64 nameAndPostcode(QStringView given, QStringView family, QStringView postcode) const;
    [[nodiscard]] quint64 name(QStringView given, QStringView family) const;

private:
    quint64 m_seed;
};

} // namespace rollbook
