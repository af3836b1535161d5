// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// R1: a writer is killed at random instants; every change it was told is stored must be there afterwards, whole, in a
// register that verifies. Then others are killed while they bring in what another laptop took out: all of it is there
// or nothing. "--rounds N", "--seed S".
#include "tests/reliability/common.h"
#include "tests/reliability/historyworld.h"

#include "core/exchange/samplerandom.h"
#include "core/exchange/samplesociety.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <map>
#include <poll.h>
#include <set>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rollbook;
using namespace rollbook::reliability;

namespace {

/// After so many rounds a new register is begun: some kills meet a small file, some a grown one.
constexpr int roundsPerFile = 25;

void acknowledge(char kind, const QString &text)
{
    const QByteArray line = kind + text.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
        std::_Exit(3);
}

/// One change, acknowledged by its entry (E) and, for a person, the family name (P) once it is stored.
bool writeOne(Register &book, SampleRandom &random, const QString &name)
{
    const double what = random.unit();
    if (what < .04) {
        SampleSociety many(20, random.next());
        auto done = book.run(many, {});
        if (done)
            acknowledge('E', done->toString());
        return done.ok();
    }
    if (what < .12) {
        auto done = book.undo();
        if (done)
            acknowledge('U', done->toString());
        return done || done.problems().front().code == ProblemCode::NothingToUndo
            || done.problems().front().code == ProblemCode::UndoBlocked;
    }
    auto command = somebody(book.reader(), name);
    auto done = command ? book.submit(*command) : Result<EntryId>(command.problems());
    if (!done) {
        std::fprintf(stderr, "%s\n", words(done.problems()).c_str());
        return false;
    }
    acknowledge('E', done->toString());
    return true;
}

int writer(const QString &path, quint64 seed)
{
    auto book = openRegister(path);
    if (!book) {
        std::fprintf(stderr, "%s\n", words(book.problems()).c_str());
        return 2;
    }
    SampleRandom random(seed);
    for (int i = 0;; ++i) {
        if (!writeOne(**book, random, QStringLiteral("K%1x%2").arg(seed).arg(i)))
            return 2;
    }
}

/// Brings a change file in and says so.
int bringer(const QString &path, const QString &changes)
{
    auto book = openRegister(path);
    auto brought = book ? (*book)->bringIn(changes, {}) : Result<BroughtIn>(book.problems());
    if (!brought) {
        std::fprintf(stderr, "%s\n", words(brought.problems()).c_str());
        return 2;
    }
    acknowledge('B', QString::number(brought->entries));
    // Until it is killed.
    for (;;)
        ::pause();
}

struct Told {
    std::vector<QString> entries;
    int bytes = 0;
};

/// Runs this program with `words` and reads what it acknowledges until it is dead; kills it `delay` ms after its start
/// or its first word.
bool runAndKill(const std::vector<QByteArray> &words, int delay, bool afterFirst, Told &told)
{
    int pipe[2];
    if (::pipe(pipe) != 0)
        return false;
    const char *program = words.front().constData();
    std::vector<char *> arguments;
    for (const QByteArray &word : words)
        arguments.push_back(const_cast<char *>(word.constData()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, pipe[0]);
    pid_t child = 0;
    const bool begun = posix_spawn(&child, program, &actions, nullptr, arguments.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    ::close(pipe[1]);
    if (!begun)
        return false;
    QElapsedTimer timer;
    timer.start();
    bool heard = false, killed = false;
    QByteArray text;
    for (;;) {
        pollfd wait { pipe[0], POLLIN, 0 };
        const bool counting = !afterFirst || heard;
        const qint64 left = delay - timer.elapsed();
        if (counting && !killed && left <= 0) {
            ::kill(child, SIGKILL);
            killed = true;
        }
        const int ready = ::poll(&wait, 1, killed ? -1 : counting ? static_cast<int>(left) : 120'000);
        if (ready == 0 && !counting)
            break;
        if (ready <= 0)
            continue;
        char buffer[4096];
        const ssize_t got = ::read(pipe[0], buffer, sizeof buffer);
        if (got <= 0)
            break;
        text.append(buffer, got);
        if (!heard && afterFirst)
            timer.restart();
        heard = true;
    }
    ::close(pipe[0]);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    const auto lines = text.left(text.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            told.entries.push_back(QString::fromUtf8(line.mid(1)));
    }
    return WIFSIGNALED(status);
}

/// Opens the register afresh: what was acknowledged is there, nobody is half there, chain and digest hold.
void inspect(const QString &path, const std::vector<QString> &acknowledged, Faults &lost, Faults &torn, Faults &damaged)
{
    auto book = openRegister(path);
    if (!book) {
        damaged.add(words(book.problems()));
        return;
    }
    if (auto verified = (*book)->verify({}); !verified)
        damaged.add(words(verified.problems()));
    for (const QString &entry : acknowledged) {
        const auto id = Uuid::fromString(entry);
        if (!id || !(*book)->reader().journalLine(EntryId { *id }))
            lost.add("entry " + entry.toStdString() + " of " + path.toStdString());
    }
    const Done read = (*book)->reader().eachMember(FactParts::Everything, [&](const MemberFacts &facts) {
        const bool ours
            = facts.member.family.startsWith(QLatin1Char('K')) && facts.member.given == QStringLiteral("Zoë");
        const bool whole = facts.periods.size() == 1 && facts.charges.size() == 1 && facts.payments.size() == 1
            && facts.allocations.size() == 1 && facts.groups.size() == 1 && !facts.member.number.isEmpty();
        if (ours && !whole)
            torn.add(facts.member.family.toStdString());
        return true;
    });
    if (!read)
        damaged.add(words(read.problems()));
}

/// What another laptop has done, in a change file for the first one; empty when it cannot be made.
QString changesOf(const HistoryTemplate &start, const QString &folder, int people)
{
    auto other = openRegister(start.path(1));
    if (!other)
        return {};
    SampleSociety many(people, 7);
    auto done = (*other)->run(many, {});
    for (int i = 0; done && i < 20; ++i) {
        auto command = somebody((*other)->reader(), QStringLiteral("Evans%1").arg(i));
        done = command ? (*other)->submit(*command) : Result<EntryId>(command.problems());
    }
    auto out = done ? (*other)->takeOut(folder, {}, {}) : Result<ChangeFileSummary>(done.problems());
    if (!out)
        std::fprintf(stderr, "%s\n", words(out.problems()).c_str());
    return out ? out->path : QString();
}

/// Kills programs that bring a change file in, and looks whether all of it is there or nothing.
bool killBringers(const QByteArray &self, const QString &folder, SampleRandom &random, int rounds)
{
    constexpr int people = 400;
    const HistoryTemplate start(folder);
    const QString changes = start.isMade() ? changesOf(start, folder, people) : QString();
    if (changes.isEmpty())
        return false;
    Faults faults;
    int whole = 0, nothing = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString path = folder + QStringLiteral("/bring%1.rollbook").arg(round);
        if (!QFile::copy(start.path(0), path))
            return false;
        Told told;
        // Some are let through to the end, however slow the machine.
        const bool toTheEnd = random.chance(.3);
        if (!runAndKill({ self, "--bring", path.toLocal8Bit(), "--changes", changes.toLocal8Bit() },
                random.below(toTheEnd ? 20 : 1'500), toTheEnd, told))
            faults.add("round " + std::to_string(round) + ": it ended by itself");
        auto book = openRegister(path);
        auto verified = book ? (*book)->verify({}) : Result<VerifyReport>(book.problems());
        if (!verified) {
            faults.add(words(verified.problems()));
            continue;
        }
        const qint64 here = *(*book)->reader().memberCount();
        const bool complete = here >= people + 20;
        if (here != 0 && !complete)
            faults.add("half of it is there: " + std::to_string(here));
        if (!told.entries.empty() && !complete)
            faults.add("it was told to be there and is not");
        (complete ? whole : nothing) += 1;
        // The same once more makes it whole.
        auto again = (*book)->bringIn(changes, {});
        if (!again || *(*book)->reader().memberCount() < people + 20)
            faults.add(again ? "the same again leaves something out" : words(again.problems()));
        QFile::remove(path);
    }
    std::printf("R4: %d programs killed while bringing changes in: %d had brought all in, %d nothing; %d faults\n",
        rounds, whole, nothing, faults.count());
    return faults.count() == 0 && whole > 0 && nothing > 0;
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    const auto seed = static_cast<quint64>(option(count, arguments, "--seed", 20'261'122));
    if (flag(count, arguments, "--write"))
        return writer(textOption(count, arguments, "--write"), seed);
    if (flag(count, arguments, "--bring"))
        return bringer(textOption(count, arguments, "--bring"), textOption(count, arguments, "--changes"));
    const int rounds = option(count, arguments, "--rounds", 200);
    const QByteArray self = QCoreApplication::applicationFilePath().toLocal8Bit();
    QTemporaryDir folder(folderTemplate());
    SampleRandom random(seed);
    Faults lost, torn, damaged;
    int acknowledged = 0, waited = 0;
    QElapsedTimer timer;
    timer.start();
    std::vector<QString> entries;
    QString path;
    for (int round = 0; round < rounds; ++round) {
        if (round % roundsPerFile == 0) {
            path = folder.filePath(QStringLiteral("kill%1.rollbook").arg(round));
            entries.clear();
            if (!makeRegister(path))
                return 2;
        }
        Told told;
        const bool afterFirst = random.chance(.6);
        waited += afterFirst ? 1 : 0;
        const QByteArray number = QByteArray::number(1 + round);
        if (!runAndKill({ self, "--write", path.toLocal8Bit(), "--seed", number }, random.below(afterFirst ? 60 : 130),
                afterFirst, told))
            damaged.add("round " + std::to_string(round) + ": the writer ended by itself");
        acknowledged += static_cast<int>(told.entries.size());
        entries.insert(entries.end(), told.entries.begin(), told.entries.end());
        inspect(path, entries, lost, torn, damaged);
    }
    std::printf("R1: %d kills, %d acknowledged changes: %d lost, %d torn, %d damaged files (%.1f s)\n", rounds,
        acknowledged, lost.count(), torn.count(), damaged.count(), static_cast<double>(timer.elapsed()) / 1000);
    // Some rounds wait for a first acknowledgement, however slow the machine.
    const bool written = waited > 0 && acknowledged >= waited && lost.count() + torn.count() + damaged.count() == 0;
    return killBringers(self, folder.path(), random, rounds / 4) && written ? 0 : 1;
}
