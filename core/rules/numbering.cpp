// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/numbering.h"

#include "core/rules/numbers.h"

#include <algorithm>
#include <limits>

namespace rollbook {

namespace {

/// Crockford's base 32: no I, L, O, U.
constexpr QLatin1String codeLetters("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int codeLength = 4;
constexpr QLatin1String provisionalMark("P-");

/// The highest serial of the block that somebody has; from - 1 when nobody has one.
Result<qint64> highestGiven(const Reader &reader, const QString &prefix, int digits, const NumberLease &block)
{
    QStringList numbers;
    for (qint64 serial = block.from; serial <= block.to; ++serial)
        numbers.append(makeMemberNumber(prefix, digits, serial));
    auto holders = reader.holdersOfNumbers(numbers);
    if (!holders)
        return holders.problems();
    qint64 highest = block.from - 1;
    for (const NumberHolder &holder : *holders)
        highest = std::max(highest, memberSerial(prefix, holder.number).value_or(0));
    return highest;
}

} // namespace

Numbering::Numbering(const Organisation &society, NumberLease lease)
    : m_prefix(society.numberPrefix), m_digits(society.numberDigits), m_lease(std::move(lease))
{
    // Every number of the block is asked for: what no coordinator leases is not gone through to its end.
    m_lease.from = std::clamp<qint64>(m_lease.from, 0, highestNumberLeased);
    m_lease.to = std::min(m_lease.to, m_lease.from + mostNumbersLeased - 1);
}

Done Numbering::begin(const Reader &reader, qint64 behind)
{
    if (m_lease.to > 0 || m_lease.beyond > 0 || !m_lease.provisional.isEmpty())
        return beginInBlock(reader, behind);
    auto highest = reader.highestNumber(m_prefix);
    if (!highest)
        return highest.problems();
    m_next = std::max(*highest, behind) + 1;
    m_last = std::numeric_limits<qint64>::max();
    return {};
}

Done Numbering::beginInBlock(const Reader &reader, qint64 behind)
{
    m_last = m_lease.to;
    m_next = m_last + 1;
    if (m_lease.to > 0) {
        auto given = highestGiven(reader, m_prefix, m_digits, m_lease);
        if (!given)
            return given.problems();
        m_next = *given + 1;
        if (behind >= m_next && behind <= m_last)
            m_next = behind + 1;
    }
    if (m_lease.beyond > 0) {
        auto highest = reader.highestNumber(m_prefix);
        if (!highest)
            return highest.problems();
        m_beyond = std::max({ m_lease.beyond, *highest + 1, behind + 1 });
    }
    auto provisional = reader.highestNumber(m_lease.provisional);
    if (!provisional)
        return provisional.problems();
    m_provisional = *provisional + 1;
    return {};
}

QString Numbering::next()
{
    if (m_next <= m_last)
        return makeMemberNumber(m_prefix, m_digits, m_next++);
    if (m_beyond > 0)
        return makeMemberNumber(m_prefix, m_digits, m_beyond++);
    return m_lease.provisional + QString::number(m_provisional++);
}

Result<QString> nextFree(const Reader &reader, Numbering &numbering)
{
    for (;;) {
        QString number = numbering.next();
        auto holders = reader.membersNumbered(number);
        if (!holders)
            return holders.problems();
        if (!holders->empty())
            continue;
        auto found = reader.search(number, 0);
        auto known = found ? reader.some(std::span<const Id<Member>>(*found)) : found.problems();
        if (!known)
            return known.problems();
        const bool given = std::any_of(
            known->begin(), known->end(), [&](const Member &m) { return m.formerNumbers.contains(number); });
        if (!given)
            return number;
    }
}

QString provisionalPrefix(const Uuid &device)
{
    // The last bits count up from one device to the next, the first ones are the time.
    quint64 mixed = (device.high ^ (device.low * 0x9E3779B97F4A7C15ULL)) * 0xD6E8FEB86659FD93ULL;
    mixed ^= mixed >> 32;
    QString text = provisionalMark;
    for (int i = 0; i < codeLength; ++i, mixed >>= 5)
        text += codeLetters[static_cast<qsizetype>(mixed % 32)];
    return text + QLatin1Char('-');
}

Result<std::vector<Id<Member>>> provisionallyNumbered(const Reader &reader, const Uuid &device)
{
    const QString own = provisionalPrefix(device);
    std::vector<Id<Member>> waiting;
    auto read = reader.eachMatchKey([&](const MatchKey &key) {
        if (key.number.startsWith(own) && isProvisionalNumber(key.number))
            waiting.push_back(key.id);
        return true;
    });
    return read ? Result<std::vector<Id<Member>>>(std::move(waiting)) : read.problems();
}

bool isProvisionalNumber(const QString &number)
{
    const qsizetype dash = provisionalMark.size() + codeLength;
    if (!number.startsWith(provisionalMark) || number.size() <= dash + 1 || number.at(dash) != QLatin1Char('-'))
        return false;
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    const QStringView code = QStringView(number).mid(provisionalMark.size(), codeLength);
    const QStringView count = QStringView(number).mid(dash + 1);
    return std::all_of(code.begin(), code.end(), [](QChar c) { return QString(codeLetters).contains(c); })
        && std::all_of(count.begin(), count.end(), isDigit);
}

} // namespace rollbook
