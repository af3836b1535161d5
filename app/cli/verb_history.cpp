// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/laptops.h"
#include "app/cli/people.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/changes/journalsearch.h"
#include "ui/words/actionfamilies.h"
#include "ui/words/actionwords.h"
#include "ui/words/changewords.h"
#include "ui/words/format.h"
#include "ui/words/originalaction.h"

namespace rollbook::cli {

namespace {

QString when(const Entry &entry, TableFormat format)
{
    return format == TableFormat::Table ? formatMoment(entry.stamp.milliseconds)
                                        : plainInstant(entry.stamp.milliseconds);
}

Result<JournalFilter> chosenFilter(const Context &context, const Reader &reader)
{
    const Invocation &invocation = context.invocation();
    JournalFilter filter;
    if (invocation.has("person")) {
        auto person = personNumbered("--person", invocation.value("person"), reader);
        if (!person)
            return person.problems();
        filter.subject = person->uuid;
    }
    filter.who = invocation.value("by");
    if (invocation.has("laptop")) {
        auto roster = reader.all<Device>();
        if (!roster)
            return roster.problems();
        auto named = laptopsNamed(*roster, { invocation.value("laptop") });
        if (!named)
            return named.problems();
        filter.laptop = { named->front().uuid };
    }
    const QStringList families
        = invocation.values("action").join(QLatin1Char(',')).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const ActionFamily &family : actionFamilies()) {
        if (families.contains(QLatin1String(family.key)))
            filter.kinds.insert(filter.kinds.end(), family.kinds.begin(), family.kinds.end());
    }
    auto from = context.day("from", {});
    auto to = context.day("to", {});
    if (!from || !to)
        return from ? to.problems() : from.problems();
    filter.from = *from;
    filter.to = *to;
    return filter;
}

Done writeEntries(Context &context, TableFormat format, const Reader &reader, const std::vector<JournalLine> &lines,
    const QString &currency)
{
    TableWriter writer(context, format,
        { { QStringLiteral("entry"), Cli::tr("Entry"), true }, { QStringLiteral("when"), Cli::tr("When") },
            { QStringLiteral("who"), Cli::tr("Who") }, { QStringLiteral("device"), Cli::tr("Device") },
            { QStringLiteral("records"), Cli::tr("Records"), true }, { QStringLiteral("what"), Cli::tr("What") },
            { QStringLiteral("why"), Cli::tr("Why") }, { QStringLiteral("undone"), Cli::tr("Undone"), false, true } });
    const LaptopNames laptops(reader);
    std::vector<Entry> entries;
    for (const JournalLine &line : lines)
        entries.push_back(line.entry);
    const auto originals = originalActions(reader, std::move(entries));
    if (!originals)
        return originals.problems();
    auto original = originals->begin();
    for (const JournalLine &line : lines) {
        const Action &action = line.entry.action;
        writer.row({ QString::number(line.number), when(line.entry, format), line.entry.actor.name,
            laptops.of(line.entry), QString::number(line.changes),
            actionSentence(action, line.entry.undoes ? &*original : nullptr, currency), action.why,
            yesCell(line.undoneBy.has_value(), format) });
        ++original;
    }
    writer.finish();
    return {};
}

/// Writes one row for each field that a change touched.
class ChangeRows
{
public:
    ChangeRows(Context &context, TableFormat format, const Reader &reader)
        : m_format(format),
          m_words(reader),
          m_writer(context, format,
              { { QStringLiteral("entry"), Cli::tr("Entry"), true }, { QStringLiteral("when"), Cli::tr("When") },
                  { QStringLiteral("who"), Cli::tr("Who") }, { QStringLiteral("device"), Cli::tr("Device") },
                  { QStringLiteral("record"), Cli::tr("Record") }, { QStringLiteral("field"), Cli::tr("Field") },
                  { QStringLiteral("before"), Cli::tr("Before") }, { QStringLiteral("after"), Cli::tr("After") } })
    {
    }
    void write(quint64 number, const Entry &entry, const std::vector<RecordChange> &changes)
    {
        for (const RecordChange &change : changes) {
            const QString title = m_words.title(change);
            for (const FieldWords &one : m_words.fields(change))
                m_writer.row({ QString::number(number), when(entry, m_format), entry.actor.name,
                    m_words.laptopOf(entry), title, one.field, one.before, one.after });
        }
    }
    void finish() { m_writer.finish(); }

private:
    TableFormat m_format;
    ChangeWords m_words;
    TableWriter m_writer;
};

/// What the entries changed, field by field; of one person only, when the filter names one.
Done writeChanges(Context &context, TableFormat format, const Reader &reader, const std::vector<JournalLine> &lines,
    const Uuid &person)
{
    ChangeRows rows(context, format, reader);
    if (!person.isNull()) {
        auto history = reader.historyOf(person);
        if (!history)
            return history.problems();
        for (const JournalLine &line : lines) {
            for (const SubjectEntry &entry : *history) {
                if (entry.number == line.number)
                    rows.write(entry.number, entry.entry, entry.changes);
            }
        }
        rows.finish();
        return {};
    }
    const Progress progress = context.progress(Cli::tr("Reading"));
    for (const JournalLine &line : lines) {
        auto stream = reader.changesOf(line.entry.id, false);
        if (!stream)
            return stream.problems();
        std::vector<RecordChange> block;
        do {
            if (!progress(0))
                return Problem { ProblemCode::Cancelled };
            if (auto pulled = (*stream)->next(block); !pulled)
                return pulled;
            rows.write(line.number, line.entry, block);
        } while (!block.empty());
    }
    rows.finish();
    return {};
}

/// The person as the register had them at the end of a day.
Done writeKnown(Context &context, TableFormat format, const Reader &reader, const Uuid &person)
{
    if (person.isNull())
        return usage(Cli::tr("--known-at tells of one person: name them by --person"));
    auto day = context.day("known-at", {});
    if (!day)
        return day.problems();
    auto line = lineKnownAt(reader, *day);
    if (!line)
        return line.problems();
    auto facts = reader.knownFacts({ person }, *line);
    if (!facts)
        return facts.problems();
    TableWriter writer(context, format,
        { { QStringLiteral("record"), Cli::tr("Record") }, { QStringLiteral("field"), Cli::tr("Field") },
            { QStringLiteral("value"), Cli::tr("Value") } });
    if (*facts) {
        ChangeWords words(reader);
        const auto tell = [&](const RecordChange &record) {
            const QString title = words.recordTitle(record);
            for (const FieldWords &one : words.fields(record))
                writer.row({ title, one.field, one.after });
        };
        const MemberFacts &known = **facts;
        tell(added(known.member));
        const auto all = [&tell](const auto &records) {
            for (const auto &record : records)
                tell(added(record));
        };
        all(known.periods);
        all(known.groups);
        all(known.charges);
        all(known.payments);
        all(known.allocations);
        all(known.standings);
    } else {
        context.remark(Cli::tr("The register did not know this person on that day."));
    }
    writer.finish();
    return {};
}

} // namespace

Done runHistory(Context &context)
{
    const TableFormat format = formatOf(context.invocation());
    auto limit = context.number("limit", 50, 1, 1'000'000);
    if (!limit)
        return limit.problems();
    auto book = context.open(Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    const Reader &reader = (*book)->reader();
    auto organisation = reader.organisation();
    if (!organisation)
        return organisation.problems();
    auto filter = chosenFilter(context, reader);
    if (!filter)
        return filter.problems();
    if (context.invocation().has("known-at"))
        return writeKnown(context, format, reader, filter->subject);
    const Progress progress = context.progress(Cli::tr("Reading"));
    auto lines = filteredJournal(reader, *filter, static_cast<int>(*limit), [&progress] { return progress(0); });
    if (!lines)
        return lines.problems();
    return context.invocation().has("changes") ? writeChanges(context, format, reader, *lines, filter->subject)
                                               : writeEntries(context, format, reader, *lines, organisation->currency);
}

} // namespace rollbook::cli
