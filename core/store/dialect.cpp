// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

namespace rollbook {

QString Dialect::columnType(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Integer:
        return QStringLiteral("INTEGER");
    case ColumnKind::Text:
        return QStringLiteral("TEXT");
    case ColumnKind::Blob:
        return QStringLiteral("BLOB");
    }
    Q_UNREACHABLE();
}

QStringList Dialect::openingStatements(bool readOnly)
{
    QStringList statements {
        QStringLiteral("PRAGMA trusted_schema = OFF"),
        QStringLiteral("PRAGMA cell_size_check = ON"),
        QStringLiteral("PRAGMA mmap_size = 0"),
        QStringLiteral("PRAGMA temp_store = MEMORY"),
        keepPages(usualPages),
        QStringLiteral("PRAGMA foreign_keys = ON"),
    };
    if (!readOnly) {
        statements << QStringLiteral("PRAGMA journal_mode = WAL") << QStringLiteral("PRAGMA synchronous = FULL");
        // What is written moves on from the log into the file at once: whoever copies the file while it is open, or
        // after a crash, takes everything along.
        statements << QStringLiteral("PRAGMA wal_autocheckpoint = 1");
    }
    return statements;
}

QString Dialect::keepPages(int mebibytes)
{
    return QStringLiteral("PRAGMA cache_size = -%1").arg(mebibytes * 1024);
}

QString Dialect::begin(bool write)
{
    // Qt's own transaction() sends a plain BEGIN, which fails its first write at once when another connection wrote.
    return write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
}

QString Dialect::clusteredSuffix()
{
    return QStringLiteral(" WITHOUT ROWID");
}

QStringList Dialect::createWordIndex()
{
    // Not with the index's own secure-delete, which makes taking back a large import many times slower. An erasure has
    // the index merge its segments instead, which drops the words for good.
    return {
        QStringLiteral("CREATE VIRTUAL TABLE member_words USING fts5(words, content='', columnsize=0, detail=none, "
                       "prefix='1 2', tokenize='ascii')"),
        // So that a page of the index fits one of the file, of which the cipher takes 32 bytes.
        QStringLiteral("INSERT INTO member_words(member_words, rank) VALUES('pgsz', 4000)"),
    };
}

QString Dialect::wordColumns()
{
    return QStringLiteral("member_words(rowid, words)");
}

QString Dialect::removeWords()
{
    return QStringLiteral("INSERT INTO member_words(member_words, rowid, words) VALUES('delete', ?, ?)");
}

QString Dialect::mergeWordIndex()
{
    return QStringLiteral("INSERT INTO member_words(member_words) VALUES('optimize')");
}

QString Dialect::matchExpression(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms << QLatin1Char('"') + word + QLatin1String("\"*");
    return terms.join(QLatin1String(" AND "));
}

QString Dialect::selectMatches(bool limited)
{
    const QString sql = QStringLiteral("SELECT rowid FROM member_words WHERE member_words MATCH ?");
    return limited ? sql + QStringLiteral(" LIMIT ?") : sql;
}

QString Dialect::openWordList()
{
    return QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.member_word_list "
                          "USING fts5vocab('main', 'member_words', 'instance')");
}

QString Dialect::selectWordList()
{
    return QStringLiteral("SELECT term, doc FROM temp.member_word_list");
}

QString Dialect::openWordCounts()
{
    return QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.member_word_counts "
                          "USING fts5vocab('main', 'member_words', 'row')");
}

QString Dialect::selectWordCounts()
{
    return QStringLiteral("SELECT term, doc FROM temp.member_word_counts");
}

QString Dialect::countLostWordParts()
{
    // Pages of a segment are numbered from its id times 2^37 on (fts5_index.c, FTS5_SEGMENT_ROWID); below are the
    // structure and the averages.
    return QStringLiteral("WITH stored(s) AS (SELECT DISTINCT id >> 37 FROM member_words_data WHERE id >= 1 << 37), "
                          "entered(s) AS (SELECT DISTINCT segid FROM member_words_idx) "
                          "SELECT (SELECT count(*) FROM stored WHERE s NOT IN (SELECT s FROM entered)) "
                          "+ (SELECT count(*) FROM entered WHERE s NOT IN (SELECT s FROM stored))");
}

QString Dialect::engineCheck()
{
    return QStringLiteral("PRAGMA integrity_check(1)");
}

} // namespace rollbook
