// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/journalsearch.h"
#include "core/statistics/growth.h"

#include "tests/support/everythingin.h"
#include "tests/support/limitedsociety.h"

#include <QFile>
#include <QTest>

using namespace rollbook;
using test::codeOf;
using test::everythingIn;
using test::LimitedSociety;

class RegisterCopyTest : public QObject
{
    Q_OBJECT

private:
    /// What becomes of changes that are made, of the ids of a society of its own, past the rules on the officer's copy.
    static ProblemCode forgedIn(const std::function<std::vector<RecordChange>(LimitedSociety &)> &make)
    {
        LimitedSociety t;
        t.copy();
        auto forged = t.forge(make(t));
        if (!forged)
            return forged.problems().front().code;
        auto brought = t.bring(*t.officer, *t.secretary);
        return brought ? ProblemCode::Usage : brought.problems().front().code;
    }

private Q_SLOTS:
    void theCopyHoldsNothingBeyondItsLimits()
    {
        LimitedSociety s;
        s.copy();
        const Reader &reader = s.officer->reader();
        QCOMPARE(*reader.memberCount(), 1);
        const Member mair = *reader.one(s.mair);
        QCOMPARE(mair.email, QStringLiteral("Mair@example.org"));
        QVERIFY(!mair.number.isEmpty());
        QVERIFY(mair.noPost); // what protects is always there
        QVERIFY(mair.notes.isEmpty() && mair.town.isEmpty() && !mair.birthDate.isValid());
        QCOMPARE(reader.all<Payment>()->size() + reader.all<Charge>()->size(), 0u);
        QCOMPARE(reader.all<Period>()->size(), 1u);
        QCOMPARE(reader.all<Period>()->front().feeDue.pence, 0);
        // The branch and what is above it, by name.
        QCOMPARE(reader.all<Group>()->size(), 3u);
        const QByteArray all = everythingIn(*s.officer);
        QVERIFY(all.contains("Mair@example.org"));
        QVERIFY2(!all.contains("canary"), all.mid(all.indexOf("canary") - 60, 120).constData());
        QVERIFY(!all.contains("Canary"));
        QVERIFY(s.officer->verify({}));
        QVERIFY(*s.officer->isLimitedCopy());
        QVERIFY(!*s.secretary->isLimitedCopy());
        QCOMPARE(*s.officer->fingerprint(), *s.secretary->fingerprint());
    }

    /// However a copy is read, what is paid is not guessed from nothing.
    void whatIsPaidIsToldWhereItIsHeld()
    {
        LimitedSociety s;
        const QDate today = s.here.today();
        const auto statusIn = [&](const Register &book) {
            const Reader &reader = book.reader();
            const Types types = typesById(*reader.all<MembershipType>());
            const StatusKind kind
                = statusAt(reader.facts(std::span(&s.mair, 1), FactParts::Everything)->front(), types, today).kind;
            const auto known = reader.knownFacts(s.mair, *lineKnownAt(reader, today));
            const bool same = statusAt(**known, types, today).kind == kind
                && StatusBook::make(reader, today)->statusOf(s.mair) == kind
                && StatusBook::make(reader, today)->countsAsMember(s.mair);
            return same ? kind : StatusKind::Contact;
        };
        const StatusKind paid = statusIn(*s.secretary);
        QVERIFY(tellsFees(paid));
        s.copy();
        QVERIFY(!s.officer->granted().has(ColumnSet::Money));
        QCOMPARE(statusIn(*s.officer), StatusKind::Member);
        LimitedSociety treasurers;
        treasurers.copy({ QStringLiteral("identity"), QStringLiteral("money") });
        s.mair = treasurers.mair;
        QCOMPARE(statusIn(*treasurers.officer), paid);
    }

