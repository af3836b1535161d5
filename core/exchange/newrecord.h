// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"

namespace rollbook {

/// Appends the change that adds a record and hands out the record for filling in, which spares a copy of it.
template <class R> R &newRecord(std::vector<RecordChange> &out)
{
    return std::get<Change<R>>(out.emplace_back(std::in_place_type<Change<R>>)).after.emplace();
}

} // namespace rollbook
