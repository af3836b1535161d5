// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/rules/duplicatesearch.h"
#include "core/rules/mergechoices.h"
#include "core/rules/validation.h"
#include "ui/words/backupwords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"

#include <map>

namespace rollbook::cli {

namespace {

Result<Member> memberNumbered(const Reader &reader, const QString &number)
{
    auto ids = reader.membersNumbered(number.trimmed());
    if (!ids)
        return ids.problems();
    if (ids->size() != 1)
        return ids->empty() ? usage(fillIn(Cli::tr("Nobody has the member number “%1”."), { number }))
                            : usage(fillIn(Cli::tr("Several people have the member number “%1”."), { number }));
    return reader.one(ids->front());
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
QString tally(const Draft &draft)
{
    std::map<int, qint64> counts;
    for (const RecordChange &change : draft.changes) {
        if (recordType(change) != RecordTraits<Member>::type)
            ++counts[recordType(change)];
    }
    QStringList parts;
    for (const auto &[type, count] : counts)
        parts << QString(recordName(type) % QLatin1String(": ") % formatCount(count));
    return parts.join(QLatin1String("; "));
}

void tellChoices(Context &context, const Member &kept, const Member &other, const std::vector<int> &taken)
{
    TableWriter writer(context, TableFormat::Table,
        { { QStringLiteral("field"), Cli::tr("Field") }, { QStringLiteral("kept"), Cli::tr("The one kept") },
            { QStringLiteral("other"), Cli::tr("The other") }, { QStringLiteral("stays"), Cli::tr("What stays") } });
    constexpr int type = RecordTraits<Member>::type;
    for (const MergeChoice &choice : mergeChoices(kept, other)) {
        const bool chosen = std::find(taken.begin(), taken.end(), choice.unit) != taken.end();
        writer.row({ unitName(type, choice.unit), unitWords(type, choice.kept, {}), unitWords(type, choice.other, {}),
            outcomeWords(choice, chosen) });
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
    auto other = memberNumbered((*book)->reader(), invocation.argument(1));
    auto kept = memberNumbered((*book)->reader(), invocation.argument(2));
    if (!other || !kept)
        return other ? kept.problems() : other.problems();
    const MergeMembers command { kept->id, other->id, *taken };
    auto draft = (*book)->preview(command);
    if (!draft)
        return draft.problems();
    if (dry) {
        tellChoices(context, *kept, *other, *taken);
    } else if (auto done = (*book)->submit(command); !done) {
        return done.problems();
    }
    const QString records = tally(*draft);
    context.line(fillIn(dry ? Cli::tr("Would merge %1 (%2) into %3 (%4). Coming along: %5.")
                            : Cli::tr("Merged %1 (%2) into %3 (%4). Came along: %5. “rollbook-cli undo” parts them "
                                      "again."),
        { displayName(*other), other->number, displayName(*kept), kept->number,
            records.isEmpty() ? Cli::tr("nothing") : records }));
    return {};
}

Done runKeepApart(Context &context)
{
    auto book = context.open(Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    auto one = memberNumbered((*book)->reader(), context.invocation().argument(1));
    auto other = memberNumbered((*book)->reader(), context.invocation().argument(2));
    if (!one || !other)
        return one ? other.problems() : one.problems();
    if (auto done = (*book)->submit(KeepApart { one->id, other->id }); !done)
        return done.problems();
    context.line(fillIn(Cli::tr("%1 (%2) and %3 (%4) are two people; they are not offered for merging again."),
        { displayName(*one), one->number, displayName(*other), other->number }));
    return {};
}

} // namespace rollbook::cli
