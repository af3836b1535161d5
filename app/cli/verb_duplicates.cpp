// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fieldkeys.h"
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/rules/duplicatesearch.h"
#include "core/rules/mergechoices.h"
#include "core/rules/validation.h"
#include "ui/words/backupwords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace rollbook::cli {

namespace {

/// The two people that the command line names, the first one first.
Result<std::pair<Member, Member>> peopleNamed(const Invocation &invocation, const Reader &reader, const char *second)
{
    auto one = personNumbered("NUMBER", invocation.argument(1), reader);
    auto other = personNumbered(second, invocation.argument(2), reader);
    if (!one || !other)
        return one ? other.problems() : one.problems();
    auto first = reader.one(*one);
    auto last = reader.one(*other);
    if (!first || !last)
        return first ? last.problems() : first.problems();
    return std::pair(std::move(*first), std::move(*last));
}

QJsonObject jsonOfPerson(const Member &member)
{
    return { { QStringLiteral("number"), member.number }, { QStringLiteral("name"), displayName(member) } };
}

QString outcomeWords(const MergeChoice &choice, bool taken)
{
    using Outcome = MergeChoice::Outcome;
    switch (choice.outcome) {
    case Outcome::Choose:
        return taken ? Cli::tr("of the other") : Cli::tr("of the one kept");
    case Outcome::FromOther:
        return Cli::tr("of the other");
    case Outcome::Kept:
        return Cli::tr("of the one kept");
    case Outcome::Both:
        return Cli::tr("both");
    case Outcome::Stricter:
        return Cli::tr("what holds for one holds for both");
    }
    return {};
}

/// The units that --take names.
Result<std::vector<int>> unitsTaken(const Invocation &invocation)
{
    std::vector<int> units;
    for (const QString &value : invocation.values("take")) {
        const QString field = value.section(QLatin1Char('='), 0, 0).trimmed();
        const QString side = value.section(QLatin1Char('='), 1).trimmed();
        const int unit = memberUnitNamed(field);
        if (unit == 0 || side != QLatin1String("other")) {
            QStringList names;
            forEachField<Member>([&names](const auto &one) { names << QLatin1String(one.name); });
            return usage(fillIn(Cli::tr("--take: “%1” is not of the form FIELD=other. The fields are: %2."),
                { value, names.join(QLatin1String(", ")) }));
        }
        units.push_back(unit);
    }
    return units;
}

/// How many records of each kind come along.
std::map<int, qint64> tally(const Draft &draft)
{
    std::map<int, qint64> counts;
    for (const RecordChange &change : draft.changes) {
        if (recordType(change) != RecordTraits<Member>::type)
            ++counts[recordType(change)];
    }
    return counts;
}

QString tallyWords(const Draft &draft)
{
    QStringList parts;
    for (const auto &[type, count] : tally(draft))
        parts << QString(recordName(type) % QLatin1String(": ") % formatCount(count));
    return parts.isEmpty() ? Cli::tr("nothing") : parts.join(QLatin1String("; "));
}

/// "kept", "other", "both" or "stricter": permanent.
QString outcomeKey(const MergeChoice &choice, bool taken)
{
    using Outcome = MergeChoice::Outcome;
    switch (choice.outcome) {
    case Outcome::Choose:
        return taken ? QStringLiteral("other") : QStringLiteral("kept");
    case Outcome::FromOther:
        return QStringLiteral("other");
    case Outcome::Kept:
        return QStringLiteral("kept");
    case Outcome::Both:
        return QStringLiteral("both");
    case Outcome::Stricter:
        return QStringLiteral("stricter");
    }
    return {};
}

bool isTaken(const MergeChoice &choice, const std::vector<int> &taken)
{
    return std::ranges::count(taken, choice.unit) > 0;
}

QJsonObject jsonOfMerge(const Member &kept, const Member &other, const std::vector<int> &taken, const Draft &draft)
{
    constexpr int type = RecordTraits<Member>::type;
    QJsonArray fields;
    for (const MergeChoice &choice : mergeChoices(kept, other))
        fields.append(QJsonObject { { QStringLiteral("field"), fieldKeys(type, choice.unit).join(QLatin1Char(',')) },
            { QStringLiteral("kept"), unitWords(type, choice.kept, {}) },
            { QStringLiteral("other"), unitWords(type, choice.other, {}) },
            { QStringLiteral("stays"), outcomeKey(choice, isTaken(choice, taken)) } });
    QJsonObject records;
    for (const auto &[record, count] : tally(draft))
        records.insert(recordKey(record), count);
    return { { QStringLiteral("kept"), jsonOfPerson(kept) }, { QStringLiteral("other"), jsonOfPerson(other) },
        { QStringLiteral("fields"), fields }, { QStringLiteral("records"), records } };
}

void tellChoices(Context &context, const Member &kept, const Member &other, const std::vector<int> &taken)
{
    TableWriter writer(context, TableFormat::Table,
        { { QStringLiteral("field"), Cli::tr("Field") }, { QStringLiteral("kept"), Cli::tr("The one kept") },
            { QStringLiteral("other"), Cli::tr("The other") }, { QStringLiteral("stays"), Cli::tr("What stays") } });
    constexpr int type = RecordTraits<Member>::type;
    for (const MergeChoice &choice : mergeChoices(kept, other)) {
        writer.row({ unitName(type, choice.unit), unitWords(type, choice.kept, {}), unitWords(type, choice.other, {}),
            outcomeWords(choice, isTaken(choice, taken)) });
    }
    writer.finish();
}

} // namespace

