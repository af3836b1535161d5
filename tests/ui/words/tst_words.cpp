// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/actionwords.h"
#include "ui/words/enumwords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/importwords.h"
#include "ui/words/problemwords.h"
#include "ui/words/statuswords.h"

#include <QSet>
#include <QTest>

using namespace rollbook;

/// Nothing that the program can say is left without words, and no two things are called the same.
class TestWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasASentence();
    void aProblemNamesFieldAndValues();
    void valuesAreNeverReadAsPlaces();
    void aRefusedRowNamesItsFieldOnce();
    void whatIsInUseSaysWhatToDo();
    void everyEntryOfAFormHasAName();
    void damageIsToldInOurWords();
    void everyFieldHasALabel();
    void everyRecordHasAName();
    void everyActionHasWords();
    void everyStatusAndReasonHasWords();
    void everyEnumerationHasNames();
    void valuesAreShownByTheirKind();
};

namespace {

template <class T, class Name> void checkNames(const std::vector<T> &all, int count, Name name)
{
    QCOMPARE(static_cast<int>(all.size()), count);
    QSet<QString> names;
    for (const T value : all) {
        QVERIFY(!name(value).isEmpty());
        names.insert(name(value));
    }
    QCOMPARE(static_cast<int>(names.size()), count);
}

} // namespace

void TestWords::everyProblemHasASentence()
{
    QSet<QString> sentences;
    const int count = static_cast<int>(ProblemCode::Usage) + 1;
    for (int code = 0; code < count; ++code) {
        const Problem problem { static_cast<ProblemCode>(code), QStringLiteral("email"),
            { QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third") } };
        const QString words = problemWords(problem);
        QVERIFY2(words.size() > 15, qPrintable(words));
        QVERIFY2(!words.contains(QLatin1Char('%')), qPrintable(words));
        QVERIFY2(words.endsWith(QLatin1Char('.')), qPrintable(words));
        sentences.insert(words);
    }
    QCOMPARE(static_cast<int>(sentences.size()), count);
}

void TestWords::aProblemNamesFieldAndValues()
{
    const QString email
        = problemWords(Problem { ProblemCode::NotEmail, QStringLiteral("email"), { QStringLiteral("x@") } });
    QVERIFY(email.startsWith(QStringLiteral("E-mail: “x@”")));
    const QString overlap = problemWords(
        Problem { ProblemCode::PeriodOverlap, {}, { QStringLiteral("2026-01-01"), QStringLiteral("2026-12-31") } });
    QVERIFY(overlap.contains(QStringLiteral("1 Jan 2026 to 31 Dec 2026")));
    const QString money
        = problemWords(Problem { ProblemCode::OverAllocated, {}, { QStringLiteral("123450"), QStringLiteral("5") } });
    QVERIFY(money.startsWith(QStringLiteral("£1,234.50 ")));
    QVERIFY(money.contains(QStringLiteral("£0.05")));
    const Problem twice { ProblemCode::Busy };
    QCOMPARE(problemWords(Problems { twice, twice }), problemWords(twice));
}

void TestWords::valuesAreNeverReadAsPlaces()
{
    const QString words = problemWords(Problem {
        ProblemCode::NotUnique, QStringLiteral("number"), { QStringLiteral("%2%field"), QStringLiteral("Ada") } });
    QVERIFY(words.contains(QStringLiteral("“%2%field”")));
}

void TestWords::aRefusedRowNamesItsFieldOnce()
{
    const Problem day { ProblemCode::NotADate, QStringLiteral("joined"), { QStringLiteral("31/02/2020") } };
    QCOMPARE(refusalWords({ day }, {}).count(QStringLiteral("Member since")), 1);
    const Problem missing { ProblemCode::Required, QStringLiteral("family") };
    QVERIFY(refusalWords({ missing }, {}).startsWith(QStringLiteral("Family name is missing")));
    const Problem fee { ProblemCode::NotMoney, QStringLiteral("fee_paid"), { QStringLiteral("abc") } };
    QVERIFY(refusalWords({ fee }, {}).startsWith(QStringLiteral("Fee paid: “abc”")));
    const Problem quote { ProblemCode::ReferenceMissing, QStringLiteral("email"), { QStringLiteral("member") } };
    QVERIFY(refusalWords({ quote }, {}).startsWith(QStringLiteral("E-mail: ")));
    ImportNote unusual { NoteCode::EmailUnusual, target::Email, 2, {}, {} };
    unusual.found = unusual.written = QStringLiteral("not-an-email");
    QCOMPARE(importNoteWords(unusual).count(unusual.found), 1);
}

void TestWords::whatIsInUseSaysWhatToDo()
{
    const auto words = [](const QStringList &values) {
        return problemWords(Problem { ProblemCode::ReferenceInUse, {}, values });
    };
    const QString person = words({ QStringLiteral("payment"), QStringLiteral("2"), QStringLiteral("Ada Lloyd") });
    QVERIFY2(person.contains(QStringLiteral("2 payment")) && person.contains(QStringLiteral("Ada Lloyd"))
            && person.contains(QStringLiteral("End the membership")) && !person.contains(QStringLiteral("archive")),
        qPrintable(person));
    QVERIFY(words({ QStringLiteral("member_group"), QStringLiteral("1") }).contains(QStringLiteral("archive")));
    QVERIFY(!words({ QStringLiteral("period"), QStringLiteral("1") }).contains(QStringLiteral("archive")));
}

void TestWords::everyEntryOfAFormHasAName()
{
    for (const char *name : { "paid", "start", "home", "since", "type", "paid_date", "payment_method" }) {
        QVERIFY2(fieldLabel(QString(QLatin1String(name))) != QLatin1String(name), name);
        QVERIFY2(!fieldLabel(QString(QLatin1String(name))).isEmpty(), name);
    }
}

void TestWords::damageIsToldInOurWords()
{
    const QString words = problemWords(Problem { ProblemCode::RegisterDamaged, {},
        { QStringLiteral("a.rollbook"), QStringLiteral("*** in database main ***\nTree 25 page 25: unread.") } });
    QVERIFY(words.indexOf(QStringLiteral("backups")) < words.indexOf(QStringLiteral("Details: ***")));
    QVERIFY(words.endsWith(QStringLiteral("main *** Tree 25 page 25: unread.")));
}

void TestWords::everyFieldHasALabel()
{
    forEachRecordType([]<class R>(TypeTag<R>) {
        QSet<QString> labels;
        forEachField<R>([&](const auto &field) {
            const QString label = fieldLabel(field);
            QVERIFY2(label != QLatin1String(field.name) && !label.isEmpty(), field.name);
            QVERIFY2(!labels.contains(label), qPrintable(label));
            labels.insert(label);
        });
    });
}

void TestWords::everyRecordHasAName()
{
    QSet<QString> names;
    int count = 0;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        names.insert(recordName(RecordTraits<R>::type));
        ++count;
    });
    QCOMPARE(static_cast<int>(names.size()), count);
    QVERIFY(!names.contains(QString()));
    QCOMPARE(recordName(Group {}.name + QStringLiteral("member_group")), QStringLiteral("group"));
}

