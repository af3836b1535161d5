// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/recoverysheet.h"
#include "core/reports/reportwords.h"

namespace rollbook {

/// The words on reports in the language of the user. Any thread, once the translations are installed.
class ReportTexts final : public ReportWords
{
public:
    /// `currency`: the organisation's, ISO 4217. `limits`: what a limited copy holds, in words; empty: all.
    explicit ReportTexts(QString currency, QString limits = {})
        : m_currency(std::move(currency)), m_limits(std::move(limits))
    {
    }

    QString title(ReportKind kind) const override;
    QString columnTitle(ReportColumnId column) const override;
    QString scope(ReportKind kind, const ReportScope &scope, const QString &groupName) const override;
    QString asAt(QDate day) const override;
    QString span(QDate from, QDate to) const override;
    QString printed(qint64 moment, const QString &by) const override;
    QString definition(ReportKind kind, bool holdsMoney) const override;
    QString confidentiality(QDate destroyAfter) const override;
    QString copy(qint64 number) const override;
    QString practice() const override;
    QString empty(ReportKind kind) const override;
    QString pageOf(int page, int pages) const override;
    QString continued(const QString &title) const override;
    QString noGroup() const override;
    QString forLife() const override;
    QString people(qint64 count) const override;
    QString totalPeople(qint64 count) const override;
    QString name(const Member &member) const override;
    QString status(StatusKind status) const override;
    QString standing(StandingKind standing) const override;
    QString date(QDate day) const override;
    QString month(QDate day) const override;
    QString shortMonth(QDate day) const override;
    QString money(Money amount) const override;
    QString count(qint64 count) const override;
    QString movement(Movement movement) const override;
    QString monthTitle() const override;
    QString opening() const override;
    QString closing() const override;
    QString yearTotal(int year) const override;
    QString wholeSpan() const override;
    QString finding(qint64 before, qint64 after) const override;
    QString membersAxis() const override;
    QString joinedAxis() const override;
    QString leftAxis() const override;

private:
    [[nodiscard]] static QString whom(ReportKind kind, const ReportScope &scope, const QString &groupName);

    QString m_currency;
    QString m_limits;
};

/// The words of a register's recovery sheet. `moment`: now, in milliseconds since 1970 UTC.
[[nodiscard]] RecoverySheetContent recoverySheetWords(const QString &registerName, const QString &path, qint64 moment);

} // namespace rollbook
