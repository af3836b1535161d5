// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QTest>

using namespace rollbook;

/// WCAG 2: text 4.5:1, parts 3:1, in every set of colours.
class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrasts_data()
    {
        QTest::addColumn<int>("set");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
        QTest::newRow("high contrast") << 2;
    }
    void contrasts()
    {
        QFETCH(int, set);
        const ThemeColors c = set == 0 ? lightColors() : (set == 1 ? darkColors() : highContrastColors());
        for (const QColor &ground : { c.window, c.surface, c.sidebar, c.hover, c.accentSoft })
            check(c.text, ground, 4.5);
        for (const QColor &ground : { c.window, c.surface, c.sidebar })
            check(c.muted, ground, 4.5);
        for (const QColor &text : { c.accent, c.success, c.warning, c.danger }) {
            check(text, c.window, 4.5);
            check(text, c.surface, 4.5);
        }
        check(c.accentText, c.accent, 4.5);
        check(c.success, c.successSoft, 4.5);
        check(c.warning, c.warningSoft, 4.5);
        check(c.danger, c.dangerSoft, 4.5);
        for (const QColor &soft : { c.successSoft, c.warningSoft, c.dangerSoft, c.accentSoft })
            check(c.text, soft, 4.5);
        check(c.outline, c.window, 3.0);
        check(c.outline, c.surface, 3.0);
    }
    void yardstick()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 10), 10);
    }
    void colorsAreFoundByThePalette()
    {
        for (const ThemeColors &c : { lightColors(), darkColors(), highContrastColors() })
            QCOMPARE(themeColors(themePalette(c)).accent, c.accent);
    }

private:
    static void check(const QColor &a, const QColor &b, double least)
    {
        const double found = contrast(a, b);
        QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 on %2: %3").arg(a.name(), b.name()).arg(found)));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
