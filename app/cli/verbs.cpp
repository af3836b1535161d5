// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "app/cli/people.h"
#include "app/cli/verbspecs.h"
#include "ui/words/actionfamilies.h"

namespace rollbook::cli {

namespace {

using namespace common;

const OptionSpec from { "from", "DATE",
    QT_TRANSLATE_NOOP("Cli", "first day counted; without it, eleven months before the month of the last") };
const OptionSpec to { "to", "DATE", QT_TRANSLATE_NOOP("Cli", "last day counted; without it, today") };
const OptionSpec landscape { "landscape", nullptr, QT_TRANSLATE_NOOP("Cli", "pages on their long side") };
const OptionSpec byName { "by-name", nullptr,
    QT_TRANSLATE_NOOP("Cli", "one list by name instead of one for each group") };
const OptionSpec status { "status", "STATUS",
    QT_TRANSLATE_NOOP("Cli", "only people of this status, or several with commas between them"), Offers::Choices,
    statusChoices, true };

std::vector<VerbSpec> registerVerbs()
{
    return {
        { "new", QT_TRANSLATE_NOOP("Cli", "Make a new, empty register."),
            QT_TRANSLATE_NOOP("Cli",
                "The file is encrypted with a passphrase, which is asked for twice. Keep a recovery sheet as well: see "
                "recovery-sheet. A file that is there already is left as it is."),
            { file },
            { { "name", "NAME", QT_TRANSLATE_NOOP("Cli", "the society's name; without it, that of the file") } },
            runNew, false, Opens::NewRegister },
        { "demo", QT_TRANSLATE_NOOP("Cli", "Make a register of an invented society, to practise with."),
            QT_TRANSLATE_NOOP("Cli",
                "Ten years of people who join, pay, lapse, come back, move and leave, in branches, regions and "
                "nations. "
                "The same people, seed and day make the same society."),
            { file },
            { { "people", "N", QT_TRANSLATE_NOOP("Cli", "how many people; 2,000 without it") },
                { "seed", "S", QT_TRANSLATE_NOOP("Cli", "which society: any whole number; 1 without it") } },
            runDemo, false, Opens::NewRegister },
        { "import", QT_TRANSLATE_NOOP("Cli", "Take people in from a file of separated values."),
            QT_TRANSLATE_NOOP("Cli",
                "Encoding, separator, header and columns are found out; --map corrects them. People who are there "
                "already are changed, new ones are added, all in one step that undo takes back. Rows that cannot be "
                "used are told with their reasons; the same file again changes nothing."),
            { file, { "CSV", QT_TRANSLATE_NOOP("Cli", "the file of separated values"), Offers::Files } },
            { dryRun,
                { "map", "COLUMN=FIELD",
                    QT_TRANSLATE_NOOP("Cli", "which field a column feeds, by their names; “COLUMN=” leaves it out"),
                    Offers::Nothing, "", true },
                { "add-duplicates", nullptr,
                    QT_TRANSLATE_NOOP("Cli", "take people in even if they are likely there under another number") },
                { "refused", "OUT",
                    QT_TRANSLATE_NOOP("Cli", "save the rows that were not taken, with the reasons, to mend"),
                    Offers::Files, "", false, false, true },
                json },
            runImport },
    };
}

std::vector<VerbSpec> readingVerbs()
{
    return {
        { "members", QT_TRANSLATE_NOOP("Cli", "List people, one a row."),
            QT_TRANSLATE_NOOP("Cli",
                "In the order of their names. CSV has a header row and is safe to open in a spreadsheet: text that it "
                "would take for a formula gets an apostrophe in front, which import takes away again. In a limited "
                "copy without fees and payments whoever is within the term has the status “member”."),
            { file },
            { status, group, type,
                { "search", "TEXT",
                    QT_TRANSLATE_NOOP("Cli",
                        "only people who fit every word, as the beginning of a word of name, number, e-mail, "
                        "telephone, "
                        "postcode or group") },
                asAt,
                { "known-at", "DATE",
                    QT_TRANSLATE_NOOP("Cli",
                        "as the register knew people at the end of this day; without --as-at, as at this day too") },
                format, json,
                { "columns", "KEYS",
                    QT_TRANSLATE_NOOP("Cli", "which columns, with commas between them; “all” for every one") } },
            runMembers },
        { "groups", QT_TRANSLATE_NOOP("Cli", "List groups with their members."), "", { file }, { asAt, format, json },
            runGroups },
        { "statistics growth", QT_TRANSLATE_NOOP("Cli", "Tell month by month who came and who went."),
            QT_TRANSLATE_NOOP("Cli",
                "Opening, joined, rejoined and transferred in, less resigned, lapsed, expelled, died and transferred "
                "out, make closing, which is the next month's opening."),
            { file }, { from, to, group, type, format, json }, runStatisticsGrowth },
        { "history", QT_TRANSLATE_NOOP("Cli", "List what was done, the newest first."),
            QT_TRANSLATE_NOOP("Cli",
                "Who did it, on which laptop, when and why. With --changes, every field with its old and new value; "
                "with --known-at, a person as the register had them at the end of that day."),
            { file },
            { { "limit", "N", QT_TRANSLATE_NOOP("Cli", "how many entries; 50 without it") },
                { "person", "NUMBER", QT_TRANSLATE_NOOP("Cli", "only what touched this person") },
                { "by", "WHO", QT_TRANSLATE_NOOP("Cli", "only what this person at the keyboard did") },
                { "laptop", "NAME", QT_TRANSLATE_NOOP("Cli", "only what was done on this laptop") },
                { "action", "KIND",
                    QT_TRANSLATE_NOOP("Cli", "only actions of this kind, or of several with commas between them"),
                    Offers::Choices, actionFamilyKeys, true },
                { "from", "DATE", QT_TRANSLATE_NOOP("Cli", "first day told (2026-01-01)") },
                { "to", "DATE", QT_TRANSLATE_NOOP("Cli", "last day told") },
                { "changes", nullptr, QT_TRANSLATE_NOOP("Cli", "tell every field that was changed, old and new") },
                { "known-at", "DATE",
                    QT_TRANSLATE_NOOP("Cli", "the person as they were known at the end of this day; with --person") },
                format, json },
            runHistory },
    };
}

std::vector<VerbSpec> drawingVerbs()
{
    return {
        { "report register", QT_TRANSLATE_NOOP("Cli", "Write the membership register as a PDF."), "", { file },
            { pdf, status, { "everybody", nullptr, QT_TRANSLATE_NOOP("Cli", "former members and contacts too") }, group,
                asAt, byName, landscape },
            runReportRegister, true },
        { "report arrears", QT_TRANSLATE_NOOP("Cli", "Write the list of what is owed as a PDF."), "", { file },
            { pdf, group, asAt, byName, landscape }, runReportArrears, true },
        { "report growth", QT_TRANSLATE_NOOP("Cli", "Write the growth report, chart and table, as a PDF."), "",
            { file }, { pdf, from, to, group, type, landscape }, runReportGrowth, true },
        { "chart growth", QT_TRANSLATE_NOOP("Cli", "Draw the growth of the membership."), "", { file },
            { { "png", "OUT", QT_TRANSLATE_NOOP("Cli", "the picture to write, in dots"), Offers::Files, "", false,
                  false, true },
                { "svg", "OUT", QT_TRANSLATE_NOOP("Cli", "the picture to write, in lines"), Offers::Files, "", false,
                    false, true },
                from, to, group, type },
            runChartGrowth, true },
        { "recovery-sheet", QT_TRANSLATE_NOOP("Cli", "Write the sheet that opens the register without its passphrase."),
            QT_TRANSLATE_NOOP("Cli",
                "The sheet holds until the passphrase is changed. Whoever has it can read everything: print it, keep "
                "it "
                "locked away, and delete the file."),
            { file }, { pdf }, runRecoverySheet, true },
    };
}

std::vector<VerbSpec> keepingVerbs()
{
    return {
        { "undo", QT_TRANSLATE_NOOP("Cli", "Take back the newest entry, or one of the history."),
            QT_TRANSLATE_NOOP("Cli",
                "Any entry, however old: what is still as it left it goes back, what has changed since is kept and "
                "told with by whom and when, and what the rules forbid is told with the reason. Taking back is an "
                "entry of its own, so it can be taken back as well."),
            { file, { "ENTRY", QT_TRANSLATE_NOOP("Cli", "the entry's number in the history"), Offers::Nothing, true } },
            { { "preview", nullptr, QT_TRANSLATE_NOOP("Cli", "tell what would go back, and change nothing") },
                { "verbose", nullptr, QT_TRANSLATE_NOOP("Cli", "tell each record that went back, with its fields") },
                { "only", "NUMBER", QT_TRANSLATE_NOOP("Cli", "only what is about the person with this member number"),
                    Offers::Nothing, "", true },
                { "brought-in", nullptr,
                    QT_TRANSLATE_NOOP("Cli", "all entries that were brought in together with this one") },
                json },
            runUndo },
        { "verify", QT_TRANSLATE_NOOP("Cli", "Check that the whole register is as it was written."), "", { file },
            { json }, runVerify },
        { "backup", QT_TRANSLATE_NOOP("Cli", "Save a copy, and open, verify and compare it before it counts."), "",
            { file,
                { "OUT", QT_TRANSLATE_NOOP("Cli", "the copy; a file that is there already is left as it is"),
                    Offers::Files } },
            { json }, runBackup },
        { "check-number", QT_TRANSLATE_NOOP("Cli", "Check member numbers by their check letter."),
            QT_TRANSLATE_NOOP("Cli",
                "Numbers may be written with spaces, in small letters and without their beginning; they are told in "
                "their one spelling."),
            { { "NUMBER", QT_TRANSLATE_NOOP("Cli", "a member number"), Offers::Nothing, false, true } },
            { { "prefix", "TEXT", QT_TRANSLATE_NOOP("Cli", "what the society's numbers begin with; M without it") },
                { "digits", "N", QT_TRANSLATE_NOOP("Cli", "how many digits they have; 5 without it") } },
            runCheckNumber, false, Opens::Nothing },
    };
}

std::vector<VerbSpec> laptopVerbs()
{
    return {
        { "devices", QT_TRANSLATE_NOOP("Cli", "List the laptops that keep this register."),
            QT_TRANSLATE_NOOP("Cli",
                "Laptops that hold the same show the same fingerprint of four words: below the table, or in CSV and "
                "JSON in the row of this laptop. Only the coordinator's laptop can revoke one: from what is here of it "
                "on, nothing of it counts any more."),
            { file },
            { { "revoke", "NAME", QT_TRANSLATE_NOOP("Cli", "a laptop that was lost or left"), Offers::Nothing, "",
                  true },
                { "renew", nullptr,
                    QT_TRANSLATE_NOOP("Cli", "make this copy a laptop of its own, before two copies of one go on") },
                { "renew-from", "ENTRY",
                    QT_TRANSLATE_NOOP("Cli", "the same when both have gone on already, from the entry told") },
                { "believe", "NAME", QT_TRANSLATE_NOOP("Cli", "a revoked laptop that shall count again"),
                    Offers::Nothing, "", true },
                format, json },
            runDevices },
        { "copy", QT_TRANSLATE_NOOP("Cli", "Make a copy of the register for a colleague's laptop."),
            QT_TRANSLATE_NOOP("Cli",
                "The copy has a passphrase of its own, asked for twice. Both laptops then work without each other and "
                "combine what they did with take-out and bring-in. A limited copy (--group, --columns) holds nothing "
                "else and stays limited: it is kept up to date with what lies within its limits, and changes made on "
                "it "
                "reach no further. Who leaves its groups leaves it when it next brings changes in."),
            { file, { "OUT", QT_TRANSLATE_NOOP("Cli", "the copy"), Offers::Files } },
            { { "name", "NAME", QT_TRANSLATE_NOOP("Cli", "what the laptop is called"), Offers::Nothing, "", false,
                  true },
                { "copy-passphrase-file", "PATH",
                    QT_TRANSLATE_NOOP("Cli", "a file with the copy's passphrase in its first line"), Offers::Files },
                { "group", "NAME",
                    QT_TRANSLATE_NOOP("Cli", "only the people of this group and all below it; repeat it for more"),
                    Offers::Nothing, "", true },
                { "columns", "SETS",
                    QT_TRANSLATE_NOOP("Cli",
                        "only these of what is known of people, besides name, number, membership and groups "
                        "(identity): contact, address, birth, money, standing, notes") },
                json },
            runCopy },
        { "take-out", QT_TRANSLATE_NOOP("Cli", "Write what other laptops lack to a change file."),
            QT_TRANSLATE_NOOP("Cli",
                "One sealed file for a stick or an e-mail, under a name of random words. Only the laptops it is for "
                "can "
                "open it. A laptop with a limited copy gets a file of its own."),
            { file, { "FOLDER", QT_TRANSLATE_NOOP("Cli", "where the change file goes"), Offers::Files } },
            { { "for", "NAME", QT_TRANSLATE_NOOP("Cli", "a laptop it is for; all others without it"), Offers::Nothing,
                  "", true },
                json },
            runTakeOut },
        { "bring-in", QT_TRANSLATE_NOOP("Cli", "Take in what another laptop has taken out."),
            QT_TRANSLATE_NOOP("Cli",
                "All of it or nothing. What both laptops changed in the same field is listed by “conflicts” until a "
                "person decides."),
            { file, { "CHANGES", QT_TRANSLATE_NOOP("Cli", "the change file"), Offers::Files } }, { dryRun, json },
            runBringIn },
    };
}

std::vector<VerbSpec> conflictVerbs()
{
    return {
        { "conflicts", QT_TRANSLATE_NOOP("Cli", "List what laptops changed without having seen each other."),
            QT_TRANSLATE_NOOP("Cli",
                "And what no laptop could know alone: people with one number, two records that may be one person's, "
                "payments that may have been entered twice, provisional numbers. CSV and JSON have besides what a row "
                "is about (kind), the field by its own name (key), and the id of the record."),
            { file }, { format, json }, runConflicts },
        { "resolve", QT_TRANSLATE_NOOP("Cli", "Decide a conflict for all laptops."),
            QT_TRANSLATE_NOOP("Cli",
                "A side, or a third value with --value. Of people with one number the side keeps it and the others get "
                "new ones; of two records of one person the side takes the other in. With --all every conflict that "
                "the rule decides; deletions and protective values, consent for one, are always left for a person."),
            { file, { "CONFLICT", QT_TRANSLATE_NOOP("Cli", "its number in “conflicts”"), Offers::Nothing, true },
                { "SIDE", QT_TRANSLATE_NOOP("Cli", "the side whose value shall stand"), Offers::Nothing, true } },
            { { "value", "TEXT",
                  QT_TRANSLATE_NOOP("Cli", "a third value; for an address or a name FIELD=TEXT, once for each field"),
                  Offers::Nothing, "", true },
                { "keep", nullptr, QT_TRANSLATE_NOOP("Cli", "they are two people, or two payments: both stay") },
                { "all", nullptr, QT_TRANSLATE_NOOP("Cli", "every conflict, by one of the rules below") },
                { "newest", nullptr, QT_TRANSLATE_NOOP("Cli", "what was written last, by the laptops' clocks") },
                { "ours", nullptr, QT_TRANSLATE_NOOP("Cli", "what this laptop wrote") },
                { "theirs", nullptr, QT_TRANSLATE_NOOP("Cli", "what other laptops wrote, the newest of it") },
                { "from", "LAPTOP", QT_TRANSLATE_NOOP("Cli", "what this laptop wrote, by its name") }, json },
            runResolve },
        { "give-numbers", QT_TRANSLATE_NOOP("Cli", "Give lasting member numbers in the place of provisional ones."),
            QT_TRANSLATE_NOOP("Cli",
                "A laptop whose block of numbers is used up gives provisional ones (P-…). After the next exchange with "
                "the coordinator it has a further block. Nobody's number is changed without this."),
            { file }, { json }, runGiveNumbers },
    };
}

std::vector<VerbSpec> backupVerbs()
{
    const char *const which = QT_TRANSLATE_NOOP("Cli", "its number in “backups”, the name of its file, or a path");
    return {
        { "backups", QT_TRANSLATE_NOOP("Cli", "List the automatic backups of a register."),
            QT_TRANSLATE_NOOP("Cli",
                "They stand in a folder of their own: the one chosen in the window's settings, else one beside the "
                "register. One is kept before an import, before changes are brought in, before a change of many people "
                "and before a file is brought up to a newer format. All of the last two days stay, then one of each "
                "day for two weeks, of each week for half a year, of each month for 400 days."),
            { file }, { format, json }, runBackups },
        { "backups make", QT_TRANSLATE_NOOP("Cli", "Keep a backup now, opened, verified and compared."), "", { file },
            { json }, runBackupsMake },
        { "backups check", QT_TRANSLATE_NOOP("Cli", "Open backups and verify that they are whole."),
            QT_TRANSLATE_NOOP("Cli",
                "All of them, or one, each in a line of its own: whole, damaged, unreadable, or of another passphrase. "
                "The exit code is that of the worst. Nothing is altered."),
            { file, { "BACKUP", which, Offers::Files, true } }, { format, json }, runBackupsCheck },
        { "backups restore", QT_TRANSLATE_NOOP("Cli", "Put a backup in the place of the register."),
            QT_TRANSLATE_NOOP("Cli",
                "The backup is checked first, and the file as it is is kept among the backups, whether it can still be "
                "opened or not. The register must not be open elsewhere."),
            { file, { "BACKUP", which, Offers::Files } }, { json }, runBackupsRestore },
    };
}

std::vector<VerbSpec> duplicateVerbs()
{
    return {
        { "duplicates", QT_TRANSLATE_NOOP("Cli", "List people who are likely there twice, the likeliest first."),
            QT_TRANSLATE_NOOP("Cli",
                "Names count with their short forms, accents and sounds, besides e-mail, telephone, postcode and date "
                "of birth. A score of 45 or more out of 100 is worth a look; a person decides with merge or "
                "keep-apart."),
            { file }, { { "limit", "N", QT_TRANSLATE_NOOP("Cli", "how many pairs; 50 without it") }, format, json },
            runDuplicates },
        { "merge", QT_TRANSLATE_NOOP("Cli", "Make one person of two records."),
            QT_TRANSLATE_NOOP("Cli",
                "Every term, payment, charge, group and standing comes along, and what the one kept has no value for "
                "is taken over. The person is still found by the old number. undo parts them again."),
            { file, { "NUMBER", QT_TRANSLATE_NOOP("Cli", "member number of the record that goes") },
                { "INTO", QT_TRANSLATE_NOOP("Cli", "member number of the record that is kept") } },
            { { "take", "FIELD=other", QT_TRANSLATE_NOOP("Cli", "take this field from the record that goes"),
                  Offers::Nothing, "", true },
                dryRun, json },
            runMerge },
        { "keep-apart", QT_TRANSLATE_NOOP("Cli", "Note that two people who look alike are two."), "",
            { file, { "NUMBER", QT_TRANSLATE_NOOP("Cli", "a member number") },
                { "OTHER", QT_TRANSLATE_NOOP("Cli", "the other's member number") } },
            { json }, runKeepApart },
    };
}

} // namespace

const std::vector<VerbSpec> &allVerbs()
{
    static const std::vector<VerbSpec> verbs = [] {
        std::vector<VerbSpec> all;
        for (auto part : { registerVerbs(), readingVerbs(), owingVerbs(), payingVerbs(), statementVerbs(), batchVerbs(),
                 paperVerbs(), drawingVerbs(), keepingVerbs(), backupVerbs(), duplicateVerbs(), laptopVerbs(),
                 conflictVerbs() })
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return verbs;
}

std::vector<OptionSpec> optionsOf(const VerbSpec &verb)
{
    std::vector<OptionSpec> options = verb.options;
    if (verb.opens != Opens::Nothing)
        options.push_back({ "passphrase-file", "PATH",
            QT_TRANSLATE_NOOP(
                "Cli", "a file with the passphrase in its first line; without it, ROLLBOOK_PASSPHRASE or a question"),
            Offers::Files });
    if (verb.opens == Opens::Register)
        options.push_back({ "recovery-key-file", "PATH",
            QT_TRANSLATE_NOOP("Cli", "a file with the key of the recovery sheet, which opens the register as well"),
            Offers::Files });
    return options;
}

} // namespace rollbook::cli
