// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/members/society.h"
#include "ui/members/memberspage.h"
#include "ui/members/membertable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace rollbook {

/// Makes the window of the widget the one that has the keyboard, as a window manager does when a dialog opens or
/// closes.
inline void bringToFront(const QWidget *widget)
{
    QWidget *window = widget->window();
    if (window->isActiveWindow())
        return;
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        qWarning("the window did not become active");
}

/// The members page over a society, worked by keyboard; it counts the keys.
class ShownMembers
{
public:
    MembersPage page;

    explicit ShownMembers(Society &society) : page(*society.opened)
    {
        page.resize(1024, 700);
        for (const auto &[id, action] : page.actionsById())
            page.addAction(action);
        page.setInFront(true);
        page.show();
        bringToFront(&page);
        table()->setFocus();
    }
    [[nodiscard]] MemberTable *table() const { return page.findChild<MemberTable *>(QStringLiteral("memberTable")); }
    /// A dialog that is open; null when there is none of the name.
    template <class D> [[nodiscard]] D *open(const char *name) const
    {
        for (D *one : page.findChildren<D *>(QLatin1String(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void press(QWidget *where, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        bringToFront(where);
        QTest::keyClick(where, key, modifiers);
    }
    /// At the widget of the dialog that has the focus.
    void pressIn(QWidget *dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(dialog->focusWidget() ? dialog->focusWidget() : dialog, key, modifiers);
    }
    [[nodiscard]] int keys() const { return m_keys; }

private:
    int m_keys = 0;
};

/// Replaces what stands in a field, and leaves it: in a dialog that is not active leaving goes unnoticed.
inline void writeInto(const QWidget *dialog, const char *field, const QString &text)
{
    auto *line = dialog->findChild<QLineEdit *>(QLatin1String(field));
    if (!line)
        qFatal("%s is not there", field);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(line, &left);
}
[[nodiscard]] inline QString textOf(const QWidget *dialog, const char *label)
{
    const auto *found = dialog->findChild<QLabel *>(QLatin1String(label));
    return found ? found->text() : QString();
}
/// The sentence under a field; empty while there is none to be seen.
[[nodiscard]] inline QString messageOf(const QWidget *dialog, const char *field)
{
    const auto *found = dialog->findChild<QLabel *>(QLatin1String(field) + QStringLiteral("Message"));
    return found && found->isVisible() ? found->text() : QString();
}
/// What the keyboard reaches without a name to be spoken.
[[nodiscard]] inline QStringList namelessIn(const QWidget *dialog)
{
    QStringList found;
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool spokenFor = qobject_cast<const QLabel *>(widget) || widget->focusProxy()
            || qobject_cast<const QComboBox *>(widget->parentWidget())
            || widget->parentWidget()->objectName().startsWith(QLatin1String("qt_"));
        if (!spokenFor && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(dialog)
            && widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            found.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName());
    }
    return found;
}
/// The access keys that two things in a dialog share.
[[nodiscard]] inline QStringList clashesIn(const QWidget *dialog)
{
    QStringList taken, found;
    const auto take = [&](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        if (taken.contains(key))
            found.append(text);
        taken.append(key);
    };
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(dialog))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            take(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            take(label->text());
    }
    return found;
}
[[nodiscard]] inline Money owedBy(const Society &society, Id<Member> person)
{
    const auto facts = society.opened->reader().facts(std::span(&person, 1), FactParts::Everything);
    return owedAt(facts->front(), society.clock.today());
}

} // namespace rollbook
