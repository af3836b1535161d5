// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// R10: a program that brings a register of an older format up is killed at random instants. The file must then be of
// the old format or of the new one, whole, and come up when it is opened again; what stands in the folder of backups is
// of the old format and whole. "--data FOLDER" holds schema-N.rollbook for every format ever released; "--kills N".
#include "tests/reliability/common.h"

#include "core/exchange/samplerandom.h"
#include "core/restoring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <csignal>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rollbook;
using namespace rollbook::reliability;

namespace {

/// The key of the files in tests/data.
RawKey dataKey()
{
    RawKey key;
    for (std::size_t i = 0; i < key.bytes.size(); ++i)
        key.bytes[i] = static_cast<unsigned char>(i + 1);
    return key;
}

Environment environmentOf(const QString &path)
{
    return testEnvironment(backups::folderFor(path));
}

/// The child: tells that it begins, brings the file up, tells that it is done.
int bringUp(const QString &path)
{
    if (::write(STDOUT_FILENO, "b", 1) != 1)
        return 2;
    auto book = Register::open(path, dataKey(), environmentOf(path));
    if (!book) {
        std::fprintf(stderr, "%s\n", words(book.problems()).c_str());
        return 2;
    }
    return ::write(STDOUT_FILENO, "e", 1) == 1 ? 0 : 2;
}

/// Lets a child bring the file up and kills it so many microseconds after it began; negative: not at all. How many
/// microseconds it took, or -1 when it was killed.
qint64 runChild(const char *program, const QString &path, qint64 microseconds)
{
    int pipe[2];
    if (::pipe(pipe) != 0)
        return -2;
    const QByteArray file = path.toLocal8Bit();
    std::vector<char *> arguments { const_cast<char *>(program), const_cast<char *>("--bring-up"),
        const_cast<char *>(file.constData()), nullptr };
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, pipe[0]);
    pid_t child = 0;
    const bool begun = posix_spawn(&child, program, &actions, nullptr, arguments.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    ::close(pipe[1]);
    char sign = 0;
    const bool heard = begun && ::read(pipe[0], &sign, 1) == 1;
    QElapsedTimer timer;
    timer.start();
    if (heard && microseconds >= 0) {
        ::usleep(static_cast<useconds_t>(microseconds));
        ::kill(child, SIGKILL);
    }
    const bool ended = heard && ::read(pipe[0], &sign, 1) == 1;
    const qint64 took = timer.nsecsElapsed() / 1000;
    ::close(pipe[0]);
    if (begun)
        ::waitpid(child, nullptr, 0);
    return ended ? took : -1;
}

void inspectBackups(const QString &path, Faults &faults)
{
    auto files = backups::in(backups::folderFor(path));
    if (!files)
        return faults.add(words(files.problems()));
    for (const BackupFile &file : *files) {
        const auto content = checkBackup(file.path, dataKey(), environmentOf(path), {});
        if (!content)
            faults.add("a backup that counts is not whole: " + words(content.problems()));
        const auto old = lookInto(file.path, dataKey(), environmentOf(path));
        if (old || old.problems().front().code != ProblemCode::RegisterOlder)
            faults.add("a backup is not of the old format");
    }
}

/// Whether the file is of the old format still.
bool isOld(const QString &path, Faults &faults)
{
    const auto read = Register::open(path, dataKey(), environmentOf(path), Register::Access::ReadOnly);
    if (read)
        return false;
    if (read.problems().front().code != ProblemCode::RegisterOlder)
        faults.add("neither old nor new: " + words(read.problems()));
    return true;
}

void inspectFile(const QString &path, qint64 people, Faults &faults)
{
    auto book = Register::open(path, dataKey(), environmentOf(path));
    if (!book)
        return faults.add("does not come up: " + words(book.problems()));
    if (auto verified = (*book)->verify({}); !verified)
        faults.add("came up, and is not whole: " + words(verified.problems()));
    if (auto count = (*book)->reader().memberCount(); !count || *count != people)
        faults.add("people are missing");
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    if (flag(count, arguments, "--bring-up"))
        return bringUp(textOption(count, arguments, "--bring-up"));
    const int kills = option(count, arguments, "--kills", 200);
    const QByteArray self = QCoreApplication::applicationFilePath().toLocal8Bit();
    const QDir data(textOption(count, arguments, "--data"));
    const QStringList released = data.entryList({ QStringLiteral("schema-*.rollbook") }, QDir::Files, QDir::Name);
    SampleRandom random(10);
    Faults faults;
    int killed = 0, old = 0;
    QElapsedTimer timer;
    timer.start();
    for (const QString &name : released) {
        QTemporaryDir folder(folderTemplate());
        const QString path = folder.filePath(QStringLiteral("book.rollbook"));
        const QByteArray content = contentOf(data.filePath(name));
        const auto begin = [&] {
            QDir(backups::folderFor(path)).removeRecursively();
            for (const char *suffix : { "-wal", "-shm", "-journal" })
                QFile::remove(path + QLatin1String(suffix));
            putContent(path, content);
        };
        begin();
        const qint64 took = runChild(self.constData(), path, -1);
        auto whole = Register::open(path, dataKey(), environmentOf(path), Register::Access::ReadOnly);
        if (took < 0 || !whole) {
            faults.add(name.toStdString() + " does not come up at all");
            continue;
        }
        const qint64 people = *(*whole)->reader().memberCount();
        whole->reset();
        for (int i = 0; i < kills; ++i) {
            begin();
            killed += runChild(
                          self.constData(), path, static_cast<qint64>(random.unit() * 1.2 * static_cast<double>(took)))
                == -1;
            old += isOld(path, faults);
            inspectBackups(path, faults);
            inspectFile(path, people, faults);
        }
    }
    std::printf("R10: %d formats brought up, killed %d times: %d times old, else new, %d times between (%.1f s)\n",
        static_cast<int>(released.size()), killed, old, faults.count(), static_cast<double>(timer.elapsed()) / 1000);
    return !released.isEmpty() && killed > kills / 4 && faults.count() == 0 ? 0 : 1;
}
