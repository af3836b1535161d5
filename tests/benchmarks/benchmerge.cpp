// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include "core/exchange/changefile.h"
#include "core/register.h"
#include "core/store/devicekeys.h"
#include "core/store/store.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <algorithm>

using namespace rollbook;

namespace bench {

namespace {

constexpr int laptops = 5;
constexpr int heartbeat = 5; ///< milliseconds

/// A society's laptops, of which the first has the register of the import, and what the others took out.
class Meeting
{
public:
    explicit Meeting(const Setting &setting) : m_setting(setting) { m_key.bytes.fill(9); }
    /// Enrols the laptops, lets each change its share, takes the changes out. False when that fails.
    [[nodiscard]] bool prepare(qint64 changes);
    struct Outcome {
        double time = 0; ///< milliseconds for all files
        double longestWait = 0; ///< of the thread that has the window
        quint64 entries = 0;
        quint64 conflicts = 0;
        bool done = false;
    };
    [[nodiscard]] Outcome combine() const;

private:
    [[nodiscard]] QString path(int laptop) const { return m_setting.folder + QStringLiteral("/merge%1").arg(laptop); }
    [[nodiscard]] bool enrol(Store &first, int laptop);
    [[nodiscard]] bool work(int laptop, qint64 changes);

    const Setting &m_setting;
    RawKey m_key;
    SystemClock m_clock;
    IdSource m_ids { m_clock };
    Id<Device> m_first;
    QStringList m_files;
};

bool Meeting::enrol(Store &first, int laptop)
{
    const QByteArray seed = DeviceKeys::newSeed();
    const DeviceKeys keys(seed);
    Device device;
    device.id = m_ids.next<Device>();
    device.name = QStringLiteral("laptop %1").arg(laptop);
    device.signingKey = QString::fromLatin1(keys.signingKey().toHex());
    device.boxKey = QString::fromLatin1(keys.boxKey().toHex());
    device.issuer = m_first;
    device.signature = QString::fromLatin1(DeviceKeys(*first.deviceSeed()).sign(signedDevice(device)).toHex());
    Entry entry;
    entry.id = m_ids.next<EntryTag>();
    entry.action = { ActionKind::EnrolDevice, { device.name } };
    VectorStream stream({ added(device) });
    if (!first.apply(entry, stream) || !first.copyTo(path(laptop), {}))
        return false;
    auto copy = Store::open(path(laptop), m_key, m_clock, Store::Access::ReadWrite);
    return copy && (*copy)->becomeDevice({ device.id.uuid }, seed);
}

/// Every change is an entry of its own, as people make them; one in fifty meets somebody else's.
bool Meeting::work(int laptop, qint64 changes)
{
    auto store = Store::open(path(laptop), m_key, m_clock, Store::Access::ReadWrite);
    auto people = store ? (*store)->reader().memberIds(MemberOrder::Number, Qt::AscendingOrder)
                        : Result<std::vector<Id<Member>>>(store.problems());
    if (!people || people->empty())
        return false;
    const std::size_t count = people->size();
    for (qint64 i = 0; i < changes; ++i) {
        const auto share = static_cast<std::size_t>(i % 50 == 0 ? i : i * laptops + laptop);
        auto before = (*store)->reader().one((*people)[share % count]);
        if (!before)
            return false;
        Member after = *before;
        after.notes = QStringLiteral("Spoken to at stall %1, %2").arg(laptop).arg(i);
        Entry entry;
        entry.id = m_ids.next<EntryTag>();
        entry.actor = { QStringLiteral("Nia"), QStringLiteral("laptop %1").arg(laptop) };
        entry.action = { ActionKind::EditMember, { after.family } };
        VectorStream stream({ edited(*before, after) });
        if (!(*store)->apply(entry, stream))
            return false;
    }
    auto recipient = (*store)->reader().one(m_first);
    auto out = recipient ? writeChangeFile(**store, m_setting.folder, { *recipient }, {})
                         : Result<ChangeFileSummary>(recipient.problems());
    if (out)
        m_files << out->path;
    return out.ok();
}

bool Meeting::prepare(qint64 changes)
{
    if (!QFile::copy(registerPath(m_setting), path(0)))
        return false;
    {
        auto first = Store::open(path(0), m_key, m_clock, Store::Access::ReadWrite);
        auto own = first ? (*first)->device() : Result<DeviceId>(first.problems());
        if (!own)
            return false;
        m_first.uuid = own->uuid;
        for (int laptop = 1; laptop <= laptops; ++laptop) {
            if (!enrol(**first, laptop))
                return false;
        }
    }
    for (int laptop = 1; laptop <= laptops; ++laptop) {
        if (!work(laptop, changes / laptops))
            return false;
    }
    return true;
}

Meeting::Outcome Meeting::combine() const
{
    Outcome outcome;
    auto book = Register::open(path(0), m_key, { &m_clock, {} });
    if (!book)
        return outcome;
    QElapsedTimer sinceBeat;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat,
        [&] { outcome.longestWait = std::max(outcome.longestWait, static_cast<double>(sinceBeat.restart())); });
    outcome.done = true;
    outcome.time = timed([&] {
        sinceBeat.start();
        beat.start(heartbeat);
        for (const QString &file : m_files) {
            QEventLoop loop;
            (*book)->startBringIn(file, {}, [&](const Result<BroughtIn> &brought) {
                outcome.done = outcome.done && brought;
                outcome.entries += brought ? brought->entries : 0;
                outcome.conflicts += brought ? brought->conflicts : 0;
                loop.quit();
            });
            loop.exec();
        }
    });
    return outcome;
}

} // namespace

std::vector<Figure> mergeFigures(const Setting &setting)
{
    const qint64 changes = std::min<qint64>(20'000, setting.rows / 5);
    constexpr double mostTime = 5'000;
    constexpr double mostWait = 100;
    Meeting meeting(setting);
    if (!meeting.prepare(changes))
        return {};
    const Meeting::Outcome outcome = meeting.combine();
    const bool measured = outcome.done && outcome.entries >= static_cast<quint64>(changes / laptops * laptops);
    return {
        { QStringLiteral("S10"), QStringLiteral("bring in %1 entries of %2 laptops").arg(outcome.entries).arg(laptops),
            milliseconds(outcome.time), QStringLiteral("conflicts queued: %1").arg(outcome.conflicts),
            QStringLiteral("<= 5 s"), true, outcome.time <= mostTime, measured },
        { QStringLiteral("S10"), QStringLiteral("longest the window waits meanwhile"),
            milliseconds(outcome.longestWait), QString(), QStringLiteral("<= 100 ms"), false,
            outcome.longestWait <= mostWait, measured },
    };
}

} // namespace bench
