// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberquery.h"

#include "tests/ui/members/society.h"

using namespace rollbook;

class MemberQueryTest : public QObject
{
    Q_OBJECT

private:
    struct Asked {
        Society society;
        std::atomic<bool> cancelled { false };
        MemberOrders orders;

        QStringList names(const MemberQuery &query)
        {
            const Reader &reader = society.opened->reader();
            const auto directory = Directory::read(reader);
            const auto book = StatusBook::make(reader, society.clock.today());
            orders.forget();
            const auto answer
                = findMembers(reader, *directory, &*book, orders, society.clock.today(), query, cancelled);
            QStringList found;
            if (!answer)
                return { QStringLiteral("failed") };
            for (const Id<Member> id : answer->ids)
                found.append(society.member(id).given);
            return found;
        }
    };

private Q_SLOTS:
    void findsAsPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("who");
        QTest::newRow("no apostrophe") << QStringLiteral("oneill") << QStringLiteral("Sean");
        QTest::newRow("another apostrophe") << QStringLiteral("O\u2019Neill") << QStringLiteral("Sean");
        QTest::newRow("a space") << QStringLiteral("o neill") << QStringLiteral("Sean");
        QTest::newRow("no accent") << QStringLiteral("zoe") << QStringLiteral("Zo\u00eb");
        QTest::newRow("postcode") << QStringLiteral("sw1a1aa") << QStringLiteral("Ivy");
        QTest::newRow("telephone") << QStringLiteral("07700 900 123") << QStringLiteral("Ivy");
        QTest::newRow("e-mail") << QStringLiteral("ivy@exam") << QStringLiteral("Ivy");
        QTest::newRow("group") << QStringLiteral("felin") << QStringLiteral("Sean");
        QTest::newRow("two words") << QStringLiteral("sean oneill") << QStringLiteral("Sean");
    }

    void findsAsPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, who);
        Asked asked;
        asked.society.admit(QStringLiteral("Sean"), QStringLiteral("O'Neill"), 2400, asked.society.branch);
        asked.society.admit(QStringLiteral("Zo\u00eb"), QStringLiteral("Wren"));
        Member ivy = asked.society.member(asked.society.admit(QStringLiteral("Ivy"), QStringLiteral("Hart")));
        ivy.postcode = QStringLiteral("SW1A 1AA");
        ivy.telephone = QStringLiteral("07700 900123");
        ivy.email = QStringLiteral("ivy@example.org");
        asked.society.submit(EditMember { ivy, {}, {} });
        MemberQuery query;
        query.text = typed;
        QCOMPARE(asked.names(query), QStringList { who });
    }

    void filtersCombine()
    {
        Asked asked;
        Society &society = asked.society;
        society.admit(QStringLiteral("Ada"), QStringLiteral("Alder"), 2400, society.branch);
        society.admit(QStringLiteral("Bea"), QStringLiteral("Birch"), 1000, society.branch);
        society.admit(QStringLiteral("Cai"), QStringLiteral("Cedar"), 1000, society.region);
        society.admit(QStringLiteral("Dee"), QStringLiteral("Dogwood"), 1000);
        MemberQuery query;
        query.statuses = { StatusKind::PartPaid };
        QCOMPARE(
            asked.names(query), (QStringList { QStringLiteral("Bea"), QStringLiteral("Cai"), QStringLiteral("Dee") }));
        query.groups = { society.region, society.branch };
        QCOMPARE(asked.names(query), (QStringList { QStringLiteral("Bea"), QStringLiteral("Cai") }));
        query.text = QStringLiteral("bir");
        QCOMPARE(asked.names(query), (QStringList { QStringLiteral("Bea") }));
        query.statuses = { StatusKind::Lapsed };
        QCOMPARE(asked.names(query), QStringList());
    }

    void sortsByWhatStorageDoesNot()
    {
        Asked asked;
        asked.society.admit(QStringLiteral("Ada"), QStringLiteral("Alder"), 2400);
        asked.society.admit(QStringLiteral("Bea"), QStringLiteral("Birch"), 400);
        asked.society.admit(QStringLiteral("Cai"), QStringLiteral("Cedar"), 1400);
        MemberQuery query;
        query.sort = MemberColumn::Owed;
        QCOMPARE(
            asked.names(query), (QStringList { QStringLiteral("Ada"), QStringLiteral("Cai"), QStringLiteral("Bea") }));
        query.direction = Qt::DescendingOrder;
        QCOMPARE(
            asked.names(query), (QStringList { QStringLiteral("Bea"), QStringLiteral("Cai"), QStringLiteral("Ada") }));
        asked.cancelled = true;
        QCOMPARE(asked.names(query), QStringList { QStringLiteral("failed") });
    }

    void firstHitsKeepTheOrder()
    {
        Asked asked;
        const auto cai = asked.society.admit(QStringLiteral("Cai"), QStringLiteral("Same"));
        const auto ada = asked.society.admit(QStringLiteral("Ada"), QStringLiteral("Same"));
        asked.society.admit(QStringLiteral("Bea"), QStringLiteral("Other"));
        const Reader &reader = asked.society.opened->reader();
        const auto order = reader.memberIds(MemberOrder::Name, Qt::AscendingOrder);
        MemberQuery query;
        query.text = QStringLiteral("same");
        const auto whole = findFirst(reader, nullptr, *order, query, 10);
        QVERIFY(whole && whole->whole);
        QCOMPARE(whole->ids, (MemberIds { ada, cai }));
        QCOMPARE(whole->total, 3);
        const auto part = findFirst(reader, nullptr, *order, query, 1);
        QVERIFY(part && !part->whole);
        QCOMPARE(part->ids.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(MemberQueryTest)
#include "tst_memberquery.moc"
