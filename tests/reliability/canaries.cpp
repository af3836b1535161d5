// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// R8: a thousand people with names that occur nowhere else go through import, list, search, report, undo and backup by
// the program, killed and not. No byte of a name may then stand in the register, beside it, in the folder for temporary
// files or in the home folder. "--cli PATH" names the program, "--kills N" how often it is killed.
#include "tests/reliability/common.h"

#include "core/base/recoverykey.h"
#include "core/exchange/samplerandom.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

using namespace rollbook;
using namespace rollbook::reliability;

namespace {

constexpr int people = 1'000;
/// Stands in every name; eight letters that no text and no chance puts together.
const QByteArray stem("Zqvkwxjp");

QByteArray canary(int index)
{
    SampleRandom random(9, static_cast<quint64>(index));
    QByteArray name = stem;
    for (int i = 0; i < 6; ++i)
        name += static_cast<char>('a' + random.below(26));
    return name;
}

QByteArray canaryFile()
{
    QByteArray csv(
        "Membership number,First name,Last name,Email,Phone,Address,Postcode,Local group,Type,Expires,Notes\r\n");
    for (int i = 0; i < people; ++i) {
        const QByteArray name = canary(i), number = QByteArray::number(i + 1).rightJustified(5, '0');
        csv += "X" + number + "," + name + "," + name + "son," + name.toLower() + "@example.org,07700 900"
            + number.right(3) + ",1 " + name + " Road,SY7 3QZ," + name.left(9) + " Branch,Standard,2026-12-31,Knows "
            + name + "\r\n";
    }
    return csv;
}

class Sandbox
{
public:
    Sandbox(QString folder, QString program) : m_folder(std::move(folder)), m_program(std::move(program))
    {
        for (const char *name : { "home", "tmp", "run", "inside", "outside" })
            QDir().mkpath(path(name));
        putContent(path("outside/key.txt"), recoveryLines(testKey()).join(QLatin1Char('\n')).toUtf8());
        putContent(path("outside/people.csv"), canaryFile());
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder + QLatin1Char('/') + QLatin1String(name); }
    [[nodiscard]] QString book() const { return path("inside/book.rollbook"); }

