// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statements/linebuilder.h"
#include "core/exchange/statements/statementtext.h"
#include "core/exchange/statements/textformats.h"
#include "core/exchange/statements/textsplit.h"
#include "core/exchange/values.h"

namespace rollbook {

namespace {

/// A block of the file, which ends where the next begins.
struct SantanderBlock {
    qint64 row = 0; ///< 0: none has begun
    QString day;
    QString description;
    std::optional<Money> amount;
    std::optional<Money> balance;
};

class SantanderReader
{
public:
    SantanderReader(const QString &path, QStringView text, StatementRead &into)
        : m_path(path), m_lines(text), m_builder(path, into)
    {
    }
    [[nodiscard]] Done read();

private:
    [[nodiscard]] Done take(QStringView label, QStringView value);
    [[nodiscard]] Done endBlock();

    const QString &m_path;
    StatementLines m_lines;
    LineBuilder m_builder;
    QString m_account;
    SantanderBlock m_block;
};

Done SantanderReader::take(QStringView label, QStringView value)
{
    const auto is = [label](const char *name) { return label.compare(QLatin1String(name), Qt::CaseInsensitive) == 0; };
    if (is("Account")) {
        m_account = statementText(value);
    } else if (is("Date")) {
        if (Done ended = endBlock(); !ended)
            return ended;
        m_block.row = m_lines.number();
        m_block.day = statementText(value);
    } else if (is("Description")) {
        m_block.description = statementText(value);
    } else if (is("Amount") || is("Balance")) {
        bool bad = false;
        QString text = statementText(value);
        if (text.endsWith(QLatin1String("GBP")))
            text.chop(3);
        const auto amount = statementAmount(text, bad);
        if (!amount)
            return unreadableStatement(m_path, m_lines.number(), value, StatementWants::Amount);
        (is("Amount") ? m_block.amount : m_block.balance) = amount;
    }
    return {};
}

Done SantanderReader::endBlock()
{
    const SantanderBlock block = std::exchange(m_block, {});
    if (block.row == 0)
        return {};
    const Reading<QDate> day = readDate(block.day, {});
    if (day.state != CellState::Good)
        return unreadableStatement(m_path, block.row, block.day, StatementWants::Day);
    if (!block.amount)
        return unreadableStatement(m_path, block.row, block.description, StatementWants::Amount);
    LineFound line;
    line.account = m_account;
    line.day = day.value;
    line.amount = *block.amount;
    line.balance = block.balance;
    line.raw = block.description;
    line.row = block.row;
    splitSantander(block.description, line);
    return m_builder.add(std::move(line));
}

Done SantanderReader::read()
{
    while (m_lines.next()) {
        if (m_lines.tooLong())
            return unreadableStatement(m_path, m_lines.number(), m_lines.line());
        const QStringView line = cellText(m_lines.line());
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            continue;
        if (Done taken = take(cellText(line.left(colon)), line.mid(colon + 1)); !taken)
            return taken;
    }
    // Every block ends with its balance: without it the file is cut off.
    if (m_block.row != 0 && !m_block.balance)
        return unreadableStatement(m_path, m_block.row, m_block.day);
    if (Done ended = endBlock(); !ended)
        return ended;
    return m_builder.finish();
}

} // namespace

Done readSantander(const QString &path, QStringView text, const StatementAsk &, StatementRead &into)
{
    into.layout = QStringLiteral("santander");
    return SantanderReader(path, text, into).read();
}

} // namespace rollbook
