// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people.h"
#include "app/cli/verbs.h"
#include "ui/charts/chartexport.h"
#include "ui/words/format.h"

namespace rollbook::cli {

Done runChartGrowth(Context &context)
{
    const Invocation &invocation = context.invocation();
    if (invocation.has("png") == invocation.has("svg"))
        return usage(Cli::tr("Say where to save the chart, with either --png or --svg."));
    auto book = context.open(Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    auto figures = chosenGrowth(context, (*book)->reader());
    if (!figures)
        return figures.problems();
    const bool svg = invocation.has("svg");
    const QString path = invocation.value(svg ? "svg" : "png");
    if (auto saved = saveGrowthChart(*figures, {}, {}, path, svg ? ChartFormat::Svg : ChartFormat::Png); !saved)
        return saved;
    context.line(fillIn(Cli::tr("Wrote %1."), { path }));
    return {};
}

} // namespace rollbook::cli
