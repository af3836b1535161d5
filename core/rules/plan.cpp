// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/commands.h"

#include "core/rules/planning.h"

namespace rollbook {

Command::Command(const Command &) = default;
Command::Command(Command &&) noexcept = default;
Command &Command::operator=(const Command &) = default;
Command &Command::operator=(Command &&) noexcept = default;
Command::~Command() = default;

Result<Draft> plan(const Command &command, const Reader &reader, const PlanContext &context)
{
    Q_ASSERT(context.ids && context.today.isValid());
    const Planning planning(reader, context);
    return std::visit([&planning](const auto &wanted) { return planning.make(wanted); }, command);
}

Result<MemberFacts> Planning::person(Id<Member> id, FactParts parts) const
{
    auto found = m_reader.facts(std::span(&id, 1), parts | FactParts::Whole);
    if (!found)
        return found.problems();
    if (found->empty())
        return Problem { ProblemCode::ReferenceMissing, {},
            { QLatin1String(RecordTraits<Member>::name), id.toString() } };
    return std::move(found->front());
}

Result<Types> Planning::types() const
{
    auto all = m_reader.all<MembershipType>();
    if (!all)
        return all.problems();
    return typesById(*all);
}

} // namespace rollbook
