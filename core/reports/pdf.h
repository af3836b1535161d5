// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportdocument.h"
#include "core/rules/longcommand.h"

namespace rollbook {

struct PdfOptions {
    QString author; ///< of the document: the society
    bool archival = false; ///< PDF/A-1b
};

/// Writes the pages as a PDF: whole or not at all, readable by its owner only. An existing file is replaced.
/// FileNotWritable, DiskFull, Cancelled, or what painting failed with.
[[nodiscard]] Done writePdf(
    PrintedPages &pages, const QString &path, const PdfOptions &options, const Progress &progress = {});

} // namespace rollbook
