// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// R2: the n-th write, sync, truncation or renaming fails, for every n, while a register is made, opened, edited,
// filled, undone and copied. Each time the program refuses in words or succeeds; the register then opens with its old
// or its new state, verifies, and the same job works. "--stride N" tries every N-th call, "--people N" fills with so
// many.
#include "tests/reliability/common.h"
#include "tests/reliability/faultshim.h"

#include "core/exchange/samplesociety.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <map>

using namespace rollbook;
using namespace rollbook::reliability;

namespace {

/// What a register holds, as far as the jobs change it.
struct State {
    qint64 people = -1;
    std::size_t entries = 0;
    bool operator==(const State &) const = default;
};

State stateOf(const Register &book)
{
    const auto people = book.reader().memberCount();
    const auto lines = book.reader().journal(0, 1'000);
    return people && lines ? State { *people, lines->size() } : State {};
}

/// A job on an open register.
using Job = std::function<Done(Register &)>;
struct Kind {
    const char *name;
    int error;
    int mode;
};
constexpr Kind kinds[] = { { "disk full", ENOSPC, ROLLBOOK_FAULT_LASTING }, { "write error", EIO, ROLLBOOK_FAULT_ONCE },
    { "torn write", ENOSPC, ROLLBOOK_FAULT_TORN } };

struct Tally {
    long calls = 0;
    long refused = 0;
    std::map<std::string, long> told;
    Faults faults;
};

Done done(const Result<EntryId> &result)
{
    return result ? Done() : Done(result.problems());
}

class Bench
{
public:
    Bench(const QString &folder, int stride, Tally &tally) : m_folder(folder), m_stride(stride), m_tally(tally) { }

    /// Keeps the files of the folder as the state from which every attempt starts.
    void keep()
    {
        m_files.clear();
        for (const QString &name : files())
            m_files[name] = contentOf(m_folder + QLatin1Char('/') + name);
    }
    /// Puts that state back.
    void restore()
    {
        for (const QString &name : files())
            QFile::remove(m_folder + QLatin1Char('/') + name);
        for (const auto &[name, content] : m_files)
            putContent(m_folder + QLatin1Char('/') + name, content);
    }
    [[nodiscard]] QString path() const { return m_folder + QLatin1String("/book.rollbook"); }

    void inOpenRegister(const char *name, const Job &job)
    {
        forEveryCall(name, [&](const Kind &kind, long at, const std::string &where) {
            auto book = openRegister(path());
            if (!book)
                return fault(where + ": does not open: " + words(book.problems()));
            const State before = stateOf(**book);
            arm(kind, at);
            const Done outcome = job(**book);
            disarm();
            note(outcome, where);
            const State after = stateOf(**book);
            if (after.people < 0)
                fault(where + ": cannot be read in the same session");
            if (!outcome && after == before) {
                if (const Done retry = job(**book); !retry)
                    fault(where + ": the same again: " + words(retry.problems()));
            }
            book->reset();
            inspect(where, before, outcome.ok());
        });
    }
    void opening()
    {
        forEveryCall("open", [&](const Kind &kind, long at, const std::string &where) {
            arm(kind, at);
            {
                auto book = openRegister(path());
                note(book ? Done() : Done(book.problems()), where);
            }
            disarm();
            auto book = openRegister(path());
            if (!book)
                fault(where + ": does not open: " + words(book.problems()));
            else if (auto verified = (*book)->verify({}); !verified)
                fault(where + ": " + words(verified.problems()));
            else if (stateOf(**book).people != 3)
                fault(where + ": people are missing");
        });
    }
    void making()
    {
        m_files.clear();
        forEveryCall("new", [&](const Kind &kind, long at, const std::string &where) {
            arm(kind, at);
            {
                Organisation society;
                society.name = QStringLiteral("Canolfan Gwaun");
                auto book = Register::create(path(), testKey(), society, testEnvironment());
                note(book ? Done() : Done(book.problems()), where);
            }
            disarm();
            if (QFile::exists(path())) {
                auto book = openRegister(path());
                if (!book)
                    fault(where + ": what is left does not open: " + words(book.problems()));
                else if (auto verified = (*book)->verify({}); !verified)
                    fault(where + ": what is left is not whole: " + words(verified.problems()));
            } else if (!makeRegister(path())) {
                fault(where + ": the same again fails");
            }
        });
    }

private:
    [[nodiscard]] QStringList files() const { return QDir(m_folder).entryList(QDir::Files | QDir::Hidden); }
    void arm(const Kind &kind, long at)
    {
        rollbook_faults_arm(m_folder.toLocal8Bit().constData(), at, kind.error, kind.mode);
    }
    void disarm()
    {
        m_calls = rollbook_faults_disarm();
        m_hits = rollbook_faults_hits();
    }
    void fault(const std::string &what) { m_tally.faults.add(what); }
    void note(const Done &outcome, const std::string &where)
    {
        if (outcome)
            return;
        ++m_tally.refused;
        const std::string told = words(outcome.problems());
        ++m_tally.told[std::to_string(static_cast<int>(outcome.problems().front().code))];
        if (told.size() < 20)
            fault(where + ": refused without words");
    }
    void forEveryCall(const char *name, const std::function<void(const Kind &, long, const std::string &)> &attempt)
    {
        for (const Kind &kind : kinds) {
            long tried = 0;
            for (long at = 1;; at += m_stride) {
                restore();
                const std::string where = std::string(name) + ", " + kind.name + " at call " + std::to_string(at);
                m_hits = 0;
                attempt(kind, at, where);
                if (m_hits == 0)
                    break;
                ++tried;
            }
            m_tally.calls += tried;
            std::printf("R2:   %-8s %-11s %4ld calls failed\n", name, kind.name, tried);
        }
    }
    void inspect(const std::string &where, const State &before, bool succeeded)
    {
        auto book = openRegister(path());
        if (!book)
            return fault(where + ": does not open afterwards: " + words(book.problems()));
        if (auto verified = (*book)->verify({}); !verified)
            fault(where + ": " + words(verified.problems()));
        if (succeeded && stateOf(**book) == before)
            fault(where + ": said to be stored and is not");
        book->reset();
        for (const QString &name : files()) {
            if (!m_files.contains(name) && !name.endsWith(QLatin1String("backup.rollbook")))
                fault(where + ": left behind: " + name.toStdString());
        }
    }

    QString m_folder;
    int m_stride;
    Tally &m_tally;
    std::map<QString, QByteArray> m_files;
    long m_calls = 0;
    long m_hits = 0;
};

Done admitOne(Register &book)
{
    auto command = somebody(book.reader(), QStringLiteral("Fault"));
    return command ? done(book.submit(*command)) : Done(command.problems());
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    const int people = option(count, arguments, "--people", 12);
    QTemporaryDir folder(folderTemplate());
    QElapsedTimer timer;
    timer.start();
    Tally tally;
    Bench bench(QDir(folder.path()).canonicalPath(), option(count, arguments, "--stride", 1), tally);
    bench.making();
    QFile::remove(bench.path());
    {
        auto book = makeRegister(bench.path());
        if (!book || !admitOne(*book) || !admitOne(*book))
            return 2;
        book.reset();
        bench.keep();
    }
    bench.inOpenRegister("edit", admitOne);
    bench.inOpenRegister("undo", [](Register &book) { return done(book.undo()); });
    bench.inOpenRegister("fill", [people](Register &book) {
        SampleSociety many(people, 1);
        return done(book.run(many, {}));
    });
    bench.restore();
    {
        // The state that a crash leaves: changes in the log that the file itself does not have yet.
        auto book = openRegister(bench.path());
        if (!book || !admitOne(**book))
            return 2;
        bench.keep();
    }
    bench.opening();
    std::printf(
        "R2: %ld failing calls in making, opening, editing, undoing and filling: %ld refused in words, %d faults "
        "(%.1f s)\n",
        tally.calls, tally.refused, tally.faults.count(), static_cast<double>(timer.elapsed()) / 1000);
    return tally.calls > 50 && tally.faults.count() == 0 ? 0 : 1;
}
