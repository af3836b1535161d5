// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statementspanel.h"

#include "ui/money/listsaver.h"
#include "ui/money/statementdecision.h"
#include "ui/money/statementlines.h"
#include "ui/money/statementrun.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <set>

namespace rollbook {

namespace {

const auto statementSplitter = QStringLiteral("statementSplitter");
const auto statementColumns = QStringLiteral("statementColumns");
const auto statementFilter = QStringLiteral("statementFilter");
const auto statementAccount = QStringLiteral("statementAccount");
const auto statementStaged = QStringLiteral("statementStaged");

} // namespace

StatementsPanel::~StatementsPanel()
{
    if (m_task)
        m_task->cancel();
}

QString StatementsPanel::title() const
{
    return tr("Statements");
}

void StatementsPanel::focusFirst()
{
    if (m_stack->currentIndex() > 0 && m_model->rowCount() > 0)
        m_list->setFocus();
    else if (m_stack->currentIndex() > 0)
        m_filter->setFocus();
    else if (auto *button = m_none->findChild<QPushButton *>())
        button->setFocus();
}

QVariantMap StatementsPanel::saveState() const
{
    return { { statementSplitter, m_splitter->saveState() }, { statementColumns, tableState(m_list) },
        { statementFilter, m_filter->currentIndex() }, { statementAccount, m_account.toString() },
        { statementStaged, m_staged.save() } };
}

void StatementsPanel::restoreState(const QVariantMap &state)
{
    m_splitter->restoreState(state.value(statementSplitter).toByteArray());
    restoreTable(m_list, state.value(statementColumns));
    const int filter = state.value(statementFilter, 0).toInt();
    m_filter->setCurrentIndex(filter >= 0 && filter < lineFilterCount ? filter : 0);
    m_account = { Uuid::fromString(state.value(statementAccount).toString()).value_or(Uuid {}) };
    m_staged.restore(state.value(statementStaged));
}

QStringList StatementsPanel::lastingState() const
{
    return { statementSplitter, statementColumns, statementFilter };
}

bool StatementsPanel::showRecord(Uuid record)
{
    const Id<StatementLine> line { record };
    if (!source().reader().one(line))
        return false;
    m_account = {};
    m_wanted = line;
    m_search->clear();
    m_filter->setCurrentIndex(static_cast<int>(LineFilter::All));
    if (m_desk || m_reading)
        read();
    return true;
}

void StatementsPanel::reload()
{
    const auto limited = source().isLimitedCopy();
    if (limited && *limited && !m_limited) {
        m_limited = true;
        giveEmptyState();
    }
    read();
}

void StatementsPanel::refresh(const Committed &what)
{
    if (!isDisclosure(what.entry.action.kind))
        read();
}

void StatementsPanel::read()
{
    if (m_limited) {
        showStack();
        showAvailable();
        Q_EMIT shown();
        return;
    }
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    using Desk = std::shared_ptr<const StatementDesk>;
    m_reader.ask<Desk>([account = m_account, today = source().clock().today()](
                           const Reader &reader) { return readStatementDesk(reader, account, today); },
        [this](Result<Desk> desk) {
            m_reading = false;
            if (m_again) {
                read();
                return;
            }
            if (desk)
                takeDesk(*std::move(desk));
            else
                Q_EMIT failed(desk.problems());
        });
}

void StatementsPanel::takeDesk(std::shared_ptr<const StatementDesk> desk)
{
    const auto before = current();
    const int row = m_list->currentIndex().row();
    const bool typing = m_decision->isAncestorOf(QApplication::focusWidget());
    m_desk = std::move(desk);
    m_settling = true;
    m_staged.keepOnly([this](Id<StatementLine> line) { return m_desk->open.contains(line); });
    showAccounts();
    m_model->setDesk(m_desk, &m_staged);
    showStack();
    const Id<StatementLine> wanted = !m_wanted.isNull() ? m_wanted : before ? before->line.id : Id<StatementLine> {};
    m_wanted = {};
    selectLine(wanted);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    m_settling = false;
    // What is being typed about a line stays as it is while other things change.
    const auto now = current();
    const bool same = before && now && before->line == now->line && before->state == now->state;
    if (!typing || !same)
        showCurrent();
    // The first line of a file waits for its decision.
    if (std::exchange(m_toList, false) && isVisible())
        focusFirst();
    showFoot();
    showAvailable();
    if (const int waiting = static_cast<int>(m_desk->open.size()); waiting != m_waiting) {
        m_waiting = waiting;
        Q_EMIT waitingChanged();
    }
    Q_EMIT availabilityChanged(ActionId::ExportMoney);
    Q_EMIT shown();
}

void StatementsPanel::showAccounts()
{
    const QSignalBlocker quiet(m_accounts);
    m_accounts->clear();
    if (m_desk->accounts.size() != 1)
        m_accounts->addItem(tr("All accounts"), QVariant::fromValue(Uuid {}));
    for (const BankAccount &account : m_desk->accounts) {
        m_accounts->addItem(accountTitle(account), QVariant::fromValue(account.id.uuid));
        if (account.id == m_desk->account)
            m_accounts->setCurrentIndex(m_accounts->count() - 1);
    }
}

void StatementsPanel::selectLine(Id<StatementLine> line)
{
    const int row = line.isNull() ? -1 : m_model->rowOf(line);
    if (row < 0)
        return;
    m_list->selectRow(row);
    m_list->scrollTo(m_model->index(row, 0));
}

std::optional<LineStanding> StatementsPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    const LineStanding *standing = m_desk && index.isValid() && index.row() < m_model->rowCount()
        ? m_desk->line(m_model->keyAt(index.row()))
        : nullptr;
    return standing ? std::optional(*standing) : std::nullopt;
}

