// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeySequence>

#include <array>
#include <span>
#include <vector>

namespace rollbook {

/// Everything the menus offer. The one table of them, with texts and shortcuts, is in actiontable.cpp.
enum class ActionId : int {
    // file
    NewRegister,
    OpenRegister,
    OpenPractice,
    CloseRegister,
    BackUp,
    Backups,
    ImportMembers,
    ExportList,
    SavePdf,
    Print,
    RecoverySheet,
    ChangePassphrase,
    Lock,
    Quit,
    // edit
    Undo,
    Redo,
    Copy,
    CopyWithHeadings,
    SelectAll,
    Deselect,
    Find,
    UndoEntry,
    Preferences,
    // view
    ShowDashboard,
    ShowMembers,
    ShowGroups,
    ShowReports,
    ShowImport,
    ShowHistory,
    ShowLaptops,
    ShowConflicts,
    ShowMoney,
    ToggleFilter,
    ChooseColumns,
    ToggleDetails,
    ToggleSidebar,
    FullScreen,
    Refresh,
    // members
    AddMember,
    EditMember,
    RenewMembership,
    RecordPayment,
    RecordStanding,
    JoinGroup,
    EndMembership,
    RecordDeath,
    PinStatus,
    FindDuplicates,
    DeleteMember,
    ShowPersonHistory,
    ShowPersonAsAt,
    ShowAccount,
    RaiseCharge,
    JoinHousehold,
    LeaveHousehold,
    PlanType,
    CorrectTerm,
    // groups
    AddGroup,
    EditGroup,
    MoveGroup,
    AddToGroup,
    ShowGroupMembers,
    ArchiveGroup,
    DeleteGroup,
    RenewAffiliation,
    RecordGroupPayment,
    ShowGroupAccount,
    AppointDelegate,
    // money
    TakePayment,
    ChargePeople,
    RenewDue,
    WaiveOwed,
    ShowMoneyAccount,
    PrintReceipt,
    ReverseEntry,
    RefundEntry,
    ReallocateEntry,
    ClaimEntry,
    ImportStatement,
    PostMatches,
    RemoveStatement,
    NewBatch,
    FillBatch,
    PostBatch,
    DeleteBatch,
    PrintSlip,
    ExportMoney,
    CopyMoney,
    CloseBooks,
    // reports
    ReportRegister,
    ReportArrears,
    ReportGrowth,
    SaveChartPng,
    SaveChartSvg,
    SaveChartCsv,
    // tools
    OrganisationDetails,
    MembershipTypes,
    AdmissionRules,
    VerifyRegister,
    MakeCopy,
    TakeOut,
    BringIn,
    RenameLaptop,
    RevokeLaptop,
    ReinstateLaptop,
    CopyFingerprint,
    SettleConflict,
    SettleMany,
    GiveNumbers,
    // help
    Guide,
    Shortcuts,
    About,
};

enum class Menu { File, Edit, View, Members, Groups, Money, Reports, Tools, Help };

/// Where an action's shortcut works; a shortcut may stand once per page, and once for Anywhere together with every
/// page.
enum class Scope {
    Anywhere,
    DashboardPage,
    MembersPage,
    GroupsPage,
    ReportsPage,
    ImportPage,
    HistoryPage,
    LaptopsPage,
    ConflictsPage,
    MoneyPage,
};

struct ActionSpec {
    ActionId id;
    const char *name; ///< object name, "addMember"
    Menu menu;
    Scope scope;
    const char *text; ///< English, with its access key; translated by text()
    const char *icon; ///< below :/icons; empty: none
    std::vector<const char *> keys {}; ///< in QKeySequence's portable notation, the one shown in the menu first
    const char *tip = ""; ///< English sentence for the status bar and the shortcuts window; may be empty
    bool separated = false; ///< a line stands above it in its menu
};

[[nodiscard]] const std::vector<ActionSpec> &actionTable();
[[nodiscard]] const ActionSpec &actionSpec(ActionId id);
[[nodiscard]] QString actionText(const ActionSpec &spec);
[[nodiscard]] QString actionTip(const ActionSpec &spec);
[[nodiscard]] QList<QKeySequence> actionKeys(const ActionSpec &spec);
[[nodiscard]] QString menuTitle(Menu menu);

} // namespace rollbook
