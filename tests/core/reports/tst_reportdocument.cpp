// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pdf.h"

#include <QPaintEngine>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

namespace {

const QStringList strangeNames { QStringLiteral("<b>Bold</b>"), QStringLiteral("<img src=x.png>"),
    QStringLiteral("=SUM(A1:A9)"), QStringLiteral("&amp;"), QStringLiteral("'; DROP TABLE member; --"),
    QStringLiteral("%1 %2"), QStringLiteral("{{name}}"), QStringLiteral("O'Neill"), QStringLiteral("Zaj\u0105c") };

ReportContent contentOf(int rows, int spans)
{
    ReportContent content;
    content.organisation = QStringLiteral("Test Society");
    content.title = QStringLiteral("Register");
    content.scope = QStringLiteral("Everybody");
    content.asAt = QStringLiteral("As at 1 Jan 2026");
    content.definition = QStringLiteral("Who counts.");
    content.confidentiality = QStringLiteral("Confidential.");
    content.empty = QStringLiteral("Nobody here.");
    content.pageOf = [](int page, int pages) { return QString(QStringLiteral("Page %1 of %2").arg(page).arg(pages)); };
    content.continued = [](const QString &title) { return QString(title + u" (continued)"); };
    content.columns = { { .title = QStringLiteral("Number"), .exact = true }, { .title = QStringLiteral("Name") },
        { .title = QStringLiteral("Owed"), .align = TextAlign::Right, .exact = true } };
    std::vector<ReportSpan> made;
    std::vector<ReportCells> cells;
    for (int row = 0; row < rows; ++row)
        cells.push_back({ QStringLiteral("M%1").arg(row, 5, 10, QLatin1Char('0')),
            strangeNames[row % strangeNames.size()], QStringLiteral("36.00") });
    for (int span = 0; span < spans; ++span)
        made.push_back({ QStringLiteral("Group %1").arg(span), rows / spans, { QStringLiteral("sum %1").arg(span) } });
    if (spans == 0)
        made.push_back({ {}, rows, {} });
    content.rows = std::make_shared<FixedReportRows>(std::move(made), std::move(cells));
    content.totals = { { QStringLiteral("In all"), {}, QStringLiteral("99.00") } };
    return content;
}

/// The text of every page as a reader of the PDF sees it; empty without the tool.
QStringList pagesOf(const QString &path)
{
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), path, QStringLiteral("-") });
    tool.waitForFinished();
    QStringList pages = QString::fromUtf8(tool.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    return pages;
}

} // namespace

class TestReportDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageCarriesWhatItMust()
    {
        const QStringList pages = written(contentOf(200, 4), {});
        if (pages.isEmpty())
            QFAIL("pdftotext, of the package poppler-utils, reads what is printed");
        QVERIFY(pages.size() > 5);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            QVERIFY(pages[page].contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.size())));
            for (const char *text : { "Test Society", "Register", "As at 1 Jan 2026", "Confidential.", "Number" })
                QVERIFY2(pages[page].contains(QLatin1String(text)), text);
        }
        QVERIFY(pages.front().contains(QStringLiteral("Who counts.")));
        QVERIFY(pages.last().contains(QStringLiteral("In all")));
        QVERIFY(!pages.front().contains(QStringLiteral("In all")));
        QVERIFY(pages[1].contains(QStringLiteral("Group 0 (continued)")));
        const QString whole = pages.join(QString());
        for (int row = 0; row < 200; ++row)
            QCOMPARE(whole.count(QStringLiteral("M%1").arg(row, 5, 10, QLatin1Char('0'))), 1);
    }

    void everyPageSaysWhichCopyItIs()
    {
        auto document = ReportDocument::lay(contentOf(200, 4), {});
        const int pages = (*document)->pageCount();
        (*document)->setCopy(QStringLiteral("Copy 7"));
        QCOMPARE((*document)->pageCount(), pages);
        const QString path = m_folder.filePath(QStringLiteral("copy.pdf"));
        QVERIFY(writePdf(**document, path, {}));
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not here");
        const QStringList texts = pagesOf(path);
        QCOMPARE(texts.size(), pages);
        for (qsizetype page = 0; page < pages; ++page) {
            const QString place = QStringLiteral("Copy 7 \u00b7 Page %1 of %2").arg(page + 1).arg(pages);
            QVERIFY2(texts[page].contains(place), qPrintable(texts[page]));
        }
    }

    void aLongWordIsBrokenAndAnAddressBeforeItsSign()
    {
        Typesetter type;
        const auto broken = [&](const QString &word, int parts) {
            const qreal room = type.width(word, TextStyle::Body) / parts;
            QStringList lines = type.lines(word, TextStyle::Body, room, 30);
            for (const QString &line : std::as_const(lines)) {
                if (type.width(line, TextStyle::Body) > room)
                    return QStringList { QStringLiteral("too wide") };
            }
            return lines;
        };
        const QString address = QStringLiteral("wilhelmina.featherstonehaugh@allotments.example.org");
        const QStringList halves = broken(address, 1);
        QCOMPARE(halves, QStringList { address });
        const QStringList parts = broken(address, 3);
        QCOMPARE(parts.join(QString()), address);
        QVERIFY(std::ranges::any_of(parts, [](const QString &part) { return part.startsWith(u'@'); }));
        for (const char16_t letter : { u'W', u'i', u'\u0142', u'\u05D0' }) {
            const QString word(80, letter);
            const QStringList made = broken(word, 4);
            QCOMPARE(made.join(QString()), word);
            QVERIFY(made.size() >= 4 && made.size() <= 6);
        }
    }

    void longNamesOfTheSocietyAndOfGroupsAreWhole()
    {
        ReportContent content = contentOf(120, 2);
        const QString society = QStringLiteral("The Amalgamated Federation of Allotment Holders, Smallholders, "
                                               "Beekeepers and Hedge Layers of the Further Valleys");
        const QString group = QStringLiteral("Upper and Lower Wetherleigh with Kestrelcliffe and the Outlying Hamlets "
                                             "Branch (Northern and Western Counties)");
        content.organisation = society;
        auto spans = content.rows->spans();
        spans.front().title = group;
        content.rows = std::make_shared<FixedReportRows>(spans, content.rows->rows(0, 120).value());
        const QStringList pages = written(content, {});
        if (pages.isEmpty())
            QFAIL("pdftotext, of the package poppler-utils, reads what is printed");
        for (const QString &word : society.split(u' ') + group.split(u' '))
            QVERIFY2(pages.front().contains(word), qPrintable(word));
        for (const QString &word : group.split(u' '))
            QVERIFY2(pages[1].contains(word), qPrintable(word));
        const QString whole = pages.join(QString());
        QVERIFY2(!whole.contains(QChar(0x2026)), qPrintable(whole.mid(whole.indexOf(QChar(0x2026)) - 120, 140)));
    }

    void namesAreShownAsTyped()
    {
        const QStringList pages = written(contentOf(9, 0), {});
        if (pages.isEmpty())
            QFAIL("pdftotext, of the package poppler-utils, reads what is printed");
        for (const QString &name : strangeNames)
            QVERIFY2(pages.front().contains(name), qPrintable(name));
    }

    void oneRowAndNone()
    {
        auto one = ReportDocument::lay(contentOf(1, 1), {});
        QCOMPARE((*one)->pageCount(), 1);
        QCOMPARE((*one)->slices(0).size(), std::size_t { 4 });
        const QStringList pages = written(contentOf(0, 0), {});
        if (pages.isEmpty())
            QFAIL("pdftotext, of the package poppler-utils, reads what is printed");
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.front().contains(QStringLiteral("Nobody here.")));
        QVERIFY(!pages.front().contains(QStringLiteral("In all")));
    }

    void landscapeAndEachGroupOnItsPage()
    {
        ReportLayoutOptions options;
        options.newPagePerSpan = true;
        QCOMPARE((*ReportDocument::lay(contentOf(40, 8), options))->pageCount(), 8);
        options.newPagePerSpan = false;
        const int upright = (*ReportDocument::lay(contentOf(300, 0), options))->pageCount();
        options.format.orientation = QPageLayout::Landscape;
        QVERIFY((*ReportDocument::lay(contentOf(300, 0), options))->pageCount() > upright);
    }

    void longTextIsCutOrWrapped()
    {
        ReportContent content = contentOf(1, 0);
        const QString name = QStringLiteral("Featherstonehaugh ").repeated(20).trimmed();
        content.rows = std::make_shared<FixedReportRows>(
            std::vector<ReportSpan> { { {}, 1, {} } }, std::vector<ReportCells> { { QStringLiteral("M1"), name, {} } });
        const QStringList cut = written(content, {});
        content.columns[1].wrap = true;
        const QStringList wrapped = written(content, {});
        if (cut.isEmpty())
            QFAIL("pdftotext, of the package poppler-utils, reads what is printed");
        const QString word = QStringLiteral("Featherstonehaugh");
        QVERIFY(cut.front().contains(QStringLiteral("\u2026")));
        QVERIFY(wrapped.front().count(word) > cut.front().count(word));
        QVERIFY(wrapped.front().contains(QStringLiteral("In all")));
    }

    void headingsBreakBetweenWords()
    {
        ReportContent content = contentOf(1, 0);
        content.columns.clear();
        ReportCells cells;
        const QStringList words { QStringLiteral("Trosglwyddwyd"), QStringLiteral("Ymddiswyddodd"),
            QStringLiteral("Ailymunodd"), QStringLiteral("diwedd") };
        for (int column = 0; column < 9; ++column) {
            content.columns.push_back({ .title = words[column % 4], .align = TextAlign::Right, .exact = true });
            cells.append(QStringLiteral("1"));
        }
        content.totals.clear();
        content.rows = std::make_shared<FixedReportRows>(
            std::vector<ReportSpan> { { {}, 1, {} } }, std::vector<ReportCells> { cells });
        const QStringList pages = written(content, {});
        if (pages.isEmpty())
            QFAIL("pdftotext, of the package poppler-utils, reads what is printed");
        for (const QString &word : words)
            QCOMPARE(pages.front().count(word), word == words.front() ? 3 : 2);
    }

    void theRepeatedHeadIsNotCut()
    {
        ReportContent content = contentOf(200, 0);
        content.scope = QStringLiteral("a scope of many words ").repeated(8) + QStringLiteral("to-the-end");
        const QStringList pages = written(content, {});
        if (pages.isEmpty())
            QFAIL("pdftotext, of the package poppler-utils, reads what is printed");
        QVERIFY(pages.size() > 1);
        QVERIFY2(pages[1].contains(QStringLiteral("to-the-end")), qPrintable(pages[1]));
        QVERIFY(!pages[1].contains(QStringLiteral("\u2026")));
    }

    void aCancelledOrFailedPdfLeavesNothing()
    {
        auto document = ReportDocument::lay(contentOf(300, 0), {});
        const QString path = m_folder.filePath(QStringLiteral("cancelled.pdf"));
        const Done done = writePdf(**document, path, {}, [](double fraction) { return fraction < 0.4; });
        QVERIFY(!done);
        QCOMPARE(done.problems().front().code, ProblemCode::Cancelled);
        QVERIFY(!QFile::exists(path));
        const Done nowhere = writePdf(**document, m_folder.filePath(QStringLiteral("none/x.pdf")), {});
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.problems().front().code, ProblemCode::FileNotWritable);
        QCOMPARE(QDir(m_folder.path()).entryList({ QStringLiteral("cancelled*") }, QDir::Files), QStringList());
    }

    void thePdfIsForItsOwnerOnly()
    {
        auto document = ReportDocument::lay(contentOf(3, 0), {});
        const QString path = m_folder.filePath(QStringLiteral("own.pdf"));
        QVERIFY(writePdf(**document, path, { QStringLiteral("Test Society"), true }));
        QCOMPARE(
            QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("pdfaid:part"));
    }

private:
    QStringList written(const ReportContent &content, const ReportLayoutOptions &options)
    {
        auto document = ReportDocument::lay(content, options);
        const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
        if (!document || !writePdf(**document, path, {})
            || QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            return {};
        return pagesOf(path);
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestReportDocument)
#include "tst_reportdocument.moc"
