// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importchoices.h"

#include "core/base/fold.h"
#include "core/exchange/values.h"

namespace rollbook {

namespace {

QString groupKey(const QString &kind, const QString &name)
{
    return QString(foldedJoined(kind) % QLatin1Char('/') % foldedJoined(name));
}

/// The spelling of the file, when the record got another name.
QStringList aliasesFor(const QString &text, const QString &name)
{
    const QString line = readLine(text);
    return foldedJoined(line) == foldedJoined(name) ? QStringList() : QStringList { line };
}

} // namespace

ImportChoices::ImportChoices(const ValueMapping &values, IdSource &ids, ImportReport &report)
    : m_values(values),
      m_ids(ids),
      m_report(report),
      m_homes(values.groups.size()),
      m_regions(values.regions.size()),
      m_chosenTypes(values.types.size())
{
}

Done ImportChoices::load(const Reader &reader)
{
    auto society = reader.organisation();
    auto groups = society ? reader.all<Group>() : Result<std::vector<Group>>(society.problems());
    auto types = groups ? reader.all<MembershipType>() : Result<std::vector<MembershipType>>(groups.problems());
    if (!types)
        return types.problems();
    m_society = std::move(*society);
    m_kinds = parseGroupKinds(m_society.groupKinds);
    for (Group &group : *groups) {
        const QString key = groupKey(group.kind, group.name);
        if (!m_groupsByName.contains(key))
            m_groupsByName.insert(key, group.id);
        m_groups.emplace(group.id, std::move(group));
    }
    for (MembershipType &type : *types) {
        m_typesByName.insert(foldedJoined(type.name), type.id);
        m_types.emplace(type.id, std::move(type));
    }
    return {};
}

Id<Group> ImportChoices::resolve(
    const GroupChoice &choice, std::vector<Id<Group>> &known, std::size_t at, std::vector<RecordChange> &out)
{
    if (!known[at].isNull() || choice.leaveOut)
        return known[at];
    if (!choice.group.isNull()) {
        known[at] = m_groups.contains(choice.group) ? choice.group : Id<Group> {};
        return known[at];
    }
    const QString key = groupKey(choice.newKind, choice.newName);
    if (const auto same = m_groupsByName.constFind(key); same != m_groupsByName.constEnd()) {
        known[at] = *same;
        return *same;
    }
    Group group;
    group.parent = region(choice.region, out);
    group.id = m_ids.next<Group>();
    group.name = choice.newName;
    group.kind = choice.newKind;
    group.aliases = aliasesFor(choice.text, choice.newName);
    if (!group.parent.isNull() && !mayStandUnder(m_kinds, group.kind, m_groups.at(group.parent).kind))
        group.parent = {};
    m_groupsByName.insert(key, group.id);
    known[at] = group.id;
    m_report.newGroups.push_back(group);
    m_groups.emplace(group.id, group);
    out.push_back(added(std::move(group)));
    return known[at];
}

Id<Group> ImportChoices::region(int number, std::vector<RecordChange> &out)
{
    if (number < 0 || static_cast<std::size_t>(number) >= m_regions.size())
        return {};
    const auto at = static_cast<std::size_t>(number);
    return resolve(m_values.regions[at], m_regions, at, out);
}

Id<Group> ImportChoices::homeOf(const ImportRow &row, std::vector<RecordChange> &out)
{
    if (row.group < 0)
        return region(row.region, out);
    const auto at = static_cast<std::size_t>(row.group);
    return resolve(m_values.groups[at], m_homes, at, out);
}

const MembershipType *ImportChoices::keepType(MembershipType type, std::vector<RecordChange> &out)
{
    const QString key = foldedJoined(type.name);
    if (const auto same = m_typesByName.constFind(key); same != m_typesByName.constEnd())
        return &m_types.at(*same);
    type.id = m_ids.next<MembershipType>();
    m_typesByName.insert(key, type.id);
    m_report.newTypes.push_back(type);
    const MembershipType *kept = &m_types.emplace(type.id, type).first->second;
    out.push_back(added(std::move(type)));
    return kept;
}

const MembershipType *ImportChoices::typeOf(const ImportRow &row, bool needed, std::vector<RecordChange> &out)
{
    if (row.type < 0) {
        if (!m_usual && needed) {
            m_usual = type(m_values.usualType);
            if (!m_usual)
                m_usual = keepType(m_values.usualProposal, out);
        }
        return needed ? m_usual : nullptr;
    }
    const auto at = static_cast<std::size_t>(row.type);
    const TypeChoice &choice = m_values.types[at];
    if (!m_chosenTypes[at] && !choice.leaveOut) {
        m_chosenTypes[at] = type(choice.type);
        if (!m_chosenTypes[at]) {
            MembershipType proposal = choice.proposal;
            proposal.aliases += aliasesFor(choice.text, proposal.name);
            m_chosenTypes[at] = keepType(std::move(proposal), out);
        }
    }
    return m_chosenTypes[at];
}

const MembershipType *ImportChoices::type(Id<MembershipType> id) const
{
    const auto found = m_types.find(id);
    return found == m_types.end() ? nullptr : &found->second;
}

QString ImportChoices::groupName(Id<Group> id) const
{
    const auto found = m_groups.find(id);
    return found == m_groups.end() ? QString() : found->second.name;
}

const StandingChoice *ImportChoices::standingOf(const ImportRow &row) const
{
    return row.standing < 0 ? nullptr : &m_values.standings[static_cast<std::size_t>(row.standing)];
}

PaymentMethod ImportChoices::methodOf(const ImportRow &row) const
{
    return row.method < 0 ? PaymentMethod::Unknown : m_values.methods[static_cast<std::size_t>(row.method)].method;
}

} // namespace rollbook
