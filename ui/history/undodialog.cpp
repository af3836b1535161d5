// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/undodialog.h"

#include "core/changes/journalsearch.h"
#include "ui/history/undopeople.h"
#include "ui/members/backgroundreader.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tallenough.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/changewords.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int soonMilliseconds = 300;

} // namespace

UndoDialog::UndoDialog(Register &target, JournalLine line, const QString &sentence, QWidget *parent)
    : QDialog(parent), m_target(target), m_line(std::move(line)), m_gone(std::make_shared<std::atomic<bool>>(false))
{
    setObjectName(QStringLiteral("undoDialog"));
    const bool again = isUndo(m_line.entry.action.kind);
    setWindowTitle(again ? tr("Redo") : tr("Undo"));
    setModal(true);
    build((again ? tr("Redo: %1") : tr("Undo: %1")).arg(sentence));
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &UndoDialog::tryOut);
    openAt(this, { fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 32 });
    readBatch();
    tryOut();
}

UndoDialog::~UndoDialog()
{
    *m_gone = true;
}

void UndoDialog::build(const QString &heading)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::small);
    QLabel *title = plainLabel(heading, TextSize::Heading, this);
    title->setWordWrap(true);
    layout->addWidget(title);
    m_summary = hintLabel({}, this);
    m_summary->setObjectName(QStringLiteral("undoSummary"));
    layout->addWidget(m_summary);
    m_lists = new QTreeWidget(this);
    m_lists->setObjectName(QStringLiteral("undoLists"));
    m_lists->setAccessibleName(tr("What goes back, and what stays"));
    m_lists->setHeaderLabels({ tr("Record"), tr("Now"), tr("Afterwards") });
    m_lists->setUniformRowHeights(true);
    m_lists->header()->setSectionResizeMode(QHeaderView::Stretch);
    layout->addWidget(m_lists, 3);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("undoProgress"));
    m_bar->setAccessibleName(tr("Trying the undo"));
    m_bar->setRange(0, 1'000);
    m_bar->hide();
    layout->addWidget(m_bar);
    addChoices(layout);
    addButtons(layout);
}

void UndoDialog::addChoices(QVBoxLayout *layout)
{
    m_all = new QCheckBox(this);
    m_all->setObjectName(QStringLiteral("undoBatch"));
    m_all->hide();
    m_unread = new ProblemLabel(nullptr, this);
    m_people = new UndoPeople(m_target.reader(), this);
    layout->addWidget(m_all);
    layout->addWidget(m_unread);
    layout->addWidget(m_people, 2);
    connect(m_all, &QCheckBox::toggled, this, [this] {
        m_people->forget();
        reconsider();
    });
    connect(m_people, &UndoPeople::changed, this, &UndoDialog::reconsider);
}

void UndoDialog::addButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("&Put Back"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("undoGo"));
    m_go->setDefault(true);
    makePrimary(m_go);
    m_again = buttons->addButton(tr("Try &Again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(QStringLiteral("undoAgain"));
    m_again->hide();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &UndoDialog::tryOut);
}

/// What was brought in long ago stands far back in the history.
void UndoDialog::readBatch()
{
    if (m_line.batch == 0)
        return;
    using Entries = std::vector<EntryId>;
    m_reader = new BackgroundReader(m_target, this);
    m_reader->ask<Entries>([line = m_line](const Reader &reader) { return broughtInWith(reader, line); },
        [this](Result<Entries> batch) {
            if (batch)
                takeBatch(std::move(*batch));
            else
                m_unread->setProblems(batch.problems());
        });
}

void UndoDialog::takeBatch(std::vector<EntryId> batch)
{
    m_batch = std::move(batch);
    if (m_batch.size() < 2)
        return;
    m_all->setText(tr("&Everything that was brought in together (entries: %1)")
                       .arg(formatCount(static_cast<qint64>(m_batch.size()))));
    m_all->show();
    if (m_allWanted)
        m_all->setChecked(true);
}

void UndoDialog::chooseAll()
{
    m_allWanted = true;
    if (m_batch.size() > 1)
        m_all->setChecked(true);
}

UndoRequest UndoDialog::request() const
{
    UndoRequest request;
    request.entries = m_all->isChecked() ? m_batch : std::vector { m_line.entry.id };
    if (m_people->isOnlySome())
        request.only = m_people->chosen();
    // Nobody chosen is nobody, not everybody.
    if (m_people->isOnlySome() && request.only.empty())
        request.only.push_back({});
    return request;
}

void UndoDialog::reconsider()
{
    m_stale = true;
    m_go->setEnabled(false);
    m_soon.start();
}

