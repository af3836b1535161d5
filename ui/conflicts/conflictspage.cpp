// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictspage.h"

#include "ui/conflicts/conflictdetail.h"
#include "ui/conflicts/conflictmodel.h"
#include "ui/conflicts/desk.h"
#include "ui/conflicts/doubtview.h"
#include "ui/conflicts/manydialog.h"
#include "ui/widgets/listtable.h"
#include "ui/words/actionwords.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

namespace rollbook {

namespace {

const auto keyConflictSplitter = QStringLiteral("splitter");
const auto keyConflictColumns = QStringLiteral("columns");
const auto keyDoubts = QStringLiteral("doubts");
/// Entries with more records than this are read in a thread.
constexpr quint64 readAtOnce = 5'000;

} // namespace

ConflictsPage::ConflictsPage(Register &source, QWidget *parent)
    : Page(Scope::ConflictsPage, parent),
      m_register(source),
      m_model(new ConflictModel(source.reader(), this)),
      m_detail(new ConflictDetail(source, this)),
      m_reader(source)
{
    setObjectName(QStringLiteral("conflictsPage"));
    addPageAction(ActionId::SettleConflict, [this] { settle(); });
    addPageAction(ActionId::SettleMany, [this] { settleMany(); });
    addPageAction(ActionId::GiveNumbers, [this] { m_doubts->giveAll(); });
    build();
    connectDoubts();
    addDeskKeys(
        m_tabs->widget(0), [this](int number) { m_detail->choose(number); }, [this] { enter(); });
    connect(m_model, &ConflictModel::readFailed, this, &Page::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConflictsPage::showCurrent);
    connect(m_detail, &ConflictDetail::chosen, this, &ConflictsPage::showAvailable);
    connect(m_detail->settleButton(), &QPushButton::clicked, this, &ConflictsPage::settle);
    connect(m_detail->subjectButton(), &QPushButton::clicked, this, [this] {
        if (!m_shown)
            return;
        const bool person = m_register.reader().one(Id<Member> { m_shown->subject }).ok();
        Q_EMIT showPageRequested(person ? Scope::MembersPage : Scope::GroupsPage, m_shown->subject);
    });
    connect(&m_register, &Register::busyChanged, this, &ConflictsPage::showAvailable);
    connect(&m_register, &Register::committed, this, &ConflictsPage::follow);
    count();
    showAvailable();
}

ConflictsPage::~ConflictsPage() = default;

QString ConflictsPage::title() const
{
    return tr("Conflicts");
}

void ConflictsPage::connectDoubts()
{
    connect(m_doubts, &DoubtView::said, this, &Page::said);
    connect(m_doubts, &DoubtView::failed, this, &Page::failed);
    connect(m_doubts, &DoubtView::taskStarted, this, &Page::taskStarted);
    connect(m_doubts, &DoubtView::changed, this, [this] {
        showCounts();
        showAvailable();
        Q_EMIT waitingChanged();
        // Where there are no conflicts, what is left to look at comes forward.
        if (m_come && m_waiting == 0 && m_doubts->count() > 0)
            m_tabs->setCurrentIndex(1);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_come = false;
        showAvailable();
    });
}

void ConflictsPage::showCounts()
{
    const auto named = [](const QString &name, int count) {
        return count > 0 ? tr("%1 (%2)", "tab, count").arg(name, formatCount(count)) : name;
    };
    m_tabs->setTabText(0, named(tr("Conflicts"), m_waiting));
    m_tabs->setTabText(1, named(tr("To Look At"), m_doubts->count()));
}

int ConflictsPage::waiting() const
{
    return m_waiting + m_doubts->count();
}

void ConflictsPage::activate()
{
    update();
    m_come = true;
    m_doubts->look();
    focusFront();
}

void ConflictsPage::focusFront()
{
    if (m_tabs->currentWidget() == m_doubts)
        m_doubts->focusList();
    else if (m_model->rowCount() > 0)
        m_list->setFocus();
    else if (auto *button = m_stack->currentWidget()->findChild<QPushButton *>(QStringLiteral("bringChangesIn")))
        button->setFocus();
}

QVariantMap ConflictsPage::saveState() const
{
    return { { keyConflictSplitter, m_splitter->saveState() }, { keyConflictColumns, tableState(m_list) },
        { keyDoubts, m_doubts->saveState() } };
}

void ConflictsPage::restoreState(const QVariantMap &state)
{
    m_splitter->restoreState(state.value(keyConflictSplitter).toByteArray());
    restoreTable(m_list, state.value(keyConflictColumns));
    m_doubts->restoreState(state.value(keyDoubts).toMap());
}

QStringList ConflictsPage::lastingState() const
{
    return { keyConflictSplitter, keyConflictColumns, keyDoubts };
}

void ConflictsPage::showRecord(Uuid record)
{
    const std::vector<Conflict> all = m_model->conflicts();
    const auto found = std::ranges::find(all, record, &Conflict::subject);
    if (found != all.end())
        m_list->selectRow(static_cast<int>(found - all.begin()));
    if (found != all.end() || m_doubts->showRecord(record))
        m_tabs->setCurrentIndex(found != all.end() ? 0 : 1);
}

void ConflictsPage::count()
{
    const auto open = m_register.reader().conflicts();
    if (!open) {
        Q_EMIT failed(open.problems());
        return;
    }
    note(*open);
}

void ConflictsPage::note(std::span<const Conflict> open)
{
    m_touched.clear();
    for (const Conflict &conflict : open)
        m_touched.insert({ conflict.record, conflict.subject });
    const int waiting = static_cast<int>(open.size());
    if (waiting == m_waiting)
        return;
    m_waiting = waiting;
    showCounts();
    Q_EMIT waitingChanged();
}

void ConflictsPage::follow(const Committed &what)
{
    if (!concerns(what))
        return;
    m_stale = true;
    if (isVisible())
        update();
    else
        count();
}

/// Whether conflicts, or the names they are shown by, may be others now.
bool ConflictsPage::concerns(const Committed &what) const
{
    // What is brought in is no entry of one's own, and leaves conflicts at records that it need not change.
    if (what.everything || what.entry.id.isNull())
        return true;
    return std::ranges::any_of(what.changes, [this](const RecordChange &change) {
        const int type = recordType(change);
        return type == RecordTraits<Settlement>::type || (type == RecordTraits<Device>::type && m_waiting > 0)
            || m_touched.contains(recordId(change)) || m_touched.contains(subjectOf(change));
    });
}

void ConflictsPage::update()
{
    if (!m_stale)
        return;
    const int row = m_list->currentIndex().row();
    if (const Done read = m_model->update(); !read) {
        Q_EMIT failed(read.problems());
        return;
    }
    m_stale = false;
    const int rows = m_model->rowCount();
    if (!m_list->currentIndex().isValid() && rows > 0)
        m_list->selectRow(std::clamp(row, 0, rows - 1));
    m_stack->setCurrentIndex(rows > 0 ? 1 : 0);
    note(m_model->conflicts());
    showCurrent();
    showAvailable();
}

const ConflictRow *ConflictsPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->rowAt(index.row()) : nullptr;
}

