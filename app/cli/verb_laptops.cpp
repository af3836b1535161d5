// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secrets.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"

#include <QFileInfo>
#include <QJsonArray>

namespace rollbook::cli {

namespace {

/// The laptops that --for names, by their names without regard to case.
Result<std::vector<Id<Device>>> named(const Reader &reader, const QStringList &names)
{
    auto roster = reader.all<Device>();
    if (!roster)
        return roster.problems();
    std::vector<Id<Device>> found;
    for (const QString &name : names) {
        const auto fits = [&name](const Device &device) { return device.name.compare(name, Qt::CaseInsensitive) == 0; };
        const auto at = std::find_if(roster->begin(), roster->end(), fits);
        if (at == roster->end())
            return usage(fillIn(Cli::tr("There is no laptop “%1”. “rollbook-cli devices” lists them."), { name }));
        if (std::count_if(roster->begin(), roster->end(), fits) > 1)
            return usage(fillIn(Cli::tr("Several laptops are called “%1”. Rename one of them first."), { name }));
        found.push_back(at->id);
    }
    return found;
}

QString nameOf(const std::vector<Device> &roster, const DeviceId &device)
{
    const auto at
        = std::find_if(roster.begin(), roster.end(), [&](const Device &known) { return known.id.uuid == device.uuid; });
    return at == roster.end() ? device.toString() : at->name;
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
        { QStringLiteral("newPeople"), static_cast<qint64>(brought.people) },
        { QStringLiteral("records"), static_cast<qint64>(brought.records) },
        { QStringLiteral("conflicts"), static_cast<qint64>(brought.conflicts) },
        { QStringLiteral("withoutEffect"), static_cast<qint64>(brought.revoked) },
        { QStringLiteral("missing"), missing } };
}

void tellBroughtIn(Context &context, const BroughtIn &brought, const std::vector<Device> &roster, bool preview)
{
    if (brought.entries == 0 && brought.missing.empty()) {
        context.line(Cli::tr("Everything in this file is here already; nothing changes."));
        return;
    }
    context.line(fillIn(preview ? Cli::tr("Would bring in %1 entries: %2 new, %3 changed, conflicts to settle: %4.")
                                : Cli::tr("Brought in %1 entries: %2 new, %3 changed, conflicts to settle: %4."),
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

} // namespace

Done runDevices(Context &context)
{
    const TableFormat format = formatOf(context.invocation());
    const QStringList revoke = context.invocation().values("revoke");
    const QStringList restore = context.invocation().values("believe");
    const bool renew = context.invocation().has("renew") || context.invocation().has("renew-from");
    auto from = context.number("renew-from", 0, 1, std::numeric_limits<qint64>::max());
    if (!from)
        return from.problems();
    const bool writes = renew || !revoke.isEmpty() || !restore.isEmpty();
    auto book = context.open(writes ? Register::Access::ReadWrite : Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    if (renew) {
        if (auto renewed = (*book)->renewDevice(static_cast<quint64>(*from)); !renewed)
            return renewed.problems();
    }
    for (const bool revoked : { true, false }) {
        auto chosen = named((*book)->reader(), revoked ? revoke : restore);
        if (!chosen)
            return chosen.problems();
        for (const Id<Device> device : *chosen) {
            if (auto done = (*book)->revokeDevice(device, revoked); !done)
                return done.problems();
        }
    }
    auto roster = (*book)->reader().all<Device>();
    auto here = (*book)->reader().entriesHere();
    auto own = (*book)->ownDevice();
    auto words = (*book)->fingerprint();
    if (!roster || !here || !own || !words)
        return !roster ? roster.problems() : !here ? here.problems() : !own ? own.problems() : words.problems();
    TableWriter writer(context, format,
        { { QStringLiteral("name"), Cli::tr("Laptop") }, { QStringLiteral("this"), Cli::tr("This one"), false, true },
            { QStringLiteral("coordinator"), Cli::tr("Coordinator"), false, true },
            { QStringLiteral("revoked"), Cli::tr("Revoked"), false, true },
            { QStringLiteral("entries"), Cli::tr("Entries here"), true },
            { QStringLiteral("numbers"), Cli::tr("Numbers of its own") } });
    const bool table = format == TableFormat::Table;
    const auto yes = [table](bool is) {
        return table ? is ? Cli::tr("yes") : QString() : is ? QStringLiteral("true") : QStringLiteral("false");
    };
    for (const Device &device : *roster) {
        const DeviceId id { device.id.uuid };
        const quint64 entries = here->contains(id) ? here->at(id) : 0;
        writer.row({ device.name, yes(device.id == *own), yes(device.coordinator), yes(device.revokedFrom > 0),
            QString::number(entries),
            device.numberTo > 0
                ? QString::number(device.numberFrom) + QLatin1Char('-') + QString::number(device.numberTo)
                : QString() });
    }
    writer.finish();
    if (table)
        context.line(fillIn(Cli::tr("Fingerprint: %1"), { words->join(QLatin1Char(' ')) }));
    return {};
}

Done runCopy(Context &context)
{
    const QString path = context.invocation().argument(1);
    const QString name = context.invocation().value("name");
    auto book = context.open(Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    auto passphrase = newPassphraseFrom(context.invocation(), "copy-passphrase-file", path);
    if (!passphrase)
        return passphrase.problems();
    auto made = (*book)->makeCopy(path, name, *passphrase, context.progress(Cli::tr("Copying")));
    if (!made)
        return made.problems();
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
    auto recipients = named((*book)->reader(), context.invocation().values("for"));
    if (!recipients)
        return recipients.problems();
    auto out = (*book)->takeOut(
        context.invocation().argument(1), *recipients, context.progress(Cli::tr("Taking changes out")));
    if (!out)
        return out.problems();
    if (context.invocation().has("json")) {
        writeJson(context,
            QJsonObject { { QStringLiteral("path"), out->path },
                { QStringLiteral("entries"), static_cast<qint64>(out->entries) },
                { QStringLiteral("bytes"), out->bytes },
                { QStringLiteral("recipients"), QJsonArray::fromStringList(out->recipients) } });
        return {};
    }
    context.line(fillIn(Cli::tr("Took %2 entries out to “%1”, for: %3."),
        { out->path, formatCount(static_cast<qint64>(out->entries)), out->recipients.join(QStringLiteral(", ")) }));
    return {};
}

Done runBringIn(Context &context)
{
    const bool preview = context.invocation().has("dry-run");
    auto book = context.open(Register::Access::ReadWrite);
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
    auto given = (*book)->giveNumbers();
    if (!given)
        return given.problems();
    context.line(fillIn(Cli::tr("Lasting numbers given: %1."), { formatCount(*given) }));
    return {};
}

} // namespace rollbook::cli
