// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/together.h"
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
        const QString value = pair.section(QLatin1Char('='), 1).trimmed();
        if (field == QLatin1String("dates") && value != QLatin1String("dmy") && value != QLatin1String("mdy"))
            return usage(fillIn(Cli::tr("--map: “%1” tells no order of days. Write dates=dmy when the day comes first, "
                                        "or dates=mdy when the month does."),
                { pair }));
        if (field == QLatin1String("dates"))
            asked.ask.dates = value == QLatin1String("mdy") ? DateOrder::MonthFirst : DateOrder::DayFirst;
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

/// The name of the account; where it is new, one that no other has.
QString newAccountName(
    const Context &context, const ImportAsked &asked, const StatementRead &read, const QString &number)
{
    if (context.invocation().has("account"))
        return context.invocation().value("account");
    QString name = institutionOf(read.layout);
    if (name.isEmpty())
        name = asked.learned ? asked.learned->name : read.name;
    const auto isTaken = [&asked](const QString &wanted) {
        return std::ranges::any_of(
            asked.accounts, [&](const BankAccount &known) { return foldedName(known.name) == foldedName(wanted); });
    };
    const QString base = name;
    for (int next = 2; isTaken(name); ++next) {
        const QString tail = next == 2 && !number.isEmpty() ? number : QString::number(next);
        name = base + QLatin1Char(' ') + tail;
    }
    return name;
}

/// The account on record, or a new one. Usage when the file may be of several.
Result<BankAccount> statementAccount(
    const Context &context, const ImportAsked &asked, const StatementRead &read, const AccountRead &account)
{
    if (context.invocation().has("account")) {
        const QString wanted = foldedName(context.invocation().value("account"));
        const auto found = std::ranges::find_if(
            asked.accounts, [&wanted](const BankAccount &known) { return foldedName(known.name) == wanted; });
        if (found != asked.accounts.end())
            return *found;
    } else {
        const auto found = accountsLike(read, account, asked.accounts, asked.files);
        if (found.size() == 1)
            return *found.front();
        QStringList names;
        for (const BankAccount *one : found)
            names.append(QString(QStringLiteral("“") + one->name + QStringLiteral("”")));
        if (!found.empty())
            return usage(fillIn(Cli::tr("“%1” does not tell its account, and files like it came of several: %2. Name "
                                        "the account with --account."),
                { read.name, shown(names.join(QLatin1String(", "))) }));
    }
    BankAccount fresh;
    fresh.number = account.number;
    fresh.provider = read.provider;
    fresh.name = newAccountName(context, asked, read, account.number);
    return fresh;
}

/// What takes the file in, with what came of each account: one step for all of them.
struct ImportSteps {
    std::vector<Command> commands;
    std::vector<AccountTaken> taken;
    Action action;
};

Result<ImportSteps> importSteps(
    const Context &context, const Register &book, ImportAsked &asked, const StatementRead &read)
{
    ImportSteps steps;
    if (asked.learned)
        steps.commands.emplace_back(SaveStatementLayout { *asked.learned });
    std::optional<Problems> refused;
    qint64 fresh = 0;
    for (const AccountRead &account : read.accounts) {
        auto of = statementAccount(context, asked, read, account);
        if (!of)
            return of.problems();
        TakeStatement command { *of, fileRecord(read, account), lineRecords(account) };
        auto draft = book.preview(command);
        if (!draft && draft.problems().front().code == ProblemCode::StatementTaken && read.accounts.size() > 1) {
            refused = draft.problems();
            continue;
        }
        const Done checked = draft ? check(draft->changes, book.reader()) : Done(draft.problems());
        if (!checked)
            return checked.problems();
        // The next account of the file may not have the same name.
        if (of->id.isNull())
            asked.accounts.push_back(*of);
        steps.taken.push_back({ of->name, &account, draft->action.values.value(1).toLongLong() });
        fresh += steps.taken.back().fresh;
        steps.commands.emplace_back(std::move(command));
    }
    if (steps.taken.empty() && refused)
        return *refused;
    steps.action = { ActionKind::TakeStatement, { read.name, QString::number(fresh) }, {} };
    return steps;
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
        context.line(fillIn(Cli::tr("%1: lines from %2 to %3: %4, together %5. New among them: %6."),
            { shown(one.account), formatDate(one.read->first), formatDate(one.read->last),
                formatCount(static_cast<qint64>(one.read->lines.size())), formatMoney(one.read->total()),
                formatCount(one.fresh) }));
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

Problem noSuchStatement(const QString &wanted, QStringList names)
{
    constexpr qsizetype mostNames = 12;
    names.removeDuplicates();
    if (names.isEmpty())
        return usage(Cli::tr("NAME: no statement was taken in yet. Take one in with “rollbook-cli statement import”."));
    const bool more = names.size() > mostNames;
    names = names.mid(std::max<qsizetype>(0, names.size() - mostNames));
    if (more)
        names.prepend(QStringLiteral("…"));
    return usage(fillIn(Cli::tr("NAME: no statement “%1” was taken in. Write one of the names as they were: %2."),
        { wanted, shown(names.join(QLatin1String(", "))) }));
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
    auto steps = importSteps(context, **book, asked, *read);
    if (!steps)
        return steps.problems();
    if (!invocation.has("dry-run")) {
        if (Done done = submitTogether(**book, std::move(steps->commands), steps->action); !done)
            return done;
    }
    tellTaken(context, *read, steps->taken);
    return {};
}

Done runStatementRemove(Context &context)
{
    const QString wanted = context.invocation().argument(1);
    QString name;
    auto book = context.open(Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    auto files = (*book)->reader().all<StatementFile>();
    if (!files)
        return files.problems();
    const bool byDigest = wanted.size() >= 8;
    std::vector<Command> commands;
    QStringList digests;
    QStringList names;
    int lines = 0;
    for (const StatementFile &file : *files) {
        names.append(QString(QStringLiteral("“") + file.name + QStringLiteral("”")));
        if (file.name != wanted && !(byDigest && file.digest.startsWith(wanted)))
            continue;
        commands.emplace_back(RemoveStatement { file.id });
        lines += file.lines;
        name = file.name;
        if (!digests.contains(file.digest))
            digests.append(file.digest);
    }
    if (commands.empty())
        return noSuchStatement(wanted, names);
    if (digests.size() > 1) {
        for (QString &digest : digests)
            digest.truncate(12);
        return usage(
            fillIn(Cli::tr("NAME: several files are called “%1”. Name one by the beginning of its digest: %2."),
                { wanted, digests.join(QLatin1String(", ")) }));
    }
    const Action action { ActionKind::RemoveStatement, { name, QString::number(lines) }, {} };
    if (Done done = submitTogether(**book, std::move(commands), action); !done)
        return done;
    context.line(fillIn(Cli::tr("“%1” was taken out, with the lines it had brought."), { shown(name) }));
    return {};
}

} // namespace rollbook::cli
