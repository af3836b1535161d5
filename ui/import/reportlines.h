// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/exchange/importreport.h"

namespace rollbook {

/// A line of what an import would do, with the lines behind it.
struct ReportLine {
    QString text;
    qint64 count = -1; ///< -1: none to show
    QString icon {};
    std::vector<ReportLine> below {};
};

/// "1,980 new people, 20 refused".
[[nodiscard]] QString reportHeadline(const ImportReport &report);
/// New, changed by field, unchanged, refused with reasons, likely duplicates, new groups and types, notes.
[[nodiscard]] std::vector<ReportLine> reportLines(const ImportReport &report, const Reader &reader);
/// What was done, once it was.
[[nodiscard]] QString resultSentence(const ImportReport &report, const QString &currency);

} // namespace rollbook
