// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace rollbook {

/// What a register file knows of itself, by name.
[[nodiscard]] Result<std::optional<QByteArray>> findMeta(const Connection &connection, const QString &name);
/// The same of what must be there: RegisterDamaged.
[[nodiscard]] Result<QByteArray> metaValue(const Connection &connection, const char *name);
[[nodiscard]] Done setMeta(const Connection &connection, const QString &name, const QByteArray &value);
[[nodiscard]] Done dropMeta(const Connection &connection, const QString &name);

} // namespace rollbook
