// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace rollbook {

/// Two parts of a window beside each other where there is room for both at the width they need, else the second below
/// the first. Never wider than the wider of the two needs.
class BesideOrBelow final : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over. What is beside each other shares out the width, and the first takes what height is left below
    /// each other.
    BesideOrBelow(QWidget *first, QWidget *second, QWidget *parent = nullptr);

    [[nodiscard]] bool isBelow() const { return m_below; }
    /// The least width at which both stand beside each other.
    [[nodiscard]] int besideWidth() const;
    void setStretch(int first, int second);
    /// Arranges both as for that width, before there is one.
    void arrangeFor(int width);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void arranged(bool below);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QSize together(const QSize &first, const QSize &second) const;

    QWidget *m_first;
    QWidget *m_second;
    QBoxLayout *m_layout;
    bool m_below = false;
};

} // namespace rollbook
