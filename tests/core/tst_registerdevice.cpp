// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register.h"

#include "core/registermemory.h"

#include "core/rules/numbering.h"
#include "core/rules/numbers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

namespace {

RawKey laptopKey()
{
    RawKey key;
    key.bytes.fill(5);
    return key;
}

/// People with the numbers of a whole block.
class WholeBlock final : public LongCommand
{
public:
    WholeBlock(qint64 from, qint64 to) : m_from(from), m_to(to) { }
    Action action() const override { return { ActionKind::MakeSample, { QString::number(m_to - m_from + 1) } }; }
    Result<std::unique_ptr<ChangeStream>> start(const Reader &, PlanContext context) override
    {
        std::vector<RecordChange> people;
        for (qint64 serial = m_from; serial <= m_to; ++serial) {
            Member member;
            member.id = context.ids->next<Member>();
            member.family = QStringLiteral("Block%1").arg(serial);
            member.number = makeMemberNumber(QStringLiteral("M"), 5, serial);
            people.push_back(added(member));
        }
        return std::unique_ptr<ChangeStream>(new VectorStream(std::move(people)));
    }

private:
    qint64 m_from;
    qint64 m_to;
};

} // namespace

class RegisterDeviceTest : public QObject
{
    Q_OBJECT

private:
    using Book = std::unique_ptr<Register>;
    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 9, 5) };
    int m_count = 0;

    Environment on(const char *machine) const
    {
        Environment environment { &m_clock, { QStringLiteral("Nia"), QString::fromLatin1(machine) } };
        environment.machine = machine;
        environment.memory = m_folder.filePath(QLatin1String(machine));
        return environment;
    }
    QString fresh()
    {
        const QString path = m_folder.filePath(QStringLiteral("d%1.rollbook").arg(++m_count));
        Organisation society;
        society.name = QStringLiteral("Cymdeithas y Felin");
        return Register::create(path, laptopKey(), society, on("blue")) ? path : QString();
    }
    Book open(const QString &path, const char *machine) const
    {
        auto book = Register::open(path, laptopKey(), on(machine));
        return book ? std::move(*book) : nullptr;
    }
    static QString admit(Register &book, const char *family)
    {
        AdmitMember command;
        command.member.given = QStringLiteral("Mair");
        command.member.family = QString::fromUtf8(family);
        auto done = book.submit(command);
        if (!done)
            return QStringLiteral("refused: %1").arg(static_cast<int>(done.problems().front().code));
        auto found = book.reader().search(command.member.family, 1);
        return found && !found->empty() ? book.reader().one(found->front())->number : QString();
    }
    static Result<EntryId> giveNumbers(Register &book)
    {
        auto waiting = provisionallyNumbered(book.reader(), book.ownDevice()->uuid);
        return waiting ? book.submit(GiveNumbers { *waiting }) : Result<EntryId>(waiting.problems());
    }
    static std::vector<Device> roster(const Register &book) { return *book.reader().all<Device>(); }

