// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace rollbook {

/// What an import tells about a value or row that it took, as a closed list: a value written otherwise than found, or
/// something a person should look at. Words are made in ui/words. `found` and `written` of the note are filled in
/// where the comment names them.
enum class NoteCode : quint8 {
    // written otherwise than found: found, written
    PostcodeWritten = 0,
    LeadingZeroRestored = 1, ///< of a telephone number that a spreadsheet took for a number
    CountryCodeRestored = 2, ///< "447700900123" is "+447700900123"
    DateFromSerial = 3, ///< a spreadsheet's day number
    TimeCutOff = 4, ///< "2026-09-05 00:00:00"
    TwoDigitYear = 5,
    MonthFirst = 6, ///< "12/31/2026" among days that come first
    MoneyWritten = 7, ///< decimal comma, brackets for a negative amount
    EmailWritten = 8, ///< "mailto:", "Name <address>"
    NameSplit = 9, ///< a whole name taken apart
    // taken as found, and worth a look: found
    PostcodeUnusual = 20,
    EmailUnusual = 21,
    TelephoneUnusual = 22,
    // what the register was not told: found, what the register has
    OlderThanRegister = 40, ///< the term of the file ends before the register's
    FeeDiffers = 41, ///< another fee for the same term
    LessPaid = 42, ///< less paid than the register has
    TypeDiffers = 43, ///< another type for the same term
    // rows that could not be used whole: found
    NoTerm = 60, ///< no last day for a type that has one: no period made
    StartAssumed = 61, ///< no first day: taken as one year before the last; written: the day
    NumberAssigned = 62, ///< no number in the row; written: the number
    StandingUnknown = 63, ///< words of a standing that nobody explained: left out
};
inline constexpr int noteCodeCount = 64;

struct ImportNote {
    NoteCode code = NoteCode::PostcodeWritten;
    int target = 0; ///< which field, as ImportTarget::code; 0: the row
    qint64 line = 0;
    QString found;
    QString written;
};

} // namespace rollbook
