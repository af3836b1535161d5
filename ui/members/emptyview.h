// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace rollbook {

/// What stands where a list would: an icon, a sentence, and buttons that do the next step.
class EmptyView final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyView(QWidget *parent = nullptr);
    void setText(const QString &iconName, const QString &title, const QString &sentence);
    /// The first one added is the primary one.
    QPushButton *addButton(const QString &text, const QString &name);
    void clearButtons();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QWidget *m_buttons;
};

} // namespace rollbook
