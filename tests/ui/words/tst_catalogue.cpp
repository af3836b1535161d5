// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace rollbook;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("ROLLBOOK_TRANSLATION"); }

    void everyCatalogueTravelsWithTheProgram()
    {
        for (const char *language : { "cy", "en" })
            QVERIFY(QFile::exists(QStringLiteral(":/translations/rollbook_%1.qm").arg(QLatin1String(language))));
    }

    void aNamedCatalogueGoesFirst()
    {
        qputenv("ROLLBOOK_TRANSLATION", ROLLBOOK_PSEUDO_CATALOGUE);
        QVERIFY(installTranslations(*QCoreApplication::instance(), QLocale(QStringLiteral("cy_GB"))));
        const QString lock = QCoreApplication::translate("Actions", "&Lock");
        QVERIFY2(lock.startsWith(QStringLiteral("[&")) && lock.endsWith(QStringLiteral("~]")), qPrintable(lock));
    }

    void aCatalogueThatIsNotThereIsTold()
    {
        qputenv("ROLLBOOK_TRANSLATION", "/nowhere/rollbook_xx.qm");
        QVERIFY(!installTranslations(*QCoreApplication::instance(), QLocale(QStringLiteral("en_GB"))));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
