// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recoverykey.h"
#include "core/reports/reportdocument.h"

namespace rollbook {

/// The words of a recovery sheet, in the language of the user.
struct RecoverySheetContent {
    QString title; ///< "Recovery sheet"
    QString registerName;
    QString made; ///< when, by whom
    QString purpose; ///< what it is
    QString keyTitle; ///< above the eight lines
    QString codeTitle; ///< below the QR code
    QString stepsTitle;
    QStringList steps; ///< how to use it, numbered by us
    QString careTitle;
    QStringList care; ///< how to keep it
    QStringList blanks; ///< to fill in by hand: "Kept at", "Since", "Signature"
    QString footer;
};

/// One sheet of A4 with the key that opens the register without its passphrase, in letters and as a QR code.
class RecoverySheet final : public PrintedPages
{
public:
    RecoverySheet(RecoverySheetContent content, const RawKey &key);

    [[nodiscard]] PageFormat format() const override { return {}; }
    [[nodiscard]] int pageCount() const override { return 1; }
    [[nodiscard]] QString title() const override { return m_content.title; }
    [[nodiscard]] Done paintPage(QPainter &painter, int page) override;

private:
    [[nodiscard]] qreal head();
    [[nodiscard]] qreal key(QPainter &painter, qreal top);
    [[nodiscard]] qreal list(const QString &title, const QStringList &items, qreal top, bool numbered);
    [[nodiscard]] qreal paragraph(const QString &text, TextStyle style, QRgb color, QRectF area);
    void blanks(QPainter &painter, qreal top);

    RecoverySheetContent m_content;
    RawKey m_key;
    Typesetter m_type;
    QRectF m_body;
};

} // namespace rollbook
