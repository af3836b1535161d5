// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formarea.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace rollbook;

/// How the fields of forms stand to their labels and to each other.
class TestFormArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsStandAtOneEdge();
    void aLabelStandsOnTheLineOfItsField();
};

void TestFormArea::fieldsStandAtOneEdge()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *first = new QFormLayout;
    auto *second = new QFormLayout;
    column->addLayout(first);
    column->addLayout(second);
    auto *above = new QLineEdit;
    auto *below = new QLineEdit;
    first->addRow(QStringLiteral("No"), above);
    second->addRow(QStringLiteral("A far longer name"), below);
    levelForms({ first, second });
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(above->x(), below->x());
}

void TestFormArea::aLabelStandsOnTheLineOfItsField()
{
    QWidget page;
    auto *form = new QFormLayout(&page);
    auto *holder = new QWidget;
    auto *within = new QVBoxLayout(holder);
    within->setContentsMargins(0, 0, 0, 0);
    auto *field = new QLineEdit;
    within->addWidget(field);
    within->addWidget(new QLabel(QStringLiteral("a message\nof two lines")));
    form->addRow(QStringLiteral("Name"), holder);
    levelForms({ form });
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto *label = qobject_cast<QLabel *>(form->labelForField(holder));
    const int line = label->y() + label->contentsMargins().top() + label->fontMetrics().height() / 2;
    const int middle = field->mapTo(&page, field->rect().center()).y();
    QVERIFY2(std::abs(line - middle) <= 2, qPrintable(QStringLiteral("%1 %2").arg(line).arg(middle)));
}

QTEST_MAIN(TestFormArea)
#include "tst_formarea.moc"
