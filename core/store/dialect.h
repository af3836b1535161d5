// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rollbook {

enum class ColumnKind { Integer, Text, Blob };

/// All that differs between database engines. Everything else is the subset of SQL that they share.
class Dialect
{
public:
    [[nodiscard]] static QString columnType(ColumnKind kind);
    /// Run on every connection once its key fits.
    [[nodiscard]] static QStringList openingStatements(bool readOnly);
    [[nodiscard]] static QString begin(bool write);
    /// How much of the file a connection keeps in memory.
    [[nodiscard]] static QString keepPages(int mebibytes);
    /// Stands behind the columns of a table that is stored in the order of its primary key.
    [[nodiscard]] static QString clusteredSuffix();
    /// The index of words, and its reads and writes: its columns and `?` are the member's key and the words.
    [[nodiscard]] static QStringList createWordIndex();
    [[nodiscard]] static QString wordColumns();
    [[nodiscard]] static QString removeWords();
    /// Drops for good what was removed from the index.
    [[nodiscard]] static QString mergeWordIndex();
    /// Keys of members who have a word that begins with each of `words` (already folded, letters and digits only).
    [[nodiscard]] static QString matchExpression(const QStringList &words);
    [[nodiscard]] static QString selectMatches(bool limited);
    /// Every word of the index with its member's key. openWordList() comes first, once or more per connection.
    [[nodiscard]] static QString openWordList();
    [[nodiscard]] static QString selectWordList();
    /// Words of the index in order, with how many members have each.
    [[nodiscard]] static QString openWordCounts();
    [[nodiscard]] static QString selectWordCounts();
    /// How many parts of the index have no way in, or are a way to nowhere: 0 in a whole one.
    [[nodiscard]] static QString countLostWordParts();
    /// The engine's own check of the whole file, indexes included: one row, "ok".
    [[nodiscard]] static QString engineCheck();
    /// How many values one statement may bind, with room to spare.
    static constexpr int mostValues = 30'000;
    /// MiB that a connection keeps: the ways into every table, also of 1,000,000 people, and what a screen of a list
    /// reads again and again.
    static constexpr int usualPages = 16;
    /// MiB for a large operation: 100,000 people with all that is recorded of them.
    static constexpr int manyPages = 112;
};

} // namespace rollbook
