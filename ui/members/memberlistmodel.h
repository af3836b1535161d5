// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/memberrow.h"
#include "ui/widgets/rowmodel.h"

namespace rollbook {

/// A list of people of any length, told which ids and in which order: it knows nothing of filters.
class MemberListModel final : public RowModel<Id<Member>, MemberRow>
{
    Q_OBJECT

public:
    enum Role {
        StatusRole = SortRole + 1, ///< int: StatusKind
        IdRole, ///< QString: the person's id
    };

    /// `reader` outlives the model.
    MemberListModel(const Reader &reader, QDate day, QObject *parent = nullptr);

    void setDirectory(std::shared_ptr<const Directory> directory);
    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] const std::shared_ptr<const Directory> &directory() const { return m_directory; }

    /// The same list after a commit that touched these people: the exact row signals where only they came, went or
    /// moved, a reset where more did. Their rows are read afresh.
    void update(const MemberIds &ids, const MemberIds &touched);
    /// Null id when there is no such row.
    [[nodiscard]] Id<Member> idAt(int row) const;

protected:
    [[nodiscard]] int columns() const override { return memberColumnCount; }
    [[nodiscard]] QVariant heading(int column, int role) const override;
    [[nodiscard]] Result<std::vector<std::pair<Id<Member>, MemberRow>>> fetch(
        std::span<const Id<Member>> keys) const override;
    [[nodiscard]] QVariant show(const MemberRow &row, int column, int role) const override;

private:
    using Touched = std::unordered_set<Id<Member>>;
    bool sameBesides(const MemberIds &ids, const Touched &touched) const;
    void place(const MemberIds &ids, std::size_t position, const Touched &touched);

    const Reader &m_reader;
    std::shared_ptr<const Directory> m_directory;
    QDate m_day;
};

} // namespace rollbook
