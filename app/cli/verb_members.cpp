// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"
#include "app/cli/knownpeople.h"
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/rules/homes.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"
#include "ui/words/statuswords.h"

#include <unordered_set>

namespace rollbook::cli {

namespace {

constexpr std::size_t peopleAtOnce = 1'000;

/// A person as a row of the answer is made from.
struct Person {
    const MemberFacts &facts;
    const Status &status;
    QString type;
    QString plannedType;
    QString group;
    QString currency;
};

struct PersonColumn {
    TableColumn column;
    std::function<QString(const Person &)> cell;
};

template <class T> QString plainValue(const T &value)
{
    if constexpr (std::is_same_v<T, QString>)
        return value;
    else if constexpr (std::is_same_v<T, QDate>)
        return plainDay(value);
    else if constexpr (std::is_same_v<T, QStringList>)
        return value.join(QLatin1String("; "));
    else if constexpr (std::is_same_v<T, bool>)
        return value ? QStringLiteral("true") : QStringLiteral("false");
    else if constexpr (std::is_same_v<T, PaymentMethod>)
        return methodKey(value);
    else
        return QString::number(value);
}

QDate endOfTerm(const Person &person)
{
    QDate latest;
    for (const Period &period : person.facts.periods) {
        if (period.leaving != Leaving::Mistake && (!latest.isValid() || period.end > latest))
            latest = period.end;
    }
    return latest;
}

/// What is told of a person besides the fields of the Member record.
std::vector<PersonColumn> computedColumns()
{
    const auto text = [](const char *key, const QString &title, std::function<QString(const Person &)> cell) {
        return PersonColumn { { QLatin1String(key), title }, std::move(cell) };
    };
    std::vector<PersonColumn> columns {
        text("status", Cli::tr("Status"), [](const Person &p) { return statusKey(p.status.kind); }),
        text("reason", Cli::tr("Reason"), [](const Person &p) { return statusReason(p.status, p.currency); }),
        text("type", Cli::tr("Type"), [](const Person &p) { return p.type; }),
        text("group", Cli::tr("Group"), [](const Person &p) { return p.group; }),
        text("expires", Cli::tr("Expires"), [](const Person &p) { return plainDay(endOfTerm(p)); }),
        text("owed", Cli::tr("Owed"), [](const Person &p) { return plainMoney(p.status.owed); }),
    };
    columns.back().column.number = true;
    return columns;
}

std::vector<PersonColumn> allColumns()
{
    std::vector<PersonColumn> columns;
    forEachField<Member>([&columns](const auto &field) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        PersonColumn made { { QLatin1String(field.name), fieldLabel(field) }, {} };
        if constexpr (std::is_same_v<Value, Id<MembershipType>>)
            made.cell = [](const Person &p) { return p.plannedType; };
        else
            made.cell = [member = field.member](const Person &p) { return plainValue(p.facts.member.*member); };
        made.column.yes = std::is_same_v<Value, bool>;
        made.column.number = std::is_same_v<Value, int>;
        columns.push_back(std::move(made));
    });
    for (PersonColumn &column : computedColumns())
        columns.push_back(std::move(column));
    return columns;
}

Result<std::vector<PersonColumn>> chosenColumns(const Context &context, TableFormat format)
{
    auto all = allColumns();
    const QString usual = format == TableFormat::Table
        ? QStringLiteral("number,given,family,status,type,group,expires,owed")
        : QStringLiteral("number,external_number,title,given,family,birth_date,email,telephone,address1,address2,town,"
                         "county,postcode,country,group,type,status,joined,expires,owed,notes");
    const QString wanted = context.invocation().value("columns", usual);
    if (wanted == QLatin1String("all"))
        return all;
    std::vector<PersonColumn> columns;
    for (const QString &key : wanted.split(QLatin1Char(','))) {
        const auto found
            = std::ranges::find_if(all, [&](const PersonColumn &one) { return one.column.key == key.trimmed(); });
        if (found == all.end()) {
            QStringList known;
            for (const PersonColumn &one : all)
                known.append(one.column.key);
            return usage(fillIn(Cli::tr("--columns knows no “%1”. The columns are: %2."),
                { key.trimmed(), known.join(QLatin1String(", ")) }));
        }
        columns.push_back(*found);
    }
    return columns;
}

/// What a limited copy does not hold is not told as empty.
void dropWithheld(std::vector<PersonColumn> &columns, const Granted &granted)
{
    QStringList withheld = granted.withheld<Member>();
    if (!granted.has(ColumnSet::Money))
        withheld << QStringLiteral("owed");
    std::erase_if(columns, [&](const PersonColumn &one) { return withheld.contains(one.column.key); });
}

/// What --status lets through.
struct StatusFilter {
    std::set<StatusKind> kinds;
    bool members = false;
    [[nodiscard]] bool admits(const Status &status) const
    {
        return (kinds.empty() && !members) || kinds.contains(status.kind) || (members && status.countsAsMember);
    }
};

StatusFilter chosenFilter(const Invocation &invocation)
{
    StatusFilter filter { chosenStatuses(invocation) };
    for (const QString &value : invocation.values("status"))
        filter.members = filter.members || value.split(QLatin1Char(',')).contains(QLatin1String("members"));
    return filter;
}

using Ids = std::vector<Id<Member>>;

void keepOnly(Ids &ids, const Ids &others)
{
    const std::unordered_set<Id<Member>> kept(others.begin(), others.end());
    std::erase_if(ids, [&kept](Id<Member> id) { return !kept.contains(id); });
}

/// Everybody that --search and --group let through, in the order of the list.
Result<Ids> chosenPeople(const Context &context, const Reader &reader, QDate asAt)
{
    auto ids = reader.memberIds(MemberOrder::Name, Qt::AscendingOrder);
    if (!ids)
        return ids.problems();
    if (context.invocation().has("search")) {
        auto found = reader.search(context.invocation().value("search"), 0);
        if (!found)
            return found.problems();
        keepOnly(*ids, *found);
    }
    // Who was in a group by what was known once is looked at one by one.
    if (context.invocation().has("group") && !context.invocation().has("known-at")) {
        auto groups = chosenGroups(context, reader);
        if (!groups)
            return groups.problems();
        auto members = reader.membersOf(*groups, asAt, false);
        if (!members)
            return members.problems();
        keepOnly(*ids, *members);
    }
    return ids;
}

/// The answer in the making: what is read once, then the people in parts.
class MemberList
{
public:
    MemberList(Context &context, const Reader &reader, QDate asAt) : m_context(context), m_reader(reader), m_asAt(asAt)
    {
    }

