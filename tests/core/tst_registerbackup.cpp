// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/memberimport.h"
#include "core/exchange/samplesociety.h"
#include "core/register.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

/// Backups that the register keeps by itself.
class RegisterBackupTest : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock { QDate(2026, 11, 27) };
    std::unique_ptr<QTemporaryDir> m_place;
    RawKey m_key;

    [[nodiscard]] QString path() const { return m_place->filePath(QStringLiteral("book.rollbook")); }
    [[nodiscard]] QString folder() const { return backups::folderFor(path()); }
    [[nodiscard]] Environment environment() const
    {
        Environment made { &m_clock, { QStringLiteral("Tester"), QStringLiteral("Bench") } };
        made.backupFolder = folder();
        return made;
    }
    [[nodiscard]] std::unique_ptr<Register> fresh() const
    {
        Organisation society = SampleSociety::organisation();
        society.practice = false;
        auto made = Register::create(path(), m_key, society, environment());
        return made ? std::move(*made) : nullptr;
    }
    [[nodiscard]] std::vector<BackupFile> kept() const
    {
        auto files = backups::in(folder());
        return files ? *files : std::vector<BackupFile> {};
    }
    static AdmitMember somebody(const char *family)
    {
        AdmitMember command;
        command.member.given = QStringLiteral("Ann");
        command.member.family = QLatin1String(family);
        return command;
    }
    /// Imports one person; whether it worked.
    bool import(Register &book)
    {
        QFile csv(m_place->filePath(QStringLiteral("rows.csv")));
        if (!csv.open(QIODevice::WriteOnly))
            return false;
        csv.write("First name,Last name,Email\nMair,Pugh,mair@example.org\n");
        csv.close();
        auto plan = planImport(csv.fileName(), book.reader(), {}, {});
        if (!plan)
            return false;
        MemberImport command(std::move(*plan));
        return book.run(command, {}).ok();
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_key.bytes.fill(3);
    }

    void anImportIsPrecededByABackup()
    {
        auto book = fresh();
        QVERIFY(book->submit(somebody("Bevan")));
        QSignalSpy spy(book.get(), &Register::backupKept);
        QVERIFY(import(*book));
        QCOMPARE(spy.count(), 1);
        const auto files = kept();
        QCOMPARE(files.size(), std::size_t { 1 });
        QCOMPARE(files[0].reason, BackupReason::Import);
        auto copy = Register::open(files[0].path, m_key, environment(), Register::Access::ReadOnly);
        QVERIFY(copy);
        QCOMPARE(*(*copy)->reader().memberCount(), 1);
        QCOMPARE(QFileInfo(files[0].path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void nothingIsKeptTwiceAndAnEmptyRegisterNotAtAll()
    {
        auto book = fresh();
        QVERIFY(import(*book));
        QVERIFY(kept().empty());
        QVERIFY(book->submit(somebody("Bevan")));
        QVERIFY(book->keepBackup(BackupReason::Asked, {}));
        QVERIFY(import(*book)); // of that very state there is one
        QCOMPARE(kept().size(), std::size_t { 1 });
    }

    void aPracticeSocietyIsNotKept()
    {
        Organisation society = SampleSociety::organisation();
        auto book = Register::create(path(), m_key, society, environment());
        QVERIFY(book);
        SampleSociety people(5, 1);
        QVERIFY((*book)->run(people, {}));
        QVERIFY(import(**book));
        QVERIFY(!(*book)->isBackupDue());
        QVERIFY(kept().empty());
    }

    void itIsDueOnceSomethingChanged()
    {
        auto book = fresh();
        QVERIFY(!book->isBackupDue());
        QVERIFY(book->submit(somebody("Bevan")));
        QVERIFY(book->isBackupDue());
        QVERIFY(book->keepBackup(BackupReason::Closing, {}));
        QVERIFY(!book->isBackupDue());
        book.reset();
        auto again = Register::open(path(), m_key, environment());
        QVERIFY(again);
        QVERIFY(!(*again)->isBackupDue());
        QVERIFY((*again)->submit(somebody("Rees")));
        QVERIFY((*again)->isBackupDue());
    }

    void aFolderThatCannotBeWrittenIsToldAndStopsNothing()
    {
        auto book = fresh();
        QVERIFY(book->submit(somebody("Bevan")));
        QFile inTheWay(folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QSignalSpy spy(book.get(), &Register::backupFailed);
        QVERIFY(import(*book));
        QCOMPARE(spy.count(), 1);
        QVERIFY(!book->lastBackup());
        QCOMPARE(book->lastBackup().problems().front().code, ProblemCode::FileNotWritable);
        QCOMPARE(*book->reader().memberCount(), 2);
    }

    void aCancelledBackupCancelsTheImport()
    {
        auto book = fresh();
        QVERIFY(book->submit(somebody("Bevan")));
        SampleSociety people(5, 1);
        const auto refused = book->run(people, [](double) { return false; });
        QVERIFY(!refused);
        QCOMPARE(refused.problems().front().code, ProblemCode::Cancelled);
        QVERIFY(kept().empty());
        QVERIFY(QDir(folder()).isEmpty());
    }

    void inAThreadOfItsOwnToo()
    {
        auto book = fresh();
        QVERIFY(book->submit(somebody("Bevan")));
        QSignalSpy spy(book.get(), &Register::backupKept);
        std::optional<Result<EntryId>> done;
        book->start(
            std::make_shared<SampleSociety>(5, 1), {}, [&](Result<EntryId> result) { done = std::move(result); });
        QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), 60'000);
        QVERIFY(done->ok());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(kept().at(0).reason, BackupReason::MassChange);
    }

    void aFileOfAnOlderFormatIsKeptBeforeItIsBroughtUp()
    {
        for (std::size_t i = 0; i < m_key.bytes.size(); ++i)
            m_key.bytes[i] = static_cast<unsigned char>(i + 1);
        QVERIFY(QFile::copy(QStringLiteral(ROLLBOOK_TEST_DATA "/schema-1.rollbook"), path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        const auto reading = Register::open(path(), m_key, environment(), Register::Access::ReadOnly);
        QVERIFY(!reading);
        QCOMPARE(reading.problems().front().code, ProblemCode::RegisterOlder);
        auto opened = Register::open(path(), m_key, environment());
        QVERIFY(opened);
        QVERIFY((*opened)->lastBackup());
        const auto files = kept();
        QCOMPARE(files.size(), std::size_t { 1 });
        QCOMPARE(files[0].reason, BackupReason::Upgrade);
        // It is of the old format: it opens as such, and comes up to the new one like the file itself.
        auto old = Register::open(files[0].path, m_key, environment(), Register::Access::ReadOnly);
        QCOMPARE(old.problems().front().code, ProblemCode::RegisterOlder);
        const QString copy = m_place->filePath(QStringLiteral("copy.rollbook"));
        QVERIFY(QFile::copy(files[0].path, copy));
        auto again = Register::open(copy, m_key, environment());
        QVERIFY(again);
        QVERIFY((*again)->verify({}));
        QCOMPARE(*(*again)->reader().memberCount(), *(*opened)->reader().memberCount());
    }
};

QTEST_GUILESS_MAIN(RegisterBackupTest)
#include "tst_registerbackup.moc"
