// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/problemwords.h"

#include "ui/words/agewords.h"
#include "ui/words/enumwords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"
#include "ui/words/inusewords.h"
#include "ui/words/moneysentences.h"
#include "ui/words/statementwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <span>

namespace rollbook {

namespace {

using P = ProblemCode;

constexpr std::array storageSentences {
    Sentence { P::FileMissing, "t",
        QT_TRANSLATE_NOOP("Problems",
            "There is no file “%1”. Check the name, or whether the drive it is on is "
            "connected, and try again.") },
    Sentence { P::FileExists, "t",
        QT_TRANSLATE_NOOP("Problems", "The file “%1” exists already and was left as it is. Choose another name.") },
    Sentence { P::FileNotReadable, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "The file “%1” cannot be read: %2. Check that you are allowed to open it, "
            "or copy it to this computer first.") },
    Sentence { P::FileNotWritable, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "The file “%1” cannot be written: %2. Choose a folder in which you may "
            "save files.") },
    Sentence { P::NotARegister, "t",
        QT_TRANSLATE_NOOP("Problems",
            "“%1” is not a Rollbook register. It was left as it is. Choose a file made "
            "by Rollbook, or import a spreadsheet into a register.") },
    Sentence { P::WrongSecret, "q",
        QT_TRANSLATE_NOOP("Problems",
            "This passphrase does not open “%1”. Check capitals and the keyboard layout "
            "and try again, or use the recovery key.") },
    Sentence { P::RecoveryKeyIncomplete, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "The recovery key has %2 letters and digits, and %1 were typed. Type all eight lines of the recovery "
            "sheet.") },
    Sentence { P::RecoveryKeyMistyped, "t",
        QT_TRANSLATE_NOOP("Problems",
            "The recovery key does not fit in line %1 of the recovery sheet. Compare each character there and type "
            "it again.") },
    Sentence { P::RegisterDamaged, "te",
        QT_TRANSLATE_NOOP("Problems",
            "The register “%1” is damaged: part of it cannot be read as it was written. It was left as it is. Open "
            "the latest backup instead (“rollbook-cli backups” lists them), and keep this file for whoever helps you. "
            "Details: %2.") },
    Sentence { P::RegisterTooNew, "ttt",
        QT_TRANSLATE_NOOP("Problems",
            "The register “%1” was made by a newer version of Rollbook (format %2; this "
            "version knows up to %3). Install the newer version to open it.") },
    Sentence { P::RegisterOlder, "t",
        QT_TRANSLATE_NOOP("Problems",
            "The register “%1” was made by an older version of Rollbook and has to be brought up to this one first. "
            "Open it for making changes once; a backup of it is kept.") },
    Sentence { P::RegisterInUse, "t",
        QT_TRANSLATE_NOOP("Problems",
            "The register “%1” is open in another window or program. Close it there, or "
            "open it here for reading only.") },
    Sentence { P::RegisterReadOnly, "t",
        QT_TRANSLATE_NOOP("Problems",
            "The register “%1” is open for reading only, so nothing was changed. Close "
            "it in the other window and open it again to make changes.") },
    Sentence { P::DiskFull, "t",
        QT_TRANSLATE_NOOP("Problems",
            "The disk that holds “%1” is full. Nothing was changed. Free some space and try "
            "again.") },
    Sentence { P::StorageFailed, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "The register could not be stored while %1 (code %2). Nothing was changed. "
            "Try again; if it happens again, make a backup to another drive.") },
    Sentence { P::EncryptionMissing, "t",
        QT_TRANSLATE_NOOP("Problems",
            "The encryption of registers does not work on this computer: found %1. No "
            "register was opened. Install Rollbook again from its own package.") },
    Sentence { P::ChainBroken, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "The history does not fit together at entry %1: %2. Something changed the file "
            "from outside. Open the latest backup instead.") },
    Sentence { P::DigestMismatch, "",
        QT_TRANSLATE_NOOP("Problems",
            "The records do not match the history: something changed the file from outside. "
            "Open the latest backup instead.") },
    Sentence { P::Cancelled, "", QT_TRANSLATE_NOOP("Problems", "Cancelled. Nothing was changed.") },
    Sentence { P::Busy, "",
        QT_TRANSLATE_NOOP("Problems",
            "Another operation is still running. Wait for it to end, or cancel it, and try "
            "again.") },
};

