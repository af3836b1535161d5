// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcontent.h"

#include <QImage>
#include <QSize>

namespace rollbook {

enum class ChartFormat { Png, Svg, Csv };

/// The size of a saved picture, in logical pixels. A PNG has twice as many dots each way.
inline constexpr QSize chartPictureSize { 960, 540 };

/// Saves a chart with its title and definition, in the colours of paper; Csv: its table, numbers without separators,
/// text that a spreadsheet would run made harmless. The file is there whole or not at all; an old one is replaced.
/// Grows in height where labels would be lost. Needs a QGuiApplication with widgets (QApplication), no window.
/// FileNotWritable with the system's reason.
[[nodiscard]] Done saveChart(
    const ChartContent &content, const QString &path, ChartFormat format, const QSize &size = chartPictureSize);

/// Growth as one picture: members over time, and below it who came and who left. Empty `title` or `definition`: the
/// charts' own. Csv: a row a month, from opening to closing.
[[nodiscard]] Done saveGrowthChart(const Growth &growth, const QString &title, const QString &definition,
    const QString &path, ChartFormat format, const QSize &size = { 1100, 760 });

/// What saveChart() writes as PNG, for the clipboard.
[[nodiscard]] QImage chartPicture(const ChartContent &content, const QSize &size = chartPictureSize);
/// The table as tab-separated text with headings.
[[nodiscard]] QString chartText(const ChartContent &content);

} // namespace rollbook
