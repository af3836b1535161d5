// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/status.h"
#include "tests/ui/members/society.h"
#include "ui/money/statementlines.h"
#include "ui/money/statementspanel.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

namespace rollbook {

/// The statements of a small society, worked by keyboard: Ada and Bea owe £24 each.
class StatementTill
{
public:
    Society society;
    Id<Member> ada = society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 0);
    Id<Member> bea = society.admit(QStringLiteral("Bea"), QStringLiteral("Moss"), 0);
    std::unique_ptr<StatementsPanel> panel;
    std::vector<Message> said;
    std::vector<Problems> failures;

    void open(const QVariantMap &state = {})
    {
        panel = std::make_unique<StatementsPanel>(*society.opened);
        QObject::connect(panel.get(), &MoneyTab::said, panel.get(), [this](const Message &m) { said.push_back(m); });
        QObject::connect(
            panel.get(), &MoneyTab::failed, panel.get(), [this](const Problems &p) { failures.push_back(p); });
        for (const auto &[id, action] : panel->actionsById())
            panel->addAction(action);
        panel->restoreState(state);
        panel->resize(1'200, 760);
        QSignalSpy shown(panel.get(), &StatementsPanel::shown);
        panel->show();
        activate(panel.get());
        panel->activate();
        if (shown.isEmpty() && !shown.wait(30'000))
            qWarning("the panel does not show");
    }
    QString file(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("bank%1.csv").arg(++m_files));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qWarning("not written");
        return path;
    }
    /// Rows of day, who, kind, in, out and balance.
    [[nodiscard]] static QByteArray bank(const QByteArray &rows)
    {
        return "Date,Description,Type,Money In,Money Out,Balance\n" + rows;
    }
    /// Chooses the file, as the treasurer does by the action.
    void choose(const QByteArray &bytes)
    {
        panel->askFile = [path = file(bytes)] { return path; };
        panel->action(ActionId::ImportStatement)->trigger();
    }
    /// A dialog that is open, once it is.
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        QDialog *found = nullptr;
        const auto look = [&] {
            for (auto *one : panel->findChildren<QDialog *>(QLatin1String(name)))
                found = one->isVisible() ? one : found;
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look, 30'000))
            return nullptr;
        activate(found);
        return found;
    }
    /// Takes a file in and waits until its lines are on show.
    void take(const QByteArray &bytes)
    {
        choose(bytes);
        QDialog *import = dialog("statementImport");
        if (!import)
            qFatal("nothing is read");
        QSignalSpy shown(panel.get(), &StatementsPanel::shown);
        pressOn(import, Qt::Key_Return);
        settle(shown);
        activate(panel.get());
    }
    /// What a window manager does: what is new is in front, and once it is gone, what was before.
    static void activate(QWidget *window)
    {
        window->activateWindow();
        // QWindow::isActive() is true of a dialog while its parent has the front.
        if (!QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }))
            qWarning("the window did not become active");
    }
    /// Presses a key in a window that may have lost the front to one that has just gone.
    static void pressOn(QWidget *widget, Qt::Key key)
    {
        if (QApplication::activeWindow() != widget->window())
            activate(widget->window());
        QTest::keyClick(widget, key);
    }
    /// Waits until what was asked for is on show, and nothing else comes.
    void settle(QSignalSpy &shown) const
    {
        const auto idle = [&] { return !shown.isEmpty() && !society.opened->isBusy() && !panel->isReading(); };
        if (!QTest::qWaitFor(idle, 60'000))
            qWarning("nothing is shown");
    }
    [[nodiscard]] QTableView *list() const { return panel->findChild<QTableView *>(QStringLiteral("statementLines")); }
    [[nodiscard]] QString cell(int row, StatementLinesModel::Column column) const
    {
        return list()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString text(const char *label) const
    {
        const auto *found = panel->findChild<QLabel *>(QLatin1String(label));
        return found ? found->text() : QString();
    }
    template <class W> [[nodiscard]] W *part(const char *name) const
    {
        for (W *one : panel->findChildren<W *>(QLatin1String(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(focus(), text); }
    void show(LineFilter filter)
    {
        panel->findChild<QComboBox *>(QStringLiteral("statementFilter"))->setCurrentIndex(static_cast<int>(filter));
    }
    [[nodiscard]] Money owedBy(Id<Member> person) const
    {
        const auto facts = society.opened->reader().facts(std::span(&person, 1), FactParts::Everything);
        return owedAt(facts->front(), society.clock.today());
    }
    [[nodiscard]] std::size_t payments() const { return society.opened->reader().all<Payment>()->size(); }
    [[nodiscard]] QByteArray number(Id<Member> person) const { return society.member(person).number.toUtf8(); }

private:
    [[nodiscard]] QWidget *focus() const
    {
        if (!QApplication::activeWindow())
            activate(panel.get());
        QWidget *focused = QApplication::focusWidget();
        return focused ? focused : list();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

} // namespace rollbook
