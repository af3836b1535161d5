// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook {

/// Member numbers in the order of their serials, also where those differ in length: first the count of characters
/// before the check letter, then the text. The two sides of that count, in SQL and here, must agree.
[[nodiscard]] inline QString numberStem()
{
    return QStringLiteral("length(number) - CASE WHEN substr(number, length(number)) > '9' THEN 1 ELSE 0 END");
}

[[nodiscard]] inline qint64 numberStem(const QString &number)
{
    const qint64 characters = number.toUcs4().size();
    return !number.isEmpty() && number.back() > QLatin1Char('9') ? characters - 1 : characters;
}

} // namespace rollbook
