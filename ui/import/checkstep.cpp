// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/checkstep.h"

#include "ui/import/importsession.h"
#include "ui/import/reportlines.h"
#include "ui/members/blockview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

void addLine(QTreeWidgetItem *parent, QTreeWidget *tree, const ReportLine &line)
{
    auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(tree);
    item->setText(0, line.text);
    item->setToolTip(0, plainToolTip(line.text));
    if (line.count >= 0)
        item->setText(1, formatCount(line.count));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    if (!parent)
        item->setFont(0, textFont(TextSize::Strong));
    if (!line.icon.isEmpty())
        item->setIcon(0, icon(line.icon));
    for (const ReportLine &below : line.below)
        addLine(item, tree, below);
}

} // namespace

CheckStep::CheckStep(ImportSession &session, QWidget *parent)
    : ImportStep(session, parent),
      m_headline(plainLabel({}, this)),
      m_tree(new QTreeWidget(this)),
      m_addDuplicates(new QCheckBox(tr("Add li&kely duplicates all the same"), this)),
      m_save(new QPushButton(tr("Save refused ro&ws…"), this))
{
    setObjectName(QStringLiteral("checkStep"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_headline->setObjectName(QStringLiteral("checkHeadline"));
    setTextSize(m_headline, TextSize::Heading);
    layout->addWidget(m_headline);
    m_tree->setObjectName(QStringLiteral("checkTree"));
    m_tree->setAccessibleName(tr("What the import would do"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({ tr("What would happen"), tr("Count") });
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    layout->addWidget(m_tree, 1);
    auto *row = new QHBoxLayout;
    m_addDuplicates->setObjectName(QStringLiteral("addDuplicates"));
    m_save->setObjectName(QStringLiteral("saveRefused"));
    row->addWidget(m_addDuplicates);
    row->addStretch();
    row->addWidget(m_save);
    layout->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &CheckStep::saveRefusedRequested);
    connect(m_addDuplicates, &QCheckBox::clicked, this, [this](bool add) {
        this->session().editPlan()->duplicates = add ? DuplicatePolicy::Add : DuplicatePolicy::LeaveOut;
        Q_EMIT checkRequested();
    });
}

void CheckStep::enter()
{
    fill();
    m_tree->setFocus();
}

bool CheckStep::isReady() const
{
    return session().report() && session().report()->records > 0 && !session().target().isReadOnly();
}

QString CheckStep::nextText() const
{
    return tr("&Import now");
}

void CheckStep::fill()
{
    m_tree->clear();
    const ImportReport *report = session().report();
    m_save->setEnabled(report && report->refused + report->duplicates > 0);
    m_addDuplicates->setVisible(report && (report->duplicates > 0 || report->duplicatesAdded > 0));
    if (!report) {
        m_headline->clear();
        return;
    }
    m_addDuplicates->setChecked(session().plan()->duplicates == DuplicatePolicy::Add);
    m_headline->setText(reportHeadline(*report));
    for (const ReportLine &line : reportLines(*report, session().target().reader()))
        addLine(nullptr, m_tree, line);
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

} // namespace rollbook
