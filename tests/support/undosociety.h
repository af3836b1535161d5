// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QTemporaryDir>
#include <QtDebug>

namespace rollbook::test {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A society with one membership type and one branch, in whose register things are done and taken back.
class UndoSociety
{
protected:
    void open()
    {
        Organisation society;
        society.name = text("Cymdeithas y Felin");
        society.groupKinds = QStringList { text("Branch") };
        m_book = std::move(*Register::create(m_folder.filePath(QStringLiteral("u%1.rollbook").arg(++m_count)),
            someKey(), society, { &m_clock, { text("Nia"), text("Blue") } }));
        SaveMembershipType type;
        type.type.name = text("Standard");
        type.type.fee = { 2'400 };
        type.type.rule = PeriodRule::Rolling;
        did(type);
        AddGroup branch;
        branch.group.name = text("Fernford");
        branch.group.kind = text("Branch");
        did(branch);
        m_type = book().reader().all<MembershipType>()->front().id;
        m_branch = book().reader().all<Group>()->front().id;
    }
    static RawKey someKey()
    {
        RawKey key;
        key.bytes.fill(3);
        return key;
    }
    Register &book() { return *m_book; }
    /// Opens the register as somebody else.
    void become(const char *name, const char *device)
    {
        const QString path = m_book->path();
        m_book.reset();
        m_clock.advance(3'600'000);
        m_book = std::move(*Register::open(path, someKey(), { &m_clock, { text(name), text(device) } }));
    }
    EntryId did(const Command &command)
    {
        m_clock.advance(60'000);
        auto entry = book().submit(command);
        if (!entry)
            qWarning("refused: %d %s", int(entry.problems().front().code),
                qUtf8Printable(entry.problems().front().values.join(QLatin1Char(' '))));
        return entry ? *entry : EntryId {};
    }
    Id<Member> admit(const char *family, bool member = false)
    {
        AdmitMember command;
        command.member.given = text("Ann");
        command.member.family = text(family);
        if (member) {
            command.type = m_type;
            command.home = m_branch;
        }
        const EntryId entry = did(command);
        Q_ASSERT(!entry.isNull());
        return book().reader().search(text(family), 1)->front();
    }
    Member person(Id<Member> id) { return *book().reader().one(id); }
    bool isThere(Id<Member> id) { return book().reader().one(id).ok(); }
    template <class Edit> EntryId edit(Id<Member> id, Edit &&change)
    {
        EditMember command { person(id), {}, {} };
        change(command.member);
        return did(command);
    }
    JournalLine newest() { return book().reader().journal(0, 1)->front(); }
    UndoReport undone(const UndoRequest &request)
    {
        auto preview = book().previewUndo(request, {});
        const quint64 lines = newest().number;
        auto result = book().undo(request, {});
        if (!preview || !result) {
            qWarning("refused: %d", int((preview ? result.problems() : preview.problems()).front().code));
            return {};
        }
        // What was told is what was done.
        const auto same = [](const UndoList &a, const UndoList &b) {
            return a.records == b.records && a.sample.size() == b.sample.size();
        };
        if (!same(preview->putBack, result->report.putBack) || !same(preview->kept, result->report.kept)
            || !same(preview->cannot, result->report.cannot) || preview->already != result->report.already)
            qWarning("the preview differs");
        if (lines + (result->entry.isNull() ? 0 : 1) != newest().number)
            qWarning("the preview wrote something");
        return result->report;
    }
    UndoReport undone(EntryId entry) { return undone(UndoRequest { { entry } }); }

    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 9, 5) };
    int m_count = 0;
    std::unique_ptr<Register> m_book;
    Id<MembershipType> m_type;
    Id<Group> m_branch;
};

} // namespace rollbook::test