    void everyColumnSetIsGrantedByItself()
    {
        const auto has
            = [](const LimitedSociety &s, const char *text) { return everythingIn(*s.officer).contains(text); };
        for (const NamedColumnSet &set : columnSets) {
            LimitedSociety s;
            s.copy({ QStringLiteral("identity"), QLatin1String(set.name) });
            QCOMPARE(has(s, "notes-canary"), set.set == ColumnSet::Notes);
            QCOMPARE(has(s, "town-canary"), set.set == ColumnSet::Address);
            QCOMPARE(has(s, "Mair@example.org"), set.set == ColumnSet::Contact);
            QCOMPARE(has(s, "reference-canary"), set.set == ColumnSet::Money);
            QCOMPARE(s.officer->reader().one(s.mair)->birthDate.isValid(), set.set == ColumnSet::Birth);
            QVERIFY(!has(s, "Dai-canary"));
        }
    }

    void workGoesBothWays()
    {
        LimitedSociety s;
        s.copy();
        QVERIFY(s.edit(*s.officer, s.mair, [](Member &m) { m.telephone = QStringLiteral("01248 351151"); }));
        QVERIFY(*s.officer->fingerprint() != *s.secretary->fingerprint());
        QVERIFY(s.edit(*s.secretary, s.mair, [](Member &m) { m.knownAs = QStringLiteral("Mari"); }));
        const Id<Member> huw = s.admit(*s.officer, "Huw", s.bangor, false);
        // What the whole register knows comes first, and the officer's own work stays on top.
        auto first = s.bring(*s.secretary, *s.officer);
        QVERIFY(first);
        QCOMPARE(first->conflicts, 0u);
        QCOMPARE(s.officer->reader().one(s.mair)->telephone, QStringLiteral("01248 351151"));
        QCOMPARE(s.officer->reader().one(s.mair)->knownAs, QStringLiteral("Mari"));
        QVERIFY(s.officer->reader().one(huw));
        s.round();
        const Member mair = *s.secretary->reader().one(s.mair);
        QCOMPARE(mair.telephone, QStringLiteral("01248 351151"));
        // Nothing that the officer does not see was emptied.
        QCOMPARE(mair.notes, QStringLiteral("notes-canary"));
        QCOMPARE(mair.town, QStringLiteral("town-canary"));
        QCOMPARE(mair.birthDate, QDate(1956, 3, 4));
        QCOMPARE(s.secretary->reader().one(huw)->family, QStringLiteral("Huw"));
        QVERIFY(s.secretary->reader().conflicts()->empty());
        QCOMPARE(*s.officer->fingerprint(), *s.secretary->fingerprint());
        QVERIFY(s.officer->verify({}) && s.secretary->verify({}));
        // The same view again is no news.
        auto again = s.takeOut(*s.secretary);
        QVERIFY(again);
        QCOMPARE(s.officer->bringIn(again->path, {})->entries, 0u);
    }

    void aClashIsTheWholeRegistersToSettle()
    {
        LimitedSociety s;
        s.copy();
        QVERIFY(s.edit(*s.officer, s.mair, [](Member &m) { m.telephone = QStringLiteral("01248 350001"); }));
        QVERIFY(s.edit(*s.secretary, s.mair, [](Member &m) { m.telephone = QStringLiteral("01248 350002"); }));
        QCOMPARE(s.bring(*s.secretary, *s.officer)->conflicts, 1u);
        QCOMPARE(s.officer->reader().one(s.mair)->telephone, QStringLiteral("01248 350002"));
        QCOMPARE(s.bring(*s.officer, *s.secretary)->conflicts, 1u);
        QCOMPARE(s.secretary->reader().conflicts()->size(), 1u);
    }

