// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/groupmatching.h"

#include "core/base/fold.h"
#include "core/exchange/values.h"
#include "core/rules/groups.h"

#include <QHash>

#include <algorithm>

namespace rollbook {

namespace {

const QString branchKind = QStringLiteral("Branch");
const QString regionKind = QStringLiteral("Region");

/// The words that tell a group from others: without "CLP", "branch" and their like, "&" as "and".
QString essence(const QString &name)
{
    QString spelled = name;
    spelled.replace(QLatin1Char('&'), QLatin1String(" and "));
    QString words;
    const QStringList all = folded(spelled).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : all) {
        static const QStringList common { QStringLiteral("clp"), QStringLiteral("branch"), QStringLiteral("group"),
            QStringLiteral("the"), QStringLiteral("constituency"), QStringLiteral("party"), QStringLiteral("local"),
            QStringLiteral("region"), QStringLiteral("and") };
        if (!common.contains(word))
            words += word;
    }
    return words;
}

/// How many letters must be changed, added or taken away, up to 3.
int distance(const QString &a, const QString &b)
{
    constexpr int far = 3;
    if (std::abs(a.size() - b.size()) >= far)
        return far;
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = row[0];
        int least = row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j) + 1;
            const int change = corner + (a[i] == b[j] ? 0 : 1);
            corner = row[at];
            row[at] = std::min({ change, row[at] + 1, row[at - 1] + 1 });
            least = std::min(least, row[at]);
        }
        if (least >= far)
            return far;
    }
    return std::min(row.back(), far);
}

struct KnownNames {
    QHash<QString, Id<Group>> exact;
    QHash<QString, Id<Group>> essential;
    std::vector<std::pair<QString, Id<Group>>> all;

    /// Of groups with one name, those of `kind` come first.
    KnownNames(const std::vector<Group> &groups, const QString &kind)
    {
        for (const Group &group : groups)
            add(group, group.kind == kind);
        for (const Group &group : groups)
            add(group, group.kind != kind);
    }

private:
    void add(const Group &group, bool wanted)
    {
        if (!wanted)
            return;
        QStringList names = group.aliases;
        names.prepend(group.name);
        for (const QString &name : names) {
            const QString key = foldedJoined(name);
            if (key.isEmpty() || exact.contains(key))
                continue;
            exact.insert(key, group.id);
            if (const QString core = essence(name); !essential.contains(core))
                essential.insert(core, group.id);
            all.emplace_back(key, group.id);
        }
    }
};

} // namespace

NewKinds newKinds(const Organisation &society, const std::vector<Group> &groups)
{
    QStringList kinds;
    QStringList parents;
    for (const GroupKind &kind : parseGroupKinds(society.groupKinds)) {
        kinds << kind.name;
        parents << kind.parents.value(0);
    }
    if (kinds.isEmpty()) {
        for (const Group &group : groups)
            kinds << group.kind;
    }
    NewKinds found { branchKind, regionKind };
    if (kinds.isEmpty() || kinds.contains(branchKind)) {
        const qsizetype at = kinds.indexOf(branchKind);
        if (!kinds.isEmpty() && !kinds.contains(regionKind) && at < parents.size() && !parents[at].isEmpty())
            found.region = parents[at];
        return found;
    }
    for (qsizetype i = 0; i < parents.size(); ++i) {
        const bool lowest
            = std::none_of(parents.begin(), parents.end(), [&](const QString &parent) { return parent == kinds[i]; });
        if (lowest && !parents[i].isEmpty())
            return { kinds[i], kinds.contains(regionKind) ? regionKind : parents[i] };
    }
    return { kinds.last(), kinds.contains(regionKind) ? regionKind : kinds.first() };
}

std::vector<GroupChoice> mapGroups(const SurveyedColumn &column, const std::vector<Group> &known, const QString &kind)
{
    const KnownNames names(known, kind);
    std::vector<GroupChoice> choices;
    choices.reserve(column.values.size());
    for (int i = 0; i < column.texts.size(); ++i) {
        const SurveyedValue &seen = column.values[static_cast<std::size_t>(i)];
        GroupChoice choice { column.texts.text(i), seen.rows, seen.firstLine };
        choice.region = seen.region;
        choice.newName = readLine(choice.text);
        choice.newKind = kind;
        choice.leaveOut = standsForNothing(choice.newName);
        const QString key = foldedJoined(choice.text);
        const QString core = essence(choice.text);
        if (const auto same = names.exact.constFind(key); same != names.exact.constEnd()) {
            choice.group = *same;
            choice.quality = MatchQuality::Perfect;
        } else if (const auto alike = names.essential.constFind(core);
                   !core.isEmpty() && alike != names.essential.constEnd()) {
            choice.group = *alike;
            choice.quality = MatchQuality::Imperfect;
        } else if (key.size() >= 5) {
            int nearest = 3;
            for (const auto &[name, id] : names.all) {
                const int apart = distance(key, name);
                if (apart < nearest) {
                    nearest = apart;
                    choice.alike = id;
                }
            }
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

} // namespace rollbook
