// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace rollbook {

/// One way to settle a conflict: its number, the value, who wrote it. Choosing it marks the card.
class ChoiceRow final : public QFrame
{
    Q_OBJECT

public:
    /// `number`: the key that chooses it. `author` may be empty.
    ChoiceRow(int number, const QString &value, const QString &author, QWidget *parent = nullptr);

    [[nodiscard]] QRadioButton *button() const { return m_button; }
    /// Where more can stand, under the value.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_button;
    QVBoxLayout *m_content;
};

} // namespace rollbook
