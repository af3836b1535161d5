// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dashboardpage.h"

#include "ui/charts/chartwords.h"
#include "ui/charts/spanchooser.h"
#include "ui/words/format.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace rollbook {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t keptScopes = 24;

const QString &spanKey()
{
    static const QString key = QStringLiteral("span");
    return key;
}

} // namespace

DashboardPage::DashboardPage(Register &opened, QWidget *parent)
    : Page(Scope::DashboardPage, parent),
      m_register(opened),
      m_panel(new DashboardPanel(this)),
      m_loader([&opened] { return opened.openReader(); }, [&opened] { return opened.clock().today(); })
{
    setObjectName(QStringLiteral("dashboardPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    makeActions();
    m_later.setSingleShot(true);
    m_later.setInterval(250ms);
    connect(&m_later, &QTimer::timeout, this, [this] { m_loader.load(m_scope); });
    connect(&opened, &Register::committed, this, [this](const Committed &what) {
        if (isDisclosure(what.entry.action.kind))
            return;
        m_known.clear();
        m_later.start();
    });
    connect(m_panel, &DashboardPanel::scopeChanged, this, [this] { showScope(m_panel->scope()); });
    connect(m_panel, &DashboardPanel::peopleRequested, this,
        [this](const PeopleQuestion &question) { m_loader.ask(question, m_scope); });
    connect(
        m_panel, &DashboardPanel::importRequested, this, [this] { Q_EMIT showPageRequested(Scope::ImportPage, {}); });
    connect(m_panel, &DashboardPanel::addRequested, this, [this] { Q_EMIT actionRequested(ActionId::AddMember); });
    connect(m_panel, &DashboardPanel::failed, this, &Page::failed);
    connect(m_panel, &DashboardPanel::saved, this, [this](const QString &path) {
        Q_EMIT said({ Message::Kind::Success,
            fillIn(ChartWords::tr("The chart was saved as %1."), { QFileInfo(path).fileName() }) });
    });
    connect(&m_loader, &DashboardLoader::progressed, m_panel, &DashboardPanel::setProgress);
    connect(&m_loader, &DashboardLoader::loaded, this, &DashboardPage::take);
    connect(&m_loader, &DashboardLoader::answered, this, &Page::showMembersRequested);
    connect(&m_loader, &DashboardLoader::failed, this, [this](const Problems &problems) {
        m_panel->setProgress(1);
        Q_EMIT failed(problems);
    });
    m_loader.load(m_scope);
}

void DashboardPage::makeActions()
{
    addPageAction(ActionId::SaveChartPng, [this] { m_panel->currentChart()->save(ChartFormat::Png); });
    addPageAction(ActionId::SaveChartSvg, [this] { m_panel->currentChart()->save(ChartFormat::Svg); });
    addPageAction(ActionId::SaveChartCsv, [this] { m_panel->currentChart()->save(ChartFormat::Csv); });
}

QString DashboardPage::title() const
{
    return ChartWords::tr("Dashboard");
}

QString DashboardPage::iconName() const
{
    return QStringLiteral("dashboard");
}

void DashboardPage::activate()
{
    const DashboardFigures *shown = m_panel->figures();
    if (shown && shown->day != m_register.clock().today()) {
        m_known.clear();
        m_loader.load(m_scope);
    }
}

QVariantMap DashboardPage::saveState() const
{
    const Span span = m_panel->spanChooser()->span();
    return { { spanKey(), static_cast<int>(m_panel->spanChooser()->kind()) }, { QStringLiteral("from"), span.from },
        { QStringLiteral("to"), span.to }, { QStringLiteral("group"), m_scope.group.toString() },
        { QStringLiteral("type"), m_scope.type.toString() } };
}

QStringList DashboardPage::lastingState() const
{
    return { spanKey() };
}

void DashboardPage::restoreState(const QVariantMap &state)
{
    SpanChooser *span = m_panel->spanChooser();
    const int kind = state.value(spanKey(), -1).toInt();
    const QDate from = state.value(QStringLiteral("from")).toDate();
    const QDate to = state.value(QStringLiteral("to")).toDate();
    if (from.isValid() && to.isValid())
        span->setCustom(from, to);
    if (kind >= 0 && kind < spanKindCount && (kind != static_cast<int>(SpanKind::Custom) || from.isValid()))
        span->setKind(static_cast<SpanKind>(kind));
    const auto uuid
        = [&](const QString &key) { return Uuid::fromString(state.value(key).toString()).value_or(Uuid {}); };
    showScope({ { uuid(QStringLiteral("group")) }, { uuid(QStringLiteral("type")) } });
}

void DashboardPage::showScope(const DashboardScope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    const auto known = m_known.find(scope);
    if (known != m_known.end())
        m_panel->setFigures(known->second);
    else
        m_loader.load(scope);
}

void DashboardPage::take(const std::shared_ptr<const DashboardFigures> &figures)
{
    m_panel->setProgress(1);
    if (m_known.size() >= keptScopes)
        m_known.clear();
    m_known[figures->scope] = figures;
    if (figures->scope != m_scope)
        return;
    m_panel->setFigures(figures);
    Q_EMIT settled();
}

} // namespace rollbook
