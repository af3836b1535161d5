// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplerandom.h"
#include "core/store/rostercheck.h"
#include "tests/support/laptops.h"

#include <QTest>

#include <functional>
#include <set>

using namespace rollbook;
using test::Laptops;

/// Whatever coordinators, revoked laptops and restored copies write about the roster, and in whatever order it arrives:
/// it comes to one roster, and only by who may. Each row is a random history; its name is the seed.
class RosterPropertyTest : public QObject
{
    Q_OBJECT

private:
    static constexpr quint64 firstSeed = 20'261'128;
    static constexpr int seeds = 6;
    static constexpr int steps = 32;

    /// Laptops 0 to 3 write, 0 and 1 and sometimes 2 as coordinators; 4 hears of it as it goes, 5 at the end.
    class Play
    {
    public:
        static constexpr std::size_t writers = 4, early = 4, late = 5;
        /// A person whom a laptop has entered.
        struct Word {
            Id<Member> person;
            DeviceId author;
            quint64 sequence = 0;
        };

        explicit Play(quint64 seed) : m_random(seed), m_laptops(clocks(m_random))
        {
            const std::size_t last = m_random.chance(.5) ? 2 : 1;
            for (std::size_t i = 1; i <= last; ++i)
                save(0, roster(0), self(i).id, [](Device &device) { device.coordinator = true; });
            for (std::size_t to = 1; to < m_laptops.count(); ++to)
                bring(0, to);
        }
        Laptops &laptops() { return m_laptops; }
        SampleRandom &random() { return m_random; }
        [[nodiscard]] const std::vector<Word> &words() const { return m_words; }
        [[nodiscard]] const QStringList &faults() const { return m_faults; }

        void run()
        {
            for (int step = 0; step < steps; ++step) {
                const std::size_t one = writer(), other = writer();
                const int what = m_random.below(20);
                if (what < 7)
                    addPerson(one);
                else if (what < 13 && self(one).coordinator)
                    changeRoster(one);
                else if (what == 13)
                    renew(one);
                else if (one != other)
                    bring(one, other);
                if (m_random.chance(.3))
                    bring(one, early);
            }
            for (bool news = true; news && m_faults.isEmpty();) {
                news = false;
                for (std::size_t from = 0; from < writers; ++from) {
                    for (std::size_t to = 0; to < writers; ++to)
                        news = (from != to && bring(from, to) > 0) || news;
                }
            }
            bring(writer(), early);
            bring(writer(), late);
        }
        [[nodiscard]] std::vector<Device> roster(std::size_t i)
        {
            auto all = m_laptops[i].reader().all<Device>();
            return all ? std::move(*all) : std::vector<Device> {};
        }
        [[nodiscard]] Device self(std::size_t i)
        {
            const std::vector<Device> all = roster(i);
            const Device *own = findDevice(all, m_laptops[i].device()->uuid);
            return own != nullptr ? *own : Device {};
        }
        /// Signs a record by the laptop's key, in its name.
        void sign(std::size_t i, Device &device)
        {
            device.issuer.uuid = m_laptops[i].device()->uuid;
            const DeviceKeys keys(*m_laptops[i].deviceSeed());
            device.signature = QString::fromLatin1(keys.sign(signedDevice(device)).toHex());
        }

