// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/dialect.h"

#include <QAtomicInt>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sys/stat.h>

#include <sqlite3.h>

namespace rollbook {

namespace {

/// The engine's result code (its low byte) as a problem of the file.
Problem problemOf(int code, const QString &text, const QString &path, const QString &doing)
{
    switch (code & 0xFF) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return { ProblemCode::RegisterInUse, {}, { path } };
    case 8: // SQLITE_READONLY
        return { ProblemCode::RegisterReadOnly, {}, { path } };
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return { ProblemCode::RegisterDamaged, {}, { path, text } };
    case 14: // SQLITE_CANTOPEN
        return { ProblemCode::FileNotReadable, {}, { path, text } };
    case 13: // SQLITE_FULL
        return { ProblemCode::DiskFull, {}, { path } };
    default:
        return { ProblemCode::StorageFailed, {}, { doing, QString::number(code) + QLatin1Char(' ') + text } };
    }
}

Problem problemOf(const QSqlError &error, const QString &path, const QString &doing)
{
    return problemOf(error.nativeErrorCode().toInt(), error.databaseText(), path, doing);
}

/// Whether nobody can write to the file where it lies, and nobody has: its folder may only be read, as on a disc, and
/// no log lies beside it.
bool isStill(const QString &path)
{
    return !QFileInfo(QFileInfo(path).path()).isWritable() && QFileInfo(path + QLatin1String("-wal")).size() == 0
        && !QFileInfo::exists(path + QLatin1String("-shm"));
}

/// The name by which the engine reads such a file, without the log and the memory that it would make beside it.
QString stillName(const QString &path)
{
    return QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded(QUrl::FullyEncoded))
        + QLatin1String("?immutable=1");
}

QString firstWord(const QString &sql)
{
    return sql.section(QLatin1Char(' '), 0, 2);
}

} // namespace

Done Statement::prepare(const QString &sql)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        return problemOf(m_query.lastError(), m_path, firstWord(sql));
    return {};
}

Done Statement::exec()
{
    if (m_fault != nullptr && *m_fault && (*m_fault)())
        return Problem { ProblemCode::StorageFailed, {}, { firstWord(m_query.lastQuery()), QStringLiteral("fault") } };
    if (!m_query.exec())
        return problemOf(m_query.lastError(), m_path, firstWord(m_query.lastQuery()));
    return {};
}

Done Statement::ended() const
{
    const QSqlError error = m_query.lastError();
    if (error.type() != QSqlError::NoError)
        return problemOf(error, m_path, firstWord(m_query.lastQuery()));
    return {};
}

sqlite3 *Connection::engine() const
{
    const QVariant handle = m_database.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Problem Connection::engineProblem(int code, const QString &doing) const
{
    return problemOf(code, QString::fromUtf8(sqlite3_errmsg(engine())), m_path, firstWord(doing));
}

Result<QByteArray> saltOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Problem { ProblemCode::FileMissing, {}, { path } };
    // A pipe would keep whoever opens it waiting.
    if (!info.isFile() && !info.isDir())
        return Problem { ProblemCode::NotARegister, {}, { path } };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem { ProblemCode::FileNotReadable, {}, { path, file.errorString() } };
    const QByteArray head = file.read(24);
    // Bytes 16-23 stay readable by the cipher's design: page size 4096, two format versions, 32 reserved bytes a page.
    const bool plain = head.startsWith("SQLite format 3");
    const bool size = head.size() == 24 && head.at(16) == 0x10 && head.at(17) == 0x00;
    if (plain || !size || head.mid(20) != QByteArray::fromHex("20402020"))
        return Problem { ProblemCode::NotARegister, {}, { path } };
    return head.left(saltBytes);
}

Connection::~Connection()
{
    m_cache.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

std::unique_ptr<Connection> Connection::closed(const QString &path)
{
    static QAtomicInt count;
    std::unique_ptr<Connection> made(
        new Connection(QStringLiteral("register%1").arg(count.fetchAndAddRelaxed(1)), path));
    made->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), made->m_name);
    return made;
}