constexpr std::array changeSentences {
    Sentence { P::StaleBefore, "rt",
        QT_TRANSLATE_NOOP("Problems",
            "The %1 was changed meanwhile, so this change was not made. Look at it again "
            "and repeat what is still needed.") },
    Sentence { P::UnknownEntry, "t",
        QT_TRANSLATE_NOOP("Problems", "The history holds no entry “%1”. Choose one from the list.") },
    Sentence { P::NothingToUndo, "", QT_TRANSLATE_NOOP("Problems", "There is nothing to undo.") },
    Sentence { P::NothingToRedo, "", QT_TRANSLATE_NOOP("Problems", "There is nothing to redo.") },
    Sentence { P::UndoBlocked, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "Entry %1 cannot be undone whole, because what it changed has changed since: %2. Undo in History shows "
            "what would go back, and what would stay.") },
    Sentence { P::PaymentStays, "md",
        QT_TRANSLATE_NOOP("Problems",
            "The payment of %1 received on %2 stays, because more was written about the payer since. Record what went "
            "back as a payment of its own.") },
    Sentence { P::LaptopStays, "t",
        QT_TRANSLATE_NOOP("Problems",
            "What was decided about the laptop “%1” stays, because others may rely on it. Revoke the laptop, or "
            "believe it again.") },
};

