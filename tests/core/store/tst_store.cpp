// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

namespace {

RawKey someKey(unsigned char first = 7)
{
    RawKey key;
    for (std::size_t i = 0; i < key.bytes.size(); ++i)
        key.bytes[i] = static_cast<unsigned char>(first + i);
    return key;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 9, 5) };
    IdSource m_ids { m_clock };
    QString m_path;

    ChangeSet firstSet()
    {
        Organisation society;
        society.id = m_ids.next<Organisation>();
        society.name = QStringLiteral("Canolfan Gwaun");
        ChangeSet set;
        set.entry.id = m_ids.next<EntryTag>();
        set.changes.push_back(added(society));
        return set;
    }
    std::unique_ptr<Store> fresh()
    {
        m_path = m_folder.filePath(QStringLiteral("r%1.rollbook").arg(m_ids.mint().toString()));
        auto made = Store::create(m_path, someKey(), m_clock, firstSet());
        if (!made)
            qWarning() << made.problems().front().values;
        return made ? std::move(*made) : nullptr;
    }
    Member person(const char *given, const char *family, const char *email = "", const char *telephone = "",
        const char *postcode = "")
    {
        Member member;
        member.id = m_ids.next<Member>();
        member.given = QString::fromUtf8(given);
        member.family = QString::fromUtf8(family);
        member.email = QString::fromUtf8(email);
        member.telephone = QString::fromUtf8(telephone);
        member.postcode = QString::fromUtf8(postcode);
        return member;
    }
    Result<Entry> put(Store &store, std::vector<RecordChange> changes)
    {
        Entry entry;
        entry.id = m_ids.next<EntryTag>();
        VectorStream stream(std::move(changes));
        return store.apply(entry, stream);
    }

