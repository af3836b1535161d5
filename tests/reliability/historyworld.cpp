// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/historyworld.h"

#include "core/store/devicekeys.h"
#include "tests/reliability/common.h"
#include "tests/reliability/mixedsource.h"

#include <QFile>

#include <algorithm>

namespace rollbook::reliability {

namespace {

const QDate firstDay(2026, 9, 5);

} // namespace

HistoryTemplate::HistoryTemplate(const QString &folder) : m_folder(folder)
{
    auto made = make();
    m_made = made.ok();
    if (!made)
        std::fprintf(stderr, "%s\n", words(made.problems()).c_str());
}

QString HistoryTemplate::path(int laptop) const
{
    return m_folder + QStringLiteral("/start%1").arg(laptop);
}

Done HistoryTemplate::make()
{
    const FixedClock clock(firstDay);
    IdSource ids(clock);
    ChangeSet set;
    Organisation society;
    society.id = ids.next<Organisation>();
    society.name = QStringLiteral("Canolfan Gwaun");
    society.groupKinds = QStringList { QStringLiteral("Branch < Branch") };
    set.entry.id = ids.next<EntryTag>();
    set.changes.push_back(added(society));
    MembershipType type;
    type.id = ids.next<MembershipType>();
    type.name = QStringLiteral("Standard");
    type.fee = { 500 };
    type.rule = PeriodRule::Rolling;
    set.changes.push_back(added(type));
    for (const char *name : { "Fernford", "Oakham" }) {
        Group group;
        group.id = ids.next<Group>();
        group.name = QString::fromLatin1(name);
        group.kind = QStringLiteral("Branch");
        set.changes.push_back(added(group));
    }
    auto first = Store::create(path(0), testKey(), clock, std::move(set));
    if (!first)
        return first.problems();
    for (int laptop = 1; laptop < laptops; ++laptop) {
        if (auto enrolled = enrol(**first, ids, clock, laptop); !enrolled)
            return enrolled;
    }
    return {};
}

Done HistoryTemplate::enrol(Store &first, IdSource &ids, const FixedClock &clock, int laptop)
{
    const QByteArray seed = DeviceKeys::newSeed();
    const DeviceKeys keys(seed);
    auto own = first.device();
    auto ownSeed = first.deviceSeed();
    if (!own || !ownSeed)
        return own ? ownSeed.problems() : own.problems();
    Device device;
    device.id = ids.next<Device>();
    device.name = QStringLiteral("laptop %1").arg(laptop);
    device.signingKey = QString::fromLatin1(keys.signingKey().toHex());
    device.boxKey = QString::fromLatin1(keys.boxKey().toHex());
    device.issuer.uuid = own->uuid;
    device.signature = QString::fromLatin1(DeviceKeys(*ownSeed).sign(signedDevice(device)).toHex());
    Entry entry;
    entry.id = ids.next<EntryTag>();
    entry.action = { ActionKind::EnrolDevice, { device.name } };
    VectorStream stream({ added(device) });
    if (auto applied = first.apply(entry, stream); !applied)
        return applied.problems();
    if (auto copied = first.copyTo(path(laptop), {}); !copied)
        return copied;
    auto copy = Store::open(path(laptop), testKey(), clock, Store::Access::ReadWrite);
    return copy ? (*copy)->becomeDevice({ device.id.uuid }, seed) : Done(copy.problems());
}

History::History(const HistoryTemplate &start, const QString &folder, quint64 seed, World world, Tally &tally)
    : m_folder(folder),
      m_seed(seed),
      m_world(world),
      m_random(seed),
      m_tally(tally),
      m_operations(m_random, m_people, world)
{
    open(start);
}

History::~History()
{
    m_laptops.clear();
    for (const QString &file : std::as_const(m_files)) {
        for (const char *suffix : { "", "-wal", "-shm" })
            QFile::remove(file + QLatin1String(suffix));
    }
}

void History::fault(const std::string &what, const Problems &problems)
{
    fault(what + ": " + words(problems) + " [" + problems.front().values.join(QLatin1Char(',')).toStdString() + "]");
}

void History::open(const HistoryTemplate &start)
{
    const int count = 2 + m_random.below(3);
    for (int i = 0; i < count; ++i) {
        if (!add(start.path(i), QStringLiteral("laptop %1").arg(i)))
            return;
    }
    if (m_world == World::SeveralCoordinators)
        appoint();
    // What there was before: the first laptop has enrolled the others.
    keepAll(m_laptops.front());
    for (std::size_t to = 1; m_world == World::SeveralCoordinators && to < m_laptops.size(); ++to)
        static_cast<void>(bring(0, to, false));
}

bool History::add(const QString &from, const QString &name)
{
    const QString file = m_folder + QStringLiteral("/history%1-%2").arg(m_seed).arg(m_files.size());
    m_files << file;
    // An hour, a day, a life: clocks are wrong by up to fifty years.
    const int off = m_random.below(3) == 0 ? m_random.below(36'525) - 18'262 : m_random.below(5) - 2;
    Laptop laptop;
    laptop.name = name;
    laptop.clock = std::make_unique<FixedClock>(firstDay.addDays(m_random.chance(.5) ? off : 0));
    laptop.ids = std::make_unique<IdSource>(*laptop.clock);
    auto store = QFile::copy(from, file)
        ? Store::open(file, testKey(), *laptop.clock, Store::Access::ReadWrite)
        : Result<std::unique_ptr<Store>>(Problem { ProblemCode::FileNotWritable, {}, { file, {} } });
    if (!store) {
        fault("a laptop does not open", store.problems());
        return false;
    }
    laptop.store = std::move(*store);
    m_laptops.push_back(std::move(laptop));
    return true;
}

void History::appoint()
{
    const std::size_t last = m_laptops.size() > 2 && m_random.chance(.4) ? 2 : 1;
    for (std::size_t i = 1; i <= last; ++i) {
        const Id<Device> device { m_laptops[i].store->device()->uuid };
        if (auto done = m_operations.appoint(m_laptops.front(), device); !done)
            fault("a laptop cannot be made a coordinator", done.problems());
    }
}

void History::putAside()
{
    const auto one = static_cast<std::size_t>(m_random.below(static_cast<int>(m_laptops.size())));
    m_aside = m_folder + QStringLiteral("/history%1-aside").arg(m_seed);
    m_files << m_aside;
    if (auto copied = m_laptops[one].store->copyTo(m_aside, {}); !copied)
        fault("a file cannot be put aside", copied.problems());
}

void History::restore()
{
    if (!add(m_aside, QStringLiteral("the laptop put back")))
        return;
    auto renewed = m_operations.renew(m_laptops.back());
    if (!renewed)
        fault("a file put back does not become a laptop", renewed.problems());
    else if (*renewed)
        keep(m_laptops.back(), **renewed);
    else
        m_laptops.pop_back(); // it was revoked by then
}

void History::keepAll(const Laptop &laptop)
{
    auto lines = laptop.store->reader().journal(0, 100);
    if (!lines) {
        fault("journal", lines.problems());
        return;
    }
    for (auto line = lines->rbegin(); line != lines->rend(); ++line)
        keep(laptop, line->entry.id);
}

void History::keep(const Laptop &laptop, const EntryId &id)
{
    auto line = laptop.store->reader().journalLine(id);
    auto stream = laptop.store->reader().changesOf(id, false);
    if (!line || !stream) {
        fault("an entry is not there");
        return;
    }
    std::vector<RecordChange> all, block;
    do {
        if (!(*stream)->next(block)) {
            fault("an entry does not read");
            return;
        }
        all.insert(all.end(), block.begin(), block.end());
    } while (!block.empty());
    for (const RecordChange &any : all) {
        if (const auto *payment = std::get_if<Change<Payment>>(&any)) {
            if (payment->after)
                m_paid.emplace(payment->after->id.uuid, payment->after->amount);
            else
                m_unpaid.insert(payment->before->id.uuid);
        }
        const auto *person = std::get_if<Change<Member>>(&any);
        if (person == nullptr || !person->after)
            continue;
        const QString mark = person->after->family.left(person->after->family.indexOf(u'q') + 1);
        if (mark.isEmpty())
            continue;
        const auto own = m_marks.emplace(person->after->id.uuid, mark).first;
        if (own->second != mark)
            m_carried.insert(mark);
    }
    reliability::keep(m_histories, line->entry, all);
    ++m_tally.entries;
    m_tally.roster += isRoster(line->entry.action.kind);
}

void History::operate(Laptop &laptop)
{
    if (!m_random.chance(.15))
        laptop.clock->advance(m_random.below(5'000) - 500);
    const bool several = m_world == World::SeveralCoordinators;
    const bool mayCoordinate = several || &laptop == &m_laptops.front();
    auto done
        = mayCoordinate && m_random.chance(several ? .1 : .03) ? m_operations.roster(laptop) : m_operations.one(laptop);
    if (!done)
        ++m_tally.refused;
    else if (*done)
        keep(laptop, **done);
}

std::vector<Device> History::rosterOf(std::size_t laptop)
{
    auto roster = m_laptops[laptop].store->reader().all<Device>();
    if (!roster)
        fault("the roster does not read", roster.problems());
    return roster ? std::move(*roster) : std::vector<Device> {};
}

bool History::bring(std::size_t from, std::size_t to, bool again)
{
    const std::vector<Device> before = rosterOf(to);
    auto has = m_laptops[to].store->reader().entriesHere();
    auto source = m_laptops[from].store->exportEntries(again || !has ? Seen {} : *has);
    auto brought = source ? m_laptops[to].store->integrate(**source, {}) : Result<BroughtIn>(source.problems());
    ++m_tally.exchanges;
    if (!brought) {
        // Who came in the place of another one has nobody to vouch for him where that one or whoever has written about
        // him since is known to be revoked.
        const std::vector<Device> there = rosterOf(from);
        const bool brings = std::any_of(there.begin(), there.end(), [&](const Device &device) {
            return !device.succeeds.isNull() && findDevice(before, device.id.uuid) == nullptr;
        });
        const bool doubts
            = std::any_of(before.begin(), before.end(), [](const Device &device) { return device.revokedFrom > 0; });
        if (!brings || !doubts || brought.problems().front().code != ProblemCode::NotSigned)
            fault("laptop " + std::to_string(to) + " does not take what laptop " + std::to_string(from) + " has",
                brought.problems());
        ++m_strangers;
        ++m_tally.strangers;
        return false;
    }
    checkNewcomers(before, rosterOf(to));
    if (again && !m_laptops[to].store->integrate(**m_laptops[from].store->exportEntries({}), {}).ok())
        fault("the same once more is refused");
    return brought->entries > 0;
}

/// Whether what `from` has comes blank because of an erasure that `to` has not heard of. A source in which the two were
/// torn apart tells less than the model knows.
bool History::bringsErasures(std::size_t from, std::size_t to) const
{
    const auto erased = [&](std::size_t one) {
        auto here = m_laptops[one].store->reader().entriesHere();
        return here ? erasedIn(within(m_histories, *here)) : std::set<Uuid> {};
    };
    const std::set<Uuid> there = erased(from);
    const std::set<Uuid> here = erased(to);
    return !std::includes(here.begin(), here.end(), there.begin(), there.end());
}

void History::exchange(std::size_t from, std::size_t to)
{
    if (m_random.chance(.3) && !bringsErasures(from, to)) {
        const std::vector<Device> before = rosterOf(to);
        auto source = m_laptops[from].store->exportEntries({});
        auto mixed
            = source ? MixedSource::of(**source, m_random) : Result<std::unique_ptr<MixedSource>>(source.problems());
        auto brought = mixed ? m_laptops[to].store->integrate(**mixed, {}) : Result<BroughtIn>(mixed.problems());
        ++m_tally.exchanges;
        // Whole or not at all: what no signature covers any more is refused.
        if (!brought && brought.problems().front().code != ProblemCode::NotSigned)
            fault("a mixed-up source", brought.problems());
        checkNewcomers(before, rosterOf(to));
    } else {
        static_cast<void>(bring(from, to, m_random.chance(.3)));
    }
    compare(m_laptops[to]);
}

std::vector<std::string> History::run(int steps)
{
    for (int step = 0; step < steps && m_faults.empty(); ++step) {
        if (m_world == World::SeveralCoordinators && step == steps / 3)
            putAside();
        if (m_world == World::SeveralCoordinators && step == 2 * steps / 3)
            restore();
        const auto one = static_cast<std::size_t>(m_random.below(static_cast<int>(m_laptops.size())));
        auto other = static_cast<std::size_t>(m_random.below(static_cast<int>(m_laptops.size())));
        if (m_random.chance(.75))
            operate(m_laptops[one]);
        else if (other != one)
            exchange(one, other);
    }
    if (m_faults.empty())
        meet();
    if (m_faults.empty())
        compareAll();
    return m_faults;
}

} // namespace rollbook::reliability
