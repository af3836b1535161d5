// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/heldwork.h"
#include "tests/ui/members/society.h"

#include "ui/members/duplicatesdialog.h"
#include "ui/members/mergeview.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTableView>

using namespace rollbook;

namespace {

template <class W> W *partOf(const QWidget &of, const char *name)
{
    return of.findChild<W *>(QLatin1String(name));
}

/// The dialog, once it has searched.
struct Opened {
    explicit Opened(Society &society) : dialog(*society.opened)
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        settle();
    }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(partOf<QStackedWidget>(dialog, "duplicatesFronts")->currentIndex() != 0, 60'000);
    }
    [[nodiscard]] int rows() const { return partOf<QTableView>(dialog, "duplicateList")->model()->rowCount(); }
    [[nodiscard]] bool isEmpty() const
    {
        return partOf<QStackedWidget>(dialog, "duplicatesFronts")->currentIndex() == 1;
    }
    /// A button that is reached by its key shows itself pressed for a moment before it does its work.
    void key(Qt::Key which)
    {
        QTest::keyClick(&dialog, which, Qt::AltModifier);
        QTest::qWait(200);
    }

    DuplicatesDialog dialog;
};

} // namespace

class TestDuplicatesDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyTwiceIsSaid();
    void aFailedSearchIsNotTakenForNobody();
    void whyNothingCanBeDecidedIsSaid();
    void sizeAndWidthsComeBack();
    void theTwoStandSideBySide();
    void mergingByKeyboardAndBack();
    void theOtherRecordMayBeKept();
    void notTheSameIsRemembered();
    void nextGoesRound();
    void theModelKeepsItsContract();

private:
    /// Two records of Bea: one e-mail address, two telephones.
    static std::pair<Id<Member>, Id<Member>> twice(Society &society, const QString &email)
    {
        const auto a = society.admit(QStringLiteral("Beatrice"), QStringLiteral("Nettle"), 2400, society.branch, email);
        const auto b = society.admit(QStringLiteral("Bea"), QStringLiteral("Nettle"), 1200, society.region, email);
        for (const auto &[id, telephone] : { std::pair(a, "01632 960001"), std::pair(b, "01632 960002") }) {
            Member member = society.member(id);
            member.telephone = QLatin1String(telephone);
            society.submit(EditMember { member, {}, {} });
        }
        return { a, b };
    }
};

void TestDuplicatesDialog::nobodyTwiceIsSaid()
{
    Society society;
    society.admit(QStringLiteral("Ada"), QStringLiteral("Quill"));
    Opened opened(society);
    QVERIFY(opened.isEmpty());
    QVERIFY(!partOf<QPushButton>(opened.dialog, "duplicatesMerge")->isEnabled());
}

void TestDuplicatesDialog::aFailedSearchIsNotTakenForNobody()
{
    Society society;
    twice(society, QStringLiteral("bea@example.org"));
    const QString path = society.opened->path();
    QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
    Opened opened(society);
    QVERIFY(QFile::rename(path + QStringLiteral(".away"), path));
    const auto *failed = partOf<QWidget>(opened.dialog, "duplicatesFailed");
    QVERIFY(failed->isVisible() && !opened.isEmpty());
    const auto *sentence = partOf<QLabel>(*failed, "emptySentence");
    QVERIFY2(sentence->text().contains(QFileInfo(path).fileName()), qPrintable(sentence->text()));
    auto *again = partOf<QPushButton>(opened.dialog, "duplicatesAgain");
    QVERIFY(again->hasFocus());
    opened.key(Qt::Key_A);
    opened.settle();
    QVERIFY(!failed->isVisible());
    QCOMPARE(opened.rows(), 1);
}

void TestDuplicatesDialog::whyNothingCanBeDecidedIsSaid()
{
    Society society;
    twice(society, QStringLiteral("bea@example.org"));
    Opened opened(society);
    const auto *reason = partOf<QLabel>(opened.dialog, "duplicatesReason");
    const auto *merge = partOf<QPushButton>(opened.dialog, "duplicatesMerge");
    QVERIFY(merge->isEnabled() && !reason->isVisible());
    opened.key(Qt::Key_S);
    const auto *undo = partOf<QPushButton>(opened.dialog, "duplicatesUndo");
    QVERIFY(undo->isVisible() && undo->isEnabled());
    const auto work = std::make_shared<test::HeldWork>();
    society.opened->start(work, {}, [](const Result<EntryId> &) {});
    QVERIFY(reason->isVisible() && reason->text().contains(QStringLiteral("running")));
    QVERIFY(!undo->isEnabled());
    work->letGo();
    QTRY_VERIFY(!society.opened->isBusy());
    QVERIFY(!reason->isVisible() && undo->isEnabled());
}

void TestDuplicatesDialog::sizeAndWidthsComeBack()
{
    Society society;
    QVariantMap state;
    {
        Opened opened(society);
        opened.dialog.resize(1111, 666);
        partOf<QTableView>(opened.dialog, "duplicateList")->setColumnWidth(DuplicateModel::Who, 277);
        state = opened.dialog.saveState();
    }
    DuplicatesDialog again(*society.opened);
    again.restoreState(state);
    QCOMPARE(partOf<QTableView>(again, "duplicateList")->columnWidth(DuplicateModel::Who), 277);
}

