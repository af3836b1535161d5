// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duplicates.h"
#include "core/rules/matchingindex.h"
#include "core/rules/planning.h"
#include "core/rules/statementoverlap.h"
#include "core/rules/statementproof.h"
#include "core/rules/validation.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace rollbook {

namespace {

Problems validateAccount(const BankAccount &account)
{
    Problems problems = validateTexts(account);
    if (account.name.trimmed().isEmpty())
        problems.push_back({ ProblemCode::Required, QStringLiteral("name") });
    return problems;
}

Problems validateLine(const StatementLine &line)
{
    Problems problems = validateTexts(line);
    if (!line.day.isValid())
        problems.push_back({ ProblemCode::DateImplausible, QStringLiteral("day"), { QString() } });
    if (line.identity.isEmpty())
        problems.push_back({ ProblemCode::Required, QStringLiteral("identity") });
    if (line.fee.pence < 0)
        problems.push_back({ ProblemCode::AmountNegative, QStringLiteral("fee"), { QString::number(line.fee.pence) } });
    return problems;
}

Result<std::vector<StatementLine>> linesOf(const Reader &reader, const std::vector<StatementFile> &files)
{
    std::vector<Uuid> ids;
    for (const StatementFile &file : files)
        ids.push_back(file.id.uuid);
    return ids.empty() ? Result<std::vector<StatementLine>>(std::vector<StatementLine> {})
                       : reader.where<StatementLine>(1, ids);
}

/// The same file taken for other accounts, unless both have numbers: then it shows several accounts.
std::vector<StatementFile> takenElsewhere(const std::vector<StatementFile> &files,
    const std::vector<BankAccount> &accounts, const BankAccount &account, const StatementFile &file)
{
    std::vector<StatementFile> found;
    for (const StatementFile &other : files) {
        if (other.digest != file.digest || other.account == account.id)
            continue;
        const auto of = std::ranges::find(accounts, other.account, &BankAccount::id);
        if (account.number.isEmpty() || of == accounts.end() || of->number.isEmpty())
            found.push_back(other);
    }
    return found;
}

/// The account's files that can show the money of another one of it: none of a provider, whose layouts tell different
/// things (payments, payouts), and none that was let go of, because another account took it later.
std::vector<StatementFile> showingTheSame(
    const std::vector<StatementFile> &files, const std::vector<BankAccount> &accounts, const BankAccount &account)
{
    std::vector<StatementFile> found;
    for (const StatementFile &one : files) {
        if (account.provider || one.account != account.id)
            continue;
        const std::vector<StatementFile> elsewhere = takenElsewhere(files, accounts, account, one);
        if (std::ranges::none_of(elsewhere, [&one](const StatementFile &other) { return one.id < other.id; }))
            found.push_back(one);
    }
    return found;
}

Problem statementTaken(const StatementFile &file)
{
    return { ProblemCode::StatementTaken, {}, { file.name, file.first.toString(Qt::ISODate) } };
}

/// Unties what payouts lose with `lines`: the lines tied to one of them, and those tied beside one to a line of the
/// bank, to which they no longer come.
Done untie(Planning::Changes &changes, const Reader &reader, const std::vector<StatementLine> &lines)
{
    std::set<Id<StatementLine>> own;
    std::set<Id<StatementLine>> payouts;
    for (const StatementLine &line : lines) {
        own.insert(line.id);
        payouts.insert(line.id);
        if (!line.within.isNull())
            payouts.insert(line.within);
    }
    std::vector<Uuid> ids;
    for (const Id<StatementLine> payout : payouts)
        ids.push_back(payout.uuid);
    if (ids.empty())
        return {};
    auto tied = reader.where<StatementLine>(9, ids);
    if (!tied)
        return tied.problems();
    for (const StatementLine &line : *tied) {
        if (own.contains(line.id))
            continue;
        StatementLine loose = line;
        loose.within = {};
        changes.push_back(edited(line, loose));
    }
    return {};
}

/// Lets go of a file that was taken for the wrong account: its lines are not ours there. StatementTaken when it can be
/// taken out instead, because no payment names its lines, or when one that does still stands.
Done giveUp(Planning::Changes &changes, const Reader &reader, const StatementFile &file)
{
    auto lines = linesOf(reader, { file });
    if (!lines)
        return lines.problems();
    std::vector<Uuid> uuids;
    std::vector<Id<StatementLine>> ids;
    for (const StatementLine &line : *lines) {
        uuids.push_back(line.id.uuid);
        ids.push_back(line.id);
    }
    if (ids.empty())
        return statementTaken(file);
    auto all = reader.where<Payment>(10, uuids);
    auto standing = paymentsOfLines(reader, ids);
    if (!all || !standing)
        return all ? standing.problems() : all.problems();
    if (all->empty() || !standing->empty())
        return statementTaken(file);
    if (Done untied = untie(changes, reader, *lines); !untied)
        return untied;
    for (const StatementLine &line : *lines) {
        StatementLine after = line;
        after.notOurs = true;
        after.within = {};
        if (after != line)
            changes.push_back(edited(line, after));
    }
    return {};
}

void giveSpan(StatementFile &file, const std::vector<StatementLine> &lines)
{
    file.lines = static_cast<int>(lines.size());
    for (const StatementLine &line : lines) {
        file.first = !file.first.isValid() || line.day < file.first ? line.day : file.first;
        file.last = !file.last.isValid() || line.day > file.last ? line.day : file.last;
    }
}

} // namespace

