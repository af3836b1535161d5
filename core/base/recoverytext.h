// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <optional>

namespace rollbook {

/// The raw key as it is printed and typed: Crockford's base-32 in 14 groups of 4, "7QXB-0K3M-…", the last group a
/// checksum that notices a slip of the pen in all but one of a million.
[[nodiscard]] QString recoveryText(const RawKey &key);
/// Reads it in any case and spacing, O as 0 and I and L as 1; nothing when it is not whole or the checksum does not
/// fit.
[[nodiscard]] std::optional<RawKey> fromRecoveryText(const QString &text);

} // namespace rollbook
