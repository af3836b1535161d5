// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/mergechoices.h"

#include <QScrollArea>

#include <map>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QRadioButton;

namespace rollbook {

/// Two people side by side: who they are, and the fields in which they differ, each with a choice of whose value
/// stands. One of the two is the record that is kept.
class MergeView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MergeView(QWidget *parent = nullptr);

    /// Shows two people; `about` are lines of what hangs on each. The first is the one kept until the user says else.
    void show(const Member &member, const Member &other, const QStringList &about, const QString &currency);
    void clear();
    /// Whether the second one is the record that is kept.
    [[nodiscard]] bool isSecondKept() const;
    /// The units whose value is that of the record that goes.
    [[nodiscard]] std::vector<int> unitsTaken() const;

private:
    void addHeads(const Member &member, const Member &other, const QStringList &about);
    void addChoice(const MergeChoice &choice, const QString &currency);
    QWidget *addSide(int row, int column, const QString &value, QRadioButton *choice);
    void follow();

    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QButtonGroup *m_kept = nullptr;
    std::map<int, QButtonGroup *> m_sides; ///< by unit
    std::map<int, bool> m_chosen; ///< units whose side the user chose
};

} // namespace rollbook
