// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/directory.h"

#include <QComboBox>

namespace rollbook {

/// Chooses one group by typing any part of its name; the list names the group above it too. What is typed and fits no
/// group counts as no choice.
class GroupPicker final : public QComboBox
{
    Q_OBJECT

public:
    explicit GroupPicker(QWidget *parent = nullptr);

    /// Offers these groups; `none` is the text of the choice of no group, offered unless empty.
    void setGroups(const std::vector<Group> &groups, const Directory &directory, const QString &none);
    [[nodiscard]] Id<Group> group() const;
    void setGroup(Id<Group> id);

Q_SIGNALS:
    /// Another group was chosen by the user.
    void picked(rollbook::Id<rollbook::Group> id);

private:
    void settleText();
    std::vector<Id<Group>> m_ids;
    Id<Group> m_last;
};

/// Chooses one membership type.
class TypePicker final : public QComboBox
{
    Q_OBJECT

public:
    explicit TypePicker(QWidget *parent = nullptr);

    void setTypes(const std::vector<MembershipType> &types, const QString &none);
    [[nodiscard]] Id<MembershipType> type() const;
    void setType(Id<MembershipType> id);

Q_SIGNALS:
    void picked(rollbook::Id<rollbook::MembershipType> id);

private:
    std::vector<Id<MembershipType>> m_ids;
};

} // namespace rollbook
