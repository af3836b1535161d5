// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/agewords.h"

#include "ui/words/format.h"

#include <QCoreApplication>

namespace rollbook {

QString ageWords(const Problem &problem)
{
    const QString least = problem.values.value(2);
    const QString most = problem.values.value(3);
    const bool anyLeast = least.isEmpty() || least == QLatin1String("0");
    const bool anyMost = most.isEmpty() || most == QLatin1String("0");
    const QString form = anyMost
        ? QCoreApplication::translate("Problems",
            "%1 is %2 years old on the first day of the term, and this membership type is for people of %3 and over. "
            "Choose another type, or correct the date of birth.")
        : anyLeast
        ? QCoreApplication::translate("Problems",
            "%1 is %2 years old on the first day of the term, and this membership type is for people of up to %4. "
            "Choose another type, or correct the date of birth.")
        : QCoreApplication::translate("Problems",
            "%1 is %2 years old on the first day of the term, and this membership type is for people from %3 to %4. "
            "Choose another type, or correct the date of birth.");
    return fillIn(form, problem.values);
}

} // namespace rollbook
