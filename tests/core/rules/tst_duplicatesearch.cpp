// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duplicatesearch.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

/// "given family", then what is set by `set`.
Member somebodyCalled(const char *given, const char *family, const std::function<void(Member &)> &set = {})
{
    Member member;
    member.given = QString::fromUtf8(given);
    member.family = QString::fromUtf8(family);
    if (set)
        set(member);
    return member;
}

const auto reachable = [](Member &m) {
    m.email = QStringLiteral("post@example.org");
    m.telephone = QStringLiteral("07700 900123");
    m.address1 = QStringLiteral("1 Mill Lane");
    m.postcode = QStringLiteral("SY7 3QZ");
};
const auto born = [](const char *day) {
    return [day](Member &m) { m.birthDate = QDate::fromString(QLatin1String(day), Qt::ISODate); };
};

bool isOffered(const Member &a, const Member &b)
{
    return likelySame(a, b);
}

struct Crowd : PlannedSociety {
    Crowd() : PlannedSociety(QDate(2026, 3, 1)) { }
    Id<Member> add(Member member)
    {
        member.id = ids.next<Member>();
        return reader.put(member).id;
    }
    [[nodiscard]] std::vector<DuplicatePair> found() const
    {
        auto pairs = findDuplicates(reader, {});
        return pairs ? *pairs : std::vector<DuplicatePair> {};
    }
};

} // namespace

class TestDuplicateSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePointsAreThoseOfTheDocument()
    {
        const auto score = [](const auto &set) {
            return likenessOf(somebodyCalled("Ada", "Quill", set), somebodyCalled("Ada", "Quill", set))->score;
        };
        QCOMPARE(score([](Member &) {}), 35);
        QCOMPARE(score([](Member &m) { m.email = QStringLiteral("a@example.org"); }), 71);
        QCOMPARE(score(born("1960-05-04")), 65);
        QCOMPARE(score([](Member &m) { m.telephone = QStringLiteral("01632 960123"); }), 55);
        QCOMPARE(score([](Member &m) { m.postcode = QStringLiteral("SY7 3QZ"); }), 47);
        QCOMPARE(score([](Member &m) { m.externalNumber = QStringLiteral("77"); }), 85);
    }

    void oneNameAloneIsNotEnough()
    {
        QVERIFY(!isOffered(somebodyCalled("Ada", "Quill"), somebodyCalled("Ada", "Quill")));
    }

    void writtenOtherwise()
    {
        Member one = somebodyCalled("Zoë", "O’Neill", [](Member &m) {
            m.telephone = QStringLiteral("+44 7700 900123");
            m.postcode = QStringLiteral("sy73qz");
        });
        Member other = somebodyCalled("ZOE", "O'neill", [](Member &m) {
            m.telephone2 = QStringLiteral("07700-900-123");
            m.postcode = QStringLiteral("SY7 3QZ");
        });
        const auto pair = likenessOf(one, other);
        QVERIFY(pair);
        QCOMPARE(pair->reasons,
            (std::vector<Likeness> { Likeness::SameName, Likeness::SameTelephone, Likeness::SamePostcode }));
    }

    void namesInOtherForms_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *given, const char *family, Likeness reason) {
            QTest::newRow(given) << QString::fromLatin1(given) << QString::fromLatin1(family)
                                 << static_cast<int>(reason);
        };
        row("Bill", "Stephens", Likeness::Nickname);
        row("William", "Stevens", Likeness::SoundsAlike);
        row("W", "Stephens", Likeness::Initial);
        row("Stephens", "William", Likeness::SwappedNames);
        row("Will", "Marsh", Likeness::OtherFamilyName);
        row("", "Stephens", Likeness::FamilyNameOnly);
    }
    void namesInOtherForms()
    {
        QFETCH(QString, given);
        QFETCH(QString, family);
        QFETCH(int, reason);
        Member other;
        other.given = given;
        other.family = family;
        reachable(other);
        const auto pair = likenessOf(somebodyCalled("William", "Stephens", reachable), other);
        QVERIFY(pair);
        QVERIFY(std::find(pair->reasons.begin(), pair->reasons.end(), static_cast<Likeness>(reason))
            != pair->reasons.end());
        QVERIFY(pair->score >= likelyFrom);
    }

    void knownAsCounts()
    {
        Member one = somebodyCalled("Margaret", "Pugh", reachable);
        one.knownAs = QStringLiteral("Siw");
        QVERIFY(isOffered(one, somebodyCalled("Siw", "Pugh", reachable)));
    }

    void aHouseholdIsNotOnePerson()
    {
        QVERIFY(!likenessOf(somebodyCalled("Mair", "Pugh", reachable), somebodyCalled("Huw", "Pugh", reachable)));
    }

    void fatherAndSonAreNotOffered()
    {
        const auto in = [](const char *day) {
            Member m = somebodyCalled("John", "Pugh", born(day));
            m.telephone = QStringLiteral("01632 960123");
            m.address1 = QStringLiteral("1 Mill Lane");
            m.postcode = QStringLiteral("SY7 3QZ");
            return m;
        };
        QVERIFY(!isOffered(in("1950-02-11"), in("1984-09-30")));
        // Day and month changed over, or a slip: one person after all.
        QVERIFY(isOffered(in("1950-02-11"), in("1950-11-02")));
        QVERIFY(isOffered(in("1950-02-11"), in("1959-02-11")));
    }

    void theLikeliestComesFirstAndEachPairOnce()
    {
        Crowd crowd;
        const auto a = crowd.add(somebodyCalled("William", "Stephens", reachable));
        const auto b = crowd.add(somebodyCalled("Bill", "Stephens", reachable));
        const auto c = crowd.add(somebodyCalled("Ada", "Quill", born("1960-05-04")));
        crowd.add(somebodyCalled("Mair", "Rowe", reachable));
        const auto d = crowd.add(somebodyCalled("Ada", "Quill", born("1960-05-04")));
        const auto pairs = crowd.found();
        QCOMPARE(pairs.size(), std::size_t { 2 });
        QVERIFY(pairs[0].member == a && pairs[0].other == b);
        QVERIFY(pairs[1].member == c && pairs[1].other == d);
        QVERIFY(pairs[0].score > pairs[1].score);
    }

    void whomSomebodyKeptApartIsLeftOut()
    {
        Crowd crowd;
        const auto a = crowd.add(somebodyCalled("Ada", "Quill", reachable));
        const auto b = crowd.add(somebodyCalled("Ada", "Quill", reachable));
        QCOMPARE(crowd.found().size(), std::size_t { 1 });
        QVERIFY(crowd.submit(KeepApart { b, a }));
        QVERIFY(crowd.found().empty());
    }

    void whatVeryManyShareIsPassedOver()
    {
        Crowd crowd;
        for (int i = 0; i < 250; ++i) {
            crowd.add(somebodyCalled(
                "Office", "Account", [](Member &one) { one.email = QStringLiteral("office@example.org"); }));
        }
        crowd.add(somebodyCalled("Ada", "Quill", reachable));
        crowd.add(somebodyCalled("Ada", "Quill", reachable));
        QCOMPARE(crowd.found().size(), std::size_t { 1 });
    }

    void peopleWithoutNamesAreNobodysDouble()
    {
        Crowd crowd;
        crowd.add({});
        crowd.add({});
        QVERIFY(crowd.found().empty());
    }

    void itCanBeCancelled()
    {
        Crowd crowd;
        crowd.add(somebodyCalled("Ada", "Quill", reachable));
        crowd.add(somebodyCalled("Ada", "Quill", reachable));
        const auto stopped = findDuplicates(crowd.reader, [](double) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.problems().front().code, ProblemCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDuplicateSearch)
#include "tst_duplicatesearch.moc"
