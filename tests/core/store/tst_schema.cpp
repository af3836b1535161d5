// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "core/store/tables.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

class SchemaTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 9, 5) };
    IdSource m_ids { m_clock };
    QString m_path;
    RawKey m_key { { 1, 2, 3 } };
    int m_count = 0;

    std::unique_ptr<Connection> freshFile()
    {
        m_path = m_folder.filePath(QStringLiteral("s%1.rollbook").arg(++m_count));
        Organisation society;
        society.id = m_ids.next<Organisation>();
        ChangeSet set;
        set.entry.id = m_ids.next<EntryTag>();
        set.changes.push_back(added(society));
        if (!Store::create(m_path, m_key, m_clock, set))
            return nullptr;
        auto salt = saltOf(m_path);
        auto connection
            = Connection::open({ m_path, *salt, std::make_shared<SecureKey>(m_key) }, Connection::Mode::ReadWrite);
        return connection ? std::move(*connection) : nullptr;
    }

    void change(const QStringList &statements)
    {
        auto salt = saltOf(m_path);
        auto connection
            = Connection::open({ m_path, *salt, std::make_shared<SecureKey>(m_key) }, Connection::Mode::ReadWrite);
        for (const QString &sql : statements)
            QVERIFY2((*connection)->exec(sql), qPrintable(sql));
    }

    /// What takes the columns of the fields from `first` on away again, with their indexes.
    template <class R> static QStringList without(int first)
    {
        QStringList statements;
        forEachField<R>([&](const auto &field) {
            if (field.id < first)
                return;
            const QString table = rollbook::Table<R>::name();
            statements << QLatin1String("DROP INDEX IF EXISTS ") + table + QLatin1String("_by_")
                    + QLatin1String(field.name)
                       << QLatin1String("ALTER TABLE ") + table + QLatin1String(" DROP COLUMN ")
                    + QLatin1String(field.name);
        });
        return statements;
    }
    /// What takes a file of today back to schema 4.
    static QStringList backToSchema4()
    {
        QStringList statements { QStringLiteral("DROP INDEX payment_by_receipt"),
            QStringLiteral("DROP INDEX payment_by_reverses") };
        statements << without<Organisation>(14) << without<Member>(31) << without<MembershipType>(17)
                   << without<Period>(11) << without<Charge>(8) << without<Payment>(9) << without<Allocation>(5);
        for (const char *table : { "household_link", "bank_account", "statement_file", "statement_line", "payer_name",
                 "statement_layout", "batch", "batch_line" })
            statements << QLatin1String("DROP TABLE ") + QLatin1String(table);
        return statements << QStringLiteral("PRAGMA user_version = 4");
    }
    /// Tables and indexes by name, each table with its columns.
    static QStringList shapeOf(const Connection &connection)
    {
        QStringList shape;
        auto rows
            = connection.query(QStringLiteral("SELECT type || ' ' || name || ' ' || tbl_name FROM sqlite_master"));
        while (rows && rows->next())
            shape << rows->text(0);
        auto columns = connection.query(QStringLiteral("SELECT m.name || '.' || i.name || ' ' || i.type FROM "
                                                       "sqlite_master m, pragma_table_info(m.name) i"));
        while (columns && columns->next())
            shape << columns->text(0);
        shape.sort();
        return shape;
    }

