// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/undostream.h"

#include <algorithm>
#include <limits>
#include <map>

namespace rollbook {

namespace {

void stay(UndoAtom &atom, const Problem &why, bool onlyRemovals)
{
    for (UndoPart &part : atom.parts) {
        if (onlyRemovals && !part.removes)
            continue;
        part.writes = false;
        part.removes = false;
        part.kept.clear();
        part.why = why;
    }
}

/// The lines of a batch whose payments stay go on to say so, or those would be made again.
void stayPosted(UndoAtom &atom)
{
    std::map<Uuid, Problem> staying;
    for (const UndoPart &part : atom.parts) {
        if (std::holds_alternative<Change<Payment>>(part.inverse) && part.why)
            staying.emplace(recordId(part.inverse), *part.why);
    }
    for (UndoPart &part : atom.parts) {
        const auto *line = std::get_if<Change<BatchLine>>(&part.inverse);
        const auto payment = line && line->before ? staying.find(line->before->payment.uuid) : staying.end();
        if (payment == staying.end())
            continue;
        part.writes = false;
        part.why = payment->second;
    }
}

/// Takes the removal back where another one of the same atom has changed since.
void keepWhole(UndoAtom &atom)
{
    const bool changed = std::any_of(
        atom.parts.begin(), atom.parts.end(), [](const UndoPart &part) { return part.removes && !part.kept.empty(); });
    if (!changed)
        return;
    for (UndoPart &part : atom.parts) {
        if (!part.removes || !part.kept.empty())
            continue;
        part.writes = false;
        part.kept.push_back(existenceUnit);
    }
}

/// Up to which day the books were closed that the change would open again; invalid: it opens none.
QDate reopenedFrom(const RecordChange &any)
{
    const auto *change = std::get_if<Change<Organisation>>(&any);
    if (change == nullptr || !change->before || !change->after)
        return {};
    const QDate closed = change->before->booksClosed;
    const QDate after = change->after->booksClosed;
    return closed.isValid() && (!after.isValid() || after < closed) ? closed : QDate();
}

bool removesMember(const UndoAtom &atom, Id<Member> member)
{
    return std::any_of(atom.parts.begin(), atom.parts.end(), [member](const UndoPart &part) {
        const auto *change = std::get_if<Change<Member>>(&part.change);
        return part.removes && change != nullptr && change->before && change->before->id == member;
    });
}

/// Whether the change of a record edits the unit; 0: whether it concerns the record at all.
template <class R> bool editsUnit(const Change<R> &change, Id<R> id, int unit)
{
    if ((change.after ? change.after : change.before)->id != id)
        return false;
    return unit == existenceUnit || !change.before || !change.after || !unitEqual(*change.before, *change.after, unit);
}

/// What stands and what the undo would make of it; what the entry did, turned round, where there is neither.
RecordChange shownChange(const UndoPart &part)
{
    return visitChange(
        [&part]<class R>(const Change<R> &inverse) -> RecordChange {
            const auto &now = std::get<Change<R>>(part.change);
            if (!now.before && !inverse.after)
                return inverse;
            return Change<R> { now.before, part.why ? now.after : inverse.after };
        },
        part.inverse);
}

/// Whether `line` took `earlier` back whole.
bool isWholeUndo(const JournalLine &line, const JournalLine &earlier)
{
    if (line.entry.action.kind == ActionKind::UndoTogether)
        return earlier.undoneBy == line.entry.id && earlier.undoneWhole;
    return line.entry.undoes == earlier.entry.id && line.changes >= earlier.changes;
}

bool settlesUnit(const RecordChange &any, const Uuid &record, int unit)
{
    const auto *settlement = std::get_if<Change<Settlement>>(&any);
    return settlement != nullptr && settlement->after && settlement->after->record.uuid == record
        && (unit == existenceUnit || settlement->after->unit == unit);
}

} // namespace

/// Whether what is taken back is the newest entry with those right before it, and nothing stands upon it.
bool UndoStream::isNewestOfAll() const
{
    return m_newest && m_lines.front().number - m_lines.back().number + 1 == m_lines.size();
}

/// What stays whatever stands there now.
Done UndoStream::restrain(UndoAtom &atom) const
{
    const bool erased = std::any_of(
        atom.subjects.begin(), atom.subjects.end(), [this](const Uuid &subject) { return m_erased.contains(subject); });
    if (erased) {
        stay(atom, Problem { ProblemCode::ErasedPerson }, false);
        return {};
    }
    for (const UndoPart &part : atom.parts) {
        if (const auto *device = std::get_if<Change<Device>>(&part.inverse); device != nullptr && !m_newest) {
            stay(atom, { ProblemCode::LaptopStays, {}, { (device->before ? device->before : device->after)->name } },
                false);
            return {};
        }
    }
    for (const UndoPart &part : atom.parts) {
        const QDate closed = isNewestOfAll() ? QDate() : reopenedFrom(part.inverse);
        if (closed.isValid()) {
            const QString day = closed.toString(Qt::ISODate);
            stay(atom, { ProblemCode::BooksClosed, {}, { day, day } }, false);
            return {};
        }
    }
    for (const UndoPart &part : atom.parts) {
        const auto *payment = std::get_if<Change<Payment>>(&part.inverse);
        if (payment == nullptr || !part.removes || removesMember(atom, payment->before->payer))
            continue;
        auto since = writtenSince(subjectOf(*payment->before));
        if (!since)
            return since.problems();
        if (!*since)
            continue;
        stay(atom,
            { ProblemCode::PaymentStays, {},
                { QString::number(payment->before->amount.pence), payment->before->received.toString(Qt::ISODate) } },
            true);
        stayPosted(atom);
        break;
    }
    keepWhole(atom);
    return {};
}

/// Whether an entry that is not taken back has touched the subject since; what was undone whole since counts for
/// nothing, together with its undo.
Result<bool> UndoStream::writtenSince(const Uuid &subject) const
{
    auto lines = m_reader.journalOf(subject, std::numeric_limits<int>::max());
    if (!lines)
        return lines.problems();
    std::vector<const JournalLine *> standing;
    for (auto line = lines->rbegin(); line != lines->rend(); ++line) {
        if (line->number < m_lines.back().number || m_numbers.contains(line->number))
            continue;
        const auto undone
            = std::erase_if(standing, [&line](const JournalLine *one) { return isWholeUndo(*line, *one); });
        if (undone == 0)
            standing.push_back(&*line);
    }
    return !standing.empty();
}

/// The newest entry, other than those taken back, that changed the unit of the part's record.
Result<std::optional<Entry>> UndoStream::changedBy(const UndoPart &part, int unit) const
{
    const auto edits = [&](const RecordChange &any) {
        return visitChange(
                   [&]<class R>(const Change<R> &own) {
                       const auto *other = std::get_if<Change<R>>(&any);
                       return other != nullptr && editsUnit(*other, (own.after ? own.after : own.before)->id, unit);
                   },
                   part.inverse)
            || settlesUnit(any, recordId(part.inverse), unit);
    };
    auto entries = m_reader.historyOf(subjectOf(part.inverse));
    if (!entries)
        return entries.problems();
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        if (!m_numbers.contains(entry->number) && std::any_of(entry->changes.begin(), entry->changes.end(), edits))
            return std::optional<Entry>(std::move(entry->entry));
    }
    return std::optional<Entry> {};
}

