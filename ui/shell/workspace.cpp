// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/reports/paperdialog.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/words/limitwords.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace rollbook {

namespace {

struct Entry_ {
    Scope scope;
    ActionId action;
};

constexpr Entry_ entries[] = {
    { Scope::DashboardPage, ActionId::ShowDashboard },
    { Scope::MembersPage, ActionId::ShowMembers },
    { Scope::GroupsPage, ActionId::ShowGroups },
    { Scope::ReportsPage, ActionId::ShowReports },
    { Scope::ImportPage, ActionId::ShowImport },
    { Scope::HistoryPage, ActionId::ShowHistory },
    { Scope::LaptopsPage, ActionId::ShowLaptops },
    { Scope::ConflictsPage, ActionId::ShowConflicts },
    { Scope::MoneyPage, ActionId::ShowMoney },
};

QString stateName(Scope scope)
{
    return QStringLiteral("page%1").arg(static_cast<int>(scope));
}

} // namespace

Workspace::Workspace(std::vector<PageRecipe> recipes, QWidget *parent)
    : QWidget(parent),
      m_recipes(std::move(recipes)),
      m_sidebar(new Sidebar(this)),
      m_limits(hintLabel({}, this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("workspace"));
    m_stack->setObjectName(QStringLiteral("pages"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    m_limits->setObjectName(QStringLiteral("limitNotice"));
    m_limits->setContentsMargins(space::large, space::small, space::large, 0);
    m_limits->hide();
    auto *pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_limits);
    pages->addWidget(m_stack, 1);
    layout->addLayout(pages, 1);
    for (const Entry_ &entry : entries) {
        const ActionSpec &spec = actionSpec(entry.action);
        const bool known = std::ranges::any_of(m_recipes, [&](const PageRecipe &r) { return r.scope == entry.scope; });
        if (!known)
            continue;
        const QString title = actionText(spec).remove(QLatin1Char('&'));
        const QString shortcut = actionKeys(spec).first().toString(QKeySequence::NativeText);
        m_sidebar->addPage(entry.scope, title, QLatin1String(spec.icon), shortcut);
    }
    if (!m_recipes.empty())
        m_current = m_recipes.front().scope;
    connect(m_sidebar, &Sidebar::chosen, this, [this](Scope page) {
        show(page);
        m_sidebar->setCurrent(m_current);
    });
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &Workspace::makeNext);
}

void Workspace::begin(Register &opened, bool again)
{
    clear();
    if (!again)
        forget();
    m_register = &opened;
    m_limits->setText(limitNotice(opened));
    m_limits->setVisible(!m_limits->text().isEmpty());
    const Scope front = m_current;
    m_current = front;
    ensure(front);
    show(front);
    m_idle.start();
}

void Workspace::clear()
{
    m_idle.stop();
    // Remembering one page asks all of them: none may be gone yet.
    for (const auto &[scope, page] : m_pages)
        remember(page);
    for (const auto &[scope, page] : m_pages) {
        m_sidebar->setWaiting(scope, 0);
        QWidget *area = areaOf(page);
        m_stack->removeWidget(area);
        delete area;
    }
    m_pages.clear();
    m_register = nullptr;
}

void Workspace::forget()
{
    m_states.clear();
    if (!m_recipes.empty())
        m_current = m_recipes.front().scope;
}

bool Workspace::show(Scope scope)
{
    if (!m_register)
        return false;
    if (scope != m_current) {
        if (Page *leaving = currentPage()) {
            if (!leaving->mayLeave())
                return false;
            leaving->setInFront(false);
        }
    }
    Page *wanted = ensure(scope);
    if (!wanted)
        return false;
    m_current = scope;
    m_sidebar->setCurrent(scope);
    m_stack->setCurrentWidget(areaOf(wanted));
    wanted->setInFront(true);
    wanted->activate();
    Q_EMIT pageShown(wanted);
    return true;
}

Page *Workspace::page(Scope scope) const
{
    const auto found = m_pages.find(scope);
    return found == m_pages.end() ? nullptr : found->second;
}

