// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/span.h"
#include "ui/members/backgroundreader.h"
#include "ui/money/accountscontent.h"
#include "ui/money/moneytab.h"

class QGridLayout;
class QLabel;
class QProgressBar;
class QScrollArea;
class QToolButton;

namespace rollbook {

class ChartView;
class SpanChooser;

/// The treasurer's accounts: what came in over a span by month, type, method and group, what is owed by age, and what
/// the next renewal will bring. Every figure opens the payments or the people behind it. Reads beside the window when
/// it is shown and something has changed.
class AccountsPanel final : public MoneyTab
{
    Q_OBJECT

public:
    enum class Chart : quint8 { ByMonth, ByType, ByMethod, ByGroup, Owed, Forecast };
    static constexpr int chartCount = 6;

    /// `source` outlives the panel.
    explicit AccountsPanel(Register &source, QWidget *parent = nullptr);
    ~AccountsPanel() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString key() const override { return QStringLiteral("accounts"); }
    void focusFirst() override;
    /// The chosen span: nothing personal.
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] QStringList lastingState() const override;
    /// The payments of the span are its rows.
    [[nodiscard]] bool hasRows() const override;
    void exportRows() override { askExport(false); }
    void copyRows() override;
    [[nodiscard]] ChartView *chart(Chart which) const { return m_charts[static_cast<std::size_t>(which)]; }
    /// What is on show; null before the first reading.
    [[nodiscard]] const AccountsFigures *figures() const { return m_figures.get(); }
    /// Writes the whole accounts as one workbook, or the payments alone as CSV, once the copy is noted.
    void saveWorkbook(const QString &path);
    void saveCsv(const QString &path);

    /// Asks for the file to save in, given the dialog's title, a proposal and a filter; empty: none. Replaced in tests.
    std::function<QString(const QString &title, const QString &proposal, const QString &filter)> askFile;

Q_SIGNALS:
    /// What is on show is up to date.
    void shown();
    /// What was to be written is there, or could not be.
    void exported(bool well);

protected:
    void reload() override;
    void refresh(const Committed &what) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeBody();
    void makeCharts(QWidget *parent);
    void arrange();
    void read();
    void showFigures(std::shared_ptr<const AccountsFigures> figures);
    void openFigure(Chart which, ChartPoint point);
    void openIncome(const MoneyChart &chart, ChartPoint point);
    void openPeople(Chart which, ChartPoint point);
    void showLines(std::vector<AccountsLine> lines, const QString &title);
    void askExport(bool workbook);
    void save(const QString &path, bool workbook);
    [[nodiscard]] Done noteCopy();

    std::shared_ptr<const AccountsFigures> m_figures;
    std::array<MoneyChart, 4> m_income; ///< months, types, methods, groups
    std::shared_ptr<Task> m_task; ///< the latest reading
    std::shared_ptr<Task> m_exporting; ///< the latest export
    SpanChooser *m_span = nullptr;
    QLabel *m_total = nullptr;
    QToolButton *m_export = nullptr;
    QProgressBar *m_progress = nullptr;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_cards = nullptr;
    std::array<ChartView *, chartCount> m_charts {};
    QWidget *m_statementCard = nullptr;
    QLabel *m_statement = nullptr;
    int m_columns = 0;
    bool m_begun = false; ///< it came to the front once: another span is read at once
    BackgroundReader m_reader; ///< the last: its thread ends before anything that its questions hold
};

} // namespace rollbook
