// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/devicekeys.h"
#include "core/store/journal.h"
#include "core/store/store.h"

#include <QDir>
#include <QTemporaryDir>

namespace rollbook::test {

/// Several laptops of one society, each with a register file of its own, a clock of its own and no connection.
class Laptops
{
public:
    /// `days`: by how much each laptop's clock is off.
    explicit Laptops(const std::vector<qint64> &days)
        : m_folder(
            QDir(QStringLiteral("/dev/shm")).isReadable() ? QStringLiteral("/dev/shm/laptops-XXXXXX") : QString())
    {
        for (const qint64 off : days) {
            m_clocks.push_back(std::make_unique<FixedClock>(QDate(2026, 9, 5).addDays(off)));
            m_ids.push_back(std::make_unique<IdSource>(*m_clocks.back()));
        }
        Organisation society;
        society.id = m_ids[0]->next<Organisation>();
        society.name = QStringLiteral("Canolfan Gwaun");
        ChangeSet set;
        set.entry.id = m_ids[0]->next<EntryTag>();
        set.entry.actor = { QStringLiteral("Carys"), QStringLiteral("laptop 0") };
        set.changes.push_back(added(society));
        m_stores.push_back(std::move(*Store::create(path(0), key(), *m_clocks[0], set)));
        m_devices.push_back(*m_stores[0]->device());
        for (std::size_t i = 1; i < days.size(); ++i)
            enrol(i);
    }

    Store &operator[](std::size_t i) { return *m_stores[i]; }
    [[nodiscard]] std::size_t count() const { return m_stores.size(); }
    IdSource &ids(std::size_t i) { return *m_ids[i]; }
    FixedClock &clock(std::size_t i) { return *m_clocks[i]; }
    [[nodiscard]] DeviceId device(std::size_t i) const { return m_devices[i]; }
    [[nodiscard]] QString path(std::size_t i) const { return m_folder.filePath(QStringLiteral("laptop%1").arg(i)); }
    [[nodiscard]] static RawKey key() { return { { 1, 2, 3 } }; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// A change made on laptop `i`, a second after the one before.
    Result<Entry> put(std::size_t i, std::vector<RecordChange> changes, ActionKind kind = ActionKind::EditMember)
    {
        m_clocks[i]->advance(1'000);
        Entry entry;
        entry.id = m_ids[i]->next<EntryTag>();
        entry.actor = { QStringLiteral("Person %1").arg(i), QStringLiteral("laptop %1").arg(i) };
        entry.action = { kind, { QStringLiteral("somebody") } };
        VectorStream stream(std::move(changes));
        return m_stores[i]->apply(entry, stream);
    }
    template <class R, class Edit> Result<Entry> edit(std::size_t i, Id<R> id, Edit &&change)
    {
        auto before = m_stores[i]->reader().one(id);
        if (!before)
            return before.problems();
        R after = *before;
        change(after);
        return put(i, { edited(*before, after) });
    }
    /// Signs a device record by the coordinator, laptop 0.
    void sign(Device &device)
    {
        const DeviceKeys keys(*m_stores[0]->deviceSeed());
        device.signature = QString::fromLatin1(keys.sign(signedDevice(device)).toHex());
    }
    /// What `from` has and `to` has not; with `again`, everything.
    Result<BroughtIn> bring(std::size_t from, std::size_t to, bool again = false)
    {
        const Seen beyond = again ? Seen {} : *m_stores[to]->reader().entriesHere();
        auto source = m_stores[from]->exportEntries(beyond);
        if (!source)
            return source.problems();
        return m_stores[to]->integrate(**source, {});
    }
    /// Until nobody learns anything new.
    void meet()
    {
        for (bool news = true; news;) {
            news = false;
            for (std::size_t from = 0; from < count(); ++from) {
                for (std::size_t to = 0; to < count(); ++to) {
                    if (from != to) {
                        auto brought = bring(from, to);
                        if (!brought)
                            qFatal("bring: %d %s", int(brought.problems().front().code),
                                qUtf8Printable(brought.problems().front().values.join(QLatin1Char(' '))));
                        news = news || brought->entries > 0;
                    }
                }
            }
        }
    }
    /// A packed block as bytes.
    [[nodiscard]] static QByteArray plain(const QByteArray &packed)
    {
        QByteArray storage;
        auto changes = unpackBlock(packed, storage, {});
        return changes ? storage : QByteArray("anarienvogel: unreadable");
    }
    /// All records of a laptop by id, as bytes.
    [[nodiscard]] std::map<Uuid, QByteArray> dump(std::size_t i) const
    {
        std::map<Uuid, QByteArray> rows;
        forEachRecordType([&]<class R>(TypeTag<R>) {
            auto all = m_stores[i]->reader().template all<R>();
            for (const R &record : *all) {
                QByteArray bytes;
                encodeRecord(bytes, added(record), true);
                rows[record.id.uuid] = bytes;
            }
        });
        return rows;
    }

private:
    void enrol(std::size_t i)
    {
        const DeviceId id { m_ids[0]->mint() };
        const QByteArray seed = DeviceKeys::newSeed();
        const DeviceKeys keys(seed);
        Device device;
        device.id.uuid = id.uuid;
        device.name = QStringLiteral("laptop %1").arg(i);
        device.signingKey = QString::fromLatin1(keys.signingKey().toHex());
        device.boxKey = QString::fromLatin1(keys.boxKey().toHex());
        device.issuer.uuid = m_devices[0].uuid;
        sign(device);
        if (!put(0, { added(device) }) || !m_stores[0]->copyTo(path(i), {}))
            qFatal("a laptop cannot be enrolled");
        m_stores.push_back(std::move(*Store::open(path(i), key(), *m_clocks[i], Store::Access::ReadWrite)));
        if (!m_stores[i]->becomeDevice(id, seed))
            qFatal("a copy cannot become a laptop");
        m_devices.push_back(id);
    }

    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<FixedClock>> m_clocks;
    std::vector<std::unique_ptr<IdSource>> m_ids;
    std::vector<std::unique_ptr<Store>> m_stores;
    std::vector<DeviceId> m_devices;
};

} // namespace rollbook::test
