// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/reliability/common.h"

#include <map>

namespace rollbook::reliability {

/// What a register holds, as far as the jobs change it.
struct State {
    qint64 people = -1;
    std::size_t entries = 0;
    bool operator==(const State &) const = default;
};
[[nodiscard]] State stateOf(const Register &book);

/// A way in which calls fail.
struct FaultKind {
    const char *name;
    int error;
    int mode;
};

struct FaultTally {
    long calls = 0;
    long refused = 0;
    std::map<std::string, long> told;
    Faults faults;
};

/// Runs a job again and again in one folder, each time with another call failing, from the same files.
class FaultBench
{
public:
    /// `most`: so many calls of each job are made to fail, spread over all with the first and last ones among them;
    /// 0: every one.
    FaultBench(QString folder, int most, FaultTally &tally) : m_folder(std::move(folder)), m_most(most), m_tally(tally)
    {
    }

    [[nodiscard]] QString path() const { return m_folder + QLatin1String("/book.rollbook"); }
    [[nodiscard]] QString backupFolder() const { return m_folder + QLatin1String("/book.backups"); }
    /// Keeps the files of the folder as the state from which every attempt starts.
    void keep();
    /// Puts that state back.
    void restore();
    void forget() { m_files.clear(); }
    [[nodiscard]] Result<std::unique_ptr<Register>> open() const;

    using Job = std::function<Done(Register &)>;
    /// The job in an open register: it refuses in words and changes nothing, or succeeds. The same again then works.
    /// `changes`: success shows in the register.
    void inOpenRegister(const char *name, bool changes, const Job &job);

    using Attempt = std::function<void(const FaultKind &, long at, const std::string &where)>;
    /// Calls `attempt` for every call that is to fail, the files put back before.
    void forEveryCall(const char *name, const Attempt &attempt);

    // for attempts
    void arm(const FaultKind &kind, long at);
    void disarm();
    void fault(const std::string &what) { m_tally.faults.add(what); }
    void note(const Done &outcome, const std::string &where);
    /// That the register opens, verifies and left nothing beside it; its state.
    State inspect(const std::string &where);
    /// Tells files that were not there before, but backups.
    void expectNothingLeft(const std::string &where);

private:
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] std::vector<long> chosen(long calls) const;

    QString m_folder;
    int m_most;
    FaultTally &m_tally;
    std::map<QString, QByteArray> m_files;
    long m_calls = 0;
    long m_hits = 0;
};

} // namespace rollbook::reliability
