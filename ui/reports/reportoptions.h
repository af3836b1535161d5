// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/directory.h"
#include "ui/reports/reportchoice.h"

#include <QVariantMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QListWidget;

namespace rollbook {

class GroupPicker;

/// The form of a report: who, where, when, which columns, what paper.
class ReportOptions final : public QWidget
{
    Q_OBJECT

public:
    /// `holdsMoney` false: of a copy without fees and payments, which cannot tell every column and status.
    ReportOptions(QDate today, bool holdsMoney, QWidget *parent = nullptr);

    /// Shows what the kind of report has; each kind keeps its own people, columns and paper.
    void setKind(ReportKind kind);
    void setDirectory(const Directory &directory);
    /// These people and nobody else, until another choice is made.
    void setSelection(std::vector<Id<Member>> ids, const QString &name);
    [[nodiscard]] ReportChoice choice() const;

    /// Nothing about people: columns, paper, grouping.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void changed();

private:
    struct Look {
        std::vector<ReportColumnId> columns;
        bool byGroup = true;
        bool newPages = false;
        bool landscape = false;
        bool close = false;
        ReportScope::Who who = ReportScope::Who::Members;
        std::vector<int> statuses {}; ///< checked, when the choice is by status
    };

    void setUpScope(QFormLayout *form);
    void setUpDays(QFormLayout *form, QDate today);
    void setUpTable(QFormLayout *form);
    void setUpPaper(QFormLayout *form);
    void connectAll();
    void takeLook();
    void showLook();
    void fillColumns();
    /// The columns that the kind can have here.
    [[nodiscard]] std::vector<ReportColumnId> offeredColumns(ReportKind kind) const;
    void arrange();
    [[nodiscard]] Look &look() { return m_looks[static_cast<std::size_t>(m_kind)]; }
    [[nodiscard]] const Look &look() const { return m_looks[static_cast<std::size_t>(m_kind)]; }
    [[nodiscard]] ReportScope scope() const;

    const bool m_holdsMoney;
    ReportKind m_kind = ReportKind::Register;
    std::array<Look, 3> m_looks;
    std::vector<Id<Member>> m_selection;
    QString m_selectionName;
    bool m_filling = false;
    QFormLayout *m_form = nullptr;
    QComboBox *m_who = nullptr;
    QListWidget *m_statuses = nullptr;
    GroupPicker *m_group = nullptr;
    QCheckBox *m_below = nullptr;
    QDateEdit *m_asAt = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QListWidget *m_columns = nullptr;
    QCheckBox *m_byGroup = nullptr;
    QCheckBox *m_newPages = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_rows = nullptr;
};

} // namespace rollbook
