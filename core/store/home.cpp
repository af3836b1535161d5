// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/home.h"

#include "core/store/journal.h"

#include <QSysInfo>

namespace rollbook {

QByteArray homeOf(const QByteArray &machine)
{
    return asBytes(hashOf(QByteArray("rollbook home 1" + (machine.isEmpty() ? QSysInfo::machineUniqueId() : machine))));
}

} // namespace rollbook
