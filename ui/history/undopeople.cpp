// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/undopeople.h"

#include "core/rules/validation.h"
#include "ui/widgets/labels.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

/// So many are listed at once.
constexpr std::size_t mostListed = 2'000;
constexpr int searchMilliseconds = 200;
constexpr int subjectRole = Qt::UserRole + 1;

using People = std::vector<std::pair<Uuid, QString>>;

/// Those of `ids` who are members today, by name and number.
Result<People> membersAmong(std::span<const Id<Member>> ids, const Reader &reader)
{
    auto members = reader.some(ids);
    if (!members)
        return members.problems();
    People named;
    for (const Member &person : *members)
        named.emplace_back(person.id.uuid,
            person.number.isEmpty() ? displayName(person)
                                    : QStringLiteral("%1 · %2").arg(displayName(person), person.number));
    return named;
}

/// The people whom the changes themselves name, and who may be gone.
std::map<Uuid, QString> membersIn(const UndoList &list)
{
    std::map<Uuid, QString> named;
    for (const UndoItem &item : list.sample) {
        if (const auto *change = std::get_if<Change<Member>>(&item.change)) {
            const Member &person = change->after ? *change->after : *change->before;
            named[person.id.uuid] = displayName(person);
        }
    }
    return named;
}

} // namespace

UndoPeople::UndoPeople(const Reader &reader, QWidget *parent)
    : QWidget(parent),
      m_reader(reader),
      m_some(new QCheckBox(tr("&Only these people:"), this)),
      m_search(new QLineEdit(this)),
      m_people(new QListWidget(this)),
      m_hint(hintLabel({}, this))
{
    m_some->setObjectName(QStringLiteral("undoSome"));
    m_search->setObjectName(QStringLiteral("undoSearch"));
    m_search->setPlaceholderText(tr("Search these people"));
    m_search->setAccessibleName(tr("Search these people"));
    m_search->setClearButtonEnabled(true);
    m_people->setObjectName(QStringLiteral("undoPeople"));
    m_people->setAccessibleName(tr("People whose records go back"));
    m_hint->setObjectName(QStringLiteral("undoPeopleHint"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_some);
    layout->addWidget(m_search);
    layout->addWidget(m_people, 1);
    layout->addWidget(m_hint);
    m_soon.setSingleShot(true);
    m_soon.setInterval(searchMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &UndoPeople::list);
    connect(m_search, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_some, &QCheckBox::toggled, this, [this] {
        showParts();
        Q_EMIT changed();
    });
    connect(m_people, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const Uuid subject = Uuid::fromString(item->data(subjectRole).toString()).value_or(Uuid {});
        if (item->checkState() == Qt::Checked)
            m_chosen.insert(subject);
        else
            m_chosen.erase(subject);
        Q_EMIT changed();
    });
    m_some->setEnabled(false);
    showParts();
}

bool UndoPeople::isOnlySome() const
{
    return m_some->isChecked();
}

void UndoPeople::showParts()
{
    const bool some = m_some->isChecked();
    // The box alone stands close under what is above it.
    setSizePolicy(QSizePolicy::Preferred, some ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    m_search->setVisible(some);
    m_people->setVisible(some);
    m_hint->setVisible(some && !m_hint->text().isEmpty());
}

void UndoPeople::forget()
{
    m_listed = false;
    m_chosen.clear();
    m_some->setChecked(false);
    m_some->setEnabled(false);
}

void UndoPeople::offer(const UndoReport &report)
{
    if (m_listed)
        return;
    m_listed = true;
    m_subjects = report.subjects;
    m_all = { m_subjects.begin(), m_subjects.end() };
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    if (const Done read = readOthers(report); !read) {
        m_listed = false;
        m_hint->setText(problemWords(read.problems()));
        showParts();
        return;
    }
    list();
    m_some->setEnabled(m_people->count() > 1);
}

/// Groups and the like, of which there are few, and the people who come back by the undo, whom no search finds yet.
Done UndoPeople::readOthers(const UndoReport &report)
{
    m_others.clear();
    Done done;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if constexpr (requires(R record) { record.name; }) {
            if (!done || m_all.empty())
                return;
            const auto all = m_reader.all<R>();
            if (!all) {
                done = all.problems();
                return;
            }
            for (const R &record : *all) {
                if (m_all.contains(record.id.uuid))
                    m_others[record.id.uuid] = record.name;
            }
        }
    });
    if (!done)
        return done;
    std::map<Uuid, QString> told = membersIn(report.putBack);
    std::vector<Id<Member>> ids;
    for (const auto &[id, name] : told)
        ids.push_back({ id });
    const auto here = m_reader.some(std::span<const Id<Member>>(ids));
    if (!here)
        return here.problems();
    for (const Member &person : *here)
        told.erase(person.id.uuid);
    for (const auto &[id, name] : told) {
        if (m_all.contains(id))
            m_others[id] = name;
    }
    return {};
}

/// Whom the list begins with, and everybody chosen.
Result<UndoPeople::Named> UndoPeople::first() const
{
    std::vector<Id<Member>> ids;
    for (const Uuid &chosen : m_chosen) {
        if (!m_others.contains(chosen))
            ids.push_back({ chosen });
    }
    for (const Uuid &subject : m_subjects) {
        if (ids.size() >= mostListed)
            break;
        if (!m_others.contains(subject) && !m_chosen.contains(subject))
            ids.push_back({ subject });
    }
    auto named = membersAmong(ids, m_reader);
    if (named)
        named->insert(named->end(), m_others.begin(), m_others.end());
    return named;
}

/// Who fits the text, among all.
Result<UndoPeople::Named> UndoPeople::found(const QString &text) const
{
    const auto fitting = m_reader.search(text, 0);
    if (!fitting)
        return fitting.problems();
    std::vector<Id<Member>> ids;
    for (const Id<Member> id : *fitting) {
        if (ids.size() < mostListed && m_all.contains(id.uuid))
            ids.push_back(id);
    }
    auto named = membersAmong(ids, m_reader);
    for (const auto &[id, name] : m_others) {
        if (named && name.contains(text, Qt::CaseInsensitive))
            named->emplace_back(id, name);
    }
    return named;
}

void UndoPeople::list()
{
    const QString text = m_search->text().trimmed();
    const auto named = text.isEmpty() ? first() : found(text);
    const QSignalBlocker quiet(m_people);
    m_people->clear();
    for (const auto &[id, name] : named ? *named : Named {}) {
        auto *item = new QListWidgetItem(name, m_people);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(id) ? Qt::Checked : Qt::Unchecked);
        item->setData(subjectRole, id.toString());
    }
    m_people->sortItems();
    const int all = static_cast<int>(m_subjects.size());
    QString hint;
    if (!named)
        hint = problemWords(named.problems());
    else if (!text.isEmpty() && named->empty())
        hint = tr("None of them fits. Search by name, number or e-mail address.");
    else if (text.isEmpty() && m_subjects.size() > mostListed)
        hint = fillIn(tr("The first %1 of %Ln people are listed. Search for the others.", nullptr, all),
            { formatCount(static_cast<qint64>(mostListed)) });
    m_hint->setText(hint);
    showParts();
}

} // namespace rollbook
