// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rollbook {

/// A large choice of the start page: an icon, a title, and what it means. One button for mouse, keyboard and screen
/// reader.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(const QString &iconName, const QString &title, const QString &detail, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect textArea(int width) const;

    QString m_iconName;
    QString m_detail;
};

} // namespace rollbook
