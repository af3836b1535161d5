// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupdialogs.h"

#include "ui/members/formbinding.h"
#include "ui/members/personpicker.h"
#include "ui/members/pickers.h"
#include "ui/widgets/formarea.h"
#include "ui/widgets/tallenough.h"
#include "ui/widgets/theme.h"
#include "ui/words/enumwords.h"

#include "ui_groupform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace rollbook {

GroupDialog::GroupDialog(
    Register &target, std::shared_ptr<const Directory> directory, Id<Group> parent, QWidget *parentWidget)
    : CommandDialog(target, tr("Add a group"), parentWidget),
      m_form(std::make_unique<Ui::GroupForm>()),
      m_directory(std::move(directory)),
      m_page(new QWidget)
{
    setUp();
    setUpNew(parent);
    setSaveText(tr("&Add group"));
    setClean();
}

GroupDialog::GroupDialog(
    Register &target, std::shared_ptr<const Directory> directory, const Group &group, QWidget *parentWidget)
    : CommandDialog(target, tr("Edit %1").arg(group.name), parentWidget),
      m_form(std::make_unique<Ui::GroupForm>()),
      m_directory(std::move(directory)),
      m_page(new QWidget),
      m_group(group)
{
    setUp();
    form::fill(*m_page, m_group);
    if (m_form->kind->findText(m_group.kind) < 0)
        m_form->kind->addItem(m_group.kind);
    m_form->kind->setCurrentText(m_group.kind);
    m_form->parent->hide();
    m_form->parentLabel->hide();
    setClean();
}

GroupDialog::~GroupDialog()
{
    stopListening();
}

void GroupDialog::setUp()
{
    setObjectName(QStringLiteral("groupDialog"));
    m_form->setupUi(m_page);
    content()->addWidget(new FormArea(m_page, this), 1);
    form::label<Group>(*m_page);
    for (QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->property("heading").toBool())
            setTextSize(label, TextSize::Heading);
    }
    m_form->kind->setAccessibleName(tr("Kind"));
    m_kinds = parseGroupKinds(m_directory->organisation().groupKinds);
    for (const GroupKind &kind : m_kinds)
        m_form->kind->addItem(kind.name);
    m_form->kind->setEditable(m_form->kind->count() == 0);
    m_form->parent->setAccessibleName(tr("Stands under"));
    m_form->founded->setToday(today());
    const auto showMembers = [this](bool affiliate) {
        m_form->affiliate_members->setVisible(affiliate);
        m_form->affiliate_membersLabel->setVisible(affiliate);
    };
    connect(m_form->affiliate, &QCheckBox::toggled, this, showMembers);
    showMembers(false);
    watchChildren(m_page,
        { QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("parent"), QStringLiteral("email"),
            QStringLiteral("telephone"), QStringLiteral("founded"), QStringLiteral("affiliate_members"),
            QStringLiteral("aliases") });
    setHint(QStringLiteral("aliases"), tr("Other spellings, parted by commas"));
    for (QFormLayout *form : m_page->findChildren<QFormLayout *>())
        levelForms({ form });
    m_form->name->setFocus();
    openAt(this, { 820, 480 });
}

void GroupDialog::setUpNew(Id<Group> parent)
{
    // Under a branch nothing may stand as a rule: what is added there is a neighbour of it.
    const auto takesOne = [this](const Group &group) {
        return m_kinds.empty() || std::ranges::any_of(m_kinds, [&](const GroupKind &kind) {
            return mayStandUnder(m_kinds, kind.name, group.kind);
        });
    };
    const Group *place = m_directory->group(parent);
    while (place && !takesOne(*place))
        place = m_directory->group(place->parent);
    m_form->parent->setGroups(m_directory->openGroups(today()), *m_directory, tr("At the top"));
    m_form->parent->setGroup(place ? place->id : Id<Group> {});
    connect(m_form->parent, &GroupPicker::picked, this, &GroupDialog::proposeKind);
    proposeKind();
}

void GroupDialog::proposeKind()
{
    const Group *parent = m_directory->group(m_form->parent->group());
    const QString above = parent ? parent->kind : QString();
    if (m_kinds.empty() || mayStandUnder(m_kinds, m_form->kind->currentText(), above))
        return;
    for (const GroupKind &kind : m_kinds) {
        if (!mayStandUnder(m_kinds, kind.name, above))
            continue;
        m_form->kind->setCurrentText(kind.name);
        return;
    }
}

