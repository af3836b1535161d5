// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/doubts.h"
#include "ui/members/detailblocks.h"

namespace rollbook {

/// One record of a doubt as a person compares it with the others.
struct DoubtCard {
    QString name; ///< the person's, or the payer's
    DetailBlock facts; ///< with who entered it, on which laptop and when
    bool operator==(const DoubtCard &) const = default;
};

/// The records of a doubt, in its order: those that are gone are left out.
[[nodiscard]] Result<std::vector<DoubtCard>> cardsOf(const Doubt &doubt, const Reader &reader, QDate day);
/// What is doubtful, as a heading.
[[nodiscard]] QString doubtTitle(const Doubt &doubt, const Reader &reader);
/// What there is to decide and what each decision does.
[[nodiscard]] QString doubtAdvice(DoubtKind kind);

} // namespace rollbook
