// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dashboardpanel.h"

#include "ui/charts/chartwords.h"
#include "ui/charts/choicebox.h"
#include "ui/charts/figuretile.h"
#include "ui/charts/growthcontent.h"
#include "ui/charts/needspanel.h"
#include "ui/charts/spanchooser.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wraplayout.h"
#include "ui/words/format.h"
#include "ui/words/limitwords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace rollbook {

namespace {

constexpr int wideFrom = 42; ///< in lines of text: from this width on, the side cards stand beside the charts over time

qint64 moved(const Growth &growth, QDate from, const std::vector<Movement> &movements)
{
    qint64 total = 0;
    for (const GrowthMonth &month : growth.months) {
        for (const Movement movement : movements)
            total += month.first >= from ? month.count(movement) : 0;
    }
    return total;
}

/// The first month in which anybody was there.
QDate earliestOf(const Growth &growth)
{
    for (const GrowthMonth &month : growth.months) {
        if (month.opening > 0 || month.closing > 0)
            return month.first;
    }
    return growth.months.empty() ? QDate() : growth.months.front().first;
}

} // namespace

DashboardPanel::DashboardPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dashboardPanel"));
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("dashboardProgress"));
    m_progress->setAccessibleName(ChartWords::tr("Counting"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setRange(0, 1000);
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_progress->hide();
    m_stack = new QStackedWidget(this);
    m_waiting = new QWidget(m_stack);
    m_empty = makeEmpty();
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(makeBody());
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
}

EmptyState *DashboardPanel::makeEmpty()
{
    auto *empty = new EmptyState(m_stack);
    empty->setText(QStringLiteral("members"), ChartWords::tr("Nobody is in this register yet"),
        ChartWords::tr("Import the list you have, from a CSV file, or add people one by one. The dashboard then shows "
                       "who is a member, who is paid up and how the membership grows."));
    QPushButton *import
        = empty->addButton(ChartWords::tr("&Import Members…"), QStringLiteral("emptyImport"), QStringLiteral("import"));
    QPushButton *add
        = empty->addButton(ChartWords::tr("&Add a Member…"), QStringLiteral("emptyAdd"), QStringLiteral("add-person"));
    empty->setFocusProxy(import);
    connect(import, &QPushButton::clicked, this, &DashboardPanel::importRequested);
    connect(add, &QPushButton::clicked, this, &DashboardPanel::addRequested);
    return empty;
}

QWidget *DashboardPanel::makeHeader()
{
    auto *header = new QWidget(this);
    QLabel *title = plainLabel(ChartWords::tr("Dashboard"), TextSize::Title, header);
    title->setObjectName(QStringLiteral("dashboardTitle"));
    m_day = plainLabel({}, TextSize::Small, header);
    m_day->setForegroundRole(QPalette::PlaceholderText);
    // They stay together where they have no room beside the title.
    auto *filters = new QWidget(header);
    m_group = new ChoiceBox(
        QStringLiteral("dashboardGroup"), ChartWords::tr("Group"), ChartWords::tr("All groups"), filters);
    m_type = new ChoiceBox(
        QStringLiteral("dashboardType"), ChartWords::tr("Type of membership"), ChartWords::tr("All types"), filters);
    m_type->setMinimumContentsLength(8);
    m_span = new SpanChooser(filters);
    m_span->setKind(SpanKind::Years3);
    auto *chosen = new QHBoxLayout(filters);
    chosen->setContentsMargins(0, 0, 0, 0);
    chosen->setSpacing(space::small);
    for (QWidget *filter :
        { static_cast<QWidget *>(m_group), static_cast<QWidget *>(m_type), static_cast<QWidget *>(m_span) })
        chosen->addWidget(filter, 0, Qt::AlignTop);
    auto *heading = new QWidget(header);
    auto *names = new QVBoxLayout(heading);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(0);
    names->addWidget(title);
    names->addWidget(m_day);
    auto *row = new WrapLayout(header, space::small);
    row->setContentsMargins(space::large, space::medium, space::large, space::small);
    row->add(heading, 1);
    row->add(filters);
    setTabOrder(m_group, m_type);
    setTabOrder(m_type, m_span);
    connect(m_group, &ChoiceBox::chosenChanged, this, &DashboardPanel::scopeChanged);
    connect(m_type, &ChoiceBox::chosenChanged, this, &DashboardPanel::scopeChanged);
    connect(m_span, &SpanChooser::changed, this, [this] { update(false); });
    return header;
}

QWidget *DashboardPanel::makeBody()
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setObjectName(QStringLiteral("dashboardScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::large, space::small, space::large, space::large);
    column->setSpacing(space::large);
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(space::large);
    makeTiles(content);
    m_cards = new QGridLayout;
    m_cards->setSpacing(space::large);
    makeCharts(content);
    column->addLayout(m_tileGrid);
    column->addLayout(m_cards, 1);
    scroll->setWidget(content);
    m_body = scroll;
    return scroll;
}

void DashboardPanel::makeTiles(QWidget *parent)
{
    const QString names[] = { QStringLiteral("tileMembers"), QStringLiteral("tileJoined"), QStringLiteral("tileLeft"),
        QStringLiteral("tileArrears") };
    for (int i = 0; i < TileCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_tiles[at] = new FigureTile(names[i], parent);
        connect(m_tiles[at], &FigureTile::clicked, this, [this, at] {
            if (m_tileQuestions[at].kind != PeopleQuestion::Kind::Nobody)
                Q_EMIT peopleRequested(m_tileQuestions[at]);
        });
    }
}

void DashboardPanel::makeCharts(QWidget *parent)
{
    const QString names[] = { QStringLiteral("chartMembers"), QStringLiteral("chartFlow"), QStringLiteral("chartFees"),
        QStringLiteral("chartGroups"), QStringLiteral("chartTypes") };
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        auto *view = new ChartView(names[i], parent);
        m_charts[i] = view;
        connect(view, &ChartView::peopleRequested, this, &DashboardPanel::peopleRequested);
        connect(view, &ChartView::saved, this, &DashboardPanel::saved);
        connect(view, &ChartView::failed, this, &DashboardPanel::failed);
        connect(view, &ChartView::entered, this, [this, view] {
            m_current = view;
            if (auto *scroll = qobject_cast<QScrollArea *>(m_body))
                scroll->ensureWidgetVisible(view, 0, space::small);
        });
    }
    m_current = m_charts[0];
    m_needs = new NeedsPanel(parent);
    connect(m_needs, &NeedsPanel::peopleRequested, this, &DashboardPanel::peopleRequested);
}

void DashboardPanel::arrange()
{
    const int columns = width() >= wideFrom * QFontMetrics(textFont(TextSize::Body)).height() ? 3 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const bool wide = columns == 3;
    for (int i = 0; i < TileCount; ++i)
        m_tileGrid->addWidget(m_tiles[static_cast<std::size_t>(i)], wide ? 0 : i / 2, wide ? i : i % 2);
    QWidget *order[] = { chart(Chart::Members), m_needs, chart(Chart::Flow), chart(Chart::Fees), chart(Chart::ByGroup),
        chart(Chart::ByType) };
    for (int i = 0; i < 6; ++i) {
        m_cards->removeWidget(order[i]);
        if (wide)
            m_cards->addWidget(order[i], i / 2, i % 2 == 0 ? 0 : 1);
        else
            m_cards->addWidget(order[i], i, 0, 1, 2);
    }
    m_cards->setColumnStretch(0, wide ? 63 : 1);
    m_cards->setColumnStretch(1, wide ? 37 : 0);
    for (int row = 0; row < 6; ++row)
        m_cards->setRowStretch(row, wide && row < 3 ? 1 : 0);
    m_cards->setColumnMinimumWidth(0, wide ? 380 : 0);
    m_cards->setColumnMinimumWidth(1, wide ? 252 : 0);
}

void DashboardPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

DashboardScope DashboardPanel::scope() const
{
    return { { m_group->chosen() }, { m_type->chosen() } };
}

void DashboardPanel::setScope(const DashboardScope &scope)
{
    const QSignalBlocker group(m_group);
    const QSignalBlocker type(m_type);
    m_group->choose(scope.group.uuid);
    m_type->choose(scope.type.uuid);
}

void DashboardPanel::setProgress(double fraction)
{
    m_progress->setVisible(fraction < 1);
    m_progress->setValue(static_cast<int>(std::max(0.0, fraction) * 1000));
}

void DashboardPanel::setFigures(std::shared_ptr<const DashboardFigures> figures)
{
    m_figures = std::move(figures);
    m_group->setChoices(m_figures->groups);
    m_type->setChoices(m_figures->types);
    setScope(m_figures->scope);
    m_span->setFrame(m_figures->day, m_figures->yearStartMonth, earliestOf(m_figures->growth));
    m_day->setText(fillIn(ChartWords::tr("As at %1"), { formatDate(m_figures->day) }));
    const bool empty = m_figures->everybody == 0;
    m_group->setEnabled(!empty);
    m_type->setEnabled(!empty);
    m_span->setEnabled(!empty);
    arrange();
    update(true);
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_body);
}

