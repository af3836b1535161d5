// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rollbook {

/// The dashboard of a register without people: what to do first.
class EmptyDashboard final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyDashboard(QWidget *parent = nullptr);

Q_SIGNALS:
    void importRequested();
    void addRequested();
};

} // namespace rollbook
