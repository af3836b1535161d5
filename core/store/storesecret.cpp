// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/filelock.h"
#include "core/store/idspace.h"
#include "core/store/sqlreader.h"
#include "core/store/store.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

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

Done Store::changeSecret(const Secret &secret, const StoreProgress &progress)
{
    if (m_readOnly)
        return Problem { ProblemCode::RegisterReadOnly, {}, { path() } };
    const QString beside = path() + QLatin1String(".new");
    QFile::remove(beside);
    auto key = keyFor(secret, m_file->salt);
    if (!key)
        return key.problems();
    auto copied = copyTo(beside, progress);
    if (copied)
        copied = reseal({ beside, m_file->salt, m_file->key }, **key);
    const FileKey sealed { path(), m_file->salt, *key };
    if (copied) {
        auto proof = attach({ beside, sealed.salt, sealed.key }, *m_clock, Access::ReadWrite);
        auto verified = proof ? (*proof)->verify(progress) : Result<Verified>(proof.problems());
        copied = verified ? Done {} : Done(verified.problems());
    }
    // A log left beside the old file would be taken for the new one's.
    if (copied)
        copied = m_connection->foldLog();
    auto lock = std::make_unique<FileLock>();
    if (copied && !lock->take(beside))
        copied = Problem { ProblemCode::RegisterInUse, {}, { beside } };
    if (!copied) {
        QFile::remove(beside);
        return copied;
    }
    // From here on the file at `path` is whole at every instant: the old one, then the new one.
    m_reader.reset();
    m_ids.reset();
    m_connection.reset();
    const bool moved = std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path()).constData()) == 0;
    const QString reason = moved ? QString() : QString::fromLocal8Bit(std::strerror(errno));
    auto opened = attach(moved ? sealed : *m_file, *m_clock, Access::ReadWrite);
    if (!opened)
        return opened.problems();
    m_file = std::move((*opened)->m_file);
    m_connection = std::move((*opened)->m_connection);
    m_ids = std::make_unique<IdSpace>(*m_connection);
    if (auto loaded = m_ids->load(); !loaded)
        return loaded;
    m_reader = std::make_unique<SqlReader>(*m_connection, *m_ids);
    if (!moved) {
        QFile::remove(beside);
        return Problem { ProblemCode::FileNotWritable, {}, { path(), reason } };
    }
    m_lock = std::move(lock);
    return {};
}

} // namespace rollbook
