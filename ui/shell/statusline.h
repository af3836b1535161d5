// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace rollbook {

class Preferences;

/// The status bar's lasting part: how many people, the file, and when it was last backed up.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    /// `preferences` outlives the line.
    StatusLine(QStatusBar *bar, Preferences &preferences);

    /// Null: no register is open. `path` of the register that is open or locked.
    void setRegister(Register *target, const QString &path);
    void refresh();

private:
    QStatusBar *m_bar;
    Preferences &m_preferences;
    Register *m_register = nullptr;
    QString m_path;
    QLabel *m_people;
    QLabel *m_file;
    QLabel *m_backup;
};

} // namespace rollbook