void StatementsPanel::showCurrent()
{
    const auto standing = current();
    if (standing)
        m_decision->show(m_desk, *standing, m_staged.find(standing->line.id));
    else
        m_decision->clear(tr("Choose a line to see what it is"));
}

bool StatementsPanel::canDecide() const
{
    return !m_limited && !source().isReadOnly() && !source().isBusy();
}

void StatementsPanel::showStack()
{
    const bool any = !m_limited && m_desk && (!m_desk->files.empty() || m_desk->accounts.size() > 1);
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_foot->setVisible(any);
    const bool rows = m_model->rowCount() > 0;
    const bool done = m_desk && m_model->filter() == LineFilter::ToDecide && m_search->text().trimmed().isEmpty();
    m_noLine->setText(done ? QStringLiteral("check") : QStringLiteral("search"),
        done ? tr("No line waits for a decision") : tr("No line fits"),
        done ? QString() : tr("Choose another state, or search for something else."));
    m_listStack->setCurrentIndex(rows ? 1 : 0);
}

void StatementsPanel::filterLines()
{
    const auto before = current();
    m_model->setFilter(static_cast<LineFilter>(m_filter->currentIndex()), m_search->text());
    showStack();
    if (before)
        selectLine(before->line.id);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->selectRow(0);
    showCurrent();
    Q_EMIT availabilityChanged(ActionId::ExportMoney);
}

void StatementsPanel::showFoot()
{
    m_proof->setText(proofFigures(m_desk->proof, m_desk->currency));
    m_verdict->setText(proofVerdict(m_desk->proof, m_desk->currency));
    m_ready->setText(m_staged.count() == 0
            ? tr("Nothing is ready to post yet: Enter accepts a proposal and goes on.")
            : fillIn(tr("Ready to post: %1, together %2."),
                { formatCount(m_staged.count()), formatMoney(m_staged.total(), m_desk->currency) }));
    const int sure = surePostings(*m_desk, m_staged, usualConfidence);
    m_sure->setText(fillIn(
        tr("Post All from %1 On (%2)…", "confidence, lines"), { formatCount(usualConfidence), formatCount(sure) }));
    m_sure->setVisible(sure > 0);
}

void StatementsPanel::showAvailable()
{
    const bool can = canDecide();
    const bool files = m_desk && !m_desk->files.empty();
    setAvailable(ActionId::ImportStatement, can);
    setAvailable(ActionId::RemoveStatement, can && files);
    setAvailable(ActionId::PostMatches, can && (m_staged.count() > 0 || m_sure->isVisibleTo(this)));
    m_sure->setEnabled(can);
    if (auto *first = m_none->findChild<QPushButton *>(QStringLiteral("importFirst")))
        first->setEnabled(can);
    m_decision->setDeciding(can);
}

bool StatementsPanel::hasRows() const
{
    return m_model->rowCount() > 0;
}

void StatementsPanel::copyRows()
{
    if (hasRows())
        QGuiApplication::clipboard()->setText(sheetText(m_model->sheet()));
}

void StatementsPanel::exportRows()
{
    if (!hasRows())
        return;
    std::set<QString> payers;
    for (const Id<StatementLine> key : m_model->keys())
        payers.insert(m_desk->line(key)->line.payer);
    m_saver->ask(m_model->sheet(), std::ssize(payers));
}

} // namespace rollbook
