// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/heldwork.h"
#include "ui/history/historypage.h"
#include "ui/history/journalmodel.h"
#include "ui/history/undodialog.h"
#include "ui/words/problemwords.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
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
    void theUndoTellsWhatStaysAndWhy();
    void aTrialThatFailsIsTriedAgain();
    void onlySomePeopleGoBack();
    void thePeopleAreSearched();
    void closingTheUndoChangesNothing();
    void aPersonsHistoryTellsOnlyOfThem();
    void theHistoryIsFiltered();
    void laptopsAreFoundByTheNameThatPeopleGaveThem();

private:
    Member admit(const QString &given);
    void edit(Member member, const QString &email, const QString &notes);
    /// Opens the undo of the entry with this sentence and waits until it has been tried.
    UndoDialog *askUndo(HistoryPage &page, const QString &sentence);
    static QStringList sentences(const HistoryPage &page);

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

void TestHistoryPage::edit(Member member, const QString &email, const QString &notes)
{
    member.email = email;
    member.notes = notes;
    m_clock.advance(60'000);
    QVERIFY(m_register->submit(EditMember { member, {}, {} }).ok());
}

UndoDialog *TestHistoryPage::askUndo(HistoryPage &page, const QString &sentence)
{
    auto *list = page.findChild<QTableView *>(QStringLiteral("journal"));
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, JournalModel::What).data().toString() == sentence)
            list->selectRow(row);
    }
    page.findChild<QPushButton *>(QStringLiteral("entryUndo"))->click();
    auto *dialog = page.findChild<UndoDialog *>();
    if (!dialog || !QTest::qWaitFor([this] { return !m_register->isBusy(); }))
        return nullptr;
    return dialog;
}

QStringList TestHistoryPage::sentences(const HistoryPage &page)
{
    QStringList found;
    const auto *model = page.findChild<QTableView *>(QStringLiteral("journal"))->model();
    for (int row = 0; row < model->rowCount(); ++row)
        found << model->index(row, JournalModel::What).data().toString();
    return found;
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
    UndoDialog *dialog = askUndo(page, QStringLiteral("Added Bea Nettle"));
    QVERIFY(dialog);
    auto *go = dialog->findChild<QPushButton *>(QStringLiteral("undoGo"));
    QVERIFY(go->isEnabled());
    QVERIFY(go->text().startsWith(QStringLiteral("&Put Back 1 record")));
    go->click();
    QCOMPARE(*m_register->reader().memberCount(), 1);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.front().front().value<Message>().text, QStringLiteral("Undid: Added Bea Nettle"));
    QCOMPARE(sentences(page).front(), QStringLiteral("Undid: Added Bea Nettle"));
    QCOMPARE(sentences(page).at(2), QStringLiteral("Added Bea Nettle (undone since)"));
    // The register's own making cannot be taken back.
    auto *list = page.findChild<QTableView *>(QStringLiteral("journal"));
    QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(!page.action(ActionId::UndoEntry)->isEnabled());
}

void TestHistoryPage::theUndoTellsWhatStaysAndWhy()
{
    edit(admit(QStringLiteral("Bea")), QStringLiteral("bea@example.org"), QStringLiteral("first"));
    Member bea = m_register->reader().all<Member>()->front();
    edit(bea, QStringLiteral("nettle@example.org"), bea.notes);
    HistoryPage page(*m_register);
    page.show();
    page.activate();
    auto *list = page.findChild<QTableView *>(QStringLiteral("journal"));
    list->selectRow(1);
    page.findChild<QPushButton *>(QStringLiteral("entryUndo"))->click();
    auto *dialog = page.findChild<UndoDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(!m_register->isBusy());
    const auto *lists = dialog->findChild<QTreeWidget *>(QStringLiteral("undoLists"));
    QCOMPARE(lists->topLevelItemCount(), 2);
    QVERIFY(lists->topLevelItem(0)->text(0).startsWith(QStringLiteral("Goes back: 1 record")));
    const QTreeWidgetItem *note = lists->topLevelItem(0)->child(0)->child(0);
    QCOMPARE(note->text(0), QStringLiteral("Notes"));
    QCOMPARE(note->text(1), QStringLiteral("first"));
    QCOMPARE(note->text(2), QString());
    QVERIFY(lists->topLevelItem(1)->text(0).startsWith(QStringLiteral("Kept, because changed since: 1 record")));
    QVERIFY(lists->topLevelItem(1)->child(0)->text(0).contains(QStringLiteral("Ada Quill on hall laptop")));
    const QString summary = dialog->findChild<QLabel *>(QStringLiteral("undoSummary"))->text();
    QVERIFY(summary.contains(QStringLiteral("can be undone as well")));
    dialog->findChild<QPushButton *>(QStringLiteral("undoGo"))->click();
    bea = m_register->reader().all<Member>()->front();
    QCOMPARE(bea.notes, QString());
    QCOMPARE(bea.email, QStringLiteral("nettle@example.org"));
    QVERIFY(sentences(page).at(2).endsWith(QStringLiteral("(undone since)")));
}

