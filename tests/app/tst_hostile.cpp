// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirunner.h"
#include "tests/support/hostiletexts.h"

#include "core/exchange/csvguard.h"
#include "core/exchange/csvreader.h"

#include <QBuffer>
#include <QStandardPaths>

#include <set>

using namespace rollbook;
using namespace rollbook::test;

namespace {

QString quoted(QString text)
{
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

class HostileTest : public QObject
{
    Q_OBJECT

private:
    CliRunner m_cli;
    QStringList m_names;

    [[nodiscard]] std::set<QString> familiesIn(const QString &csv, bool strip, int &active) const
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(csv.toUtf8());
        buffer->open(QIODevice::ReadOnly);
        CsvFormat format;
        format.stripGuard = strip;
        CsvReader reader(std::move(buffer), format);
        std::set<QString> families;
        static const QString starts = QStringLiteral("=+-@＝＋－＠\t\r");
        while (reader.next() == CsvReader::Step::Row) {
            for (const QStringView cell : reader.row().cells())
                active += !cell.isEmpty() && starts.contains(cell.front());
            families.insert(reader.row()[1].toString());
        }
        return families;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_cli.makeBook(0));
        m_names = formulas() + markup()
            + sql(qEnvironmentVariableIntValue("ROLLBOOK_HOSTILE_SQL") > 0
                    ? qEnvironmentVariableIntValue("ROLLBOOK_HOSTILE_SQL")
                    : 400);
        QCOMPARE(formulas().size(), 200);
        QCOMPARE(markup().size(), 500);
        QString csv = QStringLiteral("First name,Last name,Email,Notes\r\n");
        int number = 0;
        for (const QString &name : std::as_const(m_names)) {
            ++number;
            csv += QStringLiteral("Given%1,").arg(number) + quoted(name)
                + QStringLiteral(",p%1@example.org,").arg(number) + quoted(name) + QStringLiteral("\r\n");
        }
        m_cli.write(QStringLiteral("hostile.csv"), csv.toUtf8());
        const Answer taken = m_cli.run(words("import book.rollbook hostile.csv --json"));
        EXPECT_CODE(taken, 0);
        QCOMPARE(taken.json().object().value(QLatin1String("new_people")).toInt(), m_names.size());
    }

    void namesComeBackAsTyped()
    {
        const Answer answer = m_cli.run(words("members book.rollbook --format json"));
        EXPECT_CODE(answer, 0);
        std::set<QString> found;
        const QJsonArray people = answer.json().array();
        for (const auto &value : people)
            found.insert(value.toObject().value(QLatin1String("family")).toString());
        for (const QString &name : std::as_const(m_names)) {
            // The one apostrophe in front of a formula is a guard, which reading takes away.
            QVERIFY2(found.contains(withoutGuard(name).toString()), qPrintable(name));
        }
    }

    void noCellOfACsvIsAFormula()
    {
        const Answer answer = m_cli.run(words("members book.rollbook --format csv --columns given,family,notes"));
        EXPECT_CODE(answer, 0);
        int active = 0;
        const auto raw = familiesIn(answer.out, false, active);
        QCOMPARE(active, 0);
        QCOMPARE(static_cast<int>(raw.size()), static_cast<int>(std::set<QString>(raw).size()));
        int ignored = 0;
        const auto read = familiesIn(answer.out, true, ignored);
        for (const QString &name : std::as_const(m_names))
            QVERIFY2(read.contains(withoutGuard(name).toString()), qPrintable(name));
    }

    void theListIsPlainText()
    {
        const Answer answer = m_cli.run(words("members book.rollbook"));
        EXPECT_CODE(answer, 0);
        for (const QChar c : answer.out)
            QVERIFY(c == QLatin1Char('\n') || c.category() != QChar::Other_Control);
        QCOMPARE(answer.out.count(QLatin1Char('\n')), m_names.size() + 1);
    }

    void searchingForThemHarmsNothing()
    {
        for (qsizetype i = 0; i < m_names.size(); i += m_names.size() / 50) {
            const Answer answer = m_cli.run({ QStringLiteral("members"), m_cli.book(), QStringLiteral("--format"),
                QStringLiteral("json"), QStringLiteral("--search"), m_names.at(i) });
            EXPECT_CODE(answer, 0);
        }
        EXPECT_CODE(m_cli.run(words("verify book.rollbook")), 0);
        QCOMPARE(m_cli.run(words("members book.rollbook --format json")).json().array().size(), m_names.size());
    }

    void pagesHaveThemAsText()
    {
        EXPECT_CODE(m_cli.run(words("report register book.rollbook --everybody --landscape --pdf all.pdf")), 0);
        const QByteArray pdf = m_cli.content(QStringLiteral("all.pdf"));
        for (const char *active : { "/URI", "/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/OpenAction", "/AA" })
            QVERIFY2(!pdf.contains(active), active);
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            return;
        QProcess process;
        process.start(
            reader, { QStringLiteral("-layout"), m_cli.path(QStringLiteral("all.pdf")), QStringLiteral("-") });
        QVERIFY(process.waitForFinished(60'000));
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY(text.contains(QLatin1String("<script>3</x>")));
        QVERIFY(text.contains(QLatin1String("DROP TABLE member; --16")));
        QVERIFY(text.contains(QLatin1String("=SUM(A1:A9)")));
    }

    void theSameFileAgainChangesNothingAndOneUndoTakesItBack()
    {
        const Answer again = m_cli.run(words("import book.rollbook hostile.csv --json"));
        QCOMPARE(again.json().object().value(QLatin1String("new_people")).toInt(), 0);
        QCOMPARE(again.json().object().value(QLatin1String("changed")).toInt(), 0);
        EXPECT_CODE(m_cli.run(words("undo book.rollbook")), 0);
        QCOMPARE(m_cli.run(words("members book.rollbook --format json")).json().array().size(), 0);
    }
};

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
