// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statementimport.h"

#include "core/rules/duplicates.h"
#include "ui/money/statementwords.h"
#include "ui/words/format.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace rollbook {

namespace {

/// What of the register a file is compared with.
Done readKnownStatements(const Reader &reader, StatementLoaded &loaded)
{
    auto accounts = reader.all<BankAccount>();
    auto files = reader.all<StatementFile>();
    auto layouts = reader.all<StatementLayout>();
    auto lines = reader.all<StatementLine>();
    if (!accounts || !files || !layouts || !lines)
        return !accounts ? accounts.problems()
            : !files     ? files.problems()
            : !layouts   ? layouts.problems()
                         : lines.problems();
    std::map<Id<StatementFile>, QString> accountOfFile;
    for (const StatementFile &file : *files)
        accountOfFile[file.id] = file.account.toString();
    for (const StatementLine &line : *lines)
        loaded.identities[accountOfFile[line.file]].insert(line.identity);
    loaded.accounts = *std::move(accounts);
    loaded.files = *std::move(files);
    loaded.layouts = *std::move(layouts);
    return {};
}

} // namespace

qint64 StatementLoaded::fresh(std::size_t account, Id<BankAccount> on) const
{
    const std::vector<LineRead> &lines = read.accounts[account].lines;
    const QSet<QString> known = on.isNull() ? QSet<QString>() : identities.value(on.toString());
    return std::ranges::count_if(lines, [&known](const LineRead &line) { return !known.contains(line.identity); });
}

QString StatementLoaded::institution() const
{
    QString name = institutionOf(read.layout);
    if (!name.isEmpty())
        return name;
    if (learned)
        return learned->name;
    const auto known = std::ranges::find_if(layouts, [this](const StatementLayout &layout) {
        return read.layout == QString(QStringLiteral("mapped:") + layout.fingerprint);
    });
    return known == layouts.end() ? QString() : known->name;
}

BankAccount StatementLoaded::accountFor(std::size_t account) const
{
    const AccountRead &found = read.accounts[account];
    if (const BankAccount *known = accountOf(read, found, accounts, files))
        return *known;
    BankAccount fresh;
    fresh.number = found.number;
    fresh.provider = read.provider;
    const QString base = institution().isEmpty() ? StatementWords::tr("Bank account") : institution();
    const auto taken = [this](const QString &name) {
        return std::ranges::any_of(
            accounts, [&name](const BankAccount &one) { return foldedName(one.name) == foldedName(name); });
    };
    fresh.name = base;
    for (qint64 next = 2; taken(fresh.name); ++next)
        fresh.name = fillIn(StatementWords::tr("%1 %2", "account, number"), { base, formatCount(next) });
    return fresh;
}

TakeStatement StatementLoaded::command(std::size_t account, const BankAccount &on) const
{
    const AccountRead &found = read.accounts[account];
    return { on, fileRecord(read, found), lineRecords(found) };
}

Result<std::shared_ptr<const StatementLoaded>> loadStatement(const Reader &reader, const StatementAsked &asked)
{
    auto loaded = std::make_shared<StatementLoaded>();
    auto organisation = reader.organisation();
    const Done known = organisation ? readKnownStatements(reader, *loaded) : Done(organisation.problems());
    if (!known)
        return known.problems();
    loaded->path = asked.path;
    loaded->learned = asked.learned;
    StatementAsk ask { asked.dates, organisation->currency, loaded->layouts };
    if (asked.learned)
        ask.layouts.insert(ask.layouts.begin(), *asked.learned);
    auto read = readStatement(asked.path, ask);
    if (!read)
        return read.problems();
    loaded->read = *std::move(read);
    return std::shared_ptr<const StatementLoaded>(std::move(loaded));
}

} // namespace rollbook
