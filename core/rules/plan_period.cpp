// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planning.h"
#include "core/rules/renewal.h"
#include "core/rules/validation.h"

namespace rollbook {

namespace {

/// Years around today in which a term can lie.
constexpr int mostYearsAhead = 100;

QString isoOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// What is not asked for by the way of leaving, and what no correction touches.
Period asCorrected(const Period &before, Period wanted)
{
    wanted.member = before.member;
    wanted.affiliate = before.affiliate;
    wanted.feeDue = before.feeDue;
    if (wanted.leaving == Leaving::None) {
        wanted.noticeDay = {};
        wanted.leavingDay = {};
        wanted.leavingReason.clear();
    }
    return wanted;
}

Problems problemsOfPeriod(const Period &period, QDate today)
{
    Problems problems = validateTexts(period);
    const auto add = [&problems](ProblemCode code, const char *field, QStringList values) {
        problems.push_back({ code, QLatin1String(field), std::move(values) });
    };
    const auto plausible = [&](QDate day, const char *field) {
        if (day.isValid() && (day < QDate(1890, 1, 1) || day > today.addYears(mostYearsAhead)))
            add(ProblemCode::DateImplausible, field, { isoOf(day) });
    };
    if (!period.start.isValid())
        add(ProblemCode::Required, "start_day", {});
    plausible(period.start, "start_day");
    plausible(period.end, "end_day");
    plausible(period.noticeDay, "notice_day");
    if (period.end.isValid() && period.start.isValid() && period.end < period.start)
        add(ProblemCode::DateOrder, "end_day", { isoOf(period.start), isoOf(period.end) });
    if (period.graceDays < 0 || period.graceDays > greatestGraceDays)
        add(ProblemCode::UnknownValue, "grace_days",
            { QString::number(period.graceDays), QString(u"0-" % QString::number(greatestGraceDays)) });
    if (period.leaving == Leaving::None || period.leaving == Leaving::Mistake)
        return problems;
    const QDate last = period.end.isValid() ? period.end.addDays(std::max(0, period.graceDays)) : QDate();
    if (!period.leavingDay.isValid())
        add(ProblemCode::Required, "leaving_day", {});
    else if (period.start.isValid() && period.leavingDay < period.start)
        add(ProblemCode::DateOrder, "leaving_day", { isoOf(period.start), isoOf(period.leavingDay) });
    else if (last.isValid() && period.leavingDay > last)
        add(ProblemCode::DateOrder, "leaving_day", { isoOf(period.leavingDay), isoOf(last) });
    return problems;
}

} // namespace

Result<Draft> Planning::make(const CorrectPeriod &command) const
{
    auto before = m_reader.one(command.period.id);
    if (!before)
        return before.problems();
    const Period after = asCorrected(*before, command.period);
    Problems problems = problemsOfPeriod(after, today());
    if (command.reason.trimmed().isEmpty())
        problems.push_back({ ProblemCode::Required, QStringLiteral("reason") });
    if (!problems.empty())
        return problems;
    auto type = m_reader.one(after.type);
    if (!type)
        return type.problems();
    if (type->affiliation != after.member.isNull())
        return Problem { type->affiliation ? ProblemCode::ForAffiliates : ProblemCode::ForPeople,
            QStringLiteral("type"), { type->name } };
    Draft draft { { ActionKind::EditPeriod, { QString() }, command.reason.simplified() }, {} };
    if (after.member.isNull()) {
        auto affiliate = m_reader.one(after.affiliate);
        if (!affiliate)
            return affiliate.problems();
        draft.action.values.front() = affiliate->name;
    } else {
        auto member = m_reader.one(after.member);
        if (!member)
            return member.problems();
        draft.action.values.front() = displayName(*member);
    }
    if (after != *before)
        draft.changes.push_back(edited(*before, after));
    return draft;
}

Result<Draft> Planning::make(const PlanType &command) const
{
    auto facts = person(command.member, FactParts::Vital);
    if (!facts)
        return facts.problems();
    const QString name = displayName(facts->member);
    Draft draft { { ActionKind::PlanType, { name, QString() } }, {} };
    Member after = facts->member;
    after.plannedType = command.type;
    after.plannedFrom = command.type.isNull() ? QDate() : command.from;
    if (!command.type.isNull()) {
        const QDate from = orToday(command.from);
        if (after.deceased.isValid())
            return Problem { ProblemCode::NotAMember, {}, { name, isoOf(from) } };
        if (from < QDate(1890, 1, 1) || from > today().addYears(mostYearsAhead))
            return Problem { ProblemCode::DateImplausible, QStringLiteral("planned_from"), { isoOf(from) } };
        auto type = m_reader.one(command.type);
        if (!type)
            return type.problems();
        // Ages are looked at when the term begins.
        Member ageless = after;
        ageless.birthDate = {};
        if (auto taken = mayTake(ageless, *type, from, false); !taken)
            return taken.problems();
        draft.action.values.back() = type->name;
    }
    if (after != facts->member)
        draft.changes.push_back(edited(facts->member, after));
    return draft;
}

} // namespace rollbook
