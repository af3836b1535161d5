// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace rollbook {

/// What a view shows when there is nothing to show: a picture, a sentence, and a button that does the next step.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `detail` and `action` may be empty; without `action` there is no button.
    void say(const QString &iconName, const QString &title, const QString &detail = {}, const QString &action = {});
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void actionChosen();

private:
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_detail;
    QPushButton *m_button;
};

} // namespace rollbook
