// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/actionwords.h"

#include "ui/words/format.h"
#include "ui/words/moneyactionwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace rollbook {

namespace {

using A = ActionKind;
using Words = ActionWords;

constexpr std::array allWords {
    Words { A::CreateRegister, "t", QT_TRANSLATE_NOOP("ActionsDone", "Made the register of %1"),
        QT_TRANSLATE_NOOP("ActionNames", "making of the register") },
    Words { A::EditOrganisation, "t", QT_TRANSLATE_NOOP("ActionsDone", "Changed the details of %1"),
        QT_TRANSLATE_NOOP("ActionNames", "change of the organisation's details") },
    Words { A::AdmitMember, "t", QT_TRANSLATE_NOOP("ActionsDone", "Added %1"),
        QT_TRANSLATE_NOOP("ActionNames", "adding of %1") },
    Words { A::EditMember, "t", QT_TRANSLATE_NOOP("ActionsDone", "Changed %1"),
        QT_TRANSLATE_NOOP("ActionNames", "change of %1") },
    Words { A::EndMembership, "t", QT_TRANSLATE_NOOP("ActionsDone", "Ended the membership of %1"),
        QT_TRANSLATE_NOOP("ActionNames", "end of the membership of %1") },
    Words { A::DeleteMember, "t", QT_TRANSLATE_NOOP("ActionsDone", "Deleted %1"),
        QT_TRANSLATE_NOOP("ActionNames", "deletion of %1") },
    Words { A::RecordDeath, "t", QT_TRANSLATE_NOOP("ActionsDone", "Recorded the death of %1"),
        QT_TRANSLATE_NOOP("ActionNames", "death of %1") },
    Words { A::RenewMembership, "t", QT_TRANSLATE_NOOP("ActionsDone", "Renewed the membership of %1"),
        QT_TRANSLATE_NOOP("ActionNames", "renewal of %1") },
    Words { A::RecordPayment, "tm", QT_TRANSLATE_NOOP("ActionsDone", "Received %2 from %1"),
        QT_TRANSLATE_NOOP("ActionNames", "payment of %2 from %1") },
    Words { A::ReversePayment, "tm", QT_TRANSLATE_NOOP("ActionsDone", "Reversed a payment of %2 from %1"),
        QT_TRANSLATE_NOOP("ActionNames", "reversal of %2 from %1") },
    Words { A::WaiveCharge, "tm", QT_TRANSLATE_NOOP("ActionsDone", "Waived %2 for %1"),
        QT_TRANSLATE_NOOP("ActionNames", "waiver of %2 for %1") },
    Words { A::AddGroup, "t", QT_TRANSLATE_NOOP("ActionsDone", "Added the group %1"),
        QT_TRANSLATE_NOOP("ActionNames", "adding of the group %1") },
    Words { A::EditGroup, "t", QT_TRANSLATE_NOOP("ActionsDone", "Changed the group %1"),
        QT_TRANSLATE_NOOP("ActionNames", "change of the group %1") },
    Words { A::MoveGroup, "tt", QT_TRANSLATE_NOOP("ActionsDone", "Moved the group %1 to %2"),
        QT_TRANSLATE_NOOP("ActionNames", "move of the group %1") },
    Words { A::ArchiveGroup, "t", QT_TRANSLATE_NOOP("ActionsDone", "Archived the group %1"),
        QT_TRANSLATE_NOOP("ActionNames", "archiving of the group %1") },
    Words { A::ReopenGroup, "t", QT_TRANSLATE_NOOP("ActionsDone", "Reopened the group %1"),
        QT_TRANSLATE_NOOP("ActionNames", "reopening of the group %1") },
    Words { A::DeleteGroup, "t", QT_TRANSLATE_NOOP("ActionsDone", "Deleted the group %1"),
        QT_TRANSLATE_NOOP("ActionNames", "deletion of the group %1") },
    Words { A::JoinGroup, "tt", QT_TRANSLATE_NOOP("ActionsDone", "Added %1 to %2"),
        QT_TRANSLATE_NOOP("ActionNames", "adding of %1 to %2") },
    Words { A::LeaveGroup, "tt", QT_TRANSLATE_NOOP("ActionsDone", "Took %1 out of %2"),
        QT_TRANSLATE_NOOP("ActionNames", "removal of %1 from %2") },
    Words { A::AppointOfficer, "ttt", QT_TRANSLATE_NOOP("ActionsDone", "Appointed %1 as %2 of %3"),
        QT_TRANSLATE_NOOP("ActionNames", "appointment of %1 as %2") },
    Words { A::EndOffice, "ttt", QT_TRANSLATE_NOOP("ActionsDone", "Ended the office of %1 as %2 of %3"),
        QT_TRANSLATE_NOOP("ActionNames", "end of office of %1 as %2") },
    Words { A::AddMembershipType, "t", QT_TRANSLATE_NOOP("ActionsDone", "Added the membership type %1"),
        QT_TRANSLATE_NOOP("ActionNames", "adding of the type %1") },
    Words { A::EditMembershipType, "t", QT_TRANSLATE_NOOP("ActionsDone", "Changed the membership type %1"),
        QT_TRANSLATE_NOOP("ActionNames", "change of the type %1") },
    Words { A::RetireMembershipType, "t", QT_TRANSLATE_NOOP("ActionsDone", "Retired the membership type %1"),
        QT_TRANSLATE_NOOP("ActionNames", "retirement of the type %1") },
    Words { A::RecordStanding, "t", QT_TRANSLATE_NOOP("ActionsDone", "Recorded the standing of %1"),
        QT_TRANSLATE_NOOP("ActionNames", "standing of %1") },
    Words { A::DeleteStanding, "t", QT_TRANSLATE_NOOP("ActionsDone", "Deleted a standing of %1"),
        QT_TRANSLATE_NOOP("ActionNames", "deletion of a standing of %1") },
    Words { A::EditAdmissionRules, "", QT_TRANSLATE_NOOP("ActionsDone", "Changed the admission rules"),
        QT_TRANSLATE_NOOP("ActionNames", "change of the admission rules") },
    Words { A::ImportMembers, "tn", QT_TRANSLATE_NOOP("ActionsDone", "Imported %1 (rows: %2)"),
        QT_TRANSLATE_NOOP("ActionNames", "import of %1") },
    Words { A::MakeSample, "n", QT_TRANSLATE_NOOP("ActionsDone", "Made a sample society (people: %1)"),
        QT_TRANSLATE_NOOP("ActionNames", "making of the sample society") },
    Words { A::Undo, "t", QT_TRANSLATE_NOOP("ActionsDone", "Undid an earlier change: %1"),
        QT_TRANSLATE_NOOP("ActionNames", "undoing of an earlier change") },
    Words { A::Redo, "t", QT_TRANSLATE_NOOP("ActionsDone", "Did again what was undone: %1"),
        QT_TRANSLATE_NOOP("ActionNames", "redoing of an earlier change") },
    Words { A::EditPeriod, "t", QT_TRANSLATE_NOOP("ActionsDone", "Changed a membership period of %1"),
        QT_TRANSLATE_NOOP("ActionNames", "change of a period of %1") },
    Words { A::PinStatus, "t", QT_TRANSLATE_NOOP("ActionsDone", "Set the status of %1 by hand"),
        QT_TRANSLATE_NOOP("ActionNames", "status of %1 set by hand") },
    Words { A::EnrolDevice, "t", QT_TRANSLATE_NOOP("ActionsDone", "Made a copy for the laptop %1"),
        QT_TRANSLATE_NOOP("ActionNames", "copy for the laptop %1") },
    Words { A::EditDevice, "t", QT_TRANSLATE_NOOP("ActionsDone", "Changed the laptop %1"),
        QT_TRANSLATE_NOOP("ActionNames", "change of the laptop %1") },
    Words { A::RevokeDevice, "t", QT_TRANSLATE_NOOP("ActionsDone", "Changed what counts of the laptop %1"),
        QT_TRANSLATE_NOOP("ActionNames", "revoking of the laptop %1") },
    Words { A::SettleConflicts, "n", QT_TRANSLATE_NOOP("ActionsDone", "Settled conflicts (%1)"),
        QT_TRANSLATE_NOOP("ActionNames", "settling of conflicts") },
    Words { A::EraseMember, "", QT_TRANSLATE_NOOP("ActionsDone", "Erased a person"),
        QT_TRANSLATE_NOOP("ActionNames", "erasure of a person") },
    Words { A::MergeMembers, "tt", QT_TRANSLATE_NOOP("ActionsDone", "Merged %2 into %1"),
        QT_TRANSLATE_NOOP("ActionNames", "merging of %2 into %1") },
    Words { A::KeepApart, "tt", QT_TRANSLATE_NOOP("ActionsDone", "Noted that %1 and %2 are two people"),
        QT_TRANSLATE_NOOP("ActionNames", "keeping apart of %1 and %2") },
    Words { A::PrintReport, "tnn", QT_TRANSLATE_NOOP("ActionsDone", "Printed “%1” (people: %2, copy %3)"),
        QT_TRANSLATE_NOOP("ActionNames", "print of “%1”") },
    Words { A::SaveReport, "tnn", QT_TRANSLATE_NOOP("ActionsDone", "Saved “%1” as PDF (people: %2, copy %3)"),
        QT_TRANSLATE_NOOP("ActionNames", "PDF of “%1”") },
    Words { A::ExportList, "tnn", QT_TRANSLATE_NOOP("ActionsDone", "Exported “%1” (people: %2, copy %3)"),
        QT_TRANSLATE_NOOP("ActionNames", "export of “%1”") },
    Words { A::GiveNumbers, "n", QT_TRANSLATE_NOOP("ActionsDone", "Gave lasting member numbers (people: %1)"),
        QT_TRANSLATE_NOOP("ActionNames", "giving of lasting numbers") },
    // Told by what it took back.
    Words { A::UndoTogether, "n",
        QT_TRANSLATE_NOOP("ActionsDone", "Brought in the work of other laptops (entries: %1)"),
        QT_TRANSLATE_NOOP("ActionNames", "bringing in of the work of other laptops") },
    Words { A::RefreshCopy, "t", QT_TRANSLATE_NOOP("ActionsDone", "Brought this limited copy up to date from %1"),
        QT_TRANSLATE_NOOP("ActionNames", "update from %1") },
};

template <std::size_t N> constexpr bool inOrder(const std::array<Words, N> &some, std::size_t first)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (static_cast<std::size_t>(some[i].kind) != first + i)
            return false;
    }
    return true;
}
// An action without words, or out of its place, does not compile.
static_assert(inOrder(allWords, 1) && inOrder(moneyActionWords, allWords.size() + 1)
    && allWords.size() + moneyActionWords.size() == static_cast<std::size_t>(A::EndDelegate));

