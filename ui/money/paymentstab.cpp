// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/paymentstab.h"

#include "core/base/fold.h"
#include "ui/charts/spanchooser.h"
#include "ui/money/listsaver.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace rollbook {

namespace {

const auto paymentsColumns = QStringLiteral("columns");
const auto paymentsSuspense = QStringLiteral("suspense");
const auto paymentsMethod = QStringLiteral("method");
const auto paymentsSpan = QStringLiteral("span");
const auto paymentsText = QStringLiteral("text");
/// Beyond so many payments in one commit the list is read afresh.
constexpr std::size_t mostPaymentsOneByOne = 200;

} // namespace

PaymentsTab::PaymentsTab(Register &source, QWidget *parent)
    : MoneyTab(source, parent),
      m_desk(new MoneyDesk(source, this)),
      m_saver(new ListSaver(source, this)),
      m_model(new PaymentsModel(source, this)),
      m_reader(source)
{
    setObjectName(QStringLiteral("paymentsTab"));
    connect(m_desk, &MoneyDesk::said, this, &MoneyTab::said);
    connect(m_desk, &MoneyDesk::failed, this, &MoneyTab::failed);
    connect(m_desk, &MoneyDesk::paperRequested, this, &MoneyTab::paperRequested);
    connect(m_saver, &ListSaver::said, this, &MoneyTab::said);
    connect(m_saver, &ListSaver::failed, this, &MoneyTab::failed);
    connect(m_model, &TableModel::readFailed, this, &MoneyTab::failed);
    setUpActions();
    build();
    setUpSpan();
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &PaymentsTab::filter);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        m_soon.stop();
        filter();
        goToFirstRow(m_table);
    });
    connect(m_find, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_span, &SpanChooser::changed, this, &PaymentsTab::filter);
    connect(m_method, &QComboBox::currentIndexChanged, this, &PaymentsTab::filter);
    connect(m_suspense, &QCheckBox::toggled, this, &PaymentsTab::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PaymentsTab::showAvailable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PaymentsTab::showAvailable);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PaymentsTab::showAvailable);
    connect(m_table, &QAbstractItemView::activated, this, &PaymentsTab::showAccount);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PaymentsTab::showMenu);
    connect(&source, &Register::busyChanged, this, &PaymentsTab::showAvailable);
    showAvailable();
}

QString PaymentsTab::title() const
{
    return tr("Payments");
}

void PaymentsTab::focusFirst()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_find->setFocus();
}

QVariantMap PaymentsTab::saveState() const
{
    return { { paymentsColumns, tableState(m_table) }, { paymentsSuspense, m_suspense->isChecked() },
        { paymentsMethod, m_method->currentIndex() }, { paymentsSpan, static_cast<int>(m_span->kind()) },
        { paymentsText, m_find->text() } };
}

void PaymentsTab::restoreState(const QVariantMap &state)
{
    restoreTable(m_table, state.value(paymentsColumns));
    m_suspense->setChecked(state.value(paymentsSuspense).toBool());
    m_method->setCurrentIndex(std::clamp(state.value(paymentsMethod).toInt(), 0, m_method->count() - 1));
    m_span->setKind(static_cast<SpanKind>(
        std::clamp(state.value(paymentsSpan, static_cast<int>(SpanKind::All)).toInt(), 0, spanKindCount - 1)));
    m_find->setText(state.value(paymentsText).toString());
    filter();
}

QStringList PaymentsTab::lastingState() const
{
    return { paymentsColumns };
}

bool PaymentsTab::showRecord(Uuid record)
{
    const int row = m_model->rowOf({ record });
    if (row >= 0)
        m_table->selectRow(row);
    return row >= 0;
}

void PaymentsTab::showSuspense()
{
    m_find->clear();
    m_suspense->setChecked(true);
}

void PaymentsTab::reload()
{
    const quint64 reading = ++m_reading;
    m_awaited = true;
    m_reader.ask<PaymentsIndex>([](const Reader &reader) { return PaymentsIndex::read(reader); },
        [this, reading](Result<PaymentsIndex> index) {
            if (reading != m_reading)
                return;
            m_awaited = false;
            if (!index) {
                Q_EMIT failed(index.problems());
                return;
            }
            m_read = true;
            m_model->setIndex(*std::move(index), m_desk->currency());
            setUpSpan();
            filter();
            Q_EMIT shown();
        });
}

void PaymentsTab::refresh(const Committed &what)
{
    const auto payments = std::ranges::count_if(
        what.changes, [](const RecordChange &change) { return std::holds_alternative<Change<Payment>>(change); });
    // A reading begun before the commit may lack it.
    if (m_awaited || !m_read || static_cast<std::size_t>(payments) > mostPaymentsOneByOne) {
        reload();
        return;
    }
    m_model->take(what.changes);
    showSums();
}

