// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"
#include "tests/support/day.h"
#include "tests/support/hostiletexts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

namespace {

/// Reads a workbook as any program would: per sheet its cells as [type, format, value, formula], what is frozen and
/// filtered, and the widths; and the names of all parts.
const char *const workbookReader = R"(
import json, re, sys, zipfile
from xml.etree import ElementTree as E
n = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
part = lambda name: E.fromstring(z.read(name))
unescape = lambda t: re.sub('_x([0-9A-Fa-f]{4})_', lambda m: chr(int(m[1], 16)), t)
strings = []
if 'xl/sharedStrings.xml' in z.namelist():
    strings = [unescape(''.join(t.text or '' for t in s.iter(n + 't'))) for s in part('xl/sharedStrings.xml')]
xfs = [int(x.get('numFmtId')) for x in part('xl/styles.xml').find(n + 'cellXfs')]
sheets = []
for i, s in enumerate(part('xl/workbook.xml').find(n + 'sheets')):
    x = part('xl/worksheets/sheet%d.xml' % (i + 1))
    cells = {}
    for c in x.iter(n + 'c'):
        v = c.find(n + 'v')
        t = c.get('t', 'n')
        v = '' if v is None else v.text
        f = c.find(n + 'f')
        if t == 's': v = strings[int(v)]
        if t == 'inlineStr': v = ''.join(k.text or '' for k in c.iter(n + 't'))
        cells[c.get('r')] = [t, xfs[int(c.get('s', '0'))], v, '' if f is None else f.text]
    pane = x.find('.//' + n + 'pane')
    filt = x.find(n + 'autoFilter')
    sheets.append({'name': s.get('name'), 'cells': cells,
        'frozen': '' if pane is None else pane.get('ySplit', '') + pane.get('state', ''),
        'filter': '' if filt is None else filt.get('ref'),
        'widths': [float(c.get('width')) for c in x.iter(n + 'col')],
        'links': len(list(x.iter(n + 'hyperlink')))})
print(json.dumps({'sheets': sheets, 'parts': z.namelist()}))
)";

