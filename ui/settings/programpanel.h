// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rollbook {

class Preferences;

/// Appearance, locking and remembered file names.
class ProgramPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `preferences` outlives the panel.
    explicit ProgramPanel(Preferences &preferences, QWidget *parent = nullptr);
};

} // namespace rollbook
