// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/field.h"

namespace rollbook {

/// How personal data left the register.
enum class DisclosureForm : quint8 {
    Paper = 1,
    Pdf = 2,
    File = 3, ///< CSV, JSON
};

/// One print or export of people. Who made it and when stands in the journal entry; it is never edited or removed, so
/// that whoever finds a copy can look up where it came from.
struct Disclosure {
    Id<Disclosure> id;
    DisclosureForm form = DisclosureForm::Paper;
    QString what; ///< title of the list or report, as printed
    QString scope; ///< whom it covers, in words
    qint64 people = 0; ///< listed in it
    qint64 copy = 0; ///< number of the copy, as printed on it: one more than the highest before
    bool operator==(const Disclosure &) const = default;
};

template <> struct RecordTraits<Disclosure> {
    static constexpr int type = 20;
    static constexpr const char *name = "disclosure";
    using D = Disclosure;
    static constexpr std::tuple fields {
        Field<D, DisclosureForm> { 1, "form", &D::form, Merge::Fact },
        Field<D, QString> { 2, "what", &D::what, Merge::Fact },
        Field<D, QString> { 3, "scope", &D::scope, Merge::Fact, Privacy::Opinion },
        Field<D, qint64> { 4, "people", &D::people, Merge::Fact },
        Field<D, qint64> { 5, "copy_number", &D::copy, Merge::Fact },
    };
};

} // namespace rollbook
