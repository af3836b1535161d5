// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rollbook::cli {

/// The names of a unit's fields (core/changes/units.h) in files and options: permanent, not translated. None for the
/// existence of a record.
[[nodiscard]] QStringList fieldKeys(int recordType, int unit);
/// The name of a record type, likewise: "membership_period".
[[nodiscard]] QString recordKey(int recordType);

} // namespace rollbook::cli