    Done load()
    {
        auto organisation = m_reader.organisation();
        auto types = m_reader.all<MembershipType>();
        auto groups = m_reader.all<Group>();
        for (const auto *problems : { organisation ? nullptr : &organisation.problems(),
                 types ? nullptr : &types.problems(), groups ? nullptr : &groups.problems() }) {
            if (problems)
                return *problems;
        }
        m_currency = organisation->currency;
        m_types = typesById(*types);
        m_tree.emplace(std::move(*groups));
        auto type = chosenType(m_context, m_reader);
        if (!type)
            return type.problems();
        m_type = *type;
        auto ids = chosenPeople(m_context, m_reader, m_asAt);
        if (!ids)
            return ids.problems();
        m_ids = std::move(*ids);
        if (!m_context.invocation().has("known-at"))
            return {};
        auto known = KnownPeople::read(m_context, m_reader);
        auto within = chosenGroups(m_context, m_reader);
        if (!known || !within)
            return known ? within.problems() : known.problems();
        m_ids = known->with(std::move(m_ids));
        m_known = std::move(*known);
        m_within = std::move(*within);
        return {};
    }
    /// Gives how many people were written.
    Result<qint64> write(const std::vector<PersonColumn> &columns, TableWriter &writer)
    {
        qint64 people = 0;
        const StatusFilter filter = chosenFilter(m_context.invocation());
        const Progress progress = m_context.progress(Cli::tr("Reading"));
        constexpr FactParts parts = FactParts::Whole | FactParts::Periods | FactParts::Money | FactParts::Groups;
        for (std::size_t at = 0; at < m_ids.size(); at += peopleAtOnce) {
            if (!progress(static_cast<double>(at) / static_cast<double>(m_ids.size())))
                return Problem { ProblemCode::Cancelled };
            const auto ids = std::span(m_ids).subspan(at, std::min(peopleAtOnce, m_ids.size() - at));
            auto facts = m_known ? m_known->facts(ids, parts, m_reader) : m_reader.facts(ids, parts);
            if (!facts)
                return facts.problems();
            for (const MemberFacts &one : *facts) {
                const Status status = statusAt(one, m_types, m_asAt);
                if (!filter.admits(status) || !(m_type.isNull() || status.type == m_type) || !isWithin(one))
                    continue;
                writer.row(cellsOf(one, status, columns));
                ++people;
            }
        }
        return people;
    }

private:
    [[nodiscard]] bool isWithin(const MemberFacts &facts) const
    {
        return m_within.empty() || std::ranges::any_of(facts.groups, [this](const GroupMembership &place) {
            return (place.role == GroupRole::Home || place.role == GroupRole::Additional)
                && (!place.start.isValid() || place.start <= m_asAt) && (!place.end.isValid() || place.end >= m_asAt)
                && std::ranges::find(m_within, place.group) != m_within.end();
        });
    }
    [[nodiscard]] QString nameOfType(Id<MembershipType> id) const
    {
        const auto type = m_types.find(id);
        return type == m_types.end() ? QString() : type->second.name;
    }
    [[nodiscard]] QStringList cellsOf(
        const MemberFacts &facts, const Status &status, const std::vector<PersonColumn> &columns) const
    {
        const GroupMembership *counted = homeOn(facts.groups, m_asAt);
        const Group *home = counted ? m_tree->find(counted->group) : nullptr;
        const Person person { facts, status, nameOfType(status.type), nameOfType(facts.member.plannedType),
            home ? home->name : QString(), m_currency };
        QStringList cells;
        cells.reserve(static_cast<qsizetype>(columns.size()));
        for (const PersonColumn &column : columns)
            cells.append(column.cell(person));
        return cells;
    }

