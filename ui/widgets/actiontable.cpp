// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actiontable.h"

#include "ui/widgets/feeactions.h"
#include "ui/widgets/moneyactions.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr const char *context = "Actions";

using Id_ = ActionId;
using S = Scope;

// The access keys of a menu differ; the shortcuts follow what people know from other programs.
void addFile(std::vector<ActionSpec> &to)
{
    to.insert(to.end(),
        {
            { Id_::NewRegister, "newRegister", Menu::File, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&New Register…"),
                "new-register", { "Ctrl+Alt+N" },
                QT_TRANSLATE_NOOP("Actions", "Make a new, empty register in an encrypted file") },
            { Id_::OpenRegister, "openRegister", Menu::File, S::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "&Open Register…"), "open", { "Ctrl+O" },
                QT_TRANSLATE_NOOP("Actions", "Open a register from a file") },
            { Id_::OpenPractice, "openPractice", Menu::File, S::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "Practice Soc&iety"), "practice", {},
                QT_TRANSLATE_NOOP("Actions", "Open the invented sample society to try things out") },
            { Id_::CloseRegister, "closeRegister", Menu::File, S::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "&Close Register"), "close", { "Ctrl+W" },
                QT_TRANSLATE_NOOP("Actions", "Close the register and go back to the start page") },
            { Id_::Lock, "lock", Menu::File, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Lock"), "lock", { "Ctrl+L" },
                QT_TRANSLATE_NOOP("Actions", "Hide everything until the passphrase is given again"), true },
            { Id_::BackUp, "backUp", Menu::File, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Back Up Now…"), "backup",
                { "Ctrl+Shift+S", "Ctrl+S" },
                QT_TRANSLATE_NOOP("Actions", "Save a copy of the register that is checked before it counts") },
            { Id_::Backups, "backups", Menu::File, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "Bac&kups…"), "history",
                {},
                QT_TRANSLATE_NOOP("Actions", "The copies kept by themselves: look at them, check them, restore one") },
            { Id_::RecoverySheet, "recoverySheet", Menu::File, S::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "&Recovery Sheet…"), "unlock", {},
                QT_TRANSLATE_NOOP("Actions", "The paper that opens the register when the passphrase is lost") },
            { Id_::ChangePassphrase, "changePassphrase", Menu::File, S::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "Change Pa&ssphrase…"), "lock", {},
                QT_TRANSLATE_NOOP("Actions", "Give the register a new passphrase and a new recovery sheet") },
            { Id_::ImportMembers, "importMembers", Menu::File, S::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "I&mport Members…"), "import", { "Ctrl+I" },
                QT_TRANSLATE_NOOP("Actions", "Read members from a spreadsheet saved as CSV"), true },
            { Id_::ExportList, "exportList", Menu::File, S::MembersPage, QT_TRANSLATE_NOOP("Actions", "&Export List…"),
                "export", { "Ctrl+Shift+X" },
                QT_TRANSLATE_NOOP("Actions", "Save the people listed, in the columns shown, as CSV") },
            { Id_::SavePdf, "savePdf", Menu::File, S::ReportsPage, QT_TRANSLATE_NOOP("Actions", "Sa&ve Report as PDF…"),
                "save", { "Ctrl+Shift+E" }, QT_TRANSLATE_NOOP("Actions", "Save the report in front as a PDF file") },
            { Id_::Print, "print", Menu::File, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Print Report…"), "print",
                { "Ctrl+P" }, QT_TRANSLATE_NOOP("Actions", "Print the report of the reports page") },
            { Id_::Quit, "quit", Menu::File, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Quit"), "", { "Ctrl+Q" }, "",
                true },
        });
}

