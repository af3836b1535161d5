// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplayout.h"

#include <QTest>
#include <QWidget>

using namespace rollbook;

/// Rows of fields in windows of any width.
class TestWrapLayout final : public QObject
{
    Q_OBJECT

private:
    struct Row {
        explicit Row(int width)
        {
            auto *layout = new WrapLayout(&whole, 10);
            for (const int stretch : { 1, 0, 0 }) {
                auto *field = new QWidget(&whole);
                field->setMinimumSize(100, 20);
                layout->add(field, stretch);
                fields.push_back(field);
            }
            whole.resize(width, 200);
            whole.show();
        }
        QWidget whole;
        std::vector<QWidget *> fields;
    };

private Q_SLOTS:
    void oneLineHasRoomAndGivesTheRestToTheStretch()
    {
        const Row row(400);
        QCOMPARE(row.fields[0]->geometry(), QRect(0, 0, 180, 20));
        QCOMPARE(row.fields[1]->geometry(), QRect(190, 0, 100, 20));
        QCOMPARE(row.fields[2]->geometry(), QRect(300, 0, 100, 20));
        QCOMPARE(row.whole.layout()->heightForWidth(400), 20);
    }

    void whatHasNoRoomGoesOnInFurtherLines()
    {
        Row row(250);
        QCOMPARE(row.fields[1]->geometry(), QRect(150, 0, 100, 20));
        QCOMPARE(row.fields[2]->geometry(), QRect(0, 30, 100, 20));
        QCOMPARE(row.whole.layout()->heightForWidth(250), 50);
        QCOMPARE(row.whole.layout()->heightForWidth(120), 80);
        QCOMPARE(row.whole.layout()->minimumSize().width(), 100);
        row.fields[0]->hide();
        QCOMPARE(row.whole.layout()->heightForWidth(250), 20);
    }

    void severalLinesShareEvenlyWhatHasNoStretch()
    {
        QWidget whole;
        auto *layout = new WrapLayout(&whole, 10);
        std::vector<QWidget *> fields;
        for (int i = 0; i < 4; ++i) {
            fields.push_back(new QWidget(&whole));
            fields.back()->setMinimumSize(100, 20);
            layout->add(fields.back());
        }
        whole.resize(350, 60); // room for three
        whole.show();
        QTRY_COMPARE(fields[1]->geometry(), QRect(110, 0, 100, 20));
        QCOMPARE(fields[2]->geometry(), QRect(0, 30, 100, 20));
        QCOMPARE(fields[3]->geometry(), QRect(110, 30, 100, 20));
        QCOMPARE(layout->heightForWidth(350), 50);
        QCOMPARE(layout->heightForWidth(430), 20);
    }

    void whatIsLowerStandsAtTheMiddle()
    {
        Row row(400);
        row.fields[0]->setMinimumHeight(30);
        QTRY_COMPARE(row.fields[1]->geometry(), QRect(190, 5, 100, 20));
        row.fields[0]->setMinimumHeight(80);
        QTRY_COMPARE(row.fields[1]->geometry(), QRect(190, 0, 100, 20));
    }

    void fromRightToLeftItIsMirrored()
    {
        Row row(400);
        row.whole.setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(row.fields[2]->x(), 0);
        QCOMPARE(row.fields[0]->geometry().right(), 399);
    }
};

QTEST_MAIN(TestWrapLayout)
#include "tst_wraplayout.moc"
