// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/records.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace rollbook {

struct DeviceTag;
struct EntryTag;
using DeviceId = Id<DeviceTag>; ///< one copy of the register on one laptop
using EntryId = Id<EntryTag>; ///< one journal entry

/// A hybrid logical clock: it orders entries and refuses none.
struct Stamp {
    qint64 milliseconds = 0; ///< since 1970-01-01 UTC, never going back on one device
    quint16 counter = 0; ///< orders within one millisecond
    auto operator<=>(const Stamp &) const = default;
};

/// What the author of an entry had seen: the highest sequence of each device.
using Seen = std::map<DeviceId, quint64>;

/// Who acts, as written into the journal.
struct Actor {
    QString name; ///< of the person at the keyboard
    QString device; ///< of the laptop, in their words
    bool operator==(const Actor &) const = default;
};

/// What was done: permanent numbers, words in ui/words (actionwords.cpp). The comment names `values` in order.
enum class ActionKind : quint16 {
    CreateRegister = 1, // organisation
    EditOrganisation = 2, // organisation
    AdmitMember = 3, // name
    EditMember = 4, // name
    EndMembership = 5, // name
    DeleteMember = 6, // name
    RecordDeath = 7, // name
    RenewMembership = 8, // name
    RecordPayment = 9, // name, pence
    ReversePayment = 10, // name, pence
    WaiveCharge = 11, // name, pence
    AddGroup = 12, // group
    EditGroup = 13, // group
    MoveGroup = 14, // group, new parent
    ArchiveGroup = 15, // group
    ReopenGroup = 16, // group
    DeleteGroup = 17, // group
    JoinGroup = 18, // name, group
    LeaveGroup = 19, // name, group
    AppointOfficer = 20, // name, office, group
    EndOffice = 21, // name, office, group
    AddMembershipType = 22, // type
    EditMembershipType = 23, // type
    RetireMembershipType = 24, // type
    RecordStanding = 25, // name
    DeleteStanding = 26, // name
    EditAdmissionRules = 27, // -
    ImportMembers = 28, // file name, rows
    MakeSample = 29, // people
    Undo = 30, // the values of the entry taken back
    Redo = 31, // the values of the entry done again
    EditPeriod = 32, // name
    PinStatus = 33, // name
    EnrolDevice = 34, // laptop
    EditDevice = 35, // laptop
    RevokeDevice = 36, // laptop
    SettleConflicts = 37, // how many
    EraseMember = 38, // -
    MergeMembers = 39, // name, name of the other
    KeepApart = 40, // name, name of the other
    PrintReport = 41, // title, people, number of the copy
    SaveReport = 42, // the same
    ExportList = 43, // the same
    GiveNumbers = 44, // people
    UndoTogether = 45, // entries, then which: core/changes/undotogether.h
    RefreshCopy = 46, // laptop it came from, the first bytes of its state hash in hexadecimal digits
    RenewMemberships = 47, // people
    RaiseCharge = 48, // name, or how many people; pence each
    RefundPayment = 49, // name, pence
    ReallocatePayment = 50, // name, pence
    ClaimPayment = 51, // name, pence
    CloseBooks = 52, // day
    PlanType = 53, // name, type
    JoinHousehold = 54, // name, name of the lead
    LeaveHousehold = 55, // name
    SaveBankAccount = 56, // account
    SaveStatementLayout = 57, // bank
    TakeStatement = 58, // file name, lines
    RemoveStatement = 59, // file name, lines
    DecideLines = 60, // lines
    TiePayout = 61, // lines
    OpenBatch = 62, // day opened
    FillBatch = 63, // day opened, lines
    PostBatch = 64, // payments, pence
    DeleteBatch = 65, // day opened
    RenewAffiliation = 66, // affiliate
    SendDelegate = 67, // name, affiliate
    EndDelegate = 68, // name, affiliate
};

/// Whether the action takes something back that is not itself an undo: to take it back again is a redo.
[[nodiscard]] constexpr bool isUndo(ActionKind kind)
{
    return kind == ActionKind::Undo || kind == ActionKind::UndoTogether;
}

/// Whether the action only notes that people were printed or exported: nothing to undo, nothing to read afresh.
[[nodiscard]] constexpr bool isDisclosure(ActionKind kind)
{
    return kind >= ActionKind::PrintReport && kind <= ActionKind::ExportList;
}

/// Whether the action is about the laptops that keep the register: the coordinator's, and not for undo.
[[nodiscard]] constexpr bool isRoster(ActionKind kind)
{
    return kind >= ActionKind::EnrolDevice && kind <= ActionKind::RevokeDevice;
}

/// Whether the entry stands for what another laptop knew, and is neither undone nor handed on.
[[nodiscard]] constexpr bool isView(ActionKind kind)
{
    return kind == ActionKind::RefreshCopy;
}

struct Action {
    ActionKind kind = ActionKind::CreateRegister;
    QStringList values {};
    QString why {}; ///< the reason the person gave, if any
    bool operator==(const Action &) const = default;
};

/// One record before and after. Without `before` it is new, without `after` it is deleted.
template <class R> struct Change {
    std::optional<R> before;
    std::optional<R> after;
    bool operator==(const Change &) const = default;
};

