// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/typespanel.h"

#include "ui/settings/termpreview.h"
#include "ui/settings/typedialog.h"
#include "ui/settings/typewords.h"
#include "ui/widgets/formarea.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/format.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr double shareOfOutcome = 0.5; ///< of the height

} // namespace

TypesPanel::TypesPanel(Register &opened, QWidget *parent)
    : QWidget(parent),
      m_register(opened),
      m_list(new QTreeWidget(this)),
      m_add(new QPushButton(icon(QStringLiteral("plus")), tr("&Add…"), this)),
      m_edit(new QPushButton(icon(QStringLiteral("edit")), tr("&Edit…"), this)),
      m_preview(new TermPreview(opened.clock().today(), this))
{
    build();
    connect(m_add, &QPushButton::clicked, this, [this] { edit(MembershipType {}); });
    connect(m_edit, &QPushButton::clicked, this, &TypesPanel::editCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &TypesPanel::editCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TypesPanel::showCurrent);
    connect(&m_register, &Register::committed, this, &TypesPanel::fill);
    fill();
}

void TypesPanel::build()
{
    m_list->setObjectName(QStringLiteral("types"));
    m_list->setAccessibleName(tr("Membership types"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({ tr("Type"), tr("Fee"), tr("How long it lasts") });
    m_list->header()->setStretchLastSection(true);
    m_add->setObjectName(QStringLiteral("addType"));
    m_edit->setObjectName(QStringLiteral("editType"));
    m_add->setEnabled(!m_register.isReadOnly());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_edit);
    buttons->addStretch();
    auto *preview = new FormArea(m_preview, this);
    preview->setShare(shareOfOutcome);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, 0, space::small, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(plainLabel(tr("Membership types"), TextSize::Title, this));
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(preview);
    setFocusProxy(m_list);
}

void TypesPanel::showCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_edit->setEnabled(row >= 0 && !m_register.isReadOnly());
    m_preview->setVisible(row >= 0);
    if (row >= 0)
        m_preview->setType(m_types[static_cast<std::size_t>(row)], m_currency);
}

void TypesPanel::fill()
{
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    m_types.clear();
    const auto types = m_register.reader().all<MembershipType>();
    const auto organisation = m_register.reader().organisation();
    if (!types || !organisation)
        return;
    m_types = *types;
    m_currency = organisation->currency;
    std::ranges::sort(m_types, [](const MembershipType &a, const MembershipType &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    for (const MembershipType &type : m_types) {
        const QString name = type.retired.isValid()
            ? tr("%1 (not offered since %2)").arg(type.name, formatDate(type.retired))
            : type.name;
        const QString fee = type.exempt ? tr("none") : formatMoney(type.fee, m_currency);
        auto *item = new QTreeWidgetItem(m_list, { name, fee, periodRuleWords(type) });
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(2, plainToolTip(item->text(2)));
    }
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    keepHeadingsWhole(m_list->header());
    m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    showCurrent();
}

void TypesPanel::edit(const MembershipType &type)
{
    TypeDialog dialog(m_register, type, m_currency, this);
    dialog.exec();
}

void TypesPanel::editCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0 && !m_register.isReadOnly())
        edit(m_types[static_cast<std::size_t>(row)]);
}

} // namespace rollbook