void TestDuplicatesDialog::theTwoStandSideBySide()
{
    Society society;
    const auto [a, b] = twice(society, QStringLiteral("bea@example.org"));
    Opened opened(society);
    QCOMPARE(opened.rows(), 1);
    QCOMPARE(partOf<QLabel>(opened.dialog, "mergeFirst")->text(), QStringLiteral("Beatrice Nettle"));
    QCOMPARE(partOf<QLabel>(opened.dialog, "mergeSecond")->text(), QStringLiteral("Bea Nettle"));
    QStringList texts;
    for (const QLabel *label : partOf<MergeView>(opened.dialog, "mergeView")->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(society.member(a).telephone) && texts.contains(society.member(b).telephone));
    // What is the same in both is not asked.
    QVERIFY(!texts.contains(QStringLiteral("bea@example.org")));
    for (const QRadioButton *radio : opened.dialog.findChildren<QRadioButton *>())
        QVERIFY(!radio->accessibleName().isEmpty());
}

void TestDuplicatesDialog::mergingByKeyboardAndBack()
{
    Society society;
    const auto [kept, gone] = twice(society, QStringLiteral("bea@example.org"));
    const QString oldNumber = society.member(gone).number;
    const QString mine = society.member(kept).telephone, its = society.member(gone).telephone;
    Opened opened(society);
    // The given name of the second record.
    auto *radio = partOf<QRadioButton>(opened.dialog, "take3of1");
    QVERIFY(radio);
    radio->setFocus();
    QTest::keyClick(radio, Qt::Key_Space);
    opened.key(Qt::Key_M);
    QVERIFY(opened.isEmpty());
    QCOMPARE(*society.opened->reader().memberCount(), 1);
    QCOMPARE(society.member(kept).given, QStringLiteral("Bea"));
    QCOMPARE(society.member(kept).telephone, mine);
    QCOMPARE(society.member(kept).telephone2, its);
    const auto found = society.opened->reader().search(oldNumber, 0);
    QVERIFY(found && found->size() == 1 && found->front() == kept);
    QVERIFY(partOf<QLabel>(opened.dialog, "duplicatesSaid")->text().contains(QStringLiteral("Merged")));

    opened.key(Qt::Key_U);
    opened.settle();
    QCOMPARE(opened.rows(), 1);
    QCOMPARE(*society.opened->reader().memberCount(), 2);
    QCOMPARE(society.member(gone).number, oldNumber);
    QVERIFY(society.opened->verify({}));
}

void TestDuplicatesDialog::theOtherRecordMayBeKept()
{
    Society society;
    const auto [first, second] = twice(society, QStringLiteral("bea@example.org"));
    const QString its = society.member(second).telephone;
    Opened opened(society);
    opened.key(Qt::Key_O);
    QVERIFY(partOf<QRadioButton>(opened.dialog, "keepSecond")->isChecked());
    opened.key(Qt::Key_M);
    QCOMPARE(*society.opened->reader().memberCount(), 1);
    // Its own values stand with it.
    QCOMPARE(society.member(second).given, QStringLiteral("Bea"));
    QCOMPARE(society.member(second).telephone, its);
    const auto facts = society.opened->reader().facts(std::span(&second, 1), FactParts::Everything);
    QCOMPARE(facts->front().payments.size(), std::size_t { 2 });
    QCOMPARE(facts->front().periods.size(), std::size_t { 2 });
}

void TestDuplicatesDialog::notTheSameIsRemembered()
{
    Society society;
    twice(society, QStringLiteral("bea@example.org"));
    {
        Opened opened(society);
        opened.key(Qt::Key_S);
        QVERIFY(opened.isEmpty());
    }
    QCOMPARE(*society.opened->reader().memberCount(), 2);
    const Opened again(society);
    QVERIFY(again.isEmpty());
}

void TestDuplicatesDialog::nextGoesRound()
{
    Society society;
    twice(society, QStringLiteral("bea@example.org"));
    twice(society, QStringLiteral("nettle@example.org"));
    Opened opened(society);
    const auto *list = partOf<QTableView>(opened.dialog, "duplicateList");
    QVERIFY(opened.rows() > 1);
    for (int i = 0; i < opened.rows(); ++i) {
        QCOMPARE(list->currentIndex().row(), i);
        opened.key(Qt::Key_N);
    }
    QCOMPARE(list->currentIndex().row(), 0);
}

void TestDuplicatesDialog::theModelKeepsItsContract()
{
    DuplicateModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Society society;
    const auto [a, b] = twice(society, QStringLiteral("bea@example.org"));
    auto pairs = namedDuplicates(society.opened->reader(), {});
    QVERIFY(pairs);
    QCOMPARE(pairs->size(), std::size_t { 1 });
    model.setPairs(*pairs);
    QCOMPARE(model.index(0, DuplicateModel::Who).data().toString(), QStringLiteral("Beatrice Nettle and Bea Nettle"));
    QVERIFY(model.index(0, DuplicateModel::Why)
                .data()
                .toString()
                .contains(QStringLiteral("same e-mail address"), Qt::CaseInsensitive));
    model.removePerson(b);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestDuplicatesDialog)
#include "tst_duplicatesdialog.moc"
