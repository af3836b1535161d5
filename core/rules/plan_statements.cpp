// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duplicates.h"
#include "core/rules/matchingindex.h"
#include "core/rules/planning.h"
#include "core/rules/statementproof.h"
#include "core/rules/validation.h"

#include <QSet>

#include <algorithm>
#include <map>
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

/// What an account has of lines already.
struct LinesKnown {
    QSet<QString> identities;
    std::map<std::pair<QDate, qint64>, int> ofOtherLayouts; ///< how many of a day and amount
    /// Whether the line is one of them. Two layouts of one bank write a line differently: there it is told by day and
    /// amount, each line standing for one.
    [[nodiscard]] bool take(const StatementLine &line)
    {
        if (identities.contains(line.identity))
            return true;
        const auto other = ofOtherLayouts.find({ line.day, line.amount.pence });
        return other != ofOtherLayouts.end() && other->second-- > 0;
    }
};

Result<LinesKnown> linesKnown(
    const Reader &reader, const BankAccount &account, const std::vector<StatementFile> &files, const QString &layout)
{
    LinesKnown known;
    std::vector<Uuid> ids;
    std::set<Id<StatementFile>> others;
    for (const StatementFile &file : files) {
        ids.push_back(file.id.uuid);
        // What a provider's files tell differs by layout: payments in one, payouts in another.
        if (file.layout != layout && !account.provider)
            others.insert(file.id);
    }
    if (ids.empty())
        return known;
    auto lines = reader.where<StatementLine>(1, ids);
    if (!lines)
        return lines.problems();
    for (const StatementLine &line : *lines) {
        known.identities.insert(line.identity);
        if (others.contains(line.file))
            ++known.ofOtherLayouts[{ line.day, line.amount.pence }];
    }
    return known;
}

/// The file as it was taken in for another account, unless both have numbers: then it shows several accounts.
Result<std::optional<StatementFile>> takenElsewhere(
    const Reader &reader, const BankAccount &account, const StatementFile &file)
{
    auto files = reader.all<StatementFile>();
    auto accounts = reader.all<BankAccount>();
    if (!files || !accounts)
        return files ? accounts.problems() : files.problems();
    for (const StatementFile &other : *files) {
        if (other.digest != file.digest || other.account == account.id)
            continue;
        const auto of
            = std::ranges::find_if(*accounts, [&](const BankAccount &one) { return one.id == other.account; });
        if (account.number.isEmpty() || of == accounts->end() || of->number.isEmpty())
            return std::optional(other);
    }
    return std::optional<StatementFile>();
}

Problem statementTaken(const StatementFile &file)
{
    return { ProblemCode::StatementTaken, {}, { file.name, file.first.toString(Qt::ISODate) } };
}

Result<std::vector<StatementFile>> filesOf(const Reader &reader, Id<BankAccount> account)
{
    const Uuid id = account.uuid;
    return reader.where<StatementFile>(1, std::span(&id, 1));
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
    auto files = filesOf(m_reader, account->id);
    auto elsewhere = takenElsewhere(m_reader, *account, file);
    if (!files || !elsewhere)
        return files ? elsewhere.problems() : files.problems();
    if (*elsewhere)
        return statementTaken(**elsewhere);
    auto known = linesKnown(m_reader, *account, *files, file.layout);
    if (!known)
        return known.problems();
    const auto same = std::find_if(
        files->begin(), files->end(), [&file](const StatementFile &other) { return other.digest == file.digest; });
    // Of a file that is here already and whose lines another brought and took along, they are its own now.
    file.id = same == files->end() ? newId<StatementFile>() : same->id;
    if (same == files->end())
        draft.changes.push_back(added(file));
    int fresh = 0;
    for (StatementLine line : command.lines) {
        if (Problems problems = validateLine(line); !problems.empty())
            return problems;
        if (known->take(line))
            continue;
        known->identities.insert(line.identity);
        line.id = newId<StatementLine>();
        line.file = file.id;
        line.within = {};
        draft.changes.push_back(added(std::move(line)));
        ++fresh;
    }
    if (fresh == 0 && same != files->end())
        return statementTaken(*same);
    draft.action.values = QStringList { file.name, QString::number(fresh) };
    return draft;
}

Result<Draft> Planning::make(const RemoveStatement &command) const
{
    auto file = m_reader.one(command.file);
    if (!file)
        return file.problems();
    const Uuid fileId = command.file.uuid;
    auto lines = m_reader.where<StatementLine>(1, std::span(&fileId, 1));
    if (!lines)
        return lines.problems();
    std::vector<Uuid> ids;
    QSet<QString> own;
    for (const StatementLine &line : *lines) {
        ids.push_back(line.id.uuid);
        own.insert(line.id.toString());
    }
    Draft draft { { ActionKind::RemoveStatement, { file->name, QString::number(lines->size()) } }, {} };
    if (!ids.empty()) {
        auto payments = m_reader.where<Payment>(10, ids);
        auto within = m_reader.where<StatementLine>(9, ids);
        if (!payments || !within)
            return payments ? within.problems() : payments.problems();
        QSet<QString> used;
        for (const Payment &payment : *payments)
            used.insert(payment.line.toString());
        if (!used.isEmpty())
            return Problem { ProblemCode::LinesInUse, {}, { file->name, QString::number(used.size()) } };
        for (const StatementLine &tied : *within) {
            if (own.contains(tied.id.toString()))
                continue;
            StatementLine loose = tied;
            loose.within = {};
            draft.changes.push_back(edited(tied, loose));
        }
    }
    // What names another line of the file goes before it.
    std::stable_sort(lines->begin(), lines->end(),
        [](const StatementLine &a, const StatementLine &b) { return !a.within.isNull() && b.within.isNull(); });
    for (const StatementLine &line : *lines)
        draft.changes.push_back(removed(line));
    draft.changes.push_back(removed(*file));
    return draft;
}

} // namespace rollbook
