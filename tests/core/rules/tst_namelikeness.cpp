// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/rules/namelikeness.h"

#include <QtTest>

using namespace rollbook;

class TestNameLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThatSoundAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *one, const char *other) {
            QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
        };
        row("Smith", "Smyth");
        row("Clark", "Clarke");
        row("Reid", "Read");
        row("Rees", "Rhys");
        row("Stephenson", "Stevenson");
        row("Thompson", "Thomson");
        row("Geoffrey", "Jeffrey");
        row("Hughes", "Huws");
        row("Catherine", "Kathryn");
        row("Phillips", "Filips");
        row("Griffith", "Gruffydd");
        row("MacLean", "McLean");
        row("Wright", "Right");
        row("Zoë", "Zoe");
        row("Lloyd", "Loyd");
    }
    void namesThatSoundAlike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(soundKey(foldedJoined(one)), soundKey(foldedJoined(other)));
    }

    void namesThatDoNot_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("Jones") << "jones"
                               << "evans";
        QTest::newRow("Mair") << "mair"
                              << "huw";
        QTest::newRow("Baker") << "baker"
                               << "barker";
        QTest::newRow("Ward") << "ward"
                              << "wood";
    }
    void namesThatDoNot()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(soundKey(one) != soundKey(other));
    }

    void aNameWithoutPlainLettersKeepsItself()
    {
        QVERIFY(!soundKey(QStringLiteral("чехов")).isEmpty());
        QCOMPARE(soundKey(QString()), QString());
    }

    void slipsOfTheHand_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("near");
        QTest::newRow("same") << "ann"
                              << "ann" << true;
        QTest::newRow("one letter other") << "bowen"
                                          << "bowan" << true;
        QTest::newRow("one letter less") << "bowen"
                                         << "bown" << true;
        QTest::newRow("neighbours changed over") << "marshall"
                                                 << "marhsall" << true;
        QTest::newRow("two letters of a long name") << "featherstone"
                                                    << "fetherstne" << true;
        QTest::newRow("two letters of a short name") << "rowe"
                                                     << "lowi" << false;
        QTest::newRow("too short to tell") << "ian"
                                           << "ivan" << false;
        QTest::newRow("three letters") << "featherstone"
                                       << "fethrstne" << false;
    }
    void slipsOfTheHand()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, near);
        QCOMPARE(nearlyEqual(one, other), near);
        QCOMPARE(nearlyEqual(other, one), near);
    }

    void givenNames_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("likeness");
        const auto row = [](const char *one, const char *other, GivenLikeness likeness) {
            QTest::newRow(one) << QString::fromLatin1(one) << QString::fromLatin1(other) << static_cast<int>(likeness);
        };
        row("william", "bill", GivenLikeness::Nickname);
        row("gwilym", "will", GivenLikeness::Nickname);
        row("elizabeth", "bethan", GivenLikeness::Nickname);
        row("dafydd", "dave", GivenLikeness::Nickname);
        row("ann mair", "mair", GivenLikeness::Nickname);
        row("j", "john", GivenLikeness::Initial);
        row("j r", "john", GivenLikeness::Initial);
        row("steven", "stepen", GivenLikeness::Sound);
        row("huw", "mair", GivenLikeness::Different);
        // Couples whose names are one letter apart.
        row("john", "joan", GivenLikeness::Different);
        row("jane", "john", GivenLikeness::Different);
        row("mark", "mary", GivenLikeness::Different);
        row("paul", "paula", GivenLikeness::Different);
        row("rhys", "rose", GivenLikeness::Different);
        row("j", "huw", GivenLikeness::Different);
        row("", "huw", GivenLikeness::Unknown);
        row("huw", "huw", GivenLikeness::Same);
    }
    void givenNames()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(int, likeness);
        QCOMPARE(static_cast<int>(compareGiven(one, other)), likeness);
        QCOMPARE(static_cast<int>(compareGiven(other, one)), likeness);
    }
};

QTEST_GUILESS_MAIN(TestNameLikeness)
#include "tst_namelikeness.moc"
