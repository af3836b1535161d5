// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlreader.h"

#include "core/store/factcursor.h"
#include "core/store/journal.h"
#include "core/store/metavalues.h"
#include "core/store/numberorder.h"
#include "core/store/readingsort.h"
#include "core/store/view.h"

#include <unordered_set>

namespace rollbook {

namespace {

/// Longer rows of digits are no serials of ours.
constexpr int mostSerialDigits = 12;

QString columnOf(MemberOrder order)
{
    switch (order) {
    case MemberOrder::Name:
        return QStringLiteral("name_key");
    case MemberOrder::Number:
        return QLatin1Char('(') + numberStem() + QLatin1Char(')');
    case MemberOrder::Joined:
        return QStringLiteral("joined");
    case MemberOrder::Town:
        return QStringLiteral("lower(town)");
    case MemberOrder::Postcode:
        return QStringLiteral("postcode");
    case MemberOrder::Email:
        return QStringLiteral("lower(email)");
    case MemberOrder::Telephone:
        return QStringLiteral("telephone");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Organisation> SqlReader::organisation() const
{
    auto found = all<Organisation>();
    if (!found)
        return found.problems();
    if (found->empty())
        return Problem { ProblemCode::RegisterDamaged, {}, { m_connection.path(), QStringLiteral("organisation") } };
    return found->front();
}

Result<Granted> SqlReader::granted() const
{
    auto device = metaValue(m_connection, "device");
    if (!device)
        return device.problems();
    const Id<Device> own { uuidOf(*device) };
    auto found = some(std::span(&own, 1));
    if (!found)
        return found.problems();
    return Granted(found->empty() ? Device {} : found->front());
}

Result<qint64> SqlReader::memberCount() const
{
    return m_connection.number(QStringLiteral("SELECT count(*) FROM member"));
}

Result<std::vector<Id<Member>>> SqlReader::members(const QString &sql, const QVariantList &values) const
{
    auto rows = m_connection.query(sql, values);
    if (!rows)
        return rows.problems();
    Members ids;
    while (rows->next())
        ids.push_back({ m_ids.uuid(rows->integer(0)) });
    auto ended = rows->ended();
    return ended ? Result<Members>(std::move(ids)) : Result<Members>(ended.problems());
}

Result<std::vector<Id<Member>>> SqlReader::sortedByReading(
    const QString &column, Qt::SortOrder direction, int limit) const
{
    // A day as its number: those of our centuries have seven digits.
    auto rows = m_connection.query(QLatin1String("SELECT id, CAST(") + column + QLatin1String(" AS BLOB) FROM member"));
    if (!rows)
        return rows.problems();
    ReadingSort sort;
    while (rows->next())
        sort.add(rows->integer(0), rows->blob(1));
    if (auto ended = rows->ended(); !ended)
        return ended.problems();
    const std::vector<qint64> keys = std::move(sort).sorted(direction, limit);
    Members ids;
    ids.reserve(keys.size());
    for (const qint64 key : keys)
        ids.push_back({ m_ids.uuid(key) });
    return ids;
}

Result<std::vector<Id<Member>>> SqlReader::memberIds(MemberOrder order, Qt::SortOrder direction, int limit) const
{
    const QString column = columnOf(order);
    const QString way = direction == Qt::AscendingOrder ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    const QString most = limit > 0 ? QStringLiteral(" LIMIT %1").arg(limit) : QString();
    if (order == MemberOrder::Name)
        return members(QLatin1String("SELECT member FROM member_sort ORDER BY name_key") + way
            + QLatin1String(", member") + way + most);
    if (!isKeptSorted(order))
        return sortedByReading(column, direction, limit);
    auto filled
        = members(QLatin1String("SELECT id FROM member WHERE ") + column + QLatin1String(" IS NOT NULL ORDER BY ")
            + column + way + QLatin1String(", number") + way + QLatin1String(", id") + way + most);
    if (filled && limit > 0 && static_cast<int>(filled->size()) == limit)
        return filled;
    auto empty = filled
        ? members(QLatin1String("SELECT id FROM member WHERE ") + column + QLatin1String(" IS NULL ORDER BY id") + most)
        : Result<Members>(filled.problems());
    if (!empty)
        return empty.problems();
    filled->insert(filled->end(), empty->begin(), empty->end());
    if (limit > 0 && static_cast<int>(filled->size()) > limit)
        filled->resize(static_cast<std::size_t>(limit));
    return filled;
}

Result<std::vector<Id<Member>>> SqlReader::membersOf(std::span<const Id<Group>> groups, QDate asAt, bool homeOnly) const
{
    const qint64 day = asAt.toJulianDay();
    const QString sql
        = QLatin1String("SELECT member, role, start_day, end_day FROM group_membership WHERE member_group IN (%1)");
    std::unordered_set<qint64> seen;
    Members ids;
    auto done = forKeys(sql, keysOf(groups), [&](const Statement &row) {
        const auto role = static_cast<GroupRole>(row.integer(1));
        const bool begun = row.isNull(2) || row.integer(2) <= day;
        const bool open = row.isNull(3) || row.integer(3) >= day;
        const bool wanted = role == GroupRole::Home || (!homeOnly && role == GroupRole::Additional);
        if (begun && open && wanted && seen.insert(row.integer(0)).second)
            ids.push_back({ m_ids.uuid(row.integer(0)) });
    });
    return done ? Result<Members>(std::move(ids)) : Result<Members>(done.problems());
}

Result<qint64> SqlReader::highestNumber(const QString &prefix, qint64 from, qint64 to) const
{
    const auto written = [&prefix](qint64 serial, int digits) {
        return QString(prefix + QString::number(serial).rightJustified(digits, QLatin1Char('0')));
    };
    const QString sql = QLatin1String("SELECT number FROM member WHERE ") + numberStem()
        + QLatin1String(" = ? AND number >= ? AND number < ? ORDER BY number DESC");
    qint64 highest = 0;
    qint64 beyond = 10; // the first serial with more digits
    for (int digits = 1; digits <= mostSerialDigits; ++digits, beyond *= 10) {
        if (from >= beyond)
            continue;
        auto rows = m_connection.query(sql,
            { numberStem(prefix + QString(digits, QLatin1Char('0'))), written(from, digits),
                to < beyond - 1 ? written(to + 1, digits) : QString(prefix + QLatin1Char(':')) });
        if (!rows)
            return rows.problems();
        while (rows->next()) {
            const QString number = rows->text(0);
            bool whole = false;
            const qint64 serial = QStringView(number).mid(prefix.size(), digits).toLongLong(&whole);
            if (!whole) // numbers of other kinds between ours
                continue;
            highest = std::max(highest, serial);
            break;
        }
        if (auto ended = rows->ended(); !ended)
            return ended.problems();
    }
    return highest;
}

Result<qint64> SqlReader::highestReceipt(const QString &prefix) const
{
    // Of one length or longer: length first, then the text.
    auto rows = m_connection.query(
        QStringLiteral("SELECT receipt FROM payment WHERE receipt > ? AND receipt < ? ORDER BY length(receipt) DESC, "
                       "receipt DESC LIMIT 1"),
        { prefix, QString(prefix + QLatin1Char(':')) });
    if (!rows)
        return rows.problems();
    const qint64 highest = rows->next() ? rows->text(0).mid(prefix.size()).toLongLong() : 0;
    if (auto ended = rows->ended(); !ended)
        return ended.problems();
    // Not all that was given is still here.
    auto kept = findMeta(m_connection, QLatin1String(receiptsName) + prefix);
    if (!kept)
        return kept.problems();
    return *kept ? std::max(highest, (*kept)->toLongLong()) : highest;
}

Result<std::vector<Id<Member>>> SqlReader::membersNumbered(const QString &number) const
{
    return members(QLatin1String("SELECT id FROM member WHERE ") + numberStem() + QLatin1String(" = ? AND number = ?"),
        { numberStem(number), number });
}

Result<std::vector<NumberHolder>> SqlReader::holdersOfNumbers(const QStringList &numbers) const
{
    std::map<qint64, QStringList> byStem;
    for (const QString &number : numbers)
        byStem[numberStem(number)].append(number);
    std::vector<NumberHolder> holders;
    for (const auto &[stem, some] : byStem) {
        if (auto done = addHolders(stem, some, holders); !done)
            return done.problems();
    }
    return holders;
}

Done SqlReader::addHolders(qint64 stem, const QStringList &numbers, std::vector<NumberHolder> &holders) const
{
    for (qsizetype from = 0; from < numbers.size();) {
        const int size = paddedSize(static_cast<std::size_t>(numbers.size() - from));
        auto statement = m_connection.cached(QLatin1String("SELECT number, id FROM member WHERE ") + numberStem()
            + QStringLiteral(" = ? AND number IN (%1)").arg(marks(size)));
        if (!statement)
            return statement.problems();
        Statement &rows = **statement;
        const qsizetype count = qMin<qsizetype>(numbers.size() - from, size);
        rows.bind(0, stem);
        for (int i = 0; i < size; ++i)
            rows.bind(i + 1, numbers.at(from + qMin<qsizetype>(i, count - 1)));
        if (auto done = rows.exec(); !done)
            return done;
        while (rows.next())
            holders.push_back({ rows.text(0), { m_ids.uuid(rows.integer(1)) } });
        auto ended = rows.ended();
        rows.finish();
        if (!ended)
            return ended;
        from += count;
    }
    return {};
}

Done SqlReader::eachMatchKey(const std::function<bool(const MatchKey &)> &visit) const
{
    auto rows = m_connection.query(QStringLiteral(
        "SELECT id, number, external_number, email, given, family, postcode, birth_date, former_numbers FROM member "
        "ORDER BY id"));
    if (!rows)
        return rows.problems();
    while (rows->next()) {
        const QDate birth = rows->isNull(7) ? QDate() : QDate::fromJulianDay(rows->integer(7));
        QStringList former;
        Table<Member>::fromColumn(*rows, 8, m_ids, former);
        if (!visit({ { m_ids.uuid(rows->integer(0)) }, rows->text(1), rows->text(2), rows->text(3), rows->text(4),
                rows->text(5), rows->text(6), birth, std::move(former) }))
            return {};
    }
    return rows->ended();
}

Done SqlReader::eachMember(FactParts parts, const std::function<bool(const MemberFacts &)> &visit) const
{
    auto held = granted();
    if (!held)
        return held.problems();
    FactCursor cursor(m_connection, m_ids, parts, held->has(ColumnSet::Money));
    if (auto begun = cursor.begin(); !begun)
        return begun;
    while (cursor.next()) {
        if (!visit(cursor.facts()))
            return {};
    }
    return cursor.ended();
}

namespace {

/// Puts each record of `records` with its person, whose place `places` knows.
template <class R>
void deal(std::vector<R> &&records, std::vector<R> MemberFacts::*list, Id<Member> R::*owner,
    const std::unordered_map<Id<Member>, std::size_t> &places, std::vector<MemberFacts> &facts)
{
    for (R &record : records) {
        if (const auto place = places.find(record.*owner); place != places.end())
            (facts[place->second].*list).push_back(std::move(record));
    }
}

} // namespace

Result<std::vector<MemberFacts>> SqlReader::facts(std::span<const Id<Member>> ids, FactParts parts) const
{
    auto members = some(ids);
    auto held = granted();
    if (!members || !held)
        return members ? held.problems() : members.problems();
    std::vector<MemberFacts> facts(members->size());
    std::unordered_map<Id<Member>, std::size_t> places;
    std::vector<Uuid> targets;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        places.emplace((*members)[i].id, i);
        targets.push_back((*members)[i].id.uuid);
        facts[i].member = std::move((*members)[i]);
        facts[i].holdsMoney = held->has(ColumnSet::Money);
    }
    Problems problems;
    const auto take = [&]<class R>(TypeTag<R>, std::vector<R> MemberFacts::*list, Id<Member> R::*owner) {
        auto found = where<R>(1, targets);
        if (found)
            deal(std::move(*found), list, owner, places, facts);
        else
            problems = found.problems();
    };
    if (has(parts, FactParts::Periods))
        take(TypeTag<Period> {}, &MemberFacts::periods, &Period::member);
    if (has(parts, FactParts::Money)) {
        take(TypeTag<Charge> {}, &MemberFacts::charges, &Charge::member);
        take(TypeTag<Allocation> {}, &MemberFacts::allocations, &Allocation::member);
        take(TypeTag<Payment> {}, &MemberFacts::payments, &Payment::payer);
    }
    if (has(parts, FactParts::Standings))
        take(TypeTag<Standing> {}, &MemberFacts::standings, &Standing::member);
    if (has(parts, FactParts::Groups))
        take(TypeTag<GroupMembership> {}, &MemberFacts::groups, &GroupMembership::member);
    return problems.empty() ? Result<std::vector<MemberFacts>>(std::move(facts))
                            : Result<std::vector<MemberFacts>>(problems);
}

} // namespace rollbook
