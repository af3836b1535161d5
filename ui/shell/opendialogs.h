// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace rollbook {

/// Dialogs hold references to the register: they go before it, and so do the loops they run in. False when there is
/// none; else they are closed unsaved and `then` is called a little later, to try again.
[[nodiscard]] bool closeDialogs(QObject *receiver, std::function<void()> then);

} // namespace rollbook
