// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include "core/exchange/csvwriter.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/growthcontent.h"
#include "ui/words/enumwords.h"
#include "ui/words/format.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QSaveFile>
#include <QSvgGenerator>

namespace rollbook {

namespace {

constexpr double margin = 26;

/// A title over one chart or several below each other, laid out for one width.
class Picture
{
public:
    Picture(
        const QString &title, const QString &definition, const std::vector<ChartContent> &charts, const QSizeF &wanted)
        : m_title(title), m_definition(definition), m_charts(charts)
    {
        m_style = { paperColors(), QGuiApplication::font() };
        m_style.font.setPixelSize(13);
        m_titleFont = m_style.font;
        m_titleFont.setPixelSize(20);
        m_titleFont.setWeight(QFont::DemiBold);
        m_headingFont = m_style.font;
        m_headingFont.setWeight(QFont::DemiBold);
        const double width = wanted.width() - 2 * margin;
        m_titleHeight = heightOf(m_title, m_titleFont, width);
        m_definitionHeight = heightOf(m_definition, m_style.font, width);
        double least = 0;
        for (const ChartContent &chart : m_charts) {
            ChartDrawing drawing;
            drawing.setStyle(m_style);
            drawing.setContent(chart);
            m_least.push_back(drawing.leastHeight() + headingHeight());
            least += m_least.back();
        }
        m_size = { wanted.width(), std::max(wanted.height(), std::ceil(top() + least + margin)) };
        m_spare = m_size.height() - top() - least - margin;
    }

    [[nodiscard]] QSize size() const { return m_size.toSize(); }

    void paint(QPainter &painter) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(QPointF(), m_size), m_style.colors.ground);
        const double width = m_size.width() - 2 * margin;
        drawWrapped(painter, QRectF(margin, margin, width, m_titleHeight), m_title, m_titleFont, m_style.colors.text);
        drawWrapped(painter, QRectF(margin, margin + m_titleHeight + 6, width, m_definitionHeight), m_definition,
            m_style.font, m_style.colors.muted);
        double y = top();
        for (std::size_t i = 0; i < m_charts.size(); ++i) {
            const double height = m_least[i] + m_spare / static_cast<double>(m_charts.size());
            if (m_charts.size() > 1)
                drawWrapped(painter, QRectF(margin, y, width, headingHeight()), m_charts[i].name, m_headingFont,
                    m_style.colors.text);
            const QRectF target(margin, y + headingHeight(), width, height - headingHeight());
            ChartDrawing drawing;
            drawing.setStyle(m_style);
            drawing.setContent(m_charts[i]);
            drawing.setSize(target.size());
            drawing.render(&painter, target, QRectF(QPointF(), target.size()), Qt::IgnoreAspectRatio);
            y += height;
        }
    }

private:
    [[nodiscard]] double headingHeight() const
    {
        return m_charts.size() > 1 ? std::ceil(QFontMetricsF(m_headingFont).height()) + 12 : 0;
    }
    [[nodiscard]] double top() const { return margin + m_titleHeight + 6 + m_definitionHeight + 18; }

    static double heightOf(const QString &text, const QFont &font, double width)
    {
        if (text.isEmpty())
            return 0;
        const QRectF box(0, 0, width, 10'000);
        return std::ceil(QFontMetricsF(font).boundingRect(box, Qt::TextWordWrap | Qt::AlignLeft, text).height());
    }
    static void drawWrapped(
        QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const QColor &color)
    {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(box, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text);
    }

    QString m_title;
    QString m_definition;
    const std::vector<ChartContent> &m_charts;
    PlotStyle m_style;
    QFont m_titleFont;
    QFont m_headingFont;
    double m_titleHeight = 0;
    double m_definitionHeight = 0;
    std::vector<double> m_least; ///< height of each chart with its heading
    double m_spare = 0; ///< height beyond that, shared out
    QSizeF m_size;
};

Done writeWhole(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit())
        return Problem { ProblemCode::FileNotWritable, {}, { path, file.errorString() } };
    return {};
}

