// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/moneypage.h"

#include "ui/money/accountspanel.h"
#include "ui/money/arrearstab.h"
#include "ui/money/batchespanel.h"
#include "ui/money/paymentstab.h"
#include "ui/money/statementspanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/words/problemwords.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

const auto moneyFrontTab = QStringLiteral("tab");

QString moneyStateKey(const MoneyTab *tab, const QString &key)
{
    return tab->key() + QLatin1Char('.') + key;
}

} // namespace

MoneyPage::MoneyPage(Register &source, QWidget *parent) : Page(Scope::MoneyPage, parent), m_register(source)
{
    setObjectName(QStringLiteral("moneyPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(plainLabel(title(), TextSize::Title, this));
    if (source.granted().has(ColumnSet::Money))
        build();
    else
        buildWithout();
}

QString MoneyPage::title() const
{
    return tr("Money");
}

void MoneyPage::build()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("moneyTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the money page"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the money page"));
    layout()->addWidget(m_tabs);
    m_arrears = new ArrearsTab(m_register, m_tabs);
    m_payments = new PaymentsTab(m_register, m_tabs);
    addTab(m_arrears);
    addTab(m_payments);
    addTab(new BatchesPanel(m_register, m_tabs));
    addTab(new StatementsPanel(m_register, m_tabs));
    addTab(new AccountsPanel(m_register, m_tabs));
    addListActions();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (isVisible())
            current()->activate();
        showAllAvailable();
    });
    showAllAvailable();
}

void MoneyPage::buildWithout()
{
    auto *none = new EmptyState(this);
    none->setText(QStringLiteral("money"), tr("This copy holds no fees and payments"),
        problemWords(Problem { ProblemCode::FeesNotHeld }));
    static_cast<QVBoxLayout *>(layout())->addWidget(none, 1);
}

void MoneyPage::addTab(MoneyTab *tab)
{
    m_tabs->addTab(tab, tab->title());
    m_all.push_back(tab);
    for (const auto &[id, action] : tab->actionsById())
        adoptAction(id, action);
    connectTab(tab);
}

void MoneyPage::connectTab(MoneyTab *tab)
{
    connect(tab, &MoneyTab::frontRequested, this, [this, tab] { bringForward(tab); });
    connect(tab, &MoneyTab::availabilityChanged, this, [this, tab](ActionId id) { showAvailable(tab, id); });
    connect(tab, &MoneyTab::waitingChanged, this, &Page::waitingChanged);
    connect(tab, &MoneyTab::actionRequested, this, &Page::actionRequested);
    connect(tab, &MoneyTab::showMembersRequested, this, &Page::showMembersRequested);
    connect(tab, &MoneyTab::showPageRequested, this, &Page::showPageRequested);
    connect(tab, &MoneyTab::paperRequested, this, &Page::paperRequested);
    connect(tab, &MoneyTab::said, this, &Page::said);
    connect(tab, &MoneyTab::failed, this, &Page::failed);
    connect(tab, &MoneyTab::taskStarted, this, &Page::taskStarted);
}

void MoneyPage::addListActions()
{
    addPageAction(ActionId::ExportMoney, [this] { current()->exportRows(); });
    addPageAction(ActionId::CopyMoney, [this] { current()->copyRows(); });
}

void MoneyPage::showAvailable(MoneyTab *tab, ActionId id)
{
    if (id == ActionId::ExportMoney) {
        const bool rows = current()->hasRows();
        for (const ActionId list : { ActionId::ExportMoney, ActionId::CopyMoney }) {
            if (action(list))
                setAvailable(list, rows);
        }
        return;
    }
    const bool inReach = actionSpec(id).scope == Scope::Anywhere || tab == current();
    setAvailable(id, inReach && tab->isAvailable(id));
}

void MoneyPage::showAllAvailable()
{
    for (MoneyTab *tab : m_all) {
        for (const auto &[id, action] : tab->actionsById())
            showAvailable(tab, id);
    }
    showAvailable(current(), ActionId::ExportMoney);
}

MoneyTab *MoneyPage::current() const
{
    return m_tabs ? m_all[static_cast<std::size_t>(m_tabs->currentIndex())] : nullptr;
}

void MoneyPage::bringForward(MoneyTab *tab)
{
    if (!isInFront())
        Q_EMIT frontRequested();
    m_tabs->setCurrentWidget(tab);
}

void MoneyPage::activate()
{
    if (!m_tabs)
        return;
    current()->activate();
    current()->focusFirst();
}

QVariantMap MoneyPage::saveState() const
{
    QVariantMap state;
    for (const MoneyTab *tab : m_all) {
        const QVariantMap own = tab->saveState();
        for (auto entry = own.constBegin(); entry != own.constEnd(); ++entry)
            state.insert(moneyStateKey(tab, entry.key()), entry.value());
    }
    if (m_tabs)
        state.insert(moneyFrontTab, current()->key());
    return state;
}

void MoneyPage::restoreState(const QVariantMap &state)
{
    for (MoneyTab *tab : m_all) {
        const QString begin = moneyStateKey(tab, {});
        QVariantMap own;
        for (auto entry = state.constBegin(); entry != state.constEnd(); ++entry) {
            if (entry.key().startsWith(begin))
                own.insert(entry.key().mid(begin.size()), entry.value());
        }
        if (!own.isEmpty())
            tab->restoreState(own);
        if (state.value(moneyFrontTab) == tab->key())
            m_tabs->setCurrentWidget(tab);
    }
}

QStringList MoneyPage::lastingState() const
{
    QStringList keys { moneyFrontTab };
    for (const MoneyTab *tab : m_all) {
        for (const QString &key : tab->lastingState())
            keys.append(moneyStateKey(tab, key));
    }
    return keys;
}

void MoneyPage::showRecord(Uuid record)
{
    for (MoneyTab *tab : m_all) {
        tab->activate();
        if (tab->showRecord(record)) {
            m_tabs->setCurrentWidget(tab);
            return;
        }
    }
}

bool MoneyPage::mayLeave()
{
    return std::ranges::all_of(m_all, [](MoneyTab *tab) { return tab->mayLeave(); });
}

int MoneyPage::waiting() const
{
    int waiting = 0;
    for (const MoneyTab *tab : m_all)
        waiting += tab->waiting();
    return waiting;
}

} // namespace rollbook