Result<BankAccount> Planning::accountFor(Changes &changes, BankAccount account) const
{
    if (Problems problems = validateAccount(account); !problems.empty())
        return problems;
    auto all = m_reader.all<BankAccount>();
    if (!all)
        return all.problems();
    const BankAccount *before = nullptr;
    const QString number = matchToken(account.number);
    for (const BankAccount &other : *all) {
        if (other.id == account.id)
            before = &other;
        else if (foldedName(other.name) == foldedName(account.name))
            return Problem { ProblemCode::NotUnique, QStringLiteral("name"), { account.name, other.name } };
        else if (!number.isEmpty() && matchToken(other.number) == number)
            return Problem { ProblemCode::NotUnique, QStringLiteral("number"), { account.number, other.name } };
    }
    if (account.id.isNull()) {
        account.id = newId<BankAccount>();
        changes.push_back(added(account));
    } else if (!before) {
        return Problem { ProblemCode::ReferenceMissing, {},
            { QLatin1String(RecordTraits<BankAccount>::name), account.id.toString() } };
    } else if (*before != account) {
        changes.push_back(edited(*before, account));
    }
    return account;
}

Result<Draft> Planning::make(const SaveBankAccount &command) const
{
    Draft draft { { ActionKind::SaveBankAccount, { command.account.name } }, {} };
    auto account = accountFor(draft.changes, command.account);
    if (!account)
        return account.problems();
    return draft;
}

Result<Draft> Planning::make(const SaveStatementLayout &command) const
{
    StatementLayout layout = command.layout;
    Problems problems = validateTexts(layout);
    if (layout.fingerprint.isEmpty())
        problems.push_back({ ProblemCode::Required, QStringLiteral("fingerprint") });
    if (layout.name.trimmed().isEmpty())
        problems.push_back({ ProblemCode::Required, QStringLiteral("name") });
    if (layout.columns.isEmpty())
        problems.push_back({ ProblemCode::Required, QStringLiteral("columns") });
    if (!problems.empty())
        return problems;
    auto all = m_reader.all<StatementLayout>();
    if (!all)
        return all.problems();
    const auto before = std::find_if(all->begin(), all->end(), [&layout](const StatementLayout &other) {
        return layout.id.isNull() ? other.fingerprint == layout.fingerprint : other.id == layout.id;
    });
    Draft draft { { ActionKind::SaveStatementLayout, { layout.name } }, {} };
    if (before == all->end()) {
        layout.id = newId<StatementLayout>();
        draft.changes.push_back(added(layout));
        return draft;
    }
    layout.id = before->id;
    layout.fingerprint = before->fingerprint;
    if (layout != *before)
        draft.changes.push_back(edited(*before, layout));
    return draft;
}

