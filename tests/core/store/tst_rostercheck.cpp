// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rostercheck.h"

#include "tests/support/laptops.h"

#include <QTest>

using namespace rollbook;
using test::Laptops;

/// What no laptop of ours would write is not taken from another.
class RosterCheckTest : public QObject
{
    Q_OBJECT

private:
    static ProblemCode refusal(const Result<BroughtIn> &brought)
    {
        return brought ? ProblemCode::NothingToUndo : brought.problems().front().code;
    }
    /// Everything at once, however much it is.
    class OneBlock final : public ChangeStream
    {
    public:
        explicit OneBlock(std::vector<RecordChange> changes) : m_changes(std::move(changes)) { }
        Done next(std::vector<RecordChange> &block) override
        {
            block = std::exchange(m_changes, {});
            return {};
        }

    private:
        std::vector<RecordChange> m_changes;
    };
    static std::vector<RecordChange> people(Laptops &laptops, std::size_t count)
    {
        std::vector<RecordChange> changes;
        for (std::size_t i = 0; i < count; ++i) {
            Member member;
            member.id = laptops.ids(1).next<Member>();
            member.family = QStringLiteral("F%1").arg(i);
            changes.push_back(added(member));
        }
        return changes;
    }

private Q_SLOTS:
    void aDecisionThatItsFieldCannotHoldIsRefused()
    {
        Laptops laptops({ 0, 0 });
        Member member;
        member.id = laptops.ids(0).next<Member>();
        member.family = QStringLiteral("Pugh");
        QVERIFY(laptops.put(0, { added(member) }));
        laptops.meet();
        Settlement decision;
        decision.id = laptops.ids(1).next<Settlement>();
        decision.subject = { member.id.uuid };
        decision.record = { member.id.uuid };
        decision.type = RecordTraits<Member>::type;
        decision.unit = 9;
        decision.value = QStringLiteral("ff");
        QVERIFY(laptops.put(1, { added(decision) }));
        QCOMPARE(refusal(laptops.bring(1, 0)), ProblemCode::ChangeFileDamaged);
        QCOMPARE(laptops[0].reader().one(member.id)->family, QStringLiteral("Pugh"));
    }

    void moreNumbersThanAreLeasedAreRefused()
    {
        Laptops laptops({ 0, 0 });
        QVERIFY(laptops.edit(0, Id<Device> { laptops.device(1).uuid }, [&](Device &d) {
            d.numberFrom = 1;
            d.numberTo = 1LL << 31;
            laptops.sign(d);
        }));
        QCOMPARE(refusal(laptops.bring(0, 1)), ProblemCode::ChangeFileDamaged);
    }

    void aBlockThatIsTooLargeIsRefused()
    {
        Laptops laptops({ 0, 0 });
        Entry entry;
        entry.id = laptops.ids(1).next<EntryTag>();
        OneBlock stream(people(laptops, mostForeignChanges + 1));
        QVERIFY(laptops[1].apply(entry, stream));
        QCOMPARE(refusal(laptops.bring(1, 0)), ProblemCode::ChangeFileDamaged);
        QCOMPARE(*laptops[0].reader().memberCount(), 0);
    }

    void whatTheCoordinatorMadeOfASuccessorIsTakenWithIt()
    {
        Laptops laptops({ 0, 0, 0 });
        // A restored copy of a colleague's laptop shows its papers to the coordinator, who leases it numbers.
        const Id<Device> old { laptops.device(1).uuid };
        const QByteArray seed = DeviceKeys::newSeed();
        const DeviceKeys keys(seed);
        Device papers = *laptops[1].reader().one(old);
        papers.id = laptops.ids(1).next<Device>();
        papers.signingKey = QString::fromLatin1(keys.signingKey().toHex());
        papers.boxKey = QString::fromLatin1(keys.boxKey().toHex());
        papers.issuer = papers.succeeds = old;
        papers.signature.clear();
        const DeviceKeys predecessor(*laptops[1].deviceSeed());
        papers.signature = QString::fromLatin1(predecessor.sign(signedDevice(papers)).toHex());
        QVERIFY(laptops[1].succeedAs(papers, seed, QByteArrayLiteral("elsewhere")));
        QVERIFY(laptops.put(1, { added(papers) }, ActionKind::EnrolDevice));
        QVERIFY(laptops.bring(1, 0));
        QVERIFY(laptops.edit(0, papers.id, [&](Device &d) {
            d.numberFrom = 1'001;
            d.numberTo = 2'000;
            d.issuer.uuid = laptops.device(0).uuid;
            laptops.sign(d);
        }));
        // Who has heard of neither hears of both at once.
        QVERIFY(laptops.bring(0, 2));
        QCOMPARE(laptops[2].reader().one(papers.id)->numberTo, 2'000);
        QVERIFY(laptops[2].verify({}));
    }

    void asMuchInADraftIsTaken()
    {
        Laptops laptops({ 0, 0 });
        QVERIFY(laptops.put(1, people(laptops, mostForeignChanges + 1)));
        QVERIFY(laptops.bring(1, 0));
        QCOMPARE(*laptops[0].reader().memberCount(), static_cast<int>(mostForeignChanges) + 1);
    }
};

QTEST_GUILESS_MAIN(RosterCheckTest)
#include "tst_rostercheck.moc"
