// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace rollbook {

namespace {

/// How titles and gaps are set: as usual, and where columns are many or their titles long.
struct Setting {
    TextStyle title;
    qreal gap;
};
constexpr Setting settings[] { { TextStyle::SmallStrong, mm(2.6) }, { TextStyle::Figure, mm(1.4) } };
constexpr qreal narrowest = mm(11);

/// The longest word of a title: below it the title itself would be cut.
qreal titleWidth(const QString &title, TextStyle style, Typesetter &type)
{
    qreal widest = 0;
    for (const QString &word : title.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, type.width(word, style));
    return widest;
}

/// What a column of text would like: enough for 95 of 100 of its values.
qreal wish(std::vector<qreal> &widths)
{
    if (widths.empty())
        return 0;
    const auto place = static_cast<std::ptrdiff_t>((widths.size() - 1) * 95 / 100);
    std::nth_element(widths.begin(), widths.begin() + place, widths.end());
    return widths[static_cast<std::size_t>(place)];
}

struct Demand {
    qreal wanted = 0;
    qreal minimum = 0;
    qreal last = 0; ///< the minimum when not even the minimums have room
};

/// Room for 95 of 100 of the longest words, as far as a column may claim it: below that, words are broken.
qreal wordsWidth(const QStringList &texts, Typesetter &type)
{
    constexpr qreal most = mm(32);
    std::vector<qreal> widths;
    for (const QString &text : texts) {
        qreal widest = 0;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
            widest = std::max(widest, type.width(word, TextStyle::Body));
        widths.push_back(widest);
    }
    return std::min(wish(widths), most);
}

Demand demandOf(const ReportColumn &column, int index, const std::vector<ReportCells> &sample, TextStyle titleStyle,
    Typesetter &type)
{
    const qreal title = titleWidth(column.title, titleStyle, type);
    // Sums stand below figures, in bold.
    const bool summed = column.exact && column.align == TextAlign::Right;
    std::vector<qreal> widths;
    QStringList texts;
    for (const ReportCells &cells : sample) {
        if (index >= cells.size() || cells[index].isEmpty())
            continue;
        texts.append(cells[index]);
        widths.push_back(type.width(cells[index], summed ? TextStyle::Strong : TextStyle::Body));
    }
    if (column.exact) {
        qreal widest = std::max(title, type.width(column.widest, TextStyle::Strong));
        for (const qreal width : widths)
            widest = std::max(widest, width);
        return { widest, widest, widest };
    }
    const qreal wanted = std::max({ title, wish(widths), type.width(column.widest, TextStyle::Body) });
    const qreal least = std::min(wanted, std::max(title, narrowest));
    return { wanted, std::max(least, std::min(wanted, wordsWidth(texts, type))), least };
}

/// Widths for demands that together may not exceed `room`: the widest give way first, so that short words stay whole.
std::vector<qreal> share(std::vector<Demand> demands, qreal room)
{
    const auto minimums = std::accumulate(
        demands.begin(), demands.end(), 0.0, [](qreal sum, const Demand &demand) { return sum + demand.minimum; });
    if (minimums > room) {
        for (Demand &demand : demands)
            demand.minimum = demand.last;
    }
    const auto total = [&](qreal level) {
        qreal sum = 0;
        for (const Demand &demand : demands)
            sum += std::max(demand.minimum, std::min(demand.wanted, level));
        return sum;
    };
    qreal low = 0;
    qreal high = room;
    for (int step = 0; step < 40; ++step) {
        const qreal middle = (low + high) / 2;
        (total(middle) <= room ? low : high) = middle;
    }
    const qreal least = total(0);
    const qreal squeeze = least > room && least > 0 ? room / least : 1.0;
    std::vector<qreal> widths;
    widths.reserve(demands.size());
    for (const Demand &demand : demands)
        widths.push_back(std::max(demand.minimum, std::min(demand.wanted, low)) * squeeze);
    return widths;
}

} // namespace

std::vector<ColumnBox> fitColumns(
    const std::vector<ReportColumn> &columns, const std::vector<ReportCells> &sample, Typesetter &type, qreal width)
{
    const auto gaps = static_cast<qreal>(columns.empty() ? 0 : columns.size() - 1);
    std::vector<Demand> demands;
    Setting set = settings[0];
    for (const Setting &tried : settings) {
        set = tried;
        demands.clear();
        qreal least = gaps * set.gap;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            demands.push_back(demandOf(columns[i], static_cast<int>(i), sample, set.title, type));
            least += demands.back().last;
        }
        if (least <= width)
            break;
    }
    const qreal gap = set.gap;
    std::vector<qreal> widths = share(demands, width - gaps * gap);
    const qreal left = width - gaps * gap - std::accumulate(widths.begin(), widths.end(), 0.0);
    const auto takers = std::count_if(columns.begin(), columns.end(), [](const auto &column) { return !column.exact; });
    const qreal each = left > 0 ? left / static_cast<qreal>(takers > 0 ? takers : std::ssize(columns)) : 0;
    std::vector<ColumnBox> boxes;
    qreal x = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const qreal own = widths[i] + (takers == 0 || !columns[i].exact ? each : 0);
        boxes.push_back({ x, own, type.lines(columns[i].title, set.title, own + 1, 3), set.title });
        x += own + gap;
    }
    return boxes;
}

} // namespace rollbook
