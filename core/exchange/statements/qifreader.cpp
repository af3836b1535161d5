// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statements/linebuilder.h"
#include "core/exchange/statements/statementtext.h"
#include "core/exchange/statements/textformats.h"
#include "core/exchange/values.h"

namespace rollbook {

namespace {

/// Sections of money that moved; the others hold categories, classes and securities.
bool isQifOfMoney(QStringView type)
{
    for (const char *known : { "bank", "cash", "ccard", "oth a", "oth l" }) {
        if (type.trimmed().compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

class QifReader
{
public:
    QifReader(const QString &path, QStringView text, const StatementAsk &ask, StatementRead &into)
        : m_path(path), m_lines(text), m_ask(ask), m_into(into), m_builder(path, into), m_waiting(path)
    {
    }
    [[nodiscard]] Done read();

private:
    enum class Section : quint8 { Money, Account, Other };
    void begin(QStringView heading);
    [[nodiscard]] Done field(QChar letter, QStringView value);
    [[nodiscard]] Done endRecord();
    [[nodiscard]] Done giveDays();

    const QString &m_path;
    StatementLines m_lines;
    const StatementAsk &m_ask;
    StatementRead &m_into;
    LineBuilder m_builder;
    Section m_section = Section::Other;
    QString m_account;
    LineFound m_line;
    QString m_day;
    bool m_hasAmount = false;
    DatedLines m_waiting;
};

void QifReader::begin(QStringView heading)
{
    if (heading.startsWith(QLatin1String("!Type:"), Qt::CaseInsensitive))
        m_section = isQifOfMoney(heading.mid(6)) ? Section::Money : Section::Other;
    else if (heading.startsWith(QLatin1String("!Account"), Qt::CaseInsensitive))
        m_section = Section::Account;
}

Done QifReader::field(QChar letter, QStringView value)
{
    if (m_section == Section::Account && letter == u'N')
        m_account = statementText(value);
    if (m_section != Section::Money)
        return {};
    if (m_line.row == 0)
        m_line.row = m_lines.number();
    switch (letter.unicode()) {
    case u'D':
        m_day = statementText(value);
        break;
    case u'T': {
        bool bad = false;
        const auto amount = statementAmount(value, bad);
        if (!amount)
            return unreadableStatement(m_path, m_lines.number(), value, StatementWants::Amount);
        m_line.amount = *amount;
        m_hasAmount = true;
        break;
    }
    case u'P':
        m_line.payer = statementText(value);
        break;
    case u'M':
        m_line.reference = statementJoined(m_line.reference, statementText(value));
        break;
    case u'N':
        m_line.kind = statementText(value);
        break;
    default:
        break;
    }
    return {};
}

Done QifReader::endRecord()
{
    LineFound line = std::exchange(m_line, {});
    const QString day = std::exchange(m_day, {});
    const bool hasAmount = std::exchange(m_hasAmount, false);
    if (m_section != Section::Money)
        return {};
    if (!hasAmount || day.isEmpty())
        return line.row == 0 ? Done() : Done(unreadableStatement(m_path, line.row, line.payer));
    line.account = m_account;
    line.raw = line.payer + u'\x1F' + line.reference + u'\x1F' + line.kind;
    return m_waiting.keep(std::move(line), day);
}

Done QifReader::giveDays()
{
    m_into.datesUnsure = !m_ask.dates && m_waiting.isAmbiguous();
    return m_waiting.give(m_builder, m_ask.dates);
}

Done QifReader::read()
{
    while (m_lines.next()) {
        if (m_lines.tooLong())
            return unreadableStatement(m_path, m_lines.number(), m_lines.line());
        const QStringView line = cellText(m_lines.line());
        if (line.isEmpty())
            continue;
        if (line.front() == u'!') {
            if (Done ended = endRecord(); !ended)
                return ended;
            begin(line);
        } else if (line.front() == u'^') {
            if (Done ended = endRecord(); !ended)
                return ended;
        } else if (Done taken = field(line.front(), line.mid(1)); !taken) {
            return taken;
        }
    }
    // Some programs leave out the last mark; without a line end too, the file may be cut off within an amount.
    if (m_line.row != 0 && !m_lines.ended())
        return unreadableStatement(m_path, m_lines.number(), m_lines.line());
    if (Done ended = endRecord(); !ended)
        return ended;
    return giveDays();
}

} // namespace

Done readQif(const QString &path, QStringView text, const StatementAsk &ask, StatementRead &into)
{
    into.layout = QStringLiteral("qif");
    return QifReader(path, text, ask, into).read();
}

} // namespace rollbook
