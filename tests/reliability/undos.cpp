// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// R5: random histories of every kind of operation, and undo of any of them at any later time, compared with a naive
// model in memory: the same records afterwards, and as many in each of the three lists. "--histories N" (60),
// "--steps N" operations in each (30), "--seed N": the first seed; with "--histories 1", one case alone.
// ROLLBOOK_UNDO_HISTORIES in the environment stands for --histories.
#include "core/disclose.h"
#include "tests/reliability/common.h"
#include "tests/reliability/naiveundo.h"
#include "tests/reliability/randomcommands.h"

#include <QCoreApplication>
#include <QFile>

using namespace rollbook;
using namespace rollbook::reliability;

namespace {

/// Histories that once went wrong, each for its reason.
constexpr struct {
    unsigned seed;
    const char *what;
} keptCases[] = {
    { 1, "the first one of all" },
    { 1019, "an edit of somebody erased since was told nothing of" },
    { 1028, "the same of an undo" },
    { 1826, "money in suspense belongs to nobody else" },
    { 10294, "tags came back in another order than they had stood in" },
};

/// One random history.
class UndoHistory
{
public:
    UndoHistory(const QString &path, unsigned seed, Faults &faults)
        : m_faults(faults), m_seed(seed), m_commands(m_model.now(), testEnvironment().clock->today(), seed)
    {
        auto opened = openRegister(path);
        if (opened)
            m_book = std::move(*opened);
        else
            fault("it does not open: " + words(opened.problems()));
    }
    int run(int steps)
    {
        if (!m_book || !learn())
            return 0;
        int undos = 0;
        for (int step = 0; step < steps && m_good; ++step) {
            if (m_newest > 4 && m_commands.chance(4)) {
                undoAny();
                ++undos;
            } else {
                act();
            }
        }
        if (auto verified = m_book->verify({}); m_good && !verified)
            fault("it does not verify: " + words(verified.problems()));
        return undos;
    }

private:
    /// Many people at once: added, or with a note changed.
    class Crowd final : public LongCommand
    {
    public:
        Crowd(std::vector<Member> edited, int fresh, unsigned tag)
            : m_edited(std::move(edited)), m_fresh(fresh), m_tag(tag)
        {
        }
        Action action() const override { return { ActionKind::ImportMembers, { QStringLiteral("crowd.csv"), {} } }; }
        Result<std::unique_ptr<ChangeStream>> start(const Reader &reader, PlanContext context) override
        {
            std::vector<RecordChange> changes;
            const auto types = reader.all<MembershipType>();
            for (const Member &member : m_edited) {
                Member after = member;
                after.notes = QStringLiteral("by file %1").arg(m_tag);
                after.town = QStringLiteral("Town %1").arg(m_tag % 3);
                changes.push_back(edited(member, after));
            }
            for (int i = 0; i < m_fresh; ++i) {
                Member member;
                member.id = context.ids->next<Member>();
                member.family = QStringLiteral("Crowd%1").arg(m_tag);
                changes.push_back(added(member));
                if (types && !types->empty() && i % 2 == 0) {
                    Period period;
                    period.id = context.ids->next<Period>();
                    period.member = member.id;
                    period.type = types->front().id;
                    period.start = context.today;
                    period.end = context.today.addYears(1);
                    changes.push_back(added(period));
                }
                Payment payment;
                payment.id = context.ids->next<Payment>();
                payment.payer = member.id;
                payment.amount = { 500 };
                payment.received = context.today;
                changes.push_back(added(payment));
            }
            return std::unique_ptr<ChangeStream>(new VectorStream(std::move(changes)));
        }

    private:
        std::vector<Member> m_edited;
        int m_fresh;
        unsigned m_tag;
    };

    void fault(const std::string &what)
    {
        m_good = false;
        m_faults.add("seed " + std::to_string(m_seed) + ", entry " + std::to_string(m_newest) + ": " + what);
    }
    NaiveUndo::Written writtenBy(const JournalLine &line)
    {
        NaiveUndo::Written entry;
        if (line.entry.undoes)
            entry.undoes = m_book->reader().journalLine(*line.entry.undoes)->number;
        auto stream = m_book->reader().changesOf(line.entry.id, false);
        for (std::vector<RecordChange> block; (*stream)->next(block) && !block.empty();)
            entry.changes.insert(entry.changes.end(), block.begin(), block.end());
        return entry;
    }
    /// Takes in what the register has written since.
    bool learn()
    {
        const Reader &reader = m_book->reader();
        auto lines = reader.journal(0, 50);
        for (auto line = lines->rbegin(); line != lines->rend() && m_good; ++line) {
            if (line->number <= m_newest)
                continue;
            m_newest = line->number;
            NaiveUndo::Written entry = writtenBy(*line);
            const bool erases = std::ranges::any_of(entry.changes,
                [](const RecordChange &change) { return std::holds_alternative<Change<Erasure>>(change); });
            if (!m_model.wrote(line->number, std::move(entry)))
                fault("the journal does not fit the records");
            if (erases)
                copyAll();
        }
        return m_good;
    }
    /// What an erasure has blanked is no change of its entry.
    void copyAll()
    {
        forEachRecordType([this]<class R>(TypeTag<R>) {
            const auto all = m_book->reader().all<R>();
            for (const R &record : *all)
                m_model.now().put(record);
        });
    }
    void compare()
    {
        forEachRecordType([this]<class R>(TypeTag<R>) {
            const auto all = m_book->reader().all<R>();
            test::Table<R> stored;
            for (const R &record : *all)
                stored.emplace(record.id, record);
            const auto &expected = std::get<test::Table<R>>(m_model.now().tables());
            if (stored == expected)
                return;
            std::string fields;
            for (const auto &[id, record] : expected) {
                const auto other = stored.find(id);
                for (const FieldDifference &one :
                    differences(other == stored.end() ? removed(record) : edited(record, other->second)))
                    fields += std::string(" ") + one.name;
            }
            fault(std::string("other records than the model: ") + RecordTraits<R>::name + fields);
        });
    }

