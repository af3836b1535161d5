// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QStringList>

#include <memory>
#include <vector>

namespace rollbook {

/// The type on our pages: one family, few sizes.
enum class TextStyle : quint8 { Body, Strong, Small, SmallStrong, Heading, Title, Lead, Figure, Key };
inline constexpr int textStyleCount = 9;

enum class TextAlign : quint8 { Left, Right, Centre };

/// The colours of printed text and rules; plain, so that they survive a black-and-white printer.
namespace ink {
inline constexpr QRgb black = 0xFF000000;
inline constexpr QRgb grey = 0xFF4A4A4A;
inline constexpr QRgb rule = 0xFFBDBDBD;
} // namespace ink

/// Sets plain text, fast: words are shaped once, with kerning and without ligatures, and a page's glyphs go to the
/// painter in a handful of runs. Text beyond Latin, combining marks and right-to-left text are shaped as a whole with
/// the fonts the system has. Nothing is ever read as markup; control characters become spaces.
/// Positions and widths are in the units of page.h. Belongs to the thread that made it.
class Typesetter
{
public:
    Typesetter();
    ~Typesetter();
    Typesetter(const Typesetter &) = delete;
    Typesetter &operator=(const Typesetter &) = delete;

    [[nodiscard]] qreal width(const QString &text, TextStyle style);
    /// Height of capitals, for centring a line in a row.
    [[nodiscard]] qreal capHeight(TextStyle style) const;
    /// Distance from one base line to the next.
    [[nodiscard]] qreal leading(TextStyle style) const;
    /// The text in lines no wider than `width`, at most `limit` of them (0: as many as it takes); the last one may
    /// then be too long and is cut when put.
    [[nodiscard]] QStringList lines(const QString &text, TextStyle style, qreal width, int limit = 0);

    /// Queues a line of text with its base line at y. Text wider than `room` is cut with an ellipsis; without room
    /// (0) it is never cut. `x` is the left edge, and with room the text is aligned within [x, x + room]; without, x is
    /// the edge that `align` names.
    void put(qreal x, qreal y, const QString &text, TextStyle style, QRgb color = ink::black, qreal room = 0,
        TextAlign align = TextAlign::Left);
    /// Paints what is queued.
    void flush(QPainter &painter);

    /// The font of a style, for what must measure or draw otherwise.
    [[nodiscard]] static QFont font(TextStyle style);

private:
    struct Face;
    struct Line;
    struct Batch;
    [[nodiscard]] Face &face(TextStyle style) const { return *m_faces[static_cast<std::size_t>(style)]; }
    [[nodiscard]] const Line &shape(const QString &text, TextStyle style);
    void shapeSimple(const QString &text, Face &face);
    void cut(Face &face, qreal room);
    [[nodiscard]] QStringList broken(const QString &word, TextStyle style, qreal width);
    [[nodiscard]] Batch &batch(const QRawFont &font, QRgb color);

    std::vector<std::unique_ptr<Face>> m_faces;
    std::vector<Batch> m_batches;
    std::unique_ptr<Line> m_line;
};

} // namespace rollbook
