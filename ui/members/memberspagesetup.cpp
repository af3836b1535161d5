// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberspage.h"

#include "ui/members/columndialog.h"
#include "ui/members/filterchips.h"
#include "ui/members/listexporter.h"
#include "ui/members/memberdetail.h"
#include "ui/members/membertable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rollbook {

MembersPage::MembersPage(Register &source, QWidget *parent)
    : Page(Scope::MembersPage, parent),
      m_register(source),
      m_directory(std::make_shared<Directory>()),
      m_model(new MemberListModel(source.reader(), source.clock().today(), this)),
      m_finder(new MemberFinder(source, this)),
      m_exporter(new ListExporter(source, this))
{
    setObjectName(QStringLiteral("membersPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    setUpActions();
    setUpHead(layout);
    setUpBody(layout);
    connectAll();
    readDirectory();
    ask();
}

void MembersPage::setUpHead(QVBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("memberSearch"));
    m_search->setPlaceholderText(tr("Search members"));
    m_search->setAccessibleName(tr("Search members"));
    m_search->setToolTip(tr("Name, number, e-mail, telephone, postcode or group"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    head->addWidget(m_search, 1);
    const auto add = [this, head](ActionId id, Qt::ToolButtonStyle style) {
        head->addWidget(actionButton(action(id), style, this));
    };
    add(ActionId::ToggleFilter, Qt::ToolButtonTextBesideIcon);
    add(ActionId::ChooseColumns, Qt::ToolButtonIconOnly);
    add(ActionId::ToggleDetails, Qt::ToolButtonIconOnly);
    add(ActionId::AddMember, Qt::ToolButtonTextBesideIcon);
    layout->addLayout(head);
    m_panel = new FilterPanel(m_register.granted().has(ColumnSet::Money), this);
    m_panel->hide();
    layout->addWidget(m_panel);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::medium);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("memberCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleName(tr("People shown"));
    setTextSize(m_count, TextSize::Strong);
    m_chips = new FilterChips(this);
    line->addWidget(m_count);
    line->addWidget(m_chips);
    line->addStretch();
    layout->addLayout(line);
}

void MembersPage::setUpBody(QVBoxLayout *layout)
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("memberSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_stack = new QStackedWidget(m_splitter);
    m_table = new MemberTable(*m_model, m_stack);
    m_table->setGranted(m_register.granted());
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_detail = new MemberDetail(m_register, m_splitter);
    m_detail->addActions({ action(ActionId::EditMember), action(ActionId::RecordPayment),
        action(ActionId::RenewMembership), action(ActionId::ShowAccount), action(ActionId::JoinGroup),
        action(ActionId::EndMembership), action(ActionId::ShowPersonHistory) });
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({ fontMetrics().averageCharWidth() * 90, fontMetrics().averageCharWidth() * 52 });
    layout->addWidget(m_splitter, 1);
    m_table->setSort(m_sort, m_direction);
}

void MembersPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &MembersPage::ask);
    connect(m_panel, &FilterPanel::changed, this, [this](const MemberFilter &filter) {
        m_filter = filter;
        ask();
    });
    connect(m_chips, &FilterChips::removed, this, &MembersPage::removeChip);
    connect(m_chips, &FilterChips::allRemoved, this, [this] {
        m_people.reset();
        clearFilters();
    });
    connect(m_finder, &MemberFinder::found, this, &MembersPage::showAnswer);
    connect(m_finder, &MemberFinder::updated, this, &MembersPage::showUpdate);
    connect(m_finder, &MemberFinder::failed, this, &MembersPage::showFailure);
    connect(m_finder, &MemberFinder::bookChanged, this, [this] {
        if (m_finder->book())
            m_panel->setCounts(*m_finder->book());
    });
    connect(m_model, &TableModel::readFailed, this, &MembersPage::failed);
    connect(m_table, &MemberTable::currentMemberChanged, this, [this](Id<Member> id) {
        m_detail->setMember(id);
        updateActions();
    });
    connect(m_table, &MemberTable::opened, this, &MembersPage::editMember);
    connect(m_table, &MemberTable::sortRequested, this, [this](MemberColumn column, Qt::SortOrder direction) {
        m_sort = column;
        m_direction = direction;
        m_wanted = m_table->currentMember();
        ask();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &MembersPage::showRowMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, &MembersPage::showHeaderMenu);
    connect(m_exporter, &ListExporter::taskStarted, this, &MembersPage::taskStarted);
    connect(m_exporter, &ListExporter::said, this, &MembersPage::said);
    connect(m_exporter, &ListExporter::failed, this, &MembersPage::failed);
    connect(&m_register, &Register::committed, this, &MembersPage::takeCommit);
}

} // namespace rollbook
