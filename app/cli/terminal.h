// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rollbook::cli {

[[nodiscard]] bool errorIsTerminal();
/// Writes to standard error as it is.
void tell(const QByteArray &bytes);
/// Writes to standard output; false when it does not take everything.
[[nodiscard]] bool put(const QByteArray &bytes);
/// Asks on the controlling terminal without showing what is typed. Nothing when there is no terminal, at the end of
/// input, or when interrupted.
[[nodiscard]] std::optional<QString> askHidden(const QString &question);
/// The name of the person at the keyboard, as the system knows it.
[[nodiscard]] QString userName();
/// No core dumps, nobody else's debugger, new files for their owner only.
void protectProcess();

} // namespace rollbook::cli
