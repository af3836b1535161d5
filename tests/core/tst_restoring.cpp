// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restoring.h"
#include "core/store/filelock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

/// A backup in the place of the register.
class RestoringTest : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock { QDate(2026, 11, 27) };
    std::unique_ptr<QTemporaryDir> m_place;
    RawKey m_key;
    QString m_backup; ///< of one person; the register has two

    [[nodiscard]] QString path() const { return m_place->filePath(QStringLiteral("book.rollbook")); }
    [[nodiscard]] Environment environment() const
    {
        Environment made { &m_clock, { QStringLiteral("Tester"), QStringLiteral("Bench") } };
        made.backupFolder = backups::folderFor(path());
        return made;
    }
    static AdmitMember somebody(const char *family)
    {
        AdmitMember command;
        command.member.given = QStringLiteral("Ann");
        command.member.family = QLatin1String(family);
        return command;
    }
    [[nodiscard]] qint64 peopleIn(const QString &file) const
    {
        auto content = lookInto(file, m_key, environment());
        return content ? content->people : -1;
    }
    static QByteArray bytesOf(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList leftovers() const
    {
        QStringList names = QDir(m_place->path()).entryList(QDir::Files | QDir::Hidden);
        names.removeAll(QStringLiteral("book.rollbook"));
        for (const QString &name : QDir(environment().backupFolder).entryList(QDir::Files | QDir::Hidden)) {
            if (!backups::fromName(name))
                names << name;
        }
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_key.bytes.fill(5);
        Organisation society;
        society.name = QStringLiteral("Canolfan Gwaun");
        auto book = Register::create(path(), m_key, society, environment());
        QVERIFY(book);
        QVERIFY((*book)->submit(somebody("Bevan")));
        auto kept = (*book)->keepBackup(BackupReason::Asked, {});
        QVERIFY(kept);
        m_backup = kept->path;
        QVERIFY((*book)->submit(somebody("Rees")));
    }

    void itTellsWhatIsInABackup()
    {
        const auto content = checkBackup(m_backup, m_key, environment(), {});
        QVERIFY(content);
        QCOMPARE(content->society, QStringLiteral("Canolfan Gwaun"));
        QCOMPARE(content->people, 1);
        QCOMPARE(content->entries, 2u);
        RawKey other = m_key;
        other.bytes[0] = 9;
        QCOMPARE(checkBackup(m_backup, other, environment(), {}).problems().front().code, ProblemCode::WrongSecret);
    }

    void theFileAsItWasIsKept()
    {
        const auto restored = restoreBackup(m_backup, path(), m_key, environment(), {});
        QVERIFY(restored);
        QCOMPARE(restored->people, 1);
        QCOMPARE(peopleIn(path()), 1);
        QCOMPARE(peopleIn(restored->kept), 2);
        QCOMPARE(peopleIn(m_backup), 1);
        QCOMPARE(backups::fromName(QFileInfo(restored->kept).fileName())->reason, BackupReason::Restore);
        QVERIFY2(leftovers().isEmpty(), qPrintable(leftovers().join(QLatin1Char(' '))));
        // And back again, by the same three clicks.
        m_clock.advance(5'000);
        QVERIFY(restoreBackup(restored->kept, path(), m_key, environment(), {}));
        QCOMPARE(peopleIn(path()), 2);
    }

    void itsOwnUnfinishedCopyIsNotRestoredOverItself()
    {
        const QString copy = path() + QStringLiteral(".new");
        QVERIFY(QFile::copy(m_backup, copy));
        const auto restored = restoreBackup(copy, path(), m_key, environment(), {});
        QVERIFY(!restored);
        QCOMPARE(restored.problems().front().code, ProblemCode::FileExists);
        QCOMPARE(peopleIn(copy), 1);
        QCOMPARE(peopleIn(path()), 2);
    }

    void aRegisterThatIsGoneComesBack()
    {
        QVERIFY(QFile::remove(path()));
        const auto restored = restoreBackup(m_backup, path(), m_key, environment(), {});
        QVERIFY(restored);
        QVERIFY(restored->kept.isEmpty());
        QCOMPARE(peopleIn(path()), 1);
    }

    void aFileThatOpensNoMoreIsKeptByteForByte()
    {
        const QByteArray ruin = QByteArray(10'000, 'r');
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ruin);
        file.close();
        const auto restored = restoreBackup(m_backup, path(), m_key, environment(), {});
        QVERIFY(restored);
        QCOMPARE(bytesOf(restored->kept), ruin);
        QCOMPARE(peopleIn(path()), 1);
    }

    void whatACrashLeftInTheLogIsKeptToo()
    {
        // A copy of the file and its log, as they stand while the register is open.
        {
            auto book = Register::open(path(), m_key, environment());
            QVERIFY(book);
            QVERIFY((*book)->submit(somebody("Tudor")));
            QVERIFY(QFile::copy(path(), m_place->filePath(QStringLiteral("c"))));
            QVERIFY(QFile::copy(path() + QLatin1String("-wal"), m_place->filePath(QStringLiteral("c-wal"))));
        }
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::rename(m_place->filePath(QStringLiteral("c")), path()));
        QVERIFY(QFile::rename(m_place->filePath(QStringLiteral("c-wal")), path() + QLatin1String("-wal")));
        const auto restored = restoreBackup(m_backup, path(), m_key, environment(), {});
        QVERIFY(restored);
        QCOMPARE(peopleIn(path()), 1);
        QCOMPARE(peopleIn(restored->kept), 3);
    }

    void anOpenRegisterIsLeftAlone()
    {
        auto book = Register::open(path(), m_key, environment());
        QVERIFY(book);
        const auto refused = restoreBackup(m_backup, path(), m_key, environment(), {});
        QVERIFY(!refused);
        QCOMPARE(refused.problems().front().code, ProblemCode::RegisterInUse);
        QCOMPARE(*(*book)->reader().memberCount(), 2);
        QVERIFY((*book)->submit(somebody("Tudor")));
    }

    void aDamagedBackupNeverGetsThere()
    {
        QFile file(m_backup);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write("damage");
        file.close();
        const auto refused = restoreBackup(m_backup, path(), m_key, environment(), {});
        QVERIFY(!refused);
        QCOMPARE(peopleIn(path()), 2);
        QVERIFY2(leftovers().isEmpty(), qPrintable(leftovers().join(QLatin1Char(' '))));
    }

    void withoutAPlaceForTheOldFileNothingHappens()
    {
        Environment nowhere = environment();
        nowhere.backupFolder = QStringLiteral("/nowhere/at/all");
        const auto refused = restoreBackup(m_backup, path(), m_key, nowhere, {});
        QVERIFY(!refused);
        QCOMPARE(peopleIn(path()), 2);
        QVERIFY(leftovers().isEmpty());
    }

    void theRegisterIsNoBackupOfItself()
    {
        QVERIFY(!restoreBackup(path(), path(), m_key, environment(), {}));
        QCOMPARE(peopleIn(path()), 2);
    }

    void itCanBeCancelled()
    {
        const auto refused = restoreBackup(m_backup, path(), m_key, environment(), [](double) { return false; });
        QCOMPARE(refused.problems().front().code, ProblemCode::Cancelled);
        QCOMPARE(peopleIn(path()), 2);
        QVERIFY(leftovers().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RestoringTest)
#include "tst_restoring.moc"
