// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/groups.h"
#include "ui/members/commanddialog.h"
#include "ui/members/directory.h"

class QComboBox;
class QLineEdit;

namespace rollbook {

class DateField;
class GroupPicker;
class PersonPicker;

namespace Ui {
class GroupForm;
}

/// Adds a group or edits one.
class GroupDialog final : public CommandDialog
{
    Q_OBJECT

public:
    /// A new group under `parent` (null: at the top).
    GroupDialog(Register &target, std::shared_ptr<const Directory> directory, Id<Group> parent, QWidget *parentWidget);
    /// A group that is there; where it stands is changed by MoveDialog.
    GroupDialog(
        Register &target, std::shared_ptr<const Directory> directory, const Group &group, QWidget *parentWidget);
    ~GroupDialog() override;

protected:
    [[nodiscard]] Command command() const override;

private:
    void setUp();
    void setUpNew(Id<Group> parent);
    /// Chooses a kind that may stand under the group chosen; the one there is stays if it may.
    void proposeKind();
    [[nodiscard]] Group typed() const;

    std::unique_ptr<Ui::GroupForm> m_form;
    std::shared_ptr<const Directory> m_directory;
    std::vector<GroupKind> m_kinds;
    QWidget *m_page;
    Group m_group;
};

/// Puts a group under another one: only those it may stand under are offered.
class MoveDialog final : public CommandDialog
{
    Q_OBJECT

public:
    MoveDialog(Register &target, const Directory &directory, const Group &group, const std::vector<Group> &allowed,
        bool toTop, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;

private:
    Id<Group> m_group;
    GroupPicker *m_parent;
};

/// Takes a person into a group, or gives them an office there.
class GroupPersonDialog final : public CommandDialog
{
    Q_OBJECT

public:
    GroupPersonDialog(Register &target, const Group &group, GroupRole role, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;

private:
    Id<Group> m_group;
    PersonPicker *m_person;
    QComboBox *m_role;
    QLineEdit *m_office;
    DateField *m_start;
};

/// Ends an office or a membership of a group.
class LeaveDialog final : public CommandDialog
{
    Q_OBJECT

public:
    LeaveDialog(Register &target, const GroupMembership &membership, const QString &title, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;

private:
    Id<GroupMembership> m_membership;
    DateField *m_end;
};

} // namespace rollbook
