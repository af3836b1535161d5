// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/laptops/laptopdialog.h"

class QLineEdit;

namespace rollbook {

/// Asks for a laptop's new name.
class NameDialog final : public LaptopDialog
{
    Q_OBJECT

public:
    /// `taken`: the names of the other laptops.
    NameDialog(const QString &name, QStringList taken, QWidget *parent = nullptr);
    [[nodiscard]] QString name() const;
    void accept() override;

private:
    QStringList m_taken;
    QLineEdit *m_name;
    ProblemLabel *m_problem;
};

} // namespace rollbook
