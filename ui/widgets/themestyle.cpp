// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themestyle.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tallenough.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

namespace rollbook {

namespace {

constexpr int fieldPadding = 9;
constexpr int arrowArea = 26;
constexpr int stepArea = 22;
constexpr int leastContent = 20;
constexpr int roundAbove = 12; ///< frame and padding above and below the content of a field
constexpr int boxSize = 18;
constexpr int arrowAside = 7; ///< of the sorted column's heading
constexpr int rowRoom = 6; ///< above and below the text of a row of a tree or list, together
constexpr double fieldRadius = 6;

bool isOn(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

/// A chevron in the middle of an area, `direction` as that of QStyle's arrows.
void drawChevron(QPainter *painter, const QRect &area, Qt::ArrowType direction, const QColor &color, double size = 4)
{
    const QPointF middle = QRectF(area).center();
    const double half = size / 2;
    QPointF points[3];
    switch (direction) {
    case Qt::UpArrow:
    case Qt::DownArrow: {
        const double tip = direction == Qt::DownArrow ? half : -half;
        points[0] = middle + QPointF(-size, -tip);
        points[1] = middle + QPointF(0, tip);
        points[2] = middle + QPointF(size, -tip);
        break;
    }
    case Qt::LeftArrow:
    case Qt::RightArrow: {
        const double tip = direction == Qt::RightArrow ? half : -half;
        points[0] = middle + QPointF(-tip, -size);
        points[1] = middle + QPointF(tip, 0);
        points[2] = middle + QPointF(-tip, size);
        break;
    }
    case Qt::NoArrow:
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(points, 3);
    painter->restore();
}

QColor markColor(const QStyleOption *option, const ThemeColors &colors)
{
    return isOn(option, QStyle::State_Enabled) ? colors.muted
                                               : option->palette.color(QPalette::Disabled, QPalette::ButtonText);
}

/// The frame of a field: the accent while it has the focus.
void drawField(QPainter *painter, const QStyleOption *option, const ThemeColors &colors)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool focused = enabled && isOn(option, QStyle::State_HasFocus);
    const double inset = focused ? 1 : 0.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(focused ? colors.accent : (enabled ? colors.outline : colors.border), focused ? 2 : 1));
    painter->setBrush(enabled ? colors.surface : colors.window);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), fieldRadius, fieldRadius);
    painter->restore();
}

void drawTick(QPainter *painter, const QRectF &box, const QColor &color)
{
    const QPointF points[] = { box.topLeft() + QPointF(box.width() * 0.24, box.height() * 0.53),
        box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.71),
        box.topLeft() + QPointF(box.width() * 0.77, box.height() * 0.31) };
    painter->setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(points, 3);
}

/// A box to tick or, round, to choose.
void drawIndicator(QPainter *painter, const QStyleOption *option, bool round)
{
    const ThemeColors colors = themeColors(option->palette);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool some = isOn(option, QStyle::State_NoChange);
    const bool set = some || isOn(option, QStyle::State_On);
    const QColor ground = set ? (enabled ? colors.accent : colors.border) : colors.surface;
    const QColor mark = enabled ? colors.accentText : colors.muted;
    const double side = std::min({ option->rect.width(), option->rect.height(), boxSize }) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(set ? ground : (enabled ? colors.outline : colors.border), 1));
    painter->setBrush(ground);
    const double radius = round ? side / 2 : 4;
    painter->drawRoundedRect(box, radius, radius);
    if (set && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), side * 0.2, side * 0.2);
    } else if (some) {
        painter->setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(box.center() - QPointF(side * 0.24, 0), box.center() + QPointF(side * 0.24, 0));
    } else if (set) {
        drawTick(painter, box, mark);
    }
    painter->restore();
}

/// The ground of a row of a list.
void drawRow(QPainter *painter, const QStyleOption *option)
{
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        item && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, item->backgroundBrush);
    const ThemeColors colors = themeColors(option->palette);
    if (isOn(option, QStyle::State_Selected))
        painter->fillRect(option->rect, colors.accentSoft);
    else if (isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled))
        painter->fillRect(option->rect, colors.hover);
}

void drawFocus(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    // Buttons show the focus by their border. In a list the selected row shows where one is, and the list's frame that
    // the keys go there.
    if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget))
        return;
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool row = view != nullptr;
    if (row && view->selectionModel() && view->selectionModel()->isSelected(view->currentIndex()))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(themeColors(option->palette).accent, row ? 1 : 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
    painter->restore();
}

void drawSplitter(QPainter *painter, const QStyleOption *option)
{
    const ThemeColors colors = themeColors(option->palette);
    const bool touched = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken);
    QRect line = option->rect;
    // The state says how the splitter lies; the line runs across that.
    if (isOn(option, QStyle::State_Horizontal))
        line = QRect(line.center().x(), line.top(), touched ? 2 : 1, line.height());
    else
        line = QRect(line.left(), line.center().y(), line.width(), touched ? 2 : 1);
    painter->fillRect(line, touched ? colors.accent : colors.border);
}

