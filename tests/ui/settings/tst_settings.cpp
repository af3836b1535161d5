// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/typeoutcome.h"
#include "ui/settings/typewords.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace rollbook;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preferencesComeBack();
    void namesAreRememberedOnlyWhenWanted();
    void joiningIsSaidInWords();
    void theDialogListsTypesAndRules();
};

void TestSettings::preferencesComeBack()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.ini"));
    {
        Preferences preferences(file);
        QCOMPARE(preferences.idleMinutes(), 5);
        preferences.setIdleMinutes(0);
        QCOMPARE(preferences.idleMinutes(), 1);
        preferences.setIdleMinutes(12);
        preferences.setTheme(ThemeChoice::Dark);
    }
    const Preferences again(file);
    QCOMPARE(again.idleMinutes(), 12);
    QCOMPARE(static_cast<int>(again.theme()), static_cast<int>(ThemeChoice::Dark));
}

void TestSettings::namesAreRememberedOnlyWhenWanted()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("s.ini")));
    preferences.remember(QStringLiteral("/a/one.rollbook"), false);
    QVERIFY(preferences.recentFiles().isEmpty());
    preferences.remember(QStringLiteral("/a/one.rollbook"), true);
    preferences.remember(QStringLiteral("/a/two.rollbook"), true);
    preferences.remember(QStringLiteral("/a/one.rollbook"), true);
    QCOMPARE(preferences.recentFiles(),
        QStringList({ QStringLiteral("/a/one.rollbook"), QStringLiteral("/a/two.rollbook") }));
    preferences.remember(QStringLiteral("/a/one.rollbook"), false);
    QCOMPARE(preferences.recentFiles(), QStringList { QStringLiteral("/a/two.rollbook") });
    preferences.forgetAll();
    QVERIFY(preferences.recentFiles().isEmpty());
}

void TestSettings::joiningIsSaidInWords()
{
    MembershipType type;
    type.rolloverMonth = 9;
    type.fee = { 2400 };
    const auto words = [&type](QDate day, QDate today) {
        return outcomeWords(outcomeOf(type, day), type, day, today, QStringLiteral("GBP"));
    };
    const QDate eve(2026, 8, 31);
    QCOMPARE(words(eve, eve),
        QStringLiteral("Joining today (31 Aug 2026) gives a membership until 31 Dec 2026, for £24.00. A renewal gives "
                       "1 Jan 2027 to 31 Dec 2027, for £24.00."));
    QVERIFY(words(eve.addDays(1), eve)
                .startsWith(QStringLiteral("Joining on 1 Sep 2026 gives a membership until 31 Dec 2027, for £24.00.")));
    QCOMPARE(
        periodRuleWords(type), QStringLiteral("Ends on 31 December; joining from 1 September gives the next year too"));
    type.graceDays = 31;
    QVERIFY(words(eve, eve).contains(QStringLiteral("still counts until 31 Jan 2027.")));
    type.backdateDays = 28;
    QVERIFY(words(eve, eve).contains(QStringLiteral("without a gap until 28 Feb 2027")));
    type.renewalDays = 31;
    QVERIFY(words(eve, eve).contains(QStringLiteral("A renewal is taken from ")));
    type.exempt = true;
    QVERIFY(words(eve, eve).contains(QStringLiteral("until 31 Dec 2026, without a fee.")));
    type.rule = PeriodRule::Lifetime;
    QVERIFY(words(eve, eve).contains(QStringLiteral("for life")));
    type.rule = PeriodRule::UntilDate;
    type.untilDate = QDate(2026, 10, 1);
    QVERIFY(words(eve, eve).contains(QStringLiteral("cannot be renewed")));
    QVERIFY(!outcomeOf(type, QDate(2026, 10, 2)).ok());
}

void TestSettings::theDialogListsTypesAndRules()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("s.ini")));
    const FixedClock clock(QDate(2026, 9, 5));
    Organisation organisation;
    organisation.name = QStringLiteral("Hedgerow Society");
    RawKey key;
    key.bytes.fill(9);
    const auto made = Register::create(
        folder.filePath(QStringLiteral("a.rollbook")), key, organisation, { &clock, { QStringLiteral("Ada"), {} } });
    QVERIFY(made.ok());
    MembershipType type;
    type.name = QStringLiteral("Standard");
    type.fee = { 2500 };
    QVERIFY((*made)->submit(SaveMembershipType { type }).ok());
    SettingsDialog dialog(preferences, made->get());
    dialog.show(SettingsDialog::Part::MembershipTypes);
    dialog.show();
    const auto *types = dialog.findChild<QTreeWidget *>(QStringLiteral("types"));
    QCOMPARE(types->topLevelItemCount(), 1);
    QCOMPARE(types->topLevelItem(0)->text(1), QStringLiteral("£25.00"));
    QVERIFY(
        dialog.findChild<QLabel *>(QStringLiteral("typeOutcome"))->text().startsWith(QStringLiteral("Joining today")));
    AdmissionRule rule;
    rule.name = QStringLiteral("In good standing");
    QVERIFY((*made)->submit(SaveAdmissionRules { { rule } }).ok());
    QCOMPARE(dialog.findChild<QTreeWidget *>(QStringLiteral("admissionRules"))->topLevelItemCount(), 1);
    dialog.show(SettingsDialog::Part::Admission);
    dialog.findChild<QPushButton *>(QStringLiteral("removeRule"))->click();
    QVERIFY((*made)->reader().all<AdmissionRule>()->empty());
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