    private:
        static std::vector<qint64> clocks(SampleRandom &random)
        {
            std::vector<qint64> days;
            for (std::size_t i = 0; i <= late; ++i)
                days.push_back(random.chance(.5) ? 0 : random.below(36'525) - 18'262);
            return days;
        }
        [[nodiscard]] std::size_t writer() { return static_cast<std::size_t>(m_random.below(writers)); }
        quint64 bring(std::size_t from, std::size_t to)
        {
            auto brought = m_laptops.bring(from, to);
            if (!brought)
                m_faults << QStringLiteral("%1 to %2: %3").arg(from).arg(to).arg(int(brought.problems().front().code));
            return brought ? brought->entries : 0;
        }
        template <class Edit>
        void save(std::size_t i, const std::vector<Device> &known, Id<Device> device, const Edit &change)
        {
            const Device before = *findDevice(known, device.uuid);
            Device after = before;
            change(after);
            sign(i, after);
            if (!m_laptops.put(i, { edited(before, after) }, ActionKind::EditDevice))
                m_faults << QStringLiteral("%1 does not change the roster").arg(i);
        }
        void addPerson(std::size_t i)
        {
            Member person;
            person.id = m_laptops.ids(i).next<Member>();
            person.family = QStringLiteral("Pugh");
            auto entry = m_laptops.put(i, { added(person) }, ActionKind::AdmitMember);
            if (entry)
                m_words.push_back({ person.id, entry->device, entry->sequence });
            else
                m_faults << QStringLiteral("%1 adds nobody").arg(i);
        }
        /// Revokes another laptop, lets it count again or renames it. One that has a successor or is one is left alone:
        /// that a revoked one vouches for nobody any more depends on who has heard of it.
        void changeRoster(std::size_t i)
        {
            std::vector<Device> others = roster(i);
            std::erase_if(others, [&](const Device &device) {
                return device.id.uuid == m_laptops[i].device()->uuid || m_inLine.contains(device.id.uuid);
            });
            if (others.empty())
                return;
            const Id<Device> one = others[static_cast<std::size_t>(m_random.below(static_cast<int>(others.size())))].id;
            const Seen here = *m_laptops[i].reader().entriesHere();
            const auto known = here.find({ one.uuid });
            const bool renames = m_random.chance(.2);
            if (!renames)
                m_doubted.insert(one.uuid);
            save(i, others, one, [&](Device &device) {
                if (renames)
                    device.name = QStringLiteral("name %1").arg(m_random.below(100));
                else if (device.revokedFrom > 0)
                    device.revokedFrom = 0;
                else
                    device.revokedFrom = known == here.end() ? 1 : static_cast<qint64>(known->second) + 1;
            });
        }
        /// The laptop goes on as a copy of itself that was restored.
        void renew(std::size_t i)
        {
            const Device old = self(i);
            if (m_doubted.contains(old.id.uuid))
                return;
            const QByteArray seed = DeviceKeys::newSeed();
            const DeviceKeys keys(seed);
            Device papers = old;
            papers.id = m_laptops.ids(i).next<Device>();
            papers.signingKey = QString::fromLatin1(keys.signingKey().toHex());
            papers.boxKey = QString::fromLatin1(keys.boxKey().toHex());
            papers.succeeds = old.id;
            sign(i, papers);
            m_inLine.insert(old.id.uuid);
            m_inLine.insert(papers.id.uuid);
            if (!m_laptops[i].succeedAs(papers, seed, QByteArrayLiteral("restored"))
                || !m_laptops.put(i, { added(papers) }, ActionKind::EnrolDevice))
                m_faults << QStringLiteral("%1 does not become another laptop").arg(i);
        }

        SampleRandom m_random;
        Laptops m_laptops;
        std::vector<Word> m_words;
        std::set<Uuid> m_inLine; ///< devices that have a successor or are one
        std::set<Uuid> m_doubted; ///< devices that somebody has revoked at some time
        QStringList m_faults;
    };

    /// What somebody who is no coordinator may try.
    static RecordChange forged(Play &play, std::size_t i, int how)
    {
        Device own = play.self(i);
        const std::vector<Device> roster = play.roster(i);
        const Device *first = findDevice(roster, play.laptops().device(0).uuid);
        Device record = *first;
        switch (how) {
        case 0: // makes itself one
            record = own;
            record.coordinator = true;
            play.sign(i, record);
            return edited(own, record);
        case 1: // revokes one
            record.revokedFrom = record.revokedFrom > 0 ? 0 : 2;
            play.sign(i, record);
            return edited(*first, record);
        case 2: // in the name of one
            record.revokedFrom = record.revokedFrom > 0 ? 0 : 2;
            play.sign(i, record);
            record.issuer = first->id;
            return edited(*first, record);
        case 3: // enrols another laptop
            record = own;
            record.id = play.laptops().ids(i).next<Device>();
            play.sign(i, record);
            return added(record);
        default:
            return removed(record);
        }
    }