void TestWords::everyActionHasWords()
{
    QSet<QString> done;
    QSet<QString> names;
    for (const ActionKind kind : allActions()) {
        const Action action { kind, { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") } };
        done.insert(actionSentence(action));
        names.insert(actionName(action));
        QVERIFY(!actionSentence(action).contains(QLatin1Char('%')));
        QVERIFY(undoText(action).startsWith(QStringLiteral("Undo ")));
    }
    QCOMPARE(static_cast<int>(done.size()), static_cast<int>(allActions().size()));
    QCOMPARE(names.size(), done.size());
    const Action import { ActionKind::ImportMembers, { QStringLiteral("members.csv"), QStringLiteral("2000") } };
    QCOMPARE(undoText(import), QStringLiteral("Undo import of members.csv"));
    QCOMPARE(actionSentence(import), QStringLiteral("Imported members.csv (rows: 2,000)"));
    const Action undo { ActionKind::Undo, import.values };
    QCOMPARE(actionSentence(undo, &import), QStringLiteral("Undid: Imported members.csv (rows: 2,000)"));
}

void TestWords::everyStatusAndReasonHasWords()
{
    checkNames(allStatuses(), statusKindCount, statusName);
    for (const StatusKind kind : allStatuses()) {
        const auto isOffered = [kind](bool holdsMoney) {
            const auto offered = statusesOffered(holdsMoney);
            return std::find(offered.begin(), offered.end(), kind) != offered.end();
        };
        QCOMPARE(isOffered(true), kind != StatusKind::Member);
        QCOMPARE(isOffered(false), !tellsFees(kind));
    }
    QSet<QString> reasons;
    const int last = static_cast<int>(StatusReason::NeverMember);
    for (int reason = 0; reason <= last; ++reason) {
        Status status;
        status.reason = static_cast<StatusReason>(reason);
        status.day = QDate(2026, 2, 1);
        status.until = QDate(2026, 12, 31);
        status.owed = { 1200 };
        status.text = QStringLiteral("by the committee");
        reasons.insert(statusReason(status));
        status.until = {};
        const QString open = statusReason(status);
        QVERIFY2(!open.isEmpty() && !open.contains(QStringLiteral("until .")) && !open.contains(QStringLiteral("  ")),
            qPrintable(open));
    }
    QCOMPARE(static_cast<int>(reasons.size()), last + 1);
}

void TestWords::everyEnumerationHasNames()
{
    checkNames(allLeavings(), 5, leavingName);
    checkNames(allGroupRoles(), 5, groupRoleName);
    checkNames(allPricings(), 3, pricingName);
    checkNames(allPeriodRules(), 4, periodRuleName);
    checkNames(allPaymentMethods(), 7, paymentMethodName);
    checkNames(allStandings(), 10, standingName);
    checkNames(allChargeKinds(), 3, chargeKindName);
    checkNames(allAdmissionOutcomes(), 3, admissionOutcomeName);
    checkNames(allMovements(), movementCount, movementName);
}

void TestWords::valuesAreShownByTheirKind()
{
    const int period = RecordTraits<Period>::type;
    const NameOf nameOf = [](Uuid) { return QStringLiteral("Ada Quill"); };
    const QString gbp = QStringLiteral("GBP");
    QCOMPARE(fieldValueWords(period, 1, Uuid { 1, 2 }, gbp, nameOf), QStringLiteral("Ada Quill"));
    QCOMPARE(fieldValueWords(period, 3, QDate(2026, 9, 5), gbp, nameOf), QStringLiteral("5 Sep 2026"));
    QCOMPARE(fieldValueWords(period, 5, qint64(2500), gbp, nameOf), QStringLiteral("£25.00"));
    QCOMPARE(fieldValueWords(period, 6, qint64(1), gbp, nameOf), QStringLiteral("Resigned"));
    const int member = RecordTraits<Member>::type;
    QCOMPARE(fieldValueWords(member, 25, qint64(1), gbp, nameOf), QStringLiteral("yes"));
    QCOMPARE(fieldValueWords(member, 22, qint64(4), gbp, nameOf), QStringLiteral("Paid up"));
    QVERIFY(fieldValueWords(member, 1, std::monostate {}, gbp, nameOf).isEmpty());
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
