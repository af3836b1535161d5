// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/faultbench.h"

#include "tests/reliability/faultshim.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cerrno>
#include <set>

namespace rollbook::reliability {

namespace {

constexpr FaultKind kinds[] = { { "disk full", ENOSPC, ROLLBOOK_FAULT_LASTING },
    { "write error", EIO, ROLLBOOK_FAULT_ONCE }, { "torn write", ENOSPC, ROLLBOOK_FAULT_TORN } };

} // namespace

State stateOf(const Register &book)
{
    const auto people = book.reader().memberCount();
    const auto lines = book.reader().journal(0, 1'000);
    return people && lines ? State { *people, lines->size() } : State {};
}

QStringList FaultBench::files() const
{
    QStringList found;
    QDirIterator all(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        found << QDir(m_folder).relativeFilePath(all.next());
    return found;
}

void FaultBench::keep()
{
    m_files.clear();
    for (const QString &name : files())
        m_files[name] = contentOf(m_folder + QLatin1Char('/') + name);
}

void FaultBench::restore()
{
    for (const QString &name : files())
        QFile::remove(m_folder + QLatin1Char('/') + name);
    for (const auto &[name, content] : m_files)
        putContent(m_folder + QLatin1Char('/') + name, content);
}

Result<std::unique_ptr<Register>> FaultBench::open() const
{
    return Register::open(path(), testKey(), testEnvironment(backupFolder()));
}

void FaultBench::arm(const FaultKind &kind, long at)
{
    rollbook_faults_arm(m_folder.toLocal8Bit().constData(), at, kind.error, kind.mode);
}

void FaultBench::disarm()
{
    m_calls = rollbook_faults_disarm();
    m_hits = rollbook_faults_hits();
}

void FaultBench::note(const Done &outcome, const std::string &where)
{
    if (outcome)
        return;
    ++m_tally.refused;
    const std::string told = words(outcome.problems());
    ++m_tally.told[std::to_string(static_cast<int>(outcome.problems().front().code))];
    if (told.size() < 20)
        fault(where + ": refused without words");
}

std::vector<long> FaultBench::chosen(long calls) const
{
    std::set<long> places;
    for (long at = 1; at <= calls; ++at) {
        // The ends are where files are made and moved.
        const bool end = at <= m_most / 4 || at > calls - m_most / 4;
        const bool spread = m_most > 0 && at % std::max<long>(1, 2 * calls / std::max(m_most, 1)) == 0;
        if (m_most == 0 || end || spread)
            places.insert(at);
    }
    return { places.begin(), places.end() };
}

void FaultBench::forEveryCall(const char *name, const Attempt &attempt)
{
    for (const FaultKind &kind : kinds) {
        restore();
        attempt(kind, 0, std::string(name) + " without a fault");
        const long calls = m_calls;
        long tried = 0;
        for (const long at : chosen(calls)) {
            restore();
            m_hits = 0;
            attempt(kind, at, std::string(name) + ", " + kind.name + " at call " + std::to_string(at));
            tried += m_hits > 0;
        }
        m_tally.calls += tried;
        std::printf("R2:   %-8s %-11s %4ld of %4ld calls failed\n", name, kind.name, tried, calls);
    }
}

void FaultBench::inOpenRegister(const char *name, bool changes, const Job &job)
{
    forEveryCall(name, [&](const FaultKind &kind, long at, const std::string &where) {
        auto book = open();
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
        const State reopened = inspect(where);
        if (outcome && changes && reopened == before)
            fault(where + ": said to be stored and is not");
    });
}

State FaultBench::inspect(const std::string &where)
{
    auto book = open();
    if (!book) {
        fault(where + ": does not open afterwards: " + words(book.problems()));
        return {};
    }
    if (auto verified = (*book)->verify({}); !verified)
        fault(where + ": " + words(verified.problems()));
    const State state = stateOf(**book);
    book->reset();
    expectNothingLeft(where);
    return state;
}

void FaultBench::expectNothingLeft(const std::string &where)
{
    for (const QString &name : files()) {
        const bool backup = name.startsWith(QLatin1String("book.backups/"))
            && (name.endsWith(QLatin1String(".rollbook")) || name.endsWith(QLatin1String(".rollbook-wal")));
        if (!m_files.contains(name) && name != QLatin1String("book.rollbook") && !backup)
            fault(where + ": left behind: " + name.toStdString());
    }
}

} // namespace rollbook::reliability
