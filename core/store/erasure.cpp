// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blanking.h"
#include "core/store/integration.h"

#include <algorithm>

namespace rollbook {

namespace {

template <class R> void collectBlanked(std::vector<R> records, const Uuid &subject, std::vector<RecordChange> &changes)
{
    for (R &record : records) {
        if (subjectOf(record) != subject)
            continue;
        R bare = blanked(record);
        if (!(bare == record))
            changes.push_back(edited(std::move(record), std::move(bare)));
    }
}

} // namespace

Result<std::optional<QByteArray>> Effects::blankedBlock(const QByteArray &packed) const
{
    if (m_erased.empty())
        return std::optional<QByteArray> {};
    QByteArray storage;
    auto changes = unpackBlock(packed, storage, m_connection.path());
    if (!changes)
        return changes.problems();
    const auto bare = blankedBytes(
        *changes, [this](const Uuid &subject) { return isErased(subject); }, Left::NothingPersonal);
    if (!bare)
        return std::optional<QByteArray> {};
    auto small = compressed(*bare);
    return small ? Result<std::optional<QByteArray>>(std::optional(*small))
                 : Result<std::optional<QByteArray>>(small.problems());
}

bool Effects::dropsWords(const Entry &entry, std::span<const Uuid> subjects) const
{
    return namesAPerson(entry.action.kind)
        && std::any_of(subjects.begin(), subjects.end(), [this](const Uuid &subject) { return isErased(subject); });
}

/// What bank statements tell of people: the lines that payments of theirs came with, and what those lines brought while
/// nobody had claimed it. Each is the subject of its own history.
Result<std::vector<Uuid>> Effects::statementTraces(std::span<const Uuid> people) const
{
    auto payments = m_reader.where<Payment>(1, people);
    if (!payments)
        return payments.problems();
    std::set<Uuid> traces;
    for (const Payment &payment : *payments) {
        if (!payment.line.isNull())
            traces.insert(payment.line.uuid);
    }
    const std::vector<Uuid> lines(traces.begin(), traces.end());
    auto claimed = m_reader.where<Payment>(10, lines);
    if (!claimed)
        return claimed.problems();
    for (const Payment &payment : *claimed) {
        if (subjectOf(payment) == payment.id.uuid)
            traces.insert(payment.id.uuid);
    }
    return std::vector<Uuid>(traces.begin(), traces.end());
}

Done Effects::eraseTraces(const Uuid &person)
{
    auto traces = statementTraces(std::span(&person, 1));
    if (!traces)
        return traces.problems();
    for (const Uuid &trace : *traces) {
        const Id<StatementLine> asLine { trace };
        const Id<Payment> asPayment { trace };
        auto lines = m_reader.some<StatementLine>(std::span(&asLine, 1));
        auto payments = m_reader.some<Payment>(std::span(&asPayment, 1));
        if (!lines || !payments)
            return lines ? payments.problems() : lines.problems();
        std::vector<RecordChange> changes;
        collectBlanked(std::move(*lines), trace, changes);
        collectBlanked(std::move(*payments), trace, changes);
        m_erased.insert(trace);
        if (auto written = write(std::move(changes)); !written)
            return written;
        if (auto blanked = blankJournal(trace); !blanked)
            return blanked;
    }
    return {};
}

Done Effects::erase(const Uuid &subject)
{
    std::vector<RecordChange> changes;
    const Uuid targets[] { subject };
    Done done;
    const Id<Member> self { subject };
    auto person = m_reader.some<Member>(std::span(&self, 1));
    if (!person)
        return person.problems();
    collectBlanked(std::move(*person), subject, changes);
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if constexpr (isSomebodys<R>) {
            if (!done)
                return;
            auto found = m_reader.template where<R>(1, targets);
            if (found)
                collectBlanked(std::move(*found), subject, changes);
            else
                done = found.problems();
        }
    });
    if (!done)
        return done;
    auto settlements = m_reader.all<Settlement>();
    if (!settlements)
        return settlements.problems();
    collectBlanked(std::move(*settlements), subject, changes);
    if (auto written = write(std::move(changes)); !written)
        return written;
    std::set<RecordPlace> moved;
    if (auto found = findMoved(subject, moved); !found)
        return found;
    if (auto blanked = blankJournal(subject); !blanked)
        return blanked;
    if (auto traces = eraseTraces(subject); !traces)
        return traces;
    // What went over to somebody else is what its history, now partly blank, makes of it.
    for (const RecordPlace &place : moved) {
        if (auto folded = fold(place); !folded)
            return folded;
    }
    return {};
}

/// Records that were the person's and went over to somebody else, or the other way round.
Done Effects::findMoved(const Uuid &subject, std::set<RecordPlace> &moved)
{
    auto places = m_history.places(std::span(&subject, 1));
    if (!places)
        return places.problems();
    for (const auto &[number, which] : *places) {
        auto changes = m_history.block(number, which);
        if (!changes)
            return changes.problems();
        for (const RecordChange &any : **changes) {
            visitChange(
                [&]<class R>(const Change<R> &change) {
                    if (!change.before || !change.after)
                        return;
                    const Uuid from = subjectOf(*change.before);
                    const Uuid to = subjectOf(*change.after);
                    if (from != to && (from == subject || to == subject))
                        moved.insert({ RecordTraits<R>::type, change.after->id.uuid, to });
                },
                any);
        }
    }
    return {};
}

Done Effects::blankJournal(const Uuid &subject)
{
    if (auto blanked = rollbook::blankJournal(m_connection, m_history, subject, Left::NothingPersonal); !blanked)
        return blanked;
    const auto key = m_ids.find(subject);
    m_writer.forgetRemoved();
    return m_connection.exec(QStringLiteral("DELETE FROM conflict WHERE subject = ?"), { key.value_or(0) });
}

} // namespace rollbook
