// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupspage.h"

#include "ui/members/blockview.h"
#include "ui/members/listexporter.h"
#include "ui/members/membertable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/narrowcolumns.h"
#include "ui/widgets/theme.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace rollbook {

GroupsPage::GroupsPage(Register &source, QWidget *parent)
    : Page(Scope::GroupsPage, parent),
      m_register(source),
      m_directory(std::make_shared<Directory>()),
      m_model(new GroupTreeModel(this)),
      m_people(new MemberListModel(source.reader(), source.clock().today(), this)),
      m_finder(std::make_unique<MemberFinder>(source)),
      m_exporter(new ListExporter(source, this))
{
    setObjectName(QStringLiteral("groupsPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    setUpActions();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("groupSplitter"));
    m_splitter->setChildrenCollapsible(false);
    setUpTree(m_splitter);
    setUpDetail(m_splitter);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    const int letter = fontMetrics().averageCharWidth();
    m_splitter->setSizes({ letter * 56, letter * 60 });
    layout->addWidget(m_splitter);
    connectAll();
    readGroups();
    readCounts();
}

GroupsPage::~GroupsPage() = default;

void GroupsPage::setUpTree(QSplitter *splitter)
{
    auto *side = new QWidget(splitter);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto *head = new QHBoxLayout;
    m_search = new QLineEdit(side);
    m_search->setObjectName(QStringLiteral("groupSearch"));
    m_search->setPlaceholderText(tr("Search groups"));
    m_search->setAccessibleName(tr("Search groups"));
    m_search->setClearButtonEnabled(true);
    head->addWidget(m_search, 1);
    head->addWidget(actionButton(action(ActionId::AddGroup), side));
    layout->addLayout(head);
    m_tree = new QTreeView(side);
    m_tree->setObjectName(QStringLiteral("groupTree"));
    m_tree->setAccessibleName(tr("Groups"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(space::large);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(GroupTreeModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(GroupTreeModel::KindColumn, QHeaderView::ResizeToContents);
    // Counts are shorter than their headings.
    for (const int column : { GroupTreeModel::MembersColumn, GroupTreeModel::WithBelowColumn })
        m_tree->setColumnWidth(column, headingWidth(m_tree->header(), column));
    // The kind stands beside the tree as well, under the group's name.
    new NarrowColumns(m_tree->header(), { GroupTreeModel::KindColumn }, 76);
    new NarrowColumns(m_tree->header(), { GroupTreeModel::MembersColumn }, 60);
    layout->addWidget(m_tree, 1);
    m_archived = new QCheckBox(tr("Show archived groups"), side);
    m_archived->setObjectName(QStringLiteral("showArchived"));
    layout->addWidget(m_archived);
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    splitter->addWidget(side);
}

void GroupsPage::setUpDetail(QSplitter *splitter)
{
    m_stack = new QStackedWidget(splitter);
    m_empty = new EmptyState(m_stack);
    m_detail = new QWidget(m_stack);
    m_stack->addWidget(m_detail);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins(space::medium, 0, 0, 0);
    layout->setSpacing(space::tiny);
    m_name = new FittedLabel({}, m_detail);
    m_name->setObjectName(QStringLiteral("groupName"));
    setTextSize(m_name, TextSize::Title);
    m_place = plainLabel({}, m_detail);
    m_place->setObjectName(QStringLiteral("groupPlace"));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_figures = plainLabel({}, m_detail);
    m_figures->setObjectName(QStringLiteral("groupFigures"));
    layout->addWidget(m_name);
    layout->addWidget(m_place);
    layout->addWidget(m_figures);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    for (const ActionId id : { ActionId::EditGroup, ActionId::MoveGroup, ActionId::AddToGroup,
             ActionId::ShowGroupMembers, ActionId::ArchiveGroup })
        buttons->addWidget(actionButton(action(id), Qt::ToolButtonIconOnly, m_detail));
    buttons->addStretch();
    layout->addSpacing(space::tiny);
    layout->addLayout(buttons);
    layout->addSpacing(space::small);
    auto *tabs = new QTabWidget(m_detail);
    tabs->setObjectName(QStringLiteral("groupTabs"));
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("About the group"));
    tabs->tabBar()->setAccessibleName(tr("About the group"));
    setUpPeople(tabs);
    setUpOfficers(tabs);
    setUpAffiliation(tabs);
    layout->addWidget(tabs, 1);
    splitter->addWidget(m_stack);
}

void GroupsPage::setUpPeople(QTabWidget *tabs)
{
    auto *page = new QWidget(tabs);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, space::small, 0, 0);
    auto *line = new QHBoxLayout;
    m_count = new QLabel(page);
    m_count->setObjectName(QStringLiteral("groupPeopleCount"));
    m_count->setTextFormat(Qt::PlainText);
    setTextSize(m_count, TextSize::Strong);
    m_below = new QCheckBox(tr("With groups below"), page);
    m_below->setObjectName(QStringLiteral("withBelow"));
    m_below->setChecked(true);
    auto *save = new QToolButton(page);
    save->setObjectName(QStringLiteral("exportGroupList"));
    save->setProperty("boxed", true);
    save->setIcon(icon(QStringLiteral("export")));
    save->setToolTip(tr("Export list…"));
    save->setAccessibleName(tr("Export list…"));
    save->setFocusPolicy(Qt::StrongFocus);
    connect(save, &QToolButton::clicked, this, &GroupsPage::exportList);
    line->addWidget(m_count);
    line->addStretch();
    line->addWidget(m_below);
    line->addWidget(save);
    layout->addLayout(line);
    m_table = new MemberTable(*m_people, page);
    m_table->setObjectName(QStringLiteral("groupPeople"));
    m_table->showColumns({ MemberColumn::Name, MemberColumn::Status, MemberColumn::Group, MemberColumn::Telephone,
        MemberColumn::Email, MemberColumn::Number });
    m_table->setGranted(m_register.granted());
    layout->addWidget(m_table, 1);
    tabs->addTab(page, tr("People"));
}

void GroupsPage::setUpOfficers(QTabWidget *tabs)
{
    auto *area = new QScrollArea(tabs);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto *page = new QWidget(area);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    auto *heading = plainLabel(tr("Officers"), page);
    setTextSize(heading, TextSize::Strong);
    m_officers = new QListWidget(page);
    m_officers->setObjectName(QStringLiteral("officers"));
    m_officers->setAccessibleName(tr("Officers"));
    m_officers->setMaximumHeight(fontMetrics().height() * 10);
    heading->setBuddy(m_officers);
    auto *buttons = new QHBoxLayout;
    auto *appoint = new QPushButton(tr("A&ppoint an officer…"), page);
    appoint->setObjectName(QStringLiteral("appointOfficer"));
    m_endOffice = new QPushButton(tr("E&nd office…"), page);
    m_endOffice->setObjectName(QStringLiteral("endOffice"));
    buttons->addWidget(appoint);
    buttons->addWidget(m_endOffice);
    buttons->addStretch();
    m_blocks = new BlockView(page);
    layout->addWidget(heading);
    layout->addWidget(m_officers);
    layout->addLayout(buttons);
    layout->addSpacing(space::medium);
    layout->addWidget(m_blocks);
    layout->addStretch();
    area->setWidget(page);
    tabs->addTab(area, tr("Officers"));
    connect(appoint, &QPushButton::clicked, this, [this] { addPerson(GroupRole::Officer); });
    connect(m_endOffice, &QPushButton::clicked, this, &GroupsPage::endOffice);
}

void GroupsPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &GroupsPage::rebuildTree);
    connect(m_archived, &QCheckBox::toggled, this, &GroupsPage::rebuildTree);
    connect(m_below, &QCheckBox::toggled, this, &GroupsPage::showPeople);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &GroupsPage::showGroup);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &GroupsPage::showTreeMenu);
    connect(
        m_model, &GroupTreeModel::moveRequested, this,
        [this](Id<Group> group, Id<Group> parent) {
            submit(MoveGroup { group, parent });
        },
        Qt::QueuedConnection);
    connect(m_finder.get(), &MemberFinder::found, this, [this](const MemberAnswer &answer) {
        m_people->setKeys(answer.ids);
        m_count->setText(formatPeople(static_cast<qint64>(answer.ids.size())));
    });
    connect(m_finder.get(), &MemberFinder::updated, this, [this](const MemberAnswer &answer, const MemberIds &touched) {
        m_people->update(answer.ids, touched);
        m_count->setText(formatPeople(static_cast<qint64>(answer.ids.size())));
    });
    connect(m_finder.get(), &MemberFinder::failed, this, &GroupsPage::failed);
    connect(m_table, &MemberTable::opened, this,
        [this](Id<Member> id) { Q_EMIT showPageRequested(Scope::MembersPage, id.uuid); });
    connect(m_table, &MemberTable::sortRequested, this, &GroupsPage::showPeople);
    connect(m_exporter, &ListExporter::taskStarted, this, &GroupsPage::taskStarted);
    connect(m_exporter, &ListExporter::said, this, &GroupsPage::said);
    connect(m_exporter, &ListExporter::failed, this, &GroupsPage::failed);
    connect(&m_register, &Register::committed, this, &GroupsPage::takeCommit);
}

} // namespace rollbook
