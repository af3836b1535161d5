// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/member.h"

#include <QStringList>

namespace rollbook {

/// The words by which a person is found: folded, each once, joined by spaces.
[[nodiscard]] QString searchWords(const Member &member);
/// What the user typed, as the beginnings of such words. A number or telephone typed in pieces is one word.
[[nodiscard]] QStringList queryWords(const QString &typed);

} // namespace rollbook
