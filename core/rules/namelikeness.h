// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <span>

namespace rollbook {

/// How a name of these islands sounds, in a few letters: "Smith" and "Smyth", "Rhys" and "Reece", "Stephen" and
/// "Steven" have one key. Takes a name as foldedJoined() leaves it. Letters beyond a-z stay as they are.
[[nodiscard]] QString soundKey(QStringView name);

/// The families of given names that a name belongs to, as small numbers: Bill, Liam and Gwilym are in William's. Takes
/// one given name as folded() leaves it; nothing for a name without short forms.
[[nodiscard]] std::span<const int> nameFamilies(QStringView given);

/// Whether two names are one but for a slip of the hand: one letter (two from eight letters on) more, less, other or
/// changed in place with its neighbour. Names under four letters have to be equal.
[[nodiscard]] bool nearlyEqual(QStringView a, QStringView b);

/// How two given names of one person may go together.
enum class GivenLikeness {
    Different,
    Unknown, ///< one has none
    Initial, ///< "J" and "John"
    Sound, ///< sounds alike, or a slip of the hand, unless both are known as names of their own
    Nickname, ///< "Bill" and "William", or one of several names: "Ann Mair" and "Mair"
    Same,
};
/// Takes both as folded() leaves them.
[[nodiscard]] GivenLikeness compareGiven(QStringView a, QStringView b);

} // namespace rollbook
