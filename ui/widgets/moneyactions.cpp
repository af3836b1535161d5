// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/moneyactions.h"

namespace rollbook {

namespace {

using MoneyId = ActionId;

void addPeopleAndPayments(std::vector<ActionSpec> &to)
{
    to.insert(to.end(),
        {
            { MoneyId::TakePayment, "takePayment", Menu::Money, Scope::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "Record &Payment…"), "money", { "Ctrl+Alt+P" },
                QT_TRANSLATE_NOOP("Actions",
                    "Money received from whom the list of arrears shows selected, or from "
                    "anybody") },
            { MoneyId::ChargePeople, "chargePeople", Menu::Money, Scope::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "Raise a &Charge…"), "plus", {},
                QT_TRANSLATE_NOOP("Actions", "Something to pay besides the fee, of one person or several") },
            { MoneyId::RenewDue, "renewDue", Menu::Money, Scope::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "&Renew Memberships…"), "calendar", { "Ctrl+Alt+R" },
                QT_TRANSLATE_NOOP("Actions",
                    "The next terms of those selected or of everybody due, after a look at "
                    "what that gives") },
            { MoneyId::WaiveOwed, "waiveOwed", Menu::Money, Scope::MoneyPage, QT_TRANSLATE_NOOP("Actions", "&Waive…"),
                "end-membership", {},
                QT_TRANSLATE_NOOP("Actions", "Forgive the oldest charge that is not paid, or part of it") },
            { MoneyId::ShowMoneyAccount, "showMoneyAccount", Menu::Money, Scope::MoneyPage,
                QT_TRANSLATE_NOOP("Actions", "Acc&ount…"), "register", { "Ctrl+Shift+B" },
                QT_TRANSLATE_NOOP("Actions", "What was charged and paid, line by line") },
            { MoneyId::PrintReceipt, "printReceipt", Menu::Money, Scope::MoneyPage,
                QT_TRANSLATE_NOOP("Actions", "Rece&ipt…"), "print", {},
                QT_TRANSLATE_NOOP("Actions", "The receipt of the selected payment, to print or save"), true },
            { MoneyId::ClaimEntry, "claimEntry", Menu::Money, Scope::MoneyPage,
                QT_TRANSLATE_NOOP("Actions", "W&hose Is It?…"), "person", {},
                QT_TRANSLATE_NOOP("Actions", "Say who paid what is in suspense, and what it settles") },
            { MoneyId::ReallocateEntry, "reallocateEntry", Menu::Money, Scope::MoneyPage,
                QT_TRANSLATE_NOOP("Actions", "&Set Against…"), "move", {},
                QT_TRANSLATE_NOOP("Actions", "Set the selected payment against other charges") },
            { MoneyId::RefundEntry, "refundEntry", Menu::Money, Scope::MoneyPage,
                QT_TRANSLATE_NOOP("Actions", "Re&fund…"), "undo", {},
                QT_TRANSLATE_NOOP("Actions", "Give back what the selected payment brought and what settles nothing") },
            { MoneyId::ReverseEntry, "reverseEntry", Menu::Money, Scope::MoneyPage,
                QT_TRANSLATE_NOOP("Actions", "Re&verse…"), "close", {},
                QT_TRANSLATE_NOOP("Actions", "Take the selected payment back: it bounced or was entered by mistake") },
        });
}

void addStatementsAndBatches(std::vector<ActionSpec> &to)
{
    to.insert(to.end(),
        {
            { MoneyId::ImportStatement, "importStatement", Menu::Money, Scope::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "Import Bank S&tatement…"), "bank", { "Ctrl+Alt+I" },
                QT_TRANSLATE_NOOP("Actions", "Read the file of a bank or a payment provider and match its lines"),
                true },
            { MoneyId::PostMatches, "postMatches", Menu::Money, Scope::MoneyPage,
                QT_TRANSLATE_NOOP("Actions", "Post &Matches"), "check", { "Ctrl+Return", "Ctrl+Enter" },
                QT_TRANSLATE_NOOP("Actions", "Make payments of the lines that are ready") },
            { MoneyId::RemoveStatement, "removeStatement", Menu::Money, Scope::MoneyPage,
                QT_TRANSLATE_NOOP("Actions", "Remove Statement Fi&le…"), "delete", {},
                QT_TRANSLATE_NOOP("Actions", "Take a file out again that should not have been read in") },
            { MoneyId::NewBatch, "newBatch", Menu::Money, Scope::Anywhere, QT_TRANSLATE_NOOP("Actions", "&New Batch…"),
                "plus", { "Ctrl+Alt+B" },
                QT_TRANSLATE_NOOP("Actions", "Cash and cheques counted first, then entered at speed"), true },
            { MoneyId::FillBatch, "fillBatch", Menu::Money, Scope::MoneyPage,
                QT_TRANSLATE_NOOP("Actions", "&Enter the Batch…"), "edit", { "Ctrl+E", "F2" },
                QT_TRANSLATE_NOOP("Actions", "Who paid what, line by line, until people and money agree") },
            { MoneyId::PostBatch, "postBatch", Menu::Money, Scope::MoneyPage,
                QT_TRANSLATE_NOOP("Actions", "Post the &Batch"), "check", {},
                QT_TRANSLATE_NOOP("Actions", "Make the payments of a batch in which people and money agree") },
            { MoneyId::DeleteBatch, "deleteBatch", Menu::Money, Scope::MoneyPage,
                QT_TRANSLATE_NOOP("Actions", "&Delete Batch"), "delete", { "Del" },
                QT_TRANSLATE_NOOP("Actions", "Remove a batch that is not posted") },
            { MoneyId::PrintSlip, "printSlip", Menu::Money, Scope::MoneyPage,
                QT_TRANSLATE_NOOP("Actions", "Payin&g-in Slip…"), "print", {},
                QT_TRANSLATE_NOOP("Actions", "The list that goes to the bank with the cash and the cheques") },
        });
}

} // namespace

void addMoneyMenu(std::vector<ActionSpec> &to)
{
    addPeopleAndPayments(to);
    addStatementsAndBatches(to);
    to.insert(to.end(),
        {
            { MoneyId::ExportMoney, "exportMoney", Menu::Money, Scope::MoneyPage,
                QT_TRANSLATE_NOOP("Actions", "E&xport List…"), "export", { "Ctrl+Shift+X" },
                QT_TRANSLATE_NOOP("Actions", "Save the list in front as CSV"), true },
            { MoneyId::CopyMoney, "copyMoney", Menu::Money, Scope::MoneyPage,
                QT_TRANSLATE_NOOP("Actions", "Cop&y Rows"), "copy", { "Ctrl+C" },
                QT_TRANSLATE_NOOP("Actions", "Copy the selected rows under their headings, for a spreadsheet") },
            { MoneyId::CloseBooks, "closeBooks", Menu::Money, Scope::Anywhere,
                QT_TRANSLATE_NOOP("Actions", "Close the Boo&ks…"), "lock", {},
                QT_TRANSLATE_NOOP("Actions", "From then on nothing of payments and charges up to a day changes"),
                true },
        });
}

} // namespace rollbook
