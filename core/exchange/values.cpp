// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/values.h"

#include <algorithm>

namespace rollbook {

namespace {

bool isEdge(QChar c)
{
    const char16_t u = c.unicode();
    return u == u' ' || (u < 0x80 ? c.isSpace() : c.isSpace() || u == 0xFEFF || (u >= 0x200B && u <= 0x200F));
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isCapital(char16_t c)
{
    return c >= u'A' && c <= u'Z';
}

bool isOneOf(QStringView text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
        [text](const char *word) { return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; });
}

/// The six shapes of UK postcodes, and GIR 0AA is none of them: letters and digits of the outward part.
bool isOutward(QStringView part)
{
    const auto letter = [&](qsizetype i) { return isCapital(part[i].unicode()); };
    const auto digit = [&](qsizetype i) { return isDigit(part[i]); };
    switch (part.size()) {
    case 2:
        return letter(0) && digit(1);
    case 3:
        return letter(0) && ((digit(1) && (digit(2) || letter(2))) || (letter(1) && digit(2)));
    case 4:
        return letter(0) && letter(1) && digit(2) && (digit(3) || letter(3));
    default:
        return false;
    }
}

/// The position of the decimal sign, or the end; `written` tells that it is not the plain form.
qsizetype decimalSign(QStringView text, bool &written)
{
    const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
    const qsizetype point = text.lastIndexOf(QLatin1Char('.'));
    const qsizetype last = std::max(comma, point);
    if (last < 0)
        return text.size();
    const qsizetype behind = text.size() - last - 1;
    const bool both = comma >= 0 && point >= 0;
    const QChar sign = text[last];
    if (!both && (text.count(sign) > 1 || (sign == QLatin1Char(',') && behind == 3)))
        return text.size();
    written = written || sign == QLatin1Char(',');
    return last;
}

bool isTitle(QStringView word)
{
    if (word.endsWith(QLatin1Char('.')))
        word.chop(1);
    return isOneOf(word,
        { "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "revd", "reverend", "sir", "dame", "lord",
            "lady", "cllr", "councillor", "canon", "fr", "capt", "hon" });
}

bool isParticle(QStringView word)
{
    return isOneOf(word,
        { "van", "von", "der", "den", "de", "da", "di", "du", "del", "della", "la", "le", "dos", "ter", "ap", "ab",
            "bin", "al", "st" });
}

} // namespace

QStringView cellText(QStringView cell)
{
    while (!cell.isEmpty() && isEdge(cell.front()))
        cell = cell.mid(1);
    while (!cell.isEmpty() && isEdge(cell.back()))
        cell.chop(1);
    if (cell.size() >= 3 && cell[0] == QLatin1Char('=') && cell[1] == QLatin1Char('"')
        && cell.back() == QLatin1Char('"'))
        return cellText(cell.mid(2, cell.size() - 3));
    return cell;
}

bool standsForNothing(QStringView text)
{
    return text.isEmpty()
        || (text.size() <= 5 && isOneOf(text, { "-", "--", "n/a", "na", "none", "null", "nil", "#n/a", "." }))
        || text == QStringView(u"–") || text == QStringView(u"—");
}

QString readLine(QStringView cell)
{
    const QStringView text = cellText(cell);
    bool plain = true;
    for (qsizetype i = 0; i + 1 < text.size() && plain; ++i) {
        const char16_t c = text[i].unicode();
        plain = c > u' ' ? c < 0x80 || !text[i].isSpace() : c == u' ' && text[i + 1] != QLatin1Char(' ');
    }
    if (plain)
        return text.toString();
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            line += c;
        else if (!line.endsWith(QLatin1Char(' ')))
            line += QLatin1Char(' ');
    }
    return line;
}

QString readLines(QStringView cell)
{
    const QStringView text = cellText(cell);
    QString lines = text.toString();
    if (text.contains(QLatin1Char('\r'))) {
        lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        lines.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    }
    return lines;
}

