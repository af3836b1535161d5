// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/rules/validation.h"
#include "core/statistics/arrears.h"
#include "ui/words/format.h"

#include <algorithm>
#include <unordered_map>

namespace rollbook::cli {

namespace {

constexpr std::array<const char *, arrearsAgeCount> ageKeys { "not_yet_due", "days_0_30", "days_31_60", "days_61_90",
    "days_91_365", "over_a_year" };

QStringList ageTitles()
{
    return { Cli::tr("Not yet due"), Cli::tr("0–30 days"), Cli::tr("31–60 days"), Cli::tr("61–90 days"),
        Cli::tr("91–365 days"), Cli::tr("Over a year") };
}

/// What the rows are called by.
struct ArrearsNames {
    std::unordered_map<Uuid, QString> names; ///< of people, groups and types
    std::unordered_map<Uuid, QString> numbers;
};

Result<ArrearsNames> arrearsNames(const Reader &reader, const Arrears &arrears)
{
    ArrearsNames found;
    auto groups = reader.all<Group>();
    auto types = reader.all<MembershipType>();
    if (!groups || !types)
        return groups ? types.problems() : groups.problems();
    for (const Group &group : *groups)
        found.names[group.id.uuid] = group.name;
    for (const MembershipType &type : *types)
        found.names[type.id.uuid] = type.name;
    constexpr std::size_t atOnce = 1'000;
    for (std::size_t at = 0; at < arrears.rows.size(); at += atOnce) {
        std::vector<Id<Member>> ids;
        for (std::size_t i = at; i < std::min(at + atOnce, arrears.rows.size()); ++i) {
            if (!arrears.rows[i].member.isNull())
                ids.push_back(arrears.rows[i].member);
        }
        auto members = reader.some(std::span<const Id<Member>>(ids));
        if (!members)
            return members.problems();
        for (const Member &member : *members) {
            found.names[member.id.uuid] = displayName(member);
            found.numbers[member.id.uuid] = member.number;
        }
    }
    return found;
}

std::vector<TableColumn> arrearsColumns(bool byAge)
{
    std::vector<TableColumn> columns { { QStringLiteral("number"), Cli::tr("Number") },
        { QStringLiteral("name"), Cli::tr("Name") }, { QStringLiteral("group"), Cli::tr("Group") },
        { QStringLiteral("type"), Cli::tr("Type") }, { QStringLiteral("since"), Cli::tr("Since") } };
    for (int age = 0; byAge && age < arrearsAgeCount; ++age)
        columns.push_back({ QLatin1String(ageKeys[static_cast<std::size_t>(age)]), ageTitles()[age] });
    columns.push_back({ QStringLiteral("due"), Cli::tr("Due") });
    if (!byAge)
        columns.push_back({ QLatin1String(ageKeys.front()), ageTitles().front() });
    columns.push_back({ QStringLiteral("promised"), Cli::tr("Donations promised") });
    return columns;
}

/// The amounts of a row, in the order of the columns.
QStringList arrearsAmounts(const ArrearsSums &ages, Money promised, bool byAge)
{
    QStringList cells;
    for (std::size_t age = 0; byAge && age < ages.size(); ++age)
        cells << plainMoney(ages[age]);
    cells << plainMoney(dueOf(ages));
    if (!byAge)
        cells << plainMoney(ages.front());
    return cells << plainMoney(promised);
}

void writeArrears(Context &context, const Arrears &arrears, ArrearsNames &names, TableFormat format)
{
    const bool byAge = context.invocation().has("by-age");
    TableWriter writer(context, format, arrearsColumns(byAge));
    for (const ArrearsRow &row : arrears.rows) {
        const Uuid whose = row.member.isNull() ? row.affiliate.uuid : row.member.uuid;
        writer.row(QStringList { names.numbers[whose], names.names[whose], names.names[row.group.uuid],
                       names.names[row.type.uuid], plainDay(row.oldest) }
            + arrearsAmounts(row.ages, row.promised, byAge));
    }
    if (format == TableFormat::Table && !arrears.rows.empty())
        writer.row(
            QStringList { {}, Cli::tr("In all"), {}, {}, {} } + arrearsAmounts(arrears.ages, arrears.promised, byAge));
    writer.finish();
}

/// The filters as they were typed.
QString arrearsScopeWords(const Invocation &invocation)
{
    QStringList filters;
    for (const char *option : { "as-at", "group", "type" }) {
        for (const QString &value : invocation.values(option))
            filters.append(QStringLiteral("--%1 %2").arg(QLatin1String(option), value));
    }
    return filters.isEmpty() ? Cli::tr("Everybody") : filters.join(QLatin1Char(' '));
}

} // namespace

Done runArrears(Context &context)
{
    const TableFormat format = formatOf(context.invocation());
    auto day = context.day("as-at", context.clock().today());
    if (!day)
        return day.problems();
    auto book = format == TableFormat::Table ? context.open(Register::Access::ReadOnly) : context.openForCopy();
    if (!book)
        return book.problems();
    const Reader &reader = (*book)->reader();
    auto groups = chosenGroups(context, reader);
    auto type = chosenType(context, reader);
    if (!groups || !type)
        return groups ? type.problems() : groups.problems();
    auto arrears = arrearsAt(reader, *day, { *groups, *type }, context.progress(Cli::tr("Reading")));
    if (!arrears)
        return arrears.problems();
    auto names = arrearsNames(reader, *arrears);
    if (!names)
        return names.problems();
    writeArrears(context, *arrears, *names, format);
    if (format == TableFormat::Table || arrears->rows.empty())
        return {};
    auto copy = context.noteCopy(**book,
        { DisclosureForm::File, Cli::tr("Arrears"), arrearsScopeWords(context.invocation()),
            static_cast<qint64>(arrears->rows.size()) });
    return copy ? Done() : Done(copy.problems());
}

} // namespace rollbook::cli