private Q_SLOTS:
    void everyFieldHasAColumn()
    {
        auto connection = freshFile();
        QVERIFY(connection);
        forEachRecordType([&]<class R>(TypeTag<R>) {
            auto rows = connection->query(
                QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(rollbook::Table<R>::name()));
            QStringList columns;
            while (rows->next())
                columns << rows->text(0);
            QCOMPARE(columns.size(), rollbook::Table<R>::columnCount);
            forEachField<R>([&](const auto &field) { QVERIFY(columns.contains(QLatin1String(field.name))); });
        });
    }

    void aFieldAddedToTheListNeedsOneStep()
    {
        // A file from before the field "notes" of a member existed …
        auto connection = freshFile();
        QVERIFY(connection->exec(QStringLiteral("ALTER TABLE member DROP COLUMN notes")));
        connection.reset();
        auto old = Store::open(m_path, m_key, m_clock, Store::Access::ReadWrite);
        QVERIFY(old);
        QVERIFY(!(*old)->reader().all<Member>());
        old->reset();
        // … has all of it after the one statement that its migration step is.
        auto salt = saltOf(m_path);
        auto migrating
            = Connection::open({ m_path, *salt, std::make_shared<SecureKey>(m_key) }, Connection::Mode::ReadWrite);
        QVERIFY((*migrating)->exec(rollbook::Table<Member>::addColumn(29).front()));
        migrating->reset();
        auto now = Store::open(m_path, m_key, m_clock, Store::Access::ReadWrite);
        Member member;
        member.id = m_ids.next<Member>();
        member.family = QStringLiteral("Pugh");
        member.notes = QStringLiteral("By the new column");
        Entry entry;
        entry.id = m_ids.next<EntryTag>();
        VectorStream stream({ added(member) });
        QVERIFY((*now)->apply(entry, stream));
        QCOMPARE((*now)->reader().one(member.id)->notes, member.notes);
        QVERIFY((*now)->verify({}));
    }

    void aRegisterOfAnOlderSchemaIsBroughtUpWhole_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files
            = QDir(QStringLiteral(ROLLBOOK_TEST_DATA)).entryList({ QStringLiteral("schema-*.rollbook") });
        QVERIFY(files.contains(QStringLiteral("schema-1.rollbook")));
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }
    void aRegisterOfAnOlderSchemaIsBroughtUpWhole()
    {
        QFETCH(QString, name);
        RawKey key;
        for (std::size_t i = 0; i < key.bytes.size(); ++i)
            key.bytes[i] = static_cast<unsigned char>(i + 1);
        const QString path = m_folder.filePath(name);
        QVERIFY(QFile::copy(QStringLiteral(ROLLBOOK_TEST_DATA "/") + name, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        auto opened = Store::open(path, key, m_clock, Store::Access::ReadWrite);
        QVERIFY(opened);
        QVERIFY(!(*opened)->reader().organisation()->name.isEmpty());
        const auto verified = (*opened)->verify({});
        QVERIFY(verified);
        QVERIFY(verified->entries >= 1);
        Member member;
        member.id = m_ids.next<Member>();
        member.family = QStringLiteral("Pugh");
        Entry entry;
        entry.id = m_ids.next<EntryTag>();
        VectorStream stream({ added(member) });
        QVERIFY((*opened)->apply(entry, stream));
        QVERIFY((*opened)->verify({}));
    }

    /// Fees, households, statements and batches, in a file that had none of them.
    void aRegisterOfSchema4HasWhatANewOneHas()
    {
        auto fresh = freshFile();
        const QStringList shape = shapeOf(*fresh);
        fresh.reset();
        auto store = Store::open(m_path, m_key, m_clock, Store::Access::ReadWrite);
        QVERIFY(store);
        Member member;
        member.id = m_ids.next<Member>();
        member.family = QStringLiteral("Pugh");
        Period period;
        period.id = m_ids.next<Period>();
        period.member = member.id;
        period.start = QDate(2026, 1, 1);
        Payment payment;
        payment.id = m_ids.next<Payment>();
        payment.payer = member.id;
        payment.amount = { 2400 };
        payment.receipt = QStringLiteral("R7KQ4-000012");
        Entry entry;
        entry.id = m_ids.next<EntryTag>();
        VectorStream adding({ added(member), added(period), added(payment) });
        QVERIFY((*store)->apply(entry, adding));
        store->reset();
        change(backToSchema4());

        auto now = Store::open(m_path, m_key, m_clock, Store::Access::ReadWrite);
        QVERIFY(now);
        QVERIFY((*now)->verify({}));
        QCOMPARE((*now)->reader().one(period.id)->start, period.start);
        QVERIFY((*now)->reader().one(period.id)->affiliate.isNull());
        QCOMPARE(*(*now)->reader().highestReceipt(QStringLiteral("R7KQ4-")), 12);
        Group foundry;
        foundry.id = m_ids.next<Group>();
        foundry.affiliate = true;
        Period affiliation;
        affiliation.id = m_ids.next<Period>();
        affiliation.affiliate = foundry.id;
        Batch batch;
        batch.id = m_ids.next<Batch>();
        Entry more;
        more.id = m_ids.next<EntryTag>();
        VectorStream money({ added(foundry), added(affiliation), added(batch) });
        QVERIFY((*now)->apply(more, money));
        const Uuid target = foundry.id.uuid;
        QCOMPARE((*now)->reader().where<Period>(11, std::span(&target, 1))->size(), 1u);
        QVERIFY((*now)->verify({}));
        now->reset();
        auto salt = saltOf(m_path);
        auto raised
            = Connection::open({ m_path, *salt, std::make_shared<SecureKey>(m_key) }, Connection::Mode::ReadWrite);
        QCOMPARE(shapeOf(**raised), shape);
    }

    /// A file of schema 3 knew in the journal itself which entry took back which.
    void whatWasUndoneBeforeIsKnown()
    {
        freshFile().reset();
        auto store = Store::open(m_path, m_key, m_clock, Store::Access::ReadWrite);
        Member member;
        member.id = m_ids.next<Member>();
        member.family = QStringLiteral("Pugh");
        Entry entry;
        entry.id = m_ids.next<EntryTag>();
        Entry undo;
        undo.id = m_ids.next<EntryTag>();
        undo.undoes = entry.id;
        VectorStream adding({ added(member) });
        VectorStream removing({ removed(member) });
        QVERIFY((*store)->apply(entry, adding) && (*store)->apply(undo, removing));
        store->reset();
        change(backToSchema4());
        change({ QStringLiteral("ALTER TABLE journal ADD COLUMN undoes BLOB"),
            QStringLiteral("UPDATE journal SET undoes = (SELECT e.id FROM undone d JOIN journal e ON e.nr = d.line "
                           "WHERE d.undo = journal.nr)"),
            QStringLiteral("CREATE INDEX journal_by_undoes ON journal(undoes)"), QStringLiteral("DROP TABLE undone"),
            QStringLiteral("PRAGMA user_version = 3") });
        auto now = Store::open(m_path, m_key, m_clock, Store::Access::ReadWrite);
        QVERIFY(now);
        const auto line = (*now)->reader().journalLine(entry.id);
        QCOMPARE(line->undoneBy, std::optional(undo.id));
        QVERIFY(line->undoneWhole);
        QVERIFY((*now)->verify({}));
        now->reset();
        // An old page of what was undone is noticed.
        change({ QStringLiteral("UPDATE undone SET whole = 0") });
        now = Store::open(m_path, m_key, m_clock, Store::Access::ReadWrite);
        const auto verified = (*now)->verify({});
        QVERIFY(!verified);
        QCOMPARE(verified.problems().front().values.back(), QStringLiteral("undone"));
    }

    void aNewerFileIsNamedAndLeftAlone()
    {
        auto connection = freshFile();
        QVERIFY(connection->exec(QStringLiteral("PRAGMA user_version = 99")));
        connection.reset();
        auto opened = Store::open(m_path, m_key, m_clock, Store::Access::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.problems().front().code, ProblemCode::RegisterTooNew);
        QCOMPARE(opened.problems().front().values.at(1), QStringLiteral("99"));
        QFile file(m_path);
        QVERIFY(file.exists());
    }

    void anotherProgramsFileIsNotARegister()
    {
        auto connection = freshFile();
        QVERIFY(connection->exec(QStringLiteral("PRAGMA application_id = 5")));
        connection.reset();
        QCOMPARE(Store::open(m_path, m_key, m_clock, Store::Access::ReadWrite).problems().front().code,
            ProblemCode::NotARegister);
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
