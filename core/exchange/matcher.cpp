// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matcher.h"

#include "core/rules/numbers.h"

#include <QRandomGenerator>

namespace rollbook {

Matcher::Matcher(const Reader &reader, const RowReader &rows)
    : m_reader(reader),
      m_identity(QRandomGenerator::system()->generate64()),
      m_useNumber(rows.feeds(target::Number)),
      m_useExternal(rows.feeds(target::ExternalNumber)),
      m_useEmail(rows.feeds(target::Email)),
      m_useStrict(rows.feeds(target::BirthDate) && (rows.feeds(target::Postcode) || rows.feeds(target::Address)))
{
}

void Matcher::insert(HashIndex &index, quint64 key, quint32 number)
{
    if (key != 0 && index.insert(key, number) != HashIndex::none)
        index.replace(key, several);
}

quint64 Matcher::numberKey(const QString &number) const
{
    QString plain;
    for (const QChar c : number) {
        if (!c.isSpace())
            plain += c.toUpper();
    }
    return m_identity.number(shortestSpelling(m_prefix.toUpper(), plain));
}

Done Matcher::load()
{
    auto society = m_reader.organisation();
    if (!society)
        return society.problems();
    m_prefix = society->numberPrefix;
    return m_reader.eachMatchKey([this](const MatchKey &key) {
        const auto at = static_cast<quint32>(m_members.size());
        m_members.push_back(key.id);
        m_hasExternal.push_back(!key.externalNumber.isEmpty());
        if (m_useNumber)
            insert(m_register.number, numberKey(key.number), at);
        for (const QString &number : key.formerNumbers) {
            insert(m_formerHolders, numberKey(number), at);
            m_former.insert(shortestSpelling(m_prefix, number));
        }
        if (m_useExternal)
            insert(m_register.external, m_identity.number(key.externalNumber), at);
        if (m_useEmail)
            insert(m_register.email, m_identity.emailAndName(key.email, key.given, key.family), at);
        if (m_useStrict)
            insert(m_register.strict, m_identity.strict(key.given, key.family, key.postcode, key.birthDate), at);
        return true;
    });
}

/// The tables for rows that tell too little; most files have none.
Done Matcher::loadNames()
{
    if (m_namesLoaded)
        return {};
    m_namesLoaded = true;
    quint32 at = 0;
    return m_reader.eachMatchKey([&](const MatchKey &key) {
        if (at >= m_members.size() || m_members[at] != key.id)
            return false;
        insert(m_register.place, m_identity.nameAndPostcode(key.given, key.family, key.postcode), at);
        insert(m_register.name, m_identity.name(key.given, key.family), at);
        ++at;
        return true;
    });
}

Matcher::Keys Matcher::keysOf(const ImportRow &row) const
{
    const Member &m = row.member;
    Keys keys;
    keys.number = numberKey(m.number);
    keys.external = m_identity.number(m.externalNumber);
    if (m_useEmail)
        keys.email = m_identity.emailAndName(m.email, m.given, m.family);
    if (m_useStrict)
        keys.strict = m_identity.strict(m.given, m.family, m.postcode, m.birthDate);
    if (keys.number == 0 && keys.external == 0 && keys.email == 0) {
        keys.place = m_identity.nameAndPostcode(m.given, m.family, m.postcode);
        keys.name = m_identity.name(m.given, m.family);
    }
    return keys;
}

Match Matcher::existing(quint32 found) const
{
    if (found == HashIndex::none)
        return {};
    if (found == several)
        return { Match::Kind::SeveralFit };
    return { Match::Kind::Existing, m_members[found] };
}

Match Matcher::byNumber(const Keys &keys) const
{
    if (const quint32 line = m_file.number.find(keys.number); line != HashIndex::none)
        return { Match::Kind::SameAsRow, {}, line };
    const Match found = existing(m_register.number.find(keys.number));
    if (found.kind != Match::Kind::New)
        return found;
    const quint32 holder = m_formerHolders.find(keys.number);
    if (holder != HashIndex::none)
        return { Match::Kind::FormerNumber, holder == several ? Id<Member> {} : m_members[holder] };
    return likely(keys);
}

/// Whether somebody else has all but the number.
Match Matcher::likely(const Keys &keys) const
{
    for (const auto &[key, index] :
        { std::pair(keys.email, &Tables::email), std::pair(keys.strict, &Tables::strict) }) {
        if (key == 0)
            continue;
        const quint32 found = (m_register.*index).find(key);
        if (found != HashIndex::none)
            return { Match::Kind::LikelyMember, found == several ? Id<Member> {} : m_members[found] };
        if (const quint32 line = (m_file.*index).find(key); line != HashIndex::none)
            return { Match::Kind::LikelyRow, {}, line };
    }
    return {};
}

Result<Match> Matcher::match(const ImportRow &row)
{
    const Keys keys = keysOf(row);
    if (keys.number != 0)
        return byNumber(keys);
    if (keys.external != 0) {
        if (const quint32 line = m_file.external.find(keys.external); line != HashIndex::none)
            return Match { Match::Kind::SameAsRow, {}, line };
        const Match found = existing(m_register.external.find(keys.external));
        if (found.kind != Match::Kind::New)
            return found;
    }
    for (const auto &[key, index] :
        { std::pair(keys.email, &Tables::email), std::pair(keys.strict, &Tables::strict) }) {
        if (key == 0)
            continue;
        if (const quint32 line = (m_file.*index).find(key); line != HashIndex::none)
            return Match { keys.external != 0 ? Match::Kind::LikelyRow : Match::Kind::SameAsRow, {}, line };
        const quint32 at = (m_register.*index).find(key);
        if (at == HashIndex::none)
            continue;
        if (keys.external != 0 && at != several && m_hasExternal[at])
            return Match { Match::Kind::LikelyMember, m_members[at] };
        return existing(at);
    }
    return keys.place == 0 || keys.strict != 0 ? Result<Match>(Match {}) : byName(row, keys);
}

Result<Match> Matcher::byName(const ImportRow &row, const Keys &keys)
{
    if (auto loaded = loadNames(); !loaded)
        return loaded.problems();
    const bool hasPostcode = !row.member.postcode.isEmpty();
    const auto index = hasPostcode ? &Tables::place : &Tables::name;
    const quint64 key = hasPostcode ? keys.place : keys.name;
    if (const quint32 line = (m_file.*index).find(key); line != HashIndex::none)
        return Match { Match::Kind::SameAsRow, {}, line };
    return existing((m_register.*index).find(key));
}

void Matcher::keep(const ImportRow &row)
{
    const Keys keys = keysOf(row);
    const auto line = static_cast<quint32>(row.line);
    const auto put = [line](HashIndex &index, quint64 key) {
        if (key != 0)
            index.insert(key, line);
    };
    put(m_file.number, keys.number);
    put(m_file.external, keys.external);
    put(m_file.email, keys.email);
    put(m_file.strict, keys.strict);
    if (keys.strict == 0) {
        put(m_file.place, keys.place);
        put(m_file.name, keys.name);
    }
}

} // namespace rollbook
