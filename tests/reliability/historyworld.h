// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/reliability/historymodel.h"
#include "tests/reliability/historyoperations.h"

#include <string>

namespace rollbook::reliability {

/// A society on four laptops, made once: each history begins with copies of its files.
class HistoryTemplate
{
public:
    static constexpr int laptops = 4;
    explicit HistoryTemplate(const QString &folder);
    [[nodiscard]] bool isMade() const { return m_made; }
    [[nodiscard]] QString path(int laptop) const;

private:
    [[nodiscard]] Done make();
    [[nodiscard]] Done enrol(Store &first, IdSource &ids, const FixedClock &clock, int laptop);

    QString m_folder;
    bool m_made = false;
};

/// What histories came to, summed up.
struct Tally {
    int entries = 0;
    int refused = 0;
    int exchanges = 0;
    int conflicts = 0;
    int erased = 0;
};

/// One history: who did what in which order follows from its seed.
class History
{
public:
    History(const HistoryTemplate &start, const QString &folder, quint64 seed, Tally &tally);
    ~History();
    /// What went wrong, in words.
    [[nodiscard]] std::vector<std::string> run(int steps);

private:
    using Faults = std::vector<std::string>;
    void open(const HistoryTemplate &start, const QString &folder);
    void operate(Laptop &laptop);
    void exchange(std::size_t from, std::size_t to);
    [[nodiscard]] bool bringsErasures(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool bring(std::size_t from, std::size_t to, bool again);
    void keep(const Laptop &laptop, const EntryId &id);
    void keepAll(const Laptop &laptop);
    void compare(const Laptop &laptop);
    void meet();
    void compareAll();
    void checkMoney(const Laptop &laptop);
    void checkLost(const Laptop &laptop, const HistoryModel::State &state);
    void checkErased(const Laptop &laptop);
    [[nodiscard]] HistoryModel::State stateOf(const Laptop &laptop);
    void fault(const std::string &what) { m_faults.push_back(what); }
    void fault(const std::string &what, const Problems &problems);

    quint64 m_seed;
    SampleRandom m_random;
    Tally &m_tally;
    int m_people = 0;
    Operations m_operations;
    std::vector<Laptop> m_laptops;
    QStringList m_files;
    HistoryModel m_model;
    std::map<Uuid, Money> m_paid; ///< every payment ever entered
    std::set<Uuid> m_unpaid; ///< those that somebody took back
    std::map<Uuid, QString> m_marks; ///< of people
    std::set<QString> m_carried; ///< marks that a merging wrote into somebody else's record
    Faults m_faults;
};

} // namespace rollbook::reliability
