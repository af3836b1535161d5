// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register.h"

#include "core/store/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

namespace {

RawKey successionKey()
{
    RawKey key;
    key.bytes.fill(6);
    return key;
}
const Passphrase successionWords { QStringLiteral("heron ladder quartz mossy") };

} // namespace

/// Copies of registers that take the place of others, and laptops that were lost.
class RegisterSuccessionTest : public QObject
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
        return environment;
    }
    QString newPath() { return m_folder.filePath(QStringLiteral("s%1.rollbook").arg(++m_count)); }
    QString copyOf(const QString &path)
    {
        const QString copy = newPath();
        return QFile::copy(path, copy) ? copy : QString();
    }
    Book open(const QString &path, const char *machine, const Secret &secret = successionKey()) const
    {
        auto book = Register::open(path, secret, on(machine));
        if (!book)
            qFatal("open");
        return std::move(*book);
    }
    /// A coordinator's register, and a colleague's copy of it.
    struct Two {
        QString blue;
        QString green;
        Id<Device> blueId;
        Id<Device> greenId;
    };
    Two fresh()
    {
        Two two { newPath(), newPath(), {}, {} };
        Organisation society;
        society.name = QStringLiteral("Cymdeithas y Felin");
        if (!Register::create(two.blue, successionKey(), society, on("blue")))
            qFatal("create");
        const Book blue = open(two.blue, "blue");
        auto made = blue->makeCopy(two.green, QStringLiteral("green"), successionWords, {});
        if (!made)
            qFatal("copy");
        two.blueId = *blue->ownDevice();
        two.greenId = made->device.id;
        return two;
    }
    static bool admit(Register &book, const char *family)
    {
        AdmitMember command;
        command.member.family = QString::fromUtf8(family);
        command.acceptDuplicate = true;
        return book.submit(command).operator bool();
    }
    /// What comes of bringing the changes of one in to the other: the code of the problem, 0: none.
    int exchange(const Register &from, Register &to) const
    {
        auto out = from.takeOut(m_folder.path(), {}, {});
        if (!out)
            return -1;
        auto brought = to.bringIn(out->path, {});
        return brought ? 0 : static_cast<int>(brought.problems().front().code);
    }

private Q_SLOTS:
    void aStolenCoordinatorDoesNotEnrolItselfAnew()
    {
        const Two two = fresh();
        const QString moved = copyOf(two.blue);
        const QString stolen = copyOf(two.blue);
        const Book green = open(two.green, "green", successionWords);
        const Book teal = open(moved, "teal");
        // Revoking is the first thing that the copy does: it is itself by then.
        QVERIFY(teal->revokeDevice(two.blueId, true));
        QVERIFY(*teal->ownDevice() != two.blueId);
        QVERIFY(teal->reader().one(two.blueId)->revokedFrom > 0);
        QCOMPARE(exchange(*teal, *green), 0);
        const Book evil = open(stolen, "evil");
        QVERIFY(admit(*evil, "Forged"));
        QVERIFY(*evil->ownDevice() != two.blueId);
        QCOMPARE(exchange(*evil, *green), static_cast<int>(ProblemCode::UnknownSender));
        QCOMPARE(green->reader().all<Device>()->size(), 3u);
    }

    void aRevokedLaptopDoesNotRenewItself()
    {
        const Two two = fresh();
        QVERIFY(admit(*open(two.green, "green", successionWords), "Pugh"));
        QVERIFY(open(two.blue, "blue")->revokeDevice(two.greenId, true));
        {
            // No file is sealed to a revoked laptop; it hears of it all the same.
            auto from = Store::open(two.blue, successionKey(), m_clock, Store::Access::ReadOnly);
            auto to = Store::open(two.green, successionWords, m_clock, Store::Access::ReadWrite);
            QVERIFY(from && to);
            auto source = (*from)->exportEntries(*(*to)->reader().entriesHere());
            QVERIFY(source && (*to)->integrate(**source, {}));
        }
        const Book green = open(two.green, "green", successionWords);
        const auto renewed = green->renewDevice();
        QVERIFY(!renewed);
        QCOMPARE(renewed.problems().front().code, ProblemCode::LaptopRevoked);
        QCOMPARE(*green->ownDevice(), two.greenId);
        QCOMPARE(green->reader().all<Device>()->size(), 2u);
        // Nor does a copy of it on another computer.
        const Book elsewhere = open(copyOf(two.green), "elsewhere", successionWords);
        QVERIFY(!admit(*elsewhere, "Evans"));
        QCOMPARE(*elsewhere->ownDevice(), two.greenId);
    }

    void whatIsHandedOverMayHoldLaptops()
    {
        const Two two = fresh();
        const QString copy = copyOf(two.blue);
        const Book green = open(two.green, "green", successionWords);
        const Book blue = open(two.blue, "blue");
        QVERIFY(admit(*blue, "Rees"));
        const Book twin = open(copy, "blue");
        const quint64 fork = twin->reader().entriesHere()->at({ two.blueId.uuid }) + 1;
        auto made = twin->makeCopy(newPath(), QStringLiteral("red"), successionWords, {});
        QVERIFY(made);
        QVERIFY(twin->renameDevice(two.greenId, QStringLiteral("Huw's")));
        QVERIFY(twin->renewDevice(fork));
        QVERIFY(twin->verify({}));
        QCOMPARE(exchange(*twin, *green), 0);
        QCOMPARE(green->reader().one(two.greenId)->name, QStringLiteral("Huw's"));
        QVERIFY(green->reader().one(made->device.id));
        QCOMPARE(exchange(*twin, *blue), 0);
        QCOMPARE(exchange(*blue, *green), 0);
        QCOMPARE(*green->fingerprint(), *blue->fingerprint());
    }

    void aRestoredCoordinatorStrikesALaptopOff()
    {
        const Two two = fresh();
        const QString moved = copyOf(two.blue);
        const Book green = open(two.green, "green", successionWords);
        const Book teal = open(moved, "teal");
        // The copy cannot be written, so its laptop is struck off again.
        QVERIFY(
            !teal->makeCopy(m_folder.filePath(QStringLiteral("no/where")), QStringLiteral("red"), successionWords, {}));
        QCOMPARE(teal->reader().all<Device>()->size(), 3u);
        QCOMPARE(exchange(*teal, *green), 0);
        QCOMPARE(green->reader().all<Device>()->size(), 3u);
        QCOMPARE(*green->fingerprint(), *teal->fingerprint());
    }

    void anErasureDoesNotReachWhoWasOnlyKeptApart()
    {
        const Book blue = open(fresh().blue, "blue");
        QVERIFY(admit(*blue, "Pugh"));
        QVERIFY(admit(*blue, "Puw"));
        const auto idOf
            = [&](const char *family) { return blue->reader().search(QString::fromUtf8(family), 1)->front(); };
        const Id<Member> one = idOf("Pugh"), other = idOf("Puw");
        QVERIFY(blue->submit(KeepApart { one, other }));
        QVERIFY(blue->submit(DeleteMember { other }));
        QVERIFY(blue->submit(EraseMember { one, {} }));
        const auto erasures = blue->reader().all<Erasure>();
        QCOMPARE(erasures->size(), 1u);
        QCOMPARE(erasures->front().subject.uuid, one.uuid);
    }
};

QTEST_GUILESS_MAIN(RegisterSuccessionTest)
#include "tst_registersuccession.moc"