constexpr std::array recordSentences {
    Sentence { P::Required, "", QT_TRANSLATE_NOOP("Problems", "%field is missing. Fill it in.") },
    Sentence { P::TooLong, "tt",
        QT_TRANSLATE_NOOP("Problems", "%field is too long: %1 characters, where %2 are allowed. Shorten it.") },
    Sentence { P::NotADate, "t",
        QT_TRANSLATE_NOOP("Problems", "%field: “%1” is not a date. Write it as 5/9/2026 or 5 Sep 2026.") },
    Sentence {
        P::NotMoney, "t", QT_TRANSLATE_NOOP("Problems", "%field: “%1” is not an amount of money. Write it as 12.50.") },
    Sentence { P::NotEmail, "t",
        QT_TRANSLATE_NOOP("Problems",
            "%field: “%1” is not an e-mail address. Write it as name@example.org, or leave it "
            "empty.") },
    Sentence { P::NotPostcode, "t",
        QT_TRANSLATE_NOOP("Problems", "%field: “%1” is not a postcode. Write it as CF10 1AA, or leave it empty.") },
    Sentence { P::NotTelephone, "t",
        QT_TRANSLATE_NOOP("Problems",
            "%field: “%1” is not a telephone number. Write digits, with + and spaces as you "
            "like, or leave it empty.") },
    Sentence { P::NotAWholeNumber, "t",
        QT_TRANSLATE_NOOP("Problems", "%field: “%1” is not a whole number. Write digits only.") },
    Sentence { P::UnknownValue, "tt", QT_TRANSLATE_NOOP("Problems", "%field: “%1” is not known. Choose one of: %2.") },
    Sentence { P::NotUnique, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "%field: “%1” is taken already by %2. Choose another, or open the one that has "
            "it.") },
    Sentence { P::DateOrder, "dd",
        QT_TRANSLATE_NOOP("Problems",
            "%field: %1 comes after %2, and should come before it. Correct one of the two "
            "dates.") },
    Sentence { P::DateImplausible, "d", QT_TRANSLATE_NOOP("Problems", "%field: %1 cannot be right. Check the year.") },
    Sentence { P::AmountNegative, "m",
        QT_TRANSLATE_NOOP("Problems", "%field: %1 is too little; the amount must be more than nothing. Correct it.") },
    Sentence { P::PeriodOverlap, "dd",
        QT_TRANSLATE_NOOP("Problems",
            "There is a membership from %1 to %2 already, and two of one person may not "
            "overlap. Choose a day after it, or end it first.") },
    Sentence { P::TwoHomeGroups, "t",
        QT_TRANSLATE_NOOP("Problems",
            "“%1” is the home group on some of these days, and nobody has two at once. Choose other days, or make it "
            "an "
            "additional group.") },
    Sentence { P::ReferenceMissing, "rt",
        QT_TRANSLATE_NOOP("Problems",
            "The %1 meant here is not there any more. Look at the list again and "
            "choose another.") },
    Sentence { P::ReferenceInUse, "", "" }, // inUseWords() tells it
    Sentence { P::GroupCycle, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "“%1” cannot stand under “%2”, because that is itself below it. Choose another "
            "group above it.") },
    Sentence { P::GroupKindNotAllowed, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "A group of the kind “%1” may not stand under one of the kind “%2”. "
            "Choose another group above it, or change the kinds in the settings.") },
    Sentence { P::NotAdmitted, "tsd",
        QT_TRANSLATE_NOOP("Problems",
            "The rule “%1” does not admit this person: standing in the parent body “%2” on "
            "%3. Correct the standing with its evidence, or refer the application.") },
    Sentence { P::NotAMember, "td",
        QT_TRANSLATE_NOOP(
            "Problems", "%1 is not a member on %2. Choose a day within a membership, or renew it first.") },
    Sentence { P::OverAllocated, "mm",
        QT_TRANSLATE_NOOP("Problems",
            "%1 cannot be set against a charge, because only %2 is left. Lower the "
            "amount.") },
    Sentence { P::DisclosureStays, "",
        QT_TRANSLATE_NOOP("Problems",
            "What was printed or exported cannot be taken back, so its line in the history stays. Collect the copy if "
            "it "
            "should not be out.") },
    Sentence { P::ControlCharacter, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "%field holds an invisible control character (code %1, place %2). Type the "
            "text again instead of pasting it.") },
};

constexpr std::array fileSentences {
    Sentence { P::CsvUnreadable, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "The file “%1” cannot be read as a table: %2. Save it as CSV from the "
            "spreadsheet and try again.") },
    Sentence { P::CsvEmpty, "t",
        QT_TRANSLATE_NOOP("Problems",
            "The file “%1” holds no rows. Save the sheet that has the members as CSV and try "
            "again.") },
    Sentence { P::CsvQuote, "t",
        QT_TRANSLATE_NOOP("Problems",
            "A quotation mark opened in line %1 of the file is never closed. Add the missing "
            "mark, or save the file as CSV again.") },
    Sentence { P::CsvRowTooLong, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "The row in line %1 of the file is longer than %2 bytes. A quotation mark may "
            "be missing there; save the file as CSV again.") },
    Sentence { P::CsvTooManyColumns, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "The file has %1 columns, where %2 are allowed. Remove the columns that "
            "are not needed.") },
    Sentence { P::CsvColumnMissing, "t",
        QT_TRANSLATE_NOOP("Problems", "The file has no column “%1”. Check its headings, or map another column.") },
    Sentence { P::CsvNoHeader, "t",
        QT_TRANSLATE_NOOP("Problems",
            "No row of headings was found in “%1”. Write the names of the columns in its "
            "first row.") },
    Sentence { P::MappingIncomplete, "f",
        QT_TRANSLATE_NOOP("Problems", "No column of the file feeds “%1”, which is needed. Choose one.") },
    Sentence { P::RowConflict, "t",
        QT_TRANSLATE_NOOP("Problems",
            "Row %1 of the file is about the same person. Remove one of the two rows, or give "
            "them different numbers.") },
    Sentence { P::UnknownOption, "t",
        QT_TRANSLATE_NOOP("Problems", "There is no option “%1”. The option --help lists them all.") },
    Sentence { P::Usage, "t", QT_TRANSLATE_NOOP("Problems", "%1. The option --help tells how it is used.") },
};

