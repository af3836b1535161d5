// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statements/csvlayouts.h"
#include "core/exchange/statements/statementfile.h"

namespace rollbook {

/// What tells the columns of one bank from those of another: a hash of the header row, folded, without empty cells at
/// its end. Without a header row, of what kind of thing each column of the first rows holds.
[[nodiscard]] QString fingerprintOf(const QStringList &header, std::span<const QStringList> rows);

/// The names of the columns; "1", "2" … where there is no header row.
[[nodiscard]] QStringList columnNamesOf(const QStringList &header, std::span<const QStringList> rows);

/// What the columns likely are, by their names and by what the first rows hold.
[[nodiscard]] QStringList guessedColumns(const QStringList &columns, std::span<const QStringList> rows);

} // namespace rollbook
