// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/typewords.h"

#include "core/rules/periods.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QCoreApplication>

namespace rollbook {

namespace {

struct TypeWords {
    Q_DECLARE_TR_FUNCTIONS(TypeWords)
};

/// "31 December", of any year.
QString dayOfYear(int month, int day)
{
    return QStringLiteral("%1 %2").arg(day).arg(wordsLocale().monthName(month));
}

} // namespace

QString periodRuleWords(const MembershipType &type)
{
    switch (type.rule) {
    case PeriodRule::FixedYear: {
        const QDate last = QDate(2001, type.yearStartMonth, type.yearStartDay).addDays(-1);
        QString ends = TypeWords::tr("Ends on %1").arg(dayOfYear(last.month(), last.day()));
        if (type.rolloverMonth == 0)
            return ends;
        return TypeWords::tr("%1; joining from %2 gives the next year too")
            .arg(ends, dayOfYear(type.rolloverMonth, type.rolloverDay));
    }
    case PeriodRule::Rolling:
        return TypeWords::tr("%n month(s) from the first day", nullptr, type.months);
    case PeriodRule::UntilDate:
        return TypeWords::tr("Until %1").arg(formatDate(type.untilDate));
    case PeriodRule::Lifetime:
        return TypeWords::tr("For life");
    }
    return {};
}

QString joiningWords(const MembershipType &type, QDate today)
{
    const auto term = termFrom(type, today);
    if (!term)
        return problemWords(term.problems());
    if (!term->end.isValid())
        return TypeWords::tr("Joining today (%1) gives a membership for life.").arg(formatDate(today));
    QString words = TypeWords::tr("Joining today (%1) gives a membership until %2.")
                        .arg(formatDate(today), formatDate(term->end));
    if (type.graceDays > 0) {
        words += QLatin1Char(' ')
            + TypeWords::tr("Who has not renewed then still counts until %1.")
                  .arg(formatDate(term->end.addDays(type.graceDays)));
    }
    return words;
}

} // namespace rollbook
