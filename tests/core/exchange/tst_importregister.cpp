// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/memberimport.h"
#include "core/register.h"
#include "core/store/connection.h"
#include "core/store/tables.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

/// Imports into a register file: what the tables hold before, after, and when it is taken back.
class TestImportRegister : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 9, 5) };
    RawKey m_key { { 4, 5, 6 } };
    int m_count = 0;

    [[nodiscard]] QString fresh()
    {
        const QString path = m_folder.filePath(QStringLiteral("i%1.rollbook").arg(++m_count));
        Organisation society;
        society.name = QStringLiteral("Cymdeithas y Felin");
        society.groupKinds = { QStringLiteral("Branch < Region"), QStringLiteral("Region") };
        return Register::create(path, m_key, society, { &m_clock, {} }) ? path : QString();
    }
    [[nodiscard]] std::unique_ptr<Register> open(const QString &path) const
    {
        auto book = Register::open(path, m_key, { &m_clock, {} });
        return book ? std::move(*book) : nullptr;
    }
    [[nodiscard]] static Result<ImportReport> import(Register &book, const QString &file)
    {
        auto plan = planImport(file, book.reader());
        if (!plan)
            return plan.problems();
        MemberImport run(std::move(*plan));
        if (auto done = book.run(run, {}); !done)
            return done.problems();
        return run.report();
    }
    /// Every row of every table that holds people, in one text.
    [[nodiscard]] QByteArray dump(const QString &path) const
    {
        auto salt = saltOf(path);
        auto connection
            = Connection::open({ path, *salt, std::make_shared<SecureKey>(m_key) }, Connection::Mode::ReadOnly);
        QByteArray text;
        const auto add = [&](const QString &table, int columns) {
            auto rows = (*connection)->query(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(table));
            while (rows->next()) {
                for (int at = 0; at < columns; ++at)
                    text += rows->isNull(at) ? QByteArray("-") : rows->value(at).toByteArray() + '|';
                text += '\n';
            }
        };
        forEachRecordType([&]<class R>(TypeTag<R>) {
            text += RecordTraits<R>::name + QByteArray("\n");
            add(Table<R>::name(), Table<R>::columnCount);
        });
        add(QStringLiteral("member_sort"), 2);
        return text;
    }
    static QStringList found(const Register &book, const char *text)
    {
        QStringList names;
        const auto ids = book.reader().search(QString::fromUtf8(text), 0);
        for (const Id<Member> id : *ids)
            names.append(book.reader().one(id)->family);
        return names;
    }

private Q_SLOTS:
    void everyFile_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name :
            { "generator_200.csv", "membermojo.csv", "spreadsheet.csv", "utf-16.tsv", "windows-1252.csv" })
            QTest::newRow(name) << QStringLiteral(ROLLBOOK_TEST_DATA "/import/") + QLatin1String(name);
    }
    void everyFile()
    {
        QFETCH(QString, file);
        const QString path = fresh();
        const QByteArray empty = dump(path);
        {
            auto book = open(path);
            const auto report = import(*book, file);
            QVERIFY(report.ok());
            QVERIFY(report->newPeople > 0);
        }
        const QByteArray filled = dump(path);
        QVERIFY(filled != empty);
        {
            auto book = open(path);
            const auto again = import(*book, file);
            QCOMPARE(again->records, 0);
            QCOMPARE(again->newPeople + again->changed, 0);
            QCOMPARE(book->reader().journal(0, 10)->size(), 2u); // nothing changed is no entry
        }
        QCOMPARE(dump(path), filled);
        {
            auto book = open(path);
            QVERIFY(book->undo());
            QVERIFY(book->verify({}));
        }
        QCOMPARE(dump(path), empty);
        {
            auto book = open(path);
            QVERIFY(book->redo());
            QVERIFY(book->verify({}));
        }
        QCOMPARE(dump(path), filled);
    }

    /// A second file over a register in use: edits of people, groups, terms, payments, homes, all in one undo.
    void anImportOverPeopleWhoAreThere()
    {
        const QString path = fresh();
        const QString first = m_folder.filePath(QStringLiteral("first.csv"));
        const QString second = m_folder.filePath(QStringLiteral("second.csv"));
        const auto write = [](const QString &name, const QByteArray &text) {
            QFile file(name);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        const QByteArray head("Member number,First name,Last name,Email,Branch,Region,Type,Expires,Fee due,Fee paid\n");
        QVERIFY(write(first,
            head
                + "1,Zoë,O'Neill,zoe@example.org,Ashby,Wales,Standard,31/12/2025,36.00,20.00\n"
                  "2,Huw,Pugh,huw@example.org,Ashby,Wales,Standard,31/12/2026,36.00,36.00\n"));
        QVERIFY(write(second,
            head
                + "1,Zoë,O’Neill-Vaughan,zoe@example.com,Leigh,Wales,Standard,31/12/2026,36.00,36.00\n"
                  "2,Huw,Pugh,huw@example.org,Ashby,Wales,Standard,31/12/2026,36.00,36.00\n"
                  "3,Mair,Quill,mair@example.org,Newtown,Powys,Youth,31/12/2026,6.00,6.00\n"));
        {
            auto book = open(path);
            QCOMPARE(import(*book, first)->newPeople, 2);
        }
        const QByteArray before = dump(path);
        {
            auto book = open(path);
            const auto report = import(*book, second);
            QCOMPARE(report->newPeople, 1);
            QCOMPARE(report->changed, 1);
            QCOMPARE(report->unchanged, 1);
            QCOMPARE(found(*book, "vaughan"), QStringList { QString::fromUtf8("O’Neill-Vaughan") });
        }
        const QByteArray after = dump(path);
        {
            auto book = open(path);
            QCOMPARE(import(*book, second)->records, 0);
        }
        QCOMPARE(dump(path), after);
        {
            auto book = open(path);
            QVERIFY(book->undo());
            QCOMPARE(found(*book, "vaughan"), QStringList());
            QCOMPARE(found(*book, "oneill"), QStringList { QStringLiteral("O'Neill") });
            QVERIFY(book->verify({}));
        }
        QCOMPARE(dump(path), before);
    }
};

QTEST_GUILESS_MAIN(TestImportRegister)
#include "tst_importregister.moc"
