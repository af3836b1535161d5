// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importstep.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace rollbook {

/// Step 2: what each column feeds, beside some of its cells.
class ColumnStep final : public ImportStep
{
    Q_OBJECT

public:
    ColumnStep(ImportSession &session, QWidget *parent);
    void enter() override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] QString nextText() const override;

private:
    void fill();
    void showChoices();
    [[nodiscard]] QComboBox *makeChoice(int column);

    QLabel *m_intro;
    QLabel *m_problem;
    QTableWidget *m_table;
    std::vector<QComboBox *> m_choices;
    bool m_filling = false;
};

} // namespace rollbook
