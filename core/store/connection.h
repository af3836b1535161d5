// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/keys.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace rollbook {

/// How one register file is opened. `salt` stands in the file's first 16 bytes.
struct FileKey {
    QString path;
    QByteArray salt;
    std::shared_ptr<SecureKey> key;
};

/// A prepared statement. Values are bound by position; every failure is a Problem that names what was being done.
class Statement
{
public:
    /// `fault`, for tests of failure, is asked before each execution; true makes it fail.
    Statement(const QSqlDatabase &database, const QString &path, const std::function<bool()> *fault)
        : m_query(database), m_path(path), m_fault(fault)
    {
    }
    [[nodiscard]] Done prepare(const QString &sql);
    void bind(int at, const QVariant &value) { m_query.bindValue(at, value); }
    [[nodiscard]] Done exec();
    [[nodiscard]] bool next() { return m_query.next(); }
    /// After next() returned false: whether the rows ended or reading failed.
    [[nodiscard]] Done ended() const;
    [[nodiscard]] bool isNull(int at) const { return m_query.isNull(at); }
    [[nodiscard]] qint64 integer(int at) const { return m_query.value(at).toLongLong(); }
    [[nodiscard]] QString text(int at) const { return m_query.value(at).toString(); }
    [[nodiscard]] QByteArray blob(int at) const { return m_query.value(at).toByteArray(); }
    [[nodiscard]] QVariant value(int at) const { return m_query.value(at); }
    [[nodiscard]] qint64 affected() const { return m_query.numRowsAffected(); }
    void finish() { m_query.finish(); }

private:
    QSqlQuery m_query;
    QString m_path;
    const std::function<bool()> *m_fault;
};

/// One connection to an encrypted register file, belonging to the thread that made it.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens an existing file and proves that the key fits. Fails closed: without the encrypting engine nothing opens.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const FileKey &file, Mode mode);
    /// Makes a new, empty encrypted file, readable by its owner alone.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> create(const FileKey &file);
    /// One that is not open: everything asked of it fails.
    [[nodiscard]] static std::unique_ptr<Connection> closed(const QString &path);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Statement statement() const { return Statement(m_database, m_path, &m_fault); }
    /// Prepares, binds, executes.
    [[nodiscard]] Result<Statement> query(const QString &sql, const QVariantList &values = {}) const;
    [[nodiscard]] Done exec(const QString &sql, const QVariantList &values = {}) const;
    /// A statement prepared once per connection; not for use inside itself.
    [[nodiscard]] Result<Statement *> cached(const QString &sql) const;
    /// The first column of the first row; 0 when there is none.
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {}) const;
    /// Moves the log into the file, so that the file alone holds everything: before it is renamed or its place taken.
    [[nodiscard]] Done foldLog() const;
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The engine's own handle, for what Qt has no words for, and its failures as problems.
    [[nodiscard]] sqlite3 *engine() const;
    [[nodiscard]] Problem engineProblem(int code, const QString &doing) const;
    [[nodiscard]] bool fails() const { return m_fault && m_fault(); }
    void setFault(std::function<bool()> fault) { m_fault = std::move(fault); }

private:
    Connection(QString name, QString path) : m_name(std::move(name)), m_path(std::move(path)) { }
    [[nodiscard]] static Result<std::unique_ptr<Connection>> connect(const FileKey &file, Mode mode, bool fresh);
    [[nodiscard]] Done unlock(const FileKey &file);

    QString m_name;
    QString m_path;
    QSqlDatabase m_database;
    std::function<bool()> m_fault;
    mutable std::unordered_map<std::string, std::unique_ptr<Statement>> m_cache;
};

/// The first 16 bytes of a register file, or what is wrong with the file: missing, unreadable, not a register.
[[nodiscard]] Result<QByteArray> saltOf(const QString &path);

/// A transaction that is rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(const Connection &connection) : m_connection(connection) { }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// `write` takes the write lock at once; without it the transaction is one consistent view.
    [[nodiscard]] Done begin(bool write);
    [[nodiscard]] Done commit();

private:
    const Connection &m_connection;
    bool m_open = false;
};

} // namespace rollbook
