// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/codec.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rollbook;

namespace {

template <class T> T randomValue(QRandomGenerator &random, IdSource &ids)
{
    if constexpr (std::is_same_v<T, QString>)
        return random.bounded(3) == 0 ? QString() : QString::fromUtf8("Łukasz ’n \n %1").arg(random.generate());
    else if constexpr (std::is_same_v<T, QStringList>)
        return random.bounded(2) == 0 ? QStringList()
                                      : QStringList { QStringLiteral("a"), QString::number(random.generate()) };
    else if constexpr (std::is_same_v<T, QDate>)
        return random.bounded(3) == 0 ? QDate() : QDate(1900, 1, 1).addDays(random.bounded(80'000));
    else if constexpr (std::is_same_v<T, Money>)
        return Money { static_cast<qint64>(random.generate64() >> 20) - 1'000'000 };
    else if constexpr (IsId<T>::value)
        return random.bounded(3) == 0 ? T {} : T { ids.mint() };
    else if constexpr (std::is_same_v<T, bool>)
        return random.bounded(2) == 0;
    else
        return static_cast<T>(random.bounded(11));
}

template <class R> R randomRecord(QRandomGenerator &random, IdSource &ids)
{
    R record;
    record.id = ids.next<R>();
    forEachField<R>([&]<class T>(const Field<R, T> &field) { record.*(field.member) = randomValue<T>(random, ids); });
    return record;
}

} // namespace

class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordComesBackAsItWas()
    {
        const FixedClock clock(QDate(2026, 9, 5));
        IdSource ids(clock);
        QRandomGenerator random(20260905);
        QByteArray bytes;
        std::vector<RecordChange> changes;
        for (int round = 0; round < 200; ++round) {
            forEachRecordType([&]<class R>(TypeTag<R>) {
                const R one = randomRecord<R>(random, ids);
                R other = randomRecord<R>(random, ids);
                other.id = one.id;
                changes.push_back(added(one));
                changes.push_back(edited(one, other));
                changes.push_back(removed(other));
            });
        }
        for (const RecordChange &change : changes)
            encodeChange(bytes, change);
        qsizetype at = 0;
        for (const RecordChange &change : changes) {
            auto read = decodeChange(bytes, at);
            QVERIFY(read);
            QVERIFY(read->change == change);
            QByteArray again;
            encodeChange(again, read->change);
            QCOMPARE(again.size(), read->before.size() + read->after.size() + 1);
        }
        QCOMPARE(at, bytes.size());
    }

    void cutBytesAreNoChange()
    {
        const FixedClock clock(QDate(2026, 9, 5));
        IdSource ids(clock);
        QRandomGenerator random(7);
        QByteArray bytes;
        encodeChange(bytes, added(randomRecord<Member>(random, ids)));
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            qsizetype at = 0;
            QVERIFY(!decodeChange(QByteArrayView(bytes).first(size), at));
        }
    }

    void theHeadComesBackAsItWas()
    {
        const FixedClock clock(QDate(2026, 9, 5));
        IdSource ids(clock);
        Entry entry;
        entry.device = ids.next<DeviceTag>();
        entry.sequence = 300;
        entry.stamp = { 1'788'000'000'000, 7 };
        entry.seen = { { entry.device, 299 }, { ids.next<DeviceTag>(), 12 } };
        entry.actor = { QStringLiteral("Nia"), QString::fromUtf8("Tŷ Gwyn") };
        entry.action = { ActionKind::ImportMembers, { QStringLiteral("members.csv"), QStringLiteral("12") },
            QStringLiteral("yearly") };
        entry.undoes = ids.next<EntryTag>();
        Entry read;
        const QByteArray words = encodeWords(entry.action);
        const QByteArray wordsHash(hashBytes, 'w');
        const QByteArray head = encodeHead(entry, wordsHash);
        QByteArrayView hash;
        QVERIFY(decodeHead(head, read, hash));
        QCOMPARE(hash.toByteArray(), wordsHash);
        QVERIFY(decodeWords(words, read.action));
        QCOMPARE(read.device, entry.device);
        QCOMPARE(read.sequence, entry.sequence);
        QVERIFY(read.stamp == entry.stamp && read.seen == entry.seen && read.actor == entry.actor
            && read.action == entry.action);
        QCOMPARE(read.undoes, entry.undoes);
        QVERIFY(!decodeHead(QByteArrayView(head).chopped(1), read, hash));
        QVERIFY(!decodeWords(QByteArrayView(words).chopped(1), read.action));
    }

    void fieldNumbersAreNeverGivenTwice()
    {
        forEachRecordType([]<class R>(TypeTag<R>) {
            QSet<int> numbers;
            QSet<QString> names;
            forEachField<R>([&](const auto &field) {
                numbers.insert(field.id);
                names.insert(QLatin1String(field.name));
                QVERIFY(field.id > 0);
            });
            QCOMPARE(static_cast<std::size_t>(numbers.size()), fieldCount<R>);
            QCOMPARE(static_cast<std::size_t>(names.size()), fieldCount<R>);
        });
    }
};

QTEST_GUILESS_MAIN(CodecTest)
#include "tst_codec.moc"
