// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportcontent.h"
#include "core/reports/reportwords.h"

namespace rollbook {

/// The chart of the growth report, for paper: above, the number of members at the end of each month as a line; below,
/// who came (bars upwards) and who went (downwards). Labelled at the shapes themselves, told apart by place and
/// lightness as well as by colour, so that it reads in black and white.
class GrowthChart final : public ReportFigure
{
public:
    GrowthChart(const Growth &growth, const ReportWords &words);

    [[nodiscard]] qreal height(const PageFormat &format) const override;
    void paint(QPainter &painter, Typesetter &type, const QRectF &area) const override;

private:
    /// One colour of the bars: a count a month.
    struct Band {
        QString name;
        QRgb color;
        bool up;
        std::vector<qint64> counts;
    };
    struct Axis {
        qreal low = 0;
        qreal high = 1;
        qreal step = 1;
    };
    struct Panel {
        QRectF plot;
        Axis axis;
        [[nodiscard]] qreal y(qreal value) const
        {
            return plot.bottom() - (value - axis.low) / (axis.high - axis.low) * plot.height();
        }
    };

    [[nodiscard]] static Axis niceAxis(qreal low, qreal high, int steps);
    [[nodiscard]] qint64 stacked(bool up, std::size_t month) const;
    [[nodiscard]] qreal x(const QRectF &plot, std::size_t month) const;
    void paintGrid(QPainter &painter, Typesetter &type, const Panel &panel, bool signless) const;
    void paintLine(QPainter &painter, Typesetter &type, const Panel &panel) const;
    void paintBars(QPainter &painter, const Panel &panel) const;
    void paintNames(Typesetter &type, QPainter &painter, const Panel &panel) const;
    void paintMonths(QPainter &painter, Typesetter &type, const QRectF &plot, qreal top) const;

    std::vector<QDate> m_months;
    std::vector<qint64> m_closing;
    std::vector<Band> m_bands;
    QString m_finding;
    QString m_membersTitle;
    QString m_cameTitle;
    QString m_wentTitle;
    QStringList m_monthNames;
    std::function<QString(qint64)> m_count;
};

} // namespace rollbook
