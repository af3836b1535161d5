// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclose.h"

namespace rollbook {

Result<qint64> disclose(Register &target, const Disclose &what)
{
    const auto entry = target.submit(what);
    if (!entry)
        return entry.problems();
    const auto line = target.reader().journalLine(*entry);
    if (!line)
        return line.problems();
    return line->entry.action.values.value(2).toLongLong();
}

} // namespace rollbook
