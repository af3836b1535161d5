// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/dashboarddata.h"

#include <QComboBox>

namespace rollbook {

/// Chooses one of named things, or all of them; what stands below another is indented in the list.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    /// `all`: the first entry, with the null id.
    ChoiceBox(const QString &name, const QString &spoken, const QString &all, QWidget *parent = nullptr);

    /// Keeps what is chosen as long as it is still there; else nothing is, and chosenChanged() tells.
    void setChoices(const std::vector<Choice> &choices);
    [[nodiscard]] Uuid chosen() const;
    /// Nothing happens when it is not among the choices.
    void choose(Uuid id);

Q_SIGNALS:
    void chosenChanged();

private:
    QString m_all;
    std::vector<Choice> m_choices;
};

} // namespace rollbook
