// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/growth.h"

#include <QString>

#include <optional>
#include <vector>

namespace rollbook {

/// How figures are drawn. Line: one number over time. Flow: what came upwards, what went downwards, per span of time.
/// Share: parts of one whole. Ranking: one number per name, largest first.
enum class ChartKind { Line, Flow, Share, Ranking };

/// The colours of series; which shade they have depends on light and dark.
enum class ChartColor : quint8 { Blue, Teal, Plum, Orange, Violet, Grey };
inline constexpr int chartColorCount = 6;

/// Asks who is behind a figure. Answered with a Reader (see dashboarddata.h), away from the window's thread.
struct PeopleQuestion {
    enum class Kind {
        Nobody, ///< the figure has no people
        MembersOn, ///< members on the last day of the last of `months`
        Moved, ///< who moved in one of `movements` during `months`
        Statuses, ///< who has one of `statuses` today
        OfGroups, ///< members today whose home group is one of `of`; the null id: who has none
        OfTypes, ///< members today of one of the types `of`; the null id: who has none
        Members, ///< members today
        Owing, ///< who owes something today
        Ending, ///< members today whose last period ends within the coming days
    };
    Kind kind = Kind::Nobody;
    QString title; ///< of the list that opens
    std::vector<GrowthMonth> months {};
    std::vector<Movement> movements {};
    std::vector<StatusKind> statuses {};
    std::vector<Uuid> of {};
    bool operator==(const PeopleQuestion &) const = default;
};

/// What figures stand for: a month, a day, a group, a status.
struct ChartCategory {
    QString name; ///< whole and plain, as "May 2026"
    QDate first {}; ///< first and last day, where it is a span of time
    QDate last {};
    ChartColor color = ChartColor::Blue; ///< where each category has its own: Share and Ranking
    bool together = false; ///< Ranking: stands for several names; its number is told, but no bar is drawn to it
};

/// A span of time to be told apart, as the weeks in which everybody's membership ends.
struct ChartBand {
    QString name;
    QDate first;
    QDate last;
};

/// One list of figures, a number per category.
struct ChartColumn {
    enum class Use { Both, PlotOnly, TableOnly };
    QString name;
    ChartColor color = ChartColor::Blue;
    Use use = Use::Both;
    bool below = false; ///< Flow: drawn below the line
    std::vector<qint64> values {}; ///< one per category; 0 or more where it is drawn
    std::vector<PeopleQuestion> people {}; ///< one per category, or none at all
};

/// Everything a chart shows, in words and numbers, without a widget: drawing, table, files and the spoken text are all
/// made from this. All text is plain.
struct ChartContent {
    ChartKind kind = ChartKind::Line;
    QString name; ///< what it is about, for menus and file names: "Members over time"
    QString title; ///< the finding
    QString definition; ///< what is counted
    QString description; ///< the whole in words, for those who cannot see it
    QString categoryHeading; ///< "Month"
    std::vector<ChartCategory> categories {};
    std::vector<ChartColumn> columns {};
    std::vector<ChartBand> bands {}; ///< Line: drawn behind it
    QString currency {}; ///< set: figures are pence of it, and payments stand behind them instead of people

    [[nodiscard]] bool isEmpty() const { return categories.empty() || columns.empty(); }
    /// Nothing would be seen: there are no figures, or all that are drawn are 0.
    [[nodiscard]] bool isBlank() const;
};

/// The place of one figure.
struct ChartPoint {
    int category = -1;
    int column = -1;
    [[nodiscard]] bool isValid() const { return category >= 0 && column >= 0; }
    bool operator==(const ChartPoint &) const = default;
};

[[nodiscard]] bool isPlotted(const ChartColumn &column);
[[nodiscard]] bool isTabled(const ChartColumn &column);
[[nodiscard]] qint64 valueAt(const ChartContent &content, ChartPoint point);
/// Whether a value can be opened: there are people behind it, or in a chart of money, payments.
[[nodiscard]] bool canOpenAt(const ChartContent &content, ChartPoint point);
/// Nobody when the figure has no people or the point is none.
[[nodiscard]] PeopleQuestion questionAt(const ChartContent &content, ChartPoint point);
/// The figures that can be pointed at, category by category: plotted ones, of a Flow only those above 0 (a month in
/// which nothing happened keeps its first).
[[nodiscard]] std::vector<ChartPoint> plottedPoints(const ChartContent &content);
/// A figure as it is read: "1,234", or "£12.50".
[[nodiscard]] QString figureText(const ChartContent &content, qint64 value);
/// The same beside an axis, where whole pounds need no pence.
[[nodiscard]] QString axisText(const ChartContent &content, qint64 value);
/// A figure for programs: "1234", or "12.50".
[[nodiscard]] QString plainFigure(const ChartContent &content, qint64 value);
/// Sum of a column.
[[nodiscard]] qint64 columnTotal(const ChartColumn &column);
/// What share of the column's sum a figure is, rounded so that only nothing is 0 and only everything is 100.
[[nodiscard]] int percentOf(qint64 part, qint64 whole);

/// A figure in one line: "May 2026, Lapsed: 12".
[[nodiscard]] QString pointText(const ChartContent &content, ChartPoint point);
/// A figure as the bubble beside it tells: a heading and lines under it.
[[nodiscard]] QStringList pointLines(const ChartContent &content, ChartPoint point);
/// A name on one line, without control characters.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace rollbook