Result<std::unique_ptr<Connection>> Connection::connect(const FileKey &file, Mode mode, bool fresh)
{
    auto made = closed(file.path);
    const bool still = mode == Mode::ReadOnly && isStill(file.path);
    made->m_database.setDatabaseName(still ? stillName(file.path) : file.path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (still)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    made->m_database.setConnectOptions(options);
    const mode_t mask = ::umask(077);
    const bool opened = made->m_database.open();
    ::umask(mask);
    if (!opened) {
        const QString reason = made->m_database.lastError().databaseText();
        return Problem { fresh ? ProblemCode::FileNotWritable : ProblemCode::FileNotReadable, {},
            { file.path, reason } };
    }
    if (auto unlocked = made->unlock(file); !unlocked)
        return unlocked.problems();
    return made;
}

Done Connection::unlock(const FileKey &file)
{
#ifdef ROLLBOOK_UNENCRYPTED
    Q_UNUSED(file)
    return Problem { ProblemCode::EncryptionMissing, {}, { QStringLiteral("system SQLite") } };
#else
    // An engine that does not encrypt ignores this pragma and answers with no row: it must not see the file.
    auto cipher = query(QStringLiteral("PRAGMA cipher = 'chacha20'"));
    if (!cipher || !cipher->next() || cipher->text(0) != QLatin1String("chacha20"))
        return Problem { ProblemCode::EncryptionMissing, {}, { QString::fromLatin1(sqlite3_libversion()) } };
    cipher->finish();
    QByteArray pragma
        = "PRAGMA key = 'raw:" + QByteArray::fromRawData(reinterpret_cast<const char *>(file.key->data()), 32).toHex()
        + file.salt.toHex() + "'";
    auto keyed = exec(QString::fromLatin1(pragma));
    pragma.fill('\0');
    return keyed;
#endif
}

Result<std::unique_ptr<Connection>> Connection::open(const FileKey &file, Mode mode)
{
    auto made = connect(file, mode, false);
    if (!made)
        return made.problems();
    auto first = (*made)->number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!first) {
        // The first page does not open: the key is wrong, or that very page is damaged, which looks the same.
        const bool sealed = first.problems().front().code == ProblemCode::RegisterDamaged;
        return sealed ? Problems { { ProblemCode::WrongSecret, {}, { file.path } } } : first.problems();
    }
    if (auto version = (*made)->query(QStringLiteral("SELECT sqlite3mc_version()")); !version)
        return Problem { ProblemCode::EncryptionMissing, {}, { QStringLiteral("sqlite3mc_version") } };
    for (const QString &sql : Dialect::openingStatements(mode == Mode::ReadOnly)) {
        if (auto done = (*made)->exec(sql); !done)
            return done.problems();
    }
    return made;
}

Result<std::unique_ptr<Connection>> Connection::create(const FileKey &file)
{
    auto made = connect(file, Mode::ReadWrite, true);
    if (!made)
        return made.problems();
    for (const QString &sql : Dialect::openingStatements(false)) {
        if (auto done = (*made)->exec(sql); !done)
            return done.problems();
    }
    return made;
}

Result<Statement> Connection::query(const QString &sql, const QVariantList &values) const
{
    Statement made = statement();
    if (auto prepared = made.prepare(sql); !prepared)
        return prepared.problems();
    for (int i = 0; i < values.size(); ++i)
        made.bind(i, values.at(i));
    if (auto done = made.exec(); !done)
        return done.problems();
    return made;
}

Done Connection::exec(const QString &sql, const QVariantList &values) const
{
    auto made = query(sql, values);
    return made ? Done {} : Done(made.problems());
}

Result<Statement *> Connection::cached(const QString &sql) const
{
    auto &slot = m_cache[sql.toStdString()];
    if (!slot) {
        auto made = std::make_unique<Statement>(m_database, m_path, &m_fault);
        if (auto prepared = made->prepare(sql); !prepared)
            return prepared.problems();
        slot = std::move(made);
    }
    return slot.get();
}

Done Connection::foldLog() const
{
    // The first column tells whether others kept the log from being moved whole.
    auto held = number(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!held)
        return held.problems();
    return *held == 0
        ? Done {}
        : Done(Problem { ProblemCode::StorageFailed, {}, { QStringLiteral("checkpoint"), QStringLiteral("busy") } });
}

Result<qint64> Connection::number(const QString &sql, const QVariantList &values) const
{
    auto found = query(sql, values);
    if (!found)
        return found.problems();
    if (!found->next()) {
        auto ended = found->ended();
        return ended ? Result<qint64>(0) : Result<qint64>(ended.problems());
    }
    return found->integer(0);
}

Transaction::~Transaction()
{
    // A failed rollback leaves nothing to do: the engine rolls back when the connection closes.
    if (m_open && !m_connection.exec(QStringLiteral("ROLLBACK")))
        m_open = false;
}

Done Transaction::begin(bool write)
{
    auto begun = m_connection.exec(Dialect::begin(write));
    m_open = begun.ok();
    return begun;
}

Done Transaction::commit()
{
    auto done = m_connection.exec(QStringLiteral("COMMIT"));
    if (done)
        m_open = false;
    return done;
}

} // namespace rollbook
