// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/inusewords.h"

#include "ui/words/fieldwords.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace rollbook {

QString inUseWords(const Problem &problem)
{
    const QString record = problem.values.value(0);
    const int uses = problem.values.value(1).toInt(); // lupdate does not read a cast within the call
    if (problem.values.size() > 2)
        return fillIn(QCoreApplication::translate("Problems",
                          "There are %Ln payment(s) for %1, so this person was not removed. End the membership "
                          "instead, or erase the person if they ask for it.",
                          "", uses),
            { problem.values[2] });
    if (record == QLatin1String("member_group") || record == QLatin1String("membership_type"))
        return fillIn(QCoreApplication::translate("Problems",
                          "The %1 is still used %Ln time(s), so it was not removed. Move what uses it first, or "
                          "archive it instead.",
                          "", uses),
            { recordName(record) });
    return fillIn(QCoreApplication::translate("Problems",
                      "The %1 is still used %Ln time(s), so it was not removed. Remove what uses it first.", "", uses),
        { recordName(record) });
}

} // namespace rollbook