/// Tries the undo as chosen, beside the window; the lists show what it came to.
void UndoDialog::tryOut()
{
    if (m_waiting)
        return;
    m_soon.stop();
    m_stale = false;
    wait(true);
    const auto fraction = std::make_shared<std::atomic<int>>(0);
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this, fraction] { m_bar->setValue(*fraction); });
    look->start(100);
    m_target.startUndoPreview(
        request(),
        [gone = m_gone, fraction](double done) {
            *fraction = static_cast<int>(done * 1'000);
            return !*gone;
        },
        [self = QPointer(this), look = QPointer(look)](const Result<UndoReport> &report) {
            delete look;
            if (self)
                self->takeReport(report);
        });
}

void UndoDialog::wait(bool waiting)
{
    m_waiting = waiting;
    m_bar->setVisible(waiting);
    m_bar->setValue(0);
    if (!waiting)
        return;
    m_go->setEnabled(false);
    m_again->hide();
}

void UndoDialog::takeReport(const Result<UndoReport> &report)
{
    wait(false);
    m_report = report ? *report : UndoReport {};
    if (report)
        showReport();
    else
        showProblem(report.problems());
    m_again->setVisible(!report);
    (report ? m_go : m_again)->setDefault(true);
    if (m_stale)
        tryOut();
}

/// What was shown before is not what would happen now.
void UndoDialog::showProblem(const Problems &problems)
{
    m_lists->clear();
    m_summary->setText(problemWords(problems));
    m_go->setEnabled(false);
    m_go->setText(tr("&Put Back"));
}

void UndoDialog::showReport()
{
    ChangeWords words(m_target.reader());
    m_lists->clear();
    const int back = static_cast<int>(m_report.putBack.records);
    const int kept = static_cast<int>(m_report.kept.records);
    const int cannot = static_cast<int>(m_report.cannot.records);
    showList(tr("Goes back: %Ln record(s)", nullptr, back), m_report.putBack, true, words);
    showList(tr("Kept, because changed since: %Ln record(s)", nullptr, kept), m_report.kept, false, words);
    showList(tr("Cannot go back: %Ln record(s)", nullptr, cannot), m_report.cannot, false, words);
    m_summary->setText(summary(m_people->isOnlySome() && m_people->chosen().empty()));
    m_people->offer(m_report);
    m_go->setEnabled(back > 0 && !m_stale);
    m_go->setText(back > 0 ? tr("&Put Back %Ln record(s)", nullptr, back) : tr("&Put Back"));
}

QString UndoDialog::summary(bool nobody) const
{
    const int back = static_cast<int>(m_report.putBack.records);
    const int kept = static_cast<int>(m_report.kept.records);
    const int cannot = static_cast<int>(m_report.cannot.records);
    const int already = static_cast<int>(m_report.already);
    QStringList sentences;
    if (back > 0)
        sentences << tr("%Ln record(s) go back.", nullptr, back);
    else
        sentences << (nobody ? tr("Choose the people below whose records shall go back.") : tr("Nothing goes back."));
    if (kept > 0)
        sentences << tr("%Ln record(s) stay, because they were changed since.", nullptr, kept);
    if (cannot > 0)
        sentences << tr("%Ln record(s) cannot go back.", nullptr, cannot);
    if (already > 0)
        sentences << tr("%Ln record(s) are as they were before anyway.", nullptr, already);
    if (back > 0)
        sentences << tr("The undo stands in the history and can be undone as well.");
    return sentences.join(QLatin1Char(' '));
}

void UndoDialog::showList(const QString &title, const UndoList &list, bool goesBack, ChangeWords &words)
{
    if (list.records == 0)
        return;
    auto *head = new QTreeWidgetItem(m_lists, { title });
    head->setFirstColumnSpanned(true);
    head->setFont(0, textFont(TextSize::Strong));
    for (const UndoItem &item : list.sample) {
        const QString reason = words.reason(item);
        const QString name = goesBack ? words.title(item.change) : words.recordTitle(item.change);
        auto *record = new QTreeWidgetItem(head, { reason.isEmpty() ? name : tr("%1 — %2").arg(name, reason) });
        record->setFirstColumnSpanned(true);
        record->setToolTip(0, plainToolTip(record->text(0)));
        for (const FieldWords &one : words.fields(item.change, item.unit)) {
            auto *row = new QTreeWidgetItem(record, { one.field, one.before, one.after });
            for (int column = 0; column < 3; ++column)
                row->setToolTip(column, plainToolTip(row->text(column)));
        }
    }
    if (list.records > list.sample.size())
        new QTreeWidgetItem(head, { tr("… and more") });
    head->setExpanded(true);
    for (int child = 0; head->childCount() <= 8 && child < head->childCount(); ++child)
        head->child(child)->setExpanded(true);
}

} // namespace rollbook
