// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/dashboarddata.h"

#include <QFrame>

class QVBoxLayout;

namespace rollbook {

/// One thing to do, as a sentence and the people it is about.
struct Need {
    qint64 people = 0;
    QString text;
    PeopleQuestion question;
    bool operator==(const Need &) const = default;
};

/// What the figures ask somebody to do, most pressing first; only what concerns anybody.
[[nodiscard]] std::vector<Need> needsOf(const DashboardFigures &figures);

/// The card that lists them; each line opens its people.
class NeedsPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit NeedsPanel(QWidget *parent = nullptr);
    /// `holdsMoney` false: nothing is said about who owes.
    void setNeeds(const std::vector<Need> &needs, bool holdsMoney);

Q_SIGNALS:
    void peopleRequested(const rollbook::PeopleQuestion &question);

private:
    QVBoxLayout *m_lines;
    std::vector<Need> m_needs;
};

} // namespace rollbook
