// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlreader.h"

#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

class SqlReaderTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 9, 5) };
    IdSource m_ids { m_clock };
    int m_count = 0;

    /// A register of people who have these numbers.
    std::unique_ptr<Store> numbered(const QStringList &numbers)
    {
        Organisation society;
        society.id = m_ids.next<Organisation>();
        ChangeSet set;
        set.entry.id = m_ids.next<EntryTag>();
        set.changes.push_back(added(society));
        for (const QString &number : numbers) {
            Member member;
            member.id = m_ids.next<Member>();
            member.family = QStringLiteral("Quill");
            member.number = number;
            set.changes.push_back(added(member));
        }
        RawKey key;
        key.bytes.fill(5);
        auto made = Store::create(m_folder.filePath(QStringLiteral("n%1.rollbook").arg(++m_count)), key, m_clock, set);
        return made ? std::move(*made) : nullptr;
    }

private Q_SLOTS:
    void highestNumber_data()
    {
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<qint64>("highest");
        const auto row = [](const char *name, const QString &numbers, const char *prefix, qint64 highest) {
            QTest::newRow(name) << numbers.split(u' ', Qt::SkipEmptyParts) << QString::fromLatin1(prefix) << highest;
        };
        row("nobody", {}, "M", 0);
        row("9 and 10", QStringLiteral("M9T M10T"), "M", 10);
        row("999 and 1000", QStringLiteral("M1000R M999T M998R"), "M", 1'000);
        row("more digits since", QStringLiteral("M0000123T M0124R"), "M", 124);
        row("fewer digits since", QStringLiteral("M0124R M0000125W"), "M", 125);
        row("without letters", QStringLiteral("M0000161 M0000099"), "M", 161);
        row("with and without", QStringLiteral("M12345T M123460 M123459"), "M", 123'460);
        row("no prefix", QStringLiteral("9T 10T M77T"), "", 10);
        row("prefix with digits", QStringLiteral("2026-9T 2026-10T 2025-99T"), "2026-", 10);
        row("other prefixes", QStringLiteral("M9T MB50T A60T"), "M", 9);
        row("prefix in other capitals", QStringLiteral("m50T M9T"), "M", 9);
        row("numbers of other kinds", QStringLiteral("M5T M99-X M9/12 MXYZ M4T"), "M", 5);
        row("no serials", QStringLiteral("M MT X9T M1234567890123T"), "M", 0);
    }
    void highestNumber()
    {
        QFETCH(QStringList, numbers);
        QFETCH(QString, prefix);
        QFETCH(qint64, highest);
        const auto store = numbered(numbers);
        QVERIFY(store);
        const auto found = store->reader().highestNumber(prefix);
        QVERIFY(found.ok());
        QCOMPARE(*found, highest);
    }

    void theHighestOfABlockOfWhateverLength()
    {
        const auto store = numbered({ QStringLiteral("M0099T"), QStringLiteral("M00120T"), QStringLiteral("M149T"),
            QStringLiteral("M000200T"), QStringLiteral("M1000T") });
        const Reader &reader = store->reader();
        const QString prefix = QStringLiteral("M");
        QCOMPARE(*reader.highestNumber(prefix, 100, 149), 149);
        QCOMPARE(*reader.highestNumber(prefix, 100, 148), 120);
        QCOMPARE(*reader.highestNumber(prefix, 100, 999), 200);
        QCOMPARE(*reader.highestNumber(prefix, 300, 999), 0);
        QCOMPARE(*reader.highestNumber(prefix, 0, 99), 99);
        QCOMPARE(*reader.highestNumber(prefix), 1'000);
    }

    void numbersOfAllLengthsAreFound()
    {
        const QStringList numbers { QStringLiteral("M9T"), QStringLiteral("M10T"), QStringLiteral("12345"),
            QStringLiteral("A/7"), QStringLiteral("Zoë"), QStringLiteral("M0000123T") };
        const auto store = numbered(numbers);
        for (const QString &number : numbers)
            QCOMPARE(store->reader().membersNumbered(number)->size(), 1u);
        QVERIFY(store->reader().membersNumbered(QStringLiteral("M10"))->empty());
        const auto holders = store->reader().holdersOfNumbers(numbers + QStringList { QStringLiteral("M11T") });
        QStringList held;
        for (const NumberHolder &holder : *holders)
            held.append(holder.number);
        held.sort();
        QStringList wanted = numbers;
        wanted.sort();
        QCOMPARE(held, wanted);
    }

    void theListByNumberIsInTheOrderOfSerials()
    {
        const auto store
            = numbered({ QStringLiteral("M10T"), QString(), QStringLiteral("M9T"), QStringLiteral("M100T") });
        QStringList shown;
        const auto ids = store->reader().memberIds(MemberOrder::Number, Qt::AscendingOrder);
        for (const Id<Member> id : *ids)
            shown.append(store->reader().one(id)->number);
        QCOMPARE(shown, (QStringList { QStringLiteral("M9T"), QStringLiteral("M10T"), QStringLiteral("M100T"), {} }));
        const auto down = store->reader().memberIds(MemberOrder::Number, Qt::DescendingOrder);
        QCOMPARE(store->reader().one(down->front())->number, QStringLiteral("M100T"));
        QCOMPARE(store->reader().one(down->back())->number, QString());
    }
};

QTEST_GUILESS_MAIN(SqlReaderTest)
#include "tst_sqlreader.moc"