void ConflictsPage::showCurrent()
{
    const ConflictRow *row = current();
    if (!row) {
        m_shown.reset();
        m_detail->clear(tr("Choose a conflict to see its values"));
        showAvailable();
        return;
    }
    const Conflict conflict = row->conflict;
    // What is being decided stays as it is while other things change.
    if (m_shown == conflict)
        return;
    m_shown = conflict;
    quint64 records = 0;
    for (const EntryId &head : conflict.heads) {
        const auto line = m_register.reader().journalLine(head);
        records += line ? line->changes : 0;
    }
    if (records <= readAtOnce) {
        take(conflict, viewOf(conflict, m_register.reader()));
        return;
    }
    m_detail->clear(tr("Reading…"));
    m_reader.ask<ConflictView>([conflict](const Reader &reader) { return viewOf(conflict, reader); },
        [this, conflict](const Result<ConflictView> &view) { take(conflict, view); });
}

void ConflictsPage::take(const Conflict &conflict, const Result<ConflictView> &view)
{
    if (m_shown != conflict)
        return;
    if (view) {
        m_detail->show(*view);
    } else {
        m_detail->clear({});
        Q_EMIT failed(view.problems());
    }
    showAvailable();
}

void ConflictsPage::showAvailable()
{
    const bool writes = !m_register.isReadOnly() && !m_register.isBusy();
    const bool can = writes && m_detail->isChosen() && m_tabs->currentIndex() == 0;
    setAvailable(ActionId::GiveNumbers, m_doubts->canGiveNumbers());
    setAvailable(ActionId::SettleConflict, can);
    setAvailable(ActionId::SettleMany, writes && m_waiting > 0);
    m_detail->settleButton()->setEnabled(can);
    m_reason->setVisible(m_register.isReadOnly());
}

/// Enter presses the button that has the focus; from the list and the choices it settles.
void ConflictsPage::enter()
{
    QWidget *focus = QApplication::focusWidget();
    if (qobject_cast<QPushButton *>(focus) || qobject_cast<QToolButton *>(focus))
        qobject_cast<QAbstractButton *>(focus)->click();
    else if (focus == m_list || m_detail->isAncestorOf(focus))
        action(ActionId::SettleConflict)->trigger();
}

void ConflictsPage::settle()
{
    if (!m_detail->settleButton()->isEnabled())
        return;
    const auto one = m_detail->decision();
    if (!one)
        return;
    const auto settled = m_register.submit(SettleConflicts { { *one } });
    if (!settled) {
        Q_EMIT failed(settled.problems());
        return;
    }
    tell(*settled);
    m_list->setFocus();
}

void ConflictsPage::tell(EntryId entry)
{
    const auto line = m_register.reader().journalLine(entry);
    if (line)
        Q_EMIT said({ Message::Kind::Success, actionSentence(line->entry.action), entry, {}, {} });
}

void ConflictsPage::settleMany()
{
    update();
    const auto own = m_register.ownDevice();
    if (!own) {
        Q_EMIT failed(own.problems());
        return;
    }
    auto *dialog = new ManyDialog(m_model->conflicts(), m_model->entries(), m_model->laptops(), { own->uuid }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { runRule(dialog->rule()); });
    dialog->open();
}

void ConflictsPage::runRule(const SettleRule &rule)
{
    auto task = startTask(tr("Settling conflicts"));
    m_register.start(std::make_shared<SettleByRule>(rule, m_model->conflicts()), task->progress(),
        [self = QPointer(this), task](const Result<EntryId> &settled) {
            task->finish();
            if (!self)
                return;
            if (settled)
                self->tell(*settled);
            else
                Q_EMIT self->failed(settled.problems());
        });
}

} // namespace rollbook
