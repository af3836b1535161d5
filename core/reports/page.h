// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QPainter>
#include <QRectF>

namespace rollbook {

/// Everything printed is laid out in twentieths of a point: 1440 to the inch, so that every position is a whole number
/// in a PDF of that resolution. Paper and screen get the same numbers through one scaling.
inline constexpr int unitsPerInch = 1440;
constexpr qreal mm(qreal millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}
constexpr qreal pt(qreal points)
{
    return points * unitsPerInch / 72;
}

/// A sheet of A4, or of A5 for small papers, with margins that any home printer can print.
struct PageFormat {
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QPageSize::PageSizeId size = QPageSize::A4;

    static constexpr qreal margin = mm(15);
    /// Width and height of the sheet.
    [[nodiscard]] QSizeF sheet() const;
    /// What lies within the margins.
    [[nodiscard]] QRectF body() const;
    /// The sheet for a printer or a PDF, without margins of its own: ours are in body().
    [[nodiscard]] QPageLayout layout() const;
    bool operator==(const PageFormat &) const = default;
};

/// Scales the painter so that one sheet, measured in our units, has the width `pixels` of the device.
void scaleToSheet(QPainter &painter, const PageFormat &format, qreal pixels);

} // namespace rollbook
