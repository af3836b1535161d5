// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <sys/stat.h>
#include <unistd.h>

using namespace rollbook;

namespace {

qint64 instantAt(const char *moment)
{
    return QDateTime::fromString(QLatin1String(moment), Qt::ISODate).toMSecsSinceEpoch();
}

const qint64 backupNow = instantAt("2026-11-27T12:00:00Z");
constexpr uid_t nobody = 65'534;
constexpr qint64 backupHour = 3'600'000;
constexpr qint64 backupDay = 24 * backupHour;

BackupFile backupOf(qint64 made, BackupReason reason = BackupReason::Closing)
{
    return { QString::number(made), made, reason, 1'000 };
}

/// What is left of `files` at the instant `when`.
std::vector<BackupFile> leftOf(std::vector<BackupFile> files, qint64 when, const QString &good = {})
{
    const auto gone = backups::outdated(files, good, when);
    for (auto i = gone.rbegin(); i != gone.rend(); ++i)
        files.erase(files.begin() + static_cast<std::ptrdiff_t>(*i));
    return files;
}

} // namespace

class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameTellsWhenAndWhy()
    {
        for (const auto reason : { BackupReason::Asked, BackupReason::Closing, BackupReason::Import,
                 BackupReason::BringIn, BackupReason::MassChange, BackupReason::Upgrade, BackupReason::Restore }) {
            const QString name = backups::fileName(backupNow + 999, reason);
            QVERIFY2(name.startsWith(QLatin1String("20261127-120000-")), qPrintable(name));
            const auto file = backups::fromName(name);
            QVERIFY(file);
            QCOMPARE(file->made, backupNow);
            QCOMPARE(file->reason, reason);
        }
        QVERIFY(backups::fileName(backupNow, BackupReason::Asked) != backups::fileName(backupNow, BackupReason::Asked));
    }

    void otherFilesAreNoBackups()
    {
        for (const char *name : { "book.rollbook", "20261127-120000-asked-12ab.rollbook.new", "notes.txt",
                 "20261127-120000-sometime-12ab.rollbook", "20261399-120000-asked-12ab.rollbook" })
            QVERIFY2(!backups::fromName(QLatin1String(name)), name);
    }

    void theFolderBelongsToTheRegister()
    {
        const QString beside = backups::folderFor(QStringLiteral("/home/mair/Bay Society.rollbook"));
        QCOMPARE(beside, QStringLiteral("/home/mair/Bay Society.backups"));
        QCOMPARE(backups::registerOf(beside), QStringLiteral("/home/mair/Bay Society.rollbook"));
        const QString one = backups::folderFor(QStringLiteral("/home/mair/book.rollbook"), QStringLiteral("/mnt/b"));
        const QString other = backups::folderFor(QStringLiteral("/home/huw/book.rollbook"), QStringLiteral("/mnt/b"));
        QVERIFY(one != other);
        QVERIFY(one.startsWith(QLatin1String("/mnt/b/book-")));
        QVERIFY(backups::registerOf(one).isEmpty());
    }

    void everythingOfTheLastTwoDaysStays()
    {
        std::vector<BackupFile> files;
        for (int i = 0; i < 100; ++i)
            files.push_back(backupOf(backupNow - i * backupHour / 4));
        QCOMPARE(leftOf(files, backupNow).size(), files.size());
    }

    void thenTheLastOfEachDay()
    {
        std::vector<BackupFile> files;
        for (int hours = 0; hours < 24; ++hours)
            files.push_back(backupOf(instantAt("2026-11-20T00:30:00Z") + hours * backupHour));
        const auto kept = leftOf(files, backupNow);
        QCOMPARE(kept.size(), std::size_t { 1 });
        QCOMPARE(kept[0].made, instantAt("2026-11-20T23:30:00Z"));
    }

    void aYearOfWorkLeavesAboutFifty()
    {
        // Somebody closes the register thrice a day and never looks at the folder.
        std::vector<BackupFile> files;
        for (qint64 made = backupNow - 800 * backupDay; made <= backupNow; made += 8 * backupHour) {
            files.push_back(backupOf(made));
            files = leftOf(files, made, files.back().path);
        }
        QVERIFY2(files.size() >= 40 && files.size() <= 60, qPrintable(QString::number(files.size())));
        QVERIFY(files.front().made >= backupNow - 400 * backupDay);
        // One can go back to any week of the last half year.
        for (int weeks = 1; weeks < 26; ++weeks) {
            const bool there = std::any_of(files.begin(), files.end(), [&](const BackupFile &file) {
                return std::abs(file.made - (backupNow - weeks * 7 * backupDay)) <= 7 * backupDay;
            });
            QVERIFY2(there, qPrintable(QString::number(weeks)));
        }
    }

