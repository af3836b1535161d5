// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/accountspanel.h"

#include "ui/charts/chartview.h"
#include "ui/charts/spanchooser.h"
#include "ui/money/accountslinesdialog.h"
#include "ui/money/accountssheets.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace rollbook {

namespace {

const auto accountsSpan = QStringLiteral("accountsSpan");
const auto accountsFrom = QStringLiteral("accountsFrom");
const auto accountsTo = QStringLiteral("accountsTo");

constexpr std::array incomeKinds { IncomeBy::Type, IncomeBy::Method, IncomeBy::Group };

} // namespace

AccountsPanel::~AccountsPanel()
{
    for (const auto &task : { m_task, m_exporting }) {
        if (task)
            task->cancel();
    }
}

QString AccountsPanel::title() const
{
    return AccountsWords::tr("Accounts");
}

void AccountsPanel::focusFirst()
{
    m_span->setFocus();
}

QStringList AccountsPanel::lastingState() const
{
    return { accountsSpan, accountsFrom, accountsTo };
}

bool AccountsPanel::hasRows() const
{
    return m_figures && !m_figures->income.lines.empty();
}

void AccountsPanel::reload()
{
    m_begun = true;
    read();
}

void AccountsPanel::refresh(const Committed &what)
{
    if (!isDisclosure(what.entry.action.kind))
        read();
}

QVariantMap AccountsPanel::saveState() const
{
    const Span span = m_span->span();
    return { { accountsSpan, static_cast<int>(m_span->kind()) }, { accountsFrom, span.from }, { accountsTo, span.to } };
}

void AccountsPanel::restoreState(const QVariantMap &state)
{
    const QDate from = state.value(accountsFrom).toDate();
    const QDate to = state.value(accountsTo).toDate();
    if (from.isValid() && to.isValid())
        m_span->setCustom(from, to);
    m_span->setKind(static_cast<SpanKind>(
        std::clamp(state.value(accountsSpan, static_cast<int>(SpanKind::ThisYear)).toInt(), 0, spanKindCount - 1)));
}

void AccountsPanel::read()
{
    if (m_task)
        m_task->cancel();
    const QDate today = source().clock().today();
    if (!m_figures) {
        const auto organisation = source().reader().organisation();
        m_span->setFrame(today, organisation ? organisation->yearStartMonth : 1, {});
    }
    const Span span = m_span->span();
    m_task = std::make_shared<Task>(AccountsWords::tr("Adding up the accounts"));
    connect(m_task.get(), &Task::progressed, m_progress,
        [this](double fraction) { m_progress->setValue(static_cast<int>(std::max(0.0, fraction) * 1000)); });
    m_progress->setValue(0);
    m_progress->show();
    m_reader.ask<AccountsFigures>(
        [today, span, progress = m_task->progress()](
            const Reader &reader) { return accountsFigures(reader, today, span.from, span.to, progress); },
        [this, task = m_task](Result<AccountsFigures> figures) {
            task->finish();
            if (task != m_task)
                return;
            m_task.reset();
            m_progress->hide();
            if (figures)
                showFigures(std::make_shared<const AccountsFigures>(*std::move(figures)));
            else if (figures.problems().front().code == ProblemCode::FeesNotHeld)
                m_total->setText(problemWords(figures.problems()));
            else if (figures.problems().front().code != ProblemCode::Cancelled)
                Q_EMIT failed(figures.problems());
        });
}

