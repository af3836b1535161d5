// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "ui/words/enumwords.h"
#include "ui/words/format.h"

#include <array>

namespace rollbook::cli {

namespace {

constexpr std::array<const char *, movementCount> movementKeys { "joined", "rejoined", "transferred_in", "resigned",
    "lapsed", "expelled", "died", "transferred_out" };
/// The order of the columns: in the order in which the figures are added up.
constexpr std::array order { Movement::Joined, Movement::Rejoined, Movement::TransferredIn, Movement::Resigned,
    Movement::Lapsed, Movement::Expelled, Movement::Died, Movement::TransferredOut };

} // namespace

Done runStatisticsGrowth(Context &context)
{
    const TableFormat format = formatOf(context.invocation());
    auto book = context.open(Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    auto figures = chosenGrowth(context, (*book)->reader());
    if (!figures)
        return figures.problems();
    std::vector<TableColumn> columns { { QStringLiteral("month"), Cli::tr("Month") },
        { QStringLiteral("from"), Cli::tr("From") }, { QStringLiteral("to"), Cli::tr("To") },
        { QStringLiteral("opening"), Cli::tr("Opening"), true } };
    for (const Movement movement : order)
        columns.push_back(
            { QLatin1String(movementKeys[static_cast<std::size_t>(movement)]), movementName(movement), true });
    columns.push_back({ QStringLiteral("closing"), Cli::tr("Closing"), true });
    TableWriter writer(context, format, columns);
    for (const GrowthMonth &month : figures->months) {
        QStringList cells { month.first.toString(QStringLiteral("yyyy-MM")), plainDay(month.first),
            plainDay(month.last), QString::number(month.opening) };
        for (const Movement movement : order)
            cells.append(QString::number(month.count(movement)));
        cells.append(QString::number(month.closing));
        writer.row(std::move(cells));
    }
    writer.finish();
    return {};
}

} // namespace rollbook::cli
