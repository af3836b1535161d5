// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people.h"
#include "app/cli/verbs.h"
#include "app/cli/verbspecs.h"

namespace rollbook::cli::common {

namespace {

constexpr OptionSpec chosenConfidenceOption { "confidence", "N",
    QT_TRANSLATE_NOOP("Cli", "how sure a proposal must be, 1 to 100; 90 without it") };

} // namespace

std::vector<VerbSpec> owingVerbs()
{
    return {
        { "renew", QT_TRANSLATE_NOOP("Cli", "Renew memberships: people's by their numbers, or everybody's due."),
            QT_TRANSLATE_NOOP("Cli",
                "By the rules of each type, all in one step that undo takes back. Whoever cannot be renewed is told "
                "with the reason and left as they are; earlier terms are never altered."),
            { common::file,
                { "NUMBER", QT_TRANSLATE_NOOP("Cli", "member numbers of those to renew"), Offers::Nothing, true,
                    true } },
            { { "all-due", nullptr,
                  QT_TRANSLATE_NOOP("Cli", "everybody whose renewal is due by the rules of their type") },
                { "until", "DATE",
                    QT_TRANSLATE_NOOP("Cli", "with --all-due: everybody whose term ends by this day (2026-12-31)") },
                { "type", "NAME", QT_TRANSLATE_NOOP("Cli", "the type of the new terms; each their own without it") },
                { "day", "DATE", QT_TRANSLATE_NOOP("Cli", "the day of the renewal (2026-12-31); today without it") },
                common::dryRun, common::json },
            runRenew },
        { "charge", QT_TRANSLATE_NOOP("Cli", "Raise a charge of people, or waive what is left of theirs."), "",
            { common::file,
                { "NUMBER", QT_TRANSLATE_NOOP("Cli", "member numbers of those who owe it"), Offers::Nothing, false,
                    true } },
            { { "amount", "AMOUNT",
                  QT_TRANSLATE_NOOP("Cli", "of each (12.50); with --waive the most to waive, all without it") },
                { "for", "TEXT", QT_TRANSLATE_NOOP("Cli", "what it is for") },
                { "due", "DATE", QT_TRANSLATE_NOOP("Cli", "from which day it is owed; today without it") },
                { "donation", nullptr, QT_TRANSLATE_NOOP("Cli", "a donation promised, which is not chased") },
                { "waive", nullptr, QT_TRANSLATE_NOOP("Cli", "waive what is left of their charges, the oldest first") },
                { "reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why it is waived; needed with --waive") }, common::dryRun,
                common::json },
            runCharge },
        { "arrears", QT_TRANSLATE_NOOP("Cli", "List who owes what, and since when."),
            QT_TRANSLATE_NOOP("Cli",
                "People and affiliated organisations, what has been due longest first. Donations promised are no "
                "arrears and stand in a column of their own."),
            { common::file },
            { common::asAt, common::group, common::type,
                { "by-age", nullptr, QT_TRANSLATE_NOOP("Cli", "what each owes by how long it has been due") },
                common::format, common::json },
            runArrears },
    };
}

