// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rollbook;

class TestEmptyState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAndOffersTheNextStep()
    {
        EmptyState state;
        state.setText(QStringLiteral("groups"), QStringLiteral("There are no groups yet"));
        auto *sentence = state.findChild<QLabel *>(QStringLiteral("emptySentence"));
        QVERIFY(sentence->isHidden());
        state.setText(QStringLiteral("groups"), QStringLiteral("There are no groups yet"), QStringLiteral("Make one."));
        QVERIFY(!sentence->isHidden());
        QPushButton *first = state.addButton(QStringLiteral("Add"), QStringLiteral("add"));
        QPushButton *second = state.addButton(QStringLiteral("Import"), QStringLiteral("import"));
        QVERIFY(first->property("primary").toBool());
        QVERIFY(!second->property("primary").toBool());
        QSignalSpy clicked(first, &QPushButton::clicked);
        state.show();
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
        state.clearButtons();
        QVERIFY(first->isHidden() && second->isHidden());
    }

    void linesStayReadableInAWideWindow()
    {
        EmptyState state;
        const QString text = QStringLiteral("Branches, regions and affiliated organisations stand here. ").repeated(8);
        state.setText(QStringLiteral("groups"), QStringLiteral("None"), text);
        const auto *sentence = state.findChild<QLabel *>(QStringLiteral("emptySentence"));
        for (const int width : { 320, 1600 }) {
            state.resize(width, 700);
            state.show();
            QVERIFY(QTest::qWaitForWindowExposed(&state));
            QTRY_VERIFY(sentence->width() <= 70 * sentence->fontMetrics().averageCharWidth());
            QVERIFY(sentence->width() < width);
            QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
        }
    }
};

QTEST_MAIN(TestEmptyState)
#include "tst_emptystate.moc"