Done runDuplicates(Context &context)
{
    const TableFormat format = formatOf(context.invocation());
    auto limit = context.number("limit", 50, 1, 1'000'000);
    if (!limit)
        return limit.problems();
    auto book = context.open(Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    const Reader &reader = (*book)->reader();
    auto pairs = findDuplicates(reader, context.progress(Cli::tr("Comparing people")));
    if (!pairs)
        return pairs.problems();
    TableWriter writer(context, format,
        { { QStringLiteral("score"), Cli::tr("Score"), true }, { QStringLiteral("number"), Cli::tr("Number") },
            { QStringLiteral("name"), Cli::tr("Name") }, { QStringLiteral("other_number"), Cli::tr("Other number") },
            { QStringLiteral("other_name"), Cli::tr("Other name") }, { QStringLiteral("why"), Cli::tr("Why") } });
    const auto shownPairs = std::min(pairs->size(), static_cast<std::size_t>(*limit));
    for (std::size_t i = 0; i < shownPairs; ++i) {
        const DuplicatePair &pair = (*pairs)[i];
        auto one = reader.one(pair.member);
        auto other = reader.one(pair.other);
        if (!one || !other)
            return one ? other.problems() : one.problems();
        writer.row({ QString::number(pair.score), one->number, displayName(*one), other->number, displayName(*other),
            likenessWords(pair.reasons) });
    }
    writer.finish();
    if (format == TableFormat::Table && pairs->size() > shownPairs)
        context.line(fillIn(Cli::tr("%1 of %2 pairs; --limit shows more."),
            { formatCount(static_cast<qint64>(shownPairs)), formatCount(static_cast<qint64>(pairs->size())) }));
    return {};
}

Done runMerge(Context &context)
{
    const Invocation &invocation = context.invocation();
    const bool dry = invocation.has("dry-run");
    auto taken = unitsTaken(invocation);
    if (!taken)
        return taken.problems();
    auto book = context.open(dry ? Register::Access::ReadOnly : Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    auto people = peopleNamed(invocation, (*book)->reader(), "INTO");
    if (!people)
        return people.problems();
    const auto &[other, kept] = *people;
    const MergeMembers command { kept.id, other.id, *taken };
    auto draft = (*book)->preview(command);
    if (!draft)
        return draft.problems();
    if (!dry) {
        if (auto done = (*book)->submit(command); !done)
            return done.problems();
    }
    if (invocation.has("json")) {
        QJsonObject json = jsonOfMerge(kept, other, *taken, *draft);
        json.insert(QStringLiteral("merged"), !dry);
        writeJson(context, json);
        return {};
    }
    if (dry)
        tellChoices(context, kept, other, *taken);
    context.line(fillIn(dry ? Cli::tr("Would merge %1 (%2) into %3 (%4). Coming along: %5.")
                            : Cli::tr("Merged %1 (%2) into %3 (%4). Came along: %5. “rollbook-cli undo” parts them "
                                      "again."),
        { displayName(other), other.number, displayName(kept), kept.number, tallyWords(*draft) }));
    return {};
}

Done runKeepApart(Context &context)
{
    auto book = context.open(Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    auto people = peopleNamed(context.invocation(), (*book)->reader(), "OTHER");
    if (!people)
        return people.problems();
    const auto &[one, other] = *people;
    if (auto done = (*book)->submit(KeepApart { one.id, other.id }); !done)
        return done.problems();
    if (context.invocation().has("json")) {
        writeJson(context,
            QJsonObject {
                { QStringLiteral("person"), jsonOfPerson(one) }, { QStringLiteral("other"), jsonOfPerson(other) } });
        return {};
    }
    context.line(fillIn(Cli::tr("%1 (%2) and %3 (%4) are two people; they are not offered for merging again."),
        { displayName(one), one.number, displayName(other), other.number }));
    return {};
}

} // namespace rollbook::cli
