// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/valuelines.h"

#include "ui/words/enumwords.h"
#include "ui/words/format.h"
#include "ui/words/importwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace rollbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rollbook::ImportValues)
};

using Kind = ValueLine::Kind;
const auto newOne = QStringLiteral("new");
const auto noChoice = QStringLiteral("noChoice");
constexpr int deceasedChoice = 1000;
constexpr int noStanding = 0;

QString groupWords(const GroupChoice &choice, const Directory &directory)
{
    if (choice.leaveOut)
        return Words::tr("No group");
    if (!choice.group.isNull()) {
        const QString name = directory.groupTitle(choice.group);
        return choice.quality == MatchQuality::Perfect ? name : Words::tr("%1 (similar name)").arg(name);
    }
    if (choice.newName.isEmpty())
        return Words::tr("No group");
    const QString made = Words::tr("New group: %1").arg(choice.newName);
    return choice.alike.isNull() ? made : Words::tr("%1 (similar to %2)").arg(made, directory.groupTitle(choice.alike));
}

QString typeWords(const TypeChoice &choice, const Directory &directory)
{
    if (choice.leaveOut)
        return Words::tr("No membership");
    if (!choice.type.isNull())
        return directory.typeName(choice.type);
    return Words::tr("New type: %1, %2")
        .arg(choice.proposal.name, formatMoney(choice.proposal.fee, directory.organisation().currency));
}

QString standingWords(const StandingChoice &choice)
{
    if (choice.deceased)
        return Words::tr("Has died");
    return choice.kind ? standingName(*choice.kind) : Words::tr("Leave out");
}

/// Columns with cells that are no day or no amount: the rows that have them are refused when the file is checked.
void addUnreadable(const ImportPlan &plan, std::vector<ValueLine> &lines)
{
    for (std::size_t i = 0; i < plan.survey.unreadable.size(); ++i) {
        if (const qint64 cells = plan.survey.unreadable[i]; cells > 0)
            lines.push_back({ Kind::Unreadable, static_cast<int>(i), plan.mapping.columns[i].name, cells,
                Words::tr("These rows are refused in the next step"), true });
    }
}

/// Some cell of the column needs the order: without one, nothing is asked.
bool needsOrder(const DateColumn &seen)
{
    return seen.dayFirst + seen.monthFirst + seen.either > 0;
}

void addDates(const ImportPlan &plan, std::vector<ValueLine> &lines)
{
    for (std::size_t i = 0; i < plan.mapping.columns.size() && i < plan.survey.dates.size(); ++i) {
        const MappedColumn &column = plan.mapping.columns[i];
        const ImportTarget *fed = importTarget(column.target);
        if (!fed || fed->kind != CellKind::Date)
            continue;
        const DateColumn &seen = plan.survey.dates[i];
        const DateOrder order = column.order.value_or(seen.order());
        QString becomes = order == DateOrder::DayFirst ? Words::tr("Day before month, as 31/12/2026")
                                                       : Words::tr("Month before day, as 12/31/2026");
        if (!needsOrder(seen))
            becomes = Words::tr("Clear without asking");
        lines.push_back({ Kind::Date, static_cast<int>(i), column.name,
            seen.dayFirst + seen.monthFirst + seen.either + seen.certain, becomes,
            seen.isAmbiguous() && !column.order });
    }
}

void addGroups(
    const std::vector<GroupChoice> &choices, Kind kind, const Directory &directory, std::vector<ValueLine> &lines)
{
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const GroupChoice &choice = choices[i];
        const bool doubtful = !choice.leaveOut
            && (choice.group.isNull() ? !choice.alike.isNull() : choice.quality != MatchQuality::Perfect);
        lines.push_back(
            { kind, static_cast<int>(i), choice.text, choice.rows, groupWords(choice, directory), doubtful });
    }
}

template <class Choices> auto &at(Choices &choices, int place)
{
    return choices[static_cast<std::size_t>(place)];
}

std::vector<ValueChoice> groupChoices(const GroupChoice &choice, const Directory &directory, int &current)
{
    std::vector<ValueChoice> onOffer;
    if (!choice.newName.isEmpty())
        onOffer.push_back({ Words::tr("New group: %1").arg(choice.newName), newOne });
    onOffer.push_back({ Words::tr("No group"), noChoice });
    current = choice.leaveOut ? static_cast<int>(onOffer.size()) - 1 : 0;
    for (const Group &group : directory.groups()) {
        if (!choice.leaveOut && group.id == choice.group)
            current = static_cast<int>(onOffer.size());
        onOffer.push_back({ directory.groupTitle(group.id), group.id.toString() });
    }
    return onOffer;
}

std::vector<ValueChoice> typeChoices(const TypeChoice &choice, const Directory &directory, int &current)
{
    std::vector<ValueChoice> onOffer { { Words::tr("New type: %1").arg(choice.proposal.name), newOne },
        { Words::tr("No membership"), noChoice } };
    current = choice.leaveOut ? 1 : 0;
    for (const auto &[id, type] : directory.types()) {
        if (type.affiliation)
            continue;
        if (!choice.leaveOut && id == choice.type)
            current = static_cast<int>(onOffer.size());
        onOffer.push_back({ type.name, id.toString() });
    }
    return onOffer;
}

std::vector<ValueChoice> standingChoices(const StandingChoice &choice, int &current)
{
    std::vector<ValueChoice> onOffer { { Words::tr("Leave out"), noStanding },
        { Words::tr("Has died"), deceasedChoice } };
    current = choice.deceased ? 1 : 0;
    for (const StandingKind kind : allStandings()) {
        if (!choice.deceased && choice.kind == kind)
            current = static_cast<int>(onOffer.size());
        onOffer.push_back({ standingName(kind), static_cast<int>(kind) });
    }
    return onOffer;
}

