// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statements/linebuilder.h"
#include "core/exchange/statements/statementtext.h"
#include "core/exchange/statements/textformats.h"

namespace rollbook {

namespace {

constexpr qsizetype ofxTagAllowed = 64;

/// "&amp;" and the like; what is no entity of the five or a character's number stays as it is.
QString ofxText(QStringView value)
{
    const QString whole = value.left(4 * statementTextAllowed).toString();
    if (!whole.contains(u'&'))
        return statementText(whole);
    struct Entity {
        QLatin1String name;
        char16_t character;
    };
    static constexpr Entity entities[] = { { QLatin1String("&amp;"), u'&' }, { QLatin1String("&lt;"), u'<' },
        { QLatin1String("&gt;"), u'>' }, { QLatin1String("&quot;"), u'"' }, { QLatin1String("&apos;"), u'\'' },
        { QLatin1String("&nbsp;"), u' ' } };
    QString text;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const QStringView rest = QStringView(whole).mid(at);
        bool found = false;
        for (const Entity &entity : entities) {
            if (rest.startsWith(entity.name, Qt::CaseInsensitive)) {
                text += QChar(entity.character);
                at += entity.name.size() - 1;
                found = true;
                break;
            }
        }
        if (!found)
            text += whole[at];
    }
    return statementText(text);
}

/// The day of "20260905120000.000[0:GMT]".
QDate ofxDay(QStringView value)
{
    const QStringView text = value.trimmed();
    bool good = text.size() >= 8;
    for (qsizetype i = 0; i < 8 && good; ++i)
        good = text[i] >= u'0' && text[i] <= u'9';
    return good ? QDate(text.left(4).toInt(), text.mid(4, 2).toInt(), text.mid(6, 2).toInt()) : QDate();
}

class OfxReader
{
public:
    OfxReader(const QString &path, QStringView text, const StatementAsk &ask, StatementRead &into)
        : m_path(path), m_text(text), m_ask(ask), m_into(into), m_builder(path, into)
    {
    }
    [[nodiscard]] Done read();

private:
    /// Reads the tag at m_at and the value behind it. False at the end of the text.
    [[nodiscard]] bool takeTag();
    [[nodiscard]] QStringView takeValue();
    [[nodiscard]] Done handle();
    [[nodiscard]] Done value();
    [[nodiscard]] Done endLine();
    [[nodiscard]] Problem unreadable(QStringView found) const { return unreadableStatement(m_path, m_row, found); }
    [[nodiscard]] QString account() const { return statementJoined(m_bank, m_number); }
    void countRows(QStringView passed) { m_row += passed.count(u'\n'); }

