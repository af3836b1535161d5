// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictspage.h"

#include "ui/conflicts/conflictdetail.h"
#include "ui/conflicts/conflictmodel.h"
#include "ui/conflicts/manydialog.h"
#include "ui/words/actionwords.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace rollbook {

namespace {

const auto keyConflictSplitter = QStringLiteral("splitter");
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
    build();
    setUpKeys();
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
    connect(&m_register, &Register::committed, this, [this] {
        m_stale = true;
        if (isVisible())
            update();
        else
            count();
    });
    count();
    showAvailable();
}

ConflictsPage::~ConflictsPage() = default;

QString ConflictsPage::title() const
{
    return tr("Conflicts");
}

void ConflictsPage::activate()
{
    update();
    if (m_model->rowCount() > 0)
        m_list->setFocus();
    else if (auto *button = m_stack->currentWidget()->findChild<QPushButton *>(QStringLiteral("bringChangesIn")))
        button->setFocus();
}

QVariantMap ConflictsPage::saveState() const
{
    return { { keyConflictSplitter, m_splitter->saveState() } };
}

void ConflictsPage::restoreState(const QVariantMap &state)
{
    m_splitter->restoreState(state.value(keyConflictSplitter).toByteArray());
}

QStringList ConflictsPage::lastingState() const
{
    return { keyConflictSplitter };
}

void ConflictsPage::showRecord(Uuid record)
{
    const std::vector<Conflict> all = m_model->conflicts();
    const auto found = std::ranges::find(all, record, &Conflict::subject);
    if (found != all.end())
        m_list->selectRow(static_cast<int>(found - all.begin()));
}

void ConflictsPage::count()
{
    const auto open = m_register.reader().conflicts();
    if (!open) {
        Q_EMIT failed(open.problems());
        return;
    }
    const int waiting = static_cast<int>(open->size());
    if (waiting == m_waiting)
        return;
    m_waiting = waiting;
    Q_EMIT waitingChanged();
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
    count();
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
    const bool can = writes && m_detail->isChosen();
    setAvailable(ActionId::SettleConflict, can);
    setAvailable(ActionId::SettleMany, writes && m_waiting > 0);
    m_detail->settleButton()->setEnabled(can);
    m_reason->setVisible(m_register.isReadOnly());
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