    void whatReachesBeyondIsNotDone()
    {
        LimitedSociety s;
        s.copy();
        const auto refused = [&](const Command &command) {
            auto done = s.officer->submit(command);
            return !done && codeOf(done.problems()) == ProblemCode::LimitedCopy;
        };
        auto mair = *s.officer->reader().one(s.mair);
        mair.notes = QStringLiteral("new");
        QVERIFY(refused(EditMember { mair, {}, {} }));
        AddGroup below;
        below.group.name = QStringLiteral("Mine");
        below.group.parent = s.bangor;
        QVERIFY(refused(below));
        QVERIFY(refused(EraseMember { s.mair, QStringLiteral("asked") }));
        QVERIFY(refused(DeleteMember { s.mair }));
        AdmitMember stray;
        stray.member.family = QStringLiteral("Stray");
        QVERIFY(refused(stray));
        stray.home = s.nation;
        QVERIFY(refused(stray));
        QVERIFY(refused(RecordStanding { Standing { {}, s.mair, StandingKind::Supporter, s.here.today(), {} } }));
        QCOMPARE(s.officer->reader().entriesHere()->count({ s.officersDevice().uuid }), 0u);
        // What a view brought is not the officer's to take back.
        auto lines = s.officer->reader().journal(0, 1);
        QVERIFY(!s.officer->undo(lines->front().entry.id));
        QVERIFY(!s.officer->undoSteps()->undo);
    }

    void aForgedChangeIsRefused()
    {
        QCOMPARE(forgedIn([](LimitedSociety &t) {
            Group group;
            group.id = { IdSource(t.there).mint() };
            group.name = QStringLiteral("Mine");
            return std::vector<RecordChange> { added(group) };
        }),
            ProblemCode::BeyondLimits);
        // Somebody it never saw, put into its branch.
        QCOMPARE(forgedIn([](LimitedSociety &t) {
            Member member;
            member.id = t.dai;
            member.family = QStringLiteral("Taken over");
            GroupMembership membership;
            membership.id = { IdSource(t.there).mint() };
            membership.member = t.dai;
            membership.group = t.bangor;
            return std::vector<RecordChange> { added(member), added(membership) };
        }),
            ProblemCode::BeyondLimits);
        // Somebody of whom it knows the id alone, put into its branch: the next view would tell all about them.
        QCOMPARE(forgedIn([](LimitedSociety &t) {
            GroupMembership membership;
            membership.id = { IdSource(t.there).mint() };
            membership.member = t.dai;
            membership.group = t.bangor;
            Period period;
            period.id = { IdSource(t.there).mint() };
            period.member = t.dai;
            return std::vector<RecordChange> { added(membership), added(period) };
        }),
            ProblemCode::BeyondLimits);
    }

    void aForgedValueIsRefused()
    {
        // A column it was not granted.
        QCOMPARE(forgedIn([](LimitedSociety &t) {
            Member before = *t.officer->reader().one(t.mair);
            Member after = before;
            after.notes = QStringLiteral("forged");
            return std::vector<RecordChange> { edited(before, after) };
        }),
            ProblemCode::BeyondLimits);
        // Somebody else's period, said to be Mair's.
        QCOMPARE(forgedIn([](LimitedSociety &t) {
            const Uuid daisId = t.dai.uuid;
            Period period = t.secretary->reader().where<Period>(1, std::span(&daisId, 1))->front();
            period.member = t.mair;
            period.start = QDate(1990, 1, 1);
            period.feeDue = {};
            return std::vector<RecordChange> { added(period) };
        }),
            ProblemCode::BeyondLimits);
        // Wider limits by its own word.
        QVERIFY(forgedIn([](LimitedSociety &t) {
            Device self = *t.officer->reader().one(t.officersDevice());
            Device wide = self;
            wide.groups.clear();
            wide.columns.clear();
            return std::vector<RecordChange> { edited(self, wide) };
        }) != ProblemCode::Usage);
    }

    void whoLeavesTheGroupLeavesTheCopy()
    {
        LimitedSociety s;
        s.copy();
        QVERIFY(s.edit(*s.officer, s.mair, [](Member &m) { m.telephone = QStringLiteral("01248 355555"); }));
        s.move(s.mair, s.south);
        s.move(s.dai, s.bangor);
        // Her telephone is known here alone: she stays until it is not.
        auto first = s.bring(*s.secretary, *s.officer);
        QVERIFY(first);
        QVERIFY(s.officer->reader().one(s.mair));
        QVERIFY(s.officer->reader().one(s.dai));
        s.round();
        QVERIFY(!s.officer->reader().one(s.mair));
        QCOMPARE(s.secretary->reader().one(s.mair)->telephone, QStringLiteral("01248 355555"));
        const QByteArray all = everythingIn(*s.officer);
        QVERIFY(!all.toLower().contains("mair"));
        QVERIFY(!all.contains("01248 355555"));
        QVERIFY(all.contains("Dai-canary"));
        QVERIFY(s.officer->verify({}));
        QCOMPARE(*s.officer->fingerprint(), *s.secretary->fingerprint());
        // And she can come back.
        s.move(s.mair, s.bangor);
        s.round();
        QCOMPARE(s.officer->reader().one(s.mair)->telephone, QStringLiteral("01248 355555"));
        QVERIFY(s.officer->verify({}));
    }

