// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/changefile.h"
#include "tests/support/everythingin.h"
#include "tests/support/limitedsociety.h"

#include <map>
#include <random>
#include <set>

namespace rollbook::test {

/// A random society on a whole laptop, and a copy with random limits. Each person's values say whose and of which set
/// they are: "zq7note" is of the notes of person 7.
class LimitedWorld
{
public:
    explicit LimitedWorld(unsigned seed) : m_random(seed)
    {
        m_groups = { m_s.nation, m_s.north, m_s.bangor, m_s.south };
        for (int i = 0; i < 8; ++i)
            admit(*m_s.secretary, chance(6) ? Id<Group> {} : m_groups[below(4)], true);
        addMoney();
        limit();
    }

    [[nodiscard]] bool chance(unsigned of) { return below(of) == 0; }

    /// Something is done on one of the laptops; what is refused is not done.
    void work()
    {
        pass();
        const bool officers = chance(2);
        Register &where = officers ? *m_s.officer : *m_s.secretary;
        const std::vector<Member> there = *where.reader().all<Member>();
        if (there.empty())
            return;
        const Member &person = there[below(static_cast<unsigned>(there.size()))];
        const unsigned kind = below(officers ? 5 : 9);
        if (kind < 3)
            editField(where, person);
        else if (kind == 3)
            admit(
                where, officers && !m_limits.groups.empty() ? m_limits.groups.front() : m_groups[below(4)], !officers);
        else if (kind == 4)
            undoLast(where);
        else if (kind == 5 || kind == 6)
            (void)where.submit(EditMember { person, m_groups[below(4)], where.clock().today() });
        else if (kind == 7)
            (void)where.submit(payment(person.id));
        else if (chance(3))
            erase(person);
    }

    /// The copy's changes go to the whole laptop. What is returned tells a fault.
    QString give() { return bring(*m_s.officer, *m_s.secretary); }
    QString giveAgain() { return again(*m_s.secretary, m_given); }
    QString take()
    {
        auto out = m_s.takeOut(*m_s.secretary);
        if (!out)
            return told("the view is not made", out.problems());
        m_taken = out->path;
        if (const QString leak = leakIn(insideOf(out->path), people()); !leak.isEmpty())
            return QStringLiteral("in the file: ") + leak;
        auto in = m_s.officer->bringIn(out->path, {});
        return in ? QString() : told("the view is not taken", in.problems());
    }
    QString takeAgain() { return again(*m_s.officer, m_taken); }

    /// What stands in the copy though it must not, once it has taken a view: of others than those within reach and
    /// those whom something is on its way about.
    QString leaks()
    {
        std::set<Uuid> may = people();
        may.insert(m_unsent.begin(), m_unsent.end());
        may.insert(m_slips.begin(), m_slips.end());
        for (const Uuid &gone : m_erased)
            may.erase(gone);
        return leakIn(everythingIn(*m_s.officer), may);
    }

