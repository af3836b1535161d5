// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QFrame;
class QLabel;
class QPushButton;
class QToolButton;

namespace rollbook {

class IconLabel;

/// The line in which the window says what was done, with Undo or another way on; or what failed and what to do. It
/// blocks nothing. What was done goes away by itself when the next thing is said or after a while; a failure stays.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const Message &message);
    void fail(const Problems &problems);
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void undoRequested(rollbook::EntryId entry);

private:
    void show(const QString &text, const QString &iconName);
    void color();

    QWidget *m_card;
    IconLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer m_timer;
    Message m_message;
    bool m_failure = false;
};

} // namespace rollbook
