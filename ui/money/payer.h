// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace rollbook {

/// Who owes or pays: a person, an affiliated organisation, or nobody known.
struct Payer {
    Id<Member> member; ///< null: an affiliate, or nobody
    Id<Group> affiliate;

    [[nodiscard]] bool isNull() const { return member.isNull() && affiliate.isNull(); }
    /// Of the person or the affiliate; null: nobody's.
    [[nodiscard]] Uuid uuid() const { return member.isNull() ? affiliate.uuid : member.uuid; }
    bool operator==(const Payer &) const = default;
};

} // namespace rollbook
