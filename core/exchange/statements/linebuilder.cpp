// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statements/linebuilder.h"

#include "core/exchange/statements/statementtext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rollbook {

namespace {

constexpr qsizetype identityBytes = 16;
constexpr std::size_t accountsAllowed = 1'000;

/// All that tells the line from others but for which of equal ones it is.
QByteArray identityBase(const QString &account, const LineFound &line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto part = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\x1F", 1));
    };
    part(account);
    if (!line.mark.isEmpty()) {
        part(QStringLiteral("mark"));
        part(line.mark);
        if (line.markRepeats) {
            part(line.day.toString(Qt::ISODate));
            part(QString::number(line.amount.pence));
        }
    } else {
        part(line.day.toString(Qt::ISODate));
        part(QString::number(line.amount.pence));
        part(line.balance ? QString::number(line.balance->pence) : QString());
        part(line.raw);
    }
    return hash.result().left(identityBytes).toHex();
}

/// Whether the file lists the newest line first: by the balances, and where they do not tell, by the days.
bool isNewestFirst(const std::vector<LineFound> &lines)
{
    qint64 forwards = 0;
    qint64 backwards = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const LineFound &above = lines[i - 1];
        const LineFound &below = lines[i];
        if (!above.balance || !below.balance)
            continue;
        forwards += *above.balance + below.amount - below.fee == *below.balance ? 1 : 0;
        backwards += *below.balance + above.amount - above.fee == *above.balance ? 1 : 0;
    }
    const int days = lines.front().day < lines.back().day ? 1 : lines.front().day > lines.back().day ? -1 : 0;
    return days != 0 ? days < 0 : backwards > forwards;
}

} // namespace

QString comparableAccount(const QString &number)
{
    QString kept;
    kept.reserve(number.size());
    for (const QChar c : number) {
        if (c.isLetterOrNumber())
            kept += c.toUpper();
    }
    return kept;
}

LineBuilder::Account &LineBuilder::accountNumbered(const QString &number)
{
    const QString key = comparableAccount(number);
    const auto at = m_places.constFind(key);
    if (at != m_places.constEnd())
        return m_accounts[*at];
    m_places.insert(key, m_accounts.size());
    m_accounts.push_back({ number, {}, {}, {} });
    return m_accounts.back();
}

Done LineBuilder::add(LineFound line)
{
    if (++m_count > statementLinesAllowed)
        return unreadableStatement(
            m_path, line.row, QString(QStringLiteral("> ") + QString::number(statementLinesAllowed)));
    Account &account = accountNumbered(line.account);
    if (m_accounts.size() > accountsAllowed)
        return unreadableStatement(m_path, line.row, line.account);
    account.lines.push_back(std::move(line));
    return {};
}

void LineBuilder::setBalances(const QString &account, std::optional<Money> opening, std::optional<Money> closing)
{
    Account &found = accountNumbered(account);
    // Of several statements of one account in a file, the first opens and the last closes.
    if (opening && !found.opening)
        found.opening = opening;
    if (closing)
        found.closing = closing;
}

AccountRead LineBuilder::made(Account &account) const
{
    std::vector<LineFound> &lines = account.lines;
    if (isNewestFirst(lines))
        std::reverse(lines.begin(), lines.end());
    std::stable_sort(lines.begin(), lines.end(), [](const LineFound &a, const LineFound &b) { return a.day < b.day; });
    AccountRead read;
    read.number = account.number;
    read.first = lines.front().day;
    read.last = lines.back().day;
    const LineFound &first = lines.front();
    read.opening = account.opening;
    if (!read.opening && first.balance)
        read.opening = *first.balance - first.amount + first.fee;
    read.closing = account.closing ? account.closing : lines.back().balance;
    const QString number = comparableAccount(account.number);
    QHash<QByteArray, int> repeats;
    read.lines.reserve(lines.size());
    for (LineFound &line : lines) {
        const QByteArray base = identityBase(number, line);
        QString identity = QLatin1String(base) + u'-' + QString::number(++repeats[base]);
        if (line.total)
            identity += QStringLiteral("-total-") + QString::number(line.total->pence);
        read.lines.push_back({ line.day, line.amount, std::move(line.payer), std::move(line.reference),
            std::move(line.kind), line.balance, line.fee, std::move(identity), line.row });
    }
    return read;
}

Done DatedLines::keep(LineFound line, const QString &day)
{
    if (m_kept.size() >= static_cast<std::size_t>(statementLinesAllowed))
        return unreadableStatement(
            m_path, line.row, QString(QStringLiteral("> ") + QString::number(statementLinesAllowed)));
    m_days.add(day);
    m_kept.push_back({ std::move(line), day });
    return {};
}

Done DatedLines::give(LineBuilder &builder, std::optional<DateOrder> order)
{
    const DateRules rules { order.value_or(m_days.order()) };
    for (Kept &kept : m_kept) {
        const Reading<QDate> day = readDate(kept.day, rules);
        if (day.state != CellState::Good)
            return unreadableStatement(m_path, kept.line.row, kept.day, StatementWants::Day);
        kept.line.day = day.value;
        if (Done added = builder.add(std::move(kept.line)); !added)
            return added;
    }
    return builder.finish();
}

Done LineBuilder::finish()
{
    for (Account &account : m_accounts) {
        if (!account.lines.empty())
            m_into.accounts.push_back(made(account));
    }
    if (m_into.accounts.empty())
        return unreadableStatement(m_path, 0, {});
    return {};
}

} // namespace rollbook
