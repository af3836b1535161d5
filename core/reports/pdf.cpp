// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pdf.h"

#include <QDir>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

namespace rollbook {

namespace {

Problem notWritten(const QSaveFile &file, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (file.error() == QFileDevice::ResourceError
        || (file.error() == QFileDevice::WriteError && QStorageInfo(QFileInfo(path).path()).bytesAvailable() < 65'536))
        return { ProblemCode::DiskFull, {}, { shown } };
    return { ProblemCode::FileNotWritable, {}, { shown, file.errorString() } };
}

Done paintAll(PrintedPages &pages, QPdfWriter &writer, QSaveFile &file, const Progress &progress)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return Problem { ProblemCode::FileNotWritable, {}, { QDir::toNativeSeparators(file.fileName()), {} } };
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        if (Done done = pages.paintPage(painter, page); !done)
            return done;
        if (file.error() != QFileDevice::NoError)
            return notWritten(file, file.fileName());
        if (progress && !progress(static_cast<double>(page + 1) / pages.pageCount()))
            return Problem { ProblemCode::Cancelled };
    }
    painter.end();
    return {};
}

} // namespace

Done writePdf(PrintedPages &pages, const QString &path, const PdfOptions &options, const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return notWritten(file, path);
    Done painted;
    {
        QPdfWriter writer(&file);
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(pages.format().layout());
        writer.setTitle(pages.title());
        writer.setCreator(options.author.isEmpty() ? QStringLiteral("Rollbook")
                                                   : QStringLiteral("Rollbook \u2013 ") + options.author);
        if (options.archival)
            writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        painted = paintAll(pages, writer, file, progress);
    }
    if (!painted) {
        file.cancelWriting();
        return painted;
    }
    if (!file.commit())
        return notWritten(file, path);
    return {};
}

} // namespace rollbook