QImage drawn(const Picture &picture, const QString &description)
{
    QImage image(picture.size() * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    QPainter painter(&image);
    picture.paint(painter);
    painter.end();
    image.setText(QStringLiteral("Description"), description);
    return image;
}

bool writeSvg(QIODevice &device, const Picture &picture, const QString &title, const QString &description)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(picture.size());
    svg.setViewBox(QRect(QPoint(), picture.size()));
    svg.setResolution(96);
    // Qt writes its own title and description without escaping them
    svg.setTitle(QStringLiteral(""));
    svg.setDescription(QStringLiteral(""));
    QPainter painter(&svg);
    picture.paint(painter);
    painter.end();
    const QString spoken = QStringLiteral("<title>%1</title>\n<desc>%2</desc>\n<defs>");
    QByteArray text = buffer.data();
    text.replace(text.indexOf("<defs>"), 6,
        fillIn(spoken, { oneLine(title).toHtmlEscaped(), oneLine(description).toHtmlEscaped() }).toUtf8());
    return device.write(text) == text.size();
}

Done savePicture(
    const Picture &picture, const QString &title, const QString &description, const QString &path, ChartFormat format)
{
    return writeWhole(path, [&](QIODevice &device) {
        return format == ChartFormat::Svg ? writeSvg(device, picture, title, description)
                                          : drawn(picture, description).save(&device, "PNG");
    });
}

bool writeTable(QIODevice &device, const ChartContent &content)
{
    CsvWriter csv(device, CsvWriter::Mark::ByteOrderMark);
    csv.cell(content.categoryHeading);
    for (const ChartColumn &column : content.columns) {
        if (isTabled(column))
            csv.cell(column.name);
    }
    csv.endRow();
    for (std::size_t row = 0; row < content.categories.size(); ++row) {
        csv.cell(content.categories[row].name);
        for (const ChartColumn &column : content.columns) {
            if (isTabled(column))
                csv.plainCell(plainFigure(content, column.values[row]).toLatin1());
        }
        csv.endRow();
    }
    return csv.flush();
}

bool writeGrowth(QIODevice &device, const Growth &growth)
{
    CsvWriter csv(device, CsvWriter::Mark::ByteOrderMark);
    csv.cell(ChartWords::tr("First day"));
    csv.cell(ChartWords::tr("Last day"));
    csv.cell(ChartWords::tr("Opening"));
    for (const Movement movement : allMovements())
        csv.cell(movementName(movement));
    csv.cell(ChartWords::tr("Closing"));
    csv.endRow();
    for (const GrowthMonth &month : growth.months) {
        csv.plainCell(month.first.toString(Qt::ISODate).toLatin1());
        csv.plainCell(month.last.toString(Qt::ISODate).toLatin1());
        csv.plainCell(QByteArray::number(month.opening));
        for (const Movement movement : allMovements())
            csv.plainCell(QByteArray::number(month.count(movement)));
        csv.plainCell(QByteArray::number(month.closing));
        csv.endRow();
    }
    return csv.flush();
}

} // namespace

Done saveChart(const ChartContent &content, const QString &path, ChartFormat format, const QSize &size)
{
    if (format == ChartFormat::Csv)
        return writeWhole(path, [&](QIODevice &device) { return writeTable(device, content); });
    const std::vector<ChartContent> charts { content };
    const Picture picture(content.title, content.definition, charts, size);
    return savePicture(picture, content.title, content.description, path, format);
}

Done saveGrowthChart(const Growth &growth, const QString &title, const QString &definition, const QString &path,
    ChartFormat format, const QSize &size)
{
    if (format == ChartFormat::Csv)
        return writeWhole(path, [&](QIODevice &device) { return writeGrowth(device, growth); });
    const std::vector<ChartContent> charts { membersContent(growth), flowContent(growth) };
    const QString shownTitle = title.isEmpty() ? charts[0].title : title;
    const Picture picture(shownTitle, definition.isEmpty() ? charts[0].definition : definition, charts, size);
    return savePicture(
        picture, shownTitle, charts[0].description + QLatin1Char(' ') + charts[1].description, path, format);
}

QImage chartPicture(const ChartContent &content, const QSize &size)
{
    const std::vector<ChartContent> charts { content };
    return drawn(Picture(content.title, content.definition, charts, size), content.description);
}

QString chartText(const ChartContent &content)
{
    QStringList line { content.categoryHeading };
    for (const ChartColumn &column : content.columns) {
        if (isTabled(column))
            line += column.name;
    }
    QString text = line.join(u'\t') + u'\n';
    for (std::size_t row = 0; row < content.categories.size(); ++row) {
        line = { oneLine(content.categories[row].name) };
        for (const ChartColumn &column : content.columns) {
            if (isTabled(column))
                line += plainFigure(content, column.values[row]);
        }
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace rollbook