std::vector<VerbSpec> payingVerbs()
{
    return {
        { "pay", QT_TRANSLATE_NOOP("Cli", "Record money received, or what went back of it."),
            QT_TRANSLATE_NOOP("Cli",
                "Without --amount, all that is due. It is set against the oldest charges first, and what is left of "
                "it stays as credit. --reverse takes a payment back that bounced or was entered by mistake, --refund "
                "notes that money was given back; a payment is named by its receipt."),
            { common::file, { "NUMBER", QT_TRANSLATE_NOOP("Cli", "member number of who paid") } },
            { { "amount", "AMOUNT", QT_TRANSLATE_NOOP("Cli", "what came in (12.50), or is given back") },
                { "method", "METHOD",
                    QT_TRANSLATE_NOOP("Cli", "how it came, or went back; cash without it, and transfer with --refund"),
                    Offers::Choices, methodChoices },
                { "received", "DATE", QT_TRANSLATE_NOOP("Cli", "when it came, or went back; today without it") },
                { "reference", "TEXT",
                    QT_TRANSLATE_NOOP(
                        "Cli", "number of the cheque, or what the bank says; with --reverse or --refund the reason") },
                { "donation", "AMOUNT", QT_TRANSLATE_NOOP("Cli", "how much of it is given on top of what is owed") },
                { "for", "NUMBER=AMOUNT",
                    QT_TRANSLATE_NOOP("Cli",
                        "how much of it is for this person, by their member number; what no part names stays as "
                        "credit"),
                    Offers::Nothing, "", true },
                { "reverse", "RECEIPT", QT_TRANSLATE_NOOP("Cli", "the payment to take back whole") },
                { "refund", "RECEIPT",
                    QT_TRANSLATE_NOOP("Cli", "the payment of which --amount, or all that is free, was given back") },
                common::dryRun, common::json },
            runPay },
        { "accounts", QT_TRANSLATE_NOOP("Cli", "Tell what came in, and what may be expected."),
            QT_TRANSLATE_NOOP("Cli",
                "Every penny received in the span stands once: as fees, donations, other charges, credit, in "
                "suspense, returned or given back. The workbook holds everything, line by line."),
            { common::file },
            { { "from", "DATE",
                  QT_TRANSLATE_NOOP("Cli", "first day counted; without it, that of the membership year of the last") },
                { "to", "DATE", QT_TRANSLATE_NOOP("Cli", "last day counted; without it, today") },
                { "by", "WHAT", QT_TRANSLATE_NOOP("Cli", "what to break it down by; months without it"),
                    Offers::Choices, "month type method group" },
                { "lines", nullptr, QT_TRANSLATE_NOOP("Cli", "the payments behind it, one a row for each use") },
                { "forecast", nullptr,
                    QT_TRANSLATE_NOOP("Cli", "what the next common end of terms may bring, in three scenarios") },
                { "csv", "OUT", QT_TRANSLATE_NOOP("Cli", "save the same as CSV; a file that is there is replaced"),
                    Offers::Files, "", false, false, true },
                { "xlsx", "OUT",
                    QT_TRANSLATE_NOOP("Cli", "save everything as a workbook; a file that is there is replaced"),
                    Offers::Files, "", false, false, true },
                common::json },
            runAccounts },
    };
}

std::vector<VerbSpec> statementVerbs()
{
    return {
        { "statement import", QT_TRANSLATE_NOOP("Cli", "Take a bank's statement in."),
            QT_TRANSLATE_NOOP("Cli",
                "CSV of the banks and providers that are known, OFX, QIF, MT940 and CAMT.053. The layout is found "
                "out; what the columns of an unknown CSV mean is said once with --map and remembered. Lines that are "
                "here already, from a file that overlaps, are not taken twice; of another layout of the same account "
                "they "
                "are known by day and amount. Nothing is posted by it."),
            { common::file, { "BANKFILE", QT_TRANSLATE_NOOP("Cli", "the bank's file"), Offers::Files } },
            { { "account", "NAME",
                  QT_TRANSLATE_NOOP(
                      "Cli", "the account it is of, by a name of yours; found out by its number or bank without it") },
                { "map", "FIELD=COLUMN",
                    QT_TRANSLATE_NOOP("Cli",
                        "what a column is, by its heading: “payer=Name”; “dates=dmy” and “dates=mdy” tell the order "
                        "of the days"),
                    Offers::Nothing, "", true },
                common::dryRun, common::json },
            runStatementImport },
        { "statement match", QT_TRANSLATE_NOOP("Cli", "Propose whose each open line is, with confidence and reason."),
            QT_TRANSLATE_NOOP("Cli",
                "By member numbers with their check letter, learned payer names, names and amounts, households; "
                "payouts of "
                "a provider by its own lines. Nothing is changed: post does what reaches the confidence."),
            { common::file }, { chosenConfidenceOption, common::json }, runStatementMatch },
        { "statement post", QT_TRANSLATE_NOOP("Cli", "Post the lines that are sure enough, in one step."),
            QT_TRANSLATE_NOOP("Cli", "Lines below the confidence stay open for a person. undo takes it all back."),
            { common::file }, { chosenConfidenceOption, common::dryRun, common::json }, runStatementPost },
        { "statement lines", QT_TRANSLATE_NOOP("Cli", "List the lines, and prove that every penny is accounted for."),
            "", { common::file },
            { { "open", nullptr, QT_TRANSLATE_NOOP("Cli", "only lines that nobody has decided about") }, common::json },
            runStatementLines },
        { "statement remove", QT_TRANSLATE_NOOP("Cli", "Take a wrong file out again, with the lines it brought."),
            QT_TRANSLATE_NOOP("Cli", "Refused as long as one of its lines has a payment: undo that first."),
            { common::file,
                { "NAME", QT_TRANSLATE_NOOP("Cli", "the name of the file, or the beginning of its digest") } },
            {}, runStatementRemove },
    };
}

