// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/doubtdecision.h"

#include "core/rules/numbering.h"

#include <algorithm>

namespace rollbook {

namespace {

Problem staleDoubt(const char *type, const Uuid &id)
{
    return { ProblemCode::StaleBefore, {}, { QLatin1String(type), id.toString() } };
}

/// The records of the doubt, of type R; StaleBefore when one of them is gone.
template <class R> Result<std::vector<R>> recordsOfDoubt(const Doubt &doubt, const Reader &reader)
{
    std::vector<Id<R>> ids;
    for (const Uuid &record : doubt.records)
        ids.push_back({ record });
    auto records = reader.some(std::span<const Id<R>>(ids));
    if (records && records->size() != ids.size())
        return staleDoubt(RecordTraits<R>::name, doubt.records.front());
    return records;
}

} // namespace

bool decides(DoubtChoice choice, DoubtKind kind)
{
    if (kind == DoubtKind::SamePerson)
        return true;
    return (choice == DoubtChoice::AsTheyAre) == (kind == DoubtKind::DoublePayment);
}

std::vector<Command> commandsOf(const Doubt &doubt, DoubtChoice choice, std::size_t record)
{
    if (!decides(choice, doubt.kind) || record >= doubt.records.size())
        return {};
    const std::vector<Uuid> &records = doubt.records;
    if (choice == DoubtChoice::AsTheyAre) {
        if (doubt.kind == DoubtKind::DoublePayment)
            return { KeepPayment { { records.back() } } };
        return { KeepApart { { records.front() }, { records.back() } } };
    }
    if (doubt.kind == DoubtKind::Provisional)
        return { GiveNumber { { records[record] } } };
    std::vector<Command> commands;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (i == record)
            continue;
        if (doubt.kind == DoubtKind::SamePerson)
            commands.emplace_back(MergeMembers { { records[record] }, { records[i] }, {} });
        else
            commands.emplace_back(GiveNumber { { records[i] }, true });
    }
    return commands;
}

Done stillStands(const Doubt &doubt, const Reader &reader)
{
    if (doubt.kind == DoubtKind::DoublePayment) {
        auto payments = recordsOfDoubt<Payment>(doubt, reader);
        return payments ? Done {} : Done(payments.problems());
    }
    auto members = recordsOfDoubt<Member>(doubt, reader);
    if (!members)
        return members.problems();
    for (const Member &member : *members) {
        const bool numbered = doubt.kind == DoubtKind::SameNumber ? member.number == members->front().number
                                                                  : isProvisionalNumber(member.number);
        if (doubt.kind != DoubtKind::SamePerson && !numbered)
            return staleDoubt(RecordTraits<Member>::name, member.id.uuid);
    }
    return {};
}

Result<bool> hasNumbersFor(const std::vector<Command> &commands, const Reader &reader, const NumberLease &lease)
{
    auto wanted = std::ranges::count_if(
        commands, [](const Command &command) { return std::holds_alternative<GiveNumber>(command); });
    if (wanted == 0)
        return true;
    auto society = reader.organisation();
    if (!society)
        return society.problems();
    Numbering numbering(*society, lease);
    if (auto begun = numbering.begin(reader); !begun)
        return begun.problems();
    while (wanted > 0) {
        auto number = nextFree(reader, numbering);
        if (!number)
            return number.problems();
        if (isProvisionalNumber(*number))
            return false;
        --wanted;
    }
    return true;
}

} // namespace rollbook