QWidget *Workspace::areaOf(const Page *page)
{
    // The page stands in the viewport of its area.
    return page->parentWidget()->parentWidget();
}

Page *Workspace::ensure(Scope scope)
{
    if (Page *there = page(scope); there || !m_register)
        return there;
    const auto recipe = std::ranges::find(m_recipes, scope, &PageRecipe::scope);
    if (recipe == m_recipes.end())
        return nullptr;
    auto *area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    Page *made = recipe->make(*m_register, area);
    area->setWidget(made);
    m_pages[scope] = made;
    m_stack->addWidget(area);
    connectPage(made);
    QVariantMap state = m_lasting.value(stateName(scope)).toMap();
    if (const auto kept = m_states.find(scope); kept != m_states.end())
        state = kept->second;
    if (!state.isEmpty())
        made->restoreState(state);
    Q_EMIT pageMade(made);
    return made;
}

void Workspace::ensureAll()
{
    for (const PageRecipe &recipe : m_recipes)
        ensure(recipe.scope);
}

std::vector<Scope> Workspace::scopes() const
{
    std::vector<Scope> found;
    for (const PageRecipe &recipe : m_recipes)
        found.push_back(recipe.scope);
    return found;
}

QVariantMap Workspace::lastingState() const
{
    QVariantMap lasting = m_lasting;
    for (const auto &[scope, page] : m_pages) {
        const QVariantMap whole = page->saveState();
        QVariantMap kept;
        for (const QString &key : page->lastingState()) {
            if (whole.contains(key))
                kept.insert(key, whole.value(key));
        }
        lasting.insert(stateName(scope), kept);
    }
    return lasting;
}

void Workspace::setLastingState(const QVariantMap &state)
{
    m_lasting = state;
}

void Workspace::connectPage(Page *page)
{
    const Scope scope = page->scope();
    connect(page, &Page::actionRequested, this, [this](ActionId wanted) {
        for (const PageRecipe &recipe : m_recipes) {
            Page *owner = ensure(recipe.scope);
            QAction *action = owner ? owner->action(wanted) : nullptr;
            if (action)
                return action->trigger();
        }
    });
    const auto showWaiting = [this, page] { m_sidebar->setWaiting(page->scope(), page->waiting()); };
    connect(page, &Page::waitingChanged, this, showWaiting);
    showWaiting();
    connect(page, &Page::frontRequested, this, [this, scope] { show(scope); });
    connect(page, &Page::showPageRequested, this, [this](Scope wanted, Uuid record) {
        if (!show(wanted))
            return;
        if (Page *shown = currentPage(); shown && !record.isNull())
            shown->showRecord(record);
    });
    connect(page, &Page::showMembersRequested, this, [this](const std::vector<Id<Member>> &ids, const QString &title) {
        if (!show(Scope::MembersPage))
            return;
        currentPage()->showOnly(ids, title);
    });
    connect(page, &Page::paperRequested, this,
        [this, page](const PaperOrder &order, QWidget *over) { showOrdered(order, over ? over : page, page); });
}

void Workspace::showOrdered(const PaperOrder &order, QWidget *over, QPointer<Page> page)
{
    if (!m_register)
        return;
    const Register &source = *m_register;
    const Done shown = showPaper(*m_register,
        !order.receipt.isNull()         ? receiptPaper(source, order.receipt)
            : !order.affiliate.isNull() ? accountPaper(source, order.affiliate)
                                        : accountPaper(source, order.account),
        over);
    if (!shown && page)
        Q_EMIT page->failed(shown.problems());
}

void Workspace::makeNext()
{
    for (const PageRecipe &recipe : m_recipes) {
        if (!page(recipe.scope)) {
            ensure(recipe.scope);
            return;
        }
    }
    m_idle.stop();
}

void Workspace::remember(const Page *page)
{
    m_states[page->scope()] = page->saveState();
    const QVariantMap lasting = lastingState();
    m_lasting = lasting;
}

} // namespace rollbook
