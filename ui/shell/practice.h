// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

namespace rollbook {

/// The practice society's file and its key. Its passphrase is no secret: "practice society".
struct Practice {
    QString path;
    RawKey key;
};

[[nodiscard]] QString practicePath();
[[nodiscard]] QString practicePassphrase();

/// Has the practice society ready in the user's data folder, in a thread: made when it is not there, left as it is
/// when it is. `done` is called in the thread of `receiver`.
void preparePractice(
    QObject *receiver, const Clock &clock, const Progress &progress, std::function<void(Result<Practice>)> done);
/// The same, at once, for any file and size.
[[nodiscard]] Result<Practice> makePractice(
    const QString &path, const Clock &clock, int people, const Progress &progress);

} // namespace rollbook
