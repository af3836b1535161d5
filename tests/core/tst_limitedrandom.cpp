// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/limitedworld.h"

#include <QTest>

using namespace rollbook;
using test::LimitedWorld;

/// Random societies, limits, work on both laptops and exchanges: nothing that is withheld reaches the copy, both show
/// the same of what both may see, and nothing that the copy does not see is lost.
class LimitedRandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWithheldArrivesAndBothAgree_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void nothingWithheldArrivesAndBothAgree()
    {
        QFETCH(unsigned, seed);
        LimitedWorld world(seed);
        QString fault = world.leaks();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        for (int step = 0; step < 60; ++step) {
            world.work();
            if (!world.chance(5))
                continue;
            if (world.chance(2)) {
                fault = world.give();
            } else {
                fault = world.take();
                if (fault.isEmpty())
                    fault = world.leaks();
            }
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(fault)));
        }
        for (const auto &act : { &LimitedWorld::give, &LimitedWorld::take, &LimitedWorld::takeAgain,
                 &LimitedWorld::giveAgain, &LimitedWorld::leaks, &LimitedWorld::differences, &LimitedWorld::losses }) {
            fault = (world.*act)();
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
    }
};

QTEST_GUILESS_MAIN(LimitedRandomTest)
#include "tst_limitedrandom.moc"
