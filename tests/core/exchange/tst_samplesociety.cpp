// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplesociety.h"

#include "core/changes/codec.h"
#include "core/rules/numbers.h"
#include "core/rules/periods.h"
#include "core/rules/status.h"
#include "core/store/store.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <set>

using namespace rollbook;

namespace {

/// The changes of the society without what differs between two makings: the ids.
QByteArray everythingIn(const Reader &reader)
{
    QByteArray content;
    const auto note = [&content](const auto &...values) { ((content += QByteArray::fromStdString(values)), ...); };
    const Done read = reader.eachMember(FactParts::Everything, [&](const MemberFacts &facts) {
        const Member &m = facts.member;
        for (const QString &text : { m.number, m.given, m.family, m.email, m.telephone, m.postcode, m.notes })
            note(text.toStdString());
        for (const Period &p : facts.periods)
            note(p.start.toString(Qt::ISODate).toStdString(), p.end.toString(Qt::ISODate).toStdString(),
                std::to_string(p.feeDue.pence), std::to_string(static_cast<int>(p.leaving)));
        for (const Payment &p : facts.payments)
            note(p.received.toString(Qt::ISODate).toStdString(), std::to_string(p.amount.pence));
        for (const GroupMembership &g : facts.groups)
            note(g.office.toStdString(), g.start.toString(Qt::ISODate).toStdString());
        return true;
    });
    return read ? content : QByteArray();
}

} // namespace

class SampleSocietyTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    std::unique_ptr<Store> made(int people, quint64 seed, const FixedClock &clock)
    {
        IdSource ids(clock);
        Organisation society = SampleSociety::organisation();
        society.id = ids.next<Organisation>();
        ChangeSet first;
        first.entry.id = ids.next<EntryTag>();
        first.changes.push_back(added(society));
        auto store = Store::create(
            m_folder.filePath(QStringLiteral("s%1.rollbook").arg(++m_files)), RawKey {}, clock, std::move(first));
        if (!store)
            return nullptr;
        SampleSociety sample(people, seed);
        auto stream = sample.start((*store)->reader(), { clock.today(), &ids });
        Entry entry;
        entry.id = ids.next<EntryTag>();
        if (!stream || !(*store)->apply(entry, **stream))
            return nullptr;
        return std::move(*store);
    }

