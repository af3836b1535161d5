// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/undodialog.h"

#include "core/changes/journalsearch.h"
#include "core/rules/validation.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/changewords.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

/// So many people are offered for choosing; the search narrows them.
constexpr std::size_t mostPeople = 2'000;
constexpr int soonMilliseconds = 300;
constexpr int idRole = Qt::UserRole + 1;

} // namespace

UndoDialog::UndoDialog(Register &target, JournalLine line, const QString &sentence, QWidget *parent)
    : QDialog(parent), m_target(target), m_line(std::move(line)), m_gone(std::make_shared<std::atomic<bool>>(false))
{
    setObjectName(QStringLiteral("undoDialog"));
    const bool again = m_line.entry.action.kind == ActionKind::Undo;
    setWindowTitle(again ? tr("Redo") : tr("Undo"));
    setModal(true);
    readBatch();
    build((again ? tr("Redo: %1") : tr("Undo: %1")).arg(sentence));
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &UndoDialog::tryOut);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 32);
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
    if (m_batch.size() > 1) {
        m_all = new QCheckBox(tr("&Everything that was brought in together (entries: %1)")
                                  .arg(formatCount(static_cast<qint64>(m_batch.size()))),
            this);
        m_all->setObjectName(QStringLiteral("undoBatch"));
        layout->addWidget(m_all);
        connect(m_all, &QCheckBox::toggled, this, [this] {
            m_peopleListed = false;
            m_some->setChecked(false);
            reconsider();
        });
    }
    addPeople(layout);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("&Put Back"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("undoGo"));
    m_go->setDefault(true);
    makePrimary(m_go);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void UndoDialog::addPeople(QVBoxLayout *layout)
{
    m_some = new QCheckBox(tr("&Only these people:"), this);
    m_some->setObjectName(QStringLiteral("undoSome"));
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("undoSearch"));
    m_search->setPlaceholderText(tr("Search these people"));
    m_search->setAccessibleName(tr("Search these people"));
    m_search->setClearButtonEnabled(true);
    m_people = new QListWidget(this);
    m_people->setObjectName(QStringLiteral("undoPeople"));
    m_people->setAccessibleName(tr("People whose records go back"));
    m_hint = hintLabel({}, this);
    layout->addWidget(m_some);
    layout->addWidget(m_search);
    layout->addWidget(m_people, 2);
    layout->addWidget(m_hint);
    for (QWidget *part :
        { static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_hint) })
        part->hide();
    connect(m_some, &QCheckBox::toggled, this, [this](bool on) {
        m_search->setVisible(on);
        m_people->setVisible(on);
        m_hint->setVisible(on && !m_hint->text().isEmpty());
        reconsider();
    });
    connect(m_search, &QLineEdit::textChanged, this, &UndoDialog::searchPeople);
    connect(m_people, &QListWidget::itemChanged, this, &UndoDialog::reconsider);
}

void UndoDialog::readBatch()
{
    auto batch = broughtInWith(m_target.reader(), m_line);
    if (batch)
        m_batch = std::move(*batch);
}

UndoRequest UndoDialog::request() const
{
    UndoRequest request;
    request.entries = m_all && m_all->isChecked() ? m_batch : std::vector { m_line.entry.id };
    for (int row = 0; m_some->isChecked() && row < m_people->count(); ++row) {
        const QListWidgetItem *item = m_people->item(row);
        if (item->checkState() == Qt::Checked)
            request.only.push_back(Uuid::fromString(item->data(idRole).toString()).value_or(Uuid {}));
    }
    // Nobody chosen is nobody, not everybody.
    if (m_some->isChecked() && request.only.empty())
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
    if (waiting)
        m_go->setEnabled(false);
}

void UndoDialog::takeReport(const Result<UndoReport> &report)
{
    wait(false);
    if (!report) {
        m_summary->setText(problemWords(report.problems()));
        return;
    }
    m_report = *report;
    showReport();
    if (m_stale)
        tryOut();
}

void UndoDialog::showReport()
{
    ChangeWords words(m_target.reader());
    m_lists->clear();
    showList(tr("Goes back: %1"), m_report.putBack, true, words);
    showList(tr("Kept, because changed since: %1"), m_report.kept, false, words);
    showList(tr("Cannot go back: %1"), m_report.cannot, false, words);
    const bool any = m_report.putBack.records > 0;
    const auto records = [](quint64 count) { return formatRecords(static_cast<qint64>(count)); };
    QStringList parts;
    const bool nobody = m_some->isChecked() && request().only.front().isNull();
    parts << (any    ? tr("Goes back: %1.").arg(records(m_report.putBack.records))
            : nobody ? tr("Choose the people below whose records shall go back.")
                     : tr("Nothing goes back."));
    if (m_report.kept.records > 0)
        parts << tr("Kept, because changed since: %1.").arg(records(m_report.kept.records));
    if (m_report.cannot.records > 0)
        parts << tr("Cannot go back: %1.").arg(records(m_report.cannot.records));
    if (m_report.already > 0)
        parts << tr("As before anyway: %1.").arg(records(m_report.already));
    if (any)
        parts << tr("The undo stands in the history and can be undone as well.");
    m_summary->setText(parts.join(QLatin1Char(' ')));
    if (!m_peopleListed)
        listPeople(words);
    m_go->setEnabled(any && !m_stale);
    m_go->setText(any ? tr("&Put Back %1").arg(records(m_report.putBack.records)) : tr("&Put Back"));
}

void UndoDialog::showList(const QString &title, const UndoList &list, bool goesBack, ChangeWords &words)
{
    if (list.records == 0)
        return;
    auto *head = new QTreeWidgetItem(m_lists, { title.arg(formatRecords(static_cast<qint64>(list.records))) });
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

/// The people of whom something goes back, chosen from when not all are meant.
void UndoDialog::listPeople(ChangeWords &words)
{
    m_peopleListed = true;
    const QSignalBlocker quiet(m_people);
    m_people->clear();
    std::vector<Id<Member>> ids;
    for (const Uuid &subject : m_report.subjects) {
        if (ids.size() == mostPeople)
            break;
        ids.push_back({ subject });
    }
    std::map<Uuid, QString> names;
    if (const auto people = m_target.reader().some<Member>(ids)) {
        for (const Member &person : *people)
            names[person.id.uuid] = person.number.isEmpty()
                ? displayName(person)
                : QStringLiteral("%1 · %2").arg(displayName(person), person.number);
    }
    for (const Id<Member> id : ids) {
        const auto known = names.find(id.uuid);
        const QString name = known == names.end() ? words.nameOf(id.uuid) : known->second;
        if (name.isEmpty())
            continue;
        auto *item = new QListWidgetItem(name, m_people);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(idRole, id.toString());
    }
    m_people->sortItems();
    m_some->setEnabled(m_people->count() > 1);
    m_hint->setText(m_report.subjects.size() > mostPeople
            ? tr("The first %1 of %2 are listed. On the command line, “undo --only” takes anybody's number.")
                  .arg(formatCount(static_cast<qint64>(mostPeople)),
                      formatPeople(static_cast<qint64>(m_report.subjects.size())))
            : QString());
}

void UndoDialog::searchPeople(const QString &text)
{
    for (int row = 0; row < m_people->count(); ++row) {
        QListWidgetItem *item = m_people->item(row);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

} // namespace rollbook
