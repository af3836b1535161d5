// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importstep.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace rollbook {

/// Step 4: what the import would do, every figure opening to the rows behind it.
class CheckStep final : public ImportStep
{
    Q_OBJECT

public:
    CheckStep(ImportSession &session, QWidget *parent);
    void enter() override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] QString nextText() const override;

Q_SIGNALS:
    /// Another policy was chosen: try it out afresh.
    void checkRequested();
    void saveRefusedRequested();

private:
    void fill();
    QLabel *m_headline;
    QTreeWidget *m_tree;
    QCheckBox *m_addDuplicates;
    QPushButton *m_save;
};

} // namespace rollbook
