// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/typewords.h"

#include "ui/words/format.h"

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

} // namespace rollbook