    /// Where the two show different things of what both may see, once nothing is on its way.
    QString differences()
    {
        const std::set<Uuid> reach = people(true);
        QString fault;
        forEachRecordType([&]<class R>(TypeTag<R>) {
            if constexpr (
                std::is_same_v<R,
                    Member> || std::is_same_v<R, Period> || std::is_same_v<R, Charge> || std::is_same_v<R, Standing> || std::is_same_v<R, GroupMembership> || std::is_same_v<R, Device>) {
                const QString found = differ<R>(reach);
                if (fault.isEmpty())
                    fault = found;
            }
        });
        if (fault.isEmpty() && *m_s.officer->fingerprint() != *m_s.secretary->fingerprint())
            fault = QStringLiteral("the fingerprints differ");
        for (Register *one : { m_s.officer.get(), m_s.secretary.get() }) {
            if (auto whole = one->verify({}); fault.isEmpty() && !whole)
                fault = told("a register is not whole", whole.problems());
        }
        return fault;
    }
    /// What the copy does not see is as it was for those whom nobody erased.
    QString losses()
    {
        for (const auto &[id, number] : m_numbers) {
            auto found = m_s.secretary->reader().one(Id<Member> { id });
            if (!found || m_erased.contains(id) || !m_full.contains(id))
                continue;
            if (!found->notes.contains(word(number, "note")) || !found->town.contains(word(number, "town"))
                || !found->birthDate.isValid())
                return QStringLiteral("person %1 has lost what the copy does not see").arg(number);
        }
        return {};
    }

private:
    static QString word(int number, const char *of)
    {
        return QStringLiteral("zq%1%2").arg(number).arg(QLatin1String(of));
    }
    unsigned below(unsigned most) { return std::uniform_int_distribution<unsigned>(0, most - 1)(m_random); }
    void pass()
    {
        m_s.here.advance(60'000);
        m_s.there.advance(60'000);
        if (chance(12)) {
            m_s.here.advance(86'400'000LL * 20);
            m_s.there.advance(86'400'000LL * 20);
        }
    }
    static QString told(const char *what, const Problems &problems)
    {
        return QStringLiteral("%1: problem %2 %3")
            .arg(QLatin1String(what))
            .arg(static_cast<int>(problems.front().code))
            .arg(problems.front().values.join(QLatin1Char(' ')));
    }

    void limit()
    {
        for (const Id<Group> group : { m_s.north, m_s.bangor, m_s.south }) {
            if (chance(3))
                m_limits.groups.push_back(group);
        }
        if (m_limits.groups.empty() || chance(2)) {
            for (const NamedColumnSet &set : columnSets) {
                if (set.set == ColumnSet::Identity || chance(2))
                    m_limits.columns << QLatin1String(set.name);
            }
            if (m_limits.columns.size() == static_cast<qsizetype>(columnSets.size()))
                m_limits.columns.removeLast();
        }
        const QString path = m_s.file(QStringLiteral("limited.rollbook"));
        auto made = m_s.secretary->makeCopy(
            { path, QStringLiteral("Branch officer"), { QStringLiteral("heron ladder quartz") }, m_limits }, {});
        if (!made)
            qFatal("no copy: %d", static_cast<int>(made.problems().front().code));
        m_laptop = made->device;
        m_s.open(path, "desk");
    }
    void addMoney()
    {
        for (const auto &[id, number] : m_numbers) {
            if (chance(2))
                (void)m_s.secretary->submit(payment({ id }));
        }
    }
    RecordPayment payment(Id<Member> payer)
    {
        RecordPayment payment;
        payment.payer = payer;
        payment.amount = { 500 + below(900) };
        payment.reference = m_numbers.contains(payer.uuid) ? word(m_numbers[payer.uuid], "ref") : QString();
        return payment;
    }
    /// `full`: everything is known of them.
    void admit(Register &where, Id<Group> home, bool full)
    {
        const int number = ++m_last;
        AdmitMember command;
        Member &member = command.member;
        member.family = word(number, "fam");
        member.given = word(number, "given");
        if (full) {
            member.email = word(number, "mail") + QStringLiteral("@example.org");
            member.town = word(number, "town");
            member.notes = word(number, "note");
            member.birthDate = QDate(1950, 1, 1).addDays(number);
        }
        command.home = home;
        command.acceptDuplicate = true;
        pass();
        auto entry = where.submit(command);
        if (!entry)
            return;
        auto changes = where.reader().changesOf(*entry, false);
        std::vector<RecordChange> block;
        if (!changes || !(*changes)->next(block) || block.empty())
            qFatal("nobody is admitted");
        const Uuid id = recordId(block.front());
        m_numbers[id] = number;
        if (full)
            m_full.insert(id);
        note(where, entry);
    }
    void editField(Register &where, Member person)
    {
        if (!m_numbers.contains(person.id.uuid))
            return;
        const int number = m_numbers[person.id.uuid];
        const QString more = QStringLiteral("-%1").arg(below(1000));
        switch (below(5)) {
        case 0:
            person.knownAs = word(number, "known") + more;
            break;
        case 1:
            person.email = word(number, "mail") + more + QStringLiteral("@example.org");
            break;
        case 2:
            person.town = word(number, "town") + more;
            break;
        case 3:
            person.notes = word(number, "note") + more;
            break;
        default:
            person.pronouns = word(number, "pron");
        }
        note(where, where.submit(EditMember { person, {}, {} }));
    }
    void undoLast(Register &where)
    {
        const auto steps = where.undoSteps();
        if (steps && steps->undo)
            note(where, where.undo());
    }
    void erase(const Member &person)
    {
        if (m_s.secretary->submit(EraseMember { person.id, QStringLiteral("asked") }))
            m_erased.insert(person.id.uuid);
    }
    /// The officer's changes are on their way until they are given.
    void note(Register &where, const Result<EntryId> &done)
    {
        if (!done || &where != m_s.officer.get())
            return;
        auto changes = where.reader().changesOf(*done, false);
        for (std::vector<RecordChange> block; changes && (*changes)->next(block) && !block.empty();) {
            for (const RecordChange &change : block) {
                // What the officer wrote of somebody who never was is the officer's to know.
                if (const auto *person = std::get_if<Change<Member>>(&change); person != nullptr && !person->after)
                    m_slips.insert(person->before->id.uuid);
                m_unsent.insert(subjectOf(change));
            }
        }
    }

    QString bring(Register &from, Register &to)
    {
        auto out = m_s.takeOut(from);
        if (!out)
            return told("the changes are not taken out", out.problems());
        m_given = out->path;
        auto in = to.bringIn(out->path, {});
        if (!in)
            return told("the changes are not brought in", in.problems());
        m_unsent.clear();
        return {};
    }
    static QString again(Register &where, const QString &path)
    {
        auto in = where.bringIn(path, {});
        if (!in)
            return told("the same again is refused", in.problems());
        return in->entries == 0 ? QString() : QStringLiteral("the same again is news");
    }
    /// A file for the copy, opened with its key.
    QByteArray insideOf(const QString &path) const
    {
        auto store = Store::open(m_s.officer->path(), m_s.officer->recoveryKey(), m_s.there, Store::Access::ReadOnly);
        auto file = store ? ChangeFile::open(path, **store) : Result<std::unique_ptr<ChangeFile>>(store.problems());
        if (!file)
            qFatal("the file does not open");
        QByteArray all;
        for (ForeignEntry entry;;) {
            auto more = (*file)->nextEntry(entry);
            if (!more || !*more)
                return all;
            all += entry.head + entry.words.value_or(QByteArray());
            for (qint64 block = 0; block < entry.blocks; ++block) {
                auto packed = (*file)->nextBlock();
                QByteArray storage;
                if (!packed || !unpackBlock(*packed, storage, {}))
                    qFatal("a block does not open");
                all += storage;
            }
        }
    }

    /// Who is within the limits of the copy by what the secretary has, told by the names of the groups alone.
    std::set<Uuid> people(bool withErased = false) const
    {
        std::set<Uuid> found;
        const Reader &reader = m_s.secretary->reader();
        if (m_limits.groups.empty()) {
            for (const Member &person : *reader.all<Member>())
                found.insert(person.id.uuid);
        }
        std::set<Uuid> groups;
        for (const Id<Group> group : m_limits.groups) {
            groups.insert(group.uuid);
            if (group == m_s.north)
                groups.insert(m_s.bangor.uuid);
        }
        const QDate today = m_s.here.today();
        for (const GroupMembership &one : *reader.all<GroupMembership>()) {
            if (groups.contains(one.group.uuid) && (!one.end.isValid() || one.end >= today))
                found.insert(one.member.uuid);
        }
        if (!withErased) {
            for (const Uuid &gone : m_erased)
                found.erase(gone);
        }
        return found;
    }
    /// A word of somebody beyond `may`, or of a set that is not granted.
    QString leakIn(const QByteArray &all, const std::set<Uuid> &may) const
    {
        const QByteArray lower = all.toLower();
        const Granted granted(m_laptop);
        for (const auto &[id, number] : m_numbers) {
            const bool within = may.contains(id);
            for (const auto &[of, set] :
                std::initializer_list<std::pair<const char *, ColumnSet>> { { "fam", ColumnSet::Identity },
                    { "given", ColumnSet::Identity }, { "known", ColumnSet::Identity }, { "mail", ColumnSet::Contact },
                    { "town", ColumnSet::Address }, { "note", ColumnSet::Notes }, { "ref", ColumnSet::Money } }) {
                if (lower.contains(word(number, of).toUtf8()) && (!within || !granted.has(set)))
                    return QStringLiteral("%1 (within: %2)").arg(word(number, of)).arg(within);
            }
        }
        return {};
    }
    template <class R> QString differ(const std::set<Uuid> &reach)
    {
        std::map<Uuid, R> shown;
        for (const R &record : *m_s.officer->reader().all<R>())
            shown[record.id.uuid] = record;
        const Granted granted(m_laptop);
        std::size_t expected = 0;
        for (const R &record : *m_s.secretary->reader().all<R>()) {
            if (!isExpected(record, reach) || !granted.has(kindSet<R>))
                continue;
            ++expected;
            const auto at = shown.find(record.id.uuid);
            if (at == shown.end() || !(at->second == granted.visible(record)))
                return QStringLiteral("a %1 differs (there: %2)")
                    .arg(QLatin1String(RecordTraits<R>::name))
                    .arg(at != shown.end());
        }
        return expected == shown.size() ? QString()
                                        : QStringLiteral("of %1 there are %2, and %3 expected")
                                              .arg(QLatin1String(RecordTraits<R>::name))
                                              .arg(shown.size())
                                              .arg(expected);
    }
    template <class R> bool isExpected(const R &record, const std::set<Uuid> &reach) const
    {
        if constexpr (std::is_same_v<R, Device>) {
            return true;
        } else if constexpr (std::is_same_v<R, GroupMembership>) {
            const bool all = m_limits.groups.empty();
            bool within = all;
            for (const Id<Group> group : m_limits.groups)
                within = within || record.group == group || (group == m_s.north && record.group == m_s.bangor);
            return within && reach.contains(record.member.uuid);
        } else {
            return reach.contains(subjectOf(record));
        }
    }

    std::mt19937 m_random;
    LimitedSociety m_s;
    std::vector<Id<Group>> m_groups;
    CopyLimits m_limits;
    Device m_laptop;
    std::map<Uuid, int> m_numbers;
    std::set<Uuid> m_full, m_erased, m_unsent, m_slips;
    int m_last = 0;
    QString m_given, m_taken;
};

} // namespace rollbook::test
