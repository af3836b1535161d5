// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/numbering.h"

#include "core/rules/numbers.h"

#include <algorithm>
#include <limits>
#include <map>

namespace rollbook {

namespace {

/// Crockford's base 32: no I, L, O, U.
constexpr QLatin1String codeLetters("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int codeLength = 4;
constexpr QLatin1String provisionalMark("P-");

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
        auto given = reader.highestNumber(m_prefix, m_lease.from, m_lease.to);
        if (!given)
            return given.problems();
        m_next = std::max(*given + 1, m_lease.from);
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
    for (;;) {
        QString number = following();
        if (m_passed.empty() || !m_passed.contains(shortestSpelling(m_prefix, number)))
            return number;
    }
}

QString Numbering::following()
{
    if (m_next <= m_last)
        return makeMemberNumber(m_prefix, m_digits, m_next++);
    if (m_beyond > 0)
        return makeMemberNumber(m_prefix, m_digits, m_beyond++);
    return m_lease.provisional + QString::number(m_provisional++);
}

Result<std::vector<Id<Member>>> holdersOf(const Reader &reader, const QString &number)
{
    auto society = reader.organisation();
    auto holders = society ? reader.holdersOfNumbers(allSpellings(society->numberPrefix, number)) : society.problems();
    if (!holders)
        return holders.problems();
    std::vector<Id<Member>> ids;
    for (const NumberHolder &holder : *holders)
        ids.push_back(holder.member);
    return ids;
}

Result<std::vector<Member>> everNumbered(const Reader &reader, const QString &number)
{
    auto society = reader.organisation();
    auto holders = society ? holdersOf(reader, number) : society.problems();
    if (!holders)
        return holders.problems();
    const QStringList written = allSpellings(society->numberPrefix, number);
    std::set<Id<Member>> ids(holders->begin(), holders->end());
    for (const QString &spelling : written) {
        auto found = reader.search(spelling, 0);
        if (!found)
            return found.problems();
        ids.insert(found->begin(), found->end());
    }
    const std::vector<Id<Member>> all(ids.begin(), ids.end());
    auto known = reader.some(std::span<const Id<Member>>(all));
    if (!known)
        return known;
    std::erase_if(*known, [&written](const Member &one) {
        const auto isIt = [&written](const QString &its) { return written.contains(its); };
        return !isIt(one.number) && std::none_of(one.formerNumbers.begin(), one.formerNumbers.end(), isIt);
    });
    return known;
}

Result<QString> nextFree(const Reader &reader, Numbering &numbering)
{
    for (;;) {
        QString number = numbering.next();
        auto known = everNumbered(reader, number);
        if (!known)
            return known.problems();
        if (known->empty())
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

QString receiptPrefix(const Uuid &device)
{
    return QLatin1Char('R') + provisionalPrefix(device).mid(provisionalMark.size());
}

Result<std::vector<Id<Member>>> provisionallyNumbered(const Reader &reader, const Uuid &device)
{
    auto roster = reader.all<Device>();
    if (!roster)
        return roster.problems();
    std::map<Uuid, QString> own;
    for (Uuid one = device; !one.isNull() && !own.contains(one);) {
        own.emplace(one, provisionalPrefix(one));
        const Device *record = findDevice(*roster, one);
        one = record == nullptr ? Uuid {} : record->succeeds.uuid;
    }
    std::vector<Id<Member>> waiting;
    auto read = reader.eachMatchKey([&](const MatchKey &key) {
        const auto gave = [&key](const auto &laptop) { return key.number.startsWith(laptop.second); };
        if (isProvisionalNumber(key.number) && std::any_of(own.begin(), own.end(), gave))
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
