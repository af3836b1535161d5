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
    int roster = 0; ///< entries about the roster
    int strangers = 0; ///< exchanges refused because of who vouches for a laptop
    int conflicts = 0;
    int erased = 0;
};

/// One history: who did what in which order follows from its seed.
class History
{
public:
    History(const HistoryTemplate &start, const QString &folder, quint64 seed, World world, Tally &tally);
    ~History();
    /// What went wrong, in words.
    [[nodiscard]] std::vector<std::string> run(int steps);

private:
    using Faults = std::vector<std::string>;
    void open(const HistoryTemplate &start);
    /// Adds a laptop with a copy of the file.
    bool add(const QString &from, const QString &name);
    /// The first laptop makes others coordinators.
    void appoint();
    void operate(Laptop &laptop);
    void exchange(std::size_t from, std::size_t to);
    [[nodiscard]] bool bringsErasures(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool bring(std::size_t from, std::size_t to, bool again);
    [[nodiscard]] std::vector<Device> rosterOf(std::size_t laptop);
    void keep(const Laptop &laptop, const EntryId &id);
    void keepAll(const Laptop &laptop);
    /// A copy of a laptop's file, which later goes on as a laptop of its own beside that one.
    void putAside();
    void restore();
    void compare(const Laptop &laptop);
    void meet();
    void compareAll();
    void checkMoney(const Laptop &laptop, const Histories &effective);
    void checkLost(const Histories &effective, const std::set<Uuid> &erased, const ModelState &state);
    void checkErased(const Laptop &laptop);
    void checkNewcomers(const std::vector<Device> &before, const std::vector<Device> &now);
    [[nodiscard]] ModelState stored(const Laptop &laptop);
    void fault(const std::string &what) { m_faults.push_back(what); }
    void fault(const std::string &what, const Problems &problems);

    QString m_folder;
    quint64 m_seed;
    World m_world;
    SampleRandom m_random;
    Tally &m_tally;
    int m_people = 0;
    Operations m_operations;
    std::vector<Laptop> m_laptops;
    QStringList m_files;
    QString m_aside; ///< the file put aside
    Histories m_histories; ///< all that was ever written
    std::map<Uuid, Money> m_paid; ///< every payment ever entered
    std::set<Uuid> m_unpaid; ///< those that somebody took back
    std::map<Uuid, QString> m_marks; ///< of people
    std::set<QString> m_carried; ///< marks that a merging wrote into somebody else's record
    int m_strangers = 0; ///< exchanges refused because of who vouches for a laptop
    Faults m_faults;
};

} // namespace rollbook::reliability
