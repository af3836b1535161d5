// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberspage.h"

#include "ui/members/filterchips.h"
#include "ui/members/memberdetail.h"
#include "ui/members/membertable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/words/enumwords.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"
#include "ui/words/statuswords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace rollbook {

namespace {

const auto keyList = QStringLiteral("list");
const auto keySplitter = QStringLiteral("splitter");
const auto keyDetails = QStringLiteral("detailsShown");
const auto keyFilterShown = QStringLiteral("filterShown");
const auto keySearch = QStringLiteral("search");
const auto keyStatuses = QStringLiteral("statuses");
const auto keyOnlyMembers = QStringLiteral("onlyMembers");
const auto keyGroup = QStringLiteral("group");
const auto keyType = QStringLiteral("type");
const auto keyCurrent = QStringLiteral("current");
const auto keyMethod = QStringLiteral("method");

template <class R> Id<R> idFrom(const QVariant &text)
{
    return { Uuid::fromString(text.toString()).value_or(Uuid {}) };
}

} // namespace

MembersPage::~MembersPage() = default;

QString MembersPage::title() const
{
    return tr("Members");
}

const MemberIds &MembersPage::listed() const
{
    return m_model->keys();
}

void MembersPage::activate()
{
    m_model->setDay(m_register.clock().today());
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_search->setFocus();
}

QStringList MembersPage::lastingState() const
{
    return { keyList, keySplitter, keyDetails, keyFilterShown, keyMethod };
}

QVariantMap MembersPage::saveState() const
{
    QVariantList statuses;
    for (const StatusKind kind : m_filter.statuses)
        statuses.append(static_cast<int>(kind));
    QVariantList sizes;
    for (const int size : m_splitter->sizes())
        sizes.append(size);
    return { { keyList, m_table->layoutState() }, { keySplitter, sizes }, { keyDetails, !m_detail->isHidden() },
        { keyFilterShown, !m_panel->isHidden() }, { keySearch, m_search->text() }, { keyStatuses, statuses },
        { keyOnlyMembers, m_filter.onlyMembers }, { keyGroup, m_filter.group.toString() },
        { keyType, m_filter.type.toString() }, { keyCurrent, m_table->currentMember().toString() },
        { keyMethod, static_cast<int>(m_method) } };
}

void MembersPage::restoreState(const QVariantMap &state)
{
    const QVariantMap list = state.value(keyList).toMap();
    m_table->restoreLayout(list);
    m_sort = columnByKey(list.value(QStringLiteral("sort")).toString()).value_or(MemberColumn::Name);
    m_direction = list.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    QList<int> sizes;
    for (const QVariant &size : state.value(keySplitter).toList())
        sizes.append(size.toInt());
    if (sizes.size() == 2 && sizes[0] > 0)
        m_splitter->setSizes(sizes);
    m_detail->setVisible(state.value(keyDetails, true).toBool());
    m_panel->setVisible(state.value(keyFilterShown).toBool());
    m_filter = {};
    for (const QVariant &kind : state.value(keyStatuses).toList()) {
        const auto offered = std::ranges::find(m_panel->offered(), static_cast<StatusKind>(kind.toInt()));
        if (offered != m_panel->offered().end())
            m_filter.statuses.push_back(*offered);
    }
    m_filter.onlyMembers = state.value(keyOnlyMembers).toBool();
    m_filter.group = idFrom<Group>(state.value(keyGroup));
    m_filter.type = idFrom<MembershipType>(state.value(keyType));
    m_wanted = idFrom<Member>(state.value(keyCurrent));
    const auto method = static_cast<PaymentMethod>(state.value(keyMethod, static_cast<int>(m_method)).toInt());
    if (std::ranges::find(allPaymentMethods(), method) != allPaymentMethods().end())
        m_method = method;
    m_panel->setFilter(m_filter);
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(state.value(keySearch).toString());
    }
    ask();
}

void MembersPage::showOnly(const std::vector<Id<Member>> &ids, const QString &title)
{
    m_people = std::make_shared<const MemberIds>(ids);
    m_peopleTitle = title;
    clearFilters();
}

void MembersPage::showRecord(Uuid record)
{
    m_wanted = { record };
    if (m_table->goTo(m_wanted)) {
        m_wanted = {};
        return;
    }
    m_people.reset();
    clearFilters();
}

void MembersPage::readDirectory()
{
    auto read = Directory::read(m_register.reader());
    if (!read) {
        showFailure(read.problems());
        return;
    }
    m_directory = std::make_shared<const Directory>(*std::move(read));
    m_model->setDirectory(m_directory);
    m_finder->setDirectory(m_directory);
    m_detail->setDirectory(m_directory);
    m_panel->setDirectory(*m_directory);
    m_panel->setFilter(m_filter);
}

MemberQuery MembersPage::query() const
{
    MemberQuery query;
    query.text = m_search->text();
    query.statuses = m_filter.statuses;
    query.onlyMembers = m_filter.onlyMembers;
    if (!m_filter.group.isNull())
        query.groups = m_directory->withBelow(m_filter.group);
    query.type = m_filter.type;
    query.people = m_people;
    query.sort = m_sort;
    query.direction = m_direction;
    return query;
}

void MembersPage::ask()
{
    m_failure.reset();
    showChips();
    m_finder->find(query());
}

void MembersPage::showAnswer(const MemberAnswer &answer)
{
    m_failure.reset();
    const MemberIds &shown = m_model->keys();
    const bool goesOn = !shown.empty() && shown.size() <= answer.ids.size()
        && std::equal(shown.begin(), shown.end(), answer.ids.begin());
    if (goesOn)
        m_model->insertKeys(m_model->rowCount(), std::span(answer.ids).subspan(shown.size()));
    else if (answer.ids != shown)
        m_model->setKeys(answer.ids);
    showCount(answer);
}