void addEdit(std::vector<ActionSpec> &to)
{
    to.insert(to.end(),
        {
            { Id_::Undo, "undo", Menu::Edit, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", { "Ctrl+Z" } },
            { Id_::Redo, "redo", Menu::Edit, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo",
                { "Ctrl+Shift+Z", "Ctrl+Y" } },
            { Id_::UndoEntry, "undoEntry", Menu::Edit, S::HistoryPage,
                QT_TRANSLATE_NOOP("Actions", "Undo the &Entry Shown"), "undo", { "Ctrl+Alt+Z" },
                QT_TRANSLATE_NOOP(
                    "Actions", "Take back the entry of the history that is selected, however old it is") },
            { Id_::Copy, "copy", Menu::Edit, S::MembersPage, QT_TRANSLATE_NOOP("Actions", "&Copy Rows"), "copy",
                { "Ctrl+C" }, QT_TRANSLATE_NOOP("Actions", "Copy the selected rows, for a spreadsheet"), true },
            { Id_::CopyWithHeadings, "copyWithHeadings", Menu::Edit, S::MembersPage,
                QT_TRANSLATE_NOOP("Actions", "Copy &with Headings"), "copy", { "Ctrl+Alt+C" },
                QT_TRANSLATE_NOOP("Actions", "Copy the selected rows under their column headings") },
            { Id_::SelectAll, "selectAll", Menu::Edit, S::MembersPage, QT_TRANSLATE_NOOP("Actions", "Select &All"), "",
                { "Ctrl+A" } },
            { Id_::Deselect, "deselect", Menu::Edit, S::MembersPage, QT_TRANSLATE_NOOP("Actions", "&Deselect"), "",
                { "Ctrl+Shift+A" } },
            { Id_::Find, "find", Menu::Edit, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Find Members"), "search",
                { "Ctrl+F", "Ctrl+K" },
                QT_TRANSLATE_NOOP("Actions", "Search by name, number, e-mail, telephone or postcode"), true },
            { Id_::Preferences, "preferences", Menu::Edit, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Settings…"),
                "settings", { "Ctrl+," },
                QT_TRANSLATE_NOOP("Actions", "Appearance, locking, and the society's own rules"), true },
        });
}

void addView(std::vector<ActionSpec> &to)
{
    to.insert(to.end(),
        {
            { Id_::ShowDashboard, "showDashboard", Menu::View, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Dashboard"),
                "dashboard", { "Alt+1", "Ctrl+1" } },
            { Id_::ShowMembers, "showMembers", Menu::View, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Members"),
                "members", { "Alt+2", "Ctrl+2" } },
            { Id_::ShowGroups, "showGroups", Menu::View, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Groups"), "groups",
                { "Alt+3", "Ctrl+3" } },
            { Id_::ShowReports, "showReports", Menu::View, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Reports"),
                "reports", { "Alt+4", "Ctrl+4" } },
            { Id_::ShowImport, "showImport", Menu::View, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Import"), "import",
                { "Alt+5", "Ctrl+5" } },
            { Id_::ShowHistory, "showHistory", Menu::View, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&History"),
                "history", { "Alt+6", "Ctrl+6" } },
            { Id_::ShowLaptops, "showLaptops", Menu::View, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "La&ptops"),
                "laptops", { "Alt+7", "Ctrl+7" } },
            { Id_::ShowConflicts, "showConflicts", Menu::View, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "Co&nflicts"),
                "conflicts", { "Alt+8", "Ctrl+8" } },
            { Id_::ShowMoney, "showMoney", Menu::View, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "M&oney"), "money",
                { "Alt+9", "Ctrl+9" } },
            { Id_::ToggleFilter, "toggleFilter", Menu::View, S::MembersPage, QT_TRANSLATE_NOOP("Actions", "Fi&lter"),
                "filter", { "Ctrl+J" }, QT_TRANSLATE_NOOP("Actions", "Show only some statuses, groups or types"),
                true },
            { Id_::ChooseColumns, "chooseColumns", Menu::View, S::MembersPage,
                QT_TRANSLATE_NOOP("Actions", "&Columns…"), "columns", { "Ctrl+Shift+C" },
                QT_TRANSLATE_NOOP("Actions", "Choose the columns of the list") },
            { Id_::ToggleDetails, "toggleDetails", Menu::View, S::MembersPage,
                QT_TRANSLATE_NOOP("Actions", "D&etails Panel"), "info", { "Ctrl+D" },
                QT_TRANSLATE_NOOP("Actions", "Show or hide what is known of the selected person") },
            { Id_::ToggleSidebar, "toggleSidebar", Menu::View, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Sidebar"),
                "chevron-right", { "Ctrl+B" },
                QT_TRANSLATE_NOOP("Actions", "Show the names of the pages, or their icons only"), true },
            { Id_::FullScreen, "fullScreen", Menu::View, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "F&ull Screen"), "",
                { "F11", "Ctrl+Alt+F" } },
            { Id_::Refresh, "refresh", Menu::View, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "Re&fresh"), "",
                { "F5", "Ctrl+R" }, QT_TRANSLATE_NOOP("Actions", "Read the page in front afresh") },
        });
}

