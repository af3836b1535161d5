// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/undotogether.h"

#include <set>

namespace rollbook {

namespace {

constexpr qsizetype wordsOfSpan = 3;

} // namespace

Action undoTogether(std::span<const Entry> entries)
{
    std::set<std::pair<DeviceId, quint64>> places;
    for (const Entry &entry : entries)
        places.emplace(entry.device, entry.sequence);
    std::vector<EntrySpan> spans;
    for (const auto &[device, sequence] : places) {
        if (!spans.empty() && spans.back().device == device && spans.back().to + 1 == sequence)
            spans.back().to = sequence;
        else
            spans.push_back({ device, sequence, sequence });
    }
    Action action { ActionKind::UndoTogether, { QString::number(places.size()) }, {} };
    for (const EntrySpan &span : spans)
        action.values << QStringList { span.device.toString(), QString::number(span.from), QString::number(span.to) }
                             .join(QLatin1Char(' '));
    return action;
}

std::vector<EntrySpan> takenBackTogether(const Action &action)
{
    std::vector<EntrySpan> spans;
    if (action.kind != ActionKind::UndoTogether)
        return spans;
    for (const QString &value : action.values.mid(1)) {
        const QStringList words = value.split(QLatin1Char(' '));
        const auto device = words.size() == wordsOfSpan ? Uuid::fromString(words[0]) : std::nullopt;
        if (device)
            spans.push_back({ { *device }, words[1].toULongLong(), words[2].toULongLong() });
    }
    return spans;
}

} // namespace rollbook
