// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace rollbook {

/// One tab of the Money page. A descendant is made with (Register &source, QWidget *parent = nullptr); the register
/// outlives it. It makes its actions in its constructor by addTabAction() and puts them on its own buttons
/// (ui/widgets/buttons.h); the page lists them in the menus, and brings the tab to the front when one is chosen there.
/// Only reload() and refresh() read; neither is called before the tab first comes to the front, and no tab is shown in
/// a copy without fees and payments.
class MoneyTab : public QWidget
{
    Q_OBJECT

public:
    explicit MoneyTab(Register &source, QWidget *parent = nullptr);

    /// On the tab: "Arrears". Without an access key, which the menu bar has.
    [[nodiscard]] virtual QString title() const = 0;
    /// Names the tab's state in the page's, in lower case: "arrears".
    [[nodiscard]] virtual QString key() const = 0;
    /// Puts the focus where work begins.
    virtual void focusFirst() { }
    /// As Page::saveState() and the others.
    [[nodiscard]] virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap &) { }
    [[nodiscard]] virtual QStringList lastingState() const { return {}; }
    [[nodiscard]] virtual bool mayLeave() { return true; }
    /// How many things wait here for a person to decide.
    [[nodiscard]] virtual int waiting() const { return 0; }
    /// Shows a record of the tab's kind; false when it has none of that id.
    virtual bool showRecord(Uuid) { return false; }
    /// Whether there are rows for ActionId::ExportMoney and CopyMoney, which the page hands to the tab in front; tell
    /// of a change by availabilityChanged(ActionId::ExportMoney).
    [[nodiscard]] virtual bool hasRows() const { return false; }
    /// Saves the rows shown as CSV, once a file was chosen and the disclosure noted.
    virtual void exportRows() { }
    /// Copies the rows selected, or all where none is, with headings, for a spreadsheet.
    virtual void copyRows() { }

    /// The tab is in front: reads what is missing.
    void activate();
    /// Reads everything when it next comes to the front.
    void setStale() { m_stale = true; }

    [[nodiscard]] const std::map<ActionId, QAction *> &actionsById() const { return m_actions; }
    /// The tab's action, null when it has none of that id.
    [[nodiscard]] QAction *action(ActionId id) const;
    [[nodiscard]] bool isAvailable(ActionId id) const;

Q_SIGNALS:
    /// One of the tab's actions was chosen while something else may be in front.
    void frontRequested();
    void availabilityChanged(rollbook::ActionId id);
    void waitingChanged();
    /// Wants what another tab, page or the window offers, as if it were chosen from the menu.
    void actionRequested(rollbook::ActionId action);
    /// As the page's signals of the same names.
    void showMembersRequested(const std::vector<rollbook::Id<rollbook::Member>> &ids, const QString &title);
    void showPageRequested(rollbook::Scope page, rollbook::Uuid record);
    void paperRequested(const rollbook::PaperOrder &order, QWidget *over);
    void said(const rollbook::Message &message);
    void failed(const rollbook::Problems &problems);
    void taskStarted(const std::shared_ptr<rollbook::Task> &task);

protected:
    /// Reads everything afresh; what takes over 0.1 s beside the window (ui/members/backgroundreader.h).
    virtual void reload() = 0;
    /// Follows a commit while the tab is on show: exactly the rows it names. Reads everything unless overridden.
    virtual void refresh(const Committed &) { reload(); }

    [[nodiscard]] Register &source() const { return m_register; }
    /// The tab's action of this id: text, icon, shortcuts and tip from the table (ui/widgets/moneyactions.cpp). `run`
    /// is called when it is chosen, the tab being in front by then. What has the scope MoneyPage works only while the
    /// tab is in front.
    QAction *addTabAction(ActionId id, std::function<void()> run);
    /// Enables and disables; not QAction::setEnabled(), which the window uses.
    void setAvailable(ActionId id, bool available);
    /// Makes and announces a task.
    std::shared_ptr<Task> startTask(const QString &title, bool cancellable = true);

private:
    Register &m_register;
    bool m_stale = true;
    std::map<ActionId, QAction *> m_actions;
    std::map<ActionId, bool> m_available;
};

} // namespace rollbook
