// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvformat.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/textdecoding.h"

#include <QBuffer>

#include <algorithm>
#include <map>

namespace rollbook {

namespace {

constexpr qint64 sampleBytes = 1 << 18;
constexpr int sampleRows = 200;
constexpr int headerRows = 30;
constexpr char delimiters[] = { ',', ';', '\t', '|' };

/// What the first rows look like when cut at one delimiter.
struct Sample {
    struct Row {
        qint64 line = 0;
        std::vector<QString> cells;
    };
    std::vector<Row> rows;
    qsizetype width = 1; ///< most frequent number of cells
    double evenness = 0; ///< part of the rows that have it
    std::optional<Problem> failure;
};

Sample sampleOf(const QByteArray &bytes, TextEncoding encoding, char delimiter, bool whole)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    if (!buffer->open(QIODevice::ReadOnly))
        return {};
    CsvReader reader(std::move(buffer), CsvFormat { encoding, delimiter, 0, 1 });
    Sample sample;
    auto step = CsvReader::Step::End;
    while (static_cast<int>(sample.rows.size()) < sampleRows && (step = reader.next()) == CsvReader::Step::Row) {
        Sample::Row row { reader.row().line(), {} };
        for (const QStringView cell : reader.row().cells())
            row.cells.push_back(cell.trimmed().toString());
        sample.rows.push_back(std::move(row));
    }
    if (step == CsvReader::Step::Failed)
        sample.failure = reader.problem();
    if (!whole && sample.rows.size() > 1 && static_cast<int>(sample.rows.size()) < sampleRows)
        sample.rows.pop_back();
    std::map<qsizetype, int> widths;
    for (const auto &row : sample.rows)
        ++widths[static_cast<qsizetype>(row.cells.size())];
    int most = 0;
    for (const auto &[width, rows] : widths) {
        if (rows >= most) {
            most = rows;
            sample.width = width;
        }
    }
    sample.evenness = sample.rows.empty() ? 0 : static_cast<double>(most) / static_cast<double>(sample.rows.size());
    return sample;
}

double weight(const Sample &sample)
{
    return sample.width < 2
        ? 0
        : sample.evenness * sample.evenness * (1.0 + 0.05 * static_cast<double>(std::min<qsizetype>(sample.width, 40)));
}

bool isWords(const QString &cell)
{
    if (cell.contains(QLatin1Char('@')))
        return false;
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    const auto letters = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    return letters > 0 && digits < letters;
}

qint64 headerLine(const Sample &sample, const HeaderScore &score)
{
    const auto count = std::min<std::size_t>(sample.rows.size(), headerRows);
    int best = 0;
    qint64 line = 0;
    for (std::size_t i = 0; score && i < count; ++i) {
        const std::vector<QStringView> cells(sample.rows[i].cells.begin(), sample.rows[i].cells.end());
        const int known = score(cells);
        if (known > best) {
            best = known;
            line = sample.rows[i].line;
        }
    }
    if (best >= 2 || (best == 1 && sample.width == 1))
        return line;
    for (std::size_t i = 0; i < count; ++i) {
        const auto &cells = sample.rows[i].cells;
        const auto filled
            = std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
        if (static_cast<qsizetype>(cells.size()) < sample.width || 2 * filled < sample.width
            || (sample.width > 1 && filled < 2))
            continue;
        const bool words = std::all_of(
            cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty() || isWords(cell); });
        return words ? sample.rows[i].line : 0;
    }
    return 0;
}

std::optional<TextEncoding> byMark(const QByteArray &head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (head.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (head.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

/// UTF-16 without a mark: nearly every second byte is zero, always on the same side.
std::optional<TextEncoding> byZeroBytes(const QByteArray &head)
{
    qsizetype zeros[2] = { 0, 0 };
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0' ? 1 : 0;
    const qsizetype pairs = head.size() / 2;
    if (pairs < 2)
        return std::nullopt;
    if (zeros[1] * 10 > pairs * 7 && zeros[0] * 10 < pairs)
        return TextEncoding::Utf16LittleEndian;
    if (zeros[0] * 10 > pairs * 7 && zeros[1] * 10 < pairs)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

/// The kind of file, by its first bytes, when it is one that people mistake for text.
const char *otherKind(const QByteArray &head)
{
    if (head.startsWith("PK\x03\x04"))
        return "XLSX/ODS (ZIP)";
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return "XLS";
    if (head.startsWith("%PDF"))
        return "PDF";
    if (head.startsWith("SQLite format 3"))
        return "SQLite";
    return nullptr;
}

/// "sep=;" in the first line, which spreadsheets take as the delimiter.
std::optional<char> declaredDelimiter(const Sample &sample)
{
    if (sample.rows.empty() || sample.rows.front().cells.empty())
        return std::nullopt;
    const QString &first = sample.rows.front().cells.front();
    if (first.size() != 5 || !first.startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
        return std::nullopt;
    const char found = first.back().toLatin1();
    return std::find(std::begin(delimiters), std::end(delimiters), found) != std::end(delimiters) ? std::optional(found)
                                                                                                  : std::nullopt;
}

/// The sample cut at the delimiter that fits best, which is put into `format`.
Sample bestSample(const QByteArray &head, bool whole, CsvFormat &format)
{
    constexpr char never = '\x1D';
    if (const auto declared = declaredDelimiter(sampleOf(head, format.encoding, never, whole))) {
        format.delimiter = *declared;
        Sample sample = sampleOf(head, format.encoding, *declared, whole);
        sample.rows.erase(sample.rows.begin());
        return sample;
    }
    Sample best;
    double most = -1;
    for (const char delimiter : delimiters) {
        Sample sample = sampleOf(head, format.encoding, delimiter, whole);
        if (weight(sample) > most) {
            most = weight(sample);
            format.delimiter = delimiter;
            best = std::move(sample);
        }
    }
    return best;
}

} // namespace

Result<TextEncoding> detectEncoding(QIODevice &device, const QString &path)
{
    device.seek(0);
    const QByteArray head = device.read(4096);
    device.seek(0);
    if (head.isEmpty())
        return Problem { ProblemCode::CsvEmpty, {}, { path } };
    if (const char *kind = otherKind(head))
        return Problem { ProblemCode::CsvUnreadable, {}, { path, QLatin1String(kind) } };
    if (const auto marked = byMark(head))
        return *marked;
    if (const auto wide = byZeroBytes(head))
        return *wide;
    const bool strict = isUtf8(device);
    device.seek(0);
    return strict ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

Result<CsvFormat> detectCsvFormat(QIODevice &device, const QString &path, const HeaderScore &score)
{
    auto encoding = detectEncoding(device, path);
    if (!encoding)
        return encoding.problems();
    const QByteArray head = device.read(sampleBytes);
    const bool whole = device.atEnd();
    device.seek(0);
    CsvFormat format { *encoding };
    const Sample best = bestSample(head, whole, format);
    if (best.rows.empty())
        return best.failure.value_or(Problem { ProblemCode::CsvEmpty, {}, { path } });
    format.headerLine = headerLine(best, score);
    format.firstLine = best.rows.front().line;
    return format;
}

} // namespace rollbook
