// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/journalsearch.h"
#include "tests/support/laptops.h"

#include <QTest>

using namespace rollbook;
using rollbook::test::Laptops;

/// What the journal tells of one person: what happened to them, and how the register had them on a day.
class SqlHistoryTest : public QObject
{
    Q_OBJECT

private:
    static Member person(Laptops &laptops, const char *family)
    {
        Member member;
        member.id = laptops.ids(0).next<Member>();
        member.family = QString::fromUtf8(family);
        return member;
    }

private Q_SLOTS:
    void theHistoryOfAPersonHoldsWhatIsAboutThemAndNothingElse()
    {
        Laptops laptops({ 0 });
        const Member ann = person(laptops, "Bevan");
        const Member bob = person(laptops, "Rees");
        QVERIFY(laptops.put(0, { added(ann), added(bob) }));
        QVERIFY(laptops.edit(0, bob.id, [](Member &m) { m.notes = QStringLiteral("bob"); }));
        Standing standing;
        standing.id = laptops.ids(0).next<Standing>();
        standing.member = ann.id;
        QVERIFY(laptops.put(0, { added(standing) }));
        const auto history = laptops[0].reader().historyOf(ann.id.uuid);
        QVERIFY(history);
        QCOMPARE(history->size(), 2u);
        QCOMPARE(history->front().changes.size(), 1u);
        QVERIFY(history->front().changes.front() == added(ann));
        QVERIFY(history->back().changes.front() == added(standing));
        QVERIFY(history->front().number < history->back().number);
        QCOMPARE(laptops[0].reader().historyOf(Uuid { 1, 2 })->size(), 0u);
        const auto since = laptops[0].reader().touchedSince(history->front().number);
        QCOMPARE(since->size(), 2u);
    }

    void aPersonIsReadAsTheyWereKnown()
    {
        Laptops laptops({ 0 });
        const Member ann = person(laptops, "Bevan");
        laptops.clock(0).set(QDate(2026, 9, 6));
        QVERIFY(laptops.put(0, { added(ann) }));
        laptops.clock(0).set(QDate(2026, 9, 8));
        QVERIFY(laptops.edit(0, ann.id, [](Member &m) { m.notes = QStringLiteral("eighth"); }));
        laptops.clock(0).set(QDate(2026, 9, 10));
        QVERIFY(laptops.edit(0, ann.id, [](Member &m) { m.notes = QStringLiteral("tenth"); }));
        laptops.clock(0).set(QDate(2026, 9, 12));
        QVERIFY(laptops.put(0, { removed(*laptops[0].reader().one(ann.id)) }));
        const Reader &reader = laptops[0].reader();
        const auto known = [&](int day) {
            const auto line = lineKnownAt(reader, QDate(2026, 9, day));
            const auto facts = reader.knownFacts(ann.id, *line);
            return *facts ? (*facts)->member.notes : QStringLiteral("nobody");
        };
        QCOMPARE(known(5), QStringLiteral("nobody"));
        QCOMPARE(known(7), QString());
        QCOMPARE(known(8), QStringLiteral("eighth"));
        QCOMPARE(known(9), QStringLiteral("eighth"));
        QCOMPARE(known(11), QStringLiteral("tenth"));
        QCOMPARE(known(12), QStringLiteral("nobody"));
        QCOMPARE(*lineKnownAt(reader, QDate(2020, 1, 1)), 0u);
        QVERIFY(!*reader.knownFacts(ann.id, 0));
    }

    /// A period that came from another person by a merge is known whole.
    void recordsThatMovedAreKnownWhole()
    {
        Laptops laptops({ 0 });
        const Member ann = person(laptops, "Bevan");
        const Member bob = person(laptops, "Rees");
        Standing standing;
        standing.id = laptops.ids(0).next<Standing>();
        standing.member = bob.id;
        standing.evidence = QStringLiteral("a letter");
        QVERIFY(laptops.put(0, { added(ann), added(bob), added(standing) }));
        Standing moved = standing;
        moved.member = ann.id;
        QVERIFY(laptops.put(0, { edited(standing, moved), removed(bob) }));
        const Reader &reader = laptops[0].reader();
        const quint64 newest = reader.journal(0, 1)->front().number;
        auto facts = *reader.knownFacts(ann.id, newest);
        QCOMPARE(facts->standings.size(), 1u);
        QVERIFY(facts->standings.front() == moved);
        QVERIFY(!*reader.knownFacts(bob.id, newest));
        facts = *reader.knownFacts(bob.id, newest - 1);
        QCOMPARE(facts->standings.size(), 1u);
        QVERIFY((*reader.knownFacts(ann.id, newest - 1))->standings.empty());
    }

    void theJournalIsFiltered()
    {
        Laptops laptops({ 0, 0 });
        const Member ann = person(laptops, "Bevan");
        QVERIFY(laptops.put(0, { added(ann) }, ActionKind::AdmitMember));
        laptops.meet();
        QVERIFY(laptops.edit(1, ann.id, [](Member &m) { m.notes = QStringLiteral("of 1"); }));
        laptops.meet();
        const Reader &reader = laptops[0].reader();
        const auto count = [&reader](const auto &choose) {
            JournalFilter filter;
            choose(filter);
            return filteredJournal(reader, filter, 0)->size();
        };
        QCOMPARE(count([&](JournalFilter &f) { f.subject = ann.id.uuid; }), 2u);
        QCOMPARE(count([](JournalFilter &f) { f.who = QStringLiteral("PERSON 1"); }), 1u);
        QCOMPARE(count([&](JournalFilter &f) { f.laptop = laptops.device(1); }), 1u);
        QCOMPARE(count([](JournalFilter &f) { f.kinds = { ActionKind::AdmitMember }; }), 1u);
        QCOMPARE(count([](JournalFilter &f) { f.from = QDate(2026, 9, 6); }), 0u);
        QCOMPARE(count([&](JournalFilter &f) {
            f.subject = ann.id.uuid;
            f.to = QDate(2026, 9, 5);
        }),
            2u);
        QCOMPARE(filteredJournal(reader, {}, 1)->size(), 1u);
        QCOMPARE(filteredJournal(reader, {}, 0, [] { return false; }).problems().front().code, ProblemCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(SqlHistoryTest)
#include "tst_sqlhistory.moc"
