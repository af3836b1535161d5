// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/arrearstab.h"

#include "ui/money/agebar.h"
#include "ui/money/arrearsmodel.h"
#include "ui/money/listsaver.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/words/format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>

namespace rollbook {

namespace {

const auto arrearsColumns = QStringLiteral("columns");
const auto arrearsAgeKey = QStringLiteral("age");
const auto arrearsTextKey = QStringLiteral("text");

} // namespace

ArrearsTab::ArrearsTab(Register &source, QWidget *parent)
    : MoneyTab(source, parent),
      m_desk(new MoneyDesk(source, this)),
      m_saver(new ListSaver(source, this)),
      m_model(new ArrearsModel(this)),
      m_reader(source)
{
    setObjectName(QStringLiteral("arrearsTab"));
    connect(m_desk, &MoneyDesk::said, this, &MoneyTab::said);
    connect(m_desk, &MoneyDesk::failed, this, &MoneyTab::failed);
    connect(m_desk, &MoneyDesk::paperRequested, this, &MoneyTab::paperRequested);
    connect(m_desk, &MoneyDesk::taskStarted, this, &MoneyTab::taskStarted);
    connect(m_saver, &ListSaver::said, this, &MoneyTab::said);
    connect(m_saver, &ListSaver::failed, this, &MoneyTab::failed);
    setUpActions();
    build();
    connect(m_ages, &AgeBar::chosen, this, [this] {
        m_model->setAge(m_ages->age());
        showSums();
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { goToFirstRow(m_table); });
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setText(text);
        showSums();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArrearsTab::showSums);
    connect(m_table, &QAbstractItemView::activated, this, &ArrearsTab::showAccount);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ArrearsTab::showMenu);
    connect(&source, &Register::busyChanged, this, &ArrearsTab::showAvailable);
    showAvailable();
}

ArrearsTab::~ArrearsTab()
{
    if (m_task)
        m_task->cancel();
}

QString ArrearsTab::title() const
{
    return tr("Arrears");
}

void ArrearsTab::focusFirst()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_find->setFocus();
}

QVariantMap ArrearsTab::saveState() const
{
    const auto age = m_ages->age();
    return { { arrearsColumns, tableState(m_table) }, { arrearsAgeKey, age ? static_cast<int>(*age) : -1 },
        { arrearsTextKey, m_find->text() } };
}

void ArrearsTab::restoreState(const QVariantMap &state)
{
    restoreTable(m_table, state.value(arrearsColumns));
    const int age = state.value(arrearsAgeKey, -1).toInt();
    m_ages->setAge(age < 0 || age >= arrearsAgeCount ? std::nullopt : std::optional(static_cast<ArrearsAge>(age)));
    m_model->setAge(m_ages->age());
    m_find->setText(state.value(arrearsTextKey).toString());
}

QStringList ArrearsTab::lastingState() const
{
    return { arrearsColumns, arrearsAgeKey };
}

bool ArrearsTab::showRecord(Uuid record)
{
    const int row = m_model->rowOf(record);
    if (row >= 0)
        m_table->selectRow(row);
    return row >= 0;
}

void ArrearsTab::reload()
{
    if (m_task)
        m_task->cancel();
    m_task = std::make_shared<Task>(tr("Adding up the arrears"));
    connect(m_task.get(), &Task::progressed, m_progress,
        [this](double part) { m_progress->setValue(static_cast<int>(std::max(0.0, part) * 1000)); });
    m_progress->setValue(0);
    m_progress->setVisible(!m_model->book());
    m_reader.ask<ArrearsBook>([day = source().clock().today(), progress = m_task->progress()](
                                  const Reader &reader) { return readArrears(reader, day, progress); },
        [this, task = m_task](Result<ArrearsBook> book) {
            task->finish();
            if (task != m_task)
                return;
            m_task.reset();
            m_progress->hide();
            if (book)
                showBook(std::make_shared<const ArrearsBook>(*std::move(book)));
            else if (book.problems().front().code != ProblemCode::Cancelled)
                Q_EMIT failed(book.problems());
        });
}

