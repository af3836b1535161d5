// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/typesetter.h"

#include "core/reports/page.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <unordered_map>

namespace rollbook {

namespace {

constexpr char16_t ellipsis = u'\u2026';
constexpr std::size_t cachedWords = 60'000;

/// Characters that are set one by one or in kerned words; all others need the whole line shaped.
bool isSimple(char16_t c)
{
    return (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c < 0x250 && c != 0xAD) || (c >= 0x1E00 && c < 0x1F00)
        || (c >= 0x2010 && c <= 0x2026 && c != 0x2011) || c == 0x20AC || c == 0x2212 || c == 0x2192;
}

bool isWordLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7)
        || (c >= 0x1E00 && c < 0x1F00);
}

bool isBreaking(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7F || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
        || c.unicode() == 0x85;
}

/// Without line breaks, tabs and other controls: a cell is one line.
QString tidied(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), isBreaking))
        return text;
    QString tidy = text;
    for (QChar &c : tidy) {
        if (isBreaking(c))
            c = u' ';
    }
    return tidy;
}

} // namespace

/// A style's font with what has been shaped in it.
struct Typesetter::Face {
    struct Word {
        std::vector<quint32> glyphs;
        std::vector<float> x;
        qreal width = 0;
    };

    QFont font;
    QRawFont raw;
    std::unordered_map<char16_t, std::pair<quint32, qreal>> characters;
    std::unordered_map<QString, Word> words;

    const std::pair<quint32, qreal> &character(char16_t c)
    {
        const auto found = characters.find(c);
        if (found != characters.end())
            return found->second;
        const QList<quint32> glyphs = raw.glyphIndexesForString(QString(QChar(c)));
        const quint32 glyph = glyphs.isEmpty() ? 0 : glyphs.front();
        const QList<QPointF> advances = raw.advancesForGlyphIndexes({ glyph });
        return characters[c] = { glyph, advances.isEmpty() ? 0 : advances.front().x() };
    }

    const Word &word(QStringView text)
    {
        const QString key = text.toString();
        const auto found = words.find(key);
        if (found != words.end())
            return found->second;
        if (words.size() > cachedWords)
            words.clear();
        QFont kerned = font;
        kerned.setLetterSpacing(QFont::AbsoluteSpacing, 0.016); // the least there is: it turns ligatures off
        QTextLayout layout(key, kerned);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setNumColumns(static_cast<int>(key.size()));
        layout.endLayout();
        Word made;
        made.width = line.naturalTextWidth();
        for (const QGlyphRun &run : layout.glyphRuns()) {
            const QList<quint32> glyphs = run.glyphIndexes();
            const QList<QPointF> positions = run.positions();
            for (qsizetype i = 0; i < glyphs.size(); ++i) {
                made.glyphs.push_back(glyphs[i]);
                made.x.push_back(static_cast<float>(positions[i].x()));
            }
        }
        return words[key] = std::move(made);
    }

    [[nodiscard]] bool sets(const QString &text)
    {
        return std::all_of(text.cbegin(), text.cend(),
            [this](QChar c) { return isSimple(c.unicode()) && character(c.unicode()).first != 0; });
    }
};

/// A line as shaped: glyphs of our own font, or whole runs of whatever fonts it took.
struct Typesetter::Line {
    std::vector<quint32> glyphs;
    std::vector<qreal> x;
    QList<QGlyphRun> runs;
    qreal baseline = 0; ///< of the runs
    qreal width = 0;
};

struct Typesetter::Batch {
    QRawFont font;
    QRgb color;
    QList<quint32> glyphs;
    QList<QPointF> positions;
};

