// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "app/cli/people.h"
#include "ui/words/actionfamilies.h"

namespace rollbook::cli {

namespace {

const ArgumentSpec file { "FILE", QT_TRANSLATE_NOOP("Cli", "the register"), Offers::Files };
const OptionSpec json { "json", nullptr, QT_TRANSLATE_NOOP("Cli", "answer as JSON") };
const OptionSpec format { "format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "how to answer; a table without it."),
    Offers::Choices, "table csv json" };
const OptionSpec group { "group", "NAME",
    QT_TRANSLATE_NOOP(
        "Cli", "only people of this group and of those below it, by its name, another name or its path") };
const OptionSpec type { "type", "NAME", QT_TRANSLATE_NOOP("Cli", "only people of this membership type") };
const OptionSpec asAt { "as-at", "DATE", QT_TRANSLATE_NOOP("Cli", "as at this day (2026-12-31) instead of today") };
const OptionSpec from { "from", "DATE",
    QT_TRANSLATE_NOOP("Cli", "first day counted; without it, eleven months before the month of the last") };
const OptionSpec to { "to", "DATE", QT_TRANSLATE_NOOP("Cli", "last day counted; without it, today") };
const OptionSpec pdf { "pdf", "OUT", QT_TRANSLATE_NOOP("Cli", "the PDF to write; one that is there is replaced"),
    Offers::Files, "", false, true, true };
const OptionSpec landscape { "landscape", nullptr, QT_TRANSLATE_NOOP("Cli", "pages on their long side") };
const OptionSpec byName { "by-name", nullptr,
    QT_TRANSLATE_NOOP("Cli", "one list by name instead of one for each group") };
const OptionSpec status { "status", "STATUS",
    QT_TRANSLATE_NOOP("Cli", "only people of this status, or several with commas between them."), Offers::Choices,
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
            { { "dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "tell what would change, and change nothing") },
                { "map", "COLUMN=FIELD",
                    QT_TRANSLATE_NOOP("Cli", "which field a column feeds, by their names; “COLUMN=” leaves it out."),
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
                "would take for a formula gets an apostrophe in front, which import takes away again."),
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
                    QT_TRANSLATE_NOOP("Cli", "only actions of this kind, or of several with commas between them."),
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
                { "only", "NUMBER", QT_TRANSLATE_NOOP("Cli", "only what is about the person with this member number"),
                    Offers::Nothing, "", true },
                { "brought-in", nullptr,
                    QT_TRANSLATE_NOOP("Cli", "all entries that were brought in together with this one") },
                json },
            runUndo },
        { "verify", QT_TRANSLATE_NOOP("Cli", "Check that the whole register is as it was written."), "", { file }, {},
            runVerify },
        { "backup", QT_TRANSLATE_NOOP("Cli", "Save a copy, and open, verify and compare it before it counts."), "",
            { file,
                { "OUT", QT_TRANSLATE_NOOP("Cli", "the copy; a file that is there already is left as it is"),
                    Offers::Files } },
            {}, runBackup },
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
                "Laptops that hold the same show the same fingerprint of four words. Only the coordinator's laptop can "
                "revoke one: from what is here of it on, nothing of it counts any more."),
            { file },
            { { "revoke", "NAME", QT_TRANSLATE_NOOP("Cli", "a laptop that was lost or left"), Offers::Nothing, "",
                  true },
                { "believe", "NAME", QT_TRANSLATE_NOOP("Cli", "a revoked laptop that shall count again"),
                    Offers::Nothing, "", true },
                format, json },
            runDevices },
        { "copy", QT_TRANSLATE_NOOP("Cli", "Make a copy of the register for a colleague's laptop."),
            QT_TRANSLATE_NOOP("Cli",
                "The copy has a passphrase of its own, asked for twice. Both laptops then work without each other and "
                "combine what they did with take-out and bring-in."),
            { file, { "OUT", QT_TRANSLATE_NOOP("Cli", "the copy"), Offers::Files } },
            { { "name", "NAME", QT_TRANSLATE_NOOP("Cli", "what the laptop is called"), Offers::Nothing, "", false,
                  true },
                { "copy-passphrase-file", "PATH",
                    QT_TRANSLATE_NOOP("Cli", "a file with the copy's passphrase in its first line"), Offers::Files } },
            runCopy },
        { "take-out", QT_TRANSLATE_NOOP("Cli", "Write what other laptops lack to a change file."),
            QT_TRANSLATE_NOOP("Cli",
                "One sealed file for a stick or an e-mail, under a name of random words. Only the laptops it is for "
                "can "
                "open it."),
            { file, { "FOLDER", QT_TRANSLATE_NOOP("Cli", "where the change file goes"), Offers::Files } },
            { { "for", "NAME", QT_TRANSLATE_NOOP("Cli", "a laptop it is for; all others without it"), Offers::Nothing,
                  "", true },
                json },
            runTakeOut },
        { "bring-in", QT_TRANSLATE_NOOP("Cli", "Take in what another laptop has taken out."),
            QT_TRANSLATE_NOOP("Cli",
                "All of it or nothing. What both laptops changed in the same field is listed by “conflicts” until a "
                "person decides."),
            { file, { "CHANGES", QT_TRANSLATE_NOOP("Cli", "the change file"), Offers::Files } },
            { { "dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "tell what would change, and change nothing") }, json },
            runBringIn },
        { "conflicts", QT_TRANSLATE_NOOP("Cli", "List what laptops changed without having seen each other."), "",
            { file }, { format, json }, runConflicts },
        { "resolve", QT_TRANSLATE_NOOP("Cli", "Decide a conflict for all laptops."), "",
            { file, { "CONFLICT", QT_TRANSLATE_NOOP("Cli", "its number in “conflicts”") },
                { "SIDE", QT_TRANSLATE_NOOP("Cli", "the side whose value shall stand") } },
            {}, runResolve },
    };
}

} // namespace

const std::vector<VerbSpec> &allVerbs()
{
    static const std::vector<VerbSpec> verbs = [] {
        std::vector<VerbSpec> all;
        for (auto part : { registerVerbs(), readingVerbs(), drawingVerbs(), keepingVerbs(), laptopVerbs() })
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