private Q_SLOTS:
    void theSameSeedAndDayMakeTheSameSociety()
    {
        FixedClock clock(QDate(2026, 9, 5));
        const auto one = made(300, 1, clock);
        const auto same = made(300, 1, clock);
        const auto other = made(300, 2, clock);
        QVERIFY(one && same && other);
        const QByteArray content = everythingIn(one->reader());
        QVERIFY(content.size() > 10'000);
        QCOMPARE(everythingIn(same->reader()), content);
        QVERIFY(everythingIn(other->reader()) != content);
    }

    void theSocietyIsAlive_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::newRow("new year") << QDate(2026, 1, 6);
        QTest::newRow("late January") << QDate(2027, 1, 29);
        QTest::newRow("leap day") << QDate(2028, 2, 29);
        QTest::newRow("summer") << QDate(2026, 7, 1);
        QTest::newRow("rollover") << QDate(2026, 10, 1);
        QTest::newRow("new year's eve") << QDate(2026, 12, 31);
    }
    void theSocietyIsAlive()
    {
        QFETCH(QDate, today);
        FixedClock clock(today);
        const auto store = made(2'000, 7, clock);
        QVERIFY(store);
        const auto types = typesById(*store->reader().all<MembershipType>());
        std::array<int, statusKindCount> counts {};
        const Done read = store->reader().eachMember(FactParts::Everything, [&](const MemberFacts &facts) {
            ++counts[static_cast<std::size_t>(statusAt(facts, types, today).kind)];
            return true;
        });
        QVERIFY(read);
        const auto count = [&counts](StatusKind kind) { return counts[static_cast<std::size_t>(kind)]; };
        QString all;
        for (int n : counts)
            all += QString::number(n) + QLatin1Char(' ');
        qInfo("%s: %s", qPrintable(today.toString(Qt::ISODate)), qPrintable(all));
        QVERIFY2(count(StatusKind::PaidUp) > 1'200 && count(StatusKind::PaidUp) < 1'560, qPrintable(all));
        QVERIFY(count(StatusKind::Lapsed) > 50);
        QVERIFY(count(StatusKind::Resigned) > 20);
        QVERIFY(count(StatusKind::Deceased) > 20);
        QVERIFY(count(StatusKind::Expelled) > 0);
        QVERIFY(count(StatusKind::Unpaid) + count(StatusKind::PendingPayment) > 30);
        QVERIFY(count(StatusKind::PartPaid) > 10);
        QVERIFY(count(StatusKind::Exempt) > 5);
        QVERIFY(count(StatusKind::InGrace) > 0 || count(StatusKind::Unpaid) > 30);
    }

    void everyRecordHoldsTogether()
    {
        FixedClock clock(QDate(2026, 9, 5));
        const auto store = made(1'500, 3, clock);
        QVERIFY(store);
        std::set<QString> numbers;
        int apostrophes = 0, accents = 0, officers = 0, moves = 0, rejoined = 0;
        const QRegularExpression drama(QStringLiteral(
            "^(07700 900|01632 960|\\+44 7700 900|0113 496 0|020 7946 0|029 2018 0|0141 496 0|028 9649 6)\\d{3}$"));
        const Done read = store->reader().eachMember(FactParts::Everything, [&](const MemberFacts &facts) {
            const Member &m = facts.member;
            bool good = numbers.insert(m.number).second && isMemberNumber(QStringLiteral("M"), m.number);
            good = good && (m.email.isEmpty() || m.email.endsWith(QLatin1String("@example.org")));
            good = good && (m.telephone.isEmpty() || drama.match(m.telephone).hasMatch());
            for (std::size_t i = 1; i < facts.periods.size(); ++i) {
                good = good && facts.periods[i - 1].end < facts.periods[i].start;
                rejoined += facts.periods[i - 1].end.addDays(40) < facts.periods[i].start;
            }
            for (const Period &p : facts.periods)
                good = good && p.start <= QDate(2026, 9, 5) && (!p.leavingDay.isValid() || p.noticeDay >= p.start);
            for (const Payment &p : facts.payments)
                good = good && p.received <= QDate(2026, 9, 5) && p.amount.pence > 0;
            int homes = 0;
            for (const GroupMembership &g : facts.groups) {
                homes += g.role == GroupRole::Home;
                officers += g.role == GroupRole::Officer && !g.end.isValid();
                good = good && (!g.end.isValid() || g.start <= g.end);
            }
            moves += homes > 1;
            const QString name = m.given + m.family;
            apostrophes += name.contains(QLatin1Char('\'')) || name.contains(QChar(0x2019));
            accents += name != QString::fromLatin1(name.toLatin1().constData()) || name.contains(QChar(0xe9));
            if (!good)
                qWarning("%s", qPrintable(m.number + m.given + m.family));
            return good;
        });
        QVERIFY(read);
        QCOMPARE(numbers.size(), 1'500u);
        QVERIFY(apostrophes > 20);
        QVERIFY(accents > 20);
        QVERIFY(officers > 40);
        QVERIFY(moves > 40);
        QVERIFY(rejoined > 8);
        QVERIFY(store->verify({}));
    }

    void peopleGiveLiveTogetherAndPayAsTheyUsuallyDo()
    {
        FixedClock clock(QDate(2026, 9, 5));
        const auto store = made(1'500, 3, clock);
        QVERIFY(store);
        const Reader &reader = store->reader();
        int given = 0, promised = 0, standing = 0, planned = 0;
        for (const Charge &charge : *reader.all<Charge>()) {
            if (charge.kind != ChargeKind::Donation)
                continue;
            Money paid;
            const Uuid member = charge.member.uuid;
            for (const Allocation &allocation : *reader.where<Allocation>(1, std::span(&member, 1)))
                paid += allocation.charge == charge.id ? allocation.amount : Money {};
            QVERIFY(paid.pence == 0 || paid == charge.amount);
            ++(paid.pence == 0 ? promised : given);
        }
        QVERIFY2(given > 30 && promised > 0 && promised < given, qPrintable(QString::number(given)));
        for (const Member &member : *reader.all<Member>()) {
            standing += member.usualMethod == PaymentMethod::StandingOrder;
            planned += !member.plannedType.isNull();
        }
        QVERIFY(standing > 50 && planned > 0);
        const auto links = reader.all<HouseholdLink>();
        QVERIFY(links->size() > 15);
        std::set<Uuid> together, leads;
        for (const HouseholdLink &link : *links) {
            QVERIFY(together.insert(link.member.uuid).second);
            leads.insert(link.lead.uuid);
            const Member member = *reader.one(link.member);
            const Member lead = *reader.one(link.lead);
            QCOMPARE(member.postcode, lead.postcode);
            QVERIFY(link.start >= member.joined && link.start >= lead.joined && link.start <= QDate(2026, 9, 5));
            QVERIFY(!lead.deceased.isValid());
        }
        for (const Uuid &lead : leads)
            QVERIFY(!together.contains(lead));
    }

    void affiliatesPayBySizeAndSendDelegates()
    {
        FixedClock clock(QDate(2026, 9, 5));
        const auto store = made(1'500, 3, clock);
        QVERIFY(store);
        const Reader &reader = store->reader();
        int owing = 0, paid = 0;
        std::map<Uuid, int> seats;
        for (const GroupMembership &seat : *reader.all<GroupMembership>()) {
            if (seat.role == GroupRole::Delegate)
                ++seats[seat.group.uuid];
        }
        QVERIFY(!seats.empty());
        for (const Group &group : *reader.all<Group>()) {
            if (!group.affiliate) {
                QVERIFY(!seats.contains(group.id.uuid));
                continue;
            }
            const Uuid affiliate = group.id.uuid;
            QVERIFY(seats[affiliate] <= std::clamp((group.affiliateMembers + 99) / 100, 1, 5));
            const auto periods = reader.where<Period>(11, std::span(&affiliate, 1));
            QVERIFY(periods->size() >= 2);
            for (const Period &period : *periods) {
                QVERIFY(period.member.isNull());
                QCOMPARE(period.feeDue.pence,
                    group.affiliateMembers <= 50        ? 3'000
                        : group.affiliateMembers <= 200 ? 6'000
                                                        : 12'000);
            }
            Money left;
            for (const Charge &charge : *reader.where<Charge>(8, std::span(&affiliate, 1)))
                left += charge.amount;
            for (const Allocation &allocation : *reader.where<Allocation>(5, std::span(&affiliate, 1)))
                left += -allocation.amount;
            QVERIFY(left.pence >= 0);
            ++(left.pence == 0 ? paid : owing);
        }
        QVERIFY(paid > 5 && owing > 0);
    }

    void aBatchWasPosted_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::newRow("when everybody pays") << QDate(2026, 2, 5);
        QTest::newRow("when only joiners pay") << QDate(2026, 11, 28);
        QTest::newRow("in a quiet month") << QDate(2026, 7, 15);
    }
    void aBatchWasPosted()
    {
        QFETCH(QDate, today);
        FixedClock clock(today);
        const auto store = made(1'500, 3, clock);
        QVERIFY(store);
        const auto batches = store->reader().all<Batch>();
        QCOMPARE(batches->size(), 1u);
        const Batch &batch = batches->front();
        QVERIFY(batch.posted.isValid() && batch.posted <= today);
        Money total;
        const auto lines = store->reader().all<BatchLine>();
        for (const BatchLine &line : *lines) {
            total += line.amount;
            const Payment payment = *store->reader().one(line.payment);
            QCOMPARE(line.batch, batch.id);
            QCOMPARE(payment.payer, line.member);
            QCOMPARE(payment.amount, line.amount);
            QCOMPARE(line.method == PaymentMethod::Cheque, !line.cheque.isEmpty());
            QVERIFY(payment.received <= batch.posted);
        }
        QCOMPARE(static_cast<int>(lines->size()), batch.expectedCount);
        QCOMPARE(total, batch.expectedTotal);
        QVERIFY(batch.expectedCount > 2);
    }

    void anyNumberOfPeopleWillDo()
    {
        FixedClock clock(QDate(2026, 9, 5));
        for (int people : { 0, 1, 2, 10 }) {
            const auto store = made(people, 5, clock);
            QVERIFY(store);
            QCOMPARE(*store->reader().memberCount(), people);
        }
        QVERIFY(!made(-1, 5, clock));
    }
};

QTEST_GUILESS_MAIN(SampleSocietyTest)
#include "tst_samplesociety.moc"