Result<Draft> Planning::make(const TakeStatement &command) const
{
    Draft draft { { ActionKind::TakeStatement, {} }, {} };
    auto account = accountFor(draft.changes, command.account);
    if (!account)
        return account.problems();
    StatementFile file = command.file;
    file.account = account->id;
    giveSpan(file, command.lines);
    if (account->retired.isValid() && file.first > account->retired)
        return Problem { ProblemCode::DateOrder, QStringLiteral("retired"),
            { file.first.toString(Qt::ISODate), account->retired.toString(Qt::ISODate) } };
    QSet<QString> shown;
    for (const StatementLine &line : command.lines) {
        if (Problems problems = validateLine(line); !problems.empty())
            return problems;
        shown.insert(line.identity);
    }
    auto files = m_reader.all<StatementFile>();
    auto accounts = m_reader.all<BankAccount>();
    if (!files || !accounts)
        return files ? accounts.problems() : files.problems();
    for (const StatementFile &other : takenElsewhere(*files, *accounts, *account, file)) {
        if (Done gone = giveUp(draft.changes, m_reader, other); !gone)
            return gone.problems();
    }
    const std::vector<StatementFile> likeFiles = showingTheSame(*files, *accounts, *account);
    std::erase_if(*files, [&account](const StatementFile &other) { return other.account != account->id; });
    auto stored = linesOf(m_reader, *files);
    if (!stored)
        return stored.problems();
    const auto same = std::ranges::find(*files, file.digest, &StatementFile::digest);
    // Of a file that is here already and whose lines another brought and took along, they are its own now.
    file.id = same == files->end() ? newId<StatementFile>() : same->id;
    // The same bytes with other days or columns are no other lines.
    const bool readAnew = std::ranges::any_of(
        *stored, [&](const StatementLine &line) { return line.file == file.id && !shown.contains(line.identity); });
    if (readAnew)
        return statementTaken(*same);
    if (same == files->end())
        draft.changes.push_back(added(file));
    std::vector<StatementLine> fresh = freshLines(command.lines, file, *stored, likeFiles);
    if (fresh.empty() && same != files->end())
        return statementTaken(*same);
    draft.action.values = QStringList { file.name, QString::number(fresh.size()) };
    for (StatementLine &line : fresh) {
        line.id = newId<StatementLine>();
        line.file = file.id;
        line.within = {};
        draft.changes.push_back(added(std::move(line)));
    }
    return draft;
}

Result<Draft> Planning::make(const RemoveStatement &command) const
{
    auto file = m_reader.one(command.file);
    if (!file)
        return file.problems();
    auto lines = linesOf(m_reader, { *file });
    if (!lines)
        return lines.problems();
    std::vector<Uuid> ids;
    for (const StatementLine &line : *lines)
        ids.push_back(line.id.uuid);
    Draft draft { { ActionKind::RemoveStatement, { file->name, QString::number(lines->size()) } }, {} };
    if (!ids.empty()) {
        auto payments = m_reader.where<Payment>(10, ids);
        if (!payments)
            return payments.problems();
        // Those taken back too: a payment is written once, and names its line for good.
        std::set<Id<StatementLine>> used;
        for (const Payment &payment : *payments)
            used.insert(payment.line);
        if (!used.empty())
            return Problem { ProblemCode::LinesInUse, {}, { file->name, QString::number(used.size()) } };
    }
    if (Done untied = untie(draft.changes, m_reader, *lines); !untied)
        return untied.problems();
    // What names another line of the file goes before it.
    std::stable_sort(lines->begin(), lines->end(),
        [](const StatementLine &a, const StatementLine &b) { return !a.within.isNull() && b.within.isNull(); });
    for (const StatementLine &line : *lines)
        draft.changes.push_back(removed(line));
    draft.changes.push_back(removed(*file));
    return draft;
}

} // namespace rollbook