template <std::size_t N> constexpr bool inOrder(const std::array<Sentence, N> &sentences, P first, P last)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (static_cast<std::size_t>(sentences[i].code) != static_cast<std::size_t>(first) + i)
            return false;
    }
    return static_cast<std::size_t>(last) - static_cast<std::size_t>(first) + 1 == N;
}
// A code without a sentence, or out of its place, does not compile.
static_assert(inOrder(storageSentences, P::FileMissing, P::Busy));
static_assert(inOrder(changeSentences, P::StaleBefore, P::LaptopStays));
static_assert(inOrder(laptopSentences, P::DeviceForked, P::FeesNotHeld));
static_assert(inOrder(recordSentences, P::Required, P::ControlCharacter));
static_assert(inOrder(moneySentences, P::BooksClosed, P::PayoutDiffers));
static_assert(inOrder(fileSentences, P::CsvUnreadable, P::Usage));

constexpr std::array<std::span<const Sentence>, 6> allSentences { storageSentences, changeSentences, laptopSentences,
    recordSentences, moneySentences, fileSentences };

constexpr std::size_t sentenceCount()
{
    std::size_t count = 0;
    for (const std::span<const Sentence> &part : allSentences)
        count += part.size();
    return count;
}
static_assert(static_cast<std::size_t>(P::Usage) + 1 == sentenceCount());

const Sentence &sentenceOf(ProblemCode code)
{
    auto place = static_cast<std::size_t>(code);
    for (const std::span<const Sentence> &part : allSentences) {
        if (place < part.size())
            return part[place];
        place -= part.size();
    }
    Q_UNREACHABLE();
}

QString valueWords(char kind, const QString &value, const QString &currency)
{
    bool isNumber = false;
    switch (kind) {
    case 'd': {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? formatDate(day) : value;
    }
    case 'm': {
        const qint64 pence = value.toLongLong(&isNumber);
        return isNumber ? formatMoney({ pence }, currency) : value;
    }
    case 's': {
        const int standing = value.toInt(&isNumber);
        return isNumber ? standingName(static_cast<StandingKind>(standing)) : value;
    }
    case 'r':
        return recordName(value);
    case 'f':
        return fieldLabel(value);
    case 'q':
        return value.section(QLatin1Char('/'), -1);
    case 'e':
        return value.simplified().remove(QRegularExpression(QStringLiteral("\\.+$")));
    default:
        return value;
    }
}

} // namespace

bool namesField(ProblemCode code)
{
    return QLatin1String(sentenceOf(code).text).contains(QLatin1String("%field"));
}

QString problemWords(const Problem &problem, const QString &currency)
{
    if (problem.code == P::ReferenceInUse)
        return inUseWords(problem);
    if (problem.code == P::AgeOutside)
        return ageWords(problem);
    if (problem.code == P::StatementUnreadable)
        return statementWords(problem);
    const Sentence &sentence = sentenceOf(problem.code);
    QStringList shown;
    for (qsizetype i = 0; sentence.kinds[i] != '\0'; ++i)
        shown.append(valueWords(sentence.kinds[i], problem.values.value(i), currency));
    QString text = QCoreApplication::translate("Problems", sentence.text);
    const QString label
        = problem.field.isEmpty() ? QCoreApplication::translate("Problems", "This value") : fieldLabel(problem.field);
    text.replace(QLatin1String("%field"), label);
    return fillIn(text, shown);
}

QString problemWords(const Problems &problems, const QString &currency)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        const QString line = problemWords(problem, currency);
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace rollbook
