// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include "core/exchange/csvwriter.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <memory>

#include <xlsxwriter.h>

namespace rollbook {

namespace {

constexpr int sheetProgressEvery = 1'024;
constexpr qsizetype sheetTextLimit = 32'767; // characters that a cell of a workbook holds
constexpr QFileDevice::Permissions sheetOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Problem sheetNotWritten(const QString &path, const QString &reason, bool full = false)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (full || (disk.isValid() && disk.bytesAvailable() < 65'536))
        return { ProblemCode::DiskFull, {}, { shown } };
    return { ProblemCode::FileNotWritable, {}, { shown, reason } };
}

Done openSheetFile(QSaveFile &file, const QString &path)
{
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(sheetOwnerOnly))
        return sheetNotWritten(path, file.errorString());
    return {};
}

QByteArray plainAmount(Money amount)
{
    const qint64 whole = std::abs(amount.pence) / 100;
    const QByteArray pence = QByteArray::number(std::abs(amount.pence) % 100).rightJustified(2, '0');
    return (amount.pence < 0 ? QByteArray("-") : QByteArray()) + QByteArray::number(whole) + '.' + pence;
}

void addCsvCell(CsvWriter &csv, const SheetCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        csv.cell(*text);
    else if (const auto *day = std::get_if<QDate>(&cell))
        csv.plainCell(day->toString(Qt::ISODate).toLatin1());
    else if (const auto *amount = std::get_if<Money>(&cell))
        csv.plainCell(plainAmount(*amount));
    else if (const auto *number = std::get_if<qint64>(&cell))
        csv.plainCell(QByteArray::number(*number));
    else
        csv.plainCell({});
}

/// Headings and rows; false when `progress` says so.
bool addCsvRows(CsvWriter &csv, const Sheet &sheet, const Progress &progress)
{
    for (const SheetColumn &column : sheet.columns)
        csv.cell(column.title);
    csv.endRow();
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.columns.size(); ++column)
            addCsvCell(csv, column < sheet.rows[row].size() ? sheet.rows[row][column] : SheetCell());
        csv.endRow();
        if (progress && row % sheetProgressEvery == 0
            && !progress(static_cast<double>(row) / static_cast<double>(sheet.rows.size())))
            return false;
    }
    return true;
}

/// Characters that a text of XML cannot have are replaced, a longer text than a cell holds is cut.
QByteArray encodedCell(const QString &text)
{
    QString fit = text.size() > sheetTextLimit ? QString(text.left(sheetTextLimit - 1) + QChar(0x2026)) : text;
    for (QChar &c : fit) {
        if (c.isNull() || c == QChar(0xFFFE) || c == QChar(0xFFFF))
            c = QChar::ReplacementCharacter;
    }
    return fit.toUtf8();
}

/// A name that a workbook takes, and that no other of its sheets has.
QByteArray sheetName(const QString &wanted, std::vector<QString> &taken)
{
    constexpr int longest = 31;
    QString base;
    for (const QChar c : wanted.simplified()) {
        if (!QStringView(u"[]:*?/\\'").contains(c) && c.category() != QChar::Other_Control)
            base += c;
    }
    if (base.isEmpty())
        base = QStringLiteral("Sheet");
    QString name = base.left(longest);
    for (int number = 2; std::find(taken.begin(), taken.end(), name.toCaseFolded()) != taken.end(); ++number) {
        const QString mark = QLatin1Char(' ') + QString::number(number);
        name = base.left(longest - mark.size()) + mark;
    }
    taken.push_back(name.toCaseFolded());
    return name.toUtf8();
}

/// Places that a cell takes, for the width of its column.
qsizetype placesOf(const SheetCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return text->size();
    if (std::holds_alternative<QDate>(cell))
        return 10;
    if (const auto *amount = std::get_if<Money>(&cell)) {
        const qsizetype digits = plainAmount(*amount).size();
        return digits + (digits - 1) / 3; // with the marks of thousands
    }
    if (const auto *number = std::get_if<qint64>(&cell))
        return QByteArray::number(*number).size();
    return 0;
}

/// A workbook on its way to a file. Freed without being written unless close() was called.
class Workbook
{
public:
    Workbook(const QByteArray &path, QByteArray folder) : m_folder(std::move(folder))
    {
        lxw_workbook_options options {};
        options.constant_memory = LXW_FALSE; // true would keep rows in files until the end
        options.tmpdir = m_folder.data();
        options.use_zip64 = LXW_FALSE;
        m_book = workbook_new_opt(path.constData(), &options);
        if (!m_book)
            return;
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        format_set_bottom(m_heading, LXW_BORDER_THIN);
        format_set_text_wrap(m_heading);
        for (auto &format : m_formats)
            format = workbook_add_format(m_book);
        constexpr quint8 asText = 49; // "@": what looks like a number stays text
        constexpr quint8 asDay = 14; // in the manner of whoever looks at it
        constexpr quint8 asAmount = 4; // #,##0.00
        constexpr quint8 asNumber = 3; // #,##0
        format_set_num_format_index(format(SheetColumn::Kind::Text), asText);
        format_set_num_format_index(format(SheetColumn::Kind::Date), asDay);
        format_set_num_format_index(format(SheetColumn::Kind::Money), asAmount);
        format_set_num_format_index(format(SheetColumn::Kind::Number), asNumber);
    }
    ~Workbook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    [[nodiscard]] bool isGood() const { return m_book != nullptr; }