    Context &m_context;
    const Reader &m_reader;
    QDate m_asAt;
    QString m_currency;
    Types m_types;
    std::optional<GroupTree> m_tree;
    Id<MembershipType> m_type;
    Ids m_ids;
    std::optional<KnownPeople> m_known;
    std::vector<Id<Group>> m_within; ///< with --known-at: only people in one of these
};

/// The filters as they were typed: "--status paid --group Ashby".
QString scopeWords(const Invocation &invocation)
{
    QStringList filters;
    for (const char *option : { "status", "group", "type", "search", "as-at", "known-at" }) {
        for (const QString &value : invocation.values(option))
            filters.append(QStringLiteral("--%1 %2").arg(QLatin1String(option), value));
    }
    return filters.isEmpty() ? Cli::tr("Everybody") : filters.join(QLatin1Char(' '));
}

} // namespace

Done runMembers(Context &context)
{
    const TableFormat format = formatOf(context.invocation());
    auto columns = chosenColumns(context, format);
    if (!columns)
        return columns.problems();
    auto known = context.day("known-at", context.clock().today());
    if (!known)
        return known.problems();
    auto asAt = context.day("as-at", *known);
    if (!asAt)
        return asAt.problems();
    auto book = format == TableFormat::Table ? context.open(Register::Access::ReadOnly) : context.openForCopy();
    if (!book)
        return book.problems();
    remarkOnFees(context, **book);
    dropWithheld(*columns, (*book)->granted());
    MemberList list(context, (*book)->reader(), *asAt);
    if (auto loaded = list.load(); !loaded)
        return loaded;
    std::vector<TableColumn> heads;
    for (const PersonColumn &column : *columns)
        heads.push_back(column.column);
    TableWriter writer(context, format, std::move(heads));
    auto people = list.write(*columns, writer);
    if (!people)
        return people.problems();
    writer.finish();
    if (format == TableFormat::Table || *people == 0)
        return {};
    auto copy = context.noteCopy(
        **book, { DisclosureForm::File, Cli::tr("Members"), scopeWords(context.invocation()), *people });
    return copy ? Done() : Done(copy.problems());
}

} // namespace rollbook::cli
