// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"
#include "ui/widgets/themestyle.h"

#include <QApplication>

namespace rollbook {

namespace {

QColor disabledText(const ThemeColors &c)
{
    const auto mixed = [](int a, int b) { return (a * 3 + b * 2) / 5; };
    return QColor(mixed(c.muted.red(), c.surface.red()), mixed(c.muted.green(), c.surface.green()),
        mixed(c.muted.blue(), c.surface.blue()));
}

/// Names of colours as they stand in the rules below.
QString filledIn(QString rules, const ThemeColors &c)
{
    const std::pair<QLatin1String, QColor> names[] = {
        { QLatin1String("@window"), c.window },
        { QLatin1String("@surface"), c.surface },
        { QLatin1String("@sidebar"), c.sidebar },
        { QLatin1String("@border"), c.border },
        { QLatin1String("@outline"), c.outline },
        { QLatin1String("@text"), c.text },
        { QLatin1String("@muted"), c.muted },
        { QLatin1String("@accentSoft"), c.accentSoft },
        { QLatin1String("@accentText"), c.accentText },
        { QLatin1String("@accent"), c.accent },
        { QLatin1String("@hover"), c.hover },
        { QLatin1String("@disabled"), disabledText(c) },
        { QLatin1String("@dangerSoft"), c.dangerSoft },
        { QLatin1String("@danger"), c.danger },
        { QLatin1String("@warningSoft"), c.warningSoft },
        { QLatin1String("@successSoft"), c.successSoft },
        { QLatin1String("@success"), c.success },
        { QLatin1String("@warning"), c.warning },
    };
    for (const auto &[name, color] : names)
        rules.replace(name, color.name());
    return rules;
}

const char *const controls = R"(
QPushButton, QToolButton[boxed="true"] {
    background: @surface; border: 1px solid @outline; border-radius: 6px; padding: 5px 14px; min-height: 20px; }
QPushButton:hover, QToolButton[boxed="true"]:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked, QToolButton[boxed="true"]:pressed, QToolButton[boxed="true"]:checked {
    background: @accentSoft; border-color: @accent; }
QPushButton:disabled, QToolButton[boxed="true"]:disabled { border-color: @border; color: @disabled; }
QPushButton:focus, QToolButton[boxed="true"]:focus { border: 2px solid @accent; padding: 4px 13px; }
QPushButton[primary="true"] { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { border-color: @text; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @hover; color: @muted; border-color: @border; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; color: @accent; padding: 5px 3px; }
QPushButton[flat="true"]:hover { text-decoration: underline; }
QPushButton[flat="true"]:focus { border: 2px solid @accent; padding: 4px 2px; }
QToolButton[boxed="true"][popupMode="2"] { padding-right: 30px; }
QToolButton[boxed="true"][popupMode="2"]:focus { padding-right: 29px; }
QToolButton[boxed="true"]::menu-indicator { subcontrol-origin: border; subcontrol-position: center right; right: 10px; }
QLineEdit, QTextEdit[boxed="true"], QPlainTextEdit {
    background: @surface; border: 1px solid @outline; border-radius: 6px; padding: 5px 8px;
    selection-background-color: @accent; selection-color: @accentText; }
QLineEdit { min-height: 20px; }
QAbstractSpinBox { min-height: 26px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 4px 7px; }
QLineEdit:disabled, QLineEdit:read-only { background: @window; border-color: @border; }
QLineEdit[problem="true"] { border-color: @danger; }
QComboBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus,
QComboBox QLineEdit:disabled, QAbstractSpinBox QLineEdit:disabled {
    background: transparent; border: 0; padding: 0; min-height: 0; }
QTabWidget::pane { border: 0; border-top: 1px solid @border; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; color: @muted;
    padding: 7px 14px 6px 14px; }
QTabBar::tab:hover { color: @text; background: @hover; border-top-left-radius: 6px; border-top-right-radius: 6px; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:focus { color: @accent; }
)";

const char *const areas = R"(
*[card="true"] { background: @surface; border: 1px solid @border; border-radius: 10px; }
*[card="true"][chosen="true"] { background: @accentSoft; border-color: @accent; }
QTableView, QTreeView, QListView { background: @surface; border: 1px solid @border; border-radius: 8px;
    selection-background-color: @accentSoft; selection-color: @text; alternate-background-color: @window; outline: 0; }
QTableView:focus, QTreeView:focus, QListView:focus { border-color: @accent; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: transparent; color: @muted; border: 0; border-bottom: 1px solid @border;
    padding: 6px 8px; font-weight: 600; }
QHeaderView::section:hover { color: @text; background: @hover; }
QTableCornerButton::section { background: @surface; border: 0; }
QMenuBar { background: @sidebar; border-bottom: 1px solid @border; padding: 1px 4px; }
QMenuBar::item { padding: 4px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @accentSoft; color: @text; }
QMenu { background: @surface; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @border; margin: 5px 8px; }
QStatusBar { background: @sidebar; border-top: 1px solid @border; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @muted; padding: 0 8px; }
QToolTip { background: @surface; color: @text; border: 1px solid @outline; padding: 4px; }
QProgressBar { background: @border; border: 0; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
)";

const char *const parts = R"(
#sidebar { background: @sidebar; border: 0; border-right: 1px solid @border; }
#sidebar QToolButton { background: transparent; border: 0; border-radius: 7px; padding: 8px 10px; color: @text; }
#sidebar QToolButton:hover { background: @hover; }
#sidebar QToolButton:checked { background: @accentSoft; font-weight: 600; }
#sidebar QToolButton:focus { border: 2px solid @accent; padding: 6px 8px; }
#ageBar QToolButton { padding: 4px 5px; }
#ageBar QToolButton:focus { padding: 3px 4px; }
#practiceMark { background: @warningSoft; color: @warning; border-radius: 6px; padding: 2px 8px; margin-left: 6px; }
#messageCard { border-radius: 8px; border: 1px solid @border; background: @surface; }
#messageCard[tone="success"] { background: @successSoft; border-color: @success; }
#messageCard[tone="note"] { background: @accentSoft; border-color: @accent; }
#messageCard[tone="warning"] { background: @warningSoft; border-color: @warning; }
#messageCard[tone="danger"] { background: @dangerSoft; border-color: @danger; }
)";

const char *const bars = R"(
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @outline; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
)";

} // namespace

void applyTheme(QApplication &application, ThemeChoice choice, bool systemDark)
{
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemDark);
    const ThemeColors colors
        = choice == ThemeChoice::HighContrast ? highContrastColors() : (dark ? darkColors() : lightColors());
    QApplication::setStyle(new ThemeStyle);
    QApplication::setPalette(themePalette(colors));
    const QString rules = QString::fromLatin1(controls) + QString::fromLatin1(areas) + QString::fromLatin1(parts)
        + QString::fromLatin1(bars);
    application.setStyleSheet(filledIn(rules, colors));
}

} // namespace rollbook
