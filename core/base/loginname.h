// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook {

/// The name of the person at the keyboard: the whole name that the system knows, or else the one they log in with.
/// Does not depend on the environment where the system can be asked. Empty only when nothing knows it.
[[nodiscard]] QString loginName();

} // namespace rollbook
