// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching.h"
#include "core/rules/planning.h"
#include "core/rules/statementproof.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace rollbook {

namespace {

/// Shorter ones are initials and would fit too many.
constexpr qsizetype shortestLearned = 4;

Problem lineSettled(const StatementLine &line)
{
    return { ProblemCode::LineSettled, {}, { line.day.toString(Qt::ISODate), QString::number(line.amount.pence) } };
}

/// How the money came, by whose file the line is of and by the bank's word for it.
PaymentMethod methodOfLine(const StatementLine &line, const QString &layout)
{
    if (layout.startsWith(QLatin1String("gocardless")))
        return PaymentMethod::DirectDebit;
    if (layout == QLatin1String("stripe") || layout == QLatin1String("paypal"))
        return PaymentMethod::Card;
    const QString kind = line.kind.toCaseFolded();
    if (kind == QLatin1String("so") || kind == QLatin1String("sto") || kind.contains(QLatin1String("standing order")))
        return PaymentMethod::StandingOrder;
    if (kind == QLatin1String("dd") || kind.contains(QLatin1String("direct debit")))
        return PaymentMethod::DirectDebit;
    if (kind == QLatin1String("chq") || kind.contains(QLatin1String("cheque")))
        return PaymentMethod::Cheque;
    return PaymentMethod::Transfer;
}

/// Lines named by a command, with what stands in the way of deciding them.
struct LinesAtHand {
    std::unordered_map<Id<StatementLine>, StatementLine> lines;
    LinePayments payments;
    std::unordered_set<Id<StatementLine>> explained; ///< by lines of a provider
    std::unordered_map<Id<StatementFile>, QString> layouts;

    [[nodiscard]] bool isSettled(Id<StatementLine> line) const
    {
        return payments.contains(line) || explained.contains(line);
    }
};

Result<LinesAtHand> linesAtHand(const Reader &reader, const std::vector<Id<StatementLine>> &ids)
{
    auto lines = reader.some<StatementLine>(ids);
    auto payments = paymentsOfLines(reader, ids);
    auto files = reader.all<StatementFile>();
    if (!lines || !payments || !files)
        return !lines ? lines.problems() : !payments ? payments.problems() : files.problems();
    LinesAtHand found;
    found.payments = std::move(*payments);
    for (StatementLine &line : *lines) {
        const Id<StatementLine> id = line.id;
        found.lines.emplace(id, std::move(line));
    }
    std::vector<Uuid> uuids;
    for (const Id<StatementLine> id : ids) {
        if (!found.lines.contains(id))
            return Problem { ProblemCode::ReferenceMissing, {},
                { QLatin1String(RecordTraits<StatementLine>::name), id.toString() } };
        uuids.push_back(id.uuid);
    }
    if (!uuids.empty()) {
        auto within = reader.where<StatementLine>(9, uuids);
        if (!within)
            return within.problems();
        for (const StatementLine &line : *within)
            found.explained.insert(line.within);
    }
    for (const StatementFile &file : *files)
        found.layouts.emplace(file.id, file.layout);
    return found;
}

RecordPayment paymentOfLine(const LineDecision &decision, const StatementLine &line, const QString &layout)
{
    const bool suspense = decision.fate == LineFate::Suspense;
    RecordPayment command;
    command.amount = line.amount;
    command.received = line.day;
    command.method = methodOfLine(line, layout);
    command.reference = line.reference.isEmpty() ? line.payer : line.reference;
    command.note = decision.note;
    command.line = line.id;
    command.receipt = !suspense;
    if (!suspense) {
        command.payer = decision.payer;
        command.affiliate = decision.affiliate;
        command.shares = decision.shares;
        command.donation = decision.donation;
    }
    return command;
}

/// Names learned before and in this step, by person.
class LearnedNames
{
public:
    explicit LearnedNames(const std::vector<PayerName> &known)
    {
        for (const PayerName &name : known)
            m_known.emplace(name.member, name.name);
    }
    /// The name to keep, or nothing when it is known, or too short to tell anybody.
    [[nodiscard]] std::optional<QString> learn(Id<Member> member, const StatementLine &line)
    {
        QString name = foldedPayer(line.payer);
        if (member.isNull() || name.size() < shortestLearned || !m_known.emplace(member, name).second)
            return std::nullopt;
        return name;
    }

private:
    std::set<std::pair<Id<Member>, QString>> m_known;
};

/// The line as the decision leaves it.
StatementLine decidedLine(const StatementLine &line, const LineDecision &decision)
{
    StatementLine decided = line;
    decided.notOurs = decision.fate == LineFate::NotOurs;
    if (decision.fate == LineFate::NotOurs || decision.fate == LineFate::Open)
        decided.note = decision.note;
    return decided;
}

} // namespace