    void anErasureIsFinalInTheCopyToo()
    {
        LimitedSociety s;
        s.copy();
        QVERIFY(s.edit(*s.officer, s.mair, [](Member &m) { m.telephone = QStringLiteral("01248 355555"); }));
        s.round();
        s.must(*s.secretary, EraseMember { s.mair, QStringLiteral("asked") });
        s.round();
        const QByteArray all = everythingIn(*s.officer);
        QVERIFY(!all.toLower().contains("mair") && !all.contains("01248 355555"));
        QVERIFY(s.officer->verify({}));
        auto again = s.edit(*s.officer, s.mair, [](Member &m) { m.family = QStringLiteral("Mair"); });
        QVERIFY(!again);
    }

    void noWholeCopyComesOfALimitedOne()
    {
        LimitedSociety s;
        s.copy();
        auto made = s.officer->makeCopy(
            s.file(QStringLiteral("mine.rollbook")), QStringLiteral("mine"), { QStringLiteral("heron ladder") }, {});
        QVERIFY(!made);
        QCOMPARE(codeOf(made.problems()), ProblemCode::NotCoordinator);
        // A file for whole laptops does not open here, and none of it is for the officer.
        auto second = s.secretary->makeCopy(s.file(QStringLiteral("whole2.rollbook")), QStringLiteral("Treasurer"),
            { QStringLiteral("four words") }, {});
        QVERIFY(second);
        s.here.advance(60'000);
        auto out = s.secretary->takeOut(s.file({}), {}, {});
        QVERIFY(out);
        QCOMPARE(out->recipients, QStringList { QStringLiteral("Treasurer") });
        QCOMPARE(out->further.size(), 1u);
        QCOMPARE(out->further.front().recipients, QStringList { QStringLiteral("Branch officer") });
        auto refused = s.officer->bringIn(out->path, {});
        QVERIFY(!refused);
        QCOMPARE(codeOf(refused.problems()), ProblemCode::ChangeFileForOthers);
        QVERIFY(s.officer->bringIn(out->further.front().path, {}));
        // The officer gives to whole laptops alone.
        auto third = s.secretary->makeCopy({ s.file(QStringLiteral("limited2.rollbook")), QStringLiteral("Third"),
                                               { QStringLiteral("four words") }, { { s.south }, {} } },
            {});
        QVERIFY(third);
        QVERIFY(s.bring(*s.secretary, *s.officer));
        auto back = s.officer->takeOut(s.file({}), {}, {});
        QVERIFY(back);
        QVERIFY(back->further.empty());
        QVERIFY(!back->recipients.contains(QStringLiteral("Third")));
    }

    void aRestoredLimitedCopyStaysLimited()
    {
        LimitedSociety s;
        s.copy();
        const QString path = s.officer->path();
        const Id<Device> before = s.officersDevice();
        QVERIFY(s.edit(*s.officer, s.mair, [](Member &m) { m.telephone = QStringLiteral("01248 350001"); }));
        s.officer.reset();
        QVERIFY(QFile::copy(path, path + QStringLiteral(".elsewhere")));
        s.open(path + QStringLiteral(".elsewhere"), "kitchen");
        QVERIFY(s.edit(*s.officer, s.mair, [](Member &m) { m.telephone2 = QStringLiteral("01248 350002"); }));
        QVERIFY(s.officersDevice() != before);
        QVERIFY(s.bring(*s.officer, *s.secretary));
        const Device kitchen = *s.secretary->reader().one(s.officersDevice());
        QCOMPARE(kitchen.groups, QStringList { s.north.toString() });
        QCOMPARE(kitchen.columns, (QStringList { QStringLiteral("identity"), QStringLiteral("contact") }));
        QCOMPARE(s.secretary->reader().one(s.mair)->telephone2, QStringLiteral("01248 350002"));
        s.round();
        QVERIFY(!everythingIn(*s.officer).contains("canary"));
        QVERIFY(s.officer->verify({}));
    }

    void everybodyInSomeColumns()
    {
        LimitedSociety s;
        const QString path = s.file(QStringLiteral("columns.rollbook"));
        QVERIFY(
            s.secretary->makeCopy({ path, QStringLiteral("Branch officer"), { QStringLiteral("heron ladder quartz") },
                                      { {}, { QStringLiteral("identity"), QStringLiteral("contact") } } },
                {}));
        s.open(path, "desk");
        QCOMPARE(*s.officer->reader().memberCount(), 3);
        const QByteArray all = everythingIn(*s.officer);
        for (const char *withheld : { "notes-canary", "town-canary", "reference-canary" })
            QVERIFY(!all.contains(withheld));
        QVERIFY(s.edit(*s.officer, s.nobody, [](Member &m) { m.telephone = QStringLiteral("01248 350003"); }));
        s.admit(*s.officer, "Newcomer", {}, false);
        s.round();
        QCOMPARE(*s.secretary->reader().memberCount(), 4);
        QCOMPARE(s.secretary->reader().one(s.nobody)->notes, QStringLiteral("notes-canary"));
        QCOMPARE(s.secretary->reader().one(s.nobody)->telephone, QStringLiteral("01248 350003"));
    }

    void anOlderFileChangesNothing()
    {
        LimitedSociety s;
        s.copy();
        auto old = s.takeOut(*s.secretary);
        QVERIFY(s.edit(*s.secretary, s.mair, [](Member &m) { m.telephone = QStringLiteral("01248 350009"); }));
        QVERIFY(s.bring(*s.secretary, *s.officer));
        // An older file changes nothing.
        QCOMPARE(s.officer->bringIn(old->path, {})->entries, 0u);
        QCOMPARE(s.officer->reader().one(s.mair)->telephone, QStringLiteral("01248 350009"));
    }

    void aSenderThatLacksSomethingIsTold()
    {
        LimitedSociety s;
        s.copy();
        const QString path = s.file(QStringLiteral("whole2.rollbook"));
        QVERIFY(s.secretary->makeCopy(path, QStringLiteral("Treasurer"), { QStringLiteral("four words") }, {}));
        auto treasurer = Register::open(path, Passphrase { QStringLiteral("four words") },
            { &s.there, { QStringLiteral("Nia"), QStringLiteral("Treasurer") }, "till" });
        QVERIFY(treasurer);
        QVERIFY(s.edit(**treasurer, s.mair, [](Member &m) { m.telephone = QStringLiteral("01248 350004"); }));
        auto out = (*treasurer)->takeOut(s.file({}), { s.officersDevice() }, {});
        QVERIFY(out);
        QVERIFY(s.officer->bringIn(out->path, {}));
        QCOMPARE(s.officer->reader().one(s.mair)->telephone, QStringLiteral("01248 350004"));
        // The secretary has not seen that and would take it away again.
        QVERIFY(s.edit(*s.secretary, s.mair, [](Member &m) { m.knownAs = QStringLiteral("Mari"); }));
        auto behind = s.bring(*s.secretary, *s.officer);
        QVERIFY(!behind);
        QCOMPARE(codeOf(behind.problems()), ProblemCode::SenderBehind);
        QCOMPARE(s.officer->reader().one(s.mair)->telephone, QStringLiteral("01248 350004"));
    }
};

QTEST_GUILESS_MAIN(RegisterCopyTest)
#include "tst_registercopy.moc"
