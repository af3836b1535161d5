// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportcontent.h"

namespace rollbook {

/// Lines of plain text that belong together, such as an address or how to pay. Long lines are broken.
struct PaperBlock {
    QString heading {}; ///< empty: none
    QStringList lines {};
    [[nodiscard]] bool isEmpty() const { return heading.isEmpty() && lines.isEmpty(); }
    bool operator==(const PaperBlock &) const = default;
};

/// Blocks beside each other, and below them lines to be filled in by hand: what stands above or below the table of a
/// letter or a receipt.
class PaperBlocks final : public ReportFigure
{
public:
    /// `blanks`: what is to be written on each line: "Signature", "Date".
    explicit PaperBlocks(PaperBlock left, PaperBlock right = {}, QStringList blanks = {});

    [[nodiscard]] qreal height(const PageFormat &format) const override;
    void paint(QPainter &painter, Typesetter &type, const QRectF &area) const override;

private:
    [[nodiscard]] qreal put(Typesetter &type, const PaperBlock &block, const QRectF &area, bool paint) const;
    [[nodiscard]] qreal putBoth(Typesetter &type, const QRectF &area, bool paint) const;

    PaperBlock m_left;
    PaperBlock m_right;
    QStringList m_blanks;
};

} // namespace rollbook
