// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importreport.h"

#include <algorithm>

namespace rollbook {

void ImportReport::note(NoteCode code, int field, qint64 line, QStringView found, const QString &written)
{
    constexpr qsizetype mostShown = 200;
    const auto count = static_cast<std::size_t>(++noteCounts[static_cast<std::size_t>(code)]);
    if (count <= notesPerCode)
        notes.push_back({ code, field, line, found.left(mostShown).toString(), written });
}

void ImportReport::refuse(qint64 line, Problems problems)
{
    ++refused;
    if (refusedRows.size() < mostRefusedKept)
        refusedRows.push_back({ line, std::move(problems) });
}

void ImportReport::sample(qint64 line, const QString &name, int field, FieldValue before, FieldValue after)
{
    const auto count = static_cast<std::size_t>(++changedPerField[static_cast<std::size_t>(field)]);
    if (count <= samplesPerField)
        samples.push_back({ line, name, field, std::move(before), std::move(after) });
}

} // namespace rollbook
