// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/qrcode.h"

#include <QPainterPath>

#include <memory>

#include <qrencode.h>

namespace rollbook {

bool paintQrCode(QPainter &painter, const QString &text, const QRectF &area)
{
    constexpr int quietZone = 4;
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return false;
    const int width = code->width;
    const qreal module = area.width() / (width + 2 * quietZone);
    QPainterPath dark;
    dark.setFillRule(Qt::WindingFill);
    for (int y = 0; y < width; ++y) {
        for (int x = 0; x < width; ++x) {
            int run = 0; // neighbours in one rectangle: no hairlines between them
            while (x + run < width && (code->data[y * width + x + run] & 1) != 0)
                ++run;
            if (run > 0)
                dark.addRect(area.left() + (x + quietZone) * module, area.top() + (y + quietZone) * module,
                    run * module, module);
            x += run;
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(area, Qt::white);
    painter.fillPath(dark, Qt::black);
    painter.restore();
    return true;
}

} // namespace rollbook
