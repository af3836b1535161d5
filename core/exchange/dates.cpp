// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dates.h"

#include "core/exchange/values.h"

#include <array>

namespace rollbook {

namespace {

constexpr int earliestYear = 1850;
constexpr int latestYear = 2200;

struct Token {
    bool word = false;
    int value = 0; ///< of a number; of a word the month, 0 when it is none
    int digits = 0;
};

struct Tokens {
    std::array<Token, 3> at;
    int count = 0;
    bool time = false;
    bool good = true;
};

struct MonthName {
    QLatin1String text;
    int month;
};

/// Beginnings that tell the months of English and Welsh apart.
constexpr MonthName monthNames[] = { { QLatin1String("jan"), 1 }, { QLatin1String("feb"), 2 },
    { QLatin1String("mar"), 3 }, { QLatin1String("apr"), 4 }, { QLatin1String("may"), 5 }, { QLatin1String("jun"), 6 },
    { QLatin1String("jul"), 7 }, { QLatin1String("aug"), 8 }, { QLatin1String("sep"), 9 }, { QLatin1String("oct"), 10 },
    { QLatin1String("nov"), 11 }, { QLatin1String("dec"), 12 }, { QLatin1String("ion"), 1 },
    { QLatin1String("chw"), 2 }, { QLatin1String("maw"), 3 }, { QLatin1String("ebr"), 4 }, { QLatin1String("mai"), 5 },
    { QLatin1String("meh"), 6 }, { QLatin1String("gor"), 7 }, { QLatin1String("aws"), 8 }, { QLatin1String("med"), 9 },
    { QLatin1String("hyd"), 10 }, { QLatin1String("tac"), 11 }, { QLatin1String("rha"), 12 } };

int monthOf(QStringView word)
{
    for (const MonthName &name : monthNames) {
        if (word.startsWith(name.text, Qt::CaseInsensitive))
            return name.month;
    }
    return 0;
}

bool isWeekday(QStringView word)
{
    for (const char *day : { "mon", "tue", "wed", "thu", "fri", "sat", "sun" }) {
        if (word.startsWith(QLatin1String(day), Qt::CaseInsensitive))
            return monthOf(word) == 0;
    }
    return false;
}

bool isOrdinal(QStringView word)
{
    for (const char *suffix : { "st", "nd", "rd", "th" }) {
        if (word.compare(QLatin1String(suffix), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isSeparator(QChar c)
{
    return c == QLatin1Char('/') || c == QLatin1Char('-') || c == QLatin1Char('.') || c == QLatin1Char(',')
        || c == QLatin1Char('\'') || c.isSpace();
}

/// "00:00", "T12:30:01.5Z", " 10:15 am +01:00".
bool isTime(QStringView rest)
{
    bool colon = false;
    for (const QChar c : rest) {
        colon = colon || c == QLatin1Char(':');
        const bool known = isDigit(c) || c.isSpace() || QLatin1String("TtZz:.+-aApPmMuUcCgG").contains(c);
        if (!known)
            return false;
    }
    return colon || rest.trimmed().isEmpty();
}

qsizetype endOf(QStringView text, qsizetype at, bool digits)
{
    while (at < text.size() && (digits ? isDigit(text[at]) : text[at].isLetter()))
        ++at;
    return at;
}

Tokens tokensOf(QStringView text)
{
    Tokens found;
    qsizetype at = 0;
    while (at < text.size() && found.good) {
        if (found.count == 3) {
            const QStringView rest = text.mid(at);
            const qsizetype end = endOf(text, at, false);
            if (isOrdinal(text.mid(at, end - at))) {
                at = end;
                continue;
            }
            found.time = !rest.trimmed().isEmpty();
            found.good = isTime(rest);
            break;
        }
        if (isSeparator(text[at])) {
            ++at;
            continue;
        }
        const bool number = isDigit(text[at]);
        const qsizetype end = endOf(text, at, number);
        const QStringView piece = text.mid(at, end - at);
        at = end;
        if (number && piece.size() <= 8) {
            found.at[static_cast<std::size_t>(found.count++)]
                = { false, piece.toInt(), static_cast<int>(piece.size()) };
        } else if (number || piece.isEmpty()) {
            found.good = false;
        } else if (const int month = monthOf(piece); month > 0 && piece.size() >= 3) {
            found.at[static_cast<std::size_t>(found.count++)] = { true, month, 0 };
        } else if (!(found.count == 0 && isWeekday(piece)) && !isOrdinal(piece)
            && piece.compare(QLatin1String("of"), Qt::CaseInsensitive) != 0) {
            found.good = false;
        }
    }
    return found;
}

int fullYear(const Token &token, const DateRules &rules)
{
    if (token.digits > 2)
        return token.value;
    const int century = rules.latestYear / 100 * 100;
    const int year = century + token.value;
    return year > rules.latestYear ? year - 100 : year;
}

Reading<QDate> made(int year, int month, int day, std::optional<NoteCode> note)
{
    if (year == 0 && month == 0 && day == 0)
        return {};
    const QDate date(year, month, day);
    if (!date.isValid() || year < earliestYear || year > latestYear)
        return { CellState::Bad };
    return { CellState::Good, date, note };
}

Reading<QDate> fromNumber(const Token &token)
{
    if (token.digits == 8)
        return made(token.value / 10000, token.value / 100 % 100, token.value % 100, std::nullopt);
    constexpr int firstSerial = 10000;
    constexpr int lastSerial = 80000;
    constexpr qint64 serialEpoch = 2415019; // Julian day of 1899-12-30
    if (token.digits == 5 && token.value >= firstSerial && token.value <= lastSerial)
        return { CellState::Good, QDate::fromJulianDay(serialEpoch + token.value), NoteCode::DateFromSerial };
    if (token.value == 0)
        return {};
    return { CellState::Bad };
}

/// Whether two small numbers leave the order open, and which it must be otherwise.
enum class Reads : quint8 { Never, DayFirst, MonthFirst, Same, Either };
Reads readsOf(int first, int second)
{
    const bool day = first >= 1 && first <= 31 && second >= 1 && second <= 12;
    const bool month = second >= 1 && second <= 31 && first >= 1 && first <= 12;
    if (day && month)
        return first == second ? Reads::Same : Reads::Either;
    return day ? Reads::DayFirst : month ? Reads::MonthFirst : Reads::Never;
}

Reading<QDate> fromThree(const Tokens &tokens, const DateRules &rules)
{
    const auto &[a, b, c] = tokens.at;
    const std::optional<NoteCode> time = tokens.time ? std::optional(NoteCode::TimeCutOff) : std::nullopt;
    const auto shortYear
        = [&](const Token &year) { return year.digits <= 2 ? std::optional(NoteCode::TwoDigitYear) : time; };
    if (!a.word && a.digits == 4 && !c.word)
        return b.digits <= 2 && c.digits <= 2 ? made(a.value, b.value, c.value, time)
                                              : Reading<QDate> { CellState::Bad };
    if (c.word || (c.digits != 4 && c.digits > 2) || a.digits > 2 || b.digits > 2)
        return { CellState::Bad };
    const int year = fullYear(c, rules);
    if (a.word != b.word)
        return a.word ? made(year, a.value, b.value, shortYear(c)) : made(year, b.value, a.value, shortYear(c));
    if (a.word)
        return { CellState::Bad };
    if (a.value == 0 && b.value == 0 && c.value == 0)
        return {};
    switch (readsOf(a.value, b.value)) {
    case Reads::Never:
        return { CellState::Bad };
    case Reads::DayFirst:
    case Reads::Same:
        return made(year, b.value, a.value, shortYear(c));
    case Reads::MonthFirst:
        return made(year, a.value, b.value, rules.order == DateOrder::MonthFirst ? shortYear(c) : NoteCode::MonthFirst);
    case Reads::Either:
        break;
    }
    return rules.order == DateOrder::MonthFirst ? made(year, a.value, b.value, shortYear(c))
                                                : made(year, b.value, a.value, shortYear(c));
}

int twoDigits(QStringView text, qsizetype at)
{
    return (text[at].unicode() - u'0') * 10 + (text[at + 1].unicode() - u'0');
}

bool isIso(QStringView text)
{
    if (text.size() < 10 || text[4] != QLatin1Char('-') || text[7] != QLatin1Char('-'))
        return false;
    for (const qsizetype at : { 0, 1, 2, 3, 5, 6, 8, 9 }) {
        if (!isDigit(text[at]))
            return false;
    }
    return true;
}

} // namespace

Reading<QDate> readDate(QStringView cell, const DateRules &rules)
{
    const QStringView text = cellText(cell);
    if (isIso(text)) {
        const QStringView rest = text.mid(10);
        if (!isTime(rest))
            return { CellState::Bad };
        const std::optional<NoteCode> note = rest.isEmpty() ? std::nullopt : std::optional(NoteCode::TimeCutOff);
        return made(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8), note);
    }
    if (standsForNothing(text))
        return {};
    const Tokens tokens = tokensOf(text);
    if (!tokens.good)
        return { CellState::Bad };
    const bool serial = tokens.count == 2 && tokens.at[0].digits == 5 && text[5] == QLatin1Char('.');
    if (tokens.count == 1 || serial)
        return tokens.at[0].word ? Reading<QDate> { CellState::Bad } : fromNumber(tokens.at[0]);
    return tokens.count == 3 ? fromThree(tokens, rules) : Reading<QDate> { CellState::Bad };
}

void DateColumn::add(QStringView cell)
{
    const QStringView text = cellText(cell);
    if (isIso(text)) {
        ++certain;
        return;
    }
    if (standsForNothing(text))
        return;
    const Reading<QDate> read = readDate(text, {});
    if (read.state == CellState::Bad)
        ++unreadable;
    if (read.state != CellState::Good)
        return;
    const Tokens tokens = tokensOf(text);
    if (tokens.count < 3 || tokens.at[0].word || tokens.at[1].word || tokens.at[0].digits == 4) {
        ++certain;
        return;
    }
    switch (readsOf(tokens.at[0].value, tokens.at[1].value)) {
    case Reads::DayFirst:
        ++dayFirst;
        break;
    case Reads::MonthFirst:
        ++monthFirst;
        break;
    case Reads::Either:
        ++either;
        break;
    default:
        break;
    }
}

} // namespace rollbook
