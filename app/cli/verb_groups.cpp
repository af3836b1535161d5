// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"

#include <unordered_map>

namespace rollbook::cli {

namespace {

std::vector<TableColumn> columnsOf()
{
    std::vector<TableColumn> columns { { QStringLiteral("name"), Cli::tr("Group") },
        { QStringLiteral("kind"), Cli::tr("Kind") }, { QStringLiteral("members"), Cli::tr("Members"), true },
        { QStringLiteral("members_below"), Cli::tr("With those below"), true },
        { QStringLiteral("aliases"), Cli::tr("Also called") }, { QStringLiteral("path"), Cli::tr("Path") },
        { QStringLiteral("archived"), Cli::tr("Archived") } };
    return columns;
}

} // namespace

Done runGroups(Context &context)
{
    const TableFormat format = formatOf(context.invocation());
    auto asAt = context.day("as-at", context.clock().today());
    if (!asAt)
        return asAt.problems();
    auto book = context.open(Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    auto groups = (*book)->reader().all<Group>();
    if (!groups)
        return groups.problems();
    auto counts = membersByGroup((*book)->reader(), *asAt);
    if (!counts)
        return counts.problems();
    std::unordered_map<Uuid, qint64> members;
    for (const Count &count : *counts)
        members[count.of] += count.people;
    const GroupTree tree(std::move(*groups));
    auto columns = columnsOf();
    if (format == TableFormat::Table)
        columns.erase(columns.begin() + 5);
    TableWriter writer(context, format, columns);
    for (const Id<Group> id : tree.inOrder()) {
        const Group &group = *tree.find(id);
        qint64 below = 0;
        for (const Id<Group> one : tree.unfold(id))
            below += members[one.uuid];
        const QStringList path = tree.path(id);
        const bool indented = format == TableFormat::Table;
        QStringList cells { indented ? QString(2 * (path.size() - 1), QLatin1Char(' ')) + group.name : group.name,
            group.kind, QString::number(members[id.uuid]), QString::number(below),
            group.aliases.join(QLatin1String("; ")), path.join(QLatin1String(" > ")), plainDay(group.archived) };
        if (indented)
            cells.removeAt(5);
        writer.row(std::move(cells));
    }
    writer.finish();
    return {};
}

} // namespace rollbook::cli
