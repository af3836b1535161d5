// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QWidget>

class QFormLayout;
class QPushButton;

namespace rollbook {

/// What is known of the society, and a button to change it.
class OrganisationPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `opened` outlives the panel.
    explicit OrganisationPanel(Register &opened, QWidget *parent = nullptr);

private:
    void fill();
    void edit();

    Register &m_register;
    QFormLayout *m_facts;
    QPushButton *m_edit;
};

} // namespace rollbook
