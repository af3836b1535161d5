// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importreport.h"
#include "core/exchange/valuemapping.h"

namespace rollbook {

/// One row of the file, read as values.
struct ImportRow {
    qint64 line = 0;
    Member member; ///< what the row gives; the rest as in a new record
    quint64 given = 0; ///< a bit for each of Member's fields that the row fills, by field number
    int group = -1; ///< by the survey's numbers; -1: none
    int region = -1;
    int type = -1;
    int standing = -1;
    int method = -1;
    QDate expires;
    QDate standingSince;
    QDate paidDate;
    std::optional<Money> feeDue;
    std::optional<Money> feePaid;
    bool paidInFull = false; ///< "paid: yes"
    QString reference;
    Problems problems;

    [[nodiscard]] bool gives(int field) const { return (given >> field) & 1; }
};

/// Reads rows by a mapping; compiled once, so that a row costs no look-ups by name.
class RowReader
{
public:
    RowReader(const ColumnMapping &mapping, const FileSurvey &survey, const ValueMapping &values, QDate today);

    /// Reads the row. Its problems are all that keep it from being taken; what was written otherwise goes to `report`.
    void read(const CsvRow &cells, ImportRow &row, ImportReport &report);
    /// Whether the mapping feeds a target.
    [[nodiscard]] bool feeds(int target) const { return m_fed[static_cast<std::size_t>(target)]; }

private:
    struct Column {
        qsizetype at = 0;
        ImportTarget fed;
        DateRules dates;
        QString Member::*text = nullptr;
        QDate Member::*day = nullptr;
        bool Member::*flag = nullptr;
        QStringList Member::*items = nullptr;
        int longest = 0; ///< characters allowed in text
        bool repeats = false; ///< few different values: kept from row to row
        std::vector<QString> seen;
    };

    void readCell(Column &column, QStringView cell, ImportRow &row, ImportReport &report) const;
    void readText(Column &column, QStringView cell, ImportRow &row, ImportReport &report) const;
    void readDay(const Column &column, QStringView cell, ImportRow &row, ImportReport &report) const;
    void readAmount(const Column &column, QStringView cell, ImportRow &row, ImportReport &report) const;
    void readChoice(const Column &column, QStringView cell, ImportRow &row, ImportReport &report) const;
    void readName(QStringView cell, ImportRow &row) const;
    void readAddress(QStringView cell, ImportRow &row) const;
    void put(ImportRow &row, QString Member::*text, int field, QString value) const;
    void checkShape(const CsvRow &cells, ImportRow &row) const;
    void checkWhole(ImportRow &row) const;

    std::vector<Column> m_columns;
    std::array<bool, target::count> m_fed {};
    QStringList m_names;
    qsizetype m_width = 0;
    TextIndex m_groups;
    TextIndex m_regions;
    TextIndex m_types;
    TextIndex m_standings;
    TextIndex m_methods;
    QDate m_today;
};

} // namespace rollbook
