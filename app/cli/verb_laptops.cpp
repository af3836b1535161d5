// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/laptops.h"
#include "app/cli/people.h"
#include "app/cli/secrets.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/records/columnset.h"
#include "core/rules/numbering.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"
#include "ui/words/limitwords.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>

namespace rollbook::cli {

namespace {

QString nameOf(const std::vector<Device> &roster, const DeviceId &device)
{
    const Device *known = findDevice(roster, device.uuid);
    return known == nullptr ? device.toString() : known->name;
}

QJsonObject asJson(const BroughtIn &brought, const std::vector<Device> &roster)
{
    QJsonArray missing;
    for (const MissingEntries &absent : brought.missing)
        missing.append(QJsonObject { { QStringLiteral("device"), nameOf(roster, absent.device) },
            { QStringLiteral("from"), static_cast<qint64>(absent.from) },
            { QStringLiteral("to"), static_cast<qint64>(absent.to) } });
    return { { QStringLiteral("entries"), static_cast<qint64>(brought.entries) },
        { QStringLiteral("known"), static_cast<qint64>(brought.known) },
        { QStringLiteral("new_people"), static_cast<qint64>(brought.people) },
        { QStringLiteral("records"), static_cast<qint64>(brought.records) },
        { QStringLiteral("conflicts"), static_cast<qint64>(brought.conflicts) },
        { QStringLiteral("without_effect"), static_cast<qint64>(brought.revoked) },
        { QStringLiteral("missing"), missing } };
}

QJsonObject asJson(const ChangeFileSummary &file)
{
    return { { QStringLiteral("path"), file.path }, { QStringLiteral("entries"), static_cast<qint64>(file.entries) },
        { QStringLiteral("bytes"), file.bytes },
        { QStringLiteral("recipients"), QJsonArray::fromStringList(file.recipients) } };
}

void tellTakenOut(Context &context, const ChangeFileSummary &file)
{
    context.line(fillIn(Cli::tr("Took %Ln entries out to “%1”, for: %2.", "", static_cast<int>(file.entries)),
        { file.path, file.recipients.join(QStringLiteral(", ")) }));
}

void tellBroughtIn(Context &context, const BroughtIn &brought, const std::vector<Device> &roster, bool preview)
{
    if (brought.entries == 0 && brought.missing.empty()) {
        context.line(Cli::tr("Everything in this file is here already; nothing changes."));
        return;
    }
    context.line(fillIn(preview ? Cli::tr("Would bring in entries: %1; %2 new, %3 changed, conflicts to settle: %4.")
                                : Cli::tr("Brought in entries: %1; %2 new, %3 changed, conflicts to settle: %4."),
        { formatCount(static_cast<qint64>(brought.entries)), formatPeople(static_cast<qint64>(brought.people)),
            formatRecords(static_cast<qint64>(brought.records)),
            formatCount(static_cast<qint64>(brought.conflicts)) }));
    for (const MissingEntries &absent : brought.missing)
        context.line(fillIn(
            Cli::tr(
                "Entries %2 to %3 of the laptop “%1” are missing: ask for a file that has them. What builds on them "
                "was left out."),
            { nameOf(roster, absent.device), formatCount(static_cast<qint64>(absent.from)),
                formatCount(static_cast<qint64>(absent.to)) }));
    if (brought.revoked > 0)
        context.line(fillIn(Cli::tr("Entries of revoked laptops, kept without effect: %1."),
            { formatCount(static_cast<qint64>(brought.revoked)) }));
}

/// Revokes, believes and renews as the options say, all of them looked up before the first is written.
Done changeLaptops(Context &context, Register &book, qint64 renewFrom)
{
    const Invocation &invocation = context.invocation();
    auto roster = book.reader().all<Device>();
    auto own = book.ownDevice();
    if (!roster || !own)
        return roster ? own.problems() : roster.problems();
    auto revoked = laptopsNamed(*roster, invocation.values("revoke"));
    auto believed = laptopsNamed(*roster, invocation.values("believe"));
    if (!revoked || !believed)
        return revoked ? believed.problems() : revoked.problems();
    for (const Id<Device> device : *revoked) {
        if (std::ranges::count(*believed, device) > 0)
            return usage(fillIn(Cli::tr("The laptop “%1” is named by both --revoke and --believe. Leave out either."),
                { nameOf(*roster, { device.uuid }) }));
    }
    const Device *self = findDevice(*roster, own->uuid);
    if (!(revoked->empty() && believed->empty()) && (self == nullptr || !self->coordinator)) {
        const auto at = std::ranges::find_if(*roster, &Device::coordinator);
        return Problem { ProblemCode::NotCoordinator, {}, { at == roster->end() ? QString() : at->name } };
    }
    if (invocation.has("renew") || invocation.has("renew-from")) {
        if (auto renewed = book.renewDevice(static_cast<quint64>(renewFrom)); !renewed)
            return renewed.problems();
    }
    for (const bool revoke : { true, false }) {
        for (const Id<Device> device : revoke ? *revoked : *believed) {
            if (auto done = book.revokeDevice(device, revoke); !done)
                return done.problems();
        }
    }
    return {};
}

Done listLaptops(Context &context, const Register &book)
{
    const TableFormat format = formatOf(context.invocation());
    auto roster = book.reader().all<Device>();
    auto here = book.reader().entriesHere();
    auto own = book.ownDevice();
    auto words = book.fingerprint();
    auto groups = book.reader().all<Group>();
    if (!roster || !here || !own || !words)
        return !roster ? roster.problems() : !here ? here.problems() : !own ? own.problems() : words.problems();
    if (!groups)
        return groups.problems();
    const QString fingerprint = words->join(QLatin1Char(' '));
    std::vector<TableColumn> columns { { QStringLiteral("name"), Cli::tr("Laptop") },
        { QStringLiteral("this"), Cli::tr("This one"), false, true },
        { QStringLiteral("coordinator"), Cli::tr("Coordinator"), false, true },
        { QStringLiteral("revoked"), Cli::tr("Revoked"), false, true },
        { QStringLiteral("entries"), Cli::tr("Entries here"), true },
        { QStringLiteral("numbers"), Cli::tr("Numbers of its own") },
        { QStringLiteral("groups"), Cli::tr("Only people of") }, { QStringLiteral("without"), Cli::tr("Without") } };
    // It is of this copy; a table has it in a line of its own.
    const bool table = format == TableFormat::Table;
    if (!table)
        columns.push_back({ QStringLiteral("fingerprint"), {} });
    TableWriter writer(context, format, std::move(columns));
    for (const Device &device : *roster) {
        const DeviceId id { device.id.uuid };
        const quint64 entries = here->contains(id) ? here->at(id) : 0;
        const bool isThis = device.id == *own;
        QStringList cells { device.name, yesCell(isThis, format), yesCell(device.coordinator, format),
            yesCell(device.revokedFrom > 0, format), QString::number(entries),
            device.numberTo > 0
                ? QString::number(device.numberFrom) + QLatin1Char('-') + QString::number(device.numberTo)
                : QString(),
            limitedGroups(device, *groups), withheldColumns(device) };
        if (!table)
            cells << (isThis ? fingerprint : QString());
        writer.row(std::move(cells));
    }
    writer.finish();
    if (table)
        context.line(fillIn(Cli::tr("Fingerprint: %1"), { fingerprint }));
    return {};
}

} // namespace

Done runDevices(Context &context)
{
    const Invocation &invocation = context.invocation();
    auto from = context.number("renew-from", 0, 1, std::numeric_limits<qint64>::max());
    if (!from)
        return from.problems();
    constexpr std::array changing { "renew", "renew-from", "revoke", "believe" };
    const bool writes = std::ranges::any_of(changing, [&](const char *option) { return invocation.has(option); });
    auto book = context.open(writes ? Register::Access::ReadWrite : Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    if (writes) {
        if (auto changed = changeLaptops(context, **book, *from); !changed)
            return changed;
    }
    return listLaptops(context, **book);
}

namespace {

/// What the copy is limited to by the options.
Result<CopyLimits> limitsFrom(const Context &context, const Reader &reader)
{
    const Invocation &invocation = context.invocation();
    CopyLimits limits;
    for (const QString &name : invocation.values("group")) {
        auto group = groupCalled(name, reader);
        if (!group)
            return group.problems();
        limits.groups.push_back(*group);
    }
    if (!invocation.has("columns"))
        return limits;
    // Who somebody is stands in every copy; named alone it is all that does.
    limits.columns << QLatin1String(columnSets.front().name);
    for (const QString &part : invocation.value("columns").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString name = part.trimmed().toLower();
        const bool known = std::ranges::any_of(
            columnSets, [&name](const NamedColumnSet &set) { return name == QLatin1String(set.name); });
        if (!known) {
            QStringList names;
            for (const NamedColumnSet &set : columnSets)
                names << QLatin1String(set.name);
            return usage(fillIn(Cli::tr("--columns: there is no set “%1”. There are: %2."),
                { part, names.join(QStringLiteral(", ")) }));
        }
        if (!limits.columns.contains(name))
            limits.columns << name;
    }
    if (limits.columns.size() == static_cast<qsizetype>(columnSets.size()))
        limits.columns.clear();
    return limits;
}

} // namespace

Done runCopy(Context &context)
{
    const QString path = context.invocation().argument(1);
    const QString name = context.invocation().value("name");
    auto book = context.open(Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    auto limits = limitsFrom(context, (*book)->reader());
    if (!limits)
        return limits.problems();
    auto passphrase = newPassphraseFrom(context.invocation(), "copy-passphrase-file", path);
    if (!passphrase)
        return passphrase.problems();
    auto made
        = (*book)->makeCopy({ path, name, *passphrase, std::move(*limits) }, context.progress(Cli::tr("Copying")));
    if (!made)
        return made.problems();
    if (context.invocation().has("json")) {
        writeJson(context,
            QJsonObject { { QStringLiteral("path"), made->path }, { QStringLiteral("laptop"), made->device.name },
                { QStringLiteral("bytes"), made->bytes } });
        return {};
    }
    context.line(
        fillIn(Cli::tr("Made the copy “%1” for the laptop “%2”. Tell its passphrase by another way than the file."),
            { made->path, made->device.name }));
    return {};
}

Done runTakeOut(Context &context)
{
    auto book = context.open(Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    auto roster = (*book)->reader().all<Device>();
    auto recipients = roster ? laptopsNamed(*roster, context.invocation().values("for"))
                             : Result<std::vector<Id<Device>>>(roster.problems());
    if (!recipients)
        return recipients.problems();
    auto out = (*book)->takeOut(
        context.invocation().argument(1), *recipients, context.progress(Cli::tr("Taking changes out")));
    if (!out)
        return out.problems();
    if (context.invocation().has("json")) {
        QJsonObject json = asJson(*out);
        QJsonArray further;
        for (const ChangeFileSummary &file : out->further)
            further.append(asJson(file));
        json.insert(QStringLiteral("further"), further);
        writeJson(context, json);
        return {};
    }
    tellTakenOut(context, *out);
    for (const ChangeFileSummary &file : out->further)
        tellTakenOut(context, file);
    return {};
}

Done runBringIn(Context &context)
{
    const bool preview = context.invocation().has("dry-run");
    auto book = preview ? context.openToTry() : context.open(Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    const QString path = context.invocation().argument(1);
    const Progress progress = context.progress(Cli::tr("Bringing changes in"));
    auto brought = preview ? (*book)->previewChanges(path, progress) : (*book)->bringIn(path, progress);
    if (!brought)
        return brought.problems();
    auto roster = (*book)->reader().all<Device>();
    if (!roster)
        return roster.problems();
    if (context.invocation().has("json"))
        writeJson(context, asJson(*brought, *roster));
    else
        tellBroughtIn(context, *brought, *roster, preview);
    return {};
}

Done runGiveNumbers(Context &context)
{
    auto book = context.open(Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    const Reader &reader = (*book)->reader();
    auto own = (*book)->ownDevice();
    auto waiting = own ? provisionallyNumbered(reader, own->uuid) : own.problems();
    if (!waiting)
        return waiting.problems();
    auto entry = (*book)->submit(GiveNumbers { *waiting });
    if (!entry)
        return entry.problems();
    qint64 given = 0;
    if (!entry->isNull()) {
        auto line = reader.journalLine(*entry);
        if (!line)
            return line.problems();
        given = static_cast<qint64>(line->changes);
    }
    if (context.invocation().has("json")) {
        writeJson(context, QJsonObject { { QStringLiteral("given"), given } });
        return {};
    }
    context.line(fillIn(Cli::tr("Lasting numbers given: %1."), { formatCount(given) }));
    return {};
}

} // namespace rollbook::cli
