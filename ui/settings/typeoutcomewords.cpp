// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/typeoutcome.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QCoreApplication>

namespace rollbook {

namespace {

struct OutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};

QString feeWords(Money fee, const QString &currency)
{
    return fee.isZero() ? OutcomeWords::tr("without a fee")
                        : fillIn(OutcomeWords::tr("for %1"), { formatMoney(fee, currency) });
}

QString joinedWords(const TypeOutcome &outcome, const MembershipType &type, bool today, const QString &currency)
{
    const QString day = formatDate(outcome.term.start);
    const QString cost = feeWords(outcome.fee, currency);
    if (!outcome.term.end.isValid()) {
        const QString text = type.affiliation
            ? (today ? OutcomeWords::tr("Affiliating today (%1) gives an affiliation for good, %2.")
                     : OutcomeWords::tr("Affiliating on %1 gives an affiliation for good, %2."))
            : (today ? OutcomeWords::tr("Joining today (%1) gives a membership for life, %2.")
                     : OutcomeWords::tr("Joining on %1 gives a membership for life, %2."));
        return fillIn(text, { day, cost });
    }
    const QString text = type.affiliation
        ? (today ? OutcomeWords::tr("Affiliating today (%1) gives an affiliation until %2, %3.")
                 : OutcomeWords::tr("Affiliating on %1 gives an affiliation until %2, %3."))
        : (today ? OutcomeWords::tr("Joining today (%1) gives a membership until %2, %3.")
                 : OutcomeWords::tr("Joining on %1 gives a membership until %2, %3."));
    return fillIn(text, { day, formatDate(outcome.term.end), cost });
}

QStringList renewalWords(const TypeOutcome &outcome, const QString &currency)
{
    QStringList sentences;
    if (outcome.graceUntil.isValid())
        sentences << fillIn(
            OutcomeWords::tr("Who has not renewed then still counts until %1."), { formatDate(outcome.graceUntil) });
    if (!outcome.next) {
        if (outcome.term.end.isValid())
            sentences << OutcomeWords::tr("It cannot be renewed by this type: there is no term after it.");
        return sentences;
    }
    if (outcome.renewFrom.isValid())
        sentences << fillIn(OutcomeWords::tr("A renewal is taken from %1 on."), { formatDate(outcome.renewFrom) });
    const QString cost = feeWords(outcome.nextFee, currency);
    sentences << (outcome.next->end.isValid()
            ? fillIn(OutcomeWords::tr("A renewal gives %1 to %2, %3."),
                { formatDate(outcome.next->start), formatDate(outcome.next->end), cost })
            : fillIn(OutcomeWords::tr("A renewal gives a membership for life from %1, %2."),
                { formatDate(outcome.next->start), cost }));
    if (outcome.backdateUntil.isValid())
        sentences << fillIn(OutcomeWords::tr("A late renewal follows without a gap until %1, and begins afresh after "
                                             "that."),
            { formatDate(outcome.backdateUntil) });
    return sentences;
}

} // namespace

QString outcomeWords(
    const Result<TypeOutcome> &outcome, const MembershipType &type, QDate day, QDate today, const QString &currency)
{
    if (!outcome)
        return problemWords(outcome.problems());
    QStringList sentences { joinedWords(*outcome, type, day == today, currency) };
    sentences += renewalWords(*outcome, currency);
    return sentences.join(QLatin1Char(' '));
}

} // namespace rollbook
