// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemDelegate>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTest>

using namespace rollbook;

class TestThemeStyle final : public QObject
{
    Q_OBJECT

private:
    /// The first column of `area` with a pixel of text colour in it.
    static int firstInk(const QImage &image, const QRect &area)
    {
        for (int x = area.left(); x <= area.right(); ++x) {
            for (int y = area.top() + 3; y <= area.bottom() - 3; ++y) {
                if (qGray(image.pixel(x, y)) < 140)
                    return x;
            }
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, false); }

    void aButtonOfABoxIsMarkedToo()
    {
        QWidget window;
        QDialogButtonBox buttons(QDialogButtonBox::Save | QDialogButtonBox::Cancel, &window);
        buttons.button(QDialogButtonBox::Save)->ensurePolished();
        makePrimary(buttons.button(QDialogButtonBox::Save));
        buttons.resize(buttons.sizeHint());
        window.resize(buttons.size());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QWidget *save = buttons.button(QDialogButtonBox::Save);
        const QImage image = buttons.grab().toImage();
        QCOMPARE(QColor(image.pixel(save->geometry().left() + 6, save->geometry().center().y())), lightColors().accent);
    }

    void cellsStandUnderTheirHeading()
    {
        QStandardItemModel model(2, 2);
        model.setHorizontalHeaderLabels({ QStringLiteral("HHH"), QStringLiteral("HHH") });
        model.setItem(1, 1, new QStandardItem(QStringLiteral("HHH")));
        QTableView table;
        table.setModel(&model);
        table.setShowGrid(false);
        table.verticalHeader()->hide();
        table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        table.resize(400, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const QImage image = table.grab().toImage();
        const QHeaderView *header = table.horizontalHeader();
        QRect heading(header->mapTo(&table, QPoint(header->sectionViewportPosition(1), 0)),
            QSize(header->sectionSize(1), header->height()));
        QRect cell = table.visualRect(model.index(1, 1));
        cell.moveTopLeft(table.viewport()->mapTo(&table, cell.topLeft()));
        const int above = firstInk(image, heading);
        const int below = firstInk(image, cell);
        QVERIFY(above > 0 && below > 0);
        QVERIFY2(std::abs(above - below) <= 1, qPrintable(QStringLiteral("%1 %2").arg(above).arg(below)));
    }

    void boxesAndFieldsShowTheProgramsOwnIcons()
    {
        QStyle *style = qApp->style();
        QCOMPARE(style->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons), 0);
        for (const auto &[which, name] :
            { std::pair(QStyle::SP_MessageBoxQuestion, "help"), std::pair(QStyle::SP_MessageBoxWarning, "warning"),
                std::pair(QStyle::SP_LineEditClearButton, "close") }) {
            const QImage shown = style->standardIcon(which).pixmap(QSize(16, 16)).toImage();
            QCOMPARE(shown, icon(QLatin1String(name)).pixmap(QSize(16, 16)).toImage());
            QVERIFY(!shown.isNull());
        }
    }

    void fieldsAndButtonsAreEquallyHigh()
    {
        QLineEdit line;
        QComboBox box;
        box.addItem(QStringLiteral("A"));
        QSpinBox steps;
        QDateEdit day;
        day.setCalendarPopup(true);
        QPushButton button(QStringLiteral("A"));
        for (QWidget *widget : std::initializer_list<QWidget *> { &box, &steps, &day, &button }) {
            widget->ensurePolished();
            line.ensurePolished();
            QVERIFY2(std::abs(widget->sizeHint().height() - line.sizeHint().height()) <= 1,
                qPrintable(QStringLiteral("%1 %2 %3")
                               .arg(QLatin1String(widget->metaObject()->className()))
                               .arg(widget->sizeHint().height())
                               .arg(line.sizeHint().height())));
        }
    }

    void theRowsOfABoxHaveRoom()
    {
        QComboBox box;
        box.addItem(QStringLiteral("Members"));
        box.ensurePolished();
        QStyleOptionViewItem option;
        option.initFrom(&box);
        const QSize row = box.itemDelegate()->sizeHint(option, box.model()->index(0, 0));
        QVERIFY2(row.height() >= QFontMetrics(option.font).height() + 6, qPrintable(QString::number(row.height())));
    }

    void aBoxShowsItsWholeText()
    {
        QComboBox box;
        box.addItem(QStringLiteral("Members who live abroad"));
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.rect = QRect(QPoint(0, 0), box.sizeHint());
        const QRect field
            = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        QVERIFY(field.width() >= box.fontMetrics().horizontalAdvance(box.itemText(0)));
    }

    void arrowsAreMirrored()
    {
        QComboBox box;
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.rect = QRect(0, 0, 200, 32);
        for (const auto direction : { Qt::LeftToRight, Qt::RightToLeft }) {
            option.direction = direction;
            const QRect arrow
                = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &box);
            QCOMPARE(arrow.center().x() > 100, direction == Qt::LeftToRight);
        }
    }
};

QTEST_MAIN(TestThemeStyle)
#include "tst_themestyle.moc"
