// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/blockwriter.h"
#include "core/store/journal.h"
#include "core/store/recordhistory.h"
#include "core/store/store.h"
#include "core/store/view.h"

#include <set>

namespace rollbook {

template <class List> struct RowsOf;
template <class... R> struct RowsOf<TypeList<R...>> {
    std::tuple<std::map<Uuid, R>...> byType;
    template <class T> [[nodiscard]] std::map<Uuid, T> &of() { return std::get<std::map<Uuid, T>>(byType); }
};

/// Brings a limited copy up to date with a view, inside a transaction:
/// - the rows become those of the view, and on top of them what was changed here and the view has not seen; where both
///   changed a field, the view's value is shown and the whole registers list the conflict once they have the change;
/// - people whom the view no longer has go, with all that the journal here says about them, once a whole register has
///   what was changed about them here; so does what it says about people who were erased;
/// - a view that has not seen what is shown here already changes nothing: the same one again is known, an older one
///   that knows other things is SenderBehind.
class ViewTaking
{
public:
    ViewTaking(const Connection &connection, IdSpace &ids, const SqlReader &reader, EntrySource &source,
        const Store::IntegrateOptions &options, const DeviceId &self);
    [[nodiscard]] Done run();
    [[nodiscard]] BroughtIn take() { return std::move(m_tally); }
    [[nodiscard]] bool changed() const { return m_tally.entries > 0; }

private:
    [[nodiscard]] Done read();
    /// That the view can be one of this register, and that its laptops are believed: NotSigned.
    [[nodiscard]] Done checkWhole();
    /// Whether the view may know anything that is not shown here.
    [[nodiscard]] Result<bool> isNews();
    [[nodiscard]] Done findUnsent();
    [[nodiscard]] Done keepMarks();
    [[nodiscard]] Done keepUnsentPeople();
    [[nodiscard]] Done layUnsentOnTop();
    template <class R> void layOnTop(const Change<R> &change);
    [[nodiscard]] Done compare();
    template <class R> [[nodiscard]] Done compareRows();
    [[nodiscard]] Done write();
    [[nodiscard]] Done withhold();
    [[nodiscard]] Problem damaged() const { return { ProblemCode::ChangeFileDamaged, {}, { m_options.path } }; }

    const Connection &m_connection;
    IdSpace &m_ids;
    const SqlReader &m_reader;
    EntrySource &m_source;
    const Store::IntegrateOptions &m_options;
    DeviceId m_self;
    RecordHistory m_history;
    BroughtIn m_tally;
    ForeignEntry m_foreign;
    Entry m_entry;
    std::map<DeviceId, DeviceHead> m_heads;
    RowsOf<AllRecords> m_wanted;
    std::vector<std::vector<RecordChange>> m_unsent; ///< blocks written here that the view has not seen
    std::map<Uuid, Device> m_presented; ///< records of laptops as they came, where they are others now
    std::set<Uuid> m_erased;
    bool m_knowsSame = false; ///< the view has seen no more than what is shown here
    std::set<Uuid> m_kept; ///< people whom the view does not have, kept for what is unsent about them
    std::vector<RecordChange> m_changes;
};

} // namespace rollbook