void addMembers(std::vector<ActionSpec> &to)
{
    to.insert(to.end(),
        {
            { Id_::AddMember, "addMember", Menu::Members, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Add Member…"),
                "add-person", { "Ctrl+N" }, QT_TRANSLATE_NOOP("Actions", "Admit a new person") },
            { Id_::EditMember, "editMember", Menu::Members, S::MembersPage, QT_TRANSLATE_NOOP("Actions", "&Edit…"),
                "edit", { "Ctrl+E", "F2" }, QT_TRANSLATE_NOOP("Actions", "Change name, address and the like") },
            { Id_::RenewMembership, "renewMembership", Menu::Members, S::MembersPage,
                QT_TRANSLATE_NOOP("Actions", "&Renew Memberships…"), "calendar", { "Ctrl+Shift+N" },
                QT_TRANSLATE_NOOP("Actions", "Begin the next terms: of those selected, or of everybody due"), true },
            { Id_::RecordPayment, "recordPayment", Menu::Members, S::MembersPage,
                QT_TRANSLATE_NOOP("Actions", "Record &Payment…"), "money", { "Ctrl+Shift+R" },
                QT_TRANSLATE_NOOP("Actions", "Money received from the selected person") },
            { Id_::RecordStanding, "recordStanding", Menu::Members, S::MembersPage,
                QT_TRANSLATE_NOOP("Actions", "Record &Standing…"), "info", {},
                QT_TRANSLATE_NOOP("Actions", "Where the person stands in the parent body, with the evidence") },
            { Id_::JoinGroup, "joinGroup", Menu::Members, S::MembersPage,
                QT_TRANSLATE_NOOP("Actions", "Add to &Group…"), "groups", { "Ctrl+Shift+G" } },
            { Id_::EndMembership, "endMembership", Menu::Members, S::MembersPage,
                QT_TRANSLATE_NOOP("Actions", "End &Membership…"), "end-membership", { "Ctrl+Shift+L" },
                QT_TRANSLATE_NOOP("Actions", "Resigned, expelled or moved to another body"), true },
            { Id_::RecordDeath, "recordDeath", Menu::Members, S::MembersPage,
                QT_TRANSLATE_NOOP("Actions", "Record Deat&h…"), "", {},
                QT_TRANSLATE_NOOP("Actions", "The person has died; nothing more is sent to them") },
            { Id_::PinStatus, "pinStatus", Menu::Members, S::MembersPage, QT_TRANSLATE_NOOP("Actions", "P&in Status…"),
                "lock", {}, QT_TRANSLATE_NOOP("Actions", "Set the status by hand until a date, with a reason") },
            { Id_::FindDuplicates, "findDuplicates", Menu::Members, S::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "Find D&uplicates…"), "copy", { "Ctrl+Shift+D" },
                QT_TRANSLATE_NOOP("Actions", "People who may be there twice, to merge them or keep them apart"), true },
            { Id_::DeleteMember, "deleteMember", Menu::Members, S::MembersPage, QT_TRANSLATE_NOOP("Actions", "&Delete"),
                "close", { "Del" }, QT_TRANSLATE_NOOP("Actions", "Remove a person who was entered by mistake"), true },
            { Id_::ShowPersonHistory, "showPersonHistory", Menu::Members, S::MembersPage,
                QT_TRANSLATE_NOOP("Actions", "Histor&y of This Person"), "history", { "Ctrl+H" },
                QT_TRANSLATE_NOOP("Actions", "Everything that was done about the selected person, old and new"), true },
            { Id_::ShowPersonAsAt, "showPersonAsAt", Menu::Members, S::MembersPage,
                QT_TRANSLATE_NOOP("Actions", "As They &Were on a Day…"), "calendar", { "Ctrl+Shift+T" },
                QT_TRANSLATE_NOOP("Actions", "What was true of the person on a day, or what the register knew then") },
        });
}

void addGroups(std::vector<ActionSpec> &to)
{
    to.insert(to.end(),
        {
            { Id_::AddGroup, "addGroup", Menu::Groups, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Add Group…"),
                "group", { "Ctrl+Alt+G" },
                QT_TRANSLATE_NOOP("Actions", "A new branch, region or affiliated organisation") },
            { Id_::EditGroup, "editGroup", Menu::Groups, S::GroupsPage, QT_TRANSLATE_NOOP("Actions", "&Edit Group…"),
                "edit", { "Ctrl+E", "F2" } },
            { Id_::MoveGroup, "moveGroup", Menu::Groups, S::GroupsPage, QT_TRANSLATE_NOOP("Actions", "&Move Group…"),
                "move", { "Ctrl+Shift+M" }, QT_TRANSLATE_NOOP("Actions", "Put the group under another one") },
            { Id_::AddToGroup, "addToGroup", Menu::Groups, S::GroupsPage,
                QT_TRANSLATE_NOOP("Actions", "Add &Person to Group…"), "add-person", { "Ctrl+Shift+G" } },
            { Id_::ShowGroupMembers, "showGroupMembers", Menu::Groups, S::GroupsPage,
                QT_TRANSLATE_NOOP("Actions", "Show Mem&bers in List"), "members", { "Ctrl+M" },
                QT_TRANSLATE_NOOP("Actions", "Open the people of the group on the members page") },
            { Id_::ArchiveGroup, "archiveGroup", Menu::Groups, S::GroupsPage,
                QT_TRANSLATE_NOOP("Actions", "A&rchive Group"), "archive", {},
                QT_TRANSLATE_NOOP("Actions", "The group takes nobody new; its history stays"), true },
            { Id_::DeleteGroup, "deleteGroup", Menu::Groups, S::GroupsPage,
                QT_TRANSLATE_NOOP("Actions", "&Delete Group"), "close", { "Del" },
                QT_TRANSLATE_NOOP("Actions", "Remove a group that is empty and was made by mistake") },
        });
}