    void undoAny()
    {
        auto lines = m_book->reader().journal(0, 1'000);
        const JournalLine line = (*lines)[m_commands.below(static_cast<unsigned>(lines->size()) - 1)];
        UndoRequest request { { line.entry.id }, {}, false };
        if (m_commands.chance(4)) {
            for (unsigned i = m_commands.below(3) + 1; i > 0; --i)
                request.only.push_back(m_commands.anyId<Member>().uuid);
        }
        if (m_commands.chance(3)) {
            auto preview = m_book->previewUndo(request, {});
            if (!preview || !learn())
                fault("the preview: " + words(preview.problems()));
            compare();
        }
        const UndoCounts expected = m_model.undo(line.number, request.only);
        auto result = m_book->undo(request, {});
        if (!result) {
            fault("undo of " + std::to_string(line.number) + ": " + words(result.problems()));
            return;
        }
        const UndoReport &report = result->report;
        const UndoCounts found { report.putBack.records, report.kept.records, report.cannot.records, report.already };
        if (found != expected)
            fault("undo of " + std::to_string(line.number) + " (kind "
                + std::to_string(static_cast<int>(line.entry.action.kind)) + ", only "
                + std::to_string(request.only.size()) + "): lists of " + text(found) + ", the model has "
                + text(expected) + why(report));
        compare();
        keepEntry();
    }
    /// The model has the records of the undo already: only its entry is new.
    void keepEntry()
    {
        auto lines = m_book->reader().journal(0, 1);
        if (lines->front().number == m_newest || !m_good)
            return;
        m_newest = lines->front().number;
        m_model.note(m_newest, writtenBy(lines->front()));
    }
    /// The first rule that kept something from going back.
    static std::string why(const UndoReport &report)
    {
        for (const UndoItem &item : report.cannot.sample) {
            if (item.why)
                return "; " + words(Problems { *item.why });
        }
        return {};
    }
    static std::string text(const UndoCounts &counts)
    {
        return std::to_string(counts.putBack) + "/" + std::to_string(counts.kept) + "/" + std::to_string(counts.cannot)
            + "/" + std::to_string(counts.already);
    }

    void act()
    {
        switch (m_commands.below(8)) {
        case 0:
            return actOnMany();
        case 1:
            (void)(m_commands.chance(3) ? m_book->redo() : m_book->undo());
            break;
        default:
            // What the rules refuse is no entry.
            if (const auto command = m_commands.next())
                (void)m_book->submit(*command);
        }
        learn();
    }
    void actOnMany();

    Faults &m_faults;
    unsigned m_seed;
    std::unique_ptr<Register> m_book;
    NaiveUndo m_model;
    RandomCommands m_commands;
    quint64 m_newest = 0;
    bool m_good = true;
};

void UndoHistory::actOnMany()
{
    std::vector<Member> people;
    for (const auto &[id, member] : std::get<test::Table<Member>>(m_model.now().tables())) {
        const auto &erasures = std::get<test::Table<Erasure>>(m_model.now().tables());
        const bool erased = std::ranges::any_of(
            erasures, [&, who = id.uuid](const auto &one) { return one.second.subject.uuid == who; });
        if (!erased && m_commands.chance(2))
            people.push_back(member);
    }
    if (m_commands.chance(2))
        people.clear();
    Crowd crowd(std::move(people), static_cast<int>(m_commands.below(6)), m_commands.below(9));
    (void)m_book->run(crowd, {});
    learn();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(folderTemplate());
    const QString base = folder.filePath(QStringLiteral("base.rollbook"));
    if (!makeRegister(base))
        return 2;
    const QByteArray content = contentOf(base);
    const int wanted = qEnvironmentVariableIntValue("ROLLBOOK_UNDO_HISTORIES");
    const int histories = option(argc, argv, "--histories", wanted > 0 ? wanted : 60);
    const int steps = option(argc, argv, "--steps", 30);
    const int first = option(argc, argv, "--seed", 1'000);
    Faults faults;
    int undos = 0;
    const QString path = folder.filePath(QStringLiteral("history.rollbook"));
    const auto one = [&](unsigned seed) {
        if (!putContent(path, content))
            faults.add("the register cannot be copied");
        undos += UndoHistory(path, seed, faults).run(steps);
        QFile::remove(path);
    };
    for (const auto &kept : keptCases) {
        const int before = faults.count();
        one(kept.seed);
        if (faults.count() > before)
            std::printf("again: %s\n", kept.what);
    }
    for (int i = 0; i < histories; ++i)
        one(static_cast<unsigned>(first + i));
    std::printf("%d histories of %d steps, %d undos compared: %d differ\n", histories, steps, undos, faults.count());
    return faults.count() == 0 ? 0 : 1;
}