void PaymentsTab::setUpSpan()
{
    const auto organisation = source().reader().organisation();
    const QSignalBlocker quiet(m_span);
    m_span->setFrame(
        source().clock().today(), organisation ? organisation->yearStartMonth : 1, m_model->index().earliest());
}

void PaymentsTab::filter()
{
    PaymentFilter wanted;
    if (m_span->kind() != SpanKind::All) {
        wanted.from = m_span->span().from;
        wanted.to = m_span->span().to;
    }
    if (m_method->currentIndex() > 0)
        wanted.method = static_cast<PaymentMethod>(m_method->currentData().toInt());
    wanted.suspense = m_suspense->isChecked();
    const QString text = m_find->text().trimmed();
    wanted.words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!wanted.words.isEmpty()) {
        const auto people = source().reader().search(text, 0);
        if (people) {
            for (const Id<Member> &id : *people)
                wanted.payers.insert(id.uuid);
        }
        for (const Group &group : m_desk->directory()->groups()) {
            const QString name = folded(group.name);
            if (group.affiliate
                && std::ranges::all_of(wanted.words, [&name](const QString &word) { return name.contains(word); }))
                wanted.payers.insert(group.id.uuid);
        }
    }
    m_model->setFilter(wanted);
    showSums();
}

void PaymentsTab::showSums()
{
    const bool none = m_model->index().places().empty();
    m_empty->setText(none ? QStringLiteral("money") : QStringLiteral("search"),
        none ? tr("No payment yet") : tr("No payment like this"),
        none ? tr("Record money as it comes in, enter a batch of cash and cheques, or import a bank statement.")
             : tr("Choose another span or method, or take the text out of the field above."));
    for (QPushButton *button : m_first)
        button->setVisible(none);
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    QStringList sums { fillIn(tr("%Ln payment(s): %1", nullptr, m_model->rowCount()),
        { formatMoney(m_model->total(), m_desk->currency()) }) };
    if (const auto [count, amount] = m_model->suspense(); count > 0)
        sums << fillIn(tr("%Ln in suspense: %1", nullptr, count), { formatMoney(amount, m_desk->currency()) });
    m_sums->setText(sums.join(QStringLiteral(" \u00b7 ")));
    showAvailable();
}

void PaymentsTab::showAvailable()
{
    const PaymentLine *line = current();
    const bool writes = line && !source().isReadOnly() && !source().isBusy();
    const bool standing = line && !line->isEntryBack() && !line->isTakenBack();
    setAvailable(ActionId::PrintReceipt, line && !line->payment.receipt.isEmpty());
    setAvailable(ActionId::ClaimEntry, writes && line->isSuspense());
    setAvailable(ActionId::ReallocateEntry, writes && standing && !line->isSuspense());
    setAvailable(ActionId::RefundEntry, writes && standing && line->free().pence > 0);
    setAvailable(ActionId::ReverseEntry, writes && standing);
    Q_EMIT availabilityChanged(ActionId::ExportMoney);
}

const PaymentLine *PaymentsTab::current() const
{
    const std::vector<int> rows = selectedRows();
    return rows.size() == 1 ? m_model->rowAt(rows.front()) : nullptr;
}

std::vector<int> PaymentsTab::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

void PaymentsTab::withCurrent(void (MoneyDesk::*act)(Id<Payment>))
{
    if (const PaymentLine *line = current())
        (m_desk->*act)(line->payment.id);
}

void PaymentsTab::showMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[id, act] : actionsById())
        menu->addAction(act);
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

void PaymentsTab::showAccount()
{
    if (const PaymentLine *line = current()) {
        if (line->isSuspense() && isAvailable(ActionId::ClaimEntry))
            m_desk->claim(line->payment.id);
        else
            m_desk->showAccount(line->payer());
    }
}

bool PaymentsTab::hasRows() const
{
    return m_model->rowCount() > 0;
}

void PaymentsTab::exportRows()
{
    const auto sheet = m_model->sheet({});
    if (sheet)
        m_saver->ask(*sheet, m_model->rowCount());
    else
        Q_EMIT failed(sheet.problems());
}

void PaymentsTab::copyRows()
{
    const auto sheet = hasRows() ? m_model->sheet(selectedRows()) : Result<Sheet>(Sheet {});
    if (!sheet) {
        Q_EMIT failed(sheet.problems());
        return;
    }
    QGuiApplication::clipboard()->setText(sheetText(*sheet));
    Q_EMIT said({ Message::Kind::Success,
        tr("Copied %Ln row(s), for a spreadsheet.", nullptr, static_cast<int>(sheet->rows.size())) });
}

} // namespace rollbook