void TestHistoryPage::onlySomePeopleGoBack()
{
    const Member bea = admit(QStringLiteral("Bea"));
    const Member cai = admit(QStringLiteral("Cai"));
    edit(cai, QStringLiteral("cai@example.org"), {});
    QVERIFY(m_register->submit(MergeMembers { bea.id, cai.id, {} }).ok());
    QVERIFY(m_register->undo().ok());
    HistoryPage page(*m_register);
    page.show();
    page.activate();
    UndoDialog *dialog = askUndo(page, QStringLiteral("Added Cai Nettle"));
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QCheckBox *>(QStringLiteral("undoSome"))->isEnabled());
    dialog->reject();
    QTRY_VERIFY(!page.findChild<UndoDialog *>());
    const QString merged = sentences(page).at(1);
    QVERIFY(merged.startsWith(QStringLiteral("Merged")));
    dialog = askUndo(page, sentences(page).front());
    QVERIFY(dialog);
    auto *some = dialog->findChild<QCheckBox *>(QStringLiteral("undoSome"));
    QVERIFY(some->isEnabled());
    some->setChecked(true);
    auto *people = dialog->findChild<QListWidget *>(QStringLiteral("undoPeople"));
    QCOMPARE(people->count(), 2);
    QVERIFY(dialog->request().only == std::vector<Uuid> { Uuid {} });
    people->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(dialog->request().only.size(), 1u);
    auto *go = dialog->findChild<QPushButton *>(QStringLiteral("undoGo"));
    QVERIFY(!go->isEnabled());
    QTRY_VERIFY(go->isEnabled());
}

/// What was shown before is not what an undo would do now.
void TestHistoryPage::aTrialThatFailsIsTriedAgain()
{
    const Member bea = admit(QStringLiteral("Bea"));
    const Member cai = admit(QStringLiteral("Cai"));
    QVERIFY(m_register->submit(MergeMembers { bea.id, cai.id, {} }).ok());
    HistoryPage page(*m_register);
    page.show();
    page.activate();
    UndoDialog *dialog = askUndo(page, sentences(page).front());
    QVERIFY(dialog);
    const auto *lists = dialog->findChild<QTreeWidget *>(QStringLiteral("undoLists"));
    const auto *go = dialog->findChild<QPushButton *>(QStringLiteral("undoGo"));
    auto *again = dialog->findChild<QPushButton *>(QStringLiteral("undoAgain"));
    QVERIFY(lists->topLevelItemCount() > 0 && go->isEnabled() && !again->isVisible());
    const auto work = std::make_shared<test::HeldWork>();
    m_register->start(work, {}, [](const Result<EntryId> &) {});
    dialog->findChild<QCheckBox *>(QStringLiteral("undoSome"))->setChecked(true);
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(lists->topLevelItemCount(), 0);
    QVERIFY(!go->isEnabled());
    const auto *summary = dialog->findChild<QLabel *>(QStringLiteral("undoSummary"));
    QCOMPARE(summary->text(), problemWords(Problem { ProblemCode::Busy }));
    work->letGo();
    QTRY_VERIFY(!m_register->isBusy());
    dialog->findChild<QCheckBox *>(QStringLiteral("undoSome"))->setChecked(false);
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_VERIFY(go->isEnabled());
    QVERIFY(lists->topLevelItemCount() > 0 && !again->isVisible());
}

/// Among all of them, and by whatever people are searched by elsewhere; who was chosen stays chosen.
void TestHistoryPage::thePeopleAreSearched()
{
    const Member bea = admit(QStringLiteral("Bea"));
    const Member cai = admit(QStringLiteral("Cai"));
    edit(cai, QStringLiteral("hedge@example.org"), {});
    edit(bea, QStringLiteral("bank@example.org"), {});
    QVERIFY(m_register->submit(MergeMembers { bea.id, cai.id, {} }).ok());
    QVERIFY(m_register->undo().ok());
    HistoryPage page(*m_register);
    page.show();
    page.activate();
    UndoDialog *dialog = askUndo(page, sentences(page).front());
    QVERIFY(dialog);
    dialog->findChild<QCheckBox *>(QStringLiteral("undoSome"))->setChecked(true);
    auto *people = dialog->findChild<QListWidget *>(QStringLiteral("undoPeople"));
    auto *search = dialog->findChild<QLineEdit *>(QStringLiteral("undoSearch"));
    QTest::keyClicks(search, QStringLiteral("hedge"));
    QTRY_COMPARE(people->count(), 1);
    QVERIFY(people->item(0)->text().startsWith(QStringLiteral("Cai Nettle")));
    people->item(0)->setCheckState(Qt::Checked);
    search->clear();
    QTest::keyClicks(search, QStringLiteral("nobody at all"));
    QTRY_COMPARE(people->count(), 0);
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("undoPeopleHint"))->isVisible());
    QVERIFY(dialog->request().only == std::vector<Uuid> { cai.id.uuid });
    search->clear();
    QTRY_COMPARE(people->count(), 2);
    QCOMPARE(people->item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(people->item(1)->checkState(), Qt::Checked);
}

