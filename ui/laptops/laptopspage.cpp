// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptops/laptopspage.h"

#include "core/exchange/changefile.h"
#include "ui/laptops/devicemodel.h"
#include "ui/laptops/exchange.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/words/format.h"
#include "ui/words/limitwords.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>

namespace rollbook {

namespace {

const auto keyLaptop = QStringLiteral("laptop");
const auto keyLaptopColumns = QStringLiteral("columns");

/// The one change file that is dragged; nothing for anything else.
QString changeFileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    return QFileInfo(path).suffix() == QLatin1String(changeFileSuffix) ? path : QString();
}

} // namespace

LaptopsPage::LaptopsPage(Register &source, QWidget *parent)
    : Page(Scope::LaptopsPage, parent),
      m_register(source),
      m_model(new DeviceModel(source, this)),
      m_exchange(new Exchange(source, this))
{
    setObjectName(QStringLiteral("laptopsPage"));
    setAcceptDrops(true);
    setUpActions();
    build();
    connectExchange();
    connect(m_model, &DeviceModel::readFailed, this, &Page::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LaptopsPage::showSelected);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LaptopsPage::showSelected);
    connect(&m_register, &Register::busyChanged, this, &LaptopsPage::showAvailable);
    connect(&m_register, &Register::committed, this, [this] {
        m_stale = true;
        if (isVisible())
            update();
    });
    // Actions of the menu depend on the roster, whether or not the page was ever in front.
    update();
}

QString LaptopsPage::title() const
{
    return tr("Laptops");
}

void LaptopsPage::activate()
{
    update();
    if (m_stack->currentWidget() != m_empty)
        m_list->setFocus();
    else if (auto *first = m_empty->findChild<QPushButton *>(QStringLiteral("firstCopy")))
        first->setFocus();
}

QVariantMap LaptopsPage::saveState() const
{
    const DeviceRow *row = current();
    return { { keyLaptop, row ? row->device.id.toString() : QString() }, { keyLaptopColumns, tableState(m_list) } };
}

void LaptopsPage::restoreState(const QVariantMap &state)
{
    restoreTable(m_list, state.value(keyLaptopColumns));
    const int row = m_model->rowOf({ Uuid::fromString(state.value(keyLaptop).toString()).value_or(Uuid {}) });
    if (row >= 0)
        m_list->selectRow(row);
}

QStringList LaptopsPage::lastingState() const
{
    return { keyLaptopColumns };
}

const DeviceRow *LaptopsPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->rowAt(index.row()) : nullptr;
}

void LaptopsPage::update()
{
    if (!m_stale)
        return;
    if (const Done read = m_model->update(); !read) {
        Q_EMIT failed(read.problems());
        return;
    }
    m_stale = false;
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->selectRow(0);
    m_stack->setCurrentIndex(m_model->rowCount() > 1 ? 1 : 0);
    showFingerprint();
    showSelected();
}

void LaptopsPage::showFingerprint()
{
    const auto words = m_register.fingerprint();
    if (!words) {
        Q_EMIT failed(words.problems());
        return;
    }
    m_words->setText(words->join(QStringLiteral("  ")));
    m_words->setAccessibleName(tr("Fingerprint: %1").arg(words->join(QLatin1Char(' '))));
}

void LaptopsPage::showSelected()
{
    showAvailable();
    const DeviceRow *row = current();
    if (!row)
        return;
    m_name->setText(row->device.name);
    QStringList facts { standingWords(*row) };
    if (row->device.numberTo > 0)
        facts << fillIn(tr("Gives member numbers %1 to %2"),
            { QString::number(row->device.numberFrom), QString::number(row->device.numberTo) });
    const auto groups = m_register.reader().all<Group>();
    facts << limitSentences(row->device, groups ? *groups : std::vector<Group> {});
    if (!row->device.groups.isEmpty())
        facts << tr("Who leaves these groups leaves that copy when it next brings changes in");
    if (row->device.revokedFrom > 0)
        facts << fillIn(tr("Nothing from its entry %1 on counts"), { formatCount(row->device.revokedFrom) });
    m_facts->setText(facts.join(QLatin1Char('\n')));
}

/// Whether changes may be taken out for a laptop: a limited one gives to whole ones alone.
bool LaptopsPage::canBeGiven(const DeviceRow &row) const
{
    const DeviceRow *own = m_model->own();
    const bool bothLimited = own && isLimited(own->device) && isLimited(row.device);
    return !row.own && row.device.revokedFrom == 0 && !bothLimited;
}

bool LaptopsPage::hasOthers() const
{
    return std::ranges::any_of(m_model->laptops(), [this](const DeviceRow &one) { return canBeGiven(one); });
}

/// Why what is offered above the list is off, if it is.
QString LaptopsPage::reason() const
{
    if (m_register.isReadOnly())
        return tr("This register is open for reading only: changes can be taken out, and nothing can be changed here.");
    if (m_register.isBusy())
        return tr("Other work on this register is running: laptops and files can be worked with once it has ended.");
    const DeviceRow *own = m_model->own();
    const DeviceRow *coordinator = m_model->coordinator();
    if (own && coordinator && !own->device.coordinator)
        return fillIn(tr("Copies are made, and laptops renamed and revoked, on the coordinator's laptop, “%1”."),
            { coordinator->device.name });
    if (!hasOthers())
        return tr("There is no other laptop that changes could be taken out for.");
    return {};
}

/// Why the laptop in the list cannot be revoked, though others could be.
QString LaptopsPage::selectedReason() const
{
    const DeviceRow *own = m_model->own();
    const DeviceRow *row = current();
    const bool coordinates = !m_register.isReadOnly() && own && own->device.coordinator;
    return coordinates && row && row->own ? tr("The laptop you sit at cannot be revoked.") : QString();
}

void LaptopsPage::showAvailable()
{
    const DeviceRow *own = m_model->own();
    const DeviceRow *row = current();
    const bool idle = !m_register.isBusy();
    const bool writes = idle && !m_register.isReadOnly();
    const bool coordinates = writes && own && own->device.coordinator;
    setAvailable(ActionId::MakeCopy, coordinates);
    setAvailable(ActionId::TakeOut, idle && hasOthers());
    setAvailable(ActionId::BringIn, writes);
    setAvailable(ActionId::RenameLaptop, coordinates && row);
    setAvailable(ActionId::RevokeLaptop, coordinates && row && !row->own && row->device.revokedFrom == 0);
    setAvailable(ActionId::ReinstateLaptop, coordinates && row && row->device.revokedFrom > 0);
    const QString why = reason();
    m_reason->setText(why);
    m_reason->setVisible(!why.isEmpty());
    const QString whyNot = selectedReason();
    m_selectedReason->setText(whyNot);
    m_selectedReason->setVisible(!whyNot.isEmpty());
}

void LaptopsPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QAction *bring = action(ActionId::BringIn);
    if (bring->isEnabled() && !changeFileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LaptopsPage::dropEvent(QDropEvent *event)
{
    const QString path = changeFileIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    bringInFile(path);
}

} // namespace rollbook
