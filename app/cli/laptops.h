// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/records/device.h"

namespace rollbook::cli {

/// The laptops that the names are, whatever the case. Usage when there is none of a name, or more than one.
[[nodiscard]] Result<std::vector<Id<Device>>> laptopsNamed(const std::vector<Device> &roster, const QStringList &names);

} // namespace rollbook::cli
