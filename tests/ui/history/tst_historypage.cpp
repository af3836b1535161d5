// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"
#include "ui/history/journalmodel.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace rollbook;

class TestHistoryPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_register.reset(); }
    void linesStandNewestFirst();
    void anEntryTellsOldAndNew();
    void anEntryIsTakenBack();

private:
    Member admit(const QString &given);

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock { QDate(2026, 9, 5) };
    std::unique_ptr<Register> m_register;
};

void TestHistoryPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Organisation organisation;
    organisation.name = QStringLiteral("Hedgerow Society");
    RawKey key;
    key.bytes.fill(7);
    auto made = Register::create(m_folder->filePath(QStringLiteral("a.rollbook")), key, organisation,
        { &m_clock, { QStringLiteral("Ada Quill"), QStringLiteral("hall laptop") } });
    QVERIFY(made.ok());
    m_register = std::move(*made);
}

Member TestHistoryPage::admit(const QString &given)
{
    AdmitMember command;
    command.member.given = given;
    command.member.family = QStringLiteral("Nettle");
    command.acceptDuplicate = true;
    m_clock.advance(60'000);
    if (!m_register->submit(command))
        return {};
    const auto members = m_register->reader().all<Member>();
    return members ? members->back() : Member {};
}

void TestHistoryPage::linesStandNewestFirst()
{
    JournalModel model(*m_register);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.update().ok());
    QCOMPARE(model.rowCount(), 1);
    admit(QStringLiteral("Bea"));
    admit(QStringLiteral("Cai"));
    QVERIFY(model.update().ok());
    QCOMPARE(model.rowCount(), 3);
    const auto what = [&](int row) { return model.index(row, JournalModel::What).data().toString(); };
    QCOMPARE(what(0), QStringLiteral("Added Cai Nettle"));
    QCOMPARE(what(1), QStringLiteral("Added Bea Nettle"));
    QCOMPARE(what(2), QStringLiteral("Made the register of Hedgerow Society"));
    QCOMPARE(model.index(0, JournalModel::Who).data().toString(), QStringLiteral("Ada Quill"));
}

void TestHistoryPage::anEntryTellsOldAndNew()
{
    Member bea = admit(QStringLiteral("Bea"));
    bea.email = QStringLiteral("bea@example.org");
    QVERIFY(m_register->submit(EditMember { bea, {}, {} }).ok());
    HistoryPage page(*m_register);
    page.show();
    page.activate();
    const auto *changes = page.findChild<QTreeWidget *>(QStringLiteral("entryChanges"));
    QCOMPARE(changes->topLevelItemCount(), 1);
    const QTreeWidgetItem *record = changes->topLevelItem(0);
    QCOMPARE(record->text(0), QStringLiteral("Changed member: Bea Nettle"));
    QCOMPARE(record->childCount(), 1);
    QCOMPARE(record->child(0)->text(0), QStringLiteral("E-mail"));
    QCOMPARE(record->child(0)->text(1), QString());
    QCOMPARE(record->child(0)->text(2), QStringLiteral("bea@example.org"));
}

void TestHistoryPage::anEntryIsTakenBack()
{
    admit(QStringLiteral("Bea"));
    admit(QStringLiteral("Cai"));
    HistoryPage page(*m_register);
    QSignalSpy said(&page, &Page::said);
    page.show();
    page.setInFront(true);
    page.activate();
    auto *list = page.findChild<QTableView *>(QStringLiteral("journal"));
    QTest::keyClick(list, Qt::Key_Down);
    page.findChild<QPushButton *>(QStringLiteral("entryUndo"))->click();
    QCOMPARE(*m_register->reader().memberCount(), 1);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.front().front().value<Message>().text, QStringLiteral("Undid: Added Bea Nettle"));
    QCOMPARE(list->model()->index(0, JournalModel::What).data().toString(), QStringLiteral("Undid: Added Bea Nettle"));
    QVERIFY(list->model()->index(2, JournalModel::What).data().toString().contains(QStringLiteral("undone since")));
    // The register's own making cannot be taken back.
    QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(!page.action(ActionId::UndoEntry)->isEnabled());
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
