// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QWidget>

class QCheckBox;
class QListWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace rollbook {

class ProblemLabel;

/// Whether a copy holds the whole register, or only the people of some groups and some of what is known of them. The
/// groups and columns are shown once the copy is limited.
class CopyLimitsBox final : public QWidget
{
    Q_OBJECT

public:
    explicit CopyLimitsBox(const std::vector<Group> &groups, QWidget *parent = nullptr);

    [[nodiscard]] CopyLimits limits() const;
    /// Says what is missing and takes the focus there; false: nothing is limited though it should be.
    [[nodiscard]] bool isComplete();

private:
    void fillGroups(const std::vector<Group> &groups);
    void fillColumns();
    void showChoices(bool limited);
    [[nodiscard]] bool isWholeColumns() const;

    QCheckBox *m_limited;
    QWidget *m_choices;
    QTreeWidget *m_groups;
    QListWidget *m_columns;
    ProblemLabel *m_problem;
};

} // namespace rollbook