QString DashboardPanel::scopeText() const
{
    QStringList parts;
    for (const Choice &group : m_figures->groups) {
        if (group.id == m_figures->scope.group.uuid)
            parts += fillIn(ChartWords::tr("%1 and all groups below it.", "a group's name"), { group.name });
    }
    for (const Choice &type : m_figures->types) {
        if (type.id == m_figures->scope.type.uuid)
            parts += fillIn(ChartWords::tr("Only %1.", "a type of membership"), { type.name });
    }
    return parts.join(QLatin1Char(' '));
}

void DashboardPanel::update(bool scopeToo)
{
    if (!m_figures)
        return;
    const Span span = m_span->span();
    const Growth cut = monthsWithin(m_figures->growth, span.from, span.to);
    const QString scope = scopeText();
    chart(Chart::Members)->setContent(membersContent(cut, scope));
    chart(Chart::Flow)->setContent(flowContent(cut, scope));
    if (!scopeToo)
        return;
    const DashboardFigures &f = *m_figures;
    chart(Chart::Fees)->setContent(f.holdsMoney ? feesContent(f.statuses, f.day, scope) : feesNotHeldContent());
    chart(Chart::ByGroup)->setContent(groupsContent(m_figures->byGroup, m_figures->day, scope));
    chart(Chart::ByType)->setContent(typesContent(m_figures->byType, m_figures->day, scope));
    m_needs->setNeeds(needsOf(*m_figures), m_figures->holdsMoney);
    updateTiles();
    updateYearTiles();
}

