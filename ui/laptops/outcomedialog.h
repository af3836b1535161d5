// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/laptops/laptopdialog.h"

namespace rollbook {

/// What was made, where it is, and what to do next, step by step.
class OutcomeDialog final : public LaptopDialog
{
    Q_OBJECT

public:
    /// `path`: of the file that was made. `steps`: sentences.
    OutcomeDialog(const QString &title, const QString &sentence, const QString &path, const QStringList &steps,
        QWidget *parent = nullptr);

private:
    void addStep(int number, const QString &step);
};

} // namespace rollbook
