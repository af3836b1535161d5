// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplot.h"
#include "ui/charts/chartticks.h"
#include "ui/words/format.h"

namespace rollbook {

/// What the two charts over time share: gridlines with numbers at the left, marks of months and years below.
class TimePlot : public ChartPlot
{
public:
    using ChartPlot::ChartPlot;

protected:
    /// Where a day stands across the area.
    [[nodiscard]] virtual double xOf(const QDate &day) const = 0;
    [[nodiscard]] double yOf(double value) const;
    /// Space at the left for the numbers from `least` (below 0 or 0) to `most`, and gridlines at a round distance.
    /// Returns the axis' ends.
    std::pair<qint64, qint64> scaleTo(qint64 least, qint64 most, double height);
    [[nodiscard]] double numbersWidth() const;
    [[nodiscard]] double datesHeight() const { return 2 * lineHeight() + 6; }
    void paintGrid(QPainter &painter) const;
    /// `leastMonths`: how many months one category stands for.
    void paintDates(QPainter &painter, const QDate &from, const QDate &to, int leastMonths, double top) const;

    qint64 m_step = 1;
    qint64 m_bottom = 0;
    qint64 m_top = 1;
};

} // namespace rollbook
