// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/duplicatesearch.h"
#include "ui/widgets/rowmodel.h"

namespace rollbook {

/// A pair with the names to show.
struct NamedPair {
    DuplicatePair pair;
    QString member;
    QString other;
};

/// The pairs who are likely one person, and their names. Any thread.
[[nodiscard]] Result<std::vector<NamedPair>> namedDuplicates(const Reader &reader, const Progress &progress);

/// People who may be there twice, the likeliest first.
class DuplicateModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Score, Who, Why, Columns };

    using TableModel::TableModel;
    void setPairs(std::vector<NamedPair> pairs);
    [[nodiscard]] const NamedPair &pairAt(int row) const { return m_pairs[static_cast<std::size_t>(row)]; }
    void removeRow(int row);
    /// Takes out every pair that the person is in.
    void removePerson(Id<Member> person);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_pairs.size()); }
    [[nodiscard]] int columns() const override { return Columns; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant heading(int column, int role) const override;

private:
    std::vector<NamedPair> m_pairs;
};

} // namespace rollbook
