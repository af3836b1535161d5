// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/accountspanel.h"

#include "core/base/notover.h"
#include "core/disclose.h"
#include "ui/charts/chartview.h"
#include "ui/charts/spanchooser.h"
#include "ui/money/accountssheets.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wraplayout.h"
#include "ui/words/format.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QScrollArea>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <set>

namespace rollbook {

namespace {

constexpr int accountsWideFrom = 42; // in lines of text: from this width on, two cards stand beside each other
constexpr int accountsBarHeight = 3;

} // namespace

AccountsPanel::AccountsPanel(Register &source, QWidget *parent) : MoneyTab(source, parent), m_reader(source)
{
    setObjectName(QStringLiteral("accountsPanel"));
    askFile = [this](const QString &title, const QString &proposal, const QString &filter) {
        return QFileDialog::getSaveFileName(this, title, proposal, filter);
    };
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("accountsProgress"));
    m_progress->setAccessibleName(AccountsWords::tr("Adding up"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(accountsBarHeight);
    m_progress->setRange(0, 1000);
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_progress->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_progress);
    column->addWidget(makeBody(), 1);
    connect(m_span, &SpanChooser::changed, this, [this] {
        if (m_begun)
            read();
    });
}

QWidget *AccountsPanel::makeHeader()
{
    auto *header = new QWidget(this);
    m_total = plainLabel({}, TextSize::Heading, header);
    m_total->setObjectName(QStringLiteral("accountsTotal"));
    m_total->setWordWrap(true);
    auto *choices = new QWidget(header);
    m_span = new SpanChooser(choices);
    m_span->setObjectName(QStringLiteral("accountsSpan"));
    m_span->setKind(SpanKind::ThisYear);
    m_export = new QToolButton(choices);
    m_export->setObjectName(QStringLiteral("accountsExport"));
    m_export->setText(AccountsWords::tr("E&xport"));
    m_export->setIcon(icon(QStringLiteral("export")));
    m_export->setProperty("boxed", true);
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_export->setEnabled(false);
    auto *menu = new QMenu(m_export);
    QAction *workbook = menu->addAction(AccountsWords::tr("Everything as a &workbook (XLSX)…"));
    workbook->setObjectName(QStringLiteral("accountsXlsx"));
    QAction *csv = menu->addAction(AccountsWords::tr("The payments as &CSV…"));
    csv->setObjectName(QStringLiteral("accountsCsv"));
    m_export->setMenu(menu);
    connect(workbook, &QAction::triggered, this, [this] { askExport(true); });
    connect(csv, &QAction::triggered, this, [this] { askExport(false); });
    auto *chosen = new QHBoxLayout(choices);
    chosen->setContentsMargins(0, 0, 0, 0);
    chosen->setSpacing(space::small);
    chosen->addWidget(m_span, 0, Qt::AlignTop);
    chosen->addWidget(m_export, 0, Qt::AlignTop);
    auto *row = new WrapLayout(header, space::small);
    row->setContentsMargins(0, space::small, 0, space::small);
    row->add(m_total, 1);
    row->add(choices);
    setTabOrder(m_span, m_export);
    return header;
}

QWidget *AccountsPanel::makeBody()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("accountsScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_cards = new QGridLayout(content);
    m_cards->setContentsMargins(0, space::tiny, space::small, space::medium);
    m_cards->setSpacing(space::large);
    makeCharts(content);
    auto *card = new QFrame(content);
    makeCard(card);
    m_statementCard = card;
    QLabel *heading = plainLabel(AccountsWords::tr("What the forecast rests on"), TextSize::Heading, card);
    m_statement = hintLabel({}, card);
    m_statement->setObjectName(QStringLiteral("accountsStatement"));
    m_statement->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_statement->setAccessibleName(heading->text());
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, space::medium, space::medium, space::medium);
    column->addWidget(heading);
    column->addWidget(m_statement);
    column->addStretch();
    m_statementCard->hide();
    m_scroll->setWidget(content);
    return m_scroll;
}