    int m_heard = 0;
    int m_unheard = 0;

    static void compareAll(Play &play)
    {
        Laptops &laptops = play.laptops();
        const auto dump = laptops.dump(Play::late);
        QCOMPARE(laptops.dump(Play::early), dump);
        QCOMPARE(*laptops[Play::early].stateHash(), *laptops[Play::late].stateHash());
        QVERIFY(*laptops[Play::early].reader().conflicts() == *laptops[Play::late].reader().conflicts());
        const std::vector<Device> roster = play.roster(Play::late);
        for (std::size_t i = 0; i < Play::writers; ++i) {
            const Device *own = findDevice(roster, laptops[i].device()->uuid);
            QVERIFY(own != nullptr);
            // Who is revoked shows what does not count.
            if (own->revokedFrom == 0)
                QCOMPARE(laptops.dump(i), dump);
        }
    }
    /// What a laptop wrote from its revocation on has no effect, and all else has.
    void checkEffect(Play &play)
    {
        const auto dump = play.laptops().dump(Play::late);
        const std::vector<Device> roster = play.roster(Play::late);
        for (const Play::Word &word : play.words()) {
            const Device *author = findDevice(roster, word.author.uuid);
            QVERIFY(author != nullptr);
            const bool counts = author->revokedFrom == 0 || word.sequence < static_cast<quint64>(author->revokedFrom);
            QCOMPARE(dump.contains(word.person.uuid), counts);
            ++(counts ? m_heard : m_unheard);
        }
    }
    static void bringAgain(Play &play)
    {
        Laptops &laptops = play.laptops();
        const auto dump = laptops.dump(Play::late);
        const QByteArray state = *laptops[Play::late].stateHash();
        for (std::size_t from = 0; from < Play::writers; ++from) {
            const auto again = laptops.bring(from, Play::late, true);
            QVERIFY(again);
            QCOMPARE(again->entries, 0u);
            QCOMPARE(again->records, 0u);
        }
        QCOMPARE(*laptops[Play::late].stateHash(), state);
        QCOMPARE(laptops.dump(Play::late), dump);
    }
    /// Who is no coordinator changes nothing; the word of a revoked one is kept, and does not count.
    static void forge(Play &play, int how)
    {
        const std::size_t forger = 3;
        Laptops &laptops = play.laptops();
        const auto dump = laptops.dump(Play::late);
        const Device own = *findDevice(play.roster(Play::late), laptops[forger].device()->uuid);
        QVERIFY(!own.coordinator);
        QVERIFY(laptops.put(forger, { forged(play, forger, how) }, ActionKind::EditDevice));
        const auto brought = laptops.bring(forger, Play::late);
        QCOMPARE(brought.operator bool(), own.revokedFrom > 0);
        if (!brought)
            QCOMPARE(brought.problems().front().code, ProblemCode::NotSigned);
        QCOMPARE(laptops.dump(Play::late), dump);
        QVERIFY(laptops[Play::late].verify({}));
    }

private Q_SLOTS:
    void itComesToOneRosterInWhateverOrder_data()
    {
        QTest::addColumn<quint64>("seed");
        for (int i = 0; i < seeds; ++i)
            QTest::addRow("seed %d", static_cast<int>(firstSeed) + i) << firstSeed + static_cast<quint64>(i);
    }

    void itComesToOneRosterInWhateverOrder()
    {
        QFETCH(quint64, seed);
        Play play(seed);
        play.run();
        QVERIFY2(play.faults().isEmpty(), qPrintable(play.faults().join(QLatin1String("; "))));
        const std::function<void()> checks[] { [&] { compareAll(play); }, [&] { checkEffect(play); },
            [&] { bringAgain(play); }, [&] { forge(play, static_cast<int>(seed % 5)); } };
        for (const auto &check : checks) {
            check();
            if (QTest::currentTestFailed())
                return;
        }
    }

    void cleanupTestCase()
    {
        // What does nothing proves nothing.
        QVERIFY(m_heard > 0);
        QVERIFY(m_unheard > 0);
    }
};

QTEST_GUILESS_MAIN(RosterPropertyTest)
#include "tst_rosterproperty.moc"
