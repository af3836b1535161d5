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
    /// Gridlines at a round distance for numbers from `least` (0 or below) to `most`; the axis ends a little beyond
    /// them, or `rounded` at a gridline.
    void scaleTo(qint64 least, qint64 most, double height, bool rounded);
    [[nodiscard]] double numbersWidth() const;
    /// Of the marks of months and years, in one line or two.
    [[nodiscard]] double datesHeight(const QDate &from, const QDate &to, int leastMonths) const;
    void paintGrid(QPainter &painter) const;
    /// `leastMonths`: how many months one category stands for.
    void paintDates(QPainter &painter, const QDate &from, const QDate &to, int leastMonths, double top) const;

    qint64 m_step = 1;
    double m_bottom = 0;
    double m_top = 1;

private:
    [[nodiscard]] std::vector<DateTick> ticks(const QDate &from, const QDate &to, int leastMonths, double width) const;
    [[nodiscard]] double tickWidth() const { return metrics().horizontalAdvance(QStringLiteral("2026")) + 18; }
};

} // namespace rollbook