QFont Typesetter::font(TextStyle style)
{
    struct Look {
        qreal points;
        bool bold;
        bool fixed;
    };
    static constexpr Look looks[textStyleCount]
        = { { 9, false, false }, { 9, true, false }, { 7.5, false, false }, { 7.5, true, false }, { 10.5, true, false },
              { 17, true, false }, { 10, false, false }, { 6.5, false, false }, { 18, true, true } };
    const Look &look = looks[static_cast<int>(style)];
    QFont font;
    font.setFamilies(look.fixed ? QStringList { QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
                         QStringLiteral("Consolas"), QStringLiteral("Menlo") }
                                : QStringList { QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                                    QStringLiteral("Liberation Sans"), QStringLiteral("Segoe UI"),
                                    QStringLiteral("Helvetica Neue"), QStringLiteral("Arial") });
    font.setStyleHint(look.fixed ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(static_cast<int>(pt(look.points)));
    font.setBold(look.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Typesetter::Typesetter() : m_line(std::make_unique<Line>())
{
    for (int style = 0; style < textStyleCount; ++style) {
        auto made = std::make_unique<Face>();
        made->font = font(static_cast<TextStyle>(style));
        made->raw = QRawFont::fromFont(made->font);
        m_faces.push_back(std::move(made));
    }
}

Typesetter::~Typesetter() = default;

qreal Typesetter::width(const QString &text, TextStyle style)
{
    return shape(tidied(text), style).width;
}

qreal Typesetter::capHeight(TextStyle style) const
{
    return face(style).raw.capHeight();
}

qreal Typesetter::leading(TextStyle style) const
{
    return face(style).font.pixelSize() * 1.35;
}

void Typesetter::shapeSimple(const QString &text, Face &face)
{
    Line &line = *m_line;
    qreal x = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isWordLetter(text[end].unicode()))
            ++end;
        if (end > i) {
            const Face::Word &word = face.word(QStringView(text).mid(i, end - i));
            for (std::size_t g = 0; g < word.glyphs.size(); ++g) {
                line.glyphs.push_back(word.glyphs[g]);
                line.x.push_back(x + static_cast<qreal>(word.x[g]));
            }
            x += word.width;
            i = end;
        } else {
            const auto &[glyph, advance] = face.character(text[i].unicode());
            line.glyphs.push_back(glyph);
            line.x.push_back(x);
            x += advance;
            ++i;
        }
    }
    line.width = x;
}

const Typesetter::Line &Typesetter::shape(const QString &text, TextStyle style)
{
    Line &line = *m_line;
    line.glyphs.clear();
    line.x.clear();
    line.runs.clear();
    line.width = 0;
    Face &own = face(style);
    if (own.sets(text)) {
        shapeSimple(text, own);
        return line;
    }
    QTextLayout layout(text, own.font);
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine laid = layout.createLine();
    if (laid.isValid()) {
        laid.setNumColumns(static_cast<int>(text.size()));
        line.baseline = laid.ascent();
        line.width = laid.naturalTextWidth();
    }
    layout.endLayout();
    line.runs = layout.glyphRuns();
    return line;
}

void Typesetter::cut(Face &face, qreal room)
{
    Line &line = *m_line;
    const auto [dots, dotsWidth] = face.character(ellipsis);
    const quint32 blank = face.character(u' ').first;
    std::size_t kept = line.glyphs.size();
    const auto end = [&] { return kept < line.x.size() ? line.x[kept] : line.width; };
    while (kept > 0 && (end() + dotsWidth > room || line.glyphs[kept - 1] == blank))
        --kept;
    const qreal at = kept > 0 ? end() : 0;
    line.glyphs.resize(kept);
    line.x.resize(kept);
    line.glyphs.push_back(dots);
    line.x.push_back(at);
    line.width = at + dotsWidth;
}

Typesetter::Batch &Typesetter::batch(const QRawFont &font, QRgb color)
{
    for (Batch &known : m_batches) {
        if (known.color == color && known.font == font)
            return known;
    }
    m_batches.push_back({ font, color, {}, {} });
    return m_batches.back();
}

void Typesetter::put(qreal x, qreal y, const QString &text, TextStyle style, QRgb color, qreal room, TextAlign align)
{
    const QString tidy = tidied(text);
    Face &own = face(style);
    const Line *line = &shape(tidy, style);
    if (room > 0 && line->width > room) {
        if (line->runs.isEmpty()) {
            cut(own, room);
        } else {
            line = &shape(QFontMetricsF(own.font).elidedText(tidy, Qt::ElideRight, room), style);
        }
    }
    const qreal free = room - line->width;
    const qreal left = x + (align == TextAlign::Left ? 0 : align == TextAlign::Right ? free : free / 2);
    if (line->runs.isEmpty()) {
        Batch &into = batch(own.raw, color);
        into.glyphs.append(QList<quint32>(line->glyphs.begin(), line->glyphs.end()));
        for (const qreal at : line->x)
            into.positions.append(QPointF(std::round(left + at), std::round(y)));
        return;
    }
    for (const QGlyphRun &run : line->runs) {
        Batch &into = batch(run.rawFont(), color);
        into.glyphs.append(run.glyphIndexes());
        for (const QPointF &at : run.positions())
            into.positions.append({ left + at.x(), y - line->baseline + at.y() });
    }
}

void Typesetter::flush(QPainter &painter)
{
    for (Batch &done : m_batches) {
        if (done.glyphs.isEmpty())
            continue;
        QGlyphRun run;
        run.setRawFont(done.font);
        run.setGlyphIndexes(done.glyphs);
        run.setPositions(done.positions);
        painter.setPen(QColor::fromRgb(done.color));
        painter.drawGlyphRun({}, run);
    }
    m_batches.clear();
}

QStringList Typesetter::broken(const QString &word, TextStyle style, qreal width)
{
    Face &own = face(style);
    const bool simple = own.sets(word);
    // The characters' own widths tell where to break: shaping every beginning of the word would take a hundred times as
    // long.
    const auto advance = [&](qsizetype from, qsizetype to) {
        if (!simple)
            return this->width(word.mid(from, to - from), style);
        qreal sum = 0;
        for (qsizetype i = from; i < to; ++i)
            sum += own.character(word[i].unicode()).second;
        return sum * 1.01; // kerning may widen
    };
    QStringList parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype start = 0;
    for (qsizetype last = 0, next = finder.toNextBoundary(); next >= 0; last = next, next = finder.toNextBoundary()) {
        if (last <= start || advance(start, next) <= width)
            continue;
        const qsizetype sign = word.lastIndexOf(u'@', last - 1);
        const qsizetype end = sign > start ? sign : last;
        parts.append(word.mid(start, end - start));
        start = end;
    }
    parts.append(word.mid(start));
    return parts;
}

QStringList Typesetter::lines(const QString &text, TextStyle style, qreal width, int limit)
{
    const QString tidy = tidied(text);
    if (!tidy.trimmed().isEmpty() && this->width(tidy, style) <= width)
        return { tidy };
    QStringList words;
    for (const QString &word : tidy.split(u' ', Qt::SkipEmptyParts))
        words += this->width(word, style) <= width ? QStringList(word) : broken(word, style, width);
    QStringList made;
    QString current;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = current.isEmpty() ? words[i] : current + u' ' + words[i];
        if (current.isEmpty() || this->width(longer, style) <= width) {
            current = longer;
            continue;
        }
        if (limit > 0 && made.size() == limit - 1) {
            current += u' ' + words.sliced(i).join(u' ');
            break;
        }
        made.append(current);
        current = words[i];
    }
    if (!current.isEmpty())
        made.append(current);
    return made;
}

} // namespace rollbook