QJsonObject readWorkbook(const QString &path)
{
    QProcess python;
    python.start(QStringLiteral("python3"), { QStringLiteral("-c"), QLatin1String(workbookReader), path });
    python.waitForFinished(60'000);
    const QByteArray answer = python.readAllStandardOutput();
    const QByteArray error = python.readAllStandardError();
    if (!error.isEmpty())
        qWarning("%s", error.constData());
    return QJsonDocument::fromJson(answer).object();
}

QJsonObject firstSheet(const QJsonObject &book)
{
    return book.value(QLatin1String("sheets")).toArray().first().toObject();
}

/// "s|49|text|": type, number format, value and formula of a cell.
QString cellAt(const QJsonObject &sheet, const char *place)
{
    QStringList parts;
    const QJsonArray cell = sheet.value(QLatin1String("cells")).toObject().value(QLatin1String(place)).toArray();
    for (const QJsonValue &part : cell)
        parts += part.isDouble() ? QString::number(part.toInt()) : part.toString();
    return parts.join(u'|');
}

Sheet everyKind()
{
    using Kind = SheetColumn::Kind;
    return { QStringLiteral("Accounts"),
        { { QStringLiteral("Name"), Kind::Text }, { QStringLiteral("Day"), Kind::Date },
            { QStringLiteral("Amount"), Kind::Money }, { QStringLiteral("Count"), Kind::Number } },
        { { QStringLiteral("Zo\u00EB O'Neill"), day("2026-12-31"), Money { 123'450 }, qint64 { 7 } },
            { QStringLiteral("007"), day("1900-03-01"), Money { -5 }, qint64 { 0 } },
            { QStringLiteral("+44 20 7946 0000"), day("1890-01-01"), Money {}, {} }, { {}, {}, {} } } };
}

} // namespace

class TestSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsKeepTheirKind()
    {
        const QString path = m_folder.filePath(QStringLiteral("kinds.xlsx"));
        QVERIFY(writeWorkbook({ everyKind() }, path));
        const QJsonObject sheet = firstSheet(readWorkbook(path));
        QCOMPARE(sheet.value(QLatin1String("name")).toString(), QStringLiteral("Accounts"));
        QCOMPARE(cellAt(sheet, "A1"), QStringLiteral("s|0|Name|"));
        QCOMPARE(cellAt(sheet, "A2"), QStringLiteral("s|49|Zo\u00EB O'Neill|"));
        QCOMPARE(cellAt(sheet, "A3"), QStringLiteral("s|49|007|"));
        QCOMPARE(cellAt(sheet, "A4"), QStringLiteral("s|49|+44 20 7946 0000|"));
        QCOMPARE(cellAt(sheet, "B2"), QStringLiteral("n|14|46387|")); // days since 30 December 1899
        QCOMPARE(cellAt(sheet, "B3"), QStringLiteral("n|14|61|"));
        QCOMPARE(cellAt(sheet, "B4"), QStringLiteral("s|49|1890-01-01|")); // before the time of spreadsheets
        QCOMPARE(cellAt(sheet, "C2"), QStringLiteral("n|4|1234.5|"));
        QCOMPARE(cellAt(sheet, "C3"), QStringLiteral("n|4|-0.05|"));
        QCOMPARE(cellAt(sheet, "C4"), QStringLiteral("n|4|0|"));
        QCOMPARE(cellAt(sheet, "D2"), QStringLiteral("n|3|7|"));
        QCOMPARE(cellAt(sheet, "A5"), QString());
        QCOMPARE(sheet.value(QLatin1String("frozen")).toString(), QStringLiteral("1frozen"));
        QCOMPARE(sheet.value(QLatin1String("filter")).toString(), QStringLiteral("A1:D5"));
        const QJsonArray widths = sheet.value(QLatin1String("widths")).toArray();
        QCOMPARE(widths.size(), 4);
        QVERIFY(widths.first().toDouble() > 16);
    }

    /// Every penny of a wide range comes back as that penny.
    void amountsAreExact()
    {
        Sheet sheet { QStringLiteral("Pence"), { { QStringLiteral("Amount"), SheetColumn::Kind::Money } }, {} };
        std::vector<qint64> amounts;
        for (qint64 pence = 1; pence < 1'000'000'000'000; pence = pence * 3 + 1)
            amounts.insert(amounts.end(), { pence, -pence, pence + 10 });
        for (const qint64 pence : amounts)
            sheet.rows.push_back({ Money { pence } });
        const QString path = m_folder.filePath(QStringLiteral("pence.xlsx"));
        QVERIFY(writeWorkbook({ sheet }, path));
        const QJsonObject cells = firstSheet(readWorkbook(path)).value(QLatin1String("cells")).toObject();
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            const QString value = cells.value(QStringLiteral("A%1").arg(i + 2)).toArray().at(2).toString();
            QCOMPARE(qRound64(value.toDouble() * 100), amounts[i]);
        }
    }

    /// Two hundred formulas and a hundred texts of markup stay the texts they are.
    void noTextBecomesAFormula()
    {
        const QStringList texts = test::formulas() + test::markup().mid(0, 100)
            + QStringList { QStringLiteral("{=SUM(A1)}"), QStringLiteral("https://example.org"),
                  QStringLiteral("mailto:x@example.org"), QStringLiteral("1/2"), QStringLiteral("TRUE"),
                  QStringLiteral("two\nlines"), QStringLiteral("tab\tbed"), QStringLiteral(" spaces ") };
        Sheet sheet { QStringLiteral("=1+1"), { { QStringLiteral("=2+2") } }, {} };
        for (const QString &text : texts)
            sheet.rows.push_back({ text });
        const QString path = m_folder.filePath(QStringLiteral("formulas.xlsx"));
        QVERIFY(writeWorkbook({ sheet }, path));
        const QJsonObject book = readWorkbook(path);
        const QJsonObject read = firstSheet(book);
        const QJsonObject cells = read.value(QLatin1String("cells")).toObject();
        QCOMPARE(cells.size(), texts.size() + 1);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QJsonArray cell = cells.value(QStringLiteral("A%1").arg(i + 2)).toArray();
            QCOMPARE(cell.at(0).toString(), QStringLiteral("s"));
            QCOMPARE(cell.at(2).toString(), texts.at(i));
            QCOMPARE(cell.at(3).toString(), QString());
        }
        QCOMPARE(read.value(QLatin1String("links")).toInt(), 0);
        for (const QJsonValue &part : book.value(QLatin1String("parts")).toArray())
            QVERIFY2(!part.toString().contains(QLatin1String("externalLink")), qPrintable(part.toString()));
    }

    void textsThatNoFileCanHoldAreMadeFit()
    {
        Sheet sheet { QStringLiteral("Odd"), { { QStringLiteral("Text") } }, {} };
        sheet.rows = { { QString(QStringLiteral("a") + QChar(0) + u'b') },
            { QString(QStringLiteral("c") + QChar(0xFFFE)) }, { QString(40'000, u'x') } };
        const QString path = m_folder.filePath(QStringLiteral("odd.xlsx"));
        QVERIFY(writeWorkbook({ sheet }, path));
        const QJsonObject read = firstSheet(readWorkbook(path));
        QCOMPARE(cellAt(read, "A2"), QStringLiteral("s|49|a\uFFFDb|"));
        QCOMPARE(cellAt(read, "A3"), QStringLiteral("s|49|c\uFFFD|"));
        const QString cut = cellAt(read, "A4").section(u'|', 2, 2);
        QCOMPARE(cut.size(), 32'767);
        QVERIFY(cut.endsWith(QChar(0x2026)));
    }

    void namesOfSheetsAreMadeFit()
    {
        const QString wanted = QStringLiteral("Branch: [North/West] of the Amalgamated Federation");
        std::vector<Sheet> sheets(3);
        for (Sheet &sheet : sheets) {
            sheet.name = wanted;
            sheet.columns = { { QStringLiteral("x") } };
        }
        sheets.push_back({ QStringLiteral("???"), { { QStringLiteral("x") } }, {} });
        const QString path = m_folder.filePath(QStringLiteral("names.xlsx"));
        QVERIFY(writeWorkbook(sheets, path));
        QStringList names;
        for (const QJsonValue &sheet : readWorkbook(path).value(QLatin1String("sheets")).toArray())
            names += sheet.toObject().value(QLatin1String("name")).toString();
        QCOMPARE(names.size(), 4);
        names.removeDuplicates();
        QCOMPARE(names.size(), 4);
        for (const QString &name : std::as_const(names))
            QVERIFY(name.size() <= 31 && !name.contains(u'[') && !name.contains(u'/'));
    }

    /// Nothing is left beside the file, nothing goes to the folder for temporary files, and only its owner reads it.
    void theFileIsItsOwnersAlone()
    {
        const QTemporaryDir elsewhere;
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", QFile::encodeName(elsewhere.path()));
        for (const char *name : { "own.xlsx", "own.csv" }) {
            const QString path = m_folder.filePath(QLatin1String(name));
            const bool workbook = path.endsWith(QLatin1String("xlsx"));
            QVERIFY(workbook ? writeWorkbook({ everyKind() }, path).ok() : writeCsvSheet(everyKind(), path).ok());
            QCOMPARE(QFile::permissions(path)
                    & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                QFile::Permissions());
        }
        QCOMPARE(
            QDir(elsewhere.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        QCOMPARE(QDir(m_folder.path()).entryList({ QStringLiteral(".rollbook*") }, QDir::AllEntries | QDir::Hidden),
            QStringList());
        if (before.isEmpty())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", before);
    }

    void aFailedOrCancelledFileLeavesTheOldOne()
    {
        const QString nowhere = m_folder.filePath(QStringLiteral("none/x"));
        QCOMPARE(writeWorkbook({ everyKind() }, nowhere).problems().front().code, ProblemCode::FileNotWritable);
        QCOMPARE(writeCsvSheet(everyKind(), nowhere).problems().front().code, ProblemCode::FileNotWritable);
        const QString path = m_folder.filePath(QStringLiteral("kept"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const auto stop = [](double) { return false; };
        QCOMPARE(writeWorkbook({ everyKind() }, path, stop).problems().front().code, ProblemCode::Cancelled);
        QCOMPARE(writeCsvSheet(everyKind(), path, stop).problems().front().code, ProblemCode::Cancelled);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QVERIFY(writeWorkbook({ everyKind() }, path));
        QVERIFY(QFile(path).size() > 1'000);
    }

    void moreRowsThanASheetHoldsAreRefused()
    {
        Sheet sheet { QStringLiteral("Long"), { { QStringLiteral("x") } }, {} };
        sheet.rows.resize(static_cast<std::size_t>(sheetRowLimit + 1));
        const Done done = writeWorkbook({ sheet }, m_folder.filePath(QStringLiteral("long.xlsx")));
        QCOMPARE(done.problems().front().code, ProblemCode::TooLong);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("long.xlsx"))));
    }

    void csvIsPlainAndGuarded()
    {
        const QString path = m_folder.filePath(QStringLiteral("plain.csv"));
        QVERIFY(writeCsvSheet(everyKind(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
            QByteArray("\xEF\xBB\xBF"
                       "Name,Day,Amount,Count\r\n"
                       "Zo\xC3\xAB O'Neill,2026-12-31,1234.50,7\r\n"
                       "007,1900-03-01,-0.05,0\r\n"
                       "'+44 20 7946 0000,1890-01-01,0.00,\r\n"
                       ",,,\r\n"));
        QCOMPARE(sheetText({ {}, { { QStringLiteral("A") }, { QStringLiteral("B") } },
                     { { QStringLiteral("=1+1"), QStringLiteral("tab\tbed") } } }),
            QStringLiteral("A\tB\r\n'=1+1\t\"tab\tbed\"\r\n"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