std::vector<VerbSpec> batchVerbs()
{
    return {
        { "batch open", QT_TRANSLATE_NOOP("Cli", "Open a batch of cash and cheques with what was counted."), "",
            { common::file },
            { { "count", "N", QT_TRANSLATE_NOOP("Cli", "how many payments were counted"), Offers::Nothing, "", false,
                  true },
                { "total", "AMOUNT", QT_TRANSLATE_NOOP("Cli", "what they come to (250.00)"), Offers::Nothing, "", false,
                    true } },
            runBatchOpen },
        { "batch add", QT_TRANSLATE_NOOP("Cli", "Add a payment to the batch that is open."), "",
            { common::file, { "NUMBER", QT_TRANSLATE_NOOP("Cli", "member number of who paid") },
                { "AMOUNT", QT_TRANSLATE_NOOP("Cli", "what they paid (12.50)") } },
            { { "cheque", "NO", QT_TRANSLATE_NOOP("Cli", "number of the cheque; cash without it") } }, runBatchAdd },
        { "batch post", QT_TRANSLATE_NOOP("Cli", "Make the payments of the batch that is open."),
            QT_TRANSLATE_NOOP("Cli",
                "Only when people and money agree with what was counted. A wrong entry is taken back with “undo” and "
                "its number in “history”."),
            { common::file }, {}, runBatchPost },
        { "batch list", QT_TRANSLATE_NOOP("Cli", "List the batches, posted ones too."), "", { common::file },
            { common::json }, runBatchList },
    };
}

std::vector<VerbSpec> paperVerbs()
{
    return {
        { "report account", QT_TRANSLATE_NOOP("Cli", "Write a person's statement of account as a PDF."),
            QT_TRANSLATE_NOOP(
                "Cli", "Everything charged and paid, with the balance after each line, and how to pay what is owed."),
            { common::file, { "NUMBER", QT_TRANSLATE_NOOP("Cli", "member number of whose account it is") } },
            { common::pdf }, runReportAccount, true },
        { "report receipt", QT_TRANSLATE_NOOP("Cli", "Write the receipt for a payment as a PDF."), "",
            { common::file, { "NUMBER", QT_TRANSLATE_NOOP("Cli", "member number of who paid") },
                { "RECEIPT", QT_TRANSLATE_NOOP("Cli", "the receipt, as “pay” told it") } },
            { common::pdf }, runReportReceipt, true },
        { "report paying-in", QT_TRANSLATE_NOOP("Cli", "Write the paying-in slip of the latest batch as a PDF."),
            QT_TRANSLATE_NOOP("Cli", "Of the batch opened last, posted or not, as it is filled now."), { common::file },
            { common::pdf }, runReportPayingIn, true },
    };
}

} // namespace rollbook::cli::common
