// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/exchange/dates.h"

#include <QString>

namespace rollbook {

/// The cell without white space around it (no-break spaces and marks without width too), and without the ="…" that
/// keeps spreadsheets from eating zeros.
[[nodiscard]] QStringView cellText(QStringView cell);

/// Empty, or one of the words and dashes that people write for "none".
[[nodiscard]] bool standsForNothing(QStringView text);

/// One line of text: cellText(), every run of white space within as one space.
[[nodiscard]] QString readLine(QStringView cell);
/// Several lines: cellText(), line ends as LF.
[[nodiscard]] QString readLines(QStringView cell);

/// An amount: "£12.50", "1,200.00", "12,50", "1.200,00", "(5.00)", "5-", "GBP 5". More than two decimals are refused.
[[nodiscard]] Reading<Money> readMoney(QStringView cell);

/// A telephone number as found, with the zero or plus that a spreadsheet ate.
[[nodiscard]] Reading<QString> readTelephone(QStringView cell);

/// A UK postcode as "CF10 1AA"; anything else as found, and noted.
[[nodiscard]] Reading<QString> readPostcode(QStringView cell);

/// An e-mail address; what does not look like one is taken as found, and noted.
[[nodiscard]] Reading<QString> readEmail(QStringView cell);

/// Yes or no, in the ways people write them.
[[nodiscard]] Reading<bool> readBoolean(QStringView cell);

/// Words for a term without an end.
[[nodiscard]] bool isForLife(QStringView cell);

/// Items separated by comma, semicolon, bar or line break, each once.
[[nodiscard]] QStringList readItems(QStringView cell);

struct NameParts {
    QString title;
    QString given;
    QString family;
};
/// "Dr Zoë van der Berg", "van der Berg, Zoë", "Jones, Mrs Ann". A single word is the family name.
[[nodiscard]] NameParts splitName(QStringView cell);

} // namespace rollbook
