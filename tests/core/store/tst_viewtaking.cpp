// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/devicekeys.h"
#include "tests/support/everythingin.h"
#include "tests/support/limitedsociety.h"

#include <QTest>

#include <functional>

using namespace rollbook;
using test::codeOf;
using test::everythingIn;
using test::LimitedSociety;

/// What a limited copy makes of the views that it is given.
class ViewTakingTest : public QObject
{
    Q_OBJECT

private:
    /// What becomes of a view by another whole laptop, on which a tampered program has written `change`.
    static Result<BroughtIn> bringTampered(LimitedSociety &s, const std::function<RecordChange()> &change)
    {
        const QString path = s.file(QStringLiteral("whole2.rollbook"));
        const Passphrase words { QStringLiteral("four words") };
        const Environment till { &s.there, { QStringLiteral("Nia"), QStringLiteral("Treasurer") }, "till" };
        if (!s.secretary->makeCopy(path, QStringLiteral("Treasurer"), words, {}) || !s.bring(*s.secretary, *s.officer))
            qFatal("no second whole copy");
        {
            auto store = Store::open(path, words, s.there, Store::Access::ReadWrite);
            Entry entry;
            entry.id = { IdSource(s.there).mint() };
            entry.action = { ActionKind::EditDevice, { QStringLiteral("x") } };
            VectorStream stream({ change() });
            if (!store || !(*store)->apply(entry, stream))
                qFatal("nothing is tampered with");
        }
        auto treasurer = Register::open(path, words, till);
        auto out = treasurer ? (*treasurer)->takeOut(s.file({}), { s.officersDevice() }, {})
                             : Result<ChangeFileSummary>(treasurer.problems());
        return out ? s.officer->bringIn(out->path, {}) : Result<BroughtIn>(out.problems());
    }

private Q_SLOTS:
    void whoseTimeInTheGroupIsOverLeaves()
    {
        LimitedSociety s;
        s.copy();
        const Uuid mair = s.mair.uuid;
        const GroupMembership home = s.secretary->reader().where<GroupMembership>(1, std::span(&mair, 1))->front();
        s.here.advance(10LL * 86'400'000);
        s.there.advance(10LL * 86'400'000);
        s.must(*s.secretary, LeaveGroup { home.id, s.here.today().addDays(5) });
        QVERIFY(s.bring(*s.secretary, *s.officer));
        QVERIFY(s.officer->reader().one(s.mair));
        // Nothing is written, days go by.
        s.here.advance(10LL * 86'400'000);
        s.there.advance(10LL * 86'400'000);
        auto yesterdays = s.takeOut(*s.secretary);
        QVERIFY(yesterdays);
        QVERIFY(s.officer->bringIn(yesterdays->path, {}));
        QVERIFY(!s.officer->reader().one(s.mair));
        QVERIFY(!everythingIn(*s.officer).toLower().contains("mair"));
        QVERIFY(s.officer->verify({}));
        // The same once more is no news.
        auto again = s.takeOut(*s.secretary);
        QVERIFY(again);
        QCOMPARE(s.officer->bringIn(again->path, {})->entries, 0u);
        QCOMPARE(s.officer->bringIn(yesterdays->path, {})->entries, 0u);
    }

    void anErasureReachesThoseWhoHaveLeft()
    {
        LimitedSociety s;
        s.copy();
        // She is kept for what is known of her here alone, and then she is erased.
        QVERIFY(s.edit(*s.officer, s.mair, [](Member &m) { m.telephone = QStringLiteral("01248 355555"); }));
        s.move(s.mair, s.south);
        QVERIFY(s.bring(*s.secretary, *s.officer));
        QVERIFY(s.officer->reader().one(s.mair));
        s.must(*s.secretary, EraseMember { s.mair, QStringLiteral("asked") });
        QVERIFY(s.bring(*s.secretary, *s.officer));
        const QByteArray all = everythingIn(*s.officer);
        QVERIFY(!all.toLower().contains("mair") && !all.contains("01248 355555"));
        QVERIFY(s.officer->verify({}));
        // What is left of the change goes its way and brings nothing back.
        s.round();
        QVERIFY(!everythingIn(*s.secretary).contains("01248 355555"));
        QVERIFY(s.secretary->verify({}));
    }

