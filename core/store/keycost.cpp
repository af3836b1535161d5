// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keycost.h"

namespace rollbook {

KeyCost keyCost()
{
    return { 3, 256u * 1024u * 1024u };
}

} // namespace rollbook
