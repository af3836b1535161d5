// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace rollbook {

/// The recovery key as people copy it: eight lines of eight characters in Crockford's base 32 (no I, L, O, U). A line
/// holds four bytes of the key and a check of its own, so that a slip is found together with the line it is in.
inline constexpr int recoveryLineCount = 8;

/// The lines as printed: "7K3D 9QXM".
[[nodiscard]] QStringList recoveryLines(const RawKey &key);
/// All of it in one piece with its mark in front, for the QR code: digits and capitals only, and the mark's colon.
[[nodiscard]] QString recoveryCode(const RawKey &key);
/// Reads either, forgiving: small letters, spaces, dashes, line numbers left out, O for 0, I and L for 1.
/// RecoveryKeyIncomplete or RecoveryKeyMistyped.
[[nodiscard]] Result<RawKey> readRecoveryKey(const QString &text);

} // namespace rollbook
