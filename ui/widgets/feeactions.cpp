// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/feeactions.h"

namespace rollbook {

void addFeeActions(std::vector<ActionSpec> &to)
{
    using Id_ = ActionId;
    using S = Scope;
    to.insert(to.end(),
        {
            { Id_::ShowAccount, "showAccount", Menu::Members, S::MembersPage, QT_TRANSLATE_NOOP("Actions", "Acc&ount…"),
                "register", { "Ctrl+Shift+B" },
                QT_TRANSLATE_NOOP(
                    "Actions", "What was charged to the person and paid, line by line, and what to do about it"),
                true },
            { Id_::RaiseCharge, "raiseCharge", Menu::Members, S::MembersPage,
                QT_TRANSLATE_NOOP("Actions", "Raise a &Charge…"), "plus", {},
                QT_TRANSLATE_NOOP("Actions", "Something that the selected people shall pay besides their fees") },
            { Id_::JoinHousehold, "joinHousehold", Menu::Members, S::MembersPage,
                QT_TRANSLATE_NOOP("Actions", "&Live Together…"), "members", {},
                QT_TRANSLATE_NOOP("Actions", "The person lives with another, who pays for both") },
            { Id_::LeaveHousehold, "leaveHousehold", Menu::Members, S::MembersPage,
                QT_TRANSLATE_NOOP("Actions", "E&nd Living Together…"), "", {},
                QT_TRANSLATE_NOOP("Actions", "Somebody of the household lives and pays elsewhere") },
            { Id_::PlanType, "planType", Menu::Members, S::MembersPage, QT_TRANSLATE_NOOP("Actions", "Next &Type…"),
                "calendar", {}, QT_TRANSLATE_NOOP("Actions", "Of which type the person's next term shall be") },
            { Id_::CorrectTerm, "correctTerm", Menu::Members, S::MembersPage,
                QT_TRANSLATE_NOOP("Actions", "Correct a Term &by Hand…"), "edit", {},
                QT_TRANSLATE_NOOP("Actions", "Days or type of a term that were entered wrongly, with the reason") },
            { Id_::RenewAffiliation, "renewAffiliation", Menu::Groups, S::GroupsPage,
                QT_TRANSLATE_NOOP("Actions", "Renew Affi&liation…"), "calendar", { "Ctrl+Shift+N" },
                QT_TRANSLATE_NOOP("Actions", "Begin the next term of the affiliated organisation"), true },
            { Id_::RecordGroupPayment, "recordGroupPayment", Menu::Groups, S::GroupsPage,
                QT_TRANSLATE_NOOP("Actions", "Record Pa&yment…"), "money", { "Ctrl+Shift+R" },
                QT_TRANSLATE_NOOP("Actions", "Money received from the affiliated organisation") },
            { Id_::ShowGroupAccount, "showGroupAccount", Menu::Groups, S::GroupsPage,
                QT_TRANSLATE_NOOP("Actions", "Acc&ount…"), "register", { "Ctrl+Shift+B" },
                QT_TRANSLATE_NOOP("Actions", "What was charged to the affiliated organisation and paid") },
            { Id_::AppointDelegate, "appointDelegate", Menu::Groups, S::GroupsPage,
                QT_TRANSLATE_NOOP("Actions", "Appoint Dele&gate…"), "add-person", {},
                QT_TRANSLATE_NOOP("Actions", "Whom the affiliated organisation sends, or who stands in") },
        });
}

} // namespace rollbook
