// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/field.h"

namespace rollbook {

/// The society whose register this is; exactly one in a register.
struct Organisation {
    Id<Organisation> id;
    QString name;
    QString welcome; ///< Markdown
    QString email;
    QString telephone;
    QString address; ///< lines as printed
    QString website;
    QString currency = QStringLiteral("GBP"); ///< ISO 4217
    int yearStartMonth = 1; ///< 1-12: first month of the membership year
    QString numberPrefix = QStringLiteral("M"); ///< before the digits of a member number
    int numberDigits = 5; ///< digits before the check character, 3-9
    QStringList groupKinds; ///< "Kind" or "Kind < Parent kind, Parent kind": which may stand under which
    QString confidentiality; ///< printed at the foot of every page; empty: the program's own sentence
    bool practice = false; ///< an invented sample society
    QDate booksClosed; ///< last day whose payments and charges are closed; invalid: none
    bool operator==(const Organisation &) const = default;
};

template <> struct RecordTraits<Organisation> {
    static constexpr int type = 1;
    static constexpr const char *name = "organisation";
    using O = Organisation;
    static constexpr std::tuple fields {
        Field<O, QString> { 1, "name", &O::name },
        Field<O, QString> { 2, "welcome", &O::welcome },
        Field<O, QString> { 3, "email", &O::email },
        Field<O, QString> { 4, "telephone", &O::telephone },
        Field<O, QString> { 5, "address", &O::address },
        Field<O, QString> { 6, "website", &O::website },
        Field<O, QString> { 7, "currency", &O::currency },
        Field<O, int> { 8, "year_start_month", &O::yearStartMonth },
        Field<O, QString> { 9, "number_prefix", &O::numberPrefix },
        Field<O, int> { 10, "number_digits", &O::numberDigits },
        Field<O, QStringList> { 11, "group_kinds", &O::groupKinds, Merge::Register },
        Field<O, QString> { 12, "confidentiality", &O::confidentiality },
        Field<O, bool> { 13, "practice", &O::practice },
        Field<O, QDate> { 14, "books_closed", &O::booksClosed, Merge::Latest },
    };
};

} // namespace rollbook
