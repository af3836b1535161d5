// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/sightcheck.h"
#include "tests/ui/shell/windowwalk.h"
#include "ui/words/catalogue.h"

#include <QPushButton>
#include <QStandardPaths>

using namespace rollbook;

/// The whole window in a made-up language in which every text is marked and a third longer than in English, and in
/// English in a font half as large again; both over data without Latin letters. With ROLLBOOK_LOOK set to a folder it
/// leaves a picture of everything it saw there; with ROLLBOOK_LOOK_PLAIN as well, in English and without judging.
class TestPseudoLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCheckItselfCanFail();
    void nothingEscapesAndNothingIsCut_data();
    void nothingEscapesAndNothingIsCut();
};

void TestPseudoLanguage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::Greek, QLocale::Greece));
    QVERIFY(installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English)));
    applyTheme(*qApp, ThemeChoice::Light, false);
}

void TestPseudoLanguage::theCheckItselfCanFail()
{
    QVERIFY(SightCheck::isTranslated(QStringLiteral("[&Žáve~~]  Ctrl+S · Βόλος, 3")));
    QVERIFY(SightCheck::isTranslated(QStringLiteral("[ín [Gröüpž~~]: Βόλος~~]")));
    QVERIFY(!SightCheck::isTranslated(QStringLiteral("Save")));
    QVERIFY(!SightCheck::isTranslated(QStringLiteral("[Žáve~~] as PDF")));
    QWidget window;
    window.setFixedSize(240, 60);
    QLabel wide(QStringLiteral("[a line that is far too long for its place~~]"), &window);
    wide.setGeometry(0, 0, 60, 20);
    QLabel tall(QStringLiteral("[a line that needs more than one~~]"), &window);
    tall.setWordWrap(true);
    tall.setGeometry(0, 20, 60, 10);
    QLabel out(QStringLiteral("[~~]"), &window);
    out.setGeometry(220, 0, 60, 20);
    QLineEdit nameless(&window);
    nameless.setGeometry(0, 30, 60, 20);
    QPushButton back(QStringLiteral("[&Žáve~]"), &window);
    QPushButton again(QStringLiteral("[&Žávéd~]"), &window);
    back.resize(back.sizeHint());
    again.resize(again.sizeHint());
    window.show();
    SightCheck check;
    check.look(QStringLiteral("sample"), &window);
    QCOMPARE(check.untranslated(), QStringList());
    QCOMPARE(static_cast<int>(check.cut().size()), 4); // the label that reaches out is too wide for its text as well
    QCOMPARE(static_cast<int>(check.nameless().size()), 1);
    QCOMPARE(static_cast<int>(check.clashing().size()), 1);
}

/// What a text set just now asks of its layout comes about some events later: a slow machine is waited for.
static SightCheck lookAtRest(const SightCheck &before, const QString &name, QWidget *sight)
{
    SightCheck after = before;
    after.look(name, sight);
    for (int patience = 30; patience > 0 && after.cut().size() > before.cut().size(); --patience) {
        WindowWalk::settle(100);
        after = before;
        after.look(name, sight);
    }
    return after;
}

void TestPseudoLanguage::nothingEscapesAndNothingIsCut_data()
{
    QTest::addColumn<int>("points");
    // In this order: a language that is installed stays.
    QTest::newRow("14 pt") << 14;
    QTest::newRow("made-up language") << 0;
}

void TestPseudoLanguage::nothingEscapesAndNothingIsCut()
{
    QFETCH(int, points);
    if (points == 0 && !qEnvironmentVariableIsSet("ROLLBOOK_LOOK_PLAIN")) {
        qputenv("ROLLBOOK_TRANSLATION", ROLLBOOK_PSEUDO_CATALOGUE);
        QVERIFY(installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English)));
    }
    const QFont usual = QApplication::font();
    QFont font = usual;
    if (points > 0)
        font.setPointSize(points);
    QApplication::setFont(font);
    SightCheck check;
    const QString folder = qEnvironmentVariable("ROLLBOOK_LOOK");
    int seen = 0;
    {
        WindowWalk walk([&](const QString &name, QWidget *sight) {
            check = lookAtRest(check, name, sight);
            ++seen;
            if (!folder.isEmpty())
                sight->grab().save(QStringLiteral("%1/%2-%3-%4.png")
                                       .arg(folder)
                                       .arg(points)
                                       .arg(seen, 3, 10, QLatin1Char('0'))
                                       .arg(name));
        });
        check.know(walk.folder());
        walk.run();
    }
    QApplication::setFont(usual);
    QVERIFY(seen > 60);
    if (qEnvironmentVariableIsSet("ROLLBOOK_LOOK_PLAIN"))
        return;
    const QStringList escaped = points == 0 ? check.untranslated() : QStringList();
    const QStringList findings = escaped + check.cut() + check.nameless() + check.clashing();
    for (const QString &finding : findings)
        qWarning().noquote() << finding;
    QCOMPARE(findings.size(), 0);
}

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