void addReports(std::vector<ActionSpec> &to)
{
    to.insert(to.end(),
        {
            { Id_::ReportRegister, "reportRegister", Menu::Reports, S::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "Membership &Register"), "reports", {},
                QT_TRANSLATE_NOOP("Actions", "Everybody, as a list to print") },
            { Id_::ReportArrears, "reportArrears", Menu::Reports, S::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "&Arrears List"), "money", {},
                QT_TRANSLATE_NOOP("Actions", "Who owes what, and since when") },
            { Id_::ReportGrowth, "reportGrowth", Menu::Reports, S::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "&Growth Report"), "chart", {},
                QT_TRANSLATE_NOOP("Actions", "How many joined and left, month by month") },
            { Id_::SaveChartPng, "saveChartPng", Menu::Reports, S::DashboardPage,
                QT_TRANSLATE_NOOP("Actions", "Save Chart as &PNG…"), "save", {},
                QT_TRANSLATE_NOOP("Actions", "The chart that has the focus, as a picture"), true },
            { Id_::SaveChartSvg, "saveChartSvg", Menu::Reports, S::DashboardPage,
                QT_TRANSLATE_NOOP("Actions", "Save Chart as &SVG…"), "save", {},
                QT_TRANSLATE_NOOP("Actions", "The chart that has the focus, as a drawing that scales") },
            { Id_::SaveChartCsv, "saveChartCsv", Menu::Reports, S::DashboardPage,
                QT_TRANSLATE_NOOP("Actions", "Save Chart &Figures as CSV…"), "save", {},
                QT_TRANSLATE_NOOP("Actions", "The figures of the chart that has the focus, for a spreadsheet") },
        });
}

void addLaptops(std::vector<ActionSpec> &to)
{
    to.insert(to.end(),
        {
            { Id_::MakeCopy, "makeCopy", Menu::Tools, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "Make a Cop&y…"),
                "plus", {},
                QT_TRANSLATE_NOOP("Actions", "A copy of the register for another laptop, with a passphrase of its own"),
                true },
            { Id_::TakeOut, "takeOut", Menu::Tools, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Take Changes Out…"),
                "export", { "Ctrl+Shift+O" },
                QT_TRANSLATE_NOOP("Actions", "Write what other laptops may lack to one sealed file") },
            { Id_::BringIn, "bringIn", Menu::Tools, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Bring Changes In…"),
                "import", { "Ctrl+Shift+I" },
                QT_TRANSLATE_NOOP(
                    "Actions", "Read what another laptop took out, after a look at what it would change") },
            { Id_::RenameLaptop, "renameLaptop", Menu::Tools, S::LaptopsPage,
                QT_TRANSLATE_NOOP("Actions", "Re&name Laptop…"), "edit", { "Ctrl+E", "F2" },
                QT_TRANSLATE_NOOP("Actions", "What the selected laptop is called") },
            { Id_::RevokeLaptop, "revokeLaptop", Menu::Tools, S::LaptopsPage,
                QT_TRANSLATE_NOOP("Actions", "Re&voke Laptop…"), "close", { "Del" },
                QT_TRANSLATE_NOOP("Actions", "Nothing that a lost or stolen laptop does from now on counts") },
            { Id_::ReinstateLaptop, "reinstateLaptop", Menu::Tools, S::LaptopsPage,
                QT_TRANSLATE_NOOP("Actions", "Let Laptop Count A&gain"), "check", {},
                QT_TRANSLATE_NOOP("Actions", "Takes back that the selected laptop was revoked") },
            { Id_::CopyFingerprint, "copyFingerprint", Menu::Tools, S::LaptopsPage,
                QT_TRANSLATE_NOOP("Actions", "Copy &Fingerprint"), "copy", { "Ctrl+C" },
                QT_TRANSLATE_NOOP("Actions", "The four words by which laptops see that they hold the same") },
            { Id_::SettleConflict, "settleConflict", Menu::Tools, S::ConflictsPage,
                QT_TRANSLATE_NOOP("Actions", "&Settle and Go On"), "check", { "Ctrl+Return", "Ctrl+Enter" },
                QT_TRANSLATE_NOOP("Actions", "The value chosen stands on every laptop; shows the next conflict"),
                true },
            { Id_::SettleMany, "settleMany", Menu::Tools, S::ConflictsPage,
                QT_TRANSLATE_NOOP("Actions", "Settle Many by R&ule…"), "conflicts", { "Ctrl+Shift+M" },
                QT_TRANSLATE_NOOP("Actions", "Take the newest values, or those of one laptop, for all at once") },
            { Id_::GiveNumbers, "giveNumbers", Menu::Tools, S::ConflictsPage,
                QT_TRANSLATE_NOOP("Actions", "Give &Lasting Numbers"), "check", {},
                QT_TRANSLATE_NOOP("Actions", "Lasting member numbers in the place of this laptop's provisional ones") },
        });
}

