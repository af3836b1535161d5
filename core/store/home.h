// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rollbook {

/// The computer that a register stands on, as 32 bytes: another one is another laptop. `machine` tells computers
/// apart; empty: the system's own mark.
[[nodiscard]] QByteArray homeOf(const QByteArray &machine);

} // namespace rollbook
