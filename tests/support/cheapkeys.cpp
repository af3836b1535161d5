// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// In place of the program's own: a passphrase is tried in a moment. tests/app runs the program as it is.
#include "core/store/keycost.h"

namespace rollbook {

KeyCost keyCost()
{
    return { 1, 64u * 1024u };
}

} // namespace rollbook