Reading<Money> readMoney(QStringView cell)
{
    QStringView text = cellText(cell);
    if (standsForNothing(text))
        return {};
    char16_t kept[24];
    qsizetype size = 0;
    bool negative = false;
    bool written = false;
    if (text.size() > 2 && text.front() == QLatin1Char('(') && text.back() == QLatin1Char(')')) {
        negative = written = true;
        text = text.mid(1, text.size() - 2);
    }
    if (text.startsWith(QLatin1String("GBP"), Qt::CaseInsensitive)
        || text.endsWith(QLatin1String("GBP"), Qt::CaseInsensitive))
        text = cellText(text.front().isLetter() ? text.mid(3) : text.chopped(3));
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == u'-' || u == u'\u2212') {
            if (negative)
                return { CellState::Bad };
            negative = true;
        } else if (isDigit(c) || u == u'.' || u == u',') {
            if (size == 20)
                return { CellState::Bad };
            kept[size++] = u;
        } else if (!(u == u'£' || u == u'€' || u == u'$' || u == u'+' || u == u'\'' || c.isSpace())) {
            return { CellState::Bad };
        }
    }
    const QStringView digits(kept, size);
    const qsizetype sign = decimalSign(digits, written);
    qint64 pence = 0;
    int found = 0;
    for (qsizetype i = 0; i < size; ++i) {
        if (!isDigit(digits[i]))
            continue;
        pence = pence * 10 + (kept[i] - u'0');
        ++found;
    }
    const qsizetype decimals = sign == size ? 0 : size - sign - 1;
    if (found == 0 || found > 15 || decimals > 2)
        return { CellState::Bad };
    for (qsizetype i = decimals; i < 2; ++i)
        pence *= 10;
    return { CellState::Good, { negative ? -pence : pence },
        written ? std::optional(NoteCode::MoneyWritten) : std::nullopt };
}

Reading<QString> readTelephone(QStringView cell)
{
    QStringView text = cellText(cell);
    if (text.startsWith(QLatin1Char('\'')))
        text = cellText(text.mid(1));
    if (standsForNothing(text))
        return {};
    qsizetype digits = 0;
    bool onlyDigits = true;
    for (const QChar c : text) {
        digits += isDigit(c) ? 1 : 0;
        onlyDigits = onlyDigits && (isDigit(c) || c.isSpace());
    }
    QString found = readLine(text);
    if (onlyDigits && digits == 10 && (found.front() == QLatin1Char('7') || found.front() == QLatin1Char('1')))
        return { CellState::Good, QLatin1Char('0') + found, NoteCode::LeadingZeroRestored };
    if (onlyDigits && digits == 12 && found.startsWith(QLatin1String("44")))
        return { CellState::Good, QLatin1Char('+') + found, NoteCode::CountryCodeRestored };
    const bool damaged = found.contains(QLatin1String("E+"), Qt::CaseInsensitive);
    const bool usual = digits >= 5 && digits <= 40 && !damaged;
    return { CellState::Good, std::move(found), usual ? std::nullopt : std::optional(NoteCode::TelephoneUnusual) };
}

Reading<QString> readPostcode(QStringView cell)
{
    const QStringView text = cellText(cell);
    if (standsForNothing(text))
        return {};
    char16_t kept[7];
    qsizetype size = 0;
    bool fits = true;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        const char16_t u = c.unicode();
        const char16_t upper = u >= u'a' && u <= u'z' ? static_cast<char16_t>(u - 32) : u;
        if (size == 7 || !(isCapital(upper) || isDigit(c))) {
            fits = false;
            break;
        }
        kept[size++] = upper;
    }
    const QStringView code(kept, size);
    fits = fits && size >= 5 && isDigit(code[size - 3]) && isCapital(kept[size - 2]) && isCapital(kept[size - 1])
        && isOutward(code.chopped(3));
    if (!fits)
        return { CellState::Good, readLine(text), NoteCode::PostcodeUnusual };
    QString written;
    written.reserve(8);
    written.append(code.chopped(3));
    written.append(QLatin1Char(' '));
    written.append(code.last(3));
    const bool same = text == written;
    return { CellState::Good, std::move(written), same ? std::nullopt : std::optional(NoteCode::PostcodeWritten) };
}

