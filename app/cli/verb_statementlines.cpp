// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/rules/matching.h"
#include "core/rules/statementproof.h"
#include "ui/words/format.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace rollbook::cli {

namespace {

/// The words of a state in files: permanent, not translated.
QString lineStateKey(LineState state)
{
    static constexpr const char *keys[] = { "open", "matched", "suspense", "not-ours", "payout" };
    return QLatin1String(keys[static_cast<std::size_t>(state)]);
}

QString matchReasonKey(MatchReason reason)
{
    static constexpr const char *keys[] = { "printed-number", "receipt", "learned-name", "external-number",
        "former-number", "charge", "household", "name-and-amount", "name", "amount-and-initial" };
    return QLatin1String(keys[static_cast<std::size_t>(reason)]);
}

/// Open lines with the proposals for each.
struct OpenMatches {
    std::vector<StatementLine> lines;
    std::vector<LineProposals> found;
};

Result<OpenMatches> matchOpenLines(const Context &context, const Reader &reader)
{
    auto standings = lineStandings(reader);
    if (!standings)
        return standings.problems();
    OpenMatches matched;
    for (LineStanding &standing : *standings) {
        if (standing.state == LineState::Open)
            matched.lines.push_back(std::move(standing.line));
    }
    auto found = proposeMatches(reader, matched.lines, context.clock().today());
    if (!found)
        return found.problems();
    matched.found = std::move(*found);
    return matched;
}

Result<int> chosenConfidence(const Context &context)
{
    auto confidence = context.number("confidence", usualConfidence, 1, 100);
    if (!confidence)
        return confidence.problems();
    return static_cast<int>(*confidence);
}

std::vector<TableColumn> matchColumns()
{
    return { { QStringLiteral("day"), Cli::tr("Day") }, { QStringLiteral("amount"), Cli::tr("Amount") },
        { QStringLiteral("payer"), Cli::tr("Payer") }, { QStringLiteral("reference"), Cli::tr("Reference") },
        { QStringLiteral("name"), Cli::tr("Likely from") },
        { QStringLiteral("confidence"), Cli::tr("Confidence"), true }, { QStringLiteral("reason"), Cli::tr("Reason") },
        { QStringLiteral("posts"), Cli::tr("Posts"), false, true } };
}

QJsonObject jsonOfProof(const StatementProof &proof)
{
    return { { QStringLiteral("lines"), proof.lines }, { QStringLiteral("open_lines"), proof.openLines },
        { QStringLiteral("total"), plainMoney(proof.total) }, { QStringLiteral("matched"), plainMoney(proof.matched) },
        { QStringLiteral("suspense"), plainMoney(proof.suspense) },
        { QStringLiteral("not_ours"), plainMoney(proof.notOurs) },
        { QStringLiteral("payouts"), plainMoney(proof.payouts) }, { QStringLiteral("open"), plainMoney(proof.open) },
        { QStringLiteral("fees"), plainMoney(proof.fees) },
        { QStringLiteral("difference"), plainMoney(proof.difference) } };
}

QString proofSentence(const QString &account, const StatementProof &proof)
{
    const QStringList values { account, formatMoney(proof.total), formatMoney(proof.matched),
        formatMoney(proof.suspense), formatMoney(proof.notOurs), formatMoney(proof.payouts), formatMoney(proof.open),
        formatMoney(proof.fees) };
    const QString sum
        = fillIn(Cli::tr("%1: %2 in all = %3 matched + %4 in suspense + %5 not ours + %6 payouts + %7 open - %8 fees."),
            QStringList { shown(account) } + values.mid(1));
    return proof.holds() ? sum
                         : QString(sum + QLatin1Char(' ')
                             + fillIn(Cli::tr("%1 of it is not accounted for: a line may have been posted twice."),
                                 { formatMoney(proof.difference) }));
}

QJsonObject jsonOfStanding(const LineStanding &standing, const QString &account, const QString &file)
{
    const StatementLine &line = standing.line;
    return { { QStringLiteral("day"), plainDay(line.day) }, { QStringLiteral("amount"), plainMoney(line.amount) },
        { QStringLiteral("fee"), plainMoney(line.fee) }, { QStringLiteral("payer"), line.payer },
        { QStringLiteral("reference"), line.reference }, { QStringLiteral("kind"), line.kind },
        { QStringLiteral("state"), lineStateKey(standing.state) }, { QStringLiteral("account"), account },
        { QStringLiteral("file"), file }, { QStringLiteral("note"), line.note } };
}

/// The names of accounts and files.
struct StatementNames {
    std::map<Id<BankAccount>, QString> accounts;
    std::map<Id<StatementFile>, QString> files;
};
Result<StatementNames> statementNames(const Reader &reader)
{
    auto accounts = reader.all<BankAccount>();
    auto files = reader.all<StatementFile>();
    if (!accounts || !files)
        return accounts ? files.problems() : accounts.problems();
    StatementNames names;
    for (const BankAccount &account : *accounts)
        names.accounts[account.id] = account.name;
    for (const StatementFile &file : *files)
        names.files[file.id] = file.name;
    return names;
}

void tellLines(Context &context, const std::vector<LineStanding> &standings, StatementNames &names)
{
    const bool openOnly = context.invocation().has("open");
    const auto proofs = proofByAccount(standings);
    if (context.invocation().has("json")) {
        QJsonArray lines;
        for (const LineStanding &standing : standings) {
            if (!openOnly || standing.state == LineState::Open)
                lines.append(
                    jsonOfStanding(standing, names.accounts[standing.account], names.files[standing.line.file]));
        }
        QJsonArray accounts;
        for (const auto &[account, proof] : proofs) {
            QJsonObject object = jsonOfProof(proof);
            object.insert(QStringLiteral("account"), names.accounts[account]);
            accounts.append(object);
        }
        writeJson(context, QJsonObject { { QStringLiteral("lines"), lines }, { QStringLiteral("proof"), accounts } });
        return;
    }
    TableWriter writer(context, TableFormat::Table,
        { { QStringLiteral("day"), Cli::tr("Day") }, { QStringLiteral("amount"), Cli::tr("Amount"), true },
            { QStringLiteral("payer"), Cli::tr("Payer") }, { QStringLiteral("reference"), Cli::tr("Reference") },
            { QStringLiteral("state"), Cli::tr("State") }, { QStringLiteral("account"), Cli::tr("Account") } });
    for (const LineStanding &standing : standings) {
        if (openOnly && standing.state != LineState::Open)
            continue;
        writer.row({ plainDay(standing.line.day), plainMoney(standing.line.amount), standing.line.payer,
            standing.line.reference, lineStateKey(standing.state), names.accounts[standing.account] });
    }
    writer.finish();
    for (const auto &[account, proof] : proofs)
        context.line(proofSentence(names.accounts[account], proof));
}

} // namespace