template <class List> struct ChangeOf;
template <class... R> struct ChangeOf<TypeList<R...>> {
    using Type = std::variant<Change<R>...>;
};

/// A change of any record. What copies, moves and ends it is compiled once: in a variant of everything it is dear to
/// compile wherever it is used, and so is std::visit; visitChange() is for that.
struct RecordChange : ChangeOf<AllRecords>::Type {
    using Variant = ChangeOf<AllRecords>::Type;
    RecordChange();
    template <class R> RecordChange(Change<R> change) : Variant(std::in_place_type<Change<R>>, std::move(change)) { }
    template <class R> explicit RecordChange(std::in_place_type_t<Change<R>> type) : Variant(type) { }
    RecordChange(const RecordChange &);
    RecordChange(RecordChange &&) noexcept;
    RecordChange &operator=(const RecordChange &);
    RecordChange &operator=(RecordChange &&) noexcept;
    ~RecordChange();
};
inline constexpr std::size_t recordTypeCount = std::variant_size_v<RecordChange::Variant>;

template <std::size_t I, class Returned, class Visit, class Any> Returned visitAlternative(Visit &visit, Any &change)
{
    return visit(*std::get_if<I>(&change));
}
template <class Visit, class Any, std::size_t... I>
decltype(auto) visitChange(Visit &visit, Any &change, std::index_sequence<I...>)
{
    using Returned = decltype(visit(*std::get_if<0>(&change)));
    static constexpr std::array calls { &visitAlternative<I, Returned, Visit, Any>... };
    return calls[change.index()](visit, change);
}
/// Calls `visit` with the change as what it is, Change<R>, and returns what that returns: the same type for every R.
template <class Visit> decltype(auto) visitChange(Visit &&visit, const RecordChange &change)
{
    return visitChange(visit, change, std::make_index_sequence<recordTypeCount> {});
}
template <class Visit> decltype(auto) visitChange(Visit &&visit, RecordChange &change)
{
    return visitChange(visit, change, std::make_index_sequence<recordTypeCount> {});
}

/// The head of a journal entry. `device`, `sequence`, `stamp` and `seen` are filled in by the store.
struct Entry {
    EntryId id;
    DeviceId device;
    quint64 sequence = 0; ///< gapless from 1 on each device
    Stamp stamp;
    Seen seen;
    Actor actor;
    Action action;
    std::optional<EntryId> undoes; ///< what it takes back; of several the newest: core/changes/undotogether.h
};

/// One operation: everything it changes, or nothing of it.
struct ChangeSet {
    Entry entry;
    std::vector<RecordChange> changes;
};

/// The changes of an operation too large to hold at once, in blocks. All changes about one person are in one block.
class ChangeStream
{
public:
    virtual ~ChangeStream() = default;
    /// Replaces the content of `block` with the next changes, a few thousand at most; an empty block is the end.
    [[nodiscard]] virtual Done next(std::vector<RecordChange> &block) = 0;
};

/// A stream over changes already made.
class VectorStream final : public ChangeStream
{
public:
    explicit VectorStream(std::vector<RecordChange> changes) : m_changes(std::move(changes)) { }
    Done next(std::vector<RecordChange> &block) override
    {
        if (m_at == 0 && m_changes.size() <= mostAtOnce) {
            block = std::exchange(m_changes, {});
            return {};
        }
        const std::size_t size = std::min(mostAtOnce, m_changes.size() - m_at);
        const auto from = m_changes.begin() + static_cast<std::ptrdiff_t>(m_at);
        block.assign(std::move_iterator(from), std::move_iterator(from + static_cast<std::ptrdiff_t>(size)));
        m_at += size;
        return {};
    }

private:
    /// Blocks of other laptops are taken up to a size.
    static constexpr std::size_t mostAtOnce = 16'384;
    std::vector<RecordChange> m_changes;
    std::size_t m_at = 0;
};

/// What a plan comes to: the action and its changes, before it has an identity.
struct Draft {
    Action action;
    std::vector<RecordChange> changes;
};

template <class R> [[nodiscard]] RecordChange added(R record)
{
    return Change<R> { std::nullopt, std::move(record) };
}
template <class R> [[nodiscard]] RecordChange edited(R before, R after)
{
    return Change<R> { std::move(before), std::move(after) };
}
template <class R> [[nodiscard]] RecordChange removed(R record)
{
    return Change<R> { std::move(record), std::nullopt };
}

/// The id, type number and subject of the record a change is about.
[[nodiscard]] Uuid recordId(const RecordChange &change);
[[nodiscard]] int recordType(const RecordChange &change);
[[nodiscard]] Uuid subjectOf(const RecordChange &change);

/// The change that takes `change` back.
[[nodiscard]] RecordChange inverse(RecordChange change);
/// The changes that take `changes` back, last first.
[[nodiscard]] std::vector<RecordChange> inverse(std::vector<RecordChange> changes);

/// One field that differs between the two sides of a change.
struct FieldDifference {
    int field = 0;
    const char *name = nullptr;
    FieldValue before;
    FieldValue after;
};
/// The fields in which the two sides differ; all set fields of the one side that is there for new and deleted records.
[[nodiscard]] std::vector<FieldDifference> differences(const RecordChange &change);

} // namespace rollbook
