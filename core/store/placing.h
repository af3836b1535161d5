// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace rollbook {

/// Makes an empty file that its owner alone can read; FileExists when the place is taken.
[[nodiscard]] Done makeOwnFile(const QString &path);

/// Whether the content of a file has reached the disk.
[[nodiscard]] Done syncFile(const QString &path);

/// Moves a finished file to where nothing stands yet: whole, on the disk, or not at all; FileExists when the place is
/// taken. Never copies: QFile::rename() does when the move fails, and leaves half a file on a full disk.
[[nodiscard]] Done placeNew(const QString &from, const QString &to);

/// Moves a finished file to where another one stands, in whose place it is at once. Both names are in one folder.
[[nodiscard]] Done placeOver(const QString &from, const QString &to);

/// Removes a register file that is not to be, and what the engine left beside it.
void removeRegister(const QString &path);

} // namespace rollbook
