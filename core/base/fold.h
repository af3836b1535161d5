// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace rollbook {

/// Text as people search and sort it: lower case, without accents, apostrophes, hyphens and other marks; letters that
/// no decomposition takes apart are spelled out (ø → o, ł → l, ß → ss, æ → ae). Other characters become one space.
[[nodiscard]] QString folded(QStringView text);
/// folded() without its spaces.
[[nodiscard]] QString foldedJoined(QStringView text);
/// The digits of a telephone number as dialled inside the United Kingdom: "+44 7700 900123" is "07700900123".
[[nodiscard]] QString foldedTelephone(QStringView text);
/// The key by which names are listed: family name, then given names, both folded.
[[nodiscard]] QString nameSortKey(QStringView family, QStringView given);

} // namespace rollbook