const Words *wordsOf(ActionKind kind)
{
    for (const std::span<const Words> &some :
        { std::span<const Words>(allWords), std::span<const Words>(moneyActionWords) }) {
        const auto found = std::ranges::find(some, kind, &Words::kind);
        if (found != some.end())
            return &*found;
    }
    return nullptr;
}

/// From whom money in suspense came.
QString nobodyKnown()
{
    return QCoreApplication::translate("ActionsDone", "somebody not known");
}

QString shownActionDay(const QString &value)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    return day.isValid() ? formatDate(day) : value;
}

QStringList shownValues(const Words &words, const Action &action, const QString &currency)
{
    QStringList shown;
    const bool ofMoney = QLatin1String(words.kinds).endsWith(QLatin1Char('m'));
    for (qsizetype i = 0; words.kinds[i] != '\0'; ++i) {
        const QString value = action.values.value(i);
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        if (words.kinds[i] == 'm' && isNumber)
            shown.append(formatMoney({ number }, currency));
        else if (words.kinds[i] == 'n' && isNumber)
            shown.append(formatCount(number));
        else if (words.kinds[i] == 'p' && isNumber)
            shown.append(formatPeople(number));
        else if (words.kinds[i] == 'd')
            shown.append(shownActionDay(value));
        else
            shown.append(value.isEmpty() && i == 0 && ofMoney ? nobodyKnown() : value);
    }
    return shown;
}

} // namespace

