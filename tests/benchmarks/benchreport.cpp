// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include "core/register.h"
#include "core/reports/pdf.h"
#include "ui/reports/reportchoice.h"
#include "ui/words/reporttexts.h"

#include <QPdfWriter>

#include <algorithm>

using namespace rollbook;

namespace bench {

namespace {

constexpr int columnCount = 9;
constexpr int rowsOnPage = 50;

/// What the yardstick draws: the cells of our own report, read beforehand, so that it pays for drawing alone.
std::vector<ReportCells> cellsOf(const Reader &reader, const ReportWords &words, const PeopleReportOptions &options)
{
    std::vector<ReportCells> cells;
    auto content = peopleReport(reader, words, options, {});
    if (!content)
        return cells;
    qint64 count = 0;
    for (const ReportSpan &span : content->rows->spans())
        count += span.count;
    for (qint64 first = 0; first < count; first += 500) {
        auto rows = content->rows->rows(first, 500);
        if (!rows)
            return {};
        cells.insert(cells.end(), rows->begin(), rows->end());
    }
    return cells;
}

/// Plain drawing: one drawText() a cell.
double plainDrawing(const std::vector<ReportCells> &cells, const QString &path)
{
    return timed([&] {
        QPdfWriter writer(path);
        writer.setPageLayout(PageFormat { QPageLayout::Landscape }.layout());
        QPainter painter(&writer);
        painter.setFont(QFont(QStringLiteral("Noto Sans"), 6));
        const qreal width = writer.width() * 0.86 / columnCount;
        const qreal height = writer.height() * 0.86 / rowsOnPage;
        for (std::size_t row = 0; row < cells.size(); ++row) {
            if (row > 0 && row % rowsOnPage == 0)
                writer.newPage();
            const qreal y = writer.height() * 0.07 + static_cast<qreal>(row % rowsOnPage) * height;
            qreal x = writer.width() * 0.07;
            for (const QString &cell : cells[row]) {
                painter.drawText(QRectF(x, y, width - 10, height), Qt::AlignLeft | Qt::AlignVCenter, cell);
                x += width;
            }
        }
    });
}

PeopleReportOptions nineColumns()
{
    using Column = ReportColumnId;
    PeopleReportOptions options;
    options.columns = { Column::Number, Column::Name, Column::Status, Column::Type, Column::MemberSince, Column::Email,
        Column::Telephone, Column::Town, Column::Postcode };
    options.scope.who = ReportScope::Who::Everybody;
    options.asAt = QDate(2026, 10, 31);
    options.byGroup = false;
    return options;
}

/// From the encrypted register to the PDF on disk; the memory it took goes to `memory`.
double ourReport(const Reader &reader, const ReportWords &words, const PeopleReportOptions &options,
    const QString &path, double &memory, int &pages)
{
    const double before = residentMiB();
    int calls = 0;
    return timed([&] {
        auto content = peopleReport(reader, words, options, {});
        if (!content)
            return;
        ReportLayoutOptions layout;
        layout.format.orientation = QPageLayout::Landscape;
        layout.rowHeight = mm(3);
        auto document = ReportDocument::lay(std::move(*content), layout);
        if (!document)
            return;
        pages = (*document)->pageCount();
        const Done done = writePdf(**document, path, {}, [&](double) {
            if (++calls % 50 == 0)
                memory = std::max(memory, residentMiB() - before);
            return true;
        });
        if (!done)
            pages = 0;
    });
}

} // namespace

std::vector<Figure> reportFigures(const Setting &setting)
{
    RawKey key;
    key.bytes.fill(9);
    const SystemClock clock;
    auto book = Register::open(registerPath(setting), key, { &clock, {} });
    if (!book)
        return {};
    const ReportTexts words(QStringLiteral("GBP"));
    const PeopleReportOptions options = nineColumns();
    Pairs pairs;
    double memory = 0;
    int pages = 0;
    for (int i = 0; i < std::min(setting.pairs, 5); ++i) {
        // Ours first, so that its memory is not hidden in what the yardstick left behind.
        pairs.ours.push_back(
            ourReport((*book)->reader(), words, options, setting.folder + QStringLiteral("/ours.pdf"), memory, pages));
        pairs.yardstick.push_back(
            plainDrawing(cellsOf((*book)->reader(), words, options), setting.folder + QStringLiteral("/plain.pdf")));
    }
    const double bound = 60;
    return { { QStringLiteral("S6"), QStringLiteral("register as PDF, 9 columns, %1 pages").arg(pages),
                 QString::number(pairs.medianRatio(), 'f', 2) + QStringLiteral(" x"),
                 QStringLiteral("plain QPainter, drawing alone %1; ours with reading %2")
                     .arg(milliseconds(median(pairs.yardstick)), milliseconds(median(pairs.ours))),
                 QStringLiteral("<= 0.5 x"), true, pairs.smallestRatio() <= 0.5, pages > 0 },
        { QStringLiteral("S6"), QStringLiteral("memory it takes"),
            QString::number(memory, 'f', 1) + QStringLiteral(" MiB"), QStringLiteral("-"),
            QStringLiteral("flat, <= 60 MiB"), true, memory <= bound, pages > 0 } };
}

} // namespace bench
