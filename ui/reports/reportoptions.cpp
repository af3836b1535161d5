// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportoptions.h"

#include "ui/members/pickers.h"
#include "ui/words/reporttexts.h"
#include "ui/words/statuswords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QListWidget>

namespace rollbook {

namespace {

using Who = ReportScope::Who;

const std::array<const char *, 3> kindKeys { "register", "arrears", "growth" };

std::vector<int> checkedData(const QListWidget *list)
{
    std::vector<int> data;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            data.push_back(list->item(row)->data(Qt::UserRole).toInt());
    }
    return data;
}

} // namespace

ReportOptions::ReportOptions(QDate today, bool holdsMoney, QWidget *parent) : QWidget(parent), m_holdsMoney(holdsMoney)
{
    for (const ReportKind kind : { ReportKind::Register, ReportKind::Arrears, ReportKind::Growth })
        m_looks[static_cast<std::size_t>(kind)].columns = usualColumns(kind);
    m_looks[static_cast<std::size_t>(ReportKind::Growth)].close = true;
    m_looks[static_cast<std::size_t>(ReportKind::Register)].statuses
        = { static_cast<int>(holdsMoney ? StatusKind::PaidUp : StatusKind::Member) };
    Look &arrears = m_looks[static_cast<std::size_t>(ReportKind::Arrears)];
    arrears.who = Who::Everybody;
    for (const StatusKind status : statusesOffered(holdsMoney)) {
        if (status != StatusKind::PaidUp) // who is paid up owes nothing
            arrears.statuses.push_back(static_cast<int>(status));
    }
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setUpScope(m_form);
    setUpDays(m_form, today);
    setUpTable(m_form);
    setUpPaper(m_form);
    fillColumns();
    showLook();
    arrange();
    connectAll();
}

void ReportOptions::connectAll()
{
    const auto change = [this] {
        if (m_filling)
            return;
        takeLook();
        arrange();
        Q_EMIT changed();
    };
    for (QComboBox *box : { m_who, m_paper, m_rows })
        connect(box, &QComboBox::currentIndexChanged, this, change);
    for (QListWidget *list : { m_statuses, m_columns })
        connect(list, &QListWidget::itemChanged, this, change);
    for (QCheckBox *box : { m_below, m_byGroup, m_newPages })
        connect(box, &QCheckBox::toggled, this, change);
    for (QDateEdit *day : { m_asAt, m_from, m_to })
        connect(day, &QDateEdit::dateChanged, this, change);
    connect(m_group, &GroupPicker::picked, this, change);
}

void ReportOptions::setKind(ReportKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    fillColumns();
    showLook();
    arrange();
    Q_EMIT changed();
}

void ReportOptions::setDirectory(const Directory &directory)
{
    m_filling = true;
    const Id<Group> chosen = m_group->group();
    m_group->setGroups(directory.groups(), directory, tr("All groups"));
    m_group->setGroup(chosen);
    m_filling = false;
    arrange();
}

void ReportOptions::setSelection(std::vector<Id<Member>> ids, const QString &name)
{
    m_filling = true;
    m_selection = std::move(ids);
    m_selectionName = name;
    const int selected = static_cast<int>(Who::Selection);
    if (m_who->findData(selected) < 0)
        m_who->addItem({}, selected);
    m_who->setItemText(m_who->findData(selected), name);
    m_filling = false;
    look().who = Who::Selection;
    showLook();
    arrange();
    Q_EMIT changed();
}

std::vector<ReportColumnId> ReportOptions::offeredColumns(ReportKind kind) const
{
    std::vector<ReportColumnId> columns = possibleColumns(kind);
    if (!m_holdsMoney)
        std::erase_if(columns, tellsMoney);
    return columns;
}

