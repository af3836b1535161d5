// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/commanddialog.h"
#include "ui/members/directory.h"

#include <QScrollArea>

namespace rollbook {

namespace Ui {
class MemberForm;
}

/// Adds a person or edits one: name, contact, address, home group, and for a new one the first membership and what
/// was paid with it. Looks for people who may be the same while the name or e-mail is typed.
class MemberDialog final : public CommandDialog
{
    Q_OBJECT

public:
    /// A new person; `home` is the group proposed.
    MemberDialog(
        Register &target, std::shared_ptr<const Directory> directory, Id<Group> home, QWidget *parent = nullptr);
    /// A person who is there.
    MemberDialog(Register &target, std::shared_ptr<const Directory> directory, const MemberFacts &facts,
        QWidget *parent = nullptr);
    ~MemberDialog() override;

    /// For a new person: the type most people take, if it may be taken.
    void proposeType(Id<MembershipType> type);
    /// The person edited, or the one last added.
    [[nodiscard]] Id<Member> member() const { return m_member.id; }

Q_SIGNALS:
    /// The person typed may be this one.
    void openExistingRequested(rollbook::Id<rollbook::Member> id);
    /// Save, then edit the neighbour in the list: -1 or +1.
    void neighbourRequested(int step);
    /// There is no membership type to choose, and the user wants to make one.
    void typesRequested();

protected:
    [[nodiscard]] Command command() const override;
    void taken(EntryId entry) override;
    /// The two columns of the form stand below each other where they have no room side by side.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUp();
    void setUpFields();
    void setUpNew(Id<Group> home);
    void setUpExisting(const MemberFacts &facts);
    void setUpDuplicates();
    void setUpSpelling();
    void addNeighbourKeys();
    /// Offers the types that people may take and, as long as there is none, the way to make one.
    void offerTypes();
    void takeCommit(const Committed &what);
    void proposeFee();
    void lookForSame();
    [[nodiscard]] std::optional<Member> sameAs(const Member &typed) const;
    [[nodiscard]] AdmitMember admission() const;
    [[nodiscard]] EditMember edit() const;

    std::unique_ptr<Ui::MemberForm> m_form;
    std::shared_ptr<const Directory> m_directory;
    QWidget *m_page;
    QScrollArea *m_area = nullptr;
    QPushButton *m_setUpTypes = nullptr; ///< of a new person only
    QWidget *m_same = nullptr;
    QLabel *m_sameText = nullptr;
    Member m_member; ///< as it was; a null id for a new one
    Id<Group> m_home;
    Id<Member> m_sameId;
    QTimer m_lookSoon;
    bool m_addAnother = false;
};

} // namespace rollbook
