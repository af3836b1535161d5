// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcodes.h"
#include "app/cli/people.h"
#include "app/cli/secrets.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "core/restoring.h"
#include "ui/words/backupwords.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

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

/// "before-restore": what a backup was kept for, for programs.
QString reasonKey(const BackupFile &file)
{
    return QFileInfo(file.path).completeBaseName().section(QLatin1Char('-'), 2, -2);
}

/// What opening a backup can come to.
struct BackupState {
    int code; ///< how the program ends when it is the worst one
    const char *key; ///< for programs: permanent
    const char *words; ///< marked with QT_TRANSLATE_NOOP("Cli", …)
};
/// The best first.
constexpr std::array backupStates { BackupState { Good, "whole", QT_TRANSLATE_NOOP("Cli", "whole") },
    BackupState { WrongPassphrase, "other-passphrase", QT_TRANSLATE_NOOP("Cli", "other passphrase") },
    BackupState { NotOpened, "unreadable", QT_TRANSLATE_NOOP("Cli", "unreadable") },
    BackupState { Damaged, "damaged", QT_TRANSLATE_NOOP("Cli", "damaged") } };

/// The state as an index.
std::size_t stateOf(const Result<BackupContent> &content)
{
    constexpr std::size_t unreadable = 2;
    constexpr std::size_t damaged = 3;
    if (content)
        return 0;
    // A file that has a backup's name was one.
    if (content.problems().front().code == ProblemCode::NotARegister)
        return damaged;
    const int code = exitCodeFor(content.problems());
    for (std::size_t i = 1; i < backupStates.size(); ++i) {
        if (backupStates[i].code == code)
            return i;
    }
    return unreadable;
}

/// Writes what became of each backup, and ends as the worst of them.
class CheckRows
{
public:
    CheckRows(Context &context, TableFormat format)
        : m_context(context),
          m_format(format),
          m_writer(context, format,
              { { QStringLiteral("file"), Cli::tr("File") }, { QStringLiteral("state"), Cli::tr("State") },
                  { QStringLiteral("people"), Cli::tr("People"), true },
                  { QStringLiteral("problem"), Cli::tr("What is wrong") } })
    {
    }
    void write(const QString &path, const Result<BackupContent> &content)
    {
        const bool table = m_format == TableFormat::Table;
        const std::size_t state = stateOf(content);
        m_worst = std::max(m_worst, state);
        const QString people = !content ? QString()
            : table                     ? formatCount(content->people)
                                        : QString::number(content->people);
        m_writer.row({ QFileInfo(path).fileName(),
            table ? Cli::tr(backupStates[state].words) : QString::fromLatin1(backupStates[state].key), people,
            content ? QString() : problemWords(content.problems()).replace(QLatin1Char('\n'), QLatin1Char(' ')) });
    }
    void finish()
    {
        m_writer.finish();
        m_context.setExitCode(backupStates[m_worst].code);
    }

private:
    Context &m_context;
    TableFormat m_format;
    TableWriter m_writer;
    std::size_t m_worst = 0;
};

/// The backup that is named, or all of them.
Result<QStringList> backupsToCheck(const Context &context)
{
    if (context.invocation().arguments.size() > 1) {
        auto chosen = chosenBackup(context, context.invocation().argument(1));
        return chosen ? Result<QStringList>(QStringList { *chosen }) : Result<QStringList>(chosen.problems());
    }
    auto files = filesOf(context);
    if (!files)
        return files.problems();
    QStringList paths;
    for (const BackupFile &file : *files)
        paths << file.path;
    return paths;
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
        writer.row({ QString::number(++number), table ? formatMoment(file.made) : plainInstant(file.made),
            table ? backupReasonName(file.reason) : reasonKey(file),
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
    context.remarkOnThinning(*made);
    if (context.invocation().has("json")) {
        writeJson(context, jsonOfBackup(*made));
        return {};
    }
    context.line(fillIn(Cli::tr("Kept the backup “%1”: opened, verified and compared, %2."),
        { made->path, formatRecords(static_cast<qint64>(made->verified.records)) }));
    return {};
}

Done runBackupsCheck(Context &context)
{
    const Invocation &invocation = context.invocation();
    const TableFormat format = formatOf(invocation);
    auto paths = backupsToCheck(context);
    if (!paths)
        return paths.problems();
    if (format == TableFormat::Table && paths->isEmpty()) {
        context.line(fillIn(Cli::tr("There is no backup in “%1” yet."), { context.environment().backupFolder }));
        return {};
    }
    Opener opener(context);
    if (auto read = opener.read(invocation); !read)
        return read;
    CheckRows rows(context, format);
    const Progress progress = context.progress(Cli::tr("Verifying"));
    for (const QString &path : std::as_const(*paths)) {
        auto content = opener.open([&](const Secret &secret, const Environment &environment) {
            return checkBackup(path, secret, environment, progress);
        });
        if (!content && content.problems().front().code == ProblemCode::Cancelled) {
            // What was found so far is told all the same.
            rows.finish();
            context.remark(problemWords(content.problems()));
            context.setExitCode(Interrupted);
            return {};
        }
        rows.write(path, content);
    }
    rows.finish();
    return {};
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
    if (invocation.has("json")) {
        writeJson(context,
            QJsonObject { { QStringLiteral("path"), restored->path }, { QStringLiteral("backup"), *chosen },
                { QStringLiteral("kept"), restored->kept }, { QStringLiteral("people"), restored->people } });
        return {};
    }
    context.line(fillIn(Cli::tr("“%1” is now what the backup “%2” holds: %3."),
        { restored->path, *chosen, formatPeople(restored->people) }));
    if (!restored->kept.isEmpty())
        context.line(fillIn(Cli::tr("The file as it was is kept as “%1”."), { restored->kept }));
    return {};
}

} // namespace rollbook::cli