void AccountsPanel::makeCharts(QWidget *parent)
{
    const QString names[]
        = { QStringLiteral("accountsMonths"), QStringLiteral("accountsTypes"), QStringLiteral("accountsMethods"),
              QStringLiteral("accountsGroups"), QStringLiteral("accountsOwed"), QStringLiteral("accountsForecast") };
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        auto *view = new ChartView(names[i], parent);
        m_charts[i] = view;
        connect(view, &ChartView::paymentsRequested, this,
            [this, i](ChartPoint point) { openFigure(static_cast<Chart>(i), point); });
        connect(view, &ChartView::failed, this, &AccountsPanel::failed);
        connect(view, &ChartView::saved, this, [this](const QString &path) {
            Q_EMIT said({ Message::Kind::Success,
                fillIn(AccountsWords::tr("Saved as “%1”."), { QFileInfo(path).fileName() }) });
        });
        connect(
            view, &ChartView::entered, this, [this, view] { m_scroll->ensureWidgetVisible(view, 0, space::small); });
    }
}

void AccountsPanel::arrange()
{
    const int columns = width() >= accountsWideFrom * QFontMetrics(textFont(TextSize::Body)).height() ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    QWidget *const order[] = { chart(Chart::ByMonth), chart(Chart::ByType), chart(Chart::ByMethod),
        chart(Chart::ByGroup), chart(Chart::Owed), chart(Chart::Forecast), m_statementCard };
    int place = 0;
    for (QWidget *card : order) {
        m_cards->removeWidget(card);
        const bool across = columns == 1 || card == chart(Chart::ByMonth);
        m_cards->addWidget(card, place / 2, place % 2, 1, across ? 2 : 1);
        place += across ? 2 : 1;
    }
}

void AccountsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AccountsPanel::askExport(bool workbook)
{
    if (!m_figures)
        return;
    const QString ending = workbook ? QStringLiteral(".xlsx") : QStringLiteral(".csv");
    const QString proposal
        = fillIn(AccountsWords::tr("Accounts %1 to %2", "name of a file"),
              { m_figures->income.from.toString(Qt::ISODate), m_figures->income.to.toString(Qt::ISODate) })
        + ending;
    QString path = askFile(AccountsWords::tr("Export the Accounts"), proposal,
        workbook ? AccountsWords::tr("Workbooks (*.xlsx)") : AccountsWords::tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    save(path, workbook);
}

Done AccountsPanel::noteCopy()
{
    if (source().isReadOnly())
        return {};
    std::set<Uuid> payers;
    for (const IncomeLine &line : m_figures->income.lines)
        payers.insert(line.affiliate.isNull() ? line.member.uuid : line.affiliate.uuid);
    payers.erase(Uuid());
    const auto copy = disclose(source(),
        { DisclosureForm::File, AccountsWords::tr("Accounts"),
            fillIn(AccountsWords::tr("%1 to %2"),
                { formatDate(m_figures->income.from), formatDate(m_figures->income.to) }),
            std::ssize(payers) });
    return copy ? Done() : Done(copy.problems());
}

void AccountsPanel::saveWorkbook(const QString &path)
{
    save(path, true);
}

void AccountsPanel::saveCsv(const QString &path)
{
    save(path, false);
}

void AccountsPanel::save(const QString &path, bool workbook)
{
    Done ready = notOver(path, { source().path() });
    if (ready)
        ready = noteCopy();
    if (!ready) {
        Q_EMIT failed(ready.problems());
        Q_EMIT exported(false);
        return;
    }
    auto task = std::make_shared<Task>(AccountsWords::tr("Exporting the accounts"));
    m_exporting = task;
    Q_EMIT taskStarted(task);
    m_reader.ask<bool>(
        [figures = m_figures, path, workbook, progress = task->progress()](const Reader &reader) -> Result<bool> {
            Done done;
            if (workbook) {
                const auto sheets = accountsSheets(reader, *figures);
                done = sheets ? writeWorkbook(*sheets, path, progress) : Done(sheets.problems());
            } else {
                const auto lines = allAccountsLines(reader, *figures);
                done = lines ? writeCsvSheet(linesSheet(*figures, *lines), path, progress) : Done(lines.problems());
            }
            return done ? Result<bool>(true) : Result<bool>(done.problems());
        },
        [this, task, path](const Result<bool> &done) {
            task->finish();
            if (done)
                Q_EMIT said({ Message::Kind::Success,
                    fillIn(AccountsWords::tr("Saved as “%1”."), { QFileInfo(path).fileName() }), {},
                    AccountsWords::tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); } });
            else if (done.problems().front().code != ProblemCode::Cancelled)
                Q_EMIT failed(done.problems());
            Q_EMIT exported(done.ok());
        });
}

} // namespace rollbook