Result<Draft> Planning::make(const DecideLines &command) const
{
    std::vector<Id<StatementLine>> ids;
    for (const LineDecision &decision : command.decisions)
        ids.push_back(decision.line);
    auto found = linesAtHand(m_reader, ids);
    auto names = m_reader.all<PayerName>();
    if (!found || !names)
        return found ? names.problems() : found.problems();
    LearnedNames learned(*names);
    std::unordered_set<Id<StatementLine>> seen;
    Draft draft { { ActionKind::DecideLines, { QString::number(command.decisions.size()) } }, {} };
    for (const LineDecision &decision : command.decisions) {
        const StatementLine &line = found->lines.at(decision.line);
        if (found->isSettled(line.id) || !seen.insert(line.id).second)
            return lineSettled(line);
        const StatementLine decided = decidedLine(line, decision);
        if (decided != line)
            draft.changes.push_back(edited(line, decided));
        if (decision.fate == LineFate::NotOurs || decision.fate == LineFate::Open)
            continue;
        if (decision.fate == LineFate::Matched && decision.payer.isNull() && decision.affiliate.isNull())
            return Problem { ProblemCode::Required, QStringLiteral("payer") };
        const RecordPayment payment = paymentOfLine(decision, line, found->layouts[line.file]);
        if (Done received = addReceived(draft.changes, payment); !received)
            return received.problems();
        const bool learns = decision.learn && decision.fate == LineFate::Matched;
        if (auto name = learns ? learned.learn(decision.payer, line) : std::nullopt)
            draft.changes.push_back(added(PayerName { newId<PayerName>(), decision.payer, *name }));
    }
    return draft;
}

Result<Draft> Planning::make(const TiePayout &command) const
{
    Draft draft { { ActionKind::TiePayout, { QString::number(command.lines.size()) } }, {} };
    auto found = linesAtHand(m_reader, command.lines);
    if (!found)
        return found.problems();
    std::unordered_set<Id<StatementLine>> tied(command.lines.begin(), command.lines.end());
    Money sum;
    if (!command.within.isNull()) {
        auto bank = linesAtHand(m_reader, { command.within });
        if (!bank)
            return bank.problems();
        const StatementLine &line = bank->lines.at(command.within);
        if (bank->payments.contains(line.id) || line.notOurs || tied.contains(line.id))
            return lineSettled(line);
        const Uuid id = command.within.uuid;
        auto already = m_reader.where<StatementLine>(9, std::span(&id, 1));
        if (!already)
            return already.problems();
        for (const StatementLine &one : *already)
            sum += tied.contains(one.id) ? Money {} : one.amount - one.fee;
        for (const Id<StatementLine> one : tied)
            sum += found->lines.at(one).amount - found->lines.at(one).fee;
        if (sum != line.amount)
            return Problem { ProblemCode::PayoutDiffers, {},
                { QString::number(sum.pence), QString::number(line.amount.pence) } };
    }
    for (const Id<StatementLine> id : command.lines) {
        if (tied.erase(id) == 0)
            continue;
        const StatementLine &line = found->lines.at(id);
        const bool elsewhere = !command.within.isNull() && !line.within.isNull() && line.within != command.within;
        if (elsewhere)
            return lineSettled(line);
        if (line.within == command.within)
            continue;
        StatementLine after = line;
        after.within = command.within;
        draft.changes.push_back(edited(line, after));
    }
    return draft;
}

} // namespace rollbook