Reading<QString> readEmail(QStringView cell)
{
    QStringView text = cellText(cell);
    if (standsForNothing(text))
        return {};
    std::optional<NoteCode> note;
    if (const qsizetype open = text.lastIndexOf(QLatin1Char('<')); open >= 0 && text.endsWith(QLatin1Char('>'))) {
        text = cellText(text.mid(open + 1).chopped(1));
        note = NoteCode::EmailWritten;
    }
    if (text.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive)) {
        text = text.mid(7);
        note = NoteCode::EmailWritten;
    }
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    const QStringView domain = text.mid(at + 1);
    bool usual = at > 0 && domain.size() >= 3 && domain.contains(QLatin1Char('.')) && !domain.contains(QLatin1Char('@'))
        && domain.front() != QLatin1Char('.') && domain.back() != QLatin1Char('.');
    for (const QChar c : text)
        usual = usual && !c.isSpace() && c != QLatin1Char(',') && c != QLatin1Char(';');
    return { CellState::Good, text.toString(), usual ? note : std::optional(NoteCode::EmailUnusual) };
}

Reading<bool> readBoolean(QStringView cell)
{
    const QStringView text = cellText(cell);
    if (text.isEmpty())
        return {};
    if (isOneOf(text, { "yes", "y", "true", "t", "1", "x", "on", "oes", "ydy", "ie" }) || text == QStringView(u"✓")
        || text == QStringView(u"✔"))
        return { CellState::Good, true };
    if (isOneOf(text, { "no", "n", "false", "f", "0", "off", "nac oes", "nage", "na", "-", "none" }))
        return { CellState::Good, false };
    return { CellState::Bad };
}

bool isForLife(QStringView cell)
{
    const QStringView text = cellText(cell);
    for (const char *word : { "life", "lifetime", "never", "for life", "no expiry", "does not expire", "permanent" }) {
        if (text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QStringList readItems(QStringView cell)
{
    QStringList items;
    QStringView rest = cellText(cell);
    while (!rest.isEmpty()) {
        const auto stop = std::find_if(rest.begin(), rest.end(), [](QChar c) {
            return c == QLatin1Char(',') || c == QLatin1Char(';') || c == QLatin1Char('|') || c == QLatin1Char('\n');
        });
        const qsizetype size = stop - rest.begin();
        const QString item = readLine(rest.left(size));
        if (!item.isEmpty() && !items.contains(item))
            items.append(item);
        rest = rest.mid(std::min(size + 1, rest.size()));
    }
    return items;
}

NameParts splitName(QStringView cell)
{
    NameParts parts;
    const QString line = readLine(cell);
    const qsizetype comma = line.indexOf(QLatin1Char(','));
    QStringList words = (comma > 0 ? line.mid(comma + 1) : line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    while (words.size() > 1 && isTitle(words.first())) {
        if (!parts.title.isEmpty())
            parts.title += QLatin1Char(' ');
        parts.title += words.takeFirst();
    }
    if (comma > 0) {
        parts.family = line.left(comma).trimmed();
        parts.given = words.join(QLatin1Char(' '));
        return parts;
    }
    qsizetype first = words.size() - 1;
    while (first > 1 && isParticle(words[first - 1]))
        --first;
    parts.given = words.mid(0, std::max<qsizetype>(first, 0)).join(QLatin1Char(' '));
    parts.family = words.mid(std::max<qsizetype>(first, 0)).join(QLatin1Char(' '));
    return parts;
}

} // namespace rollbook