void MembersPage::showUpdate(const MemberAnswer &answer, const MemberIds &touched)
{
    m_failure.reset();
    m_model->update(answer.ids, touched);
    m_detail->refresh();
    showCount(answer);
}

void MembersPage::showCount(const MemberAnswer &answer)
{
    m_total = answer.total;
    m_whole = answer.whole;
    const auto shown = static_cast<qint64>(answer.ids.size());
    if (!answer.whole)
        m_count->setText(tr("%1+ of %2").arg(formatCount(shown), formatPeople(m_total)));
    else if (shown == m_total)
        m_count->setText(formatPeople(m_total));
    else
        m_count->setText(tr("%1 of %2").arg(formatCount(shown), formatPeople(m_total)));
    showState();
    if (!m_wanted.isNull() && (m_table->goTo(m_wanted) || answer.whole))
        m_wanted = {};
}

void MembersPage::showState()
{
    m_empty->clearButtons();
    const bool list = !m_failure && (m_model->rowCount() > 0 || !m_whole);
    m_stack->setCurrentWidget(list ? static_cast<QWidget *>(m_table) : m_empty);
    if (list) {
        updateActions();
        return;
    }
    if (m_failure) {
        m_empty->setText(QStringLiteral("warning"), tr("The list could not be read"), problemWords(*m_failure));
        connect(m_empty->addButton(tr("Try again"), QStringLiteral("tryAgain")), &QPushButton::clicked, this,
            &MembersPage::ask);
    } else if (m_total == 0) {
        m_empty->setText(QStringLiteral("members"), tr("Nobody is in this register yet"),
            tr("Bring in the list you have, or add people one by one."));
        connect(m_empty->addButton(tr("Import Members…"), QStringLiteral("emptyImport")), &QPushButton::clicked, this,
            [this] { Q_EMIT showPageRequested(Scope::ImportPage, {}); });
        connect(m_empty->addButton(tr("Add a member"), QStringLiteral("emptyAdd")), &QPushButton::clicked, this,
            &MembersPage::addMember);
        if (m_directory->openTypes(m_register.clock().today()).empty())
            connect(m_empty->addButton(tr("Set up membership types…"), QStringLiteral("emptyTypes")),
                &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(ActionId::MembershipTypes); });
    } else {
        m_empty->setText(QStringLiteral("search"), tr("Nobody fits"),
            tr("In the register: %1. The search and the filters leave nobody.").arg(formatPeople(m_total)));
        connect(m_empty->addButton(tr("Show everybody"), QStringLiteral("showEverybody")), &QPushButton::clicked, this,
            [this] {
                m_people.reset();
                clearFilters();
                m_table->setFocus();
            });
    }
    m_detail->setMember({});
    updateActions();
}

void MembersPage::showChips()
{
    std::vector<FilterChips::Chip> chips;
    if (m_people)
        chips.push_back({ QStringLiteral("people"), m_peopleTitle });
    if (m_filter.onlyMembers)
        chips.push_back({ QStringLiteral("members"), tr("Members today") });
    for (const StatusKind kind : m_filter.statuses)
        chips.push_back(
            { QStringLiteral("status%1").arg(static_cast<int>(kind)), tr("Status: %1").arg(statusName(kind)) });
    if (!m_filter.group.isNull())
        chips.push_back({ QStringLiteral("group"), tr("In %1").arg(m_directory->groupName(m_filter.group)) });
    if (!m_filter.type.isNull())
        chips.push_back({ QStringLiteral("type"), tr("Type: %1").arg(m_directory->typeName(m_filter.type)) });
    m_chips->setChips(chips);
}

void MembersPage::removeChip(const QString &key)
{
    if (key == QLatin1String("people"))
        m_people.reset();
    else if (key == QLatin1String("members"))
        m_filter.onlyMembers = false;
    else if (key == QLatin1String("group"))
        m_filter.group = {};
    else if (key == QLatin1String("type"))
        m_filter.type = {};
    else
        std::erase_if(m_filter.statuses,
            [&](StatusKind kind) { return key == QStringLiteral("status%1").arg(static_cast<int>(kind)); });
    m_panel->setFilter(m_filter);
    ask();
}

void MembersPage::clearFilters()
{
    m_filter = {};
    m_panel->setFilter(m_filter);
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    ask();
}

void MembersPage::takeCommit(const Committed &what)
{
    if (isDisclosure(what.entry.action.kind))
        return;
    if (what.everything || Directory::isTouchedBy(what.changes))
        readDirectory();
    if (what.everything)
        m_model->refreshAll();
    m_finder->refind(what.changes, what.everything);
    if (m_finder->isSearching() && !what.everything) // the rows at once, who comes and goes a little later
        m_model->refresh(MemberFinder::touchedBy(what.changes));
    if (m_finder->isSearching() || what.everything)
        m_detail->refresh();
}

void MembersPage::showFailure(const Problems &problems)
{
    if (problems.front().code == ProblemCode::Cancelled)
        return;
    m_failure = problems;
    showState();
}

bool MembersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            m_table->setFocus();
        else
            m_search->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->rowCount() > 0) {
            m_table->setFocus();
            m_table->goToRow(std::max(0, m_table->currentIndex().row()));
        }
        return true;
    default:
        return Page::eventFilter(watched, event);
    }
}

} // namespace rollbook
