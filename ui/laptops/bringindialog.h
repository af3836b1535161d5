// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflict.h"
#include "ui/laptops/laptopdialog.h"

namespace rollbook {

class Reader;

/// What bringing a change file in would come to, before it is done.
class BringInDialog final : public LaptopDialog
{
    Q_OBJECT

public:
    /// `path`: of the change file. `reader` is asked here only.
    BringInDialog(const QString &path, const BroughtIn &preview, const Reader &reader, QWidget *parent = nullptr);

private:
    void addFigures(const BroughtIn &preview);
    void addFigure(const QString &label, const QString &figure, const QString &detail = {}, bool alarm = false);
    void addMissing(const BroughtIn &preview, const Reader &reader);
};

} // namespace rollbook
