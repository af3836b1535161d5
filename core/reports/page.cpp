// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/page.h"

namespace rollbook {

QSizeF PageFormat::sheet() const
{
    const QSizeF portrait = size == QPageSize::A5 ? QSizeF(mm(148), mm(210)) : QSizeF(mm(210), mm(297));
    return orientation == QPageLayout::Portrait ? portrait : portrait.transposed();
}

QRectF PageFormat::body() const
{
    return QRectF({}, sheet()).adjusted(margin, margin, -margin, -margin);
}

QPageLayout PageFormat::layout() const
{
    return { QPageSize(size), orientation, QMarginsF() };
}

void scaleToSheet(QPainter &painter, const PageFormat &format, qreal pixels)
{
    const qreal factor = pixels / format.sheet().width();
    painter.scale(factor, factor);
}

} // namespace rollbook
