// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blanking.h"

#include "core/store/journal.h"

namespace rollbook {

namespace {

QByteArray hashOfSide(QByteArrayView side, QByteArrayView already)
{
    if (side.isEmpty())
        return {};
    return already.isEmpty() ? asBytes(hashOf(side)) : already.toByteArray();
}

/// A record of which only its id and its references are left.
template <class R> [[gnu::noinline]] R bare(const R &record)
{
    R left;
    left.id = record.id;
    forEachField<R>([&]<class T>(const Field<R, T> &field) {
        if constexpr (IsId<T>::value)
            left.*(field.member) = record.*(field.member);
    });
    return left;
}

} // namespace

bool namesAPerson(ActionKind kind)
{
    switch (kind) {
    case ActionKind::CreateRegister:
    case ActionKind::EditOrganisation:
    case ActionKind::AddGroup:
    case ActionKind::EditGroup:
    case ActionKind::MoveGroup:
    case ActionKind::ArchiveGroup:
    case ActionKind::ReopenGroup:
    case ActionKind::DeleteGroup:
    case ActionKind::AddMembershipType:
    case ActionKind::EditMembershipType:
    case ActionKind::RetireMembershipType:
    case ActionKind::EditAdmissionRules:
    case ActionKind::ImportMembers:
    case ActionKind::MakeSample:
    case ActionKind::UndoTogether:
    case ActionKind::RefreshCopy:
    case ActionKind::RenewMemberships:
    case ActionKind::CloseBooks:
    case ActionKind::SaveBankAccount:
    case ActionKind::SaveStatementLayout:
    case ActionKind::TakeStatement:
    case ActionKind::RemoveStatement:
    case ActionKind::DecideLines:
    case ActionKind::TiePayout:
    case ActionKind::OpenBatch:
    case ActionKind::FillBatch:
    case ActionKind::PostBatch:
    case ActionKind::DeleteBatch:
    case ActionKind::RenewAffiliation:
        return false;
    default:
        return true;
    }
}

std::optional<QByteArray> blankedBytes(
    const std::vector<EncodedChange> &changes, const std::function<bool(const Uuid &)> &isMeant, Left left)
{
    bool any = false;
    QByteArray out;
    for (const EncodedChange &one : changes) {
        const bool blank = isMeant(subjectOf(one.change));
        any = any || blank;
        if (!blank && one.beforeHash.isEmpty() && one.afterHash.isEmpty()) {
            encodeChange(out, one.change);
            continue;
        }
        const QByteArray before = blank ? hashOfSide(one.before, one.beforeHash) : one.beforeHash.toByteArray();
        const QByteArray after = blank ? hashOfSide(one.after, one.afterHash) : one.afterHash.toByteArray();
        RecordChange change = one.change;
        if (blank) {
            visitChange(
                [left](auto &c) {
                    for (auto *kept : { &c.before, &c.after }) {
                        if (*kept)
                            *kept = left == Left::References ? bare(**kept) : blanked(std::move(**kept));
                    }
                },
                change);
        }
        encodeBlanked(out, change, before, after);
    }
    return any ? std::optional(out) : std::nullopt;
}

Done blankJournal(const Connection &connection, RecordHistory &history, const Uuid &subject, Left left)
{
    const Uuid keys[] { subject };
    auto places = history.places(keys);
    if (!places)
        return places.problems();
    for (const auto &[number, block] : *places) {
        auto entry = history.entry(number);
        if (!entry)
            return entry.problems();
        const QVariantList place { static_cast<qint64>(number), block };
        auto row = connection.query(QStringLiteral("SELECT body FROM journal_block WHERE nr = ? AND block = ?"), place);
        if (!row)
            return row.problems();
        const QByteArray packed = row->next() ? row->blob(0) : QByteArray();
        row->finish();
        QByteArray storage;
        auto changes = unpackBlock(packed, storage, connection.path());
        if (!changes)
            return changes.problems();
        const auto plain = blankedBytes(
            *changes, [&subject](const Uuid &one) { return one == subject; }, left);
        if (plain) {
            auto small = compressed(*plain);
            if (!small)
                return small.problems();
            auto done = connection.exec(QStringLiteral("UPDATE journal_block SET body = ? WHERE nr = ? AND block = ?"),
                { *small, place.at(0), place.at(1) });
            if (!done)
                return done;
        }
        if (namesAPerson((*entry)->action.kind)) {
            auto done
                = connection.exec(QStringLiteral("UPDATE journal SET words = NULL WHERE nr = ?"), { place.at(0) });
            if (!done)
                return done;
        }
    }
    history.forgetBlocks();
    return {};
}

} // namespace rollbook
