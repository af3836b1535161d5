// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>

namespace rollbook {

/// Paints a QR code of error correction level M with its quiet zone of four modules into the square `area`, black on
/// white. False when the text is too long for any code.
[[nodiscard]] bool paintQrCode(QPainter &painter, const QString &text, const QRectF &area);

} // namespace rollbook
