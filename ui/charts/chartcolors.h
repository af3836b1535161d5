// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcontent.h"
#include "ui/widgets/theme.h"

#include <array>

namespace rollbook {

/// The colours of a chart on one ground. Series and focus have a contrast of 3:1 or more on `ground`, text 4.5:1.
struct ChartColors {
    QColor ground;
    QColor text;
    QColor muted; ///< axis labels
    QColor grid; ///< gridlines, deliberately faint
    QColor baseline; ///< the line at zero
    QColor focus;
    std::array<QColor, chartColorCount> series;
    [[nodiscard]] QColor of(ChartColor color) const { return series[static_cast<std::size_t>(color)]; }
};

/// Of a theme. Series are the categorical palette of the UK government's analysis function where it is light, lighter
/// shades where it is dark: its dark blue has a contrast of 1.6 there.
[[nodiscard]] ChartColors chartColors(const ThemeColors &theme);
/// What is printed and saved: always on white.
[[nodiscard]] ChartColors paperColors();

} // namespace rollbook
