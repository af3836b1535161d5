// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/settlerule.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace rollbook {

/// Asks for the rule by which many conflicts are settled at once, and says how many it settles.
class ManyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `laptops`: those that wrote the entries, by name. `own`: this one.
    ManyDialog(std::vector<Conflict> conflicts, std::map<EntryId, Entry> entries,
        const std::map<DeviceId, QString> &laptops, DeviceId own, QWidget *parent = nullptr);

    [[nodiscard]] SettleRule rule() const;

private:
    void build();
    void fillLaptops(const std::map<DeviceId, QString> &laptops);
    void count();

    std::vector<Conflict> m_conflicts;
    std::map<EntryId, Entry> m_entries;
    DeviceId m_own;
    QRadioButton *m_newest;
    QRadioButton *m_ours;
    QRadioButton *m_theirs;
    QComboBox *m_laptops;
    QLabel *m_outcome;
    QPushButton *m_go = nullptr;
};

} // namespace rollbook
