// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reporttexts.h"

#include "ui/words/enumwords.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QDir>

namespace rollbook {

namespace {

QString say(const char *text, const QStringList &values = {})
{
    return fillIn(QCoreApplication::translate("Reports", text), values);
}

} // namespace

QString ReportTexts::movement(Movement movement) const
{
    return movementName(movement);
}

QString ReportTexts::monthTitle() const
{
    return say(QT_TRANSLATE_NOOP("Reports", "Month"));
}

QString ReportTexts::opening() const
{
    return say(QT_TRANSLATE_NOOP("Reports", "Opening"));
}

QString ReportTexts::closing() const
{
    return say(QT_TRANSLATE_NOOP("Reports", "Closing"));
}

QString ReportTexts::yearTotal(int year) const
{
    return say(QT_TRANSLATE_NOOP("Reports", "Year %1"), { QString::number(year) });
}

QString ReportTexts::wholeSpan() const
{
    return say(QT_TRANSLATE_NOOP("Reports", "Whole span"));
}

QString ReportTexts::finding(qint64 before, qint64 after) const
{
    const QStringList values { formatCount(before), formatCount(after) };
    if (after > before)
        return say(QT_TRANSLATE_NOOP("Reports", "Membership grew from %1 to %2"), values);
    if (after < before)
        return say(QT_TRANSLATE_NOOP("Reports", "Membership fell from %1 to %2"), values);
    return say(QT_TRANSLATE_NOOP("Reports", "Membership ended where it began, at %1"), values);
}

QString ReportTexts::membersAxis() const
{
    return say(QT_TRANSLATE_NOOP("Reports", "Members at the end of each month"));
}

QString ReportTexts::joinedAxis() const
{
    return say(QT_TRANSLATE_NOOP("Reports", "Came"));
}

QString ReportTexts::leftAxis() const
{
    return say(QT_TRANSLATE_NOOP("Reports", "Went"));
}

RecoverySheetContent recoverySheetWords(const QString &registerName, const QString &path, qint64 moment)
{
    RecoverySheetContent words;
    words.title = say(QT_TRANSLATE_NOOP("Reports", "Recovery sheet"));
    words.registerName = registerName;
    words.made = say(QT_TRANSLATE_NOOP("Reports", "Made %1"), { formatMoment(moment) });
    words.purpose = say(QT_TRANSLATE_NOOP("Reports",
        "This key opens the register when its passphrase is lost. Whoever has this sheet and the file can read "
        "everything in it. Nobody else can help: without the passphrase and without this sheet the register stays "
        "closed for good."));
    words.keyTitle = say(QT_TRANSLATE_NOOP("Reports", "Recovery key: eight lines of eight characters"));
    words.codeTitle = say(QT_TRANSLATE_NOOP("Reports", "The same key, to be scanned"));
    words.stepsTitle = say(QT_TRANSLATE_NOOP("Reports", "When the passphrase is lost"));
    words.steps = {
        say(QT_TRANSLATE_NOOP("Reports", "Open the file “%1” in Rollbook and choose “Use the recovery key”."),
            { QFileInfo(path).fileName() }),
        say(QT_TRANSLATE_NOOP("Reports",
            "Type the eight lines, or scan the code. Capitals, spaces and dashes do not matter; the key has no "
            "letters I, L, O and U. A slip is noticed, and the line it is in is named.")),
        say(QT_TRANSLATE_NOOP("Reports", "Choose a new passphrase. This sheet is void from then on: print a new one.")),
    };
    words.careTitle = say(QT_TRANSLATE_NOOP("Reports", "How to keep it"));
    words.care = {
        say(QT_TRANSLATE_NOOP(
            "Reports", "On paper, in a sealed envelope in a safe place: not in the bag of the laptop.")),
        say(QT_TRANSLATE_NOOP("Reports", "Not as a photograph and not in an e-mail. Delete a PDF of it once printed.")),
        say(QT_TRANSLATE_NOOP(
            "Reports", "Two people of the committee know where it is. Hand it over with the office.")),
    };
    words.blanks = { say(QT_TRANSLATE_NOOP("Reports", "Kept at")), say(QT_TRANSLATE_NOOP("Reports", "Kept by")),
        say(QT_TRANSLATE_NOOP("Reports", "Date and signature")) };
    words.footer = say(QT_TRANSLATE_NOOP("Reports", "Secret. Do not copy. Destroy when the passphrase is changed."));
    return words;
}

} // namespace rollbook
