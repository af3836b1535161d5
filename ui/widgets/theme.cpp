// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <cmath>

namespace rollbook {

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

ThemeColors lightColors()
{
    ThemeColors c;
    c.dark = false;
    c.window = QColor(0xF6F7F9);
    c.surface = QColor(0xFFFFFF);
    c.sidebar = QColor(0xECEFF3);
    c.border = QColor(0xDDE2E8);
    c.outline = QColor(0x868F9B);
    c.text = QColor(0x1B2430);
    c.muted = QColor(0x566171);
    c.accent = QColor(0x1F5FA8);
    c.accentText = QColor(0xFFFFFF);
    c.accentSoft = QColor(0xDCE8F6);
    c.hover = QColor(0xE4E9EF);
    c.success = QColor(0x1B6B45);
    c.successSoft = QColor(0xE0F2E8);
    c.warning = QColor(0x855000);
    c.warningSoft = QColor(0xFCF0D9);
    c.danger = QColor(0xB3261E);
    c.dangerSoft = QColor(0xFBE4E2);
    return c;
}

ThemeColors darkColors()
{
    ThemeColors c;
    c.dark = true;
    c.window = QColor(0x191D23);
    c.surface = QColor(0x21262E);
    c.sidebar = QColor(0x15181D);
    c.border = QColor(0x343B46);
    c.outline = QColor(0x7C8796);
    c.text = QColor(0xE7EBF0);
    c.muted = QColor(0xA7B1BF);
    c.accent = QColor(0x7FB4F0);
    c.accentText = QColor(0x0F1A28);
    c.accentSoft = QColor(0x27405F);
    c.hover = QColor(0x2A313B);
    c.success = QColor(0x7FD1A6);
    c.successSoft = QColor(0x1D3A2C);
    c.warning = QColor(0xF0BF6A);
    c.warningSoft = QColor(0x40321A);
    c.danger = QColor(0xFF9B92);
    c.dangerSoft = QColor(0x4A2522);
    return c;
}

ThemeColors highContrastColors()
{
    ThemeColors c;
    c.dark = true;
    c.window = QColor(Qt::black);
    c.surface = QColor(Qt::black);
    c.sidebar = QColor(Qt::black);
    c.border = QColor(0xFFFFFF);
    c.outline = QColor(0xFFFFFF);
    c.text = QColor(0xFFFFFF);
    c.muted = QColor(0xFFFFFF);
    c.accent = QColor(0xFFE14D);
    c.accentText = QColor(Qt::black);
    c.accentSoft = QColor(0x003A8C);
    c.hover = QColor(0x262626);
    c.success = QColor(0x6CF0A5);
    c.successSoft = QColor(0x00260F);
    c.warning = QColor(0xFFD24D);
    c.warningSoft = QColor(0x2B2000);
    c.danger = QColor(0xFFA9A1);
    c.dangerSoft = QColor(0x3A0500);
    return c;
}

ThemeColors themeColors(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window == highContrastColors().window)
        return highContrastColors();
    return window.lightness() < palette.color(QPalette::Active, QPalette::WindowText).lightness() ? darkColors()
                                                                                                  : lightColors();
}

QPalette themePalette(const ThemeColors &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.window);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.danger);
    p.setColor(QPalette::Highlight, c.accentSoft);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.surface);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Light, c.dark ? c.hover : c.surface);
    p.setColor(QPalette::Midlight, c.hover);
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, c.outline);
    p.setColor(QPalette::Shadow, c.dark ? QColor(Qt::black) : c.outline);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText }) {
        QColor pale = c.muted;
        pale.setAlphaF(0.62F);
        p.setColor(QPalette::Disabled, role, pale);
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.hover);
    return p;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

bool systemIsDark(const QApplication &)
{
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QFont textFont(TextSize size)
{
    QFont font = QApplication::font();
    const double base = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    switch (size) {
    case TextSize::Small:
        font.setPointSizeF(base * 0.9);
        break;
    case TextSize::Body:
        break;
    case TextSize::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Heading:
        font.setPointSizeF(base * 1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Title:
        font.setPointSizeF(base * 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Figure:
        font.setPointSizeF(base * 2.2);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

void setTextSize(QWidget *widget, TextSize size, bool muted)
{
    widget->setFont(textFont(size));
    if (muted)
        widget->setForegroundRole(QPalette::PlaceholderText);
}

void makePrimary(QWidget *button)
{
    button->setProperty("primary", true);
    // A box of buttons has polished it already.
    if (button->testAttribute(Qt::WA_WState_Polished)) {
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

void makeCard(QWidget *frame)
{
    frame->setProperty("card", true);
    frame->setAttribute(Qt::WA_StyledBackground);
}

} // namespace rollbook
