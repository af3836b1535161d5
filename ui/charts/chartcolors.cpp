// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolors.h"

namespace rollbook {

ChartColors chartColors(const ThemeColors &theme)
{
    ChartColors c;
    c.ground = theme.surface;
    c.text = theme.text;
    c.muted = theme.muted;
    c.grid = theme.border;
    c.baseline = theme.outline;
    c.focus = theme.accent;
    if (theme.dark)
        c.series = { QColor(0x6BACE6), QColor(0x33BDB1), QColor(0xE08BB5), QColor(0xF58A52), QColor(0xB49BDD),
            QColor(0x9AA5B4) };
    else
        c.series = { QColor(0x12436D), QColor(0x28A197), QColor(0x801650), QColor(0xF46A25), QColor(0x8E6CC4),
            QColor(0x6F7885) };
    return c;
}

ChartColors paperColors()
{
    ChartColors c = chartColors(lightColors());
    c.ground = QColor(Qt::white);
    return c;
}

} // namespace rollbook
