// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/exchange/statements/statementfile.h"
#include "core/rules/duplicates.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QJsonArray>

#include <algorithm>

namespace rollbook::cli {

namespace {

/// What was asked of the import, with what the register knows.
struct ImportAsked {
    QString path;
    StatementAsk ask;
    std::optional<StatementLayout> learned; ///< that --map explains, to be kept
    std::vector<BankAccount> accounts;
    std::vector<StatementFile> files;
};

/// What came of one account of the file.
struct AccountTaken {
    QString account;
    const AccountRead *read = nullptr;
    qint64 fresh = 0;
};

QString fieldOfPair(const QString &pair)
{
    return pair.left(std::max<qsizetype>(pair.indexOf(QLatin1Char('=')), 0)).trimmed();
}

/// The columns as guessed, with those that --map names in the place of the guess.
QStringList columnsWith(QStringList guess, const QStringList &given)
{
    for (const QString &pair : given)
        guess.removeIf([&pair](const QString &other) { return fieldOfPair(other) == fieldOfPair(pair); });
    return guess + given;
}

/// What --map says: of "dates" alone only how days are written, else what the columns mean.
Done takeMapping(const Context &context, ImportAsked &asked)
{
    const QStringList given = context.invocation().values("map");
    const bool onlyDates = std::all_of(
        given.begin(), given.end(), [](const QString &pair) { return fieldOfPair(pair) == QLatin1String("dates"); });
    for (const QString &pair : given) {
        const QString field = fieldOfPair(pair);
        if (field == QLatin1String("dates"))
            asked.ask.dates = pair.endsWith(QLatin1String("mdy")) ? DateOrder::MonthFirst : DateOrder::DayFirst;
        else if (field != QLatin1String("sign") && !statementFields().contains(field))
            return usage(fillIn(Cli::tr("--map: “%1” is not of the form FIELD=COLUMN with one of the fields %2."),
                { pair, statementFields().join(QLatin1String(", ")) }));
    }
    if (onlyDates)
        return {};
    auto columns = unknownColumns(asked.path);
    if (!columns)
        return columns.problems();
    StatementLayout layout;
    layout.fingerprint = columns->fingerprint;
    layout.name = context.invocation().value("account", asked.path.section(QLatin1Char('/'), -1));
    layout.columns = columnsWith(columns->guess, given);
    if (Done checked = checkLayout(layout, columns->columns); !checked)
        return checked;
    asked.learned = layout;
    layout.fingerprint.clear();
    asked.ask.layouts.insert(asked.ask.layouts.begin(), layout);
    return {};
}

/// Tells the columns of a file that nobody has explained, as --map wants them.
void remarkOnColumns(const Context &context, const QString &path)
{
    const auto columns = unknownColumns(path);
    if (!columns)
        return;
    context.remark(fillIn(Cli::tr("Its columns: %1."), { shown(columns->columns.join(QLatin1String(", "))) }));
    QStringList options;
    for (const QString &pair : columns->guess)
        options.append(QLatin1String("--map \"") + pair + QLatin1Char('"'));
    context.remark(fillIn(Cli::tr("They may mean: %1"), { shown(options.join(QLatin1Char(' '))) }));
}

Result<StatementRead> readAsked(const Context &context, const ImportAsked &asked)
{
    auto read = readStatement(asked.path, asked.ask);
    if (!read && read.problems().front().code == ProblemCode::StatementUnknown)
        remarkOnColumns(context, asked.path);
    if (!read)
        return read;
    if (read->datesUnsure)
        return usage(fillIn(
            Cli::tr("The days in “%1” could be read either way round. Add --map dates=dmy when the day comes first, or "
                    "--map dates=mdy when the month does."),
            { read->name }));
    if (asked.learned)
        read->layout += asked.learned->fingerprint;
    if (read->accounts.size() > 1 && context.invocation().has("account"))
        return usage(fillIn(Cli::tr("“%1” shows %2 accounts, so --account cannot name the one. Leave it out."),
            { read->name, QString::number(read->accounts.size()) }));
    return read;
}

/// The account on record, or a new one under a name that no other has.
BankAccount statementAccount(
    const Context &context, const ImportAsked &asked, const StatementRead &read, const AccountRead &account)
{
    const QString wanted = context.invocation().value("account");
    const auto called = [&asked](const QString &name) {
        return std::find_if(asked.accounts.begin(), asked.accounts.end(),
            [&name](const BankAccount &known) { return foldedName(known.name) == foldedName(name); });
    };
    if (!wanted.isEmpty()) {
        if (const auto found = called(wanted); found != asked.accounts.end())
            return *found;
    } else if (const BankAccount *found = accountOf(read, account, asked.accounts, asked.files)) {
        return *found;
    }
    BankAccount fresh;
    fresh.number = account.number;
    fresh.provider = read.provider;
    fresh.name = wanted.isEmpty() ? institutionOf(read.layout) : wanted;
    if (fresh.name.isEmpty())
        fresh.name = asked.learned ? asked.learned->name : read.name;
    const QString base = fresh.name;
    for (int next = 2; wanted.isEmpty() && called(fresh.name) != asked.accounts.end(); ++next) {
        const QString tail = next == 2 && !account.number.isEmpty() ? account.number : QString::number(next);
        fresh.name = base + QLatin1Char(' ') + tail;
    }
    return fresh;
}

Result<std::vector<AccountTaken>> takeAccounts(
    Context &context, Register &book, ImportAsked &asked, const StatementRead &read)
{
    const bool dry = context.invocation().has("dry-run");
    if (asked.learned && !dry) {
        if (auto saved = book.submit(SaveStatementLayout { *asked.learned }); !saved)
            return saved.problems();
    }
    std::vector<AccountTaken> taken;
    std::optional<Problems> refused;
    for (const AccountRead &account : read.accounts) {
        const TakeStatement command { statementAccount(context, asked, read, account), fileRecord(read, account),
            lineRecords(account) };
        auto draft = book.preview(command);
        if (!draft && draft.problems().front().code == ProblemCode::StatementTaken && read.accounts.size() > 1) {
            refused = draft.problems();
            continue;
        }
        if (!draft)
            return draft.problems();
        if (!dry) {
            if (auto done = book.submit(command); !done)
                return done.problems();
        }
        taken.push_back({ command.account.name, &account, draft->action.values.value(1).toLongLong() });
        auto accounts = book.reader().all<BankAccount>();
        if (!accounts)
            return accounts.problems();
        asked.accounts = std::move(*accounts);
    }
    if (taken.empty() && refused)
        return *refused;
    return taken;
}

QJsonObject jsonOfTaken(const AccountTaken &taken)
{
    const AccountRead &read = *taken.read;
    QJsonObject object { { QStringLiteral("account"), taken.account }, { QStringLiteral("number"), read.number },
        { QStringLiteral("lines"), static_cast<qint64>(read.lines.size()) }, { QStringLiteral("new"), taken.fresh },
        { QStringLiteral("first"), plainDay(read.first) }, { QStringLiteral("last"), plainDay(read.last) },
        { QStringLiteral("total"), plainMoney(read.total()) } };
    if (const auto adds = read.addsUp())
        object.insert(QStringLiteral("adds_up"), *adds);
    return object;
}

void tellTaken(Context &context, const StatementRead &read, const std::vector<AccountTaken> &taken)
{
    if (context.invocation().has("json")) {
        QJsonArray accounts;
        for (const AccountTaken &one : taken)
            accounts.append(jsonOfTaken(one));
        writeJson(context,
            QJsonObject { { QStringLiteral("file"), read.name }, { QStringLiteral("layout"), read.layout },
                { QStringLiteral("accounts"), accounts }, { QStringLiteral("other_currency"), read.otherCurrency },
                { QStringLiteral("not_completed"), read.notCompleted } });
        return;
    }
    for (const AccountTaken &one : taken) {
        context.line(fillIn(Cli::tr("%1: %2 lines from %3 to %4, of which %5 are new; they come to %6."),
            { shown(one.account), formatCount(static_cast<qint64>(one.read->lines.size())), formatDate(one.read->first),
                formatDate(one.read->last), formatCount(one.fresh), formatMoney(one.read->total()) }));
        if (one.read->addsUp() == std::optional(false))
            context.line(
                Cli::tr("  The balances in the file do not fit its lines: some may be missing. Compare it with "
                        "the bank's own list."));
    }
    if (read.otherCurrency > 0)
        context.line(fillIn(Cli::tr("  Left out, of another currency: %1."), { formatCount(read.otherCurrency) }));
    if (read.notCompleted > 0)
        context.line(fillIn(Cli::tr("  Left out, not completed: %1."), { formatCount(read.notCompleted) }));
    if (context.invocation().has("dry-run"))
        context.line(Cli::tr("Nothing was changed: this was only tried out."));
}

} // namespace

Done runStatementImport(Context &context)
{
    const Invocation &invocation = context.invocation();
    auto book = context.open(invocation.has("dry-run") ? Register::Access::ReadOnly : Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    const Reader &reader = (*book)->reader();
    auto organisation = reader.organisation();
    auto layouts = reader.all<StatementLayout>();
    auto accounts = reader.all<BankAccount>();
    auto files = reader.all<StatementFile>();
    if (!organisation || !layouts || !accounts || !files)
        return !organisation ? organisation.problems()
            : !layouts       ? layouts.problems()
            : !accounts      ? accounts.problems()
                             : files.problems();
    ImportAsked asked { invocation.argument(1), { {}, organisation->currency, std::move(*layouts) }, {},
        std::move(*accounts), std::move(*files) };
    if (Done mapped = takeMapping(context, asked); !mapped)
        return mapped;
    auto read = readAsked(context, asked);
    if (!read)
        return read.problems();
    auto taken = takeAccounts(context, **book, asked, *read);
    if (!taken)
        return taken.problems();
    tellTaken(context, *read, *taken);
    return {};
}

Done runStatementRemove(Context &context)
{
    const QString wanted = context.invocation().argument(1);
    auto book = context.open(Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    auto files = (*book)->reader().all<StatementFile>();
    if (!files)
        return files.problems();
    const bool byDigest = wanted.size() >= 8;
    std::vector<StatementFile> found;
    QStringList digests;
    for (const StatementFile &file : *files) {
        if (file.name != wanted && !(byDigest && file.digest.startsWith(wanted)))
            continue;
        found.push_back(file);
        if (!digests.contains(file.digest))
            digests.append(file.digest);
    }
    if (found.empty())
        return usage(
            fillIn(Cli::tr("NAME: no statement “%1” was taken in. Write the name of the file as it was."), { wanted }));
    if (digests.size() > 1) {
        for (QString &digest : digests)
            digest.truncate(12);
        return usage(
            fillIn(Cli::tr("NAME: several files are called “%1”. Name one by the beginning of its digest: %2."),
                { wanted, digests.join(QLatin1String(", ")) }));
    }
    for (const StatementFile &file : found) {
        if (auto done = (*book)->submit(RemoveStatement { file.id }); !done)
            return done.problems();
    }
    context.line(fillIn(Cli::tr("“%1” was taken out, with the lines it had brought."), { shown(found.front().name) }));
    return {};
}

} // namespace rollbook::cli
