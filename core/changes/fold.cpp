// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/fold.h"

#include <algorithm>

namespace rollbook {

bool hasSeen(const Entry &later, const Entry &earlier)
{
    if (later.device == earlier.device)
        return later.sequence > earlier.sequence;
    const auto seen = later.seen.find(earlier.device);
    return seen != later.seen.end() && seen->second >= earlier.sequence;
}

void addWhatSaw(Seen &seen, const Entry &entry)
{
    const auto add = [&seen](const DeviceId &device, quint64 sequence) {
        quint64 &known = seen[device];
        known = std::max(known, sequence);
    };
    add(entry.device, entry.sequence - 1);
    for (const auto &[device, sequence] : entry.seen) {
        if (device != entry.device)
            add(device, sequence);
    }
}

bool standsBefore(const Entry &a, const Entry &b)
{
    if (a.stamp != b.stamp)
        return a.stamp > b.stamp;
    return a.device != b.device ? a.device > b.device : a.sequence > b.sequence;
}

} // namespace rollbook
