// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duplicates.h"
#include "core/rules/households.h"
#include "core/rules/numbering.h"
#include "core/rules/planning.h"
#include "core/rules/renewal.h"
#include "core/rules/validation.h"

#include <algorithm>

namespace rollbook {

Done Planning::numberIsFree(const Member &member) const
{
    if (member.number.isEmpty())
        return {};
    auto known = everNumbered(m_reader, member.number);
    if (!known)
        return known.problems();
    const auto other = std::ranges::find_if(*known, [&member](const Member &one) { return one.id != member.id; });
    if (other == known->end())
        return {};
    return Problem { ProblemCode::NotUnique, QStringLiteral("number"), { member.number, displayName(*other) } };
}

/// Whether somebody else has the person's number too.
Result<bool> Planning::hasDouble(const Member &member) const
{
    auto holders = holdersOf(m_reader, member.number);
    if (!holders)
        return holders.problems();
    return !member.number.isEmpty()
        && std::ranges::any_of(*holders, [&member](const Id<Member> &id) { return id != member.id; });
}

namespace {

constexpr int payerNameMember = 1; ///< field number of PayerName::member
constexpr int batchLineMember = 1; ///< of BatchLine::member

Result<Numbering> numberingOf(const Reader &reader, const NumberLease &lease)
{
    auto society = reader.organisation();
    if (!society)
        return society.problems();
    Numbering numbering(*society, lease);
    auto begun = numbering.begin(reader);
    return begun ? Result<Numbering>(std::move(numbering)) : Result<Numbering>(begun.problems());
}

} // namespace

Done Planning::noDuplicate(const Member &member) const
{
    auto alike = likelyDuplicates(m_reader, member);
    if (!alike)
        return alike.problems();
    if (alike->empty())
        return {};
    const Member &other = alike->front();
    const QString who
        = other.number.isEmpty() ? displayName(other) : QString(displayName(other) % u", " % other.number);
    return Problem { ProblemCode::NotUnique, QStringLiteral("family"), { displayName(member), who } };
}

Done Planning::completeNew(Member &member, const AdmitMember &command) const
{
    Problems problems = validate(member, today());
    if (command.paid.pence < 0)
        problems.push_back(
            { ProblemCode::AmountNegative, QStringLiteral("amount"), { QString::number(command.paid.pence) } });
    if (!problems.empty())
        return problems;
    if (auto free = numberIsFree(member); !free)
        return free.problems();
    if (!command.acceptDuplicate) {
        if (auto single = noDuplicate(member); !single)
            return single.problems();
    }
    if (!member.number.isEmpty())
        return {};
    auto numbering = numberingOf(m_reader, m_context.numbers);
    auto number = numbering ? nextFree(m_reader, *numbering) : Result<QString>(numbering.problems());
    if (!number)
        return number.problems();
    member.number = *number;
    return {};
}

Result<Draft> Planning::make(const AdmitMember &command) const
{
    Member member = command.member;
    member.id = newId<Member>();
    const QDate start = orToday(command.start);
    std::optional<MembershipType> type;
    if (!command.type.isNull()) {
        auto found = m_reader.one(command.type);
        if (!found)
            return found.problems();
        if (auto taken = mayTake(member, *found, start, false); !taken)
            return taken.problems();
        type = std::move(*found);
    }
    // Somebody who has applied for a type that needs approval waits until a renewal begins the type planned.
    const bool waits = type && type->approval && member.applied.isValid();
    if (waits)
        member.plannedType = type->id;
    else if (type && !member.joined.isValid())
        member.joined = start;
    if (auto complete = completeNew(member, command); !complete)
        return complete.problems();
    Draft draft { { ActionKind::AdmitMember, { displayName(member) } }, {} };
    MemberFacts facts;
    facts.member = member;
    draft.changes.push_back(added(member));
    if (!command.home.isNull()) {
        if (auto home = changeHome(draft.changes, facts, command.home, start); !home)
            return home.problems();
    }
    if (type && !waits) {
        auto term = termFrom(*type, start);
        if (!term)
            return term.problems();
        if (auto period = addFirstTerm(draft.changes, facts, *type, *term); !period)
            return period.problems();
    }
    if (command.paid.pence > 0) {
        RecordPayment payment { member.id, command.paid, today(), command.method, {}, {} };
        if (auto received = addReceived(draft.changes, payment); !received)
            return received.problems();
    }
    return draft;
}

Result<Draft> Planning::make(const EditMember &command) const
{
    const Member &after = command.member;
    auto facts = person(after.id, FactParts::Groups);
    if (!facts)
        return facts.problems();
    if (Problems problems = validate(after, today()); !problems.empty())
        return problems;
    if (after.number != facts->member.number) {
        if (auto free = numberIsFree(after); !free)
            return free.problems();
    }
    Draft draft { { ActionKind::EditMember, { displayName(after) } }, {} };
    if (after != facts->member)
        draft.changes.push_back(edited(facts->member, after));
    if (!command.home.isNull()) {
        if (auto home = changeHome(draft.changes, *facts, command.home, orToday(command.since)); !home)
            return home.problems();
    }
    return draft;
}

Result<Draft> Planning::make(const GiveNumbers &command) const
{
    auto people = m_reader.some(std::span<const Id<Member>>(command.members));
    auto numbering = people ? numberingOf(m_reader, m_context.numbers) : Result<Numbering>(people.problems());
    if (!numbering)
        return numbering.problems();
    Draft draft { { ActionKind::GiveNumbers, {} }, {} };
    for (const Id<Member> &id : command.members) {
        const auto before = std::ranges::find(*people, id, &Member::id);
        auto clashes = before == people->end() ? Result<bool>(false) : hasDouble(*before);
        if (!clashes)
            return clashes.problems();
        if (command.clash && !*clashes)
            return Problem { ProblemCode::StaleBefore, {},
                { QLatin1String(RecordTraits<Member>::name), id.toString() } };
        if (before == people->end() || (!command.clash && !isProvisionalNumber(before->number)))
            continue;
        auto number = nextFree(m_reader, *numbering);
        if (!number)
            return number.problems();
        if (isProvisionalNumber(*number)) {
            if (command.clash)
                draft.changes.clear();
            break;
        }
        Member after = *before;
        after.number = *number;
        draft.changes.push_back(edited(*before, after));
    }
    draft.action.values = { QString::number(draft.changes.size()) };
    return draft;
}

Result<Draft> Planning::make(const DeleteMember &command) const
{
    auto facts = person(command.member, FactParts::Everything);
    if (!facts)
        return facts.problems();
    const QString name = displayName(facts->member);
    const auto received = [&name](const auto &records, const char *type) {
        return Problem { ProblemCode::ReferenceInUse, {},
            { QLatin1String(type), QString::number(records.size()), name } };
    };
    if (!facts->payments.empty())
        return received(facts->payments, RecordTraits<Payment>::name);
    if (!facts->allocations.empty())
        return received(facts->allocations, RecordTraits<Allocation>::name);
    auto links = linksOf(m_reader, std::span(&command.member, 1));
    if (!links)
        return links.problems();
    const Uuid targets[] { command.member.uuid };
    auto names = m_reader.where<PayerName>(payerNameMember, targets);
    if (!names)
        return names.problems();
    auto lines = m_reader.where<BatchLine>(batchLineMember, targets);
    if (!lines)
        return lines.problems();
    Draft draft { { ActionKind::DeleteMember, { name } }, {} };
    const auto removeAll = [&draft](const auto &records) {
        for (const auto &record : records)
            draft.changes.push_back(removed(record));
    };
    removeAll(*lines);
    removeAll(*names);
    removeAll(*links);
    removeAll(facts->charges);
    removeAll(facts->periods);
    removeAll(facts->standings);
    removeAll(facts->groups);
    draft.changes.push_back(removed(facts->member));
    return draft;
}

} // namespace rollbook
