// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace rollbook {

enum class ThemeChoice : int { System = 0, Light = 1, Dark = 2, HighContrast = 3 };

/// The colours of the program beyond what QPalette knows. Every text colour has a contrast of 4.5:1 or more on
/// `window`, `surface` and `sidebar`, and each `…Text` on its own ground; a test computes it.
struct ThemeColors {
    bool dark = false;
    QColor window; ///< ground of pages
    QColor surface; ///< cards, lists, fields
    QColor sidebar;
    QColor border; ///< between areas, 1 px
    QColor outline; ///< around fields and buttons: 3:1 on window and surface
    QColor text;
    QColor muted; ///< secondary text
    QColor accent; ///< links, primary buttons, the current page
    QColor accentText; ///< on accent
    QColor accentSoft; ///< ground of a selected row or page
    QColor hover;
    QColor success;
    QColor successSoft;
    QColor warning;
    QColor warningSoft;
    QColor danger;
    QColor dangerSoft;
};

[[nodiscard]] ThemeColors lightColors();
[[nodiscard]] ThemeColors darkColors();
[[nodiscard]] ThemeColors highContrastColors();
/// The set that belongs to a palette, told by the lightness of its window colour. Ask again on QEvent::PaletteChange.
[[nodiscard]] ThemeColors themeColors(const QPalette &palette);
[[nodiscard]] QPalette themePalette(const ThemeColors &colors);

/// Style, palette and the few rules of style sheet. `systemDark`: what System stands for.
void applyTheme(QApplication &application, ThemeChoice choice, bool systemDark);
/// Whether the desktop asked for dark, by the palette the program started with. Ask before applyTheme().
[[nodiscard]] bool systemIsDark(const QApplication &application);

/// WCAG 2 contrast, 1-21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// Distances in logical pixels.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int vast = 40;
} // namespace space

/// The type scale, relative to the user's own font.
enum class TextSize { Small, Body, Strong, Heading, Title, Figure };
[[nodiscard]] QFont textFont(TextSize size);
/// Gives a widget its place in the scale; `muted` in the paler text colour, following the theme.
void setTextSize(QWidget *widget, TextSize size, bool muted = false);

/// Marks a button as the one that does the thing: drawn in the accent colour.
void makePrimary(QWidget *button);
/// Marks a frame as a card: surface, thin border, rounded corners.
void makeCard(QWidget *frame);

} // namespace rollbook
