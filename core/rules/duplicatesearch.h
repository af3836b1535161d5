// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/rules/longcommand.h"

namespace rollbook {

/// What makes two records look like one person, or speaks against it. The points are weightOf().
enum class Likeness {
    SameName, ///< given and family name
    Nickname, ///< one family name; the given names are forms of one, or one of several
    SoundsAlike, ///< names that sound alike, or differ by a slip of the hand
    Initial, ///< one family name, and the initial fits
    SwappedNames, ///< one's given name is the other's family name
    OtherFamilyName, ///< the given names fit, the family names do not: by marriage, say
    FamilyNameOnly, ///< one has no given name
    SameEmail,
    SameTelephone,
    SameAddress, ///< first line and postcode
    SamePostcode,
    SameBirthDate,
    NearBirthDate, ///< day and month changed over, or one digit
    OtherBirthDate,
    SameExternalNumber,
};
[[nodiscard]] int weightOf(Likeness likeness);

/// The points from which on two people are offered to a person to decide. Reached by one name and the same e-mail
/// address (71), birth date (65), telephone (55) or postcode (47), not by a name alone (35); one name and one e-mail
/// address with two birth dates reach it too (45), one name in one house with two birth dates does not (44 with the
/// telephone): father and son.
inline constexpr int likelyFrom = 45;

struct DuplicatePair {
    Id<Member> member; ///< the one with the lower id
    Id<Member> other;
    int score = 0; ///< 0-100
    std::vector<Likeness> reasons; ///< the heaviest first
    bool operator==(const DuplicatePair &) const = default;
};

/// How alike two people are; nothing when their given names are plainly two and no external number is shared: people of
/// one household share all else.
[[nodiscard]] std::optional<DuplicatePair> likenessOf(const Member &a, const Member &b);

/// Whether two records are likely one person's: likelyFrom points or more.
[[nodiscard]] bool likelySame(const Member &a, const Member &b);
/// The same of every two of some people: their places, the lower one first.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> likelyPairs(std::span<const Member> people);

/// Everybody in the register who is likely there twice, the likeliest first; pairs that a person has kept apart are
/// left out. Compared is who shares an e-mail address, a telephone, an external number, a birth date with a given name,
/// the sound of both names, or family name and postcode; of such groups those of more than 200 are passed over, as what
/// so many share says nothing. 100,000 people take about a second. Cancelled when `progress` says so.
[[nodiscard]] Result<std::vector<DuplicatePair>> findDuplicates(const Reader &reader, const Progress &progress);

} // namespace rollbook
