// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcodes.h"
#include "app/cli/verbs.h"
#include "core/rules/numbers.h"
#include "ui/words/format.h"

namespace rollbook::cli {

Done runCheckNumber(Context &context)
{
    const Organisation usual;
    const QString prefix = context.invocation().value("prefix", usual.numberPrefix);
    auto digits = context.number("digits", usual.numberDigits, 3, 9);
    if (!digits)
        return digits.problems();
    QStringList wrong;
    for (const QString &typed : context.invocation().arguments) {
        if (const auto number = parseMemberNumber(prefix, static_cast<int>(*digits), typed))
            context.line(*number);
        else
            wrong.append(typed);
    }
    for (const QString &one : wrong)
        context.remark(fillIn(Cli::tr("“%1” is no member number: its check letter does not fit. %2 would be one."),
            { one, makeMemberNumber(prefix, static_cast<int>(*digits), 1) }));
    if (!wrong.isEmpty())
        context.setExitCode(Refused);
    return {};
}

} // namespace rollbook::cli
