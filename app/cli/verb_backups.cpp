// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secrets.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/restoring.h"
#include "ui/words/backupwords.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

namespace rollbook::cli {

namespace {

/// The secret on the command line, and once a backup was opened by it the key, which costs no wait.
class Opener
{
public:
    explicit Opener(const Context &context) : m_environment(context.environment()) { }
    [[nodiscard]] Done read(const Invocation &invocation)
    {
        // A register that is lost is restored all the same.
        const QString &folder = m_environment.backupFolder;
        const bool lost = !QFileInfo::exists(invocation.argument(0)) && QFileInfo::exists(folder);
        auto secret = secretFor(invocation, lost ? folder : invocation.argument(0));
        if (!secret)
            return secret.problems();
        m_secret = *secret;
        return {};
    }
    template <class Look> [[nodiscard]] Result<BackupContent> open(Look look)
    {
        auto content = look(m_key ? Secret(*m_key) : m_secret, m_environment);
        // Sealed under an earlier passphrase, perhaps the one that was given.
        if (!content && m_key && content.problems().front().code == ProblemCode::WrongSecret
            && std::holds_alternative<Passphrase>(m_secret))
            content = look(m_secret, m_environment);
        if (content && !m_key)
            m_key = content->key;
        return content;
    }
    [[nodiscard]] const Secret &secret() const { return m_secret; }
    [[nodiscard]] const Environment &environment() const { return m_environment; }

private:
    Environment m_environment;
    Secret m_secret;
    std::optional<RawKey> m_key;
};

Result<std::vector<BackupFile>> filesOf(const Context &context)
{
    return backups::in(context.environment().backupFolder);
}

/// The backup that a word names: its number in the list, its file's name, or a path.
Result<QString> chosenBackup(const Context &context, const QString &word)
{
    auto files = filesOf(context);
    if (!files)
        return files.problems();
    bool good = false;
    const qsizetype number = word.toLongLong(&good);
    if (good && number >= 1 && number <= static_cast<qsizetype>(files->size()))
        return (*files)[static_cast<std::size_t>(number - 1)].path;
    for (const BackupFile &file : *files) {
        if (QFileInfo(file.path).fileName() == word)
            return file.path;
    }
    if (!good && QFileInfo::exists(word))
        return word;
    return usage(fillIn(Cli::tr("“%1” is no backup of this register. “rollbook-cli backups” lists them."), { word }));
}

} // namespace

Done runBackups(Context &context)
{
    const TableFormat format = formatOf(context.invocation());
    auto files = filesOf(context);
    if (!files)
        return files.problems();
    const bool table = format == TableFormat::Table;
    const QString path = context.invocation().argument(0);
    if (files->empty() && !QFileInfo::exists(path))
        return Problem { ProblemCode::FileMissing, {}, { path } };
    if (table && files->empty()) {
        context.line(fillIn(Cli::tr("There is no backup in “%1” yet."), { context.environment().backupFolder }));
        return {};
    }
    Opener opener(context);
    if (auto read = opener.read(context.invocation()); !read)
        return read;
    TableWriter writer(context, format,
        { { QStringLiteral("number"), Cli::tr("Number"), true }, { QStringLiteral("made"), Cli::tr("Made") },
            { QStringLiteral("reason"), Cli::tr("Why") }, { QStringLiteral("people"), Cli::tr("People"), true },
            { QStringLiteral("bytes"), Cli::tr("Size"), !table }, { QStringLiteral("file"), Cli::tr("File") } });
    int number = 0;
    for (const BackupFile &file : *files) {
        auto content = opener.open([&](const Secret &secret, const Environment &environment) {
            return lookInto(file.path, secret, environment);
        });
        const QString made = table ? formatMoment(file.made)
                                   : QDateTime::fromMSecsSinceEpoch(file.made, QTimeZone::utc()).toString(Qt::ISODate);
        writer.row({ QString::number(++number), made, backupReasonName(file.reason),
            content ? table ? formatCount(content->people) : QString::number(content->people) : QString(),
            table ? wordsLocale().formattedDataSize(file.bytes) : QString::number(file.bytes),
            QFileInfo(file.path).fileName() });
    }
    writer.finish();
    return {};
}

Done runBackupsMake(Context &context)
{
    auto book = context.open(Register::Access::ReadOnly);
    if (!book)
        return book.problems();
    auto made = (*book)->keepBackup(BackupReason::Asked, context.progress(Cli::tr("Copying and comparing")));
    if (!made)
        return made.problems();
    context.line(fillIn(Cli::tr("Kept the backup “%1”: opened, verified and compared, %2."),
        { made->path, formatRecords(static_cast<qint64>(made->verified.records)) }));
    return {};
}

Done runBackupsCheck(Context &context)
{
    const Invocation &invocation = context.invocation();
    QStringList paths;
    if (invocation.arguments.size() > 1) {
        auto chosen = chosenBackup(context, invocation.argument(1));
        if (!chosen)
            return chosen.problems();
        paths << *chosen;
    } else {
        auto files = filesOf(context);
        if (!files)
            return files.problems();
        for (const BackupFile &file : *files)
            paths << file.path;
    }
    Opener opener(context);
    if (auto read = opener.read(invocation); !read)
        return read;
    Problems bad;
    for (const QString &path : std::as_const(paths)) {
        const Progress progress = context.progress(Cli::tr("Verifying"));
        auto content = opener.open([&](const Secret &secret, const Environment &environment) {
            return checkBackup(path, secret, environment, progress);
        });
        if (content)
            context.line(fillIn(Cli::tr("“%1” is whole: %2."), { path, formatPeople(content->people) }));
        else if (content.problems().front().code == ProblemCode::Cancelled)
            return content.problems();
        else
            bad.insert(bad.end(), content.problems().begin(), content.problems().end());
    }
    if (paths.isEmpty())
        context.line(fillIn(Cli::tr("There is no backup in “%1” yet."), { context.environment().backupFolder }));
    return bad.empty() ? Done {} : Done(bad);
}

Done runBackupsRestore(Context &context)
{
    const Invocation &invocation = context.invocation();
    auto chosen = chosenBackup(context, invocation.argument(1));
    if (!chosen)
        return chosen.problems();
    Opener opener(context);
    if (auto read = opener.read(invocation); !read)
        return read;
    auto restored = restoreBackup(
        *chosen, invocation.argument(0), opener.secret(), opener.environment(), context.progress(Cli::tr("Restoring")));
    if (!restored)
        return restored.problems();
    context.line(fillIn(Cli::tr("“%1” is now what the backup “%2” holds: %3."),
        { restored->path, *chosen, formatPeople(restored->people) }));
    if (!restored->kept.isEmpty())
        context.line(fillIn(Cli::tr("The file as it was is kept as “%1”."), { restored->kept }));
    return {};
}

} // namespace rollbook::cli
