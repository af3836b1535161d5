// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "ui/words/format.h"

#include <QFileInfo>

namespace rollbook::cli {

Done runVerify(Context &context)
{
    auto book = context.open(Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    auto verified = (*book)->verify(context.progress(Cli::tr("Verifying")));
    if (!verified)
        return verified.problems();
    auto limited = (*book)->isLimitedCopy();
    if (!limited)
        return limited.problems();
    if (context.invocation().has("json")) {
        writeJson(context,
            QJsonObject { { QStringLiteral("entries"), static_cast<qint64>(verified->entries) },
                { QStringLiteral("records"), static_cast<qint64>(verified->records) },
                { QStringLiteral("limited_copy"), *limited } });
        return {};
    }
    context.line(fillIn(Cli::tr("The register is whole. Entries of its history that fit together: %1. Records that are "
                                "as they were written: %2."),
        { formatCount(static_cast<qint64>(verified->entries)), formatCount(static_cast<qint64>(verified->records)) }));
    if (*limited)
        context.line(Cli::tr("This is a limited copy: it holds some groups or columns, as the laptop that made its "
                             "newest view vouches. “rollbook-cli devices” tells which."));
    return {};
}

Done runBackup(Context &context)
{
    const QString to = context.invocation().argument(1);
    auto book = context.open(Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    auto made = (*book)->backup(to, context.progress(Cli::tr("Copying and comparing")));
    if (!made)
        return made.problems();
    if (context.invocation().has("json")) {
        writeJson(context, jsonOfBackup(*made));
        return {};
    }
    context.line(fillIn(Cli::tr("Saved a backup as “%1”: opened, verified and compared, %2."),
        { made->path, formatRecords(static_cast<qint64>(made->verified.records)) }));
    return {};
}

} // namespace rollbook::cli