/// What the arrows of a box of numbers take, if it has any.
int stepsWidth(const QStyleOption *option)
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    return box && box->buttonSymbols == QAbstractSpinBox::NoButtons ? fieldPadding - 3 : stepArea;
}

void drawSteps(QPainter *painter, const QStyleOptionSpinBox *option, const QStyle *style, const QWidget *widget)
{
    const ThemeColors colors = themeColors(option->palette);
    drawField(painter, option, colors);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto &[part, arrow, may] :
        { std::tuple(QStyle::SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled),
            std::tuple(QStyle::SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled) }) {
        const QRect area = style->subControlRect(QStyle::CC_SpinBox, option, part, widget);
        const bool can = option->stepEnabled.testFlag(may) && isOn(option, QStyle::State_Enabled);
        if (can && option->activeSubControls == part && isOn(option, QStyle::State_MouseOver))
            painter->fillRect(area, colors.hover);
        drawChevron(painter, area, arrow,
            can ? colors.muted : option->palette.color(QPalette::Disabled, QPalette::ButtonText), 3.2);
    }
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *dialog = qobject_cast<QDialog *>(widget))
        TallEnough::watch(dialog);
    // The delegate a box comes with does not ask the style how high its rows are.
    if (auto *box = qobject_cast<QComboBox *>(widget); box && !qobject_cast<QStyledItemDelegate *>(box->itemDelegate()))
        box->setItemDelegate(new QStyledItemDelegate(box));
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return boxSize;
    case PM_SplitterWidth:
        return 2 * space::small + 1;
    case PM_FocusFrameHMargin:
        // The cells of a table stand as far in as its headings do.
        if (qobject_cast<const QTableView *>(widget))
            return space::small - 1;
        break;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ThemeStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_ComboBox_Popup || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon ThemeStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("help"));
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("info"));
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("warning"));
    case SP_LineEditClearButton:
        return icon(QStringLiteral("close"));
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

QSize ThemeStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int height = std::max(size.height(), leastContent) + roundAbove;
    switch (type) {
    case CT_ComboBox:
        return { size.width() + 2 * fieldPadding + arrowArea, height };
    case CT_SpinBox:
        return { size.width() + fieldPadding + stepsWidth(option), height };
    case CT_ItemViewItem: {
        const QSize item = QProxyStyle::sizeFromContents(type, option, size, widget);
        // A table sets the height of its rows itself.
        return qobject_cast<const QTableView *>(widget) ? item : item + QSize(0, rowRoom);
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect ThemeStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect whole = option->rect;
    QRect found;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        found = whole.adjusted(fieldPadding - 1, 2, -arrowArea, -2);
    else if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        found = QRect(whole.right() - arrowArea, whole.top(), arrowArea, whole.height());
    else if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        found = whole.adjusted(fieldPadding - 3, 2, -stepsWidth(option), -2);
    else if (control == CC_SpinBox && part == SC_SpinBoxUp)
        found = QRect(whole.right() - stepArea, whole.top() + 2, stepArea - 1, whole.height() / 2 - 2);
    else if (control == CC_SpinBox && part == SC_SpinBoxDown)
        found = QRect(whole.right() - stepArea, whole.center().y() + 1, stepArea - 1, whole.height() / 2 - 2);
    else
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, whole, found);
}

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(painter, option, false);
    case PE_IndicatorRadioButton:
        return drawIndicator(painter, option, true);
    case PE_PanelItemViewItem:
        return drawRow(painter, option);
    case PE_PanelItemViewRow:
        return;
    case PE_FrameFocusRect:
        return drawFocus(painter, option, widget);
    case PE_IndicatorBranch: {
        if (!isOn(option, State_Children))
            return;
        const Qt::ArrowType closed = option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        return drawChevron(painter, option->rect, isOn(option, State_Open) ? Qt::DownArrow : closed,
            markColor(option, themeColors(option->palette)));
    }
    case PE_IndicatorHeaderArrow:
        // In the padding of the heading, beside its text wherever that stands.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawChevron(painter,
                option->rect.translated(option->direction == Qt::RightToLeft ? -arrowAside : arrowAside, 0),
                header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow,
                themeColors(option->palette).muted, 3.2);
        return;
    case PE_IndicatorArrowDown:
        return drawChevron(painter, option->rect, Qt::DownArrow, markColor(option, themeColors(option->palette)));
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_Splitter)
        return drawSplitter(painter, option);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element != CE_ComboBoxLabel || !box)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionComboBox whole = *box;
    const QRect area = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
    whole.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, area.width() - 2);
    QProxyStyle::drawControl(element, &whole, painter, widget);
}

void ThemeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *steps = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && steps)
        return drawSteps(painter, steps, this, widget);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !box)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    const ThemeColors colors = themeColors(option->palette);
    if (box->frame)
        drawField(painter, option, colors);
    drawChevron(
        painter, subControlRect(control, option, SC_ComboBoxArrow, widget), Qt::DownArrow, markColor(option, colors));
}

} // namespace rollbook
