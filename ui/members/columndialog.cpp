// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/columndialog.h"

#include "ui/widgets/tallenough.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

ColumnDialog::ColumnDialog(MemberTable &table, QWidget *parent)
    : QDialog(parent), m_table(table), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("columnDialog"));
    setWindowTitle(tr("Columns"));
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    m_search->setObjectName(QStringLiteral("columnSearch"));
    m_search->setPlaceholderText(tr("Search columns"));
    m_search->setAccessibleName(tr("Search columns"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setAccessibleName(tr("Columns"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Reset | QDialogButtonBox::Close, this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &ColumnDialog::search);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (!m_filling)
            m_table.setColumnShown(
                static_cast<MemberColumn>(item->data(Qt::UserRole).toInt()), item->checkState() == Qt::Checked);
    });
    connect(buttons->button(QDialogButtonBox::Reset), &QPushButton::clicked, this, [this] {
        m_table.resetColumns();
        fill();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    openAt(this, { 320, 460 });
}

void ColumnDialog::fill()
{
    m_filling = true;
    m_list->clear();
    for (int section = 0; section < memberColumnCount; ++section) {
        const MemberColumn column = columnSpec(section).column;
        if (!m_table.isOffered(column))
            continue;
        auto *item = new QListWidgetItem(columnTitle(column), m_list);
        item->setData(Qt::UserRole, section);
        const bool fixed = column == MemberColumn::Name;
        item->setFlags(
            fixed ? Qt::ItemIsSelectable : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(m_table.isColumnHidden(section) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(0);
    m_filling = false;
}

void ColumnDialog::search(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

} // namespace rollbook