    bool add(const Sheet &sheet, const Progress &progress)
    {
        lxw_worksheet *page = workbook_add_worksheet(m_book, sheetName(sheet.name, m_names).constData());
        if (!page || sheet.columns.empty())
            return true;
        std::vector<qsizetype> places;
        for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
            const QString &title = sheet.columns[column].title;
            places.push_back(title.size() + 3); // with the button of the filter
            worksheet_write_string(page, 0, static_cast<lxw_col_t>(column), encodedCell(title).constData(), m_heading);
        }
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            for (std::size_t column = 0; column < std::min(sheet.columns.size(), sheet.rows[row].size()); ++column) {
                const SheetCell &cell = sheet.rows[row][column];
                places[column] = std::max(places[column], placesOf(cell));
                put(page, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column), cell);
            }
            if (progress && row % sheetProgressEvery == 0
                && !progress(0.9 * static_cast<double>(row) / static_cast<double>(sheet.rows.size())))
                return false;
        }
        for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
            constexpr qsizetype widest = 60;
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column(page, at, at, static_cast<double>(std::min(places[column], widest)) + 1.5,
                format(sheet.columns[column].kind));
        }
        worksheet_freeze_panes(page, 1, 0);
        worksheet_autofilter(
            page, 0, 0, static_cast<lxw_row_t>(sheet.rows.size()), static_cast<lxw_col_t>(sheet.columns.size() - 1));
        return true;
    }

    /// Writes the file; empty when that went well.
    [[nodiscard]] QString close()
    {
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        return error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error));
    }

private:
    [[nodiscard]] lxw_format *format(SheetColumn::Kind kind) const { return m_formats[static_cast<std::size_t>(kind)]; }

    void put(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const SheetCell &cell) const
    {
        using Kind = SheetColumn::Kind;
        if (const auto *text = std::get_if<QString>(&cell)) {
            worksheet_write_string(page, row, column, encodedCell(*text).constData(), format(Kind::Text));
        } else if (const auto *day = std::get_if<QDate>(&cell)) {
            // A workbook knows days from 1 March 1900 to the end of 9999 alike everywhere.
            if (*day >= QDate(1900, 3, 1) && day->year() <= 9'999) {
                lxw_datetime moment { day->year(), day->month(), day->day(), 0, 0, 0 };
                worksheet_write_datetime(page, row, column, &moment, format(Kind::Date));
            } else if (day->isValid()) {
                worksheet_write_string(
                    page, row, column, day->toString(Qt::ISODate).toLatin1().constData(), format(Kind::Text));
            }
        } else if (const auto *amount = std::get_if<Money>(&cell)) {
            worksheet_write_number(page, row, column, static_cast<double>(amount->pence) / 100.0, format(Kind::Money));
        } else if (const auto *number = std::get_if<qint64>(&cell)) {
            worksheet_write_number(page, row, column, static_cast<double>(*number), format(Kind::Number));
        }
    }

    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_heading = nullptr;
    std::array<lxw_format *, 4> m_formats {};
    std::vector<QString> m_names;
};

Done copyToTarget(const QString &made, const QString &path)
{
    QFile from(made);
    if (!from.open(QIODevice::ReadOnly))
        return sheetNotWritten(path, from.errorString());
    QSaveFile file(path);
    if (Done opened = openSheetFile(file, path); !opened)
        return opened;
    while (!from.atEnd()) {
        constexpr qint64 block = 1 << 20;
        const QByteArray bytes = from.read(block);
        if (bytes.isEmpty() || file.write(bytes) != bytes.size())
            return sheetNotWritten(path, file.errorString(), file.error() == QFileDevice::ResourceError);
    }
    if (!file.commit())
        return sheetNotWritten(path, file.errorString(), file.error() == QFileDevice::ResourceError);
    return {};
}

} // namespace

Done writeCsvSheet(const Sheet &sheet, const QString &path, const Progress &progress)
{
    QSaveFile file(path);
    if (Done opened = openSheetFile(file, path); !opened)
        return opened;
    CsvWriter csv(file, CsvWriter::Mark::ByteOrderMark);
    if (!addCsvRows(csv, sheet, progress))
        return Problem { ProblemCode::Cancelled };
    if (!csv.flush() || !file.commit())
        return sheetNotWritten(path, file.errorString(), file.error() == QFileDevice::ResourceError);
    return {};
}

QString sheetText(const Sheet &sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter text(buffer, CsvWriter::Mark::None, '\t');
    return addCsvRows(text, sheet, {}) && text.flush() ? QString::fromUtf8(buffer.data()) : QString();
}

Done writeWorkbook(const std::vector<Sheet> &sheets, const QString &path, const Progress &progress)
{
    for (const Sheet &sheet : sheets) {
        if (std::ssize(sheet.rows) > sheetRowLimit)
            return Problem { ProblemCode::TooLong, QStringLiteral("rows"),
                { QString::number(sheet.rows.size()), QString::number(sheetRowLimit) } };
    }
    const QTemporaryDir folder(QFileInfo(path).absoluteDir().filePath(QStringLiteral(".rollbook-XXXXXX")));
    if (!folder.isValid())
        return sheetNotWritten(path, folder.errorString());
    const QString made = folder.filePath(QStringLiteral("workbook.xlsx"));
    Workbook book(QFile::encodeName(made), QFile::encodeName(folder.path()));
    if (!book.isGood())
        return sheetNotWritten(path, {});
    for (const Sheet &sheet : sheets) {
        if (!book.add(sheet, progress))
            return Problem { ProblemCode::Cancelled };
    }
    if (const QString error = book.close(); !error.isEmpty())
        return sheetNotWritten(path, error);
    if (progress && !progress(0.95))
        return Problem { ProblemCode::Cancelled };
    return copyToTarget(made, path);
}

} // namespace rollbook
