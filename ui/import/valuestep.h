// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importstep.h"
#include "ui/import/valuelines.h"

class QComboBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace rollbook {

/// Step 3: what the values of the file stand for. The value selected is changed below the list.
class ValueStep final : public ImportStep
{
    Q_OBJECT

public:
    ValueStep(ImportSession &session, QWidget *parent);
    void enter() override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] QString nextText() const override;

private:
    void fill();
    void showChoices();
    void takeChoice();
    void showLine(QTreeWidgetItem *item, const ValueLine &line);
    void showSummary();

    Directory m_directory;
    std::vector<ValueLine> m_lines;
    QLabel *m_intro;
    QTreeWidget *m_tree;
    QLabel *m_label;
    QComboBox *m_choice;
};

} // namespace rollbook