const std::vector<ActionKind> &allActions()
{
    static const std::vector<ActionKind> all = [] {
        std::vector<ActionKind> made;
        made.reserve(allWords.size() + moneyActionWords.size());
        for (const Words &words : allWords)
            made.push_back(words.kind);
        for (const Words &words : moneyActionWords)
            made.push_back(words.kind);
        return made;
    }();
    return all;
}

QString actionSentence(const Action &action, const Action *undone, const QString &currency)
{
    const bool isRedo = action.kind == ActionKind::Redo;
    if (undone && (isRedo || isUndo(action.kind))) {
        const QString form = isRedo ? QCoreApplication::translate("ActionsDone", "Did again: %1")
                                    : QCoreApplication::translate("ActionsDone", "Undid: %1");
        return fillIn(form, { actionSentence(*undone, nullptr, currency) });
    }
    const Words *words = wordsOf(action.kind);
    if (!words)
        return QCoreApplication::translate("ActionsDone", "Something a newer version of Rollbook did");
    const char *done = words->done;
    if (action.kind == ActionKind::PlanType && action.values.value(1).isEmpty())
        done = QT_TRANSLATE_NOOP("ActionsDone", "Planned no other type for %1 any more");
    return fillIn(QCoreApplication::translate("ActionsDone", done), shownValues(*words, action, currency));
}

QString actionName(const Action &action, const QString &currency)
{
    const Words *words = wordsOf(action.kind);
    if (!words)
        return QCoreApplication::translate("ActionNames", "what a newer version of Rollbook did");
    return fillIn(QCoreApplication::translate("ActionNames", words->name), shownValues(*words, action, currency));
}

QString undoText(const Action &action)
{
    return fillIn(QCoreApplication::translate("ActionNames", "Undo %1"), { actionName(action) });
}

QString redoText(const Action &action)
{
    return fillIn(QCoreApplication::translate("ActionNames", "Redo %1"), { actionName(action) });
}

} // namespace rollbook
