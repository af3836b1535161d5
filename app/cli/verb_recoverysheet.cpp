// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/reports/pdf.h"
#include "core/reports/recoverysheet.h"
#include "ui/words/format.h"
#include "ui/words/reporttexts.h"

namespace rollbook::cli {

Done runRecoverySheet(Context &context)
{
    auto book = context.open(Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    auto organisation = (*book)->reader().organisation();
    if (!organisation)
        return organisation.problems();
    const QString path = context.invocation().value("pdf");
    RecoverySheet sheet(
        recoverySheetWords(organisation->name, (*book)->path(), context.clock().now()), (*book)->recoveryKey());
    if (auto written = writePdf(sheet, path, { organisation->name }, context.progress(Cli::tr("Writing"))); !written)
        return written;
    context.line(
        fillIn(Cli::tr("Wrote the recovery sheet as “%1”. It opens the register without the passphrase: print it, "
                       "keep it locked away, and delete the file."),
            { path }));
    return {};
}

} // namespace rollbook::cli
