// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "ui/widgets/actiontable.h"
#include "ui/widgets/task.h"

#include <QAction>
#include <QVariantMap>
#include <QWidget>

#include <map>

namespace rollbook {

/// A line in the window's message bar: what was done, in words, with a way on. Never a box that must be closed.
struct Message {
    enum class Kind { Success, Note, Warning };
    Kind kind = Kind::Success;
    QString text;
    std::optional<EntryId> undo {}; ///< an "Undo" button that takes this entry back
    QString actionText {}; ///< label of one more button; empty: none
    std::function<void()> action {};
    std::function<void()> undoWith {}; ///< what the "Undo" button does instead, where it is about more than one entry
};

/// A paper about money that is wanted on the screen, to be printed or saved: one of them is set.
struct PaperOrder {
    Id<Payment> receipt {}; ///< for this payment
    Id<Member> account {}; ///< a person's statement of account
    Id<Group> affiliate {}; ///< an affiliated organisation's
};

/// One page of the main window. The window owns it, destroys it when the register is locked, and makes it afresh
/// afterwards: what shall come back is in saveState(). A page reads by Register::reader(), writes by
/// Register::submit(), and listens to Register::committed(); it talks to the window by the signals below.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Scope scope, QWidget *parent = nullptr);

    /// The page's place among the pages.
    [[nodiscard]] Scope scope() const { return m_scope; }
    /// As the sidebar and the window's title name it.
    [[nodiscard]] virtual QString title() const = 0;
    /// Below :/icons, as "members".
    [[nodiscard]] virtual QString iconName() const = 0;
    /// The page comes to the front: read what is missing, put the focus where work begins.
    virtual void activate() { }
    /// Columns, splitters, filter, current row: plain values. Kept over locking in memory; only the keys listed in
    /// lastingState() go into the settings file, which must never hold anything about people.
    [[nodiscard]] virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap &) { }
    /// The keys of saveState() without personal content: widths, order of columns, splitters.
    [[nodiscard]] virtual QStringList lastingState() const { return {}; }
    /// Shows exactly these people under a title ("Lapsed in May 2026"). The members page does; others need not.
    virtual void showOnly(const std::vector<Id<Member>> &, const QString &) { }
    /// Shows one record, however filtered the page is: a member on the members page, a group on the groups page.
    virtual void showRecord(Uuid) { }
    /// False keeps the page from being left or locked away by the user's own act: there is unsaved typing and the
    /// user chose to stay. Locking after idle time does not ask.
    [[nodiscard]] virtual bool mayLeave() { return true; }

    /// How many things wait here for a person to decide: the sidebar shows it beside the page's name.
    [[nodiscard]] virtual int waiting() const { return 0; }

    /// The actions this page performs, for menus and tests.
    [[nodiscard]] const std::map<ActionId, QAction *> &actionsById() const { return m_actions; }
    /// The page's action, null when it has none of that id.
    [[nodiscard]] QAction *action(ActionId id) const;
    /// Told by the window: actions of page scope work only while the page is in front.
    void setInFront(bool inFront);

Q_SIGNALS:
    /// Opens the people behind a figure in the members page.
    void showMembersRequested(const std::vector<rollbook::Id<rollbook::Member>> &ids, const QString &title);
    /// Brings another page to the front, with a record of it when `record` is not null.
    void showPageRequested(rollbook::Scope page, rollbook::Uuid record);
    /// Wants what another page or the window offers, as if it were chosen from the menu.
    void actionRequested(rollbook::ActionId action);
    /// Comes to the front itself: one of its actions was chosen elsewhere.
    void frontRequested();
    void waitingChanged();
    /// A line in the message bar.
    void said(const rollbook::Message &message);
    /// Something failed and no field of a form is there to say it at.
    void failed(const rollbook::Problems &problems);
    /// The window shows a paper, over the dialog `over` or, where that is null, over the page.
    void paperRequested(const rollbook::PaperOrder &order, QWidget *over);
    /// Work of more than a second begins: the window shows its bar and Cancel until Task::finished().
    void taskStarted(const std::shared_ptr<rollbook::Task> &task);

protected:
    /// Makes the page's action of this id: text, icon, shortcuts and tip from the table; `run` is called when it is
    /// chosen, the page being in front by then. Use it in tool bars and context menus as well.
    QAction *addPageAction(ActionId id, std::function<void()> run);
    /// Makes the page's own an action that a part of it has made and performs; the part sees to it that the page is in
    /// front by then.
    void adoptAction(ActionId id, QAction *made);
    [[nodiscard]] bool isInFront() const { return m_inFront; }
    /// Enables and disables; not QAction::setEnabled(), which the window uses.
    void setAvailable(ActionId id, bool available);
    /// Asks for a paper once what is being done has ended, as a dialog's closing.
    void requestPaper(const PaperOrder &order, QWidget *over = nullptr);
    /// Makes and announces a task.
    std::shared_ptr<Task> startTask(const QString &title, bool cancellable = true);

private:
    void updateEnabled(ActionId id);

    Scope m_scope;
    bool m_inFront = false;
    std::map<ActionId, QAction *> m_actions;
    std::map<ActionId, bool> m_available;
};

} // namespace rollbook