void DashboardPanel::updateTiles()
{
    const DashboardFigures &f = *m_figures;
    m_tileQuestions[MembersTile] = { PeopleQuestion::Kind::Members, ChartWords::tr("Members today") };
    m_tileQuestions[ArrearsTile] = { f.holdsMoney ? PeopleQuestion::Kind::Owing : PeopleQuestion::Kind::Nobody,
        ChartWords::tr("Who owes fees") };
    const qint64 awaited = f.statuses[static_cast<std::size_t>(StatusKind::PendingPayment)];
    const QString known = awaited > 0
        ? fillIn(ChartWords::tr("first fee awaited: %1", "how many people"), { formatCount(awaited) })
        : fillIn(ChartWords::tr("%1 on file", "people"), { formatPeople(f.everybody) });
    m_tiles[MembersTile]->say(ChartWords::tr("Members today"), formatCount(f.members), known, f.members > 0);
    if (!f.holdsMoney) {
        m_tiles[ArrearsTile]->say(ChartWords::tr("Fees in arrears"), QStringLiteral("\u2013"), notHeld(), false);
        return;
    }
    m_tiles[ArrearsTile]->say(ChartWords::tr("Fees in arrears"), formatMoney(f.owed, f.currency),
        f.owing > 0 ? fillIn(ChartWords::tr("owed by %1"), { formatPeople(f.owing) }) : ChartWords::tr("nobody owes"),
        f.owing > 0);
}

void DashboardPanel::updateYearTiles()
{
    struct Way {
        Tile tile;
        QString caption;
        std::vector<Movement> movements;
    };
    const Way ways[] = {
        { JoinedTile, ChartWords::tr("Joined this year"),
            { Movement::Joined, Movement::Rejoined, Movement::TransferredIn } },
        { LeftTile, ChartWords::tr("Left this year"),
            { Movement::Lapsed, Movement::Resigned, Movement::Expelled, Movement::Died, Movement::TransferredOut } },
    };
    const QDate from = yearStart(m_figures->day, m_figures->yearStartMonth);
    const QDate before = from.addYears(-1);
    const Growth lastYear = monthsWithin(m_figures->growth, before, m_figures->day.addYears(-1));
    for (const Way &way : ways) {
        const qint64 count = moved(m_figures->growth, from, way.movements);
        PeopleQuestion &question = m_tileQuestions[static_cast<std::size_t>(way.tile)];
        question.kind = PeopleQuestion::Kind::Moved;
        question.title = way.caption;
        question.months = monthsWithin(m_figures->growth, from, m_figures->day).months;
        question.movements = way.movements;
        m_tiles[static_cast<std::size_t>(way.tile)]->say(way.caption, formatCount(count),
            fillIn(ChartWords::tr("%1 by this day last year"), { formatCount(moved(lastYear, before, way.movements)) }),
            count > 0);
    }
}

} // namespace rollbook
