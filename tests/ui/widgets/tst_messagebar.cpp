// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rollbook;

/// The way back that a message offers.
class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoTakesTheEntryBack();
    void undoDoesWhatTheMessageHasForIt();
};

void TestMessageBar::undoTakesTheEntryBack()
{
    MessageBar bar;
    QSignalSpy asked(&bar, &MessageBar::undoRequested);
    const auto *undo = bar.findChild<QPushButton *>(QStringLiteral("messageUndo"));
    bar.say({ Message::Kind::Success, QStringLiteral("Done.") });
    QVERIFY(undo->isHidden());
    bar.say({ Message::Kind::Success, QStringLiteral("Done."), EntryId { { 1, 2 } } });
    QVERIFY(!undo->isHidden());
    bar.findChild<QPushButton *>(QStringLiteral("messageUndo"))->click();
    QCOMPARE(asked.size(), 1);
}

void TestMessageBar::undoDoesWhatTheMessageHasForIt()
{
    MessageBar bar;
    QSignalSpy asked(&bar, &MessageBar::undoRequested);
    int undone = 0;
    Message message;
    message.text = QStringLiteral("Brought in.");
    message.undoWith = [&undone] { ++undone; };
    bar.say(message);
    auto *undo = bar.findChild<QPushButton *>(QStringLiteral("messageUndo"));
    QVERIFY(!undo->isHidden());
    undo->click();
    QCOMPARE(undone, 1);
    QCOMPARE(asked.size(), 0);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
