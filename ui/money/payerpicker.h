// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/directory.h"
#include "ui/money/payer.h"

#include <QDialog>

class QFormLayout;
class QPushButton;

namespace rollbook {

class GroupPicker;
class PersonPicker;

/// Chooses a person by typing a part of the name, or an affiliated organisation; the one takes the other away.
class PayerPicker final : public QWidget
{
    Q_OBJECT

public:
    /// `reader` outlives it.
    PayerPicker(const Reader &reader, const Directory &directory, QWidget *parent = nullptr);
    [[nodiscard]] Payer payer() const;

Q_SIGNALS:
    /// Somebody else is chosen, or nobody any more.
    void picked();

private:
    PersonPicker *m_person;
    GroupPicker *m_affiliate;
};

/// Asks whom something is about.
class WhoDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `unknown`: label of a button for nobody known; empty: none. `reader` outlives the dialog.
    WhoDialog(const Reader &reader, const Directory &directory, const QString &title, const QString &unknown,
        QWidget *parent);

Q_SIGNALS:
    /// Null payer: nobody known. The dialog is closed by then.
    void chosen(const rollbook::Payer &payer);

private:
    PayerPicker *m_picker;
    QPushButton *m_go;
};

} // namespace rollbook
