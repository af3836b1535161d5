// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actiontable.h"

#include <QAction>

#include <functional>
#include <map>

namespace rollbook {

class MainWindow;

/// What the window itself does, of the table of actions.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(MainWindow &window);

    /// Enables what can be done in the state the session is in.
    void update();
    /// Performs what the window itself offers; nothing where a page does.
    void perform(ActionId id);
    [[nodiscard]] QAction *action(ActionId id) const { return m_actions.at(id); }

private:
    enum class Needs { Nothing, Register, Writable, OpenOrLocked };
    void add(ActionId id, Needs needs, std::function<void()> run);
    void addFile();
    void addView();
    void addToolsAndHelp();
    void showPage(ActionId id, Scope page);
    void closeBooks();

    MainWindow &m_window;
    std::map<ActionId, QAction *> m_actions;
    std::map<ActionId, Needs> m_needs;
};

} // namespace rollbook