    /// Runs the program; killed after `milliseconds`, unless that is negative. The exit code, or -1 when killed.
    int run(QStringList arguments, int milliseconds = -1)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), path("home"));
        environment.insert(QStringLiteral("TMPDIR"), path("tmp"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path("run"));
        for (const char *name : { "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME" })
            environment.remove(QLatin1String(name));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(path("inside"));
        arguments << QStringLiteral("--recovery-key-file") << path("outside/key.txt");
        process.start(m_program, arguments);
        process.closeWriteChannel();
        if (milliseconds >= 0 && !process.waitForFinished(milliseconds))
            process.kill();
        process.waitForFinished(120'000);
        m_errors = process.readAllStandardError();
        m_answer = process.readAllStandardOutput();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    [[nodiscard]] const QByteArray &errors() const { return m_errors; }
    [[nodiscard]] const QByteArray &answer() const { return m_answer; }

    /// Looks through every file but those asked for by name.
    void scan(const std::string &when, Faults &found, qint64 &bytes) const
    {
        const QString text = QString::fromLatin1(stem);
        std::vector<QByteArray> needles;
        for (const QString &one : { text, text.toLower(), text.toUpper() }) {
            needles.push_back(one.toUtf8());
            const auto *units = reinterpret_cast<const char *>(one.utf16());
            needles.emplace_back(units, one.size() * 2);
        }
        for (const char *where : { "home", "tmp", "run", "inside" }) {
            QDirIterator files(path(where), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QByteArray content = contentOf(files.next());
                bytes += content.size();
                for (const QByteArray &needle : needles) {
                    if (content.contains(needle))
                        found.add(when + ": in " + files.filePath().toStdString());
                }
                if (files.fileName().startsWith(QLatin1String("core")))
                    found.add(when + ": a core file " + files.filePath().toStdString());
            }
        }
    }

private:
    QString m_folder;
    QString m_program;
    QByteArray m_errors;
    QByteArray m_answer;
};

/// The whole program, without being killed.
void useAll(Sandbox &sandbox, Faults &found, qint64 &bytes)
{
    const QString book = QStringLiteral("book.rollbook"), csv = sandbox.path("outside/people.csv");
    const QString name = QString::fromLatin1(canary(17));
    struct Step {
        const char *name;
        QStringList arguments;
        bool tells; ///< the answer has to hold the name
    };
    const std::vector<Step> steps { { "dry run", { QStringLiteral("import"), book, csv, QStringLiteral("--dry-run") },
                                        false },
        { "import", { QStringLiteral("import"), book, csv }, false },
        { "list", { QStringLiteral("members"), book, QStringLiteral("--format"), QStringLiteral("csv") }, true },
        { "search", { QStringLiteral("members"), book, QStringLiteral("--search"), name }, true },
        { "groups", { QStringLiteral("groups"), book }, true },
        { "report",
            { QStringLiteral("report"), QStringLiteral("register"), book, QStringLiteral("--pdf"),
                sandbox.path("outside/register.pdf") },
            false },
        { "backup", { QStringLiteral("backup"), book, QStringLiteral("copy.rollbook") }, false },
        { "undo", { QStringLiteral("undo"), book }, false },
        { "import again", { QStringLiteral("import"), book, csv }, false },
        { "verify", { QStringLiteral("verify"), book }, false } };
    for (const Step &step : steps) {
        const int code = sandbox.run(step.arguments);
        if (code != 0)
            found.add(std::string(step.name) + " ended with " + std::to_string(code) + ": "
                + sandbox.errors().toStdString() + sandbox.answer().left(500).toStdString());
        if (step.tells && !sandbox.answer().contains(stem))
            found.add(std::string(step.name) + " does not tell the people");
        if (sandbox.errors().contains(stem))
            found.add(std::string(step.name) + " tells a name on standard error");
        sandbox.scan(std::string("after ") + step.name, found, bytes);
    }
}

/// Imports and undoings that are cut off at random instants.
int useAndKill(Sandbox &sandbox, int kills, Faults &found, qint64 &bytes)
{
    SampleRandom random(4);
    int killed = 0;
    for (int i = 0; killed < kills && i < 20 * kills; ++i) {
        const bool undo = i % 2 == 1;
        QStringList arguments { undo ? QStringLiteral("undo") : QStringLiteral("import"),
            QStringLiteral("book.rollbook") };
        if (!undo)
            arguments << sandbox.path("outside/people.csv");
        killed += sandbox.run(arguments, random.below(120)) == -1;
        sandbox.scan("after kill " + std::to_string(i + 1), found, bytes);
    }
    if (sandbox.run({ QStringLiteral("verify"), QStringLiteral("book.rollbook") }) != 0)
        found.add("the register does not verify after the kills: " + sandbox.errors().toStdString());
    return killed;
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    const QString program = textOption(count, arguments, "--cli");
    QTemporaryDir folder(folderTemplate());
    QElapsedTimer timer;
    timer.start();
    Sandbox sandbox(folder.path(), program);
    if (!makeRegister(sandbox.book()))
        return 2;
    Faults found;
    qint64 bytes = 0;
    useAll(sandbox, found, bytes);
    const int kills = option(count, arguments, "--kills", 20);
    const int killed = useAndKill(sandbox, kills, found, bytes);
    std::printf(
        "R8: %d canary names through the program, killed %d times: %d found in %lld bytes looked through (%.1f s)\n",
        people, killed, found.count(), static_cast<long long>(bytes), static_cast<double>(timer.elapsed()) / 1000);
    return killed == kills && bytes > 100'000 && found.count() == 0 ? 0 : 1;
}
