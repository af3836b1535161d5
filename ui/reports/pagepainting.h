// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportdocument.h"
#include "core/rules/longcommand.h"

#include <QImage>

class QPrinter;

namespace rollbook {

/// Sends the pages to the printer, or those the user chose in it. FileNotWritable with the printer's name, Cancelled,
/// or what painting failed with.
[[nodiscard]] Done printPages(PrintedPages &pages, QPrinter &printer, const Progress &progress = {});

/// A page as a picture so many pixels wide. `done` says whether it could be painted.
[[nodiscard]] QImage pageImage(PrintedPages &pages, int page, int pixels, Done &done);

} // namespace rollbook
