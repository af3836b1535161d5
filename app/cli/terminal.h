// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace rollbook::cli {

[[nodiscard]] bool errorIsTerminal();
/// Writes to standard error as it is.
void tell(const QByteArray &bytes);
/// Writes to standard output; FileNotWritable when it does not take everything.
[[nodiscard]] Done put(const QByteArray &bytes);
/// Asks on the controlling terminal without showing what is typed. Nothing when there is no terminal, at the end of
/// input, or when interrupted.
[[nodiscard]] std::optional<QString> askHidden(const QString &question);
/// No core dumps, nobody else's debugger, new files for their owner only; and where standard input, output or error is
/// closed, something that fails stands there, lest the next file to be opened be written to in its place.
void protectProcess();

} // namespace rollbook::cli