private Q_SLOTS:
    void aCopyOnAnotherComputerIsALaptopOfItsOwn()
    {
        const QString path = fresh();
        const QString copy = path + QStringLiteral(".copy");
        {
            Book book = open(path, "blue");
            QVERIFY(!admit(*book, "Pugh").isEmpty());
        }
        QVERIFY(QFile::copy(path, copy));
        Book blue = open(path, "blue");
        Book green = open(copy, "green");
        const Id<Device> before = *blue->ownDevice();
        // Reading makes nobody anew.
        QCOMPARE(*green->ownDevice(), before);
        QVERIFY(!admit(*green, "Evans").isEmpty());
        const Id<Device> after = *green->ownDevice();
        QVERIFY(after != before);
        QCOMPARE(roster(*green).size(), 2u);
        QCOMPARE(green->reader().one(after)->succeeds, before);
        QVERIFY(!admit(*blue, "Rees").isEmpty());
        QCOMPARE(*blue->ownDevice(), before);
        // The two combine: no entry of one has the place of the other's.
        auto out = green->takeOut(m_folder.path(), {}, {});
        QVERIFY(out);
        auto brought = blue->bringIn(out->path, {});
        QVERIFY(brought);
        QCOMPARE(brought->people, 1u);
        QVERIFY(blue->verify({}));
        QVERIFY(green->verify({}));
    }

    void aFileThatGoesToAndFroIsTwoLaptopsNotMany()
    {
        const QString path = fresh();
        const char *const journey[] { "blue", "green", "blue", "green", "blue" };
        for (const char *machine : journey) {
            Book book = open(path, machine);
            QVERIFY(!admit(*book, "Pugh").startsWith(QStringLiteral("refused")));
            m_clock.advance(1'000);
        }
        Book book = open(path, "blue");
        QCOMPARE(roster(*book).size(), 2u);
        QVERIFY(book->verify({}));
    }

    void aRestoredBackupIsALaptopOfItsOwn()
    {
        const QString path = fresh();
        const QString backup = path + QStringLiteral(".backup");
        QVERIFY(!admit(*open(path, "blue"), "Pugh").isEmpty());
        QVERIFY(QFile::copy(path, backup));
        // What was put aside and not gone on from is the same laptop still.
        QVERIFY(!admit(*open(backup, "blue"), "Rees").isEmpty());
        QCOMPARE(roster(*open(backup, "blue")).size(), 1u);
        // The other of the two has gone less far: it does not write what that one has written.
        QVERIFY(!admit(*open(path, "blue"), "Evans").isEmpty());
        Book book = open(path, "blue");
        QCOMPARE(roster(*book).size(), 2u);
        QVERIFY(book->verify({}));
        Book other = open(backup, "blue");
        auto out = book->takeOut(m_folder.path(), {}, {});
        QVERIFY(out);
        QVERIFY(other->bringIn(out->path, {}));
        QCOMPARE(*other->reader().memberCount(), 3);
    }

    void twoCopiesThatWentOnAreToldApartAndCombined()
    {
        const QString path = fresh();
        const QString copy = path + QStringLiteral(".copy");
        QVERIFY(!admit(*open(path, "blue"), "Pugh").isEmpty());
        QVERIFY(QFile::copy(path, copy));
        // Nothing is remembered where the copy goes on: two files write as one laptop.
        Environment forgetful = on("blue");
        forgetful.memory.clear();
        Book blue = open(path, "blue");
        QVERIFY(!admit(*blue, "Rees").isEmpty());
        {
            auto twin = Register::open(copy, laptopKey(), forgetful);
            QVERIFY(!admit(**twin, "Evans").isEmpty());
            QVERIFY(!admit(**twin, "Bowen").isEmpty());
            const quint64 fork = (*twin)->reader().entriesHere()->begin()->second - 1;
            QVERIFY((*twin)->renewDevice(fork));
            QVERIFY((*twin)->verify({}));
            QCOMPARE(roster(**twin).size(), 2u);
            auto out = (*twin)->takeOut(m_folder.path(), {}, {});
            QVERIFY(out);
            auto brought = blue->bringIn(out->path, {});
            if (!brought)
                qWarning() << int(brought.problems().front().code) << brought.problems().front().values;
            QVERIFY(brought);
            auto back = blue->takeOut(m_folder.path(), {}, {});
            QVERIFY((*twin)->bringIn(back->path, {}));
            QCOMPARE(*(*twin)->fingerprint(), *blue->fingerprint());
        }
        QCOMPARE(*blue->reader().memberCount(), 4);
        QVERIFY(blue->verify({}));
    }

    void aRenamedFileIsTheSameLaptop()
    {
        const QString path = fresh();
        const QString other = path + QStringLiteral(".moved");
        QVERIFY(QFile::rename(path, other));
        Book book = open(other, "blue");
        QVERIFY(!admit(*book, "Pugh").isEmpty());
        QCOMPARE(roster(*book).size(), 1u);
    }

    void aNewPassphraseIsTheSameLaptop()
    {
        const QString path = fresh();
        Book book = open(path, "blue");
        QVERIFY(book->changePassphrase(Passphrase { QStringLiteral("four words on paper") }, {}));
        QVERIFY(!admit(*book, "Pugh").isEmpty());
        QCOMPARE(roster(*book).size(), 1u);
    }

    void aLaptopIsMadeAnewOnDemand()
    {
        const QString path = fresh();
        Book book = open(path, "blue");
        const Id<Device> before = *book->ownDevice();
        auto after = book->renewDevice();
        QVERIFY(after);
        QVERIFY(*after != before);
        QCOMPARE(book->reader().one(*after)->succeeds, before);
        QVERIFY(book->reader().one(*after)->coordinator);
        QVERIFY(book->verify({}));
        // The laptops of the register are no matter of undo.
        QVERIFY(!book->undoSteps()->undo);
        auto lines = book->reader().journal(0, 1);
        auto undone = book->undo(lines->front().entry.id);
        QVERIFY(!undone);
        QCOMPARE(undone.problems().front().code, ProblemCode::RosterStays);
    }

    void aRegisterFromBeforeLaptopsIsEnrolledAtItsFirstChange()
    {
        const QString path = m_folder.filePath(QStringLiteral("old.rollbook"));
        QVERIFY(QFile::copy(QStringLiteral(ROLLBOOK_TEST_DATA "/schema-1.rollbook"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        RawKey key;
        for (std::size_t i = 0; i < key.bytes.size(); ++i)
            key.bytes[i] = static_cast<unsigned char>(i + 1);
        auto book = Register::open(path, key, on("blue"));
        QVERIFY(book);
        QVERIFY(roster(**book).empty());
        QVERIFY(!admit(**book, "Newcomer").startsWith(QStringLiteral("refused")));
        QCOMPARE(roster(**book).size(), 1u);
        QVERIFY(roster(**book).front().coordinator);
        QCOMPARE(roster(**book).front().id, *(*book)->ownDevice());
        QVERIFY((*book)->verify({}));
        auto copy = (*book)->makeCopy(m_folder.filePath(QStringLiteral("old-copy.rollbook")), QStringLiteral("green"),
            Passphrase { QStringLiteral("four words on paper") }, {});
        QVERIFY(copy);
        QCOMPARE(roster(**book).size(), 2u);
    }

    void aNumberThatWasGivenUpIsNotGivenAgain()
    {
        Book book = open(fresh(), "blue");
        QVERIFY(!admit(*book, "Pugh").isEmpty());
        const QString second = admit(*book, "Evans");
        const auto idOf
            = [&](const char *family) { return book->reader().search(QString::fromUtf8(family), 1)->front(); };
        QVERIFY(book->submit(MergeMembers { idOf("Pugh"), idOf("Evans"), {} }));
        const QString third = admit(*book, "Rees");
        QVERIFY2(third != second && !third.isEmpty(), qPrintable(third));
    }

    void theSuccessorOfACoordinatorChangesTheRoster()
    {
        const QString path = fresh();
        const QString moved = path + QStringLiteral(".moved");
        const QString other = m_folder.filePath(QStringLiteral("green.rollbook"));
        const Passphrase passphrase { QStringLiteral("heron ladder quartz mossy") };
        Id<Device> green;
        {
            Book blue = open(path, "blue");
            auto made = blue->makeCopy(other, QStringLiteral("green"), passphrase, {});
            QVERIFY(made);
            green = made->device.id;
        }
        QVERIFY(QFile::copy(path, moved));
        Book teal = open(moved, "teal");
        QVERIFY(!admit(*teal, "Rees").startsWith(QStringLiteral("refused")));
        QVERIFY(teal->renameDevice(green, QStringLiteral("Huw's")));
        auto out = teal->takeOut(m_folder.path(), {}, {});
        QVERIFY(out);
        auto opened = Register::open(other, passphrase, on("green"));
        QVERIFY(opened);
        auto brought = (*opened)->bringIn(out->path, {});
        QVERIFY2(brought, brought ? "" : qPrintable(QString::number(int(brought.problems().front().code))));
        QCOMPARE((*opened)->reader().one(green)->name, QStringLiteral("Huw's"));
    }

    void whatWentOutIsRemembered()
    {
        const QString path = fresh();
        Book blue = open(path, "blue");
        const Passphrase passphrase { QStringLiteral("heron ladder quartz mossy") };
        QVERIFY(blue->makeCopy(path + QStringLiteral(".green"), QStringLiteral("green"), passphrase, {}));
        QVERIFY(!admit(*blue, "Pugh").isEmpty());
        const DeviceId own { blue->ownDevice()->uuid };
        const quint64 sequence = blue->reader().entriesHere()->at(own);
        const RegisterMemory memory(on("blue").memory);
        QVERIFY(memory.sequenceOf(own) < sequence);
        // A power cut comes before the next change and before closing.
        QVERIFY(blue->takeOut(m_folder.path(), {}, {}));
        QCOMPARE(memory.sequenceOf(own), sequence);
    }

    void theCoordinatorsOwnLaptopIsNotRevoked()
    {
        Book book = open(fresh(), "blue");
        QVERIFY(!admit(*book, "Pugh").isEmpty());
        const Id<Device> own = *book->ownDevice();
        auto refused = book->revokeDevice(own, true);
        QVERIFY(!refused);
        QCOMPARE(refused.problems().front().code, ProblemCode::RevokesItself);
        QCOMPARE(refused.problems().front().values, QStringList { QStringLiteral("blue") });
        QVERIFY(!admit(*book, "Evans").startsWith(QStringLiteral("refused")));
    }

    void numbersComeFromTheLaptopsOwnBlock()
    {
        const QString path = fresh();
        Book blue = open(path, "blue");
        QCOMPARE(admit(*blue, "First"), makeMemberNumber(QStringLiteral("M"), 5, 1));
        const Passphrase words { QStringLiteral("four words on paper") };
        auto made = blue->makeCopy(path + QStringLiteral(".green"), QStringLiteral("green"), words, {});
        QVERIFY(made);
        auto green = Register::open(made->path, words, on("green"));
        QVERIFY(green);
        const qint64 from = made->device.numberFrom;
        QCOMPARE(admit(**green, "Evans"), makeMemberNumber(QStringLiteral("M"), 5, from));
        QVERIFY(memberSerial(QStringLiteral("M"), admit(*blue, "Rees")).value_or(from) < from);

        // The block is used up: the next one is provisional until the coordinator has leased another.
        WholeBlock rest(from + 1, made->device.numberTo);
        QVERIFY((*green)->run(rest, {}));
        const QString provisional = admit(**green, "Bowen");
        QVERIFY2(isProvisionalNumber(provisional), qPrintable(provisional));
        QVERIFY(giveNumbers(**green)->isNull());
        auto there = (*green)->takeOut(m_folder.path(), {}, {});
        QVERIFY(there);
        QVERIFY(blue->bringIn(there->path, {}));
        auto back = blue->takeOut(m_folder.path(), {}, {});
        QVERIFY((*green)->bringIn(back->path, {}));
        // Nobody is given another number unasked.
        auto bowen = (*green)->reader().search(QStringLiteral("Bowen"), 1);
        QCOMPARE((*green)->reader().one(bowen->front())->number, provisional);
        QVERIFY(!giveNumbers(**green)->isNull());
        const auto serial = memberSerial(QStringLiteral("M"), (*green)->reader().one(bowen->front())->number);
        QVERIFY(serial && *serial > made->device.numberTo);
        QCOMPARE(*(*green)->fingerprint() == *blue->fingerprint(), false);
    }
};

QTEST_GUILESS_MAIN(RegisterDeviceTest)
#include "tst_registerdevice.moc"