void addToolsAndHelp(std::vector<ActionSpec> &to)
{
    to.insert(to.end(),
        {
            { Id_::OrganisationDetails, "organisationDetails", Menu::Tools, S::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "&Organisation…"), "settings", {},
                QT_TRANSLATE_NOOP("Actions", "Name, contact details, currency and member numbers") },
            { Id_::MembershipTypes, "membershipTypes", Menu::Tools, S::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "&Membership Types…"), "calendar", {},
                QT_TRANSLATE_NOOP("Actions", "Kinds of membership, their fees and how long they last") },
            { Id_::AdmissionRules, "admissionRules", Menu::Tools, S::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "&Admission Rules…"), "check", {},
                QT_TRANSLATE_NOOP("Actions", "Whom the society admits, by standing in the parent body") },
            { Id_::VerifyRegister, "verifyRegister", Menu::Tools, S::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "&Check the Register"), "check", {},
                QT_TRANSLATE_NOOP("Actions", "Follow the whole journal and prove that nothing was altered"), true },
        });
    addLaptops(to);
    to.insert(to.end(),
        {
            { Id_::Guide, "guide", Menu::Help, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Guide"), "help",
                { "F1", "Ctrl+Shift+H" } },
            { Id_::Shortcuts, "shortcuts", Menu::Help, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"),
                "", { "Ctrl+?", "Ctrl+/" } },
            { Id_::About, "about", Menu::Help, S::Anywhere, QT_TRANSLATE_NOOP("Actions", "&About Rollbook"), "info", {},
                "", true },
        });
}

} // namespace

const std::vector<ActionSpec> &actionTable()
{
    static const std::vector<ActionSpec> table = [] {
        std::vector<ActionSpec> made;
        addFile(made);
        addEdit(made);
        addView(made);
        addMembers(made);
        addGroups(made);
        addFeeActions(made);
        addMoneyMenu(made);
        addReports(made);
        addToolsAndHelp(made);
        return made;
    }();
    return table;
}

const ActionSpec &actionSpec(ActionId id)
{
    const auto found = std::ranges::find(actionTable(), id, &ActionSpec::id);
    Q_ASSERT(found != actionTable().end());
    return *found;
}

QString actionText(const ActionSpec &spec)
{
    return QCoreApplication::translate(context, spec.text);
}

QString actionTip(const ActionSpec &spec)
{
    return *spec.tip == '\0' ? QString() : QCoreApplication::translate(context, spec.tip);
}

QList<QKeySequence> actionKeys(const ActionSpec &spec)
{
    QList<QKeySequence> keys;
    for (const char *key : spec.keys)
        keys.append(QKeySequence(QLatin1String(key), QKeySequence::PortableText));
    return keys;
}

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return QCoreApplication::translate("Menus", "&File");
    case Menu::Edit:
        return QCoreApplication::translate("Menus", "&Edit");
    case Menu::View:
        return QCoreApplication::translate("Menus", "&View");
    case Menu::Members:
        return QCoreApplication::translate("Menus", "&Members");
    case Menu::Groups:
        return QCoreApplication::translate("Menus", "&Groups");
    case Menu::Money:
        return QCoreApplication::translate("Menus", "Mone&y");
    case Menu::Reports:
        return QCoreApplication::translate("Menus", "&Reports");
    case Menu::Tools:
        return QCoreApplication::translate("Menus", "&Tools");
    case Menu::Help:
        return QCoreApplication::translate("Menus", "&Help");
    }
    return {};
}

} // namespace rollbook
