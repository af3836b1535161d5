// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/growth.h"
#include "ui/members/pickers.h"

#include <QFrame>

class QCheckBox;

namespace rollbook {

class CheckMenuBox;

/// What a list of people is narrowed to, besides the search.
struct MemberFilter {
    std::vector<StatusKind> statuses; ///< empty: any
    bool onlyMembers = false;
    Id<Group> group; ///< with the groups below; null: any
    Id<MembershipType> type; ///< null: any
    bool operator==(const MemberFilter &) const = default;
};

/// The row of filters: status, group, type.
class FilterPanel final : public QFrame
{
    Q_OBJECT

public:
    /// `holdsMoney` false: in a copy without fees and payments, which cannot tell every status.
    explicit FilterPanel(bool holdsMoney, QWidget *parent = nullptr);

    void setDirectory(const Directory &directory);
    /// How many people have each status, beside its name.
    void setCounts(const StatusBook &book);
    void setFilter(const MemberFilter &filter);
    [[nodiscard]] const MemberFilter &filter() const { return m_filter; }
    [[nodiscard]] const std::vector<StatusKind> &offered() const { return m_offered; }
    void takeFocus();

Q_SIGNALS:
    void changed(const rollbook::MemberFilter &filter);

private:
    void addStatuses();
    void takeStatuses();
    void showFilter();

    MemberFilter m_filter;
    std::vector<StatusKind> m_offered;
    CheckMenuBox *m_status;
    QCheckBox *m_members = nullptr;
    std::vector<QCheckBox *> m_statuses; ///< in the order of m_offered
    GroupPicker *m_group;
    TypePicker *m_type;
    bool m_showing = false;
};

} // namespace rollbook
