// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rollbook;

/// Where a register lies: what a person does to the file with other programs, and places that can only be read.
class StorePlaceTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 9, 5) };
    IdSource m_ids { m_clock };
    QString m_path;

    static RawKey someKey()
    {
        RawKey key;
        key.bytes.fill(7);
        return key;
    }
    ChangeSet setOf(RecordChange change)
    {
        ChangeSet set;
        set.entry.id = m_ids.next<EntryTag>();
        set.changes.push_back(std::move(change));
        return set;
    }
    ChangeSet firstSet()
    {
        Organisation society;
        society.id = m_ids.next<Organisation>();
        society.name = QStringLiteral("Canolfan Gwaun");
        return setOf(added(society));
    }
    std::unique_ptr<Store> fresh()
    {
        m_path = m_folder.filePath(QStringLiteral("r%1.rollbook").arg(m_ids.mint().toString()));
        auto made = Store::create(m_path, someKey(), m_clock, firstSet());
        return made ? std::move(*made) : nullptr;
    }
    bool addPerson(Store &store)
    {
        Member member;
        member.id = m_ids.next<Member>();
        member.family = QStringLiteral("O'Neill");
        Entry entry;
        entry.id = m_ids.next<EntryTag>();
        VectorStream stream({ added(member) });
        return store.apply(entry, stream).ok();
    }

private Q_SLOTS:
    void theFileAloneHoldsWhatWasWritten()
    {
        auto store = fresh();
        QVERIFY(addPerson(*store));
        const QString taken = m_folder.filePath(QStringLiteral("taken.rollbook"));
        QVERIFY(QFile::copy(m_path, taken)); // as a person does, who sees one file
        auto copy = Store::open(taken, someKey(), m_clock, Store::Access::ReadOnly);
        QVERIFY(copy);
        QCOMPARE(*(*copy)->reader().memberCount(), 1);
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const QString path = m_folder.filePath(QStringLiteral("Documents/new.rollbook"));
        auto made = Store::create(path, someKey(), m_clock, firstSet());
        QVERIFY(!made);
        QCOMPARE(made.problems().front().code, ProblemCode::FileNotWritable);
        QCOMPARE(made.problems().front().values.front(), path);
    }

    void whereNothingCanBeWrittenItIsRead()
    {
        QVERIFY(addPerson(*fresh()));
        QTemporaryDir disc;
        const QString path = disc.filePath(QStringLiteral("on #1 disc?.rollbook"));
        QVERIFY(QFile::copy(m_path, path));
        QVERIFY(::chmod(QFile::encodeName(path).constData(), 0444) == 0);
        QVERIFY(::chmod(QFile::encodeName(disc.path()).constData(), 0555) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            // The administrator of a machine may write everywhere.
            if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
                ::_exit(4);
            auto written = Store::open(path, someKey(), m_clock, Store::Access::ReadWrite);
            if (written || written.problems().front().code != ProblemCode::FileNotWritable)
                ::_exit(3);
            auto read = Store::open(path, someKey(), m_clock, Store::Access::ReadOnly);
            ::_exit(!read ? 2 : *(*read)->reader().memberCount() == 1 ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        ::chmod(QFile::encodeName(disc.path()).constData(), 0755);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

QTEST_GUILESS_MAIN(StorePlaceTest)
#include "tst_storeplace.moc"
