// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/affiliatepanel.h"

#include "core/rules/affiliates.h"
#include "ui/members/blockview.h"
#include "ui/members/detailblocks.h"
#include "ui/members/memberrow.h"
#include "ui/members/statuspill.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"
#include "ui/words/enumwords.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"
#include "ui/words/statuswords.h"

#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {
constexpr int delegateGroupField = 2; ///< GroupMembership::group in its field list
}

AffiliatePanel::AffiliatePanel(const Register &source, const std::vector<QAction *> &actions, QWidget *parent)
    : QWidget(parent),
      m_register(source),
      m_pill(new StatusPill(this)),
      m_reason(rollbook::plainLabel({}, this)),
      m_entitlement(rollbook::plainLabel({}, this)),
      m_delegates(new QListWidget(this)),
      m_end(namedButton(tr("En&d appointment…"), "endDelegate", this)),
      m_blocks(new BlockView(this))
{
    setObjectName(QStringLiteral("affiliatePanel"));
    build(actions);
    connect(m_end, &QPushButton::clicked, this, &AffiliatePanel::endCurrent);
}

void AffiliatePanel::build(const std::vector<QAction *> &actions)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    m_pill->setObjectName(QStringLiteral("affiliationStatus"));
    m_reason->setObjectName(QStringLiteral("affiliationReason"));
    layout->addWidget(m_pill);
    layout->addWidget(m_reason);
    auto *buttons = new QWidget(this);
    auto *wrap = new WrapLayout(buttons, space::small);
    for (QAction *action : actions)
        wrap->add(actionButton(action, buttons));
    layout->addWidget(buttons);
    m_entitlement->setObjectName(QStringLiteral("entitlement"));
    setTextSize(m_entitlement, TextSize::Strong);
    layout->addWidget(m_entitlement);
    m_delegates->setObjectName(QStringLiteral("delegates"));
    m_delegates->setAccessibleName(tr("Delegates and substitutes"));
    m_delegates->setMaximumHeight(fontMetrics().height() * 10);
    layout->addWidget(m_delegates);
    auto *row = new QHBoxLayout;
    row->addWidget(m_end);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_blocks);
    layout->addStretch();
}

void AffiliatePanel::showAffiliate(const Group &affiliate, const Directory &directory)
{
    showStatus(affiliate, directory);
    showDelegates(affiliate);
}

void AffiliatePanel::showStatus(const Group &affiliate, const Directory &directory)
{
    const QDate today = m_register.clock().today();
    const QString currency = directory.organisation().currency;
    const auto facts = moneyOfAffiliate(m_register.reader(), affiliate.id);
    if (!facts) {
        m_pill->hide();
        m_reason->setText(problemWords(facts.problems()));
        m_blocks->setBlocks({});
        return;
    }
    const Status status = statusAt(*facts, directory.types(), today);
    const bool never = facts->periods.empty();
    m_pill->setVisible(!never);
    m_pill->setStatus(status.kind);
    m_reason->setText(never ? tr("Not affiliated yet: renew the affiliation to begin its first term.")
                            : statusReason(status, currency));
    const auto ledger = readLedger(m_register.reader(), *facts);
    auto blocks = memberBlocks(*facts, directory, today, ledger ? ledger->credit() : Money {});
    DetailBlock declared { QStringLiteral("declared"), tr("Declared"), {} };
    declared.lines.push_back({ tr("Own membership"),
        affiliate.affiliateMembers > 0 ? formatCount(affiliate.affiliateMembers) : tr("not declared") });
    std::erase_if(blocks, [](const DetailBlock &block) {
        return block.key != QLatin1String("periods") && block.key != QLatin1String("money");
    });
    blocks.insert(blocks.begin(), declared);
    for (DetailBlock &block : blocks) {
        if (block.key == QLatin1String("periods"))
            block.title = tr("Affiliation");
    }
    m_blocks->setBlocks(blocks);
}

void AffiliatePanel::showDelegates(const Group &affiliate)
{
    const QDate today = m_register.clock().today();
    m_roles.clear();
    m_names.clear();
    m_delegates->clear();
    m_sent = 0;
    m_entitled = 0;
    if (const auto delegation = delegationOf(m_register.reader(), affiliate, today)) {
        m_entitled = delegation->entitled;
        m_roles = delegation->delegates;
        m_sent = static_cast<int>(std::ranges::count_if(
            m_roles, [today](const GroupMembership &one) { return !one.start.isValid() || one.start <= today; }));
        m_roles.insert(m_roles.end(), delegation->substitutes.begin(), delegation->substitutes.end());
        m_entitlement->setText(entitlement());
    } else {
        m_entitlement->setText(problemWords(delegation.problems()));
    }
    for (const GroupMembership &role : m_roles) {
        const auto person = m_register.reader().one(role.member);
        const QString name = person ? fullName(*person) : QString();
        const QString span = spanWords(role.start, role.end);
        m_names.push_back(name);
        m_delegates->addItem(span.isEmpty() ? tr("%1: %2").arg(groupRoleName(role.role), name)
                                            : tr("%1: %2, %3").arg(groupRoleName(role.role), name, span));
    }
    if (m_delegates->count() > 0)
        m_delegates->setCurrentRow(0);
    m_delegates->setVisible(!m_roles.empty());
    m_end->setEnabled(!m_roles.empty() && !m_register.isReadOnly());
}

QString AffiliatePanel::entitlement() const
{
    if (!m_entitled)
        return tr("%Ln delegate(s); there may be any number", nullptr, m_sent);
    if (*m_entitled > 0)
        return tr("%1 of %Ln delegate(s)", nullptr, *m_entitled).arg(formatCount(m_sent));
    return m_sent > 0 ? tr("%Ln delegate(s), with no right to any at present", nullptr, m_sent)
                      : tr("No right to delegates at present");
}

void AffiliatePanel::endCurrent()
{
    const int row = m_delegates->currentRow();
    if (row >= 0 && static_cast<std::size_t>(row) < m_roles.size())
        Q_EMIT endRequested(m_roles[static_cast<std::size_t>(row)], m_names[static_cast<std::size_t>(row)]);
}

} // namespace rollbook