Group GroupDialog::typed() const
{
    Group group = m_group;
    form::read(*m_page, group);
    group.kind = m_form->kind->currentText().trimmed();
    if (!group.affiliate)
        group.affiliateMembers = 0;
    return group;
}

Command GroupDialog::command() const
{
    Group group = typed();
    if (!m_group.id.isNull())
        return EditGroup { group };
    group.parent = m_form->parent->group();
    return AddGroup { group };
}

MoveDialog::MoveDialog(Register &target, const Directory &directory, const Group &group,
    const std::vector<Group> &allowed, bool toTop, QWidget *parent)
    : CommandDialog(target, tr("Move %1").arg(group.name), parent), m_group(group.id), m_parent(new GroupPicker(this))
{
    setObjectName(QStringLiteral("moveDialog"));
    setSaveText(tr("&Move"));
    setIntroduction(tr("The people of the group and the groups below it move along. Old figures stay as they were."));
    m_parent->setGroups(allowed, directory, toTop ? tr("At the top") : QString());
    addRow(addForm(), tr("&Under"), m_parent, QStringLiteral("parent"));
    openAt(this, { 460, 10 });
}

Command MoveDialog::command() const
{
    return MoveGroup { m_group, m_parent->group() };
}

GroupPersonDialog::GroupPersonDialog(Register &target, const Group &group, GroupRole role, QWidget *parent)
    : CommandDialog(target,
        role == GroupRole::Officer ? tr("Appoint an officer of %1").arg(group.name)
                                   : tr("Add a person to %1").arg(group.name),
        parent),
      m_group(group.id),
      m_person(new PersonPicker(target.reader(), this)),
      m_role(new QComboBox(this)),
      m_office(new QLineEdit(this)),
      m_start(new DateField(this))
{
    setObjectName(QStringLiteral("groupPersonDialog"));
    QFormLayout *form = addForm();
    addRow(form, tr("&Person"), m_person, QStringLiteral("member"));
    for (const GroupRole one : { GroupRole::Home, GroupRole::Additional, GroupRole::Officer })
        m_role->addItem(groupRoleName(one), static_cast<int>(one));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(role)));
    addRow(form, tr("&As"), m_role, QStringLiteral("role"));
    m_office->setPlaceholderText(tr("Secretary"));
    addRow(form, tr("&Office"), m_office, QStringLiteral("office"));
    m_start->setToday(today());
    m_start->setDate(today());
    addRow(form, tr("&From"), m_start, QStringLiteral("start_day"));
    const auto showOffice = [this, form] {
        const bool officer = m_role->currentData().toInt() == static_cast<int>(GroupRole::Officer);
        m_office->parentWidget()->setVisible(officer);
        if (QWidget *label = form->labelForField(m_office->parentWidget()))
            label->setVisible(officer);
    };
    connect(m_role, &QComboBox::currentIndexChanged, this, showOffice);
    showOffice();
    openAt(this, { 460, 10 });
}

Command GroupPersonDialog::command() const
{
    const auto role = static_cast<GroupRole>(m_role->currentData().toInt());
    return JoinGroup { m_person->member(), m_group, role,
        role == GroupRole::Officer ? m_office->text().trimmed() : QString(), m_start->date() };
}

Problems GroupPersonDialog::formProblems() const
{
    Problems problems = CommandDialog::formProblems();
    if (m_person->member().isNull())
        problems.push_back({ ProblemCode::Required, QStringLiteral("member"), {} });
    return problems;
}

LeaveDialog::LeaveDialog(Register &target, const GroupMembership &membership, const QString &title, QWidget *parent)
    : CommandDialog(target, title, parent), m_membership(membership.id), m_end(new DateField(this))
{
    setObjectName(QStringLiteral("leaveDialog"));
    setSaveText(tr("&End"));
    m_end->setToday(today());
    m_end->setDate(today());
    addRow(addForm(), tr("&Last day"), m_end, QStringLiteral("end_day"));
    openAt(this, { 420, 10 });
}

Command LeaveDialog::command() const
{
    return LeaveGroup { m_membership, m_end->date() };
}

} // namespace rollbook
