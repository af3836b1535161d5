// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// R4: random histories of two to five laptops with wrong clocks, exchanged in any order, again and again, shuffled and
// cut; in every other one several coordinators revoke each other and files that were put aside go on as laptops of
// their own. After every exchange a laptop must hold exactly what a naive model makes of the same entries; in the end
// all hold the same. "--histories N", "--seed S" (the first history's), "--steps N"; ROLLBOOK_HISTORIES and
// ROLLBOOK_SEED set the same for the soak.
#include "tests/reliability/common.h"
#include "tests/reliability/historymodel.h"
#include "tests/reliability/historyworld.h"

#include <QCoreApplication>

using namespace rollbook;
using namespace rollbook::reliability;

namespace {

/// Whose history it is by its seed: what failed is repeated by "--seed S --histories 1".
World worldOf(quint64 seed)
{
    return seed % 2 == 0 ? World::OneCoordinator : World::SeveralCoordinators;
}

/// Histories that once went wrong, with what it was.
struct NamedCase {
    quint64 seed;
    const char *what;
    World world = World::OneCoordinator;
};
constexpr NamedCase knownCases[] {
    { 1, "the first one" },
    { 20'261'233, "a revoked laptop went on by itself: the society's telephone" },
    { 20'261'244, "the same with three laptops" },
    { 20'261'273, "a revoked laptop gave somebody an office" },
    { 20'261'334, "a revoked laptop's change went back by a third one" },
    { 20'261'350, "a revoked laptop noted a death" },
    { 20'261'383, "a revoked laptop among three" },
    { 20'261'390, "a revoked laptop in the middle of three" },
    { 20'262'058, "an entry came too early and once more, and a signature of more than was taken was kept" },
    { 20'262'384, "what was blanked came without its erasure" },
    { 20'263'500, "a conflict about a record that a revoked laptop made" },
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
    const auto run = [&](quint64 one, World world, const char *what) {
        History history(start, folder.path(), one, world, tally);
        for (const std::string &fault : history.run(steps))
            faults.add(
                "seed " + std::to_string(one) + (what != nullptr ? " (" + std::string(what) + ")" : "") + ": " + fault);
    };
    for (const NamedCase &known : knownCases)
        run(known.seed, known.world, known.what);
    for (int i = 0; i < histories && faults.count() < 10; ++i)
        run(seed + static_cast<quint64>(i), worldOf(seed + static_cast<quint64>(i)), nullptr);
    std::printf(
        "R4: %d histories, %d entries, %d of them about laptops, %d operations refused, %d exchanges, %d of them "
        "refused, %d conflicts at the end, %d people erased: %d faults (%.1f s)\n",
        histories + static_cast<int>(std::size(knownCases)), tally.entries, tally.roster, tally.refused,
        tally.exchanges, tally.strangers, tally.conflicts, tally.erased, faults.count(),
        static_cast<double>(timer.elapsed()) / 1000);
    // What does nothing proves nothing.
    const bool busy
        = tally.entries > 10 * histories && tally.exchanges > histories && tally.strangers < tally.exchanges / 4;
    return faults.count() == 0 && busy ? 0 : 1;
}
