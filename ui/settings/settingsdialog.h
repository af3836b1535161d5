// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace rollbook {

class Preferences;

/// The settings: of the program on this computer, and of the society in the register. Everything applies at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Part { Program, Organisation, MembershipTypes, Admission };

    /// `preferences` and `opened` outlive the dialog; `opened` may be null: then only the program's own part is there.
    SettingsDialog(Preferences &preferences, Register *opened, QWidget *parent = nullptr);
    void show(Part part);
    using QDialog::show;

Q_SIGNALS:
    void said(const rollbook::Message &message);

private:
    void addPart(const QString &title, const QString &iconName, QWidget *content);

    QListWidget *m_list;
    QStackedWidget *m_stack;
};

} // namespace rollbook
