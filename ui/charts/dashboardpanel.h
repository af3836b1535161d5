// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"
#include "ui/charts/dashboarddata.h"
#include "ui/charts/span.h"

#include <array>

class QGridLayout;
class QProgressBar;

namespace rollbook {

class ChoiceBox;
class EmptyState;
class FigureTile;
class NeedsPanel;
class SpanChooser;

/// The dashboard as a widget over plain figures: choosers, tiles, charts and what needs doing. Changing the span only
/// cuts the figures afresh; another scope is asked for by scopeChanged().
class DashboardPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Chart { Members, Flow, Fees, ByGroup, ByType };
    static constexpr int chartCount = 5;

    explicit DashboardPanel(QWidget *parent = nullptr);

    void setFigures(std::shared_ptr<const DashboardFigures> figures);
    [[nodiscard]] const DashboardFigures *figures() const { return m_figures.get(); }
    /// What the choosers say.
    [[nodiscard]] DashboardScope scope() const;
    void setScope(const DashboardScope &scope);
    [[nodiscard]] SpanChooser *spanChooser() const { return m_span; }
    /// A bar while figures are computed; 1 or more takes it away.
    void setProgress(double fraction);

    [[nodiscard]] ChartView *chart(Chart which) const { return m_charts[static_cast<std::size_t>(which)]; }
    /// The chart that had the focus last, the first one to begin with.
    [[nodiscard]] ChartView *currentChart() const { return m_current; }

Q_SIGNALS:
    void scopeChanged();
    void peopleRequested(const rollbook::PeopleQuestion &question);
    void importRequested();
    void addRequested();
    void saved(const QString &path);
    void failed(const rollbook::Problems &problems);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Tile { MembersTile, JoinedTile, LeftTile, ArrearsTile, TileCount };

    QWidget *makeHeader();
    EmptyState *makeEmpty();
    QWidget *makeBody();
    void makeTiles(QWidget *parent);
    void makeCharts(QWidget *parent);
    void arrange();
    void update(bool scopeToo);
    void updateTiles();
    void updateYearTiles();
    [[nodiscard]] QString scopeText() const;

    std::shared_ptr<const DashboardFigures> m_figures;
    QLabel *m_day = nullptr;
    SpanChooser *m_span = nullptr;
    ChoiceBox *m_group = nullptr;
    ChoiceBox *m_type = nullptr;
    QProgressBar *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_waiting = nullptr;
    QWidget *m_body = nullptr;
    EmptyState *m_empty = nullptr;
    QGridLayout *m_tileGrid = nullptr;
    QGridLayout *m_cards = nullptr;
    std::array<FigureTile *, TileCount> m_tiles {};
    std::array<PeopleQuestion, TileCount> m_tileQuestions;
    std::array<ChartView *, chartCount> m_charts {};
    NeedsPanel *m_needs = nullptr;
    ChartView *m_current = nullptr;
    int m_columns = 0;
};

} // namespace rollbook
