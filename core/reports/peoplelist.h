// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/reports/peopletexts.h"
#include "core/rules/longcommand.h"

#include <array>

namespace rollbook {

/// What a person owes, by how long it has been due: up to 3 months, 3-6, 6-12, over 12 months.
using OwedByAge = std::array<Money, 4>;
[[nodiscard]] OwedByAge owedByAge(const MemberFacts &facts, QDate day);

/// One person of a printed list.
struct ListedPerson {
    Id<Member> id;
    quint32 group = 0; ///< place in PeopleList::groups
    StatusKind status = StatusKind::Contact;
    quint16 type = 0; ///< place in PeopleList::types
    OwedByAge owed {};
    std::size_t texts = 0; ///< place in PeopleList::texts
};

/// Whom a report lists, in the order of the page: by group in the order of the tree, then by name.
struct PeopleList {
    struct Section {
        QString name; ///< with the unit above it; empty: people without a group
        qint64 people = 0;
        OwedByAge owed {};
    };
    std::vector<Section> groups {};
    QStringList types {}; ///< names; the first is empty: no type
    std::vector<ListedPerson> people {};
    PeopleTexts texts;
    OwedByAge owed {}; ///< of all
    Money mostOwed {}; ///< by one person, for the width of columns
};

struct PeopleQuery {
    ReportScope scope;
    std::vector<ReportColumnId> columns; ///< whose texts are kept
    QDate asAt;
    bool byGroup = true; ///< false: one section, by name
    bool owingOnly = false;
};

/// Reads everybody once. Cancelled when `progress` says so. `words` must outlive the list.
[[nodiscard]] Result<PeopleList> listPeople(
    const Reader &reader, const ReportWords &words, const PeopleQuery &query, const Progress &progress = {});

} // namespace rollbook
