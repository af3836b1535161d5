// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/filelock.h"
#include "core/store/idspace.h"
#include "core/store/placing.h"
#include "core/store/sqlreader.h"
#include "core/store/store.h"

namespace rollbook {

namespace {

/// Seals the copy at `file.path`, so far under `file.key`, under `key`. Not in WAL mode: nothing of it may stay beside.
Done reseal(const FileKey &file, const SecureKey &key)
{
    auto connection = Connection::open(file, Connection::Mode::ReadWrite);
    if (!connection)
        return connection.problems();
    if (auto mode = (*connection)->exec(QStringLiteral("PRAGMA journal_mode = DELETE")); !mode)
        return mode;
    QByteArray pragma = "PRAGMA rekey = 'raw:"
        + QByteArray::fromRawData(reinterpret_cast<const char *>(key.data()), 32).toHex() + file.salt.toHex() + "'";
    auto done = (*connection)->exec(QString::fromLatin1(pragma));
    pragma.fill('\0');
    return done;
}

} // namespace

/// Makes a copy sealed under `key` and proves it.
Done Store::sealedCopy(const QString &copy, const std::shared_ptr<SecureKey> &key, const StoreProgress &progress) const
{
    if (auto copied = copyTo(copy, progress); !copied)
        return copied;
    if (auto sealed = reseal({ copy, m_file->salt, m_file->key }, *key); !sealed)
        return sealed;
    // For reading only: nothing that the proof needs may stay beside the copy.
    auto proof = attach({ copy, m_file->salt, key }, *m_clock, Access::ReadOnly, {});
    if (!proof)
        return proof.problems();
    auto verified = (*proof)->verify(progress);
    if (!verified)
        return verified.problems();
    if (auto same = isOrWas(**proof); !same)
        return same;
    proof->reset();
    return syncFile(copy);
}

/// Opens the file again; when that fails, everything asked of the store fails from then on.
Done Store::reattach()
{
    m_reader.reset();
    m_ids.reset();
    m_connection.reset();
    auto opened = attach(*m_file, *m_clock, Access::ReadWrite, {});
    m_connection = opened ? std::move((*opened)->m_connection) : Connection::closed(path());
    m_ids = std::make_unique<IdSpace>(*m_connection);
    auto loaded = opened ? m_ids->load() : Done(opened.problems());
    m_reader = std::make_unique<SqlReader>(*m_connection, *m_ids);
    return loaded;
}

Done Store::changeSecret(const Secret &secret, const StoreProgress &progress)
{
    if (m_readOnly)
        return Problem { ProblemCode::RegisterReadOnly, {}, { path() } };
    const QString beside = path() + QLatin1String(".new");
    removeRegister(beside);
    auto key = keyFor(secret, m_file->salt);
    if (!key)
        return key.problems();
    auto sealed = sealedCopy(beside, *key, progress);
    // A log left beside the old file would be taken for the new one's.
    if (sealed)
        sealed = m_connection->foldLog();
    auto lock = std::make_unique<FileLock>();
    if (sealed && !lock->take(beside))
        sealed = Problem { ProblemCode::RegisterInUse, {}, { beside } };
    if (!sealed) {
        removeRegister(beside);
        return sealed;
    }
    // From here on the file at `path` is whole at every instant: the old one, then the new one.
    m_reader.reset();
    m_ids.reset();
    m_connection.reset();
    auto moved = placeOver(beside, path());
    if (moved) {
        m_file->key = *key;
        m_lock = std::move(lock);
    } else {
        removeRegister(beside);
    }
    auto opened = reattach();
    return moved ? opened : moved;
}

} // namespace rollbook
