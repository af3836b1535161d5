// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paperwords.h"

#include <map>

namespace rollbook {

/// Whose money something is.
struct PaperPayer {
    QString name; ///< empty: nobody known
    QString number; ///< of a member; empty: an affiliate or nobody
};
/// The person, the affiliate, or nobody.
[[nodiscard]] Result<PaperPayer> payerOf(const Reader &reader, Id<Member> member, Id<Group> affiliate);

/// What some charges are for, and whose they are.
class PaperNames
{
public:
    [[nodiscard]] static Result<PaperNames> read(const Reader &reader, const std::vector<Charge> &charges);
    [[nodiscard]] QString purposeOf(const Charge &charge, const PaperWords &words) const;
    /// The name of whose charge it is.
    [[nodiscard]] QString nameOf(const Charge &charge) const;

private:
    std::map<Id<Period>, Period> m_terms;
    std::map<Id<MembershipType>, QString> m_types;
    std::map<Uuid, QString> m_names; ///< of members and affiliates
};

} // namespace rollbook
