// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/fold.h"

namespace rollbook {

bool hasSeen(const Entry &later, const Entry &earlier)
{
    if (later.device == earlier.device)
        return later.sequence > earlier.sequence;
    const auto seen = later.seen.find(earlier.device);
    return seen != later.seen.end() && seen->second >= earlier.sequence;
}

bool standsBefore(const Entry &a, const Entry &b)
{
    if (a.stamp != b.stamp)
        return a.stamp > b.stamp;
    return a.device != b.device ? a.device > b.device : a.sequence > b.sequence;
}

} // namespace rollbook