/// For what stays because it was added together with something that has changed since: the entry that changed that.
Result<std::optional<Entry>> UndoStream::whyWhole(const UndoAtom &atom) const
{
    for (const UndoPart &part : atom.parts) {
        const bool changed = part.removes && !part.kept.empty() && part.kept.front() != existenceUnit;
        if (changed && m_report.kept.sample.size() < undoSample)
            return changedBy(part, part.kept.front());
    }
    return std::optional<Entry> {};
}

Done UndoStream::account(const Atoms &atoms)
{
    for (const UndoAtom &atom : atoms) {
        auto since = whyWhole(atom);
        if (!since)
            return since.problems();
        bool writes = false;
        for (const UndoPart &part : atom.parts) {
            if (auto done = accountPart(part, *since); !done)
                return done;
            writes = writes || part.writes;
        }
        for (const Uuid &subject : atom.subjects) {
            if (writes && m_counted.insert(subject).second)
                m_report.subjects.push_back(subject);
        }
    }
    return {};
}

/// Counts the part in its lists.
Done UndoStream::accountPart(const UndoPart &part, const std::optional<Entry> &whole)
{
    const auto show = [](UndoList &list, UndoItem item) {
        if (list.sample.size() < undoSample)
            list.sample.push_back(std::move(item));
    };
    if (part.why) {
        ++m_report.cannot.records;
        show(m_report.cannot, { shownChange(part), existenceUnit, {}, part.why });
        return {};
    }
    if (part.writes) {
        ++m_report.putBack.records;
        show(m_report.putBack, { part.change });
    }
    if (part.kept.empty()) {
        m_report.already += part.writes ? 0 : 1;
        return {};
    }
    ++m_report.kept.records;
    for (const int unit : part.kept) {
        if (m_report.kept.sample.size() >= undoSample)
            break;
        auto since = changedBy(part, unit);
        if (!since)
            return since.problems();
        if (!*since && part.removes)
            *since = whole;
        show(m_report.kept, { shownChange(part), unit, std::move(*since), {} });
    }
    return {};
}

} // namespace rollbook
