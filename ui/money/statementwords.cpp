// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statementwords.h"

#include "ui/words/format.h"
#include "ui/words/problemwords.h"

namespace rollbook {

QString lineViewName(LineView view)
{
    switch (view) {
    case LineView::Open:
        return StatementWords::tr("Open");
    case LineView::Proposed:
        return StatementWords::tr("Proposed");
    case LineView::Ready:
        return StatementWords::tr("Ready to post");
    case LineView::Matched:
        return StatementWords::tr("Matched");
    case LineView::Suspense:
        return StatementWords::tr("In suspense");
    case LineView::NotOurs:
        return StatementWords::tr("Not ours");
    case LineView::Payout:
        return StatementWords::tr("Payout");
    }
    return {};
}

QString confidenceWords(int confidence)
{
    return fillIn(StatementWords::tr("%1 of 100", "confidence"), { formatCount(confidence) });
}

QString matchReasonWords(const Proposal &proposal)
{
    const QString value = proposal.values.value(0);
    switch (proposal.reason) {
    case MatchReason::PrintedNumber:
        return proposal.values.size() > 1
            ? fillIn(StatementWords::tr("The member numbers %1 stand in the line"),
                { proposal.values.join(QStringLiteral(", ")) })
            : fillIn(StatementWords::tr("Member number %1 stands in the line"), { value });
    case MatchReason::Receipt:
        return fillIn(StatementWords::tr("Receipt %1 stands in the line"), { value });
    case MatchReason::LearnedName:
        return fillIn(StatementWords::tr("Money from “%1” was theirs before"), { value });
    case MatchReason::ExternalNumber:
        return fillIn(StatementWords::tr("The number %1 from elsewhere stands in the line"), { value });
    case MatchReason::FormerNumber:
        return fillIn(StatementWords::tr("The former member number %1 stands in the line"), { value });
    case MatchReason::ChargeReason:
        return fillIn(StatementWords::tr("The line says “%1”, and so does a charge of this amount"), { value });
    case MatchReason::Household:
        return fillIn(StatementWords::tr("It is what the household of %1 owes, people: %2"),
            { value, formatCount(proposal.values.value(1).toLongLong()) });
    case MatchReason::NameAndAmount:
        return StatementWords::tr("Name and amount fit");
    case MatchReason::NameAlone:
        return StatementWords::tr("The name fits, the amount does not");
    case MatchReason::AmountAndInitial:
        return StatementWords::tr("Family name and amount fit, the given name is not written out");
    }
    return {};
}

QString proposalWords(const Proposal &proposal, Money amount, const QString &currency)
{
    QStringList sentences { fillIn(StatementWords::tr("%1. Confidence: %2.", "reason, confidence"),
        { matchReasonWords(proposal), confidenceWords(proposal.confidence) }) };
    if (proposal.ambiguous)
        sentences += StatementWords::tr("Somebody else fits nearly as well.");
    if (proposal.owed.pence <= 0)
        sentences += StatementWords::tr("Nothing is owed: it would stay as credit.");
    else if (proposal.owed != amount)
        sentences += fillIn(StatementWords::tr("%1 is owed."), { formatMoney(proposal.owed, currency) });
    return sentences.join(QLatin1Char(' '));
}

QString payoutWords(qint64 lines, Money gross, Money fees, const QString &currency)
{
    return fillIn(StatementWords::tr("Payments of a provider: %1, %2, less fees of %3"),
        { formatCount(lines), formatMoney(gross, currency), formatMoney(fees, currency) });
}

QString proofFigures(const StatementProof &proof, const QString &currency)
{
    QStringList parts { fillIn(StatementWords::tr("matched %1"), { formatMoney(proof.matched, currency) }),
        fillIn(StatementWords::tr("in suspense %1"), { formatMoney(proof.suspense, currency) }),
        fillIn(StatementWords::tr("not ours %1"), { formatMoney(proof.notOurs, currency) }) };
    if (!proof.payouts.isZero())
        parts += fillIn(StatementWords::tr("payouts %1"), { formatMoney(proof.payouts, currency) });
    if (!proof.fees.isZero())
        parts += fillIn(StatementWords::tr("fees %1"), { formatMoney(-proof.fees, currency) });
    parts += fillIn(StatementWords::tr("still open %1"), { formatMoney(proof.open, currency) });
    return fillIn(StatementWords::tr("Statement total %1 = %2", "amount, parts"),
        { formatMoney(proof.total, currency), parts.join(QStringLiteral(" + ")) });
}

QString proofVerdict(const StatementProof &proof, const QString &currency)
{
    if (!proof.holds())
        return fillIn(StatementWords::tr("This does not add up: %1 is missing. A line was posted for another sum. Look "
                                         "through the matched lines and take the wrong payment back."),
            { formatMoney(proof.difference, currency) });
    if (proof.openLines > 0)
        return StatementWords::tr(
            "Every penny is accounted for. %n line(s) still wait for a decision.", nullptr, proof.openLines);
    return StatementWords::tr("Every penny is accounted for, and no line is open.");
}

QString statementFieldName(const QString &field)
{
    struct FieldTitle {
        const char *key;
        const char *title;
    };
    static constexpr FieldTitle titles[] = { { "day", QT_TRANSLATE_NOOP("StatementWords", "Day") },
        { "amount", QT_TRANSLATE_NOOP("StatementWords", "Amount, in and out") },
        { "in", QT_TRANSLATE_NOOP("StatementWords", "Money in") },
        { "out", QT_TRANSLATE_NOOP("StatementWords", "Money out") },
        { "payer", QT_TRANSLATE_NOOP("StatementWords", "Who paid") },
        { "reference", QT_TRANSLATE_NOOP("StatementWords", "Reference") },
        { "kind", QT_TRANSLATE_NOOP("StatementWords", "Kind of payment") },
        { "balance", QT_TRANSLATE_NOOP("StatementWords", "Balance") },
        { "fee", QT_TRANSLATE_NOOP("StatementWords", "Fee kept") },
        { "account", QT_TRANSLATE_NOOP("StatementWords", "Account number") },
        { "mark", QT_TRANSLATE_NOOP("StatementWords", "The bank's own mark of the line") },
        { "direction", QT_TRANSLATE_NOOP("StatementWords", "CR or DR") } };
    for (const FieldTitle &title : titles) {
        if (field == QLatin1String(title.key))
            return StatementWords::tr(title.title);
    }
    return field;
}

QString layoutProblemWords(const Problems &problems)
{
    for (const Problem &problem : problems) {
        if (problem.code == ProblemCode::Required && problem.field == QLatin1String("day"))
            return StatementWords::tr("No column holds the day. Say which one does.");
        if (problem.code == ProblemCode::Required && problem.field == QLatin1String("amount"))
            return StatementWords::tr(
                "No column holds the money. Choose “Amount, in and out”, or “Money in” and “Money "
                "out” where the bank has two columns.");
        if (problem.code == ProblemCode::Required && problem.field == QLatin1String("name"))
            return StatementWords::tr("Write the name of the bank, so that its files are known by it.");
    }
    return problemWords(problems);
}

QString accountTitle(const BankAccount &account)
{
    return account.number.isEmpty()
        ? account.name
        : fillIn(StatementWords::tr("%1 (%2)", "account, number"), { account.name, account.number });
}

QString daysWords(QDate first, QDate last)
{
    return first == last ? formatDate(first)
                         : fillIn(StatementWords::tr("%1 to %2", "days"), { formatDate(first), formatDate(last) });
}

} // namespace rollbook
