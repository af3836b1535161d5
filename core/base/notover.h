// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace rollbook {

/// FileExists when `path` leads, by whatever links, to one of the `kept` files or to what stands beside it when it is
/// an open register: what is saved must not take the place of what it was made from.
[[nodiscard]] Done notOver(const QString &path, const QStringList &kept);

} // namespace rollbook
