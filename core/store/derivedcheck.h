// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/codec.h"
#include "core/store/digest.h"
#include "core/store/idspace.h"

#include <map>

namespace rollbook {

/// Compares what storage derives from the records and the journal with what it should be: the order of the list, the
/// words of the search, who is touched by which entry, and which entry took back which. These are outside the digest of
/// all records, and an old page of them would hide people without a trace.
class DerivedCheck
{
public:
    DerivedCheck(const Connection &connection, const IdSpace &ids) : m_connection(connection), m_ids(ids) { }

    /// Takes an entry of the journal, after all before it: what it took back.
    void takeEntry(quint64 number, const Entry &entry, quint64 changes);
    /// Takes a block of the journal: whom it touches.
    void takeBlock(quint64 entry, qint64 block, const std::vector<EncodedChange> &changes);
    /// After the last block: RegisterDamaged, saying what does not fit, or Cancelled. `goOn` is asked now and then.
    [[nodiscard]] Done finish(const std::function<bool()> &goOn);

private:
    [[nodiscard]] Done checkTouched(const std::function<bool()> &goOn);
    [[nodiscard]] Done checkPeople(const std::function<bool()> &goOn);
    [[nodiscard]] Done checkWaysIn(const std::function<bool()> &goOn);
    [[nodiscard]] Problem damaged(const QString &what) const;
    [[nodiscard]] Done compare(const Digest &expected, const QString &sql, const QString &what,
        const std::function<bool()> &goOn, const std::function<Hash(const Statement &)> &hash) const;

    const Connection &m_connection;
    const IdSpace &m_ids;
    Digest m_touched;
    Digest m_undone;
    struct Line {
        quint64 number = 0;
        quint64 changes = 0;
    };
    std::map<std::pair<DeviceId, quint64>, Line> m_lines; ///< by device and sequence
    std::map<EntryId, std::pair<DeviceId, quint64>> m_places;
};

} // namespace rollbook
