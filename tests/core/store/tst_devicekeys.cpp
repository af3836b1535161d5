// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/devicekeys.h"

#include "core/base/clock.h"

#include <QTest>

using namespace rollbook;

/// Whose word counts about which laptops there are.
class DeviceKeysTest : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock { QDate(2026, 9, 5) };
    IdSource m_ids { m_clock };

    struct Laptop {
        QByteArray seed;
        Device record;
    };
    Laptop laptop(bool coordinator)
    {
        Laptop made { DeviceKeys::newSeed(), {} };
        made.record.id = m_ids.next<Device>();
        made.record.coordinator = coordinator;
        made.record.signingKey = QString::fromLatin1(DeviceKeys(made.seed).signingKey().toHex());
        return made;
    }
    static Device signedBy(const Laptop &issuer, Device record)
    {
        record.issuer = issuer.record.id;
        record.signature = QString::fromLatin1(DeviceKeys(issuer.seed).sign(signedDevice(record)).toHex());
        return record;
    }
    Device successorOf(const Laptop &old, const std::function<void(Device &)> &change = {})
    {
        Device papers = laptop(old.record.coordinator).record;
        papers.succeeds = old.record.id;
        papers.groups = old.record.groups;
        papers.columns = old.record.columns;
        if (change)
            change(papers);
        return signedBy(old, papers);
    }

private Q_SLOTS:
    void aStolenCoordinatorEnrolsNobodyAnew()
    {
        Laptop blue = laptop(true);
        const Device heir = successorOf(blue);
        const Device colleague = signedBy(blue, laptop(false).record);
        QVERIFY(isBelieved(heir, { blue.record }, Vouching::Presented));
        blue.record.revokedFrom = 40;
        QVERIFY(!isBelieved(heir, { blue.record }, Vouching::Presented));
        QVERIFY(!isBelieved(colleague, { blue.record }, Vouching::Presented));
        // What its entries below the revocation say stands.
        QVERIFY(isBelieved(colleague, { blue.record }, Vouching::Entered));
    }

    void aSuccessorIsNoMoreThanItsPredecessor()
    {
        Laptop green = laptop(false);
        green.record.groups = QStringList { QStringLiteral("north") };
        green.record.columns = QStringList { QStringLiteral("family") };
        const auto believed = [&](const std::function<void(Device &)> &change) {
            return isBelieved(successorOf(green, change), { green.record }, Vouching::Presented);
        };
        QVERIFY(believed({}));
        QVERIFY(!believed([](Device &d) { d.coordinator = true; }));
        QVERIFY(!believed([](Device &d) { d.numberTo = 1'000; }));
        QVERIFY(!believed([](Device &d) { d.numberFrom = d.numberTo = 7; }));
        QVERIFY(!believed([](Device &d) { d.groups.clear(); }));
        QVERIFY(!believed([](Device &d) { d.columns.clear(); }));
        QVERIFY(!believed([](Device &d) { d.succeeds = {}; }));
    }
};

QTEST_GUILESS_MAIN(DeviceKeysTest)
#include "tst_devicekeys.moc"
