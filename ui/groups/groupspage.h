// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/groups/grouptreemodel.h"
#include "ui/members/memberfinder.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTreeView;
class QVBoxLayout;

namespace rollbook {

class AffiliatePanel;
class BlockView;
class CommandDialog;
class EmptyState;
class FittedLabel;
class ListExporter;
class MemberListModel;
class MemberTable;

/// The tree of groups, and beside it the people, officers and details of the selected one.
class GroupsPage final : public Page
{
    Q_OBJECT

public:
    /// `source` outlives the page.
    explicit GroupsPage(Register &source, QWidget *parent = nullptr);
    ~GroupsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("groups"); }
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] QStringList lastingState() const override;
    void showRecord(Uuid record) override;

private:
    void setUpTree(QSplitter *splitter);
    void setUpDetail(QSplitter *splitter);
    void setUpPeople(QTabWidget *tabs);
    void setUpOfficers(QTabWidget *tabs);
    void setUpAffiliation(QTabWidget *tabs);
    void setUpActions();
    void addAffiliateActions();
    void connectAll();

    void readGroups();
    void readCounts();
    void rebuildTree();
    void showGroup();
    void showOfficers(const Group &group);
    void showAffiliation(const Group &group);
    /// Whether what an affiliate pays and sends is to be seen: not in a copy without fees and payments.
    [[nodiscard]] bool showsAffiliation(const Group *group) const;
    void showPeople();
    void updateActions();
    void updateAffiliateActions(const Group *group);
    void takeCommit(const Committed &what);
    [[nodiscard]] Id<Group> currentGroup() const;
    void goTo(Id<Group> id);

    void openDialog(CommandDialog *dialog);
    void submit(const Command &command);
    void announce(EntryId entry);
    void addGroup();
    void editGroup();
    void moveGroup();
    void archiveGroup();
    void addPerson(GroupRole role);
    void endOffice();
    [[nodiscard]] std::optional<MemberFacts> affiliateFactsShown();
    void recordGroupPayment();
    void showGroupAccount();
    void showInList();
    void exportList();
    void showTreeMenu(const QPoint &where);

    Register &m_register;
    std::shared_ptr<const Directory> m_directory;
    GroupTreeModel *m_model;
    MemberListModel *m_people;
    std::unique_ptr<MemberFinder> m_finder;
    ListExporter *m_exporter;
    std::unique_ptr<BackgroundReader> m_counter;
    quint64 m_counting = 0;
    Id<Group> m_shown;
    std::vector<GroupMembership> m_offices; ///< of the shown group, in the order of the list
    Id<Group> m_wanted;

    QLineEdit *m_search = nullptr;
    QCheckBox *m_archived = nullptr;
    QTreeView *m_tree = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_detail = nullptr;
    FittedLabel *m_name = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_figures = nullptr;
    QCheckBox *m_below = nullptr;
    QLabel *m_count = nullptr;
    MemberTable *m_table = nullptr;
    QListWidget *m_officers = nullptr;
    QPushButton *m_endOffice = nullptr;
    BlockView *m_blocks = nullptr;
    QTabWidget *m_tabs = nullptr;
    AffiliatePanel *m_affiliation = nullptr;
    int m_affiliationTab = 0;
};

} // namespace rollbook