void applyGroup(GroupChoice &choice, const QVariant &data)
{
    choice.leaveOut = data.toString() == noChoice;
    const auto id = Uuid::fromString(data.toString());
    choice.group = { id.value_or(Uuid {}) };
    choice.quality = id ? MatchQuality::Perfect : MatchQuality::None;
    choice.alike = {};
}

void applyType(TypeChoice &choice, const QVariant &data)
{
    choice.leaveOut = data.toString() == noChoice;
    const auto id = Uuid::fromString(data.toString());
    choice.type = { id.value_or(Uuid {}) };
    choice.quality = id ? MatchQuality::Perfect : MatchQuality::None;
}

void applyStanding(StandingChoice &choice, int data)
{
    choice.deceased = data == deceasedChoice;
    choice.kind.reset();
    if (data != deceasedChoice && data != noStanding)
        choice.kind = static_cast<StandingKind>(data);
    choice.understood = true;
}

} // namespace

QString valueKindTitle(Kind kind)
{
    switch (kind) {
    case Kind::Unreadable:
        return Words::tr("Cannot be read");
    case Kind::Date:
        return Words::tr("Days");
    case Kind::Group:
        return Words::tr("Groups");
    case Kind::Region:
        return Words::tr("Regions");
    case Kind::Type:
        return Words::tr("Membership types");
    case Kind::Standing:
        return Words::tr("Standing in the parent body");
    case Kind::Method:
        return Words::tr("Ways of paying");
    }
    return {};
}

std::vector<ValueLine> valueLines(const ImportPlan &plan, const Directory &directory)
{
    std::vector<ValueLine> lines;
    addUnreadable(plan, lines);
    addDates(plan, lines);
    addGroups(plan.values.groups, Kind::Group, directory, lines);
    addGroups(plan.values.regions, Kind::Region, directory, lines);
    for (std::size_t i = 0; i < plan.values.types.size(); ++i) {
        const TypeChoice &choice = plan.values.types[i];
        const bool doubtful = !choice.leaveOut && !choice.type.isNull() && choice.quality != MatchQuality::Perfect;
        lines.push_back(
            { Kind::Type, static_cast<int>(i), choice.text, choice.rows, typeWords(choice, directory), doubtful });
    }
    for (std::size_t i = 0; i < plan.values.standings.size(); ++i) {
        const StandingChoice &choice = plan.values.standings[i];
        lines.push_back({ Kind::Standing, static_cast<int>(i), choice.text, choice.rows, standingWords(choice),
            !choice.understood });
    }
    for (std::size_t i = 0; i < plan.values.methods.size(); ++i) {
        const MethodChoice &choice = plan.values.methods[i];
        lines.push_back({ Kind::Method, static_cast<int>(i), choice.text, choice.rows, paymentMethodName(choice.method),
            !choice.understood });
    }
    std::ranges::stable_sort(lines, [](const ValueLine &a, const ValueLine &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.doubtful && !b.doubtful;
    });
    return lines;
}

std::vector<ValueChoice> choicesFor(
    const ImportPlan &plan, const ValueLine &line, const Directory &directory, int &current)
{
    current = 0;
    switch (line.kind) {
    case Kind::Unreadable:
        return {};
    case Kind::Date: {
        if (!needsOrder(at(plan.survey.dates, line.place)))
            return { { Words::tr("Clear without asking"), {} } };
        const DateOrder order
            = at(plan.mapping.columns, line.place).order.value_or(at(plan.survey.dates, line.place).order());
        current = order == DateOrder::DayFirst ? 0 : 1;
        return { { Words::tr("Day before month, as 31/12/2026"), static_cast<int>(DateOrder::DayFirst) },
            { Words::tr("Month before day, as 12/31/2026"), static_cast<int>(DateOrder::MonthFirst) } };
    }
    case Kind::Group:
        return groupChoices(at(plan.values.groups, line.place), directory, current);
    case Kind::Region:
        return groupChoices(at(plan.values.regions, line.place), directory, current);
    case Kind::Type:
        return typeChoices(at(plan.values.types, line.place), directory, current);
    case Kind::Standing:
        return standingChoices(at(plan.values.standings, line.place), current);
    case Kind::Method: {
        std::vector<ValueChoice> onOffer;
        for (const PaymentMethod method : allPaymentMethods()) {
            if (method == at(plan.values.methods, line.place).method)
                current = static_cast<int>(onOffer.size());
            onOffer.push_back({ paymentMethodName(method), static_cast<int>(method) });
        }
        return onOffer;
    }
    }
    return {};
}

void applyChoice(ImportPlan &plan, const ValueLine &line, const QVariant &data)
{
    switch (line.kind) {
    case Kind::Unreadable:
        break;
    case Kind::Date:
        if (data.isValid())
            at(plan.mapping.columns, line.place).order = static_cast<DateOrder>(data.toInt());
        break;
    case Kind::Group:
        applyGroup(at(plan.values.groups, line.place), data);
        break;
    case Kind::Region:
        applyGroup(at(plan.values.regions, line.place), data);
        break;
    case Kind::Type:
        applyType(at(plan.values.types, line.place), data);
        break;
    case Kind::Standing:
        applyStanding(at(plan.values.standings, line.place), data.toInt());
        break;
    case Kind::Method: {
        MethodChoice &choice = at(plan.values.methods, line.place);
        choice.method = static_cast<PaymentMethod>(data.toInt());
        choice.understood = true;
        break;
    }
    }
}

} // namespace rollbook
