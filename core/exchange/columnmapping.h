// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/dates.h"
#include "core/exchange/importtarget.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace rollbook {

/// How sure a guess is.
enum class Confidence : quint8 {
    None = 0, ///< no guess: the column is left out
    Content = 1, ///< by what the cells look like
    Similar = 2, ///< by words of the column's name
    Known = 3, ///< by the column's whole name
    Chosen = 4, ///< by a person, now or for an earlier file with the same header
};

struct MappedColumn {
    QString name; ///< as in the header; "" without one
    int target = target::None;
    Confidence confidence = Confidence::None;
    std::optional<DateOrder> order {}; ///< of a column of days, when a person chose it
    bool operator==(const MappedColumn &) const = default;
};

/// Which column feeds which field. Every target is fed by one column at most.
struct ColumnMapping {
    std::vector<MappedColumn> columns;

    /// The column that feeds a target, or -1.
    [[nodiscard]] int columnOf(int target) const;
    /// Lets a column feed a target, taking it from the column that fed it.
    void choose(int column, int target);
    /// The same by names, as on a command line: CsvColumnMissing or UnknownValue.
    Done choose(const QString &column, const QString &field);
    /// Names of the columns that feed nothing.
    [[nodiscard]] QStringList leftOut() const;
    /// Whether people can be told apart at all: a name or a number is fed. MappingIncomplete otherwise.
    [[nodiscard]] Done check() const;

    /// The mapping as JSON, for remembering it under headerFingerprint().
    [[nodiscard]] QByteArray toJson() const;
    /// Reads toJson(); nothing when the columns are not those of `header`.
    [[nodiscard]] static std::optional<ColumnMapping> fromJson(const QByteArray &json, const QStringList &header);
    bool operator==(const ColumnMapping &) const = default;
};

/// The same for headers with the same names in the same order, whatever their case and spacing. Tells no names.
[[nodiscard]] QString headerFingerprint(const QStringList &header);

/// Guesses what each column feeds, by its name and by the cells of some rows.
[[nodiscard]] ColumnMapping guessColumns(const QStringList &header, std::span<const QStringList> rows);

} // namespace rollbook
