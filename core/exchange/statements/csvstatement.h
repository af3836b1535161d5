// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvreader.h"
#include "core/exchange/statements/csvlayouts.h"
#include "core/exchange/statements/statementfile.h"

namespace rollbook {

/// A file of separated values, looked at before it is read.
struct CsvGlance {
    CsvFormat format;
    QStringList header; ///< empty: it has no header row
    std::vector<QStringList> rows; ///< the first thirty behind it
    QString account; ///< a number of the account told above the header
};
/// StatementUnreadable when it is nothing of the kind.
[[nodiscard]] Result<CsvGlance> glanceAtCsv(const QString &path);

/// Reads a file of separated values. StatementUnreadable, StatementUnknown.
[[nodiscard]] Done readCsvStatement(const QString &path, const StatementAsk &ask, StatementRead &into);

/// Problems of the reader of separated values as StatementUnreadable.
[[nodiscard]] Problem csvUnreadable(const QString &path, const Problem &problem);

} // namespace rollbook
