// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <vector>

class QCheckBox;
class QMenu;

namespace rollbook {

/// A box that opens a menu of ticks, of which any number may be set; it stays open while they are. Looks and opens as
/// every box of choices does. In the menu Down and Up, Tab and Shift+Tab go from tick to tick, Space sets one, Escape
/// and Enter close.
class CheckMenuBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit CheckMenuBox(QWidget *parent = nullptr);

    /// A tick at the end of the menu. `name`: its object name.
    QCheckBox *addTick(const QString &text, const QString &name);
    void addSeparator();
    /// What the closed box says.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return currentText(); }
    [[nodiscard]] QMenu *menu() const { return m_menu; }

    void showPopup() override;
    void hidePopup() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(const QObject *from, int by);

    QMenu *m_menu;
    std::vector<QCheckBox *> m_ticks;
};

} // namespace rollbook
