// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rollbook {

/// Windows of the Help menu. They block nothing and close with Escape.
void showGuide(QWidget *parent);
void showShortcuts(QWidget *parent);
void showAbout(QWidget *parent);

} // namespace rollbook
