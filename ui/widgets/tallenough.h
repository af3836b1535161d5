// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>

class QDialog;
class QWidget;

namespace rollbook {

/// Keeps a dialog as tall as its texts need at its width, up to the height of the screen: a layout alone takes into
/// account how texts wrap only when the dialog is first shown.
class TallEnough final : public QObject
{
    Q_OBJECT

public:
    /// Watches over `dialog` from now on; once is enough.
    static void watch(QDialog *dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit TallEnough(QDialog *dialog);
    void fit();

    QDialog *m_dialog;
};

/// The window that all dialogs stand over from which `widget` was opened; its own where there is none.
[[nodiscard]] const QWidget *programWindow(const QWidget *widget);

/// Gives a dialog its first size, which is never larger than the program's window, nor than the screen.
void openAt(QDialog *dialog, QSize wanted);

} // namespace rollbook