    const QString &m_path;
    QStringView m_text;
    const StatementAsk &m_ask;
    StatementRead &m_into;
    LineBuilder m_builder;
    qsizetype m_at = 0;
    qint64 m_row = 1;
    QString m_tag;
    QStringView m_value;
    bool m_closing = false;
    bool m_inLine = false;
    bool m_inBalance = false;
    bool m_ended = false;
    QString m_bank;
    QString m_number;
    QString m_currency;
    LineFound m_line;
    bool m_hasAmount = false;
};

QStringView OfxReader::takeValue()
{
    constexpr QLatin1String cdata("<![CDATA[");
    qsizetype begin = m_at;
    while (begin < m_text.size() && m_text[begin].isSpace())
        ++begin;
    if (m_text.mid(begin).startsWith(cdata)) {
        begin += cdata.size();
        const qsizetype found = m_text.indexOf(QLatin1String("]]>"), begin);
        const qsizetype stop = found < 0 ? m_text.size() : found;
        countRows(m_text.mid(m_at, stop - m_at));
        m_at = std::min(m_text.size(), stop + 3);
        return m_text.mid(begin, stop - begin);
    }
    qsizetype end = m_text.indexOf(u'<', m_at);
    end = end < 0 ? m_text.size() : end;
    const QStringView found = m_text.mid(m_at, end - m_at);
    countRows(found);
    m_at = end;
    return found.trimmed();
}

bool OfxReader::takeTag()
{
    const qsizetype open = m_text.indexOf(u'<', m_at);
    if (open < 0)
        return false;
    countRows(m_text.mid(m_at, open - m_at));
    qsizetype close = open + 1;
    const qsizetype most = std::min(m_text.size(), open + ofxTagAllowed);
    while (close < most && m_text[close] != u'>' && m_text[close] != u'<')
        ++close;
    m_closing = open + 1 < close && m_text[open + 1] == u'/';
    const bool whole = close < m_text.size() && m_text[close] == u'>';
    m_tag = whole ? m_text.mid(open + (m_closing ? 2 : 1), close - open - (m_closing ? 2 : 1)).toString().toUpper()
                  : QString();
    // Comments, declarations and what is longer than any tag end somewhere too, and say nothing.
    m_at = whole ? close + 1 : open + 1;
    if (m_tag.startsWith(u'?') || m_tag.startsWith(u'!'))
        m_tag.clear();
    m_value = m_tag.isEmpty() || m_closing ? QStringView() : takeValue();
    return true;
}

Done OfxReader::value()
{
    if (m_tag == QLatin1String("TRNTYPE")) {
        m_line.kind = ofxText(m_value);
    } else if (m_tag == QLatin1String("DTPOSTED")) {
        m_line.day = ofxDay(m_value);
        if (!m_line.day.isValid())
            return unreadable(m_value);
    } else if (m_tag == QLatin1String("TRNAMT")) {
        bool bad = false;
        const auto amount = statementAmount(m_value, bad);
        if (!amount)
            return unreadable(m_value);
        m_line.amount = *amount;
        m_hasAmount = true;
    } else if (m_tag == QLatin1String("NAME")) {
        m_line.payer = statementJoined(m_line.payer, ofxText(m_value));
    } else if (m_tag == QLatin1String("MEMO") || m_tag == QLatin1String("CHECKNUM")) {
        m_line.reference = statementJoined(m_line.reference, ofxText(m_value));
    }
    return {};
}

Done OfxReader::endLine()
{
    if (!m_inLine)
        return {};
    m_inLine = false;
    if (!m_hasAmount || !m_line.day.isValid())
        return unreadable(m_line.payer);
    if (!m_currency.isEmpty() && m_currency.compare(m_ask.currency, Qt::CaseInsensitive) != 0) {
        ++m_into.otherCurrency;
        return {};
    }
    m_line.account = account();
    m_line.raw = m_line.payer + u'\x1F' + m_line.reference + u'\x1F' + m_line.kind;
    return m_builder.add(std::move(m_line));
}

Done OfxReader::handle()
{
    const bool line = m_tag == QLatin1String("STMTTRN");
    if (line || m_tag == QLatin1String("BANKTRANLIST")) {
        if (Done ended = endLine(); !ended)
            return ended;
        m_inLine = line && !m_closing;
        m_line = {};
        m_line.row = m_row;
        m_hasAmount = false;
        return {};
    }
    if (m_tag == QLatin1String("OFX"))
        m_ended = m_closing;
    else if (m_tag == QLatin1String("LEDGERBAL"))
        m_inBalance = !m_closing;
    else if (m_closing)
        return {};
    else if (m_inLine)
        return value();
    else if (m_tag == QLatin1String("STMTRS") || m_tag == QLatin1String("CCSTMTRS"))
        m_bank = m_number = m_currency = QString();
    else if (m_tag == QLatin1String("CURDEF"))
        m_currency = ofxText(m_value);
    else if (m_tag == QLatin1String("BANKID"))
        m_bank = ofxText(m_value);
    else if (m_tag == QLatin1String("ACCTID"))
        m_number = ofxText(m_value);
    else if (m_tag == QLatin1String("BALAMT") && m_inBalance) {
        bool bad = false;
        if (const auto balance = statementAmount(m_value, bad))
            m_builder.setBalances(account(), std::nullopt, balance);
    }
    return {};
}

Done OfxReader::read()
{
    while (takeTag()) {
        if (m_tag.isEmpty())
            continue;
        if (Done handled = handle(); !handled)
            return handled;
    }
    // Without its end the file was cut off, perhaps within an amount.
    if (!m_ended || m_inLine)
        return unreadable(u"</OFX>");
    return m_builder.finish();
}

} // namespace

Done readOfx(const QString &path, QStringView text, const StatementAsk &ask, StatementRead &into)
{
    into.layout = QStringLiteral("ofx");
    return OfxReader(path, text, ask, into).read();
}

} // namespace rollbook
