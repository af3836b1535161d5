// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <Qt>

#include <vector>

namespace rollbook {

/// Keys of rows in the order of a value that no index has, byte by byte. Quicker for a million rows than the engine's
/// own sorting: most are told apart by their first eight bytes, which stand beside the key.
class ReadingSort
{
public:
    /// `value` empty: the row has none, and comes last.
    void add(qint64 key, const QByteArray &value);
    /// The keys, of equal values and of those without one by key; the first `limit` of them (0: all).
    [[nodiscard]] std::vector<qint64> sorted(Qt::SortOrder direction, int limit) &&;

private:
    struct Row {
        quint64 front = 0; ///< the first bytes, the first one uppermost
        qint64 key = 0;
        qsizetype at = 0; ///< of the value in m_values
        qsizetype size = 0;
    };
    [[nodiscard]] bool isBefore(const Row &one, const Row &other) const;

    QByteArray m_values;
    std::vector<Row> m_rows;
    std::vector<qint64> m_without;
};

} // namespace rollbook
