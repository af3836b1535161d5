// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"
#include "core/exchange/importnote.h"
#include "core/exchange/importtarget.h"

#include <array>
#include <vector>

namespace rollbook {

/// A row that was not taken, with every reason found. A problem's `field` is an ImportTarget's name, or the column's.
struct RefusedRow {
    qint64 line = 0;
    Problems problems;
};

/// A row that is likely somebody who is there already under another number.
struct DuplicateRow {
    qint64 line = 0;
    QString name;
    Id<Member> other; ///< in the register; null: in the file
    qint64 otherLine = 0; ///< in the file; 0: in the register
};

/// One field of one person before and after.
struct ImportSample {
    qint64 line = 0;
    QString name;
    int target = 0; ///< ImportTarget::code
    FieldValue before; ///< groups and types by name, standings by the number of their kind
    FieldValue after;
};

struct NewPersonSample {
    qint64 line = 0;
    QString number;
    QString name;
};

/// What an import did, or a dry run would do. rows = newPeople + changed + unchanged + refused + duplicates.
struct ImportReport {
    static constexpr std::size_t mostRefusedKept = 100'000;
    static constexpr std::size_t mostDuplicatesKept = 100'000;
    static constexpr std::size_t samplesPerField = 8;
    static constexpr std::size_t newPeopleKept = 50;
    static constexpr std::size_t notesPerCode = 20;

    qint64 rows = 0;
    qint64 newPeople = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
    qint64 duplicates = 0; ///< likely duplicates that were left out
    qint64 duplicatesAdded = 0; ///< likely duplicates that were added all the same; counted in newPeople too
    qint64 records = 0; ///< records added or changed
    qint64 newTerms = 0;
    qint64 newPayments = 0;
    Money received;
    std::array<qint64, target::count> changedPerField {}; ///< people, by ImportTarget::code
    std::vector<ImportSample> samples; ///< the first of each field
    std::vector<NewPersonSample> newSamples; ///< the first
    std::vector<RefusedRow> refusedRows; ///< the first mostRefusedKept
    std::vector<DuplicateRow> duplicateRows; ///< the first mostDuplicatesKept
    std::array<qint64, noteCodeCount> noteCounts {};
    std::vector<ImportNote> notes; ///< the first of each code
    std::vector<Group> newGroups;
    std::vector<MembershipType> newTypes;
    QStringList columnsLeftOut;

    void note(NoteCode code, int field, qint64 line, QStringView found, const QString &written = {});
    void refuse(qint64 line, Problems problems);
    void sample(qint64 line, const QString &name, int field, FieldValue before, FieldValue after);
};

} // namespace rollbook
