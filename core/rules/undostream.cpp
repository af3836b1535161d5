// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/undostream.h"

#include "core/changes/undotogether.h"

#include <algorithm>

namespace rollbook {

Result<std::unique_ptr<UndoStream>> UndoStream::begin(const Reader &reader, UndoRequest request)
{
    std::unique_ptr<UndoStream> stream(new UndoStream(reader, std::move(request)));
    for (const EntryId &id : stream->m_request.entries) {
        auto line = reader.journalLine(id);
        if (!line)
            return line.problems();
        // The first entry makes the register, and what another laptop knew is nobody's to take back here.
        if (line->number == 1 || isView(line->entry.action.kind))
            return Problem { ProblemCode::UndoBlocked, {}, { QString::number(line->number) } };
        if (isRoster(line->entry.action.kind))
            return Problem { ProblemCode::RosterStays };
        stream->m_total += line->changes;
        stream->m_numbers.insert(line->number);
        stream->m_lines.push_back(std::move(*line));
    }
    if (stream->m_lines.empty())
        return Problem { ProblemCode::NothingToUndo };
    std::sort(stream->m_lines.begin(), stream->m_lines.end(),
        [](const JournalLine &a, const JournalLine &b) { return a.number > b.number; });
    if (auto read = stream->readSurroundings(); !read)
        return read.problems();
    return stream;
}

Done UndoStream::readSurroundings()
{
    m_only = { m_request.only.begin(), m_request.only.end() };
    auto newest = m_reader.journal(0, 1);
    auto erasures = m_reader.all<Erasure>();
    auto conflicts = m_reader.conflicts();
    if (!newest || !erasures || !conflicts)
        return !newest ? newest.problems() : !erasures ? erasures.problems() : conflicts.problems();
    m_newest = !newest->empty() && m_numbers.contains(newest->front().number);
    for (const Erasure &erasure : *erasures)
        m_erased.insert(erasure.subject.uuid);
    for (const Conflict &conflict : *conflicts)
        m_open.insert({ conflict.record, conflict.unit });
    return {};
}

Action UndoStream::action() const
{
    if (m_lines.size() > 1) {
        std::vector<Entry> entries;
        for (const JournalLine &line : m_lines)
            entries.push_back(line.entry);
        return undoTogether(entries);
    }
    const Action &original = m_lines.front().entry.action;
    return { isUndo(original.kind) ? ActionKind::Redo : ActionKind::Undo, original.values };
}

double UndoStream::done() const
{
    return m_total == 0 ? 1 : std::min(static_cast<double>(m_pulled) / static_cast<double>(m_total), 1.0);
}

Done UndoStream::next(std::vector<RecordChange> &block)
{
    block.clear();
    while (block.empty()) {
        if (!m_pending.empty()) {
            Atoms atoms = std::move(m_pending.front());
            m_pending.pop_front();
            if (auto settled = settle(std::move(atoms), block); !settled)
                return settled;
        } else if (!m_refused.empty() && m_progress) {
            // What was in the way may be gone by now.
            m_progress = false;
            for (Refused &refused : std::exchange(m_refused, {}))
                m_pending.push_back(std::move(refused.atoms));
        } else if (!m_refused.empty()) {
            Refused refused = std::move(m_refused.front());
            m_refused.pop_front();
            if (auto settled = settleLast(std::move(refused), block); !settled)
                return settled;
        } else {
            auto more = pull();
            if (!more)
                return more.problems();
            if (!*more)
                break;
        }
    }
    if (block.empty() && m_request.whole && m_report.putBack.records == 0)
        return Problem { ProblemCode::UndoBlocked, {}, { QString::number(m_lines.front().number) } };
    return {};
}

/// Takes the next block of the entries in hand; false at the end.
Result<bool> UndoStream::pull()
{
    std::vector<RecordChange> inverses;
    while (inverses.empty()) {
        if (!m_stream) {
            if (m_at == m_lines.size())
                return false;
            auto stream = m_reader.changesOf(m_lines[m_at++].entry.id, true);
            if (!stream)
                return stream.problems();
            m_stream = std::move(*stream);
        }
        if (auto pulled = m_stream->next(inverses); !pulled)
            return pulled.problems();
        if (inverses.empty())
            m_stream.reset();
    }
    m_pulled += inverses.size();
    auto parts = compared(std::move(inverses));
    if (!parts)
        return parts.problems();
    Atoms atoms = joined(std::move(*parts));
    std::erase_if(atoms, [this](const UndoAtom &atom) { return !wanted(atom); });
    for (UndoAtom &atom : atoms) {
        if (auto restrained = restrain(atom); !restrained)
            return restrained.problems();
        if (!m_request.whole)
            continue;
        for (const UndoPart &part : atom.parts) {
            if (part.why || !part.kept.empty())
                return part.why ? *part.why : blocked(part);
        }
    }
    m_progress = false;
    m_pending.push_back(std::move(atoms));
    return true;
}

bool UndoStream::wanted(const UndoAtom &atom) const
{
    return m_only.empty() || std::any_of(atom.subjects.begin(), atom.subjects.end(), [this](const Uuid &subject) {
        return m_only.contains(subject);
    });
}

Problem UndoStream::blocked(const UndoPart &part) const
{
    return visitChange(
        [this]<class R>(const Change<R> &change) {
            return Problem { ProblemCode::UndoBlocked, {},
                { QString::number(m_lines.front().number), QLatin1String(RecordTraits<R>::name),
                    (change.after ? change.after : change.before)->id.toString() } };
        },
        part.inverse);
}

namespace {

std::vector<RecordChange> changesOfAtoms(const std::vector<UndoAtom> &atoms)
{
    std::vector<RecordChange> changes;
    for (const UndoAtom &atom : atoms) {
        for (const UndoPart &part : atom.parts) {
            if (part.writes)
                changes.push_back(part.change);
        }
    }
    return changes;
}

/// An edit of a person's own fields, which stands for itself.
bool isOwnEdit(const UndoPart &part)
{
    const auto *change = std::get_if<Change<Member>>(&part.change);
    return part.writes && change != nullptr && change->before && change->after;
}

void refuse(UndoPart &part, const Problem &why)
{
    if (!part.writes)
        return;
    part.writes = false;
    part.removes = false;
    part.why = why;
}

/// The atom without the parts that `isOut` names: they cannot go back, for the reason.
template <class Out> UndoAtom without(UndoAtom atom, const Out &isOut, const Problem &why)
{
    for (UndoPart &part : atom.parts) {
        if (isOut(part))
            refuse(part, why);
    }
    return atom;
}

} // namespace

/// Writes what the rules allow together; what they refuse is halved until each refusal stands for one atom.
Done UndoStream::settle(Atoms atoms, std::vector<RecordChange> &block)
{
    std::vector<RecordChange> changes = changesOfAtoms(atoms);
    if (changes.empty())
        return account(atoms);
    Done checked = m_checker.check(changes);
    if (checked) {
        m_progress = true;
        block = std::move(changes);
        return account(atoms);
    }
    const Problem &why = checked.problems().front();
    if (m_request.whole)
        return checked;
    if (atoms.size() == 1) {
        m_refused.push_back({ std::move(atoms), why });
        return {};
    }
    const auto middle = atoms.begin() + static_cast<std::ptrdiff_t>(atoms.size() / 2);
    m_pending.push_front(Atoms(std::make_move_iterator(middle), std::make_move_iterator(atoms.end())));
    atoms.erase(middle, atoms.end());
    m_pending.push_front(std::move(atoms));
    return {};
}

/// One atom that is refused for good: the unit or the half of it that the rule means stays, the rest goes back.
Done UndoStream::settleLast(Refused refused, std::vector<RecordChange> &block)
{
    UndoAtom &atom = refused.atoms.front();
    if (dropRefusedUnit(atom, refused.why)) {
        m_pending.push_front(std::move(refused.atoms));
        return {};
    }
    const auto isOther = [](const UndoPart &part) { return !isOwnEdit(part); };
    for (const bool keepOwn : { false, true }) {
        UndoAtom half = keepOwn ? without(atom, isOther, refused.why) : without(atom, isOwnEdit, refused.why);
        std::vector<RecordChange> changes = changesOfAtoms({ half });
        if (changes.empty() || !m_checker.check(changes))
            continue;
        m_progress = true;
        block = std::move(changes);
        return account({ std::move(half) });
    }
    return account({ without(
        std::move(atom), [](const UndoPart &) { return true; }, refused.why) });
}

/// Leaves the unit of a person that the problem names as it is; false when it names none.
bool UndoStream::dropRefusedUnit(UndoAtom &atom, const Problem &why)
{
    if (why.field.isEmpty())
        return false;
    for (std::size_t at = 0; at < atom.parts.size(); ++at) {
        if (!isOwnEdit(atom.parts[at]))
            continue;
        auto &change = std::get<Change<Member>>(atom.parts[at].change);
        int unit = existenceUnit;
        forEachField<Member>([&](const auto &field) {
            if (why.field == QLatin1String(field.name))
                unit = unitOf(field);
        });
        if (unit == existenceUnit || unitEqual(*change.before, *change.after, unit))
            continue;
        UndoPart stays = atom.parts[at];
        auto &left = std::get<Change<Member>>(stays.change);
        left.after = left.before;
        copyUnit(*left.after, *change.after, unit);
        stays.kept.clear();
        refuse(stays, why);
        copyUnit(*change.after, *change.before, unit);
        UndoPart &part = atom.parts[at];
        part.writes = !(*change.before == *change.after);
        if (part.writes || !part.kept.empty())
            atom.parts.push_back(std::move(stays));
        else
            part = std::move(stays);
        return true;
    }
    return false;
}

} // namespace rollbook
