// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/together.h"
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

/// How sure it is that lines of a provider came as one line of the bank: by the provider's mark of the payout, or only
/// because they come to it.
constexpr int confidenceOfMark = 95;
constexpr int confidenceOfSum = 85;

/// Lines of a provider that came as one line of a bank.
struct PayoutMatch {
    TiePayout command;
    QString provider; ///< name of its account
    int confidence = 0;
};

/// Open lines with the proposals for each, and the payouts among them.
struct OpenMatches {
    std::vector<StatementLine> lines;
    std::vector<LineProposals> found;
    std::map<Id<StatementLine>, PayoutMatch> payouts;
};

/// The payouts by the line of the bank.
std::map<Id<StatementLine>, PayoutMatch> payoutsAmong(
    const std::vector<LineStanding> &standings, const std::vector<BankAccount> &accounts)
{
    std::map<Id<BankAccount>, QString> providers;
    for (const BankAccount &account : accounts) {
        if (account.provider)
            providers.emplace(account.id, account.name);
    }
    std::vector<StatementLine> ofProviders;
    std::vector<StatementLine> ofBanks;
    std::map<Id<StatementLine>, const LineStanding *> places;
    for (const LineStanding &standing : standings) {
        places.emplace(standing.line.id, &standing);
        if (!providers.contains(standing.account) && standing.state == LineState::Open)
            ofBanks.push_back(standing.line);
        else if (providers.contains(standing.account) && standing.line.within.isNull() && !standing.line.notOurs)
            ofProviders.push_back(standing.line);
    }
    std::map<Id<StatementLine>, PayoutMatch> payouts;
    for (PayoutProposal &found : proposePayouts(ofProviders, ofBanks)) {
        const LineStanding &first = *places.at(found.lines.front());
        const bool marked = !first.line.kind.isEmpty() && std::ranges::all_of(found.lines, [&](Id<StatementLine> id) {
            return places.at(id)->line.kind == first.line.kind;
        });
        payouts.emplace(found.within,
            PayoutMatch { { std::move(found.lines), found.within }, providers.at(first.account),
                marked ? confidenceOfMark : confidenceOfSum });
    }
    return payouts;
}

Result<OpenMatches> matchOpenLines(const Context &context, const Reader &reader)
{
    auto standings = lineStandings(reader);
    auto accounts = reader.all<BankAccount>();
    if (!standings || !accounts)
        return standings ? accounts.problems() : standings.problems();
    OpenMatches matched;
    matched.payouts = payoutsAmong(*standings, *accounts);
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
        = fillIn(Cli::tr("%1: %2 in all = %3 matched + %4 in suspense + %5 not ours + %6 payouts + %7 open − %8 fees."),
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
    std::map<QString, StatementProof> proofs;
    for (const auto &[account, proof] : proofByAccount(standings))
        proofs.emplace(names.accounts[account], proof);
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
            object.insert(QStringLiteral("account"), account);
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
        context.line(proofSentence(account, proof));
}

/// What a posting comes to.
struct PostedSum {
    qint64 lines = 0; ///< posted as payments
    Money amount; ///< of these
    qint64 payouts = 0; ///< lines of a bank that are tied to those of a provider
    qint64 left = 0;
};

std::vector<Command> postingOf(OpenMatches &matched, int confidence, PostedSum &sum)
{
    std::vector<Command> commands;
    std::erase_if(matched.found, [&](const LineProposals &one) { return matched.payouts.contains(one.line); });
    if (DecideLines decisions = decisionsFor(matched.found, confidence); !decisions.decisions.empty()) {
        sum.lines = std::ssize(decisions.decisions);
        commands.emplace_back(std::move(decisions));
    }
    std::map<Id<StatementLine>, Money> amounts;
    for (const StatementLine &line : matched.lines)
        amounts.emplace(line.id, line.amount);
    for (const LineProposals &one : matched.found)
        sum.amount += one.postable(confidence) ? amounts.at(one.line) : Money {};
    for (const auto &[within, payout] : matched.payouts) {
        if (payout.confidence < confidence)
            continue;
        commands.emplace_back(payout.command);
        ++sum.payouts;
    }
    sum.left = std::ssize(matched.lines) - sum.lines - sum.payouts;
    return commands;
}

void tellPosted(Context &context, const PostedSum &sum)
{
    const bool dry = context.invocation().has("dry-run");
    if (context.invocation().has("json")) {
        writeJson(context,
            QJsonObject { { QStringLiteral("posted"), sum.lines }, { QStringLiteral("amount"), plainMoney(sum.amount) },
                { QStringLiteral("payouts"), sum.payouts }, { QStringLiteral("left_open"), sum.left },
                { QStringLiteral("dry_run"), dry } });
        return;
    }
    context.line(fillIn(dry
            ? Cli::tr("Lines that would be posted: %1, together %2. Payouts that would be tied to what providers took: "
                      "%3. Left for a person to decide: %4.")
            : Cli::tr("Lines posted: %1, together %2. Payouts tied to what providers took: %3. Left for a person to "
                      "decide: %4."),
        { formatCount(sum.lines), formatMoney(sum.amount), formatCount(sum.payouts), formatCount(sum.left) }));
    if (dry)
        context.line(Cli::tr("Nothing was changed: this was only tried out."));
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
        if (const auto payout = matched->payouts.find(line.id); payout != matched->payouts.end()) {
            writer.row({ plainDay(line.day), plainMoney(line.amount), line.payer, line.reference,
                payout->second.provider, QString::number(payout->second.confidence), QStringLiteral("payout"),
                yesCell(payout->second.confidence >= *confidence, format) });
            continue;
        }
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
    PostedSum sum;
    auto commands = postingOf(*matched, *confidence, sum);
    const Action action { ActionKind::DecideLines, { QString::number(sum.lines + sum.payouts) }, {} };
    if (Done done = dry ? tryTogether(**book, commands) : submitTogether(**book, std::move(commands), action); !done)
        return done;
    tellPosted(context, sum);
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
