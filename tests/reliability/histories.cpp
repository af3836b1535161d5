// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// R4: random histories of two to four laptops with wrong clocks, exchanged in any order, again and again, shuffled and
// cut. After every exchange a laptop must hold exactly what a naive model makes of the same entries; in the end all
// hold the same. "--histories N", "--seed S" (the first history's), "--steps N"; ROLLBOOK_HISTORIES and ROLLBOOK_SEED
// set the same for the soak.
#include "tests/reliability/common.h"
#include "tests/reliability/historymodel.h"
#include "tests/reliability/historyworld.h"

#include <QCoreApplication>

using namespace rollbook;
using namespace rollbook::reliability;

namespace {

/// Histories that once went wrong, with what it was.
struct NamedCase {
    quint64 seed;
    const char *what;
};
constexpr NamedCase knownCases[] {
    { 1, "the first one" },
};

int numberFrom(const char *variable, int otherwise)
{
    bool good = false;
    const int number = qEnvironmentVariableIntValue(variable, &good);
    return good ? number : otherwise;
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    const int histories = option(count, arguments, "--histories", numberFrom("ROLLBOOK_HISTORIES", 60));
    const auto seed = static_cast<quint64>(option(count, arguments, "--seed", numberFrom("ROLLBOOK_SEED", 20'261'127)));
    const int steps = option(count, arguments, "--steps", 36);
    QTemporaryDir folder(folderTemplate());
    const HistoryTemplate start(folder.path());
    if (!start.isMade())
        return 2;
    Faults faults;
    Tally tally;
    QElapsedTimer timer;
    timer.start();
    const auto run = [&](quint64 one, const char *what) {
        History history(start, folder.path(), one, tally);
        for (const std::string &fault : history.run(steps))
            faults.add(
                "seed " + std::to_string(one) + (what != nullptr ? " (" + std::string(what) + ")" : "") + ": " + fault);
    };
    for (const NamedCase &known : knownCases)
        run(known.seed, known.what);
    for (int i = 0; i < histories && faults.count() < 10; ++i)
        run(seed + static_cast<quint64>(i), nullptr);
    std::printf("R4: %d histories, %d entries, %d operations refused, %d exchanges, %d conflicts at the end, %d people "
                "erased: %d faults (%.1f s)\n",
        histories + static_cast<int>(std::size(knownCases)), tally.entries, tally.refused, tally.exchanges,
        tally.conflicts, tally.erased, faults.count(), static_cast<double>(timer.elapsed()) / 1000);
    // What does nothing proves nothing.
    const bool busy = tally.entries > 10 * histories && tally.exchanges > histories;
    return faults.count() == 0 && busy ? 0 : 1;
}
