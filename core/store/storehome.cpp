// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/bytes.h"
#include "core/changes/codec.h"
#include "core/store/devicekeys.h"
#include "core/store/idspace.h"
#include "core/store/journal.h"
#include "core/store/metavalues.h"
#include "core/store/sqlreader.h"
#include "core/store/store.h"

namespace rollbook {

namespace {

constexpr QLatin1String deviceName("device");
constexpr QLatin1String seedName("device_seed");
constexpr QLatin1String papersName("device_papers");
constexpr QLatin1String homeName("home");

/// Under this name stands what the file was at a home: the device's id and its seed.
QString identityName(const QByteArray &home)
{
    return QLatin1String("home:") + QString::fromLatin1(home.toHex());
}

} // namespace

Done Store::inTransaction(const std::function<Done()> &work)
{
    if (m_readOnly)
        return Problem { ProblemCode::RegisterReadOnly, {}, { path() } };
    Transaction transaction(*m_connection);
    auto done = transaction.begin(true);
    if (done)
        done = work();
    if (done)
        done = transaction.commit();
    done ? m_ids->settle() : m_ids->revert();
    return done;
}

/// What was journaled here so far goes on to others only if it is signed.
Done Store::keepOwnHead()
{
    auto here = m_reader->entriesHere();
    auto before = here && here->empty() ? Result<std::optional<SignedHead>>(std::nullopt)
        : here                          ? ownHead()
                                        : Result<std::optional<SignedHead>>(here.problems());
    if (!before)
        return before.problems();
    return *before ? keepHead(*m_connection, *m_ids, **before) : Done {};
}

Done Store::becomeDevice(const DeviceId &device, const QByteArray &seed)
{
    return inTransaction([&] {
        auto done = keepOwnHead();
        if (done)
            done = setMeta(*m_connection, deviceName, uuidBytes(device.uuid));
        if (done)
            done = setMeta(*m_connection, seedName, seed);
        // What this file was elsewhere is nobody else's to be.
        if (done)
            done = m_connection->exec(QStringLiteral("DELETE FROM meta WHERE name LIKE 'home%'"));
        return done;
    });
}

Done Store::takeIdentity(const Device &papers, const QByteArray &seed, const QByteArray &home)
{
    QByteArray record;
    encodeChange(record, added(papers));
    auto done = setMeta(*m_connection, deviceName, uuidBytes(papers.id.uuid));
    if (done)
        done = setMeta(*m_connection, seedName, seed);
    if (done)
        done = setMeta(*m_connection, papersName, record);
    if (done)
        done = setMeta(*m_connection, homeName, home);
    return done ? setMeta(*m_connection, identityName(home), uuidBytes(papers.id.uuid) + seed) : done;
}

Done Store::succeedAs(const Device &papers, const QByteArray &seed, const QByteArray &home)
{
    return inTransaction([&] {
        auto done = keepOwnHead();
        return done ? takeIdentity(papers, seed, home) : done;
    });
}

Result<std::optional<Device>> Store::papers() const
{
    auto record = findMeta(*m_connection, papersName);
    if (!record)
        return record.problems();
    if (!*record)
        return std::optional<Device> {};
    qsizetype at = 0;
    const auto change = decodeChange(**record, at);
    const auto *device = change ? std::get_if<Change<Device>>(&change->change) : nullptr;
    if (device == nullptr || !device->after)
        return Problem { ProblemCode::RegisterDamaged, {}, { path(), papersName } };
    return std::optional(*device->after);
}

Result<QByteArray> Store::home() const
{
    auto found = findMeta(*m_connection, homeName);
    return found ? Result<QByteArray>(found->value_or(QByteArray())) : Result<QByteArray>(found.problems());
}

Done Store::settleAt(const QByteArray &home, const QByteArray &seed)
{
    return inTransaction([&] {
        auto done = seed.isEmpty() ? Done {} : setMeta(*m_connection, seedName, seed);
        auto id = device();
        auto secret = done ? deviceSeed() : Result<QByteArray>(done.problems());
        if (!id || !secret)
            return Done(id ? secret.problems() : id.problems());
        done = setMeta(*m_connection, homeName, home);
        return done ? setMeta(*m_connection, identityName(home), uuidBytes(id->uuid) + *secret) : done;
    });
}

Result<bool> Store::returnTo(const QByteArray &home)
{
    auto found = findMeta(*m_connection, identityName(home));
    if (!found)
        return found.problems();
    if (!*found || (*found)->size() != bytes::uuidSize + DeviceKeys::seedBytes)
        return false;
    auto done = inTransaction([&] {
        auto kept = keepOwnHead();
        if (kept)
            kept = setMeta(*m_connection, deviceName, (*found)->first(bytes::uuidSize));
        if (kept)
            kept = setMeta(*m_connection, seedName, (*found)->mid(bytes::uuidSize));
        return kept ? setMeta(*m_connection, homeName, home) : kept;
    });
    return done ? Result<bool>(true) : Result<bool>(done.problems());
}

} // namespace rollbook
