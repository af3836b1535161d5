// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/statementoverlap.h"

#include "core/base/fold.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <optional>

namespace rollbook {

namespace {

/// By which lines of two readings are told to be one.
using DayAndAmount = std::pair<QDate, qint64>;

/// Shorter words are initials and titles.
constexpr qsizetype shortestWord = 3;
/// More pairs of a day and amount are not weighed but taken as they come: how many are known is the same.
constexpr std::size_t pairsWeighed = 1'000'000;

QSet<QString> wordsOf(const StatementLine &line)
{
    QSet<QString> words;
    const QString text = line.payer + u' ' + line.reference;
    const QStringList all = folded(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : all) {
        if (word.size() >= shortestWord)
            words.insert(word);
    }
    return words;
}

/// Which of `shown` are one of `stored`, all of one day and amount, each standing for one: first those with most words
/// in common, then any.
std::vector<bool> knownAmong(const std::vector<StatementLine> &shown, const std::vector<StatementLine> &stored)
{
    struct Pair {
        qsizetype words = 0;
        std::size_t shown = 0;
        std::size_t stored = 0;
    };
    std::vector<Pair> pairs;
    if (shown.size() * stored.size() <= pairsWeighed) {
        std::vector<QSet<QString>> words;
        for (const StatementLine &line : stored)
            words.push_back(wordsOf(line));
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const QSet<QString> own = wordsOf(shown[i]);
            for (std::size_t j = 0; j < stored.size(); ++j) {
                const auto common = std::ranges::count_if(
                    own, [&theirs = words[j]](const QString &word) { return theirs.contains(word); });
                if (common > 0)
                    pairs.push_back({ common, i, j });
            }
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater {}, &Pair::words);
    std::vector<bool> known(shown.size());
    std::vector<bool> spent(stored.size());
    std::size_t left = stored.size();
    for (const Pair &pair : pairs) {
        if (known[pair.shown] || spent[pair.stored])
            continue;
        known[pair.shown] = spent[pair.stored] = true;
        --left;
    }
    for (std::size_t i = 0; i < shown.size() && left > 0; ++i) {
        if (!known[i]) {
            known[i] = true;
            --left;
        }
    }
    return known;
}

/// Whether both files show some stretch of time whole, so that they differ in it by how they were read alone. Files
/// that only meet in a day may each have a part of it, and equal sums of it are two lines.
bool overlap(const StatementFile &a, const StatementFile &b)
{
    return a.first < b.last && b.first < a.last;
}

/// The lines in `stored` that `file` may show in other words: of another layout, or of the same one by other columns.
/// Of the same layout by the same columns, there are some only of days of which `file` has nothing new.
std::map<DayAndAmount, std::vector<StatementLine>> readOtherwise(const std::vector<StatementLine> &stored,
    const std::vector<StatementFile> &files, const StatementFile &file, const QSet<QString> &shown)
{
    std::map<DayAndAmount, std::vector<StatementLine>> lines;
    for (const StatementLine &line : stored) {
        if (line.day < file.first || line.day > file.last || shown.contains(line.identity))
            continue;
        const bool may = std::ranges::any_of(files, [&line, &file](const StatementFile &one) {
            const bool own = one.id == line.file;
            const bool covers = own || (one.first < line.day && line.day < one.last);
            return (own && one.layout != file.layout) || (covers && overlap(one, file));
        });
        if (may)
            lines[{ line.day, line.amount.pence }].push_back(line);
    }
    return lines;
}

/// What an identity tells of a sum that grows from file to file, see LineBuilder.
struct RunningTotal {
    QString of; ///< the same in every file
    qint64 pence = 0;
};
std::optional<RunningTotal> runningTotal(const QString &identity)
{
    const QLatin1String mark("-total-");
    const qsizetype at = identity.indexOf(mark);
    bool isNumber = false;
    const qint64 pence = at < 0 ? 0 : QStringView(identity).mid(at + mark.size()).toLongLong(&isNumber);
    return isNumber ? std::optional(RunningTotal { identity.left(at), pence }) : std::nullopt;
}

} // namespace

std::vector<StatementLine> freshLines(const std::vector<StatementLine> &lines, const StatementFile &file,
    const std::vector<StatementLine> &stored, const std::vector<StatementFile> &files)
{
    QSet<QString> shown;
    for (const StatementLine &line : lines)
        shown.insert(line.identity);
    const auto otherwise = readOtherwise(stored, files, file, shown);
    QSet<QString> identities;
    QHash<QString, qint64> totals;
    for (const StatementLine &line : stored) {
        identities.insert(line.identity);
        if (const auto total = runningTotal(line.identity))
            totals[total->of] -= line.amount.pence;
    }
    std::vector<StatementLine> unknown;
    std::map<DayAndAmount, std::vector<StatementLine>> doubtful;
    for (const StatementLine &line : lines) {
        if (const auto total = runningTotal(line.identity)) {
            qint64 &told = totals[total->of];
            if (total->pence <= told)
                continue;
            unknown.push_back(line);
            unknown.back().amount = { told - total->pence };
            told = total->pence;
            continue;
        }
        if (identities.contains(line.identity))
            continue;
        identities.insert(line.identity);
        unknown.push_back(line);
        if (const DayAndAmount at { line.day, line.amount.pence }; otherwise.contains(at))
            doubtful[at].push_back(line);
    }
    QSet<QString> known;
    for (const auto &[at, alike] : doubtful) {
        const std::vector<bool> here = knownAmong(alike, otherwise.at(at));
        for (std::size_t i = 0; i < alike.size(); ++i) {
            if (here[i])
                known.insert(alike[i].identity);
        }
    }
    std::erase_if(unknown, [&known](const StatementLine &line) { return known.contains(line.identity); });
    return unknown;
}

} // namespace rollbook
