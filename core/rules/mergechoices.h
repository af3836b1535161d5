// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflictview.h"

namespace rollbook {

/// A unit (core/changes/units.h) of Member in which two records of one person differ.
struct MergeChoice {
    enum class Outcome {
        Choose, ///< both have a value: MergeMembers::fields says whose stands, the kept one's unless named
        FromOther, ///< only the other has one, which is taken over
        Kept, ///< only the kept one has one
        Both, ///< lists and notes: both stay
        Stricter, ///< "no post" and the like, and the first day ever: what holds for one holds for both
    };
    int unit = 0;
    UnitValues kept;
    UnitValues other;
    Outcome outcome = Outcome::Choose;
};

/// What MergeMembers has to decide about two people, in the order of the fields.
[[nodiscard]] std::vector<MergeChoice> mergeChoices(const Member &kept, const Member &other);

/// The unit of Member that a field belongs to, by the field's name; 0: there is none.
[[nodiscard]] int memberUnitNamed(const QString &field);

} // namespace rollbook
