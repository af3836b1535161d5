// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"

#include <QtGlobal>

#include <array>

namespace rollbook {

/// What an action is called. `kinds` tells how to show each value: t text, m money, n a count, d a day, p how many
/// people, or a name.
struct ActionWords {
    ActionKind kind;
    const char *kinds;
    const char *done;
    const char *name;
};

/// Renewals, charges, payments, statements, batches and affiliates, in the order of the numbers.
inline constexpr std::array moneyActionWords {
    ActionWords { ActionKind::RenewMemberships, "p", QT_TRANSLATE_NOOP("ActionsDone", "Renewed the memberships of %1"),
        QT_TRANSLATE_NOOP("ActionNames", "renewal of the memberships of %1") },
    ActionWords { ActionKind::RaiseCharge, "pm", QT_TRANSLATE_NOOP("ActionsDone", "Raised a charge of %2 for %1"),
        QT_TRANSLATE_NOOP("ActionNames", "charge of %2 for %1") },
    ActionWords { ActionKind::RefundPayment, "tm", QT_TRANSLATE_NOOP("ActionsDone", "Gave %2 back to %1"),
        QT_TRANSLATE_NOOP("ActionNames", "refund of %2 to %1") },
    ActionWords { ActionKind::ReallocatePayment, "tm",
        QT_TRANSLATE_NOOP("ActionsDone", "Changed what the payment of %2 from %1 is set against"),
        QT_TRANSLATE_NOOP("ActionNames", "change of what %2 from %1 is set against") },
    ActionWords { ActionKind::ClaimPayment, "tm",
        QT_TRANSLATE_NOOP("ActionsDone", "Found that %2 in suspense came from %1"),
        QT_TRANSLATE_NOOP("ActionNames", "claim of %2 for %1") },
    ActionWords { ActionKind::CloseBooks, "d", QT_TRANSLATE_NOOP("ActionsDone", "Closed the books up to %1"),
        QT_TRANSLATE_NOOP("ActionNames", "closing of the books up to %1") },
    ActionWords { ActionKind::PlanType, "tt", QT_TRANSLATE_NOOP("ActionsDone", "Planned the type %2 for %1"),
        QT_TRANSLATE_NOOP("ActionNames", "type planned for %1") },
    ActionWords { ActionKind::JoinHousehold, "tt", QT_TRANSLATE_NOOP("ActionsDone", "Put %1 into the household of %2"),
        QT_TRANSLATE_NOOP("ActionNames", "joining of %1 to the household of %2") },
    ActionWords { ActionKind::LeaveHousehold, "t", QT_TRANSLATE_NOOP("ActionsDone", "Took %1 out of a household"),
        QT_TRANSLATE_NOOP("ActionNames", "removal of %1 from a household") },
    ActionWords { ActionKind::SaveBankAccount, "t", QT_TRANSLATE_NOOP("ActionsDone", "Saved the bank account %1"),
        QT_TRANSLATE_NOOP("ActionNames", "saving of the bank account %1") },
    ActionWords { ActionKind::SaveStatementLayout, "t",
        QT_TRANSLATE_NOOP("ActionsDone", "Noted how the statements of %1 are read"),
        QT_TRANSLATE_NOOP("ActionNames", "how the statements of %1 are read") },
    ActionWords { ActionKind::TakeStatement, "tn",
        QT_TRANSLATE_NOOP("ActionsDone", "Took in the statement %1 (lines: %2)"),
        QT_TRANSLATE_NOOP("ActionNames", "taking in of the statement %1") },
    ActionWords { ActionKind::RemoveStatement, "tn",
        QT_TRANSLATE_NOOP("ActionsDone", "Removed the statement %1 (lines: %2)"),
        QT_TRANSLATE_NOOP("ActionNames", "removal of the statement %1") },
    ActionWords { ActionKind::DecideLines, "n",
        QT_TRANSLATE_NOOP("ActionsDone", "Decided about lines of statements (%1)"),
        QT_TRANSLATE_NOOP("ActionNames", "decisions about lines of statements") },
    ActionWords { ActionKind::TiePayout, "n",
        QT_TRANSLATE_NOOP("ActionsDone", "Tied lines to the payout they came with (%1)"),
        QT_TRANSLATE_NOOP("ActionNames", "tying of lines to a payout") },
    ActionWords { ActionKind::OpenBatch, "d", QT_TRANSLATE_NOOP("ActionsDone", "Opened the batch of %1"),
        QT_TRANSLATE_NOOP("ActionNames", "opening of the batch of %1") },
    ActionWords { ActionKind::FillBatch, "dn",
        QT_TRANSLATE_NOOP("ActionsDone", "Filled the batch of %1 (payments: %2)"),
        QT_TRANSLATE_NOOP("ActionNames", "filling of the batch of %1") },
    ActionWords { ActionKind::PostBatch, "nm", QT_TRANSLATE_NOOP("ActionsDone", "Posted a batch of %2 (payments: %1)"),
        QT_TRANSLATE_NOOP("ActionNames", "posting of a batch of %2") },
    ActionWords { ActionKind::DeleteBatch, "d", QT_TRANSLATE_NOOP("ActionsDone", "Deleted the batch of %1"),
        QT_TRANSLATE_NOOP("ActionNames", "deletion of the batch of %1") },
    ActionWords { ActionKind::RenewAffiliation, "t", QT_TRANSLATE_NOOP("ActionsDone", "Renewed the affiliation of %1"),
        QT_TRANSLATE_NOOP("ActionNames", "renewal of the affiliation of %1") },
    ActionWords { ActionKind::SendDelegate, "tt", QT_TRANSLATE_NOOP("ActionsDone", "Noted %1 as a delegate of %2"),
        QT_TRANSLATE_NOOP("ActionNames", "sending of %1 as a delegate of %2") },
    ActionWords { ActionKind::EndDelegate, "tt",
        QT_TRANSLATE_NOOP("ActionsDone", "Ended the time of %1 as a delegate of %2"),
        QT_TRANSLATE_NOOP("ActionNames", "end of the time of %1 as a delegate of %2") },
};

} // namespace rollbook
