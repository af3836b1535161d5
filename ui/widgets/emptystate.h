// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace rollbook {

class IconLabel;

/// What a view shows when there is nothing to show: a picture, a sentence, and buttons that do the next step.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `detail` may be empty. `iconName` as of icon().
    void setText(const QString &iconName, const QString &title, const QString &detail = {});
    /// The first one added is the primary one. `name`: its object name.
    QPushButton *addButton(const QString &text, const QString &name, const QString &iconName = {});
    void clearButtons();
    /// As wide as the widest button: the buttons stand below each other where they have no room side by side.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    IconLabel *m_picture;
    QLabel *m_title;
    QLabel *m_detail;
    QWidget *m_buttons;
    QBoxLayout *m_row;
};

} // namespace rollbook
