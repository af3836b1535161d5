// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opendialogs.h"

#include <QApplication>
#include <QDialog>
#include <QThread>
#include <QTimer>

namespace rollbook {

bool closeDialogs(QObject *receiver, std::function<void()> then)
{
    bool closedOne = false;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (!dialog || !dialog->isVisible())
            continue;
        dialog->done(QDialog::Rejected);
        closedOne = true;
    }
    if (!closedOne && QThread::currentThread()->loopLevel() <= 1)
        return false;
    QTimer::singleShot(10, receiver, std::move(then));
    return true;
}

} // namespace rollbook
