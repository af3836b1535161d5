// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/admission.h"

#include "tests/support/day.h"

#include <QtTest>

using namespace rollbook;

namespace {

Standing standing(quint64 id, StandingKind kind, const char *since)
{
    Standing made;
    made.id.uuid = { 1, id };
    made.kind = kind;
    made.since = day(since);
    return made;
}

AdmissionRule rule(
    int position, StandingKind kind, int years, AdmissionOutcome outcome, const char *from = "", const char *to = "")
{
    AdmissionRule made;
    made.id.uuid = { 2, static_cast<quint64>(position) };
    made.name = QStringLiteral("Rule %1").arg(position);
    made.position = position;
    made.standing = kind;
    made.withinYears = years;
    made.outcome = outcome;
    made.validFrom = day(from);
    made.validTo = day(to);
    return made;
}

/// From 27 February 2021 those expelled within 5 years, from 2024 within 6; members always; who resigned is looked at.
std::vector<AdmissionRule> rules()
{
    return { rule(4, StandingKind::Resigned, 0, AdmissionOutcome::Refer),
        rule(1, StandingKind::InGoodStanding, 0, AdmissionOutcome::Admit),
        rule(2, StandingKind::Expelled, 5, AdmissionOutcome::Admit, "2021-02-27", "2023-12-31"),
        rule(3, StandingKind::Expelled, 6, AdmissionOutcome::Admit, "2024-01-01"),
        rule(5, StandingKind::Expelled, 0, AdmissionOutcome::Refuse) };
}

} // namespace

class TestAdmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("since");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("position");
        const auto row = [](const char *name, StandingKind kind, const char *since, const char *on,
                             AdmissionOutcome outcome, int position) {
            QTest::newRow(name) << static_cast<int>(kind) << day(since) << day(on) << static_cast<int>(outcome)
                                << position;
        };
        using S = StandingKind;
        using O = AdmissionOutcome;
        row("member", S::InGoodStanding, "2001-05-01", "2022-01-01", O::Admit, 1);
        row("expelled before any rule", S::Expelled, "2020-06-01", "2021-02-26", O::Refuse, 5);
        row("expelled, first day of the rule", S::Expelled, "2020-06-01", "2021-02-27", O::Admit, 2);
        row("expelled five years ago to the day", S::Expelled, "2017-03-01", "2022-03-01", O::Admit, 2);
        row("a day longer", S::Expelled, "2017-02-28", "2022-03-01", O::Refuse, 5);
        row("six years, the later rule", S::Expelled, "2018-03-01", "2024-03-01", O::Admit, 3);
        row("six years, the day before the later rule", S::Expelled, "2018-03-01", "2023-12-31", O::Refuse, 5);
        row("nobody knows since when", S::Expelled, "", "2024-03-01", O::Refuse, 5);
        row("resigned", S::Resigned, "2019-01-01", "2024-03-01", O::Refer, 4);
        row("no rule", S::Supporter, "2019-01-01", "2024-03-01", O::Refer, 0);
    }
    void decides()
    {
        QFETCH(int, kind);
        QFETCH(QDate, since);
        QFETCH(QDate, on);
        QFETCH(int, outcome);
        QFETCH(int, position);
        Standing only = standing(1, static_cast<StandingKind>(kind), "");
        only.since = since;
        const Admission admission = admissionAt(std::vector { only }, rules(), on);
        QCOMPARE(static_cast<int>(admission.outcome), outcome);
        QCOMPARE(admission.rule ? admission.rule->position : 0, position);
        QCOMPARE(admission.reason, position ? AdmissionReason::RuleDecided : AdmissionReason::NoRuleFits);
        QCOMPARE(admission.standing, std::optional(only));
        QCOMPARE(admission.day, on);
    }

    void tellsWhatWasTried()
    {
        const Admission admission = admissionAt(
            std::vector { standing(1, StandingKind::Expelled, "2018-03-01") }, rules(), day("2024-03-01"));
        QCOMPARE(admission.tried.size(), std::size_t { 3 });
        QCOMPARE(admission.tried[0].result, RuleTrial::OtherStanding);
        QCOMPARE(admission.tried[1].result, RuleTrial::NoLongerValid);
        QCOMPARE(admission.tried[2].result, RuleTrial::Fits);
        QCOMPARE(admission.earliest, day("2018-03-01"));
    }

    void theStandingOfTheDayCounts()
    {
        const std::vector history { standing(3, StandingKind::Expelled, "2020-05-01"),
            standing(1, StandingKind::InGoodStanding, "2010-01-01"),
            standing(2, StandingKind::Suspended, "2019-11-01") };
        QVERIFY(!standingAt(history, day("2009-12-31")));
        QCOMPARE(standingAt(history, day("2019-10-31"))->kind, StandingKind::InGoodStanding);
        QCOMPARE(standingAt(history, day("2019-11-01"))->kind, StandingKind::Suspended);
        QCOMPARE(standingAt(history, day("2026-01-01"))->kind, StandingKind::Expelled);
    }

    void silenceNeitherAdmitsNorRefuses()
    {
        const Admission unknown = admissionAt({}, rules(), day("2024-03-01"));
        QCOMPARE(unknown.outcome, AdmissionOutcome::Refer);
        QCOMPARE(unknown.reason, AdmissionReason::NoStanding);
        const Admission noRules
            = admissionAt(std::vector { standing(1, StandingKind::Expelled, "2020-01-01") }, {}, day("2024-03-01"));
        QCOMPARE(noRules.outcome, AdmissionOutcome::Admit);
        QCOMPARE(noRules.reason, AdmissionReason::NoRules);
    }
};

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
