// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statements/linebuilder.h"
#include "core/exchange/statements/statementtext.h"
#include "core/exchange/statements/textformats.h"
#include "core/exchange/values.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr qsizetype mt940FieldAllowed = 10'000;

/// A day of six digits, "260905".
QDate mt940Day(QStringView text)
{
    for (qsizetype i = 0; i < 6; ++i) {
        if (i >= text.size() || text[i] < u'0' || text[i] > u'9')
            return {};
    }
    return { 2000 + text.left(2).toInt(), text.mid(2, 2).toInt(), text.mid(4, 2).toInt() };
}

/// The booking day "0905" of a line: the one nearest to the value day, which may be of the year before or after. The
/// value day itself where there is no such day within half a year of it.
QDate mt940BookingDay(QStringView text, QDate value)
{
    constexpr qint64 halfYear = 183;
    for (const int year : { value.year(), value.year() - 1, value.year() + 1 }) {
        const QDate day(year, text.left(2).toInt(), text.mid(2, 2).toInt());
        if (day.isValid() && std::abs(day.daysTo(value)) <= halfYear)
            return day;
    }
    return value;
}

/// The digits and the comma at `at`, which moves behind them.
QStringView takeMt940Amount(QStringView text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() && ((text[at] >= u'0' && text[at] <= u'9') || text[at] == u','))
        ++at;
    return text.mid(begin, at - begin);
}

/// Whether a kind begins here, "NTRF": else something stands within the amount.
bool beginsMt940Kind(QStringView text)
{
    const auto fits = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); };
    return text.size() >= 4 && std::all_of(text.begin(), text.begin() + 4, fits) && text.front().isLetter();
}

/// What a key of "…/NAME/J SMITH/REMI/M00012K" holds.
QString mt940Part(const QString &text, QLatin1String key)
{
    const qsizetype at = text.indexOf(key);
    if (at < 0)
        return {};
    const qsizetype begin = at + key.size();
    const qsizetype end = text.indexOf(u'/', begin);
    return statementText(QStringView(text).mid(begin, end < 0 ? -1 : end - begin));
}

/// What the bank says of a line, in one of the three ways in which banks do.
void explainMt940(const QString &lines, LineFound &line)
{
    const QString whole = statementText(lines);
    const bool numbered = lines.size() > 4 && lines[3] == u'?' && lines[0].isDigit() && lines[1].isDigit();
    if (numbered) {
        QString joinedUp = lines;
        joinedUp.remove(u'\n');
        for (const QString &part : joinedUp.split(u'?').mid(1)) {
            const int number = QStringView(part).left(2).toInt();
            const QString value = statementText(QStringView(part).mid(2));
            if ((number >= 20 && number <= 29) || (number >= 60 && number <= 63))
                line.reference = statementJoined(line.reference, value);
            else if (number == 32 || number == 33)
                line.payer = statementJoined(line.payer, value);
        }
        return;
    }
    QString slashed = lines;
    slashed.remove(u'\n');
    const QString name = mt940Part(slashed, QLatin1String("/NAME/"));
    line.payer = name.isEmpty() ? mt940Part(slashed, QLatin1String("/ORDP/")) : name;
    const QString remitted = mt940Part(slashed, QLatin1String("/REMI/"));
    if (!line.payer.isEmpty()) {
        line.reference = statementJoined(line.reference, remitted.isEmpty() ? whole : remitted);
        return;
    }
    const qsizetype lineEnd = lines.indexOf(u'\n');
    line.payer = statementText(QStringView(lines).left(lineEnd < 0 ? lines.size() : lineEnd));
    if (lineEnd >= 0)
        line.reference = statementJoined(line.reference, statementText(QStringView(lines).mid(lineEnd + 1)));
}

class Mt940Reader
{
public:
    Mt940Reader(const QString &path, QStringView text, const StatementAsk &ask, StatementRead &into)
        : m_path(path), m_lines(text), m_ask(ask), m_into(into), m_builder(path, into)
    {
    }
    [[nodiscard]] Done read();

private:
    [[nodiscard]] Done field(const QString &tag, const QString &value);
    [[nodiscard]] Done endField();
    [[nodiscard]] Done balance(const QString &value, bool opens);
    [[nodiscard]] Done line61(const QString &value);
    [[nodiscard]] Done endLine();
    [[nodiscard]] Problem unreadable(QStringView found) const { return unreadableStatement(m_path, m_row, found); }

    const QString &m_path;
    StatementLines m_lines;
    const StatementAsk &m_ask;
    StatementRead &m_into;
    LineBuilder m_builder;
    QString m_tag;
    QString m_value;
    qint64 m_row = 0; ///< at which the field begins
    QString m_account;
    bool m_open = false; ///< a statement that has begun and has no closing balance yet
    bool m_foreign = false;
    std::optional<LineFound> m_line;
};

