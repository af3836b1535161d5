// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QPointer>
#include <QStackedWidget>

class QLabel;

namespace rollbook {

class Sidebar;

/// How a page is made; one per entry of the sidebar.
struct PageRecipe {
    Scope scope;
    std::function<Page *(Register &, QWidget *)> make;
};

/// The open register's pages behind the sidebar. Pages are made when they are first shown, the others as soon as
/// the window has nothing else to do; all are destroyed by clear(), and come back as they were left.
class Workspace final : public QWidget
{
    Q_OBJECT

public:
    Workspace(std::vector<PageRecipe> recipes, QWidget *parent = nullptr);

    /// Begins with a register; `again`: it is the one that was here before it was locked.
    void begin(Register &opened, bool again);
    /// Destroys the pages. What they showed stays in memory for begin(…, true).
    void clear();
    /// Nothing of the old register comes back.
    void forget();

    /// Brings a page to the front unless the one in front may not be left; says whether it did.
    bool show(Scope scope);
    [[nodiscard]] Scope current() const { return m_current; }
    [[nodiscard]] Page *page(Scope scope) const;
    [[nodiscard]] Page *currentPage() const { return page(m_current); }
    /// Makes the page now, if the register is open.
    Page *ensure(Scope scope);
    void ensureAll();
    [[nodiscard]] Sidebar *sidebar() const { return m_sidebar; }
    [[nodiscard]] std::vector<Scope> scopes() const;

    /// Layout of all pages without anything personal: to keep over runs.
    [[nodiscard]] QVariantMap lastingState() const;
    void setLastingState(const QVariantMap &state);

Q_SIGNALS:
    /// A page is there: place its actions.
    void pageMade(rollbook::Page *page);
    void pageShown(rollbook::Page *page);

private:
    void connectPage(Page *page);
    /// The paper that a page wants to show.
    void showOrdered(const PaperOrder &order, QWidget *over, QPointer<Page> page);
    void makeNext();
    /// Where a page stands: it is scrolled where the window is too small for it.
    [[nodiscard]] static QWidget *areaOf(const Page *page);
    void remember(const Page *page);

    std::vector<PageRecipe> m_recipes;
    Sidebar *m_sidebar;
    QLabel *m_limits; ///< what a limited copy holds: every page is of that alone
    QStackedWidget *m_stack; ///< of the areas in which the pages stand
    Register *m_register = nullptr;
    Scope m_current = Scope::DashboardPage;
    std::map<Scope, Page *> m_pages;
    std::map<Scope, QVariantMap> m_states;
    QVariantMap m_lasting;
    QTimer m_idle;
};

/// The pages of the program, in the order of the sidebar.
[[nodiscard]] std::vector<PageRecipe> allPages();

} // namespace rollbook