Done runStatementMatch(Context &context)
{
    auto confidence = chosenConfidence(context);
    if (!confidence)
        return confidence.problems();
    auto book = context.open(Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    auto matched = matchOpenLines(context, (*book)->reader());
    if (!matched)
        return matched.problems();
    const TableFormat format = formatOf(context.invocation());
    TableWriter writer(context, format, matchColumns());
    for (std::size_t i = 0; i < matched->lines.size(); ++i) {
        const StatementLine &line = matched->lines[i];
        const LineProposals &found = matched->found[i];
        const Proposal *best = found.proposals.empty() ? nullptr : &found.proposals.front();
        writer.row({ plainDay(line.day), plainMoney(line.amount), line.payer, line.reference,
            best ? best->name : QString(), QString::number(best ? best->confidence : 0),
            best ? matchReasonKey(best->reason) : QString(), yesCell(found.postable(*confidence) != nullptr, format) });
    }
    writer.finish();
    return {};
}

Done runStatementPost(Context &context)
{
    const Invocation &invocation = context.invocation();
    const bool dry = invocation.has("dry-run");
    auto confidence = chosenConfidence(context);
    if (!confidence)
        return confidence.problems();
    auto book = context.open(dry ? Register::Access::ReadOnly : Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    auto matched = matchOpenLines(context, (*book)->reader());
    if (!matched)
        return matched.problems();
    const DecideLines command = decisionsFor(matched->found, *confidence);
    Money posted;
    for (std::size_t i = 0; i < matched->lines.size(); ++i)
        posted += matched->found[i].postable(*confidence) ? matched->lines[i].amount : Money {};
    if (!command.decisions.empty()) {
        const Done done = dry ? Done((*book)->preview(command).problems()) : Done((*book)->submit(command).problems());
        if (!done)
            return done;
    }
    const auto count = static_cast<qint64>(command.decisions.size());
    const auto left = static_cast<qint64>(matched->lines.size()) - count;
    if (invocation.has("json")) {
        writeJson(context,
            QJsonObject { { QStringLiteral("posted"), count }, { QStringLiteral("amount"), plainMoney(posted) },
                { QStringLiteral("left_open"), left }, { QStringLiteral("dry_run"), dry } });
        return {};
    }
    context.line(fillIn(dry ? Cli::tr("Would be posted: %1 lines, %2. Left for a person to decide: %3.")
                            : Cli::tr("Posted: %1 lines, %2. Left for a person to decide: %3."),
        { formatCount(count), formatMoney(posted), formatCount(left) }));
    return {};
}

Done runStatementLines(Context &context)
{
    auto book = context.open(Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    auto standings = lineStandings((*book)->reader());
    auto names = statementNames((*book)->reader());
    if (!standings || !names)
        return standings ? names.problems() : standings.problems();
    tellLines(context, *standings, *names);
    return {};
}

} // namespace rollbook::cli