Done Mt940Reader::balance(const QString &value, bool opens)
{
    if (opens)
        m_open = true;
    qsizetype at = 10;
    bool bad = value.size() < 11 || !mt940Day(QStringView(value).mid(1)).isValid();
    const auto amount = bad ? std::nullopt : statementAmount(takeMt940Amount(value, at), bad);
    if (!amount || (value[0] != u'C' && value[0] != u'D'))
        return unreadable(value);
    m_foreign = value.mid(7, 3).compare(m_ask.currency, Qt::CaseInsensitive) != 0;
    const Money told = value[0] == u'D' ? -*amount : *amount;
    if (!opens)
        m_open = false;
    if (!m_foreign)
        m_builder.setBalances(
            m_account, opens ? std::optional(told) : std::nullopt, opens ? std::nullopt : std::optional(told));
    return {};
}

/// "2609050905CR36,00NTRFM00012K//B123": value day, perhaps the booking day, side, amount, kind, references.
Done Mt940Reader::line61(const QString &value)
{
    const QStringView text(value);
    LineFound line;
    line.row = m_row;
    line.day = mt940Day(text);
    qsizetype at = 6;
    if (text.size() > at + 4 && text[at].isDigit()) {
        line.day = line.day.isValid() ? mt940BookingDay(text.mid(at, 4), line.day) : line.day;
        at += 4;
    }
    const bool reversed = at < text.size() && text[at] == u'R' && at + 1 < text.size()
        && (text[at + 1] == u'C' || text[at + 1] == u'D');
    at += reversed ? 1 : 0;
    const QChar side = at < text.size() ? text[at++] : QChar(u' ');
    if (at < text.size() && text[at].isLetter())
        ++at;
    bool bad = false;
    const auto amount = statementAmount(takeMt940Amount(text, at), bad);
    if (!line.day.isValid() || !amount || !beginsMt940Kind(text.mid(at)) || (side != u'C' && side != u'D'))
        return unreadable(value);
    line.amount = (side == u'D') != reversed ? -*amount : *amount;
    const qsizetype lineEnd = value.indexOf(u'\n');
    const QStringView rest = text.mid(at, lineEnd < 0 ? -1 : std::max<qsizetype>(0, lineEnd - at));
    line.kind = statementText(rest.left(4));
    const qsizetype own = rest.indexOf(QLatin1String("//"));
    const QString reference = statementText(rest.mid(4, own < 0 ? -1 : std::max<qsizetype>(0, own - 4)));
    if (reference != QLatin1String("NONREF"))
        line.reference = reference;
    line.raw = statementText(rest);
    m_line = std::move(line);
    return {};
}

Done Mt940Reader::endLine()
{
    if (!m_line)
        return {};
    LineFound line = *std::exchange(m_line, std::nullopt);
    if (m_foreign) {
        ++m_into.otherCurrency;
        return {};
    }
    line.account = m_account;
    return m_builder.add(std::move(line));
}

Done Mt940Reader::field(const QString &tag, const QString &value)
{
    if (tag == QLatin1String("86")) {
        if (m_line) {
            m_line->raw += u'\x1F' + statementText(value);
            explainMt940(value, *m_line);
        }
        return endLine();
    }
    if (Done ended = endLine(); !ended)
        return ended;
    if (tag == QLatin1String("61"))
        return m_open ? line61(value) : Done(unreadable(value));
    if (tag == QLatin1String("25"))
        m_account = statementText(value);
    else if (tag.startsWith(QLatin1String("60")))
        return balance(value, true);
    else if (tag.startsWith(QLatin1String("62")))
        return balance(value, false);
    return {};
}

Done Mt940Reader::endField()
{
    const QString tag = std::exchange(m_tag, {});
    const QString value = std::exchange(m_value, {});
    return tag.isEmpty() ? Done() : field(tag, value);
}

Done Mt940Reader::read()
{
    while (m_lines.next()) {
        if (m_lines.tooLong())
            return unreadableStatement(m_path, m_lines.number(), m_lines.line());
        QStringView line = cellText(m_lines.line());
        // The first field may stand behind the blocks of SWIFT, in the same line.
        if (const qsizetype block = line.indexOf(QLatin1String("{4:")); block >= 0)
            line = line.mid(block + 3);
        const qsizetype colon = line.startsWith(u':') ? line.indexOf(u':', 1) : -1;
        const bool tagged = colon >= 3 && colon <= 4 && line[1].isDigit() && line[2].isDigit();
        const bool ends = line == u"-" || line.startsWith(u"-}");
        if (tagged || ends) {
            if (Done ended = endField(); !ended)
                return ended;
        }
        if (tagged) {
            m_tag = line.mid(1, colon - 1).toString();
            m_value = line.mid(colon + 1).toString();
            m_row = m_lines.number();
        } else if (!m_tag.isEmpty() && m_value.size() + line.size() < mt940FieldAllowed) {
            m_value += u'\n' + line;
        }
    }
    if (Done ended = endField(); !ended)
        return ended;
    if (Done ended = endLine(); !ended)
        return ended;
    if (m_open)
        return unreadableStatement(m_path, m_lines.number(), u":62F:");
    return m_builder.finish();
}

} // namespace

Done readMt940(const QString &path, QStringView text, const StatementAsk &ask, StatementRead &into)
{
    into.layout = QStringLiteral("mt940");
    return Mt940Reader(path, text, ask, into).read();
}

} // namespace rollbook
