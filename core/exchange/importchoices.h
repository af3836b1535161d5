// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importrow.h"
#include "core/rules/groups.h"

#include <QHash>

#include <unordered_map>

namespace rollbook {

/// What the values of a file stand for, as records: those of the register, and new groups and types, made when the
/// first row that is taken needs them.
class ImportChoices
{
public:
    ImportChoices(const ValueMapping &values, IdSource &ids, ImportReport &report);
    [[nodiscard]] Done load(const Reader &reader);

    /// The group that the row's person is counted in; null: none. New groups are added to `out`.
    [[nodiscard]] Id<Group> homeOf(const ImportRow &row, std::vector<RecordChange> &out);
    /// The row's type, for a row without one the usual type when `needed`; null: none. The pointer lives as long as
    /// this.
    [[nodiscard]] const MembershipType *typeOf(const ImportRow &row, bool needed, std::vector<RecordChange> &out);
    [[nodiscard]] const MembershipType *type(Id<MembershipType> id) const;
    [[nodiscard]] QString groupName(Id<Group> id) const;
    [[nodiscard]] const StandingChoice *standingOf(const ImportRow &row) const;
    [[nodiscard]] PaymentMethod methodOf(const ImportRow &row) const;
    [[nodiscard]] const Organisation &society() const { return m_society; }
    [[nodiscard]] const ValueMapping &values() const { return m_values; }

private:
    [[nodiscard]] Id<Group> resolve(
        const GroupChoice &choice, std::vector<Id<Group>> &known, std::size_t at, std::vector<RecordChange> &out);
    [[nodiscard]] Id<Group> region(int number, std::vector<RecordChange> &out);
    [[nodiscard]] const MembershipType *keepType(MembershipType type, std::vector<RecordChange> &out);

    const ValueMapping &m_values;
    IdSource &m_ids;
    ImportReport &m_report;
    Organisation m_society;
    std::vector<GroupKind> m_kinds;
    std::unordered_map<Id<Group>, Group> m_groups;
    QHash<QString, Id<Group>> m_groupsByName;
    std::unordered_map<Id<MembershipType>, MembershipType> m_types;
    QHash<QString, Id<MembershipType>> m_typesByName;
    std::vector<Id<Group>> m_homes;
    std::vector<Id<Group>> m_regions;
    std::vector<const MembershipType *> m_chosenTypes;
    const MembershipType *m_usual = nullptr;
};

} // namespace rollbook