void AccountsPanel::showFigures(std::shared_ptr<const AccountsFigures> figures)
{
    m_figures = std::move(figures);
    {
        const QSignalBlocker quiet(m_span);
        m_span->setFrame(m_figures->today, m_figures->yearStartMonth, m_figures->income.earliest);
    }
    if (m_span->kind() == SpanKind::All && m_span->span().from != m_figures->income.from) {
        read(); // the first day of all is known only now
        return;
    }
    m_income[0] = incomeMonths(*m_figures);
    for (std::size_t i = 0; i < incomeKinds.size(); ++i)
        m_income[i + 1] = incomeRanking(*m_figures, incomeKinds[i]);
    for (std::size_t i = 0; i < m_income.size(); ++i)
        m_charts[i]->setContent(m_income[i].content);
    chart(Chart::Owed)->setContent(owedContent(*m_figures));
    chart(Chart::Forecast)->setContent(forecastContent(*m_figures));
    m_statement->setText(forecastStatement(*m_figures).join(QStringLiteral("\n\n")));
    m_statementCard->setVisible(m_figures->forecast.end.isValid());
    m_total->setText(fillIn(AccountsWords::tr("%1 to %2: %3 came in"),
        { formatDate(m_figures->income.from), formatDate(m_figures->income.to),
            formatMoney(m_figures->income.total, m_figures->currency) }));
    m_export->setEnabled(true);
    arrange();
    Q_EMIT availabilityChanged(ActionId::ExportMoney);
    Q_EMIT shown();
}

void AccountsPanel::copyRows()
{
    if (!hasRows())
        return;
    m_reader.ask<QString>(
        [figures = m_figures](const Reader &reader) -> Result<QString> {
            const auto lines = allAccountsLines(reader, *figures);
            if (!lines)
                return lines.problems();
            return linesText(*figures, *lines);
        },
        [this](const Result<QString> &text) {
            if (text)
                QGuiApplication::clipboard()->setText(*text);
            else
                Q_EMIT failed(text.problems());
        });
}

void AccountsPanel::openFigure(Chart which, ChartPoint point)
{
    if (!m_figures || !point.isValid())
        return;
    if (which == Chart::Owed || which == Chart::Forecast)
        openPeople(which, point);
    else
        openIncome(m_income[static_cast<std::size_t>(which)], point);
}

void AccountsPanel::openIncome(const MoneyChart &chart, ChartPoint point)
{
    const std::vector<std::size_t> places = chart.linesAt(point);
    if (places.empty())
        return;
    const ChartColumn &column = chart.content.columns[static_cast<std::size_t>(point.column)];
    const QString title = fillIn(AccountsWords::tr("%1, %2", "a month or name, a column"),
        { chart.content.categories[static_cast<std::size_t>(point.category)].name, column.name });
    m_reader.ask<std::vector<AccountsLine>>(
        [figures = m_figures, places](const Reader &reader) { return accountsLines(reader, *figures, places); },
        [this, title](Result<std::vector<AccountsLine>> lines) {
            if (lines)
                showLines(*std::move(lines), title);
            else
                Q_EMIT failed(lines.problems());
        });
}

void AccountsPanel::showLines(std::vector<AccountsLine> lines, const QString &title)
{
    auto *dialog = new AccountsLinesDialog(*m_figures, std::move(lines), title, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountsLinesDialog::memberRequested, this,
        [this](Id<Member> member) { Q_EMIT showPageRequested(Scope::MembersPage, member.uuid); });
    dialog->open();
}

void AccountsPanel::openPeople(Chart which, ChartPoint point)
{
    std::vector<Id<Member>> people;
    if (which == Chart::Owed) {
        people = m_figures->owing[static_cast<std::size_t>(point.category)];
    } else {
        for (const ForecastType &type : m_figures->forecast.types)
            people.insert(people.end(), type.members.begin(), type.members.end());
    }
    const QString name = chart(which)->content().categories[static_cast<std::size_t>(point.category)].name;
    const QString title = which == Chart::Owed
        ? fillIn(AccountsWords::tr("Owed for: %1"), { name })
        : fillIn(AccountsWords::tr("Term ends on %1"), { formatDate(m_figures->forecast.end) });
    if (people.empty())
        Q_EMIT said({ Message::Kind::Note,
            AccountsWords::tr("Only affiliated organisations are behind this figure. The Groups page shows them.") });
    else
        Q_EMIT showMembersRequested(people, title);
}

} // namespace rollbook
