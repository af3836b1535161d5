// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/menus.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

namespace rollbook {

/// Steps of a walk through the window: each sight is shown to a visitor, by name. What is not there, does not open or
/// does not close ends the program.
class WindowSteps
{
public:
    using Visit = std::function<void(const QString &name, QWidget *sight)>;

    explicit WindowSteps(Visit visit) : m_visit(std::move(visit)) { m_fixture.window.resize(1024, 700); }

    [[nodiscard]] QString folder() const { return m_fixture.folder.path(); }

    /// Lets background reading and painting come to rest.
    static void settle(int milliseconds)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < milliseconds)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }

protected:
    template <class W> [[nodiscard]] W *find(const char *name, const QWidget *within = nullptr) const
    {
        auto *found = (within ? within : &m_fixture.window)->template findChild<W *>(QLatin1String(name));
        if (!found)
            qFatal("%s is not there", name);
        return found;
    }
    void visit(const char *name, QWidget *sight = nullptr, int wait = 150)
    {
        settle(wait);
        m_visit(QLatin1String(name), sight ? sight : &m_fixture.window);
    }

    /// Runs what opens a dialog or menu, shows that, goes on `inside`, and closes it.
    void opening(const char *name, const std::function<void()> &open, const std::function<void(QWidget *)> &inside = {})
    {
        bool seen = false;
        QWidget *const above = QApplication::activeModalWidget();
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [&] {
            QWidget *popup = QApplication::activePopupWidget();
            QWidget *shown = popup ? popup : QApplication::activeModalWidget();
            if (seen || !shown || shown == above)
                return;
            seen = true;
            visit(name, shown);
            if (inside)
                inside(shown);
            leave(name, shown);
        });
        look.start(20);
        open();
        QElapsedTimer waited;
        waited.start();
        while (!seen && waited.elapsed() < 10'000)
            settle(20);
        if (!seen)
            qFatal("%s did not open", name);
        settle(30);
    }
    /// Esc leaves a dialog in which nothing was typed without a question.
    static void leave(const char *name, QWidget *shown)
    {
        auto *dialog = qobject_cast<QDialog *>(shown);
        if (!dialog) {
            shown->close();
            return;
        }
        if (dialog->property("begun").toBool()) {
            dialog->done(QDialog::Rejected);
            return;
        }
        QTimer stuck;
        QObject::connect(&stuck, &QTimer::timeout, &stuck, [name] { qFatal("%s does not close", name); });
        stuck.start(3000);
        dialog->reject();
    }
    void opening(const char *name, ActionId id, const std::function<void(QWidget *)> &inside = {})
    {
        QAction *action = m_fixture.window.menus().action(id);
        if (!action->isEnabled())
            qFatal("%s is disabled", actionSpec(id).name);
        opening(
            name, [action] { action->trigger(); }, inside);
    }

    ShellFixture m_fixture;

private:
    Visit m_visit;
};

} // namespace rollbook
