// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/statuswords.h"

#include "ui/words/format.h"

#include <QCoreApplication>

namespace rollbook {

namespace {

QString say(const char *text, const QStringList &values)
{
    return fillIn(QCoreApplication::translate("StatusReasons", text), values);
}

/// The sentence of a reason: %1 day, %2 until, %3 owed, %4 text. Both forms where the end may be open.
const char *sentence(StatusReason reason, bool open)
{
    switch (reason) {
    case StatusReason::Pinned:
        return open ? QT_TRANSLATE_NOOP("StatusReasons", "Set by hand: %4")
                    : QT_TRANSLATE_NOOP("StatusReasons", "Set by hand until %2: %4");
    case StatusReason::Died:
        return QT_TRANSLATE_NOOP("StatusReasons", "Died on %1.");
    case StatusReason::ExpelledOn:
        return QT_TRANSLATE_NOOP("StatusReasons", "Expelled; the last day as a member was %1.");
    case StatusReason::ResignedOn:
        return QT_TRANSLATE_NOOP("StatusReasons", "Resigned; the last day as a member was %1.");
    case StatusReason::TransferredOn:
        return QT_TRANSLATE_NOOP("StatusReasons", "Went to another body; the last day as a member was %1.");
    case StatusReason::LapsedSince:
        return QT_TRANSLATE_NOOP("StatusReasons", "The membership ended on %1 and was not renewed.");
    case StatusReason::GraceUntil:
        return open ? QT_TRANSLATE_NOOP("StatusReasons", "The membership ended on %1; it still counts for renewal.")
                    : QT_TRANSLATE_NOOP("StatusReasons", "The membership ended on %1; it counts until %2 for renewal.");
    case StatusReason::NoFeeDue:
        return open ? QT_TRANSLATE_NOOP("StatusReasons", "No fee is due.")
                    : QT_TRANSLATE_NOOP("StatusReasons", "No fee is due; the membership runs until %2.");
    case StatusReason::Lifetime:
        return QT_TRANSLATE_NOOP("StatusReasons", "A member for life since %1.");
    case StatusReason::PaidUntil:
        return open ? QT_TRANSLATE_NOOP("StatusReasons", "Everything is paid.")
                    : QT_TRANSLATE_NOOP("StatusReasons", "Everything is paid; the membership runs until %2.");
    case StatusReason::PartPaidOf:
        return open ? QT_TRANSLATE_NOOP("StatusReasons", "Part of the fee is paid; %3 is still owed.")
                    : QT_TRANSLATE_NOOP("StatusReasons", "Part of the fee is paid; %3 is still owed. Runs until %2.");
    case StatusReason::NothingPaid:
        return open ? QT_TRANSLATE_NOOP("StatusReasons", "Nothing is paid; %3 is owed.")
                    : QT_TRANSLATE_NOOP("StatusReasons", "Nothing is paid; %3 is owed. Runs until %2.");
    case StatusReason::AwaitingFirstFee:
        return QT_TRANSLATE_NOOP("StatusReasons", "From %1; the first fee of %3 is awaited.");
    case StatusReason::FeesNotHeld:
        return open ? QT_TRANSLATE_NOOP(
                   "StatusReasons", "A member for life; this copy does not hold whether the fees are paid.")
                    : QT_TRANSLATE_NOOP("StatusReasons",
                        "The membership runs until %2; this copy does not hold whether the fees are paid.");
    case StatusReason::AppliedOn:
        return QT_TRANSLATE_NOOP("StatusReasons", "Applied on %1; not decided yet.");
    case StatusReason::StartsOn:
        return QT_TRANSLATE_NOOP("StatusReasons", "The membership begins on %1.");
    case StatusReason::NeverMember:
        return QT_TRANSLATE_NOOP("StatusReasons", "Has never been a member.");
    }
    return "";
}

} // namespace

QString statusName(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Contact:
        return QCoreApplication::translate("Status", "Contact");
    case StatusKind::Applicant:
        return QCoreApplication::translate("Status", "Applicant");
    case StatusKind::PendingPayment:
        return QCoreApplication::translate("Status", "Pending payment");
    case StatusKind::PaidUp:
        return QCoreApplication::translate("Status", "Paid up");
    case StatusKind::PartPaid:
        return QCoreApplication::translate("Status", "Part paid");
    case StatusKind::InGrace:
        return QCoreApplication::translate("Status", "In grace");
    case StatusKind::Lapsed:
        return QCoreApplication::translate("Status", "Lapsed");
    case StatusKind::Resigned:
        return QCoreApplication::translate("Status", "Resigned");
    case StatusKind::Expelled:
        return QCoreApplication::translate("Status", "Expelled");
    case StatusKind::Deceased:
        return QCoreApplication::translate("Status", "Deceased");
    case StatusKind::Exempt:
        return QCoreApplication::translate("Status", "Exempt");
    case StatusKind::Unpaid:
        return QCoreApplication::translate("Status", "Unpaid");
    case StatusKind::Member:
        return QCoreApplication::translate("Status", "Member");
    }
    return {};
}

const std::vector<StatusKind> &allStatuses()
{
    static const std::vector<StatusKind> all { StatusKind::PaidUp, StatusKind::PartPaid, StatusKind::Unpaid,
        StatusKind::Member, StatusKind::InGrace, StatusKind::Exempt, StatusKind::PendingPayment, StatusKind::Applicant,
        StatusKind::Lapsed, StatusKind::Resigned, StatusKind::Expelled, StatusKind::Deceased, StatusKind::Contact };
    return all;
}

std::vector<StatusKind> statusesOffered(bool holdsMoney)
{
    std::vector<StatusKind> offered = allStatuses();
    std::erase_if(
        offered, [holdsMoney](StatusKind kind) { return holdsMoney ? kind == StatusKind::Member : tellsFees(kind); });
    return offered;
}

QString statusReason(const Status &status, const QString &currency)
{
    const char *text = sentence(status.reason, !status.until.isValid());
    return say(
        text, { formatDate(status.day), formatDate(status.until), formatMoney(status.owed, currency), status.text });
}

StatusTone statusTone(StatusKind kind)
{
    switch (kind) {
    case StatusKind::PaidUp:
    case StatusKind::Exempt:
        return StatusTone::Good;
    case StatusKind::PendingPayment:
    case StatusKind::PartPaid:
    case StatusKind::InGrace:
    case StatusKind::Applicant:
        return StatusTone::Attention;
    case StatusKind::Unpaid:
    case StatusKind::Lapsed:
    case StatusKind::Expelled:
        return StatusTone::Bad;
    case StatusKind::Member:
    case StatusKind::Contact:
    case StatusKind::Resigned:
    case StatusKind::Deceased:
        return StatusTone::Neutral;
    }
    return StatusTone::Neutral;
}

} // namespace rollbook
