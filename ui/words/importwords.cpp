// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/importwords.h"

#include "ui/words/fieldwords.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QCoreApplication>

namespace rollbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rollbook::ImportWords)
};

} // namespace

QString importTargetLabel(int target)
{
    switch (target) {
    case target::None:
        return Words::tr("Leave out");
    case target::FullName:
        return Words::tr("Whole name");
    case target::Address:
        return Words::tr("Whole address");
    case target::Group:
        return Words::tr("Group");
    case target::Region:
        return Words::tr("Region");
    case target::Standing:
        return Words::tr("Standing in the parent body");
    case target::StandingSince:
        return Words::tr("Standing since");
    case target::Type:
        return Words::tr("Membership type");
    case target::Expires:
        return Words::tr("Membership ends");
    case target::FeeDue:
        return Words::tr("Fee due");
    case target::FeePaid:
        return Words::tr("Fee paid");
    case target::PaidDate:
        return Words::tr("Paid on");
    case target::Method:
        return Words::tr("Paid by");
    case target::Reference:
        return Words::tr("Payment reference");
    default:
        break;
    }
    const ImportTarget *known = importTarget(target);
    return known ? fieldLabel(QStringLiteral("member"), QLatin1String(known->name)) : QString();
}

QString importFieldLabel(const QString &name)
{
    const ImportTarget *known = importTarget(QStringView(name));
    return known ? importTargetLabel(known->code) : name;
}

QString importNoteTitle(NoteCode code)
{
    switch (code) {
    case NoteCode::PostcodeWritten:
        return Words::tr("Postcodes written the usual way");
    case NoteCode::LeadingZeroRestored:
        return Words::tr("Telephone numbers given back their leading 0");
    case NoteCode::CountryCodeRestored:
        return Words::tr("Telephone numbers given back their +");
    case NoteCode::DateFromSerial:
        return Words::tr("Days read from a spreadsheet's day number");
    case NoteCode::TimeCutOff:
        return Words::tr("Times of day left away");
    case NoteCode::TwoDigitYear:
        return Words::tr("Years of two digits completed");
    case NoteCode::MonthFirst:
        return Words::tr("Days that can only be read month first");
    case NoteCode::MoneyWritten:
        return Words::tr("Amounts written the usual way");
    case NoteCode::EmailWritten:
        return Words::tr("E-mail addresses taken out of their wrapping");
    case NoteCode::NameSplit:
        return Words::tr("Whole names taken apart");
    case NoteCode::PostcodeUnusual:
        return Words::tr("Unusual postcodes, kept as found");
    case NoteCode::EmailUnusual:
        return Words::tr("Unusual e-mail addresses, kept as found");
    case NoteCode::TelephoneUnusual:
        return Words::tr("Unusual telephone numbers, kept as found");
    case NoteCode::OlderThanRegister:
        return Words::tr("Memberships that end before those in the register, left as they are");
    case NoteCode::FeeDiffers:
        return Words::tr("Fees that differ from the register's, left as they are");
    case NoteCode::LessPaid:
        return Words::tr("Less paid than the register has, left as it is");
    case NoteCode::TypeDiffers:
        return Words::tr("Types that differ for the same term, left as they are");
    case NoteCode::NoTerm:
        return Words::tr("No last day, so no membership is made");
    case NoteCode::StartAssumed:
        return Words::tr("First days worked out from the last day");
    case NoteCode::StandingUnknown:
        return Words::tr("Standings that were not understood, left out");
    case NoteCode::NumberAssigned:
        return Words::tr("Member numbers assigned");
    }
    return {};
}

QString importNoteWords(const ImportNote &note)
{
    const QString line = formatCount(note.line);
    if (note.found.isEmpty() && note.written.isEmpty())
        return Words::tr("Line %1").arg(line);
    if (note.written.isEmpty() || note.written == note.found)
        return fillIn(Words::tr("Line %1: %2"), { line, note.found });
    if (note.found.isEmpty())
        return fillIn(Words::tr("Line %1: %2 is written"), { line, note.written });
    return fillIn(Words::tr("Line %1: %2 is written as %3"), { line, note.found, note.written });
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return Words::tr("Unicode (UTF-8)");
    case TextEncoding::Utf16LittleEndian:
        return Words::tr("Unicode (UTF-16)");
    case TextEncoding::Utf16BigEndian:
        return Words::tr("Unicode (UTF-16, big-endian)");
    case TextEncoding::Windows1252:
        return Words::tr("Western European (Windows)");
    }
    return {};
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return Words::tr("Comma");
    case ';':
        return Words::tr("Semicolon");
    case '\t':
        return Words::tr("Tab");
    case '|':
        return Words::tr("Bar");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString refusalWords(const Problems &problems, const QString &currency)
{
    QStringList sentences;
    for (const Problem &problem : problems) {
        const QString words = problemWords(problem, currency);
        sentences.append(problem.field.isEmpty() || namesField(problem.code)
                ? words
                : fillIn(Words::tr("%1: %2"), { fieldLabel(problem.field), words }));
    }
    sentences.removeDuplicates();
    return sentences.join(QLatin1Char(' '));
}

QString duplicateWords(const DuplicateRow &row)
{
    if (row.otherLine > 0)
        return fillIn(
            Words::tr("Likely the same person as %1 in line %2 of the file"), { row.name, formatCount(row.otherLine) });
    return fillIn(Words::tr("Likely the same person as %1 in the register"), { row.name });
}

} // namespace rollbook
