// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace rollbook {

/// Each byte as one of 256 short words that are hard to mistake for one another over the telephone.
[[nodiscard]] QStringList asWords(QByteArrayView bytes);

} // namespace rollbook
