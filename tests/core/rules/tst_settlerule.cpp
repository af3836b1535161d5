// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/settlerule.h"

#include "tests/support/twolaptops.h"

#include <QTest>

using namespace rollbook;

class TestSettleRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletionsAndConsentAreNotForRules()
    {
        const auto fits = [](int unit) { return isForRules({ RecordTraits<Member>::type, {}, {}, unit, {} }); };
        QVERIFY(fits(9));
        QVERIFY(!fits(26)); // no e-mail wanted
        QVERIFY(!fits(21)); // died on
        QVERIFY(!fits(existenceUnit));
    }

    void theRosterIsSettledByNobody()
    {
        test::TwoLaptops laptops;
        Register &secretary = *laptops.secretary;
        const Device own = *secretary.reader().one(*secretary.ownDevice());
        Conflict conflict;
        conflict.type = RecordTraits<Device>::type;
        conflict.record = conflict.subject = own.id.uuid;
        conflict.unit = 1;
        QVERIFY(!isForRules(conflict));
        Device other = own;
        other.revokedFrom = 1;
        const auto settled = secretary.submit(SettleConflicts { { { conflict, edited(own, other) } } });
        QVERIFY(!settled);
        QCOMPARE(settled.problems().front().code, ProblemCode::RosterStays);
    }

    void theNewestOrOneLaptop()
    {
        std::map<EntryId, Entry> entries;
        const DeviceId here { { 1, 1 } };
        const DeviceId there { { 1, 2 } };
        const EntryId older { { 2, 1 } };
        const EntryId newer { { 2, 2 } };
        entries[older].device = here;
        entries[older].stamp = { 1'000, 0 };
        entries[newer].device = there;
        entries[newer].stamp = { 2'000, 0 };
        const Conflict conflict { RecordTraits<Member>::type, { 3, 1 }, { 3, 1 }, 9, { older, newer } };
        using Take = SettleRule::Take;
        QCOMPARE(sideOf({}, conflict, entries), std::optional<std::size_t>(1));
        QCOMPARE(sideOf({ Take::Device, here }, conflict, entries), std::optional<std::size_t>(0));
        QVERIFY(!sideOf({ Take::Device, DeviceId { { 1, 3 } } }, conflict, entries));
    }

    void allOfOneLaptopAreOneEntry()
    {
        test::TwoLaptops laptops;
        Register &secretary = *laptops.secretary;
        std::vector<Id<Member>> people;
        for (const char *given : { "Bea", "Cai", "Dai" })
            people.push_back(laptops.admit(secretary, QLatin1String(given), QStringLiteral("Nettle")));
        laptops.makeCopy();
        for (const Id<Member> id : people)
            laptops.clash(id, QStringLiteral("ours@example.org"), QStringLiteral("theirs@example.org"));
        QCOMPARE(laptops.bring(*laptops.treasurer, secretary).conflicts, 3u);
        const auto before = secretary.reader().entriesHere();
        const DeviceId treasurer { laptops.treasurer->ownDevice()->uuid };
        SettleByRule rule({ SettleRule::Take::Device, treasurer }, *secretary.reader().conflicts());
        const auto settled = secretary.run(rule, {});
        QVERIFY(settled);
        QVERIFY(secretary.reader().conflicts()->empty());
        for (const Id<Member> id : people)
            QCOMPARE(secretary.reader().one(id)->email, QStringLiteral("theirs@example.org"));
        const auto line = secretary.reader().journalLine(*settled);
        QCOMPARE(line->entry.action.values, QStringList { QStringLiteral("3") });
        const auto after = secretary.reader().entriesHere();
        const DeviceId own { secretary.ownDevice()->uuid };
        QCOMPARE(after->at(own), before->at(own) + 1);
        // It settles them on the other laptop as well.
        laptops.bring(secretary, *laptops.treasurer);
        QVERIFY(laptops.treasurer->reader().conflicts()->empty());
        QVERIFY(*secretary.fingerprint() == *laptops.treasurer->fingerprint());
    }
};

QTEST_GUILESS_MAIN(TestSettleRule)
#include "tst_settlerule.moc"
