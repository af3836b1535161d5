// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/statementwords.h"

#include "ui/words/format.h"

#include <QCoreApplication>

namespace rollbook {

QString statementWords(const Problem &problem)
{
    const QString name = problem.values.value(0).section(QLatin1Char('/'), -1);
    const QString line = problem.values.value(1);
    const QString found = problem.values.value(2);
    const QString wanted = problem.values.value(3);
    const bool whole = line.isEmpty() || line == QLatin1String("0");
    const QString form = whole && found.isEmpty()
        ? QCoreApplication::translate("Problems",
            "There is no line of an account in the statement “%1”. Nothing was taken in. Get it from the bank again, "
            "for the days that you need.")
        : whole && found.contains(QLatin1String("ZIP")) ? QCoreApplication::translate("Problems",
              "“%1” is a workbook, not a statement as CSV. Nothing was taken in. Open it, save it as CSV and choose "
              "that.")
        : whole
        ? QCoreApplication::translate("Problems",
            "The statement “%1” cannot be read: found “%3”. Nothing was taken in. Get the file from the bank again, or "
            "in another of its formats.")
        : wanted == QLatin1String("day")
        ? QCoreApplication::translate("Problems",
            "The statement “%1” cannot be read in line %2: found “%3” where a day should stand. Nothing was taken in. "
            "Get the file from the bank again, or in another of its formats.")
        : wanted == QLatin1String("amount")
        ? QCoreApplication::translate("Problems",
            "The statement “%1” cannot be read in line %2: found “%3” where an amount should stand. Nothing was taken "
            "in. Get the file from the bank again, or in another of its formats.")
        : QCoreApplication::translate("Problems",
            "The statement “%1” cannot be read in line %2: found “%3”. Nothing was taken in. Get the file from the "
            "bank again, or in another of its formats.");
    return fillIn(form, { name, line, found });
}

} // namespace rollbook
