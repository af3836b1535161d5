// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/status.h"
#include "core/statistics/growth.h"

#include <QString>

#include <set>

namespace rollbook {

enum class ReportKind : quint8 { Register, Arrears, Growth };

/// What the register and the arrears list can show of a person, in the order in which they stand on the page.
enum class ReportColumnId : quint8 {
    Number,
    Name,
    Status,
    Type,
    Group,
    MemberSince,
    TermEnd,
    Email,
    Telephone,
    Address,
    Town,
    Postcode,
    Standing,
    Owed,
    // arrears: by how long it has been due
    OwedNew, ///< up to 3 months
    OwedQuarter, ///< 3 to 6 months
    OwedHalf, ///< 6 to 12 months
    OwedYear, ///< over a year
};

/// Whom a report covers.
struct ReportScope {
    enum class Who : quint8 { Members, Everybody, Status, Selection };
    Who who = Who::Members;
    std::set<StatusKind> statuses; ///< with Who::Status
    std::vector<Id<Member>> selection; ///< with Who::Selection
    QString selectionName; ///< in words, with Who::Selection: "Lapsed in May 2026"
    Id<Group> group; ///< only who is counted there or below; null: everywhere
    bool groupBelow = true; ///< false: in the very group only
};

/// The words on reports, made where words are made: core knows none. Plain text throughout.
class ReportWords
{
public:
    virtual ~ReportWords() = default;

    [[nodiscard]] virtual QString title(ReportKind kind) const = 0;
    [[nodiscard]] virtual QString columnTitle(ReportColumnId column) const = 0;
    /// The scope as a sentence; `groupName` is empty without a group.
    [[nodiscard]] virtual QString scope(ReportKind kind, const ReportScope &scope, const QString &groupName) const = 0;
    [[nodiscard]] virtual QString asAt(QDate day) const = 0;
    [[nodiscard]] virtual QString span(QDate from, QDate to) const = 0;
    [[nodiscard]] virtual QString printed(qint64 moment, const QString &by) const = 0;
    /// What counts as a member, or what the figures are; `holdsMoney` false: of a copy without fees and payments.
    [[nodiscard]] virtual QString definition(ReportKind kind, bool holdsMoney) const = 0;
    [[nodiscard]] virtual QString confidentiality(QDate destroyAfter) const = 0;
    /// Which copy it is; 0: one that could not be noted in the register.
    [[nodiscard]] virtual QString copy(qint64 number) const = 0;
    [[nodiscard]] virtual QString practice() const = 0;
    [[nodiscard]] virtual QString empty(ReportKind kind) const = 0;
    [[nodiscard]] virtual QString pageOf(int page, int pages) const = 0;
    [[nodiscard]] virtual QString continued(const QString &title) const = 0;
    [[nodiscard]] virtual QString noGroup() const = 0;
    /// Instead of the day on which a membership for life ends.
    [[nodiscard]] virtual QString forLife() const = 0;
    [[nodiscard]] virtual QString people(qint64 count) const = 0;
    [[nodiscard]] virtual QString totalPeople(qint64 count) const = 0;

    [[nodiscard]] virtual QString name(const Member &member) const = 0;
    [[nodiscard]] virtual QString status(StatusKind status) const = 0;
    [[nodiscard]] virtual QString standing(StandingKind standing) const = 0;
    [[nodiscard]] virtual QString date(QDate day) const = 0;
    [[nodiscard]] virtual QString month(QDate day) const = 0;
    [[nodiscard]] virtual QString shortMonth(QDate day) const = 0;
    [[nodiscard]] virtual QString money(Money amount) const = 0;
    [[nodiscard]] virtual QString count(qint64 count) const = 0;

    // growth
    [[nodiscard]] virtual QString movement(Movement movement) const = 0;
    [[nodiscard]] virtual QString monthTitle() const = 0;
    [[nodiscard]] virtual QString opening() const = 0;
    [[nodiscard]] virtual QString closing() const = 0;
    [[nodiscard]] virtual QString yearTotal(int year) const = 0;
    [[nodiscard]] virtual QString wholeSpan() const = 0;
    /// What the chart shows in one sentence: from where to where the number of members went.
    [[nodiscard]] virtual QString finding(qint64 before, qint64 after) const = 0;
    [[nodiscard]] virtual QString membersAxis() const = 0;
    [[nodiscard]] virtual QString joinedAxis() const = 0;
    [[nodiscard]] virtual QString leftAxis() const = 0;
};

} // namespace rollbook
