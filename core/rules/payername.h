// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/matchingindex.h"
#include "core/rules/namelikeness.h"

namespace rollbook {

/// A person's or affiliate's name as it is looked for in the texts of lines.
struct NameSought {
    QStringList family; ///< folded words, all of which have to be there; of an affiliate its whole name
    QStringList given; ///< folded: given names, and what they are known as
    QString joined; ///< `family` as one word
};
[[nodiscard]] NameSought nameSought(const QString &family, const QStringList &given);

/// A line in which a name stands.
struct NameSeen {
    int line = 0;
    GivenLikeness given = GivenLikeness::Unknown;
    bool slip = false; ///< the family name is one but for a slip of the hand
};
/// Every line of the index with the family name in it, each once, in their order; those of `into` besides. Of an
/// affiliate `given` says nothing.
void findName(const NameSought &name, const LineIndex &index, std::vector<NameSeen> &into);

} // namespace rollbook
