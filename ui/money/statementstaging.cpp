// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statementstaging.h"

namespace rollbook {

namespace {

const auto stagedLine = QStringLiteral("line");
const auto stagedFate = QStringLiteral("fate");
const auto stagedPayer = QStringLiteral("payer");
const auto stagedAffiliate = QStringLiteral("affiliate");
const auto stagedShares = QStringLiteral("shares");
const auto stagedDonation = QStringLiteral("donation");
const auto stagedNote = QStringLiteral("note");
const auto stagedLearn = QStringLiteral("learn");
const auto stagedWhose = QStringLiteral("whose");
const auto stagedAmount = QStringLiteral("amount");

template <class R> Id<R> stagedId(const QVariant &text)
{
    return { Uuid::fromString(text.toString()).value_or(Uuid {}) };
}

QVariantList stagedSharesOf(const LineDecision &decision)
{
    QVariantList shares;
    for (const Share &share : decision.shares)
        shares.append(QVariant(QVariantList {
            share.member.toString(), share.affiliate.toString(), share.charge.toString(), share.amount.pence }));
    return shares;
}

std::vector<Share> sharesStaged(const QVariant &state)
{
    std::vector<Share> shares;
    for (const QVariant &one : state.toList()) {
        const QVariantList parts = one.toList();
        shares.push_back({ stagedId<Member>(parts.value(0)), stagedId<Group>(parts.value(1)),
            stagedId<Charge>(parts.value(2)), { parts.value(3).toLongLong() } });
    }
    return shares;
}

} // namespace

const StagedDecision *StagedDecisions::find(Id<StatementLine> line) const
{
    const auto found = m_decisions.find(line);
    return found == m_decisions.end() ? nullptr : &found->second;
}

Money StagedDecisions::total() const
{
    Money total;
    for (const auto &[line, staged] : m_decisions)
        total += staged.amount;
    return total;
}

DecideLines StagedDecisions::command() const
{
    DecideLines command;
    for (const auto &[line, staged] : m_decisions)
        command.decisions.push_back(staged.decision);
    return command;
}

void StagedDecisions::put(StagedDecision decision)
{
    const Id<StatementLine> line = decision.decision.line;
    m_decisions.insert_or_assign(line, std::move(decision));
}

void StagedDecisions::drop(Id<StatementLine> line)
{
    m_decisions.erase(line);
}

void StagedDecisions::keepOnly(const std::function<bool(Id<StatementLine>)> &keep)
{
    std::erase_if(m_decisions, [&keep](const auto &one) { return !keep(one.first); });
}

QVariant StagedDecisions::save() const
{
    QVariantList all;
    for (const auto &[line, staged] : m_decisions) {
        const LineDecision &decision = staged.decision;
        all.append(QVariantMap { { stagedLine, line.toString() }, { stagedFate, static_cast<int>(decision.fate) },
            { stagedPayer, decision.payer.toString() }, { stagedAffiliate, decision.affiliate.toString() },
            { stagedShares, stagedSharesOf(decision) }, { stagedDonation, decision.donation.pence },
            { stagedNote, decision.note }, { stagedLearn, decision.learn }, { stagedWhose, staged.whose },
            { stagedAmount, staged.amount.pence } });
    }
    return all;
}

void StagedDecisions::restore(const QVariant &state)
{
    m_decisions.clear();
    for (const QVariant &one : state.toList()) {
        const QVariantMap map = one.toMap();
        StagedDecision staged;
        staged.decision.line = stagedId<StatementLine>(map.value(stagedLine));
        const int fate = map.value(stagedFate).toInt();
        if (staged.decision.line.isNull() || fate < 0 || fate > static_cast<int>(LineFate::Open))
            continue;
        staged.decision.fate = static_cast<LineFate>(fate);
        staged.decision.payer = stagedId<Member>(map.value(stagedPayer));
        staged.decision.affiliate = stagedId<Group>(map.value(stagedAffiliate));
        staged.decision.shares = sharesStaged(map.value(stagedShares));
        staged.decision.donation = { map.value(stagedDonation).toLongLong() };
        staged.decision.note = map.value(stagedNote).toString();
        staged.decision.learn = map.value(stagedLearn).toBool();
        staged.whose = map.value(stagedWhose).toString();
        staged.amount = { map.value(stagedAmount).toLongLong() };
        put(std::move(staged));
    }
}

Result<std::unique_ptr<ChangeStream>> PlannedCommand::start(const Reader &reader, PlanContext context)
{
    auto draft = plan(m_command, reader, context);
    if (!draft)
        return draft.problems();
    m_action = std::move(draft->action);
    return std::unique_ptr<ChangeStream>(std::make_unique<VectorStream>(std::move(draft->changes)));
}

} // namespace rollbook