void TestHistoryPage::closingTheUndoChangesNothing()
{
    admit(QStringLiteral("Bea"));
    HistoryPage page(*m_register);
    page.show();
    page.activate();
    page.findChild<QPushButton *>(QStringLiteral("entryUndo"))->click();
    QTest::keyClick(page.findChild<UndoDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_register->isBusy());
    QTRY_VERIFY(!page.findChild<UndoDialog *>());
    QCOMPARE(m_register->reader().journal(0, 10)->size(), 2u);
}

void TestHistoryPage::aPersonsHistoryTellsOnlyOfThem()
{
    const Member bea = admit(QStringLiteral("Bea"));
    const Member cai = admit(QStringLiteral("Cai"));
    QVERIFY(m_register->submit(MergeMembers { bea.id, cai.id, {} }).ok());
    admit(QStringLiteral("Dai"));
    HistoryPage page(*m_register);
    page.show();
    page.activate();
    QCOMPARE(sentences(page).size(), 5);
    page.showRecord(cai.id.uuid);
    QTRY_COMPARE(sentences(page).size(), 2);
    const auto *changes = page.findChild<QTreeWidget *>(QStringLiteral("entryChanges"));
    QCOMPARE(changes->topLevelItemCount(), 1);
    QVERIFY(changes->topLevelItem(0)->text(0).contains(QStringLiteral("Cai Nettle")));
    // What is written meanwhile is told as well.
    const auto apart = m_register->undo(m_register->reader().journal(0, 2)->back().entry.id);
    QVERIFY2(apart, qPrintable(apart ? QString() : problemWords(apart.problems().front())));
    QTRY_COMPARE(sentences(page).size(), 3);
    page.findChild<QTableView *>(QStringLiteral("journal"))->selectRow(0);
    QVERIFY(changes->topLevelItemCount() > 0);
    page.findChild<QPushButton *>(QStringLiteral("historyClear"))->click();
    QTRY_COMPARE(sentences(page).size(), 6);
}

void TestHistoryPage::theHistoryIsFiltered()
{
    const Member bea = admit(QStringLiteral("Bea"));
    edit(bea, QStringLiteral("bea@example.org"), {});
    HistoryPage page(*m_register);
    page.show();
    page.activate();
    auto *action = page.findChild<QComboBox *>(QStringLiteral("historyAction"));
    action->setCurrentIndex(action->findText(QStringLiteral("Settings")));
    QTRY_COMPARE(sentences(page), QStringList { QStringLiteral("Made the register of Hedgerow Society") });
    action->setCurrentIndex(action->findText(QStringLiteral("Money")));
    auto *stack = page.findChild<QStackedWidget *>(QStringLiteral("historyStack"));
    QTRY_COMPARE(stack->currentIndex(), 1);
    QVERIFY(!page.action(ActionId::UndoEntry)->isEnabled());
    page.findChild<QPushButton *>(QStringLiteral("historyEverything"))->click();
    QTRY_COMPARE(sentences(page).size(), 3);
    QCOMPARE(stack->currentIndex(), 0);
    auto *person = page.findChild<QLineEdit *>(QStringLiteral("historyPerson"));
    QTest::keyClicks(person, QStringLiteral("Bea"));
    QTRY_COMPARE(sentences(page).size(), 2);
    // What is written meanwhile appears if it fits.
    edit(m_register->reader().all<Member>()->front(), {}, QStringLiteral("later"));
    QTRY_COMPARE(sentences(page).size(), 3);
    page.findChild<QLineEdit *>(QStringLiteral("historyTo"))->setText(QStringLiteral("1 Sep 2026"));
    QTRY_COMPARE(stack->currentIndex(), 1);
    auto *laptop = page.findChild<QComboBox *>(QStringLiteral("historyLaptop"));
    QCOMPARE(laptop->itemText(1), QStringLiteral("hall laptop"));
}

/// The roster's name, which need not be the computer's.
void TestHistoryPage::laptopsAreFoundByTheNameThatPeopleGaveThem()
{
    const Result<Id<Device>> own = m_register->ownDevice();
    QVERIFY(own && m_register->renameDevice(*own, QStringLiteral("Huw's blue one")));
    HistoryPage page(*m_register);
    page.show();
    page.activate();
    const int lines = int(sentences(page).size());
    auto *laptop = page.findChild<QComboBox *>(QStringLiteral("historyLaptop"));
    const int place = laptop->findText(QStringLiteral("Huw's blue one"));
    QVERIFY(place > 0);
    auto *stack = page.findChild<QStackedWidget *>(QStringLiteral("historyStack"));
    laptop->setCurrentIndex(place);
    QTest::qWait(300);
    QCOMPARE(stack->currentIndex(), 0);
    QCOMPARE(int(sentences(page).size()), lines);
    const auto *model = page.findChild<QTableView *>(QStringLiteral("journal"))->model();
    QCOMPARE(model->index(0, JournalModel::Laptop).data().toString(), QStringLiteral("Huw's blue one"));
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
