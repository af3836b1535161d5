// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/charttable.h"

#include <QFrame>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace rollbook {

/// Asks where to save: the dialog's title, the name proposed, the filter. Empty: the user thought better of it.
using AskPath
    = std::function<QString(QWidget *parent, const QString &title, const QString &name, const QString &filter)>;

/// A chart as a card: its finding, its definition, the drawing or in its place the table of the same figures, and the
/// ways to save it. A click, Enter or the context menu asks for the people behind a figure.
class ChartView final : public QFrame
{
    Q_OBJECT

public:
    /// `name`: object name, the prefix of its parts' names.
    explicit ChartView(const QString &name, QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    [[nodiscard]] const ChartContent &content() const { return m_canvas->content(); }
    [[nodiscard]] bool isTableShown() const;
    void showTable(bool shown);
    void setAskPath(AskPath ask) { m_askPath = std::move(ask); }
    /// Asks where, and saves.
    void save(ChartFormat format);
    [[nodiscard]] ChartCanvas *canvas() const { return m_canvas; }

Q_SIGNALS:
    void peopleRequested(const rollbook::PeopleQuestion &question);
    /// Wants to see the payments behind a figure of money.
    void paymentsRequested(rollbook::ChartPoint point);
    void saved(const QString &path);
    void failed(const rollbook::Problems &problems);
    /// The focus came to one of its parts.
    void entered();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void makeParts(const QString &name);
    void makeTable(const QString &name);
    void ask(ChartPoint point);
    [[nodiscard]] ChartPoint chosen() const;

    ChartCanvas *m_canvas = nullptr;
    ChartTable *m_model = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_nothing = nullptr; ///< in the place of a chart without anything to see
    QLabel *m_title = nullptr;
    QLabel *m_definition = nullptr;
    QToolButton *m_tableButton = nullptr;
    QToolButton *m_moreButton = nullptr;
    QAction *m_open = nullptr;
    QAction *m_asTable = nullptr;
    QList<QAction *> m_actions;
    AskPath m_askPath;
};

} // namespace rollbook
