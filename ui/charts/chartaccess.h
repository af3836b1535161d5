// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rollbook {

class ChartCanvas;

/// Makes charts known to screen readers: a ChartCanvas has a child for each of its figures, named by pointText().
/// Once per program; more calls change nothing.
void installChartAccess();
/// Tells screen readers which figure is current.
void tellChartFocus(ChartCanvas &canvas);

} // namespace rollbook
