// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace rollbook {

class Preferences;

/// What the window shows when no register is open: three choices, and the files whose names the user chose to keep.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// `preferences` outlives the page.
    explicit StartPage(Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void newChosen();
    void openChosen();
    void practiceChosen();
    void fileChosen(const QString &path);
    void backupsChosen();

private:
    QLayout *makeWelcome();
    void fillRecent();

    Preferences &m_preferences;
    QWidget *m_recent;
    QVBoxLayout *m_recentRows;
};

} // namespace rollbook
