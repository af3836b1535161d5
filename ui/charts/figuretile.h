// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rollbook {

/// One large figure with what it counts above it and a remark below; a button that opens the people behind it.
class FigureTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureTile(const QString &name, QWidget *parent = nullptr);

    /// `openable` false: nobody is behind it.
    void say(const QString &caption, const QString &figure, const QString &remark, bool openable);
    [[nodiscard]] const QString &figure() const { return m_figure; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_caption;
    QString m_figure;
    QString m_remark;
    bool m_openable = false;
};

} // namespace rollbook
