// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"

#include <span>

namespace rollbook {

/// Entries of one device that follow each other.
struct EntrySpan {
    DeviceId device;
    quint64 from = 0; ///< sequence of the first
    quint64 to = 0; ///< sequence of the last
    bool operator==(const EntrySpan &) const = default;
};

/// The action of an entry that takes several entries back at once. Its words say which, by device and sequence: the
/// same on every laptop, short however many they are, and with nobody's name in them, so that no erasure blanks them.
[[nodiscard]] Action undoTogether(std::span<const Entry> entries);
/// Which entries such an action takes back; none for every other action. What is no span is left out.
[[nodiscard]] std::vector<EntrySpan> takenBackTogether(const Action &action);

} // namespace rollbook