private Q_SLOTS:
    void aNewRegisterIsCipherTextAndOpensWithItsKeyAlone()
    {
        auto store = fresh();
        QVERIFY(store);
        QCOMPARE(store->reader().organisation()->name, QStringLiteral("Canolfan Gwaun"));
        store.reset();
        const QByteArray content = bytesOf(m_path);
        QVERIFY(content.size() >= 4096);
        QVERIFY(!content.startsWith("SQLite format 3"));
        QVERIFY(!content.contains("Canolfan"));
        QVERIFY(!content.contains("CREATE TABLE"));
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".new")));
        QCOMPARE(
            QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());

        auto wrong = Store::open(m_path, someKey(8), m_clock, Store::Access::ReadWrite);
        QVERIFY(!wrong);
        QCOMPARE(wrong.problems().front().code, ProblemCode::WrongSecret);
        QCOMPARE(bytesOf(m_path), content);
        auto right = Store::open(m_path, someKey(), m_clock, Store::Access::ReadWrite);
        QVERIFY(right);
        QCOMPARE((*right)->verify({})->entries, 1u);
    }

    void foreignFilesAreNamedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear Sir or Madam, this is a letter and no register at all.");
        QTest::newRow("plain database") << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0');
        QTest::newRow("short") << QByteArray(20, 'x');
    }
    void foreignFilesAreNamedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        const QString path = m_folder.filePath(QStringLiteral("foreign"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        auto opened = Store::open(path, someKey(), m_clock, Store::Access::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.problems().front().code, ProblemCode::NotARegister);
        QCOMPARE(bytesOf(path), content);
    }

    void aTakenPlaceIsNotOverwritten()
    {
        auto store = fresh();
        const QString path = m_path;
        store.reset();
        const QByteArray before = bytesOf(path);
        auto again = Store::create(path, someKey(), m_clock, firstSet());
        QVERIFY(!again);
        QCOMPARE(again.problems().front().code, ProblemCode::FileExists);
        QCOMPARE(bytesOf(path), before);
    }

    void theSecondOpenerIsToldAndMayRead()
    {
        auto store = fresh();
        auto second = Store::open(m_path, someKey(), m_clock, Store::Access::ReadWrite);
        QVERIFY(!second);
        QCOMPARE(second.problems().front().code, ProblemCode::RegisterInUse);
        auto reading = Store::open(m_path, someKey(), m_clock, Store::Access::ReadOnly);
        QVERIFY(reading);
        QVERIFY(put(*store, { added(person("Zoë", "O'Neill")) }));
        QCOMPARE(*(*reading)->reader().memberCount(), 1);
        QCOMPARE(put(**reading, { added(person("A", "B")) }).problems().front().code, ProblemCode::RegisterReadOnly);
    }

    void aStaleBeforeIsRefusedAndChangesNothing()
    {
        auto store = fresh();
        const Member first = person("Ann", "Bevan");
        QVERIFY(put(*store, { added(first) }));
        Member second = first;
        second.town = QStringLiteral("Cardigan");
        QVERIFY(put(*store, { edited(first, second) }));
        Member third = first;
        third.town = QStringLiteral("Fishguard");
        auto stale = put(*store, { added(person("Never", "Stored")), edited(first, third) });
        QVERIFY(!stale);
        QCOMPARE(stale.problems().front().code, ProblemCode::StaleBefore);
        QCOMPARE(*store->reader().memberCount(), 1);
        QCOMPARE(store->reader().one(first.id)->town, QStringLiteral("Cardigan"));
        auto twice = put(*store, { added(second) });
        QVERIFY(!twice);
        QCOMPARE(twice.problems().front().code, ProblemCode::StaleBefore);
        auto gone = put(*store, { removed(first) });
        QCOMPARE(gone.problems().front().code, ProblemCode::StaleBefore);
        QVERIFY(store->verify({}));
        QCOMPARE(store->reader().journal(0, 10)->size(), 3u);
    }

    void ofManyNewRecordsTheOneThatIsThereAlreadyIsNamed()
    {
        auto store = fresh();
        const Member ann = person("Ann", "Bevan");
        QVERIFY(put(*store, { added(ann) }));
        std::vector<RecordChange> many;
        for (int i = 0; i < 100; ++i)
            many.push_back(added(i == 77 ? ann : person("Gwen", "Rees")));
        auto refused = put(*store, std::move(many));
        QVERIFY(!refused);
        QCOMPARE(refused.problems().front().code, ProblemCode::StaleBefore);
        QVERIFY(refused.problems().front().values.contains(ann.id.toString()));
        QCOMPARE(*store->reader().memberCount(), 1);
        QVERIFY(store->verify({}));
    }

    void manyNewRecordsAreReadBackAsTheyWere()
    {
        auto store = fresh();
        std::vector<Member> people;
        std::vector<RecordChange> many;
        for (int i = 0; i < 150; ++i) {
            Member one = person("Gwen", i % 7 == 0 ? "Ŵyn-Rees" : "Rees", i % 2 == 0 ? "gwen@example.org" : "");
            one.notes = i % 3 == 0 ? QString(i, QChar(u'é')) : QString();
            one.tags = i % 5 == 0 ? QStringList { QStringLiteral("a"), QString::number(i) } : QStringList();
            one.joined = i % 4 == 0 ? QDate() : QDate(2020, 1, 1).addDays(i);
            people.push_back(one);
            many.push_back(added(one));
        }
        QVERIFY(put(*store, std::move(many)));
        for (const Member &one : people)
            QCOMPARE(*store->reader().one(one.id), one);
        QVERIFY(store->verify({}));
    }

    void peopleAreFoundAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("family");
        for (const char *typed :
            { "oneill", "O’Neill", "o neill", "O'NEILL", "neill", "zoe", "Zoë", "zo o", "sw1a1aa", "SW1A 1AA", "1aa",
                "07700900123", "07700 900 123", "+44 7700 900123", "+4", "zoe@example.org", "zoe@", "M00017" })
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8("O'Neill");
        for (const char *typed :
            { "annemarie", "anne-marie", "marie", "lukasz", "Łukasz", "gwaun", "east gwa", "anne lukasz" })
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8("Łukasz");
    }
    void peopleAreFoundAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, family);
        auto store = fresh();
        Member zoe = person("Zoë", "O'Neill", "zoe@example.org", "07700 900123", "SW1A 1AA");
        zoe.number = QStringLiteral("M00017K");
        const Member anne = person("Anne-Marie", "Łukasz");
        Group group;
        group.id = m_ids.next<Group>();
        group.name = QStringLiteral("East Gwaun & District");
        GroupMembership home { m_ids.next<GroupMembership>(), anne.id, group.id, GroupRole::Home, {}, {}, {} };
        QVERIFY(put(*store, { added(zoe), added(anne), added(group), added(home) }));
        auto found = store->reader().search(typed, 50);
        QVERIFY(found);
        QCOMPARE(found->size(), 1u);
        QCOMPARE(store->reader().one(found->front())->family, family);
    }

    void theSearchFollowsEditsAndRemovals()
    {
        auto store = fresh();
        const Member before = person("Ann", "Bevan");
        Member after = before;
        after.family = QStringLiteral("Cadwallader");
        QVERIFY(put(*store, { added(before) }));
        QVERIFY(put(*store, { edited(before, after) }));
        QVERIFY(store->reader().search(QStringLiteral("bevan"), 0)->empty());
        QCOMPARE(store->reader().search(QStringLiteral("cadw"), 0)->size(), 1u);
        QVERIFY(put(*store, { removed(after) }));
        QVERIFY(store->reader().search(QStringLiteral("cadw"), 0)->empty());
        QVERIFY(store->reader().search(QStringLiteral("\" OR 1"), 0)->empty());
        QVERIFY(store->reader().memberIds(MemberOrder::Name, Qt::AscendingOrder)->empty());
    }

    void theListIsInOrderOfNames()
    {
        auto store = fresh();
        const std::vector<Member> people { person("Zoë", "O'Neill"), person("Adam", "Oneill"), person("Éva", "Ábel"),
            person("Bob", "Zz") };
        std::vector<RecordChange> changes;
        changes.reserve(people.size());
        for (const Member &each : people)
            changes.push_back(added(each));
        QVERIFY(put(*store, changes));
        auto ids = store->reader().memberIds(MemberOrder::Name, Qt::AscendingOrder);
        QStringList names;
        for (const Id<Member> &id : *ids)
            names << store->reader().one(id)->given;
        QCOMPARE(names,
            QStringList(
                { QString::fromUtf8("Éva"), QStringLiteral("Adam"), QString::fromUtf8("Zoë"), QStringLiteral("Bob") }));
    }

    void failingAtAnyStatementChangesNothing()
    {
        auto store = fresh();
        Member first = person("Ann", "Bevan");
        QVERIFY(put(*store, { added(first) }));
        Member second = first;
        second.family = QStringLiteral("Pugh");
        const Member other = person("Gwen", "Rees");
        Period period;
        period.id = m_ids.next<Period>();
        period.member = other.id;
        period.start = QDate(2026, 1, 1);
        const auto lines = store->reader().journal(0, 10)->size();
        int statements = 0;
        bool succeeded = false;
        for (int n = 1; n < 500 && !succeeded; ++n) {
            statements = 0;
            store->setFault([&] { return ++statements == n; });
            auto tried = put(*store, { edited(first, second), added(other), added(period) });
            succeeded = tried.ok();
            store->setFault({});
            if (succeeded)
                break;
            QCOMPARE(store->reader().one(first.id)->family, QStringLiteral("Bevan"));
            QCOMPARE(*store->reader().memberCount(), 1);
            QCOMPARE(store->reader().journal(0, 10)->size(), lines);
            QCOMPARE(store->reader().search(QStringLiteral("pugh"), 0)->size(), 0u);
            QVERIFY(store->verify({}));
        }
        QVERIFY(succeeded);
        QVERIFY(statements > 5);
        QCOMPARE(*store->reader().memberCount(), 2);
        QVERIFY(store->verify({}));
    }

    void anEntryReadBackwardsTakesItBack()
    {
        auto store = fresh();
        const Member first = person("Ann", "Bevan");
        Member second = first;
        second.notes = QStringLiteral("A <b>note</b>\nof two lines");
        QVERIFY(put(*store, { added(first) }));
        auto entry = put(*store, { edited(first, second), added(person("Gwen", "Rees")) });
        QVERIFY(entry);
        auto stream = store->reader().changesOf(entry->id, true);
        QVERIFY(stream);
        Entry undo;
        undo.id = m_ids.next<EntryTag>();
        undo.undoes = entry->id;
        QVERIFY(store->apply(undo, **stream));
        QCOMPARE(*store->reader().one(first.id), first);
        QCOMPARE(*store->reader().memberCount(), 1);
        QCOMPARE(store->reader().journalLine(entry->id)->undoneBy, std::optional(undo.id));
        QCOMPARE(store->reader().journalOf(first.id.uuid, 10)->size(), 3u);
        QVERIFY(store->verify({}));
    }

    void aCopyIsEqualAndSealedWithTheSameKey()
    {
        auto store = fresh();
        QVERIFY(put(*store, { added(person("Ann", "Bevan")) }));
        const QString path = m_folder.filePath(QStringLiteral("copy.rollbook"));
        QFile::remove(path);
        QVERIFY(store->copyTo(path, {}));
        QVERIFY(!bytesOf(path).contains("CREATE TABLE"));
        auto copy = Store::open(path, someKey(), m_clock, Store::Access::ReadOnly);
        QVERIFY(copy);
        QVERIFY((*copy)->verify({}));
        QCOMPARE(*(*copy)->reader().memberCount(), 1);
        QCOMPARE(bytesOf(path).left(16), bytesOf(m_path).left(16));
        QCOMPARE(store->copyTo(path, {}).problems().front().code, ProblemCode::FileExists);
    }

    void onlyForReadingNothingIsAcknowledged()
    {
        fresh().reset();
        auto store = Store::open(m_path, someKey(), m_clock, Store::Access::ReadOnly);
        QVERIFY(store);
        const auto done = (*store)->acknowledge(DeviceId { m_ids.mint() }, {});
        QVERIFY(!done);
        QCOMPARE(done.problems().front().code, ProblemCode::RegisterReadOnly);
    }

    void aNewPassphraseTakesTheOldOnesPlace()
    {
        auto store = fresh();
        const Member ann = person("Ann", "Bevan");
        QVERIFY(put(*store, { added(ann) }));
        QVERIFY(store->changeSecret(Passphrase { QString::fromUtf8("tŷ gwyn, cae glas") }, {}));
        QCOMPARE(store->reader().one(ann.id)->family, QStringLiteral("Bevan"));
        QVERIFY(put(*store, { added(person("Gwen", "Rees")) }));
        store.reset();
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".new")));
        QCOMPARE(Store::open(m_path, someKey(), m_clock, Store::Access::ReadWrite).problems().front().code,
            ProblemCode::WrongSecret);
        auto again = Store::open(
            m_path, Passphrase { QString::fromUtf8("tŷ gwyn, cae glas") }, m_clock, Store::Access::ReadWrite);
        QVERIFY(again);
        QCOMPARE(*(*again)->reader().memberCount(), 2);
        QVERIFY((*again)->verify({}));
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
