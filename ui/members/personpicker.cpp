// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/personpicker.h"

#include "ui/members/memberrow.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace rollbook {

namespace {
constexpr int offered = 12;
constexpr int idRole = Qt::UserRole + 1;
} // namespace

PersonPicker::PersonPicker(const Reader &reader, QWidget *parent)
    : QLineEdit(parent),
      m_reader(reader),
      m_hits(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_hits, this))
{
    setPlaceholderText(tr("Type a name, number or e-mail"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(offered);
    m_completer->popup()->setObjectName(QStringLiteral("personPopup"));
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &PersonPicker::search);
    connect(
        m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
            m_member = { Uuid::fromString(index.data(idRole).toString()).value_or(Uuid {}) };
            Q_EMIT picked();
        });
    // Taking the text away by the button is no typing.
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_member = {};
    });
}

void PersonPicker::search(const QString &text)
{
    m_member = {};
    m_hits->clear();
    if (text.trimmed().isEmpty())
        return;
    const auto ids = m_reader.search(text, offered);
    const auto people = ids ? m_reader.some<Member>(*ids) : Result<std::vector<Member>>(ids.problems());
    if (!people)
        return;
    for (const Member &person : *people) {
        auto *item = new QStandardItem(QStringLiteral("%1 \u00b7 %2").arg(listName(person), person.number));
        item->setData(person.id.toString(), idRole);
        m_hits->appendRow(item);
    }
    m_hits->sort(0);
    if (people->size() == 1)
        m_member = people->front().id;
}

} // namespace rollbook
