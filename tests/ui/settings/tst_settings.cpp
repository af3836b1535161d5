// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
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
    QCOMPARE(joiningWords(type, QDate(2026, 8, 31)),
        QStringLiteral("Joining today (31 Aug 2026) gives a membership until 31 Dec 2026."));
    QCOMPARE(joiningWords(type, QDate(2026, 9, 1)),
        QStringLiteral("Joining today (1 Sep 2026) gives a membership until 31 Dec 2027."));
    QCOMPARE(
        periodRuleWords(type), QStringLiteral("Ends on 31 December; joining from 1 September gives the next year too"));
    type.graceDays = 31;
    QVERIFY(joiningWords(type, QDate(2026, 8, 31)).endsWith(QStringLiteral("until 31 Jan 2027.")));
    type.rule = PeriodRule::Lifetime;
    QVERIFY(joiningWords(type, QDate(2026, 8, 31)).contains(QStringLiteral("for life")));
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
