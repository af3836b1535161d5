// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/pickers.h"

#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace rollbook {

GroupPicker::GroupPicker(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setMaxVisibleItems(18);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::activated, this, &GroupPicker::settleText);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &GroupPicker::settleText);
}

void GroupPicker::setGroups(const std::vector<Group> &groups, const Directory &directory, const QString &none)
{
    const Id<Group> before = group();
    const QSignalBlocker quiet(this);
    clear();
    m_ids.clear();
    if (!none.isEmpty()) {
        addItem(none);
        m_ids.push_back({});
    }
    for (const Group &one : groups) {
        addItem(directory.groupTitle(one.id));
        m_ids.push_back(one.id);
    }
    setGroup(before);
}

Id<Group> GroupPicker::group() const
{
    const int found = findText(currentText(), Qt::MatchFixedString);
    return found >= 0 ? m_ids[static_cast<std::size_t>(found)] : Id<Group> {};
}

void GroupPicker::setGroup(Id<Group> id)
{
    const auto found = std::ranges::find(m_ids, id);
    setCurrentIndex(found == m_ids.end() ? (m_ids.empty() ? -1 : 0) : static_cast<int>(found - m_ids.begin()));
    m_last = group();
    lineEdit()->setCursorPosition(0);
}

void GroupPicker::settleText()
{
    int found = findText(currentText(), Qt::MatchFixedString);
    if (found < 0)
        found = findText(currentText(), Qt::MatchStartsWith);
    setCurrentIndex(found >= 0 && !currentText().isEmpty() ? found : (m_ids.empty() ? -1 : 0));
    if (const Id<Group> now = group(); now != m_last) {
        m_last = now;
        Q_EMIT picked(now);
    }
}

TypePicker::TypePicker(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT picked(type()); });
}

void TypePicker::setTypes(const std::vector<MembershipType> &types, const QString &none)
{
    const Id<MembershipType> before = type();
    const QSignalBlocker quiet(this);
    clear();
    m_ids.clear();
    if (!none.isEmpty()) {
        addItem(none);
        m_ids.push_back({});
    }
    for (const MembershipType &one : types) {
        addItem(one.name);
        m_ids.push_back(one.id);
    }
    setType(before);
}

Id<MembershipType> TypePicker::type() const
{
    return currentIndex() >= 0 && static_cast<std::size_t>(currentIndex()) < m_ids.size()
        ? m_ids[static_cast<std::size_t>(currentIndex())]
        : Id<MembershipType> {};
}

void TypePicker::setType(Id<MembershipType> id)
{
    const auto found = std::ranges::find(m_ids, id);
    setCurrentIndex(found == m_ids.end() ? (m_ids.empty() ? -1 : 0) : static_cast<int>(found - m_ids.begin()));
}

} // namespace rollbook