void ArrearsTab::showBook(std::shared_ptr<const ArrearsBook> book)
{
    m_ages->setSums(book->arrears.ages, book->currency);
    m_model->setBook(std::move(book));
    showSums();
    Q_EMIT shown();
}

void ArrearsTab::showSums()
{
    const ArrearsBook *book = m_model->book();
    if (!book)
        return;
    const bool nobody = book->lines.empty();
    m_empty->setText(nobody ? QStringLiteral("check") : QStringLiteral("search"),
        nobody ? tr("Nobody owes anything") : tr("Nobody here owes anything of this kind"),
        nobody ? tr("Fees are charged when people join and when memberships are renewed; what is not paid stands here.")
               : tr("Choose another age, or take the text out of the field above."));
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    const std::vector<int> rows = selectedRows();
    Money chosen;
    for (const int row : rows) {
        if (const ArrearsLine *line = m_model->lineAt(row))
            chosen += m_model->owedBy(*line);
    }
    QStringList sums { fillIn(
        tr("%Ln owe(s) %1", nullptr, m_model->rowCount()), { formatMoney(m_model->total(), book->currency) }) };
    if (rows.size() > 1)
        sums << fillIn(
            tr("%Ln selected: %1", nullptr, static_cast<int>(rows.size())), { formatMoney(chosen, book->currency) });
    if (!book->arrears.promised.isZero())
        sums << fillIn(tr("Donations promised besides: %1"), { formatMoney(book->arrears.promised, book->currency) });
    m_sums->setText(sums.join(QStringLiteral(" \u00b7 ")));
    showAvailable();
}

void ArrearsTab::showAvailable()
{
    const bool writes = !source().isReadOnly() && !source().isBusy();
    const std::vector<Payer> payers = selected();
    for (const ActionId id : { ActionId::TakePayment, ActionId::ChargePeople, ActionId::RenewDue })
        setAvailable(id, writes);
    setAvailable(ActionId::WaiveOwed, writes && payers.size() == 1);
    setAvailable(ActionId::ShowMoneyAccount, payers.size() == 1);
    Q_EMIT availabilityChanged(ActionId::ExportMoney);
}

std::vector<int> ArrearsTab::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

std::vector<Payer> ArrearsTab::selected() const
{
    std::vector<Payer> payers;
    for (const int row : selectedRows()) {
        if (const ArrearsLine *line = m_model->lineAt(row))
            payers.push_back(line->payer());
    }
    return payers;
}

void ArrearsTab::showMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : { ActionId::TakePayment, ActionId::RenewDue, ActionId::ChargePeople, ActionId::WaiveOwed,
             ActionId::ShowMoneyAccount })
        menu->addAction(action(id));
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

void ArrearsTab::waive()
{
    const std::vector<int> rows = selectedRows();
    const ArrearsLine *line = rows.size() == 1 ? m_model->lineAt(rows.front()) : nullptr;
    if (!line || line->row.items.empty())
        return;
    // A donation promised is no arrears: only who owes nothing else is let off it.
    const auto &items = line->row.items;
    const auto owed
        = std::ranges::find_if(items, [](const ArrearsItem &item) { return item.kind != ChargeKind::Donation; });
    const ArrearsItem &item = owed == items.end() ? items.front() : *owed;
    m_desk->waive(line->payer(), item.charge, item.left);
}

void ArrearsTab::showAccount()
{
    const ArrearsLine *line = m_model->lineAt(m_table->currentIndex().row());
    if (line)
        m_desk->showAccount(line->payer());
}

bool ArrearsTab::hasRows() const
{
    return m_model->rowCount() > 0;
}

void ArrearsTab::exportRows()
{
    if (hasRows())
        m_saver->ask(m_model->sheet({}), m_model->rowCount());
}

void ArrearsTab::copyRows()
{
    if (!hasRows())
        return;
    const Sheet sheet = m_model->sheet(selectedRows());
    QGuiApplication::clipboard()->setText(sheetText(sheet));
    Q_EMIT said({ Message::Kind::Success,
        tr("Copied %Ln row(s), for a spreadsheet.", nullptr, static_cast<int>(sheet.rows.size())) });
}

} // namespace rollbook