    void nothingIsLaidOnTopOfSomebodyErased()
    {
        LimitedSociety s;
        s.copy();
        QVERIFY(s.edit(*s.officer, s.mair, [](Member &m) { m.telephone = QStringLiteral("01248 355555"); }));
        s.must(*s.secretary, EraseMember { s.mair, QStringLiteral("asked") });
        QVERIFY(s.bring(*s.secretary, *s.officer));
        const QByteArray all = everythingIn(*s.officer);
        QVERIFY(!all.toLower().contains("mair") && !all.contains("01248 355555"));
    }

    void aLaptopThatNobodySignedIsNotBelieved()
    {
        LimitedSociety s;
        s.copy();
        auto refused = bringTampered(s, [&s] {
            const DeviceKeys keys(DeviceKeys::newSeed());
            Device mine;
            mine.id = { IdSource(s.there).mint() };
            mine.name = QStringLiteral("Mine");
            mine.signingKey = QString::fromLatin1(keys.signingKey().toHex());
            mine.boxKey = QString::fromLatin1(keys.boxKey().toHex());
            mine.issuer = mine.id;
            mine.coordinator = true;
            mine.signature = QString::fromLatin1(keys.sign(signedDevice(mine)).toHex());
            return added(mine);
        });
        QVERIFY(!refused);
        QCOMPARE(codeOf(refused.problems()), ProblemCode::NotSigned);
        QCOMPARE(s.officer->reader().all<Device>()->size(), 3u);
    }

    void noLaptopIsForgottenForAView()
    {
        LimitedSociety s;
        s.copy();
        const Id<Device> coordinator = *s.secretary->ownDevice();
        QVERIFY(bringTampered(s, [&] { return removed(*s.secretary->reader().one(coordinator)); }));
        QVERIFY(s.officer->reader().one(coordinator));
    }

    void aRestoredCoordinatorIsBelieved()
    {
        LimitedSociety s;
        s.copy();
        const QString path = s.secretary->path();
        const RawKey key = s.secretary->recoveryKey();
        const Id<Device> before = *s.secretary->ownDevice();
        s.secretary.reset();
        auto restored = Register::open(path, key,
            { &s.here, { QStringLiteral("Ada"), QStringLiteral("new laptop") }, "study",
                s.file(QStringLiteral("m2")) });
        QVERIFY(restored);
        s.secretary = std::move(*restored);
        const Id<Device> after = *s.secretary->renewDevice();
        QVERIFY(after != before);
        QVERIFY(s.edit(*s.secretary, s.mair, [](Member &m) { m.knownAs = QStringLiteral("Mari"); }));
        // As with every laptop after a restore: its own record comes first, then what it signs itself.
        for (int file = 0; file < 2; ++file) {
            auto brought = s.bring(*s.secretary, *s.officer);
            QVERIFY2(brought, qPrintable(brought ? QString() : QString::number(int(codeOf(brought.problems())))));
        }
        QCOMPARE(s.officer->reader().one(s.mair)->knownAs, QStringLiteral("Mari"));
        QVERIFY(s.officer->reader().one(after)->coordinator);
        s.round();
        QCOMPARE(*s.officer->fingerprint(), *s.secretary->fingerprint());
    }

    void noLaptopStandsUnderTheNameOfAView()
    {
        LimitedSociety s;
        s.copy();
        const Device coordinator = *s.secretary->reader().one(*s.secretary->ownDevice());
        const QByteArray seed = DeviceKeys::newSeed();
        Device record = coordinator;
        record.signingKey = QString::fromLatin1(DeviceKeys(seed).signingKey().toHex());
        const auto believed = [&](const Uuid &id) {
            Device device;
            device.id.uuid = id;
            device.issuer = record.id;
            device.signature = QString::fromLatin1(DeviceKeys(seed).sign(signedDevice(device)).toHex());
            return isBelieved(device, { record }, Vouching::Entered);
        };
        QVERIFY(believed({ 1, 2 }));
        QVERIFY(!believed(viewDevice.uuid));
    }
};

QTEST_GUILESS_MAIN(ViewTakingTest)
#include "tst_viewtaking.moc"