    void theOnlyGoodOneStaysHoweverOld()
    {
        const auto old = backupOf(backupNow - 2'000 * backupDay);
        QCOMPARE(leftOf({ old }, backupNow, old.path).size(), std::size_t { 1 });
        QVERIFY(leftOf({ old }, backupNow).empty());
    }

    void theFileBeforeARestoreIsNoDaysBackup()
    {
        const auto good = backupOf(instantAt("2026-11-20T09:00:00Z"));
        const auto before = backupOf(instantAt("2026-11-20T10:00:00Z"), BackupReason::Restore);
        QCOMPARE(leftOf({ good, before }, backupNow).size(), std::size_t { 2 });
    }

    void aClockThatWentBackRemovesNothing()
    {
        const std::vector<BackupFile> files { backupOf(backupNow + 90 * backupDay),
            backupOf(backupNow + 91 * backupDay) };
        QCOMPARE(leftOf(files, backupNow).size(), std::size_t { 2 });
    }

    void theFolderIsMadeForItsOwnerAndSwept()
    {
        QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("book.backups"));
        QVERIFY(backups::prepare(folder, backupNow));
        QCOMPARE(QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
            QFile::Permissions());
        const auto put = [&folder](const QString &name, qint64 age) {
            QFile file(folder + QLatin1Char('/') + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("x");
            QVERIFY(file.flush()); // what is written later makes the file newer
            QVERIFY(file.setFileTime(
                QDateTime::fromMSecsSinceEpoch(backupNow - age, QTimeZone::utc()), QFileDevice::FileModificationTime));
        };
        const QString whole = backups::fileName(backupNow - 500 * backupDay, BackupReason::Closing);
        put(whole, 500 * backupDay);
        put(whole + QLatin1String(".new"), 2 * backupHour);
        const QString inTheMaking = backups::fileName(backupNow, BackupReason::Closing) + QLatin1String(".new");
        put(inTheMaking, 0);
        put(QStringLiteral("letter.odt"), 500 * backupDay);
        QVERIFY(backups::prepare(folder, backupNow));
        QStringList names = QDir(folder).entryList(QDir::Files);
        QCOMPARE(names.size(), 3);
        QVERIFY(names.contains(inTheMaking) && names.contains(QStringLiteral("letter.odt")));
        // Thinning takes what is ours alone, and never what was just found good.
        QVERIFY(backups::thin(folder, folder + QLatin1Char('/') + whole, backupNow));
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 3);
        QVERIFY(backups::thin(folder, {}, backupNow));
        names = QDir(folder).entryList(QDir::Files);
        QCOMPARE(names.size(), 2);
        QVERIFY(names.contains(QStringLiteral("letter.odt")));
    }

    void whatCannotBeRemovedIsTold()
    {
        QTemporaryDir place;
        const QString name = backups::fileName(backupNow - 500 * backupDay, BackupReason::Closing);
        QFile old(place.filePath(name));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.close();
        QVERIFY(::chmod(QFile::encodeName(place.path()).constData(), 0555) == 0);
        // A folder that is closed to everybody is open to root.
        const bool isRoot = ::geteuid() == 0;
        QVERIFY(!isRoot || ::seteuid(nobody) == 0);
        const auto thinned = backups::thin(place.path(), {}, backupNow);
        QVERIFY(!isRoot || ::seteuid(0) == 0);
        QVERIFY(::chmod(QFile::encodeName(place.path()).constData(), 0700) == 0);
        QVERIFY(old.exists());
        QVERIFY(!thinned);
        QCOMPARE(thinned.problems().front().code, ProblemCode::FileNotWritable);
        QCOMPARE(thinned.problems().front().values.front(), old.fileName());
    }

    void noFolderHoldsNoBackups()
    {
        const auto found = backups::in(QStringLiteral("/nowhere/book.backups"));
        QVERIFY(found && found->empty());
        QVERIFY(!backups::prepare(QStringLiteral("/nowhere/at/all"), backupNow));
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
