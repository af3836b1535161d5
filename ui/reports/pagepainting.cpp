// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagepainting.h"

#include <QPainter>
#include <QPrinter>

namespace rollbook {

Done printPages(PrintedPages &pages, QPrinter &printer, const Progress &progress)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return Problem { ProblemCode::FileNotWritable, {}, { printer.printerName(), {} } };
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.pageCount()) : pages.pageCount();
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            return Problem { ProblemCode::FileNotWritable, {}, { printer.printerName(), {} } };
        painter.save();
        scaleToSheet(painter, pages.format(), printer.paperRect(QPrinter::DevicePixel).width());
        Done done = pages.paintPage(painter, page);
        painter.restore();
        if (done && progress && !progress(static_cast<double>(page + 1 - first) / (last - first)))
            done = Problem { ProblemCode::Cancelled };
        if (!done) {
            printer.abort();
            return done;
        }
    }
    return {};
}

QImage pageImage(PrintedPages &pages, int page, int pixels, Done &done)
{
    const QSizeF sheet = pages.format().sheet();
    QImage image(pixels, qRound(pixels * sheet.height() / sheet.width()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scaleToSheet(painter, pages.format(), pixels);
    done = pages.paintPage(painter, page);
    return image;
}

} // namespace rollbook