void ReportOptions::fillColumns()
{
    m_filling = true;
    const ReportTexts words({});
    m_columns->clear();
    for (const ReportColumnId column : offeredColumns(m_kind)) {
        auto *item = new QListWidgetItem(words.columnTitle(column), m_columns);
        item->setData(Qt::UserRole, static_cast<int>(column));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_filling = false;
}

void ReportOptions::takeLook()
{
    Look &now = look();
    if (m_kind != ReportKind::Growth) {
        now.columns.clear();
        for (const int column : checkedData(m_columns))
            now.columns.push_back(static_cast<ReportColumnId>(column));
        now.who = static_cast<Who>(m_who->currentData().toInt());
        now.statuses = checkedData(m_statuses);
    }
    now.byGroup = m_byGroup->isChecked();
    now.newPages = m_newPages->isChecked();
    now.landscape = m_paper->currentIndex() == 1;
    now.close = m_rows->currentIndex() == 1;
}

void ReportOptions::showLook()
{
    m_filling = true;
    const Look &now = look();
    for (int row = 0; row < m_columns->count(); ++row) {
        QListWidgetItem *item = m_columns->item(row);
        const auto column = static_cast<ReportColumnId>(item->data(Qt::UserRole).toInt());
        const bool on = std::find(now.columns.begin(), now.columns.end(), column) != now.columns.end();
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    m_who->setCurrentIndex(std::max(m_who->findData(static_cast<int>(now.who)), 0));
    for (int row = 0; row < m_statuses->count(); ++row) {
        QListWidgetItem *item = m_statuses->item(row);
        const bool on = std::ranges::find(now.statuses, item->data(Qt::UserRole).toInt()) != now.statuses.end();
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    m_byGroup->setChecked(now.byGroup);
    m_newPages->setChecked(now.newPages);
    m_paper->setCurrentIndex(now.landscape ? 1 : 0);
    m_rows->setCurrentIndex(now.close ? 1 : 0);
    m_filling = false;
}

/// Shows the rows of the form that mean something now.
void ReportOptions::arrange()
{
    const bool growth = m_kind == ReportKind::Growth;
    const bool byStatus = !growth && m_who->currentData().toInt() == static_cast<int>(Who::Status);
    const auto show = [this](QWidget *field, bool visible) {
        field->setVisible(visible);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(visible);
    };
    show(m_who, !growth);
    show(m_statuses, byStatus);
    show(m_asAt, !growth);
    show(m_from, growth);
    show(m_to, growth);
    show(m_columns, !growth);
    show(m_byGroup, !growth);
    show(m_newPages, !growth);
    m_newPages->setEnabled(m_byGroup->isChecked());
    m_below->setEnabled(!m_group->group().isNull());
}

ReportScope ReportOptions::scope() const
{
    ReportScope made;
    made.group = m_group->group();
    made.groupBelow = m_below->isChecked();
    if (m_kind == ReportKind::Growth)
        return made;
    made.who = look().who;
    for (const int status : look().statuses)
        made.statuses.insert(static_cast<StatusKind>(status));
    if (made.who == Who::Selection) {
        made.selection = m_selection;
        made.selectionName = m_selectionName;
    }
    return made;
}

ReportChoice ReportOptions::choice() const
{
    const Look &now = look();
    ReportChoice choice { .kind = m_kind, .columns = now.columns, .scope = scope(), .asAt = m_asAt->date() };
    choice.from = std::min(m_from->date(), m_to->date());
    choice.to = std::max(m_from->date(), m_to->date());
    choice.byGroup = now.byGroup;
    choice.layout.format.orientation = now.landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    choice.layout.rowHeight = now.close ? mm(5.2) : mm(7);
    choice.layout.newPagePerSpan = now.byGroup && now.newPages;
    return choice;
}

QVariantMap ReportOptions::saveState() const
{
    QVariantMap state;
    for (std::size_t kind = 0; kind < m_looks.size(); ++kind) {
        const Look &look = m_looks[kind];
        QVariantList columns;
        for (const ReportColumnId column : look.columns)
            columns.append(static_cast<int>(column));
        state.insert(QLatin1String(kindKeys[kind]),
            QVariantList { QVariant(columns), look.byGroup, look.newPages, look.landscape, look.close });
    }
    return state;
}

void ReportOptions::restoreState(const QVariantMap &state)
{
    for (std::size_t kind = 0; kind < m_looks.size(); ++kind) {
        const QVariantList saved = state.value(QLatin1String(kindKeys[kind])).toList();
        if (saved.size() != 5)
            continue;
        const auto possible = offeredColumns(static_cast<ReportKind>(kind));
        std::vector<ReportColumnId> columns;
        for (const QVariant &value : saved[0].toList()) {
            const auto column = static_cast<ReportColumnId>(value.toInt());
            if (std::find(possible.begin(), possible.end(), column) != possible.end())
                columns.push_back(column);
        }
        m_looks[kind]
            = { std::move(columns), saved[1].toBool(), saved[2].toBool(), saved[3].toBool(), saved[4].toBool() };
    }
    showLook();
    arrange();
    Q_EMIT changed();
}

} // namespace rollbook
