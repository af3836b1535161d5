// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schemasteps.h"
#include "core/store/journal.h"
#include "core/store/numberorder.h"
#include "core/store/tables.h"

#include "core/changes/footprint.h"

namespace rollbook {

namespace {

Done execAll(const Connection &connection, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto done = connection.exec(sql); !done)
            return done;
    }
    return {};
}

template <class R> QStringList addColumns(int first, int last)
{
    QStringList statements;
    for (int field = first; field <= last; ++field)
        statements << Table<R>::addColumn(field);
    return statements;
}

/// One entry as schema 1 kept it.
struct OldLine {
    qint64 number = 0;
    Uuid id;
    QByteArray head;
    quint64 changes = 0;
    qint64 blocks = 0;
    QByteArray body;
    QByteArray digest;
    QByteArray hash;
};

Result<std::vector<OldLine>> oldLines(const Connection &connection)
{
    auto rows = connection.query(
        QStringLiteral("SELECT nr, id, head, changes, blocks, body, digest, hash FROM journal ORDER BY nr"));
    if (!rows)
        return rows.problems();
    std::vector<OldLine> lines;
    QByteArray previous;
    while (rows->next()) {
        OldLine line { rows->integer(0), uuidOf(rows->blob(1)), rows->blob(2), static_cast<quint64>(rows->integer(3)),
            rows->integer(4), rows->blob(5), rows->blob(6), rows->blob(7) };
        const Hash hash = chainHash(previous, line.id, line.head, line.changes, line.blocks, line.body, line.digest);
        if (line.hash != asBytes(hash))
            return Problem { ProblemCode::ChainBroken, {}, { QString::number(line.number), QStringLiteral("hash") } };
        previous = line.hash;
        lines.push_back(std::move(line));
    }
    auto ended = rows->ended();
    return ended ? Result<std::vector<OldLine>>(std::move(lines)) : Result<std::vector<OldLine>>(ended.problems());
}

Done addTouched(const Connection &connection, IdSpace &ids)
{
    auto rows = connection.query(QStringLiteral("SELECT nr, block, body FROM journal_block ORDER BY nr, block"));
    if (!rows)
        return rows.problems();
    while (rows->next()) {
        QByteArray storage;
        auto changes = unpackBlock(rows->blob(2), storage, connection.path());
        if (!changes)
            return changes.problems();
        Footprint touched;
        for (const EncodedChange &change : *changes)
            touched.add(change.change);
        for (const Uuid &uuid : touched.take()) {
            auto key = ids.key(uuid);
            if (!key)
                return key.problems();
            auto done = connection.exec(
                QStringLiteral("INSERT INTO touched(subject, nr, block) SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM "
                               "touched WHERE subject = ? AND nr = ? AND block = ?)"),
                { *key, rows->integer(0), rows->integer(1), *key, rows->integer(0), rows->integer(1) });
            if (!done)
                return done;
        }
    }
    return rows->ended();
}

/// The chains over the entries as schema 2 keeps them.
Done chainAnew(const Connection &connection, IdSpace &ids, const std::vector<OldLine> &lines)
{
    QByteArray previous;
    QByteArray own;
    QByteArray digest;
    Entry entry;
    qint64 device = 0;
    for (const OldLine &line : lines) {
        if (!decodeHeadOfSchema1(line.head, entry))
            return Problem { ProblemCode::ChainBroken, {}, { QString::number(line.number), QStringLiteral("head") } };
        auto key = ids.key(entry.device.uuid);
        if (!key)
            return key.problems();
        device = *key;
        const QByteArray words = encodeWords(entry.action);
        const QByteArray head = encodeHead(entry, asBytes(hashOf(words)));
        own = ownHash(own, line.id, head, line.changes, line.blocks, line.body);
        previous = asBytes(chainHash(previous, line.id, head, line.changes, line.blocks, line.body, line.digest));
        digest = line.digest;
        auto done = connection.exec(QStringLiteral("UPDATE journal SET head = ?, words = ?, hash = ?, device = ?, "
                                                   "sequence = ?, own = ?, batch = 0 WHERE nr = ?"),
            { head, words, previous, device, static_cast<qint64>(entry.sequence), own, line.number });
        if (!done)
            return done;
    }
    auto headed = connection.exec(QStringLiteral("INSERT INTO device_head(device, sequence, own) VALUES (?, ?, ?)"),
        { device, static_cast<qint64>(entry.sequence), own });
    if (!headed)
        return headed;
    return connection.exec(QStringLiteral("UPDATE meta SET value = ? WHERE name = 'tail'"),
        { QByteArray(QByteArray::number(lines.back().number) + ':' + previous + digest) });
}

} // namespace

Done schemaStep1(const Connection &connection)
{
    auto lines = oldLines(connection);
    if (!lines)
        return lines.problems();
    if (lines->empty())
        return Problem { ProblemCode::RegisterDamaged, {}, { connection.path(), QStringLiteral("journal") } };
    QStringList statements;
    statements << Table<Device>::create() << Table<Settlement>::create() << Table<Erasure>::create()
               << Table<Distinct>::create() << Table<Disclosure>::create() << Table<Period>::addColumn(10)
               << QStringLiteral("DROP INDEX member_by_number")
               << QLatin1String("CREATE INDEX member_by_number ON member((") + numberStem()
            + QLatin1String("), number)");
    for (const char *column : { "words BLOB", "device INTEGER", "sequence INTEGER", "own BLOB", "batch INTEGER" })
        statements << QLatin1String("ALTER TABLE journal ADD COLUMN ") + QLatin1String(column);
    statements << mergeTables();
    if (auto done = execAll(connection, statements); !done)
        return done;
    IdSpace ids(connection);
    if (auto loaded = ids.load(); !loaded)
        return loaded;
    if (auto added = addTouched(connection, ids); !added)
        return added;
    return chainAnew(connection, ids, *lines);
}

Done schemaStep2(const Connection &connection)
{
    return execAll(connection, Table<Member>::addColumn(30));
}

Done schemaStep3(const Connection &connection)
{
    const QStringList statements {
        undoneTable(),
        QStringLiteral("INSERT INTO undone(line, undo, whole) SELECT e.nr, u.nr, "
                       "CASE WHEN u.changes >= e.changes THEN 1 ELSE 0 END FROM journal u JOIN journal e ON e.id = "
                       "u.undoes"),
        QStringLiteral("DROP INDEX journal_by_undoes"),
        QStringLiteral("ALTER TABLE journal DROP COLUMN undoes"),
    };
    return execAll(connection, statements);
}

Done schemaStep4(const Connection &connection)
{
    QStringList statements;
    statements << addColumns<Organisation>(14, 14) << addColumns<Member>(31, 33) << addColumns<MembershipType>(17, 30)
               << addColumns<Period>(11, 11) << addColumns<Charge>(8, 8) << addColumns<Payment>(9, 10)
               << addColumns<Allocation>(5, 5) << receiptIndex()
               << Table<Payment>::createIndex("reverses", Indexed::Sparse);
    statements << Table<HouseholdLink>::create() << Table<BankAccount>::create() << Table<StatementFile>::create()
               << Table<StatementLine>::create() << Table<PayerName>::create() << Table<StatementLayout>::create()
               << Table<Batch>::create() << Table<BatchLine>::create();
    return execAll(connection, statements);
}

} // namespace rollbook
