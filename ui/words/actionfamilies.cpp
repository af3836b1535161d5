// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/actionfamilies.h"

#include <QCoreApplication>

namespace rollbook {

std::span<const ActionFamily> actionFamilies()
{
    using A = ActionKind;
    static const std::vector<ActionFamily> families {
        { "people", QT_TRANSLATE_NOOP("ActionFamilies", "People"),
            { A::AdmitMember, A::EditMember, A::DeleteMember, A::RecordDeath, A::EraseMember, A::MergeMembers,
                A::KeepApart, A::GiveNumbers, A::JoinHousehold, A::LeaveHousehold } },
        { "memberships", QT_TRANSLATE_NOOP("ActionFamilies", "Memberships"),
            { A::RenewMembership, A::EndMembership, A::EditPeriod, A::PinStatus, A::RecordStanding, A::DeleteStanding,
                A::RenewMemberships, A::PlanType, A::RenewAffiliation } },
        { "money", QT_TRANSLATE_NOOP("ActionFamilies", "Money"),
            { A::RecordPayment, A::ReversePayment, A::WaiveCharge, A::RaiseCharge, A::RefundPayment,
                A::ReallocatePayment, A::ClaimPayment, A::CloseBooks, A::OpenBatch, A::FillBatch, A::PostBatch,
                A::DeleteBatch } },
        { "statements", QT_TRANSLATE_NOOP("ActionFamilies", "Bank statements"),
            { A::SaveBankAccount, A::SaveStatementLayout, A::TakeStatement, A::RemoveStatement, A::DecideLines,
                A::TiePayout } },
        { "groups", QT_TRANSLATE_NOOP("ActionFamilies", "Groups"),
            { A::AddGroup, A::EditGroup, A::MoveGroup, A::ArchiveGroup, A::ReopenGroup, A::DeleteGroup, A::JoinGroup,
                A::LeaveGroup, A::AppointOfficer, A::EndOffice, A::SendDelegate, A::EndDelegate } },
        { "settings", QT_TRANSLATE_NOOP("ActionFamilies", "Settings"),
            { A::CreateRegister, A::EditOrganisation, A::AddMembershipType, A::EditMembershipType,
                A::RetireMembershipType, A::EditAdmissionRules } },
        { "imports", QT_TRANSLATE_NOOP("ActionFamilies", "Imports"), { A::ImportMembers, A::MakeSample } },
        { "copies", QT_TRANSLATE_NOOP("ActionFamilies", "Prints and exports"),
            { A::PrintReport, A::SaveReport, A::ExportList } },
        { "laptops", QT_TRANSLATE_NOOP("ActionFamilies", "Laptops and conflicts"),
            { A::EnrolDevice, A::EditDevice, A::RevokeDevice, A::SettleConflicts, A::RefreshCopy } },
        { "undo", QT_TRANSLATE_NOOP("ActionFamilies", "Undone and done again"), { A::Undo, A::Redo, A::UndoTogether } },
    };
    return families;
}

QString familyName(const ActionFamily &family)
{
    return QCoreApplication::translate("ActionFamilies", family.name);
}

} // namespace rollbook
