// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/arrearsmodel.h"

#include "core/base/fold.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/format.h"

namespace rollbook {

namespace {

/// Beyond so many rows that come or go the list is told to be another one.
constexpr std::size_t mostRowsOneByOne = 500;

} // namespace

QString arrearsAgeName(ArrearsAge age)
{
    switch (age) {
    case ArrearsAge::NotYetDue:
        return ArrearsModel::tr("Not yet due");
    case ArrearsAge::Days30:
        return ArrearsModel::tr("Up to 30 days");
    case ArrearsAge::Days60:
        return ArrearsModel::tr("31 to 60 days");
    case ArrearsAge::Days90:
        return ArrearsModel::tr("61 to 90 days");
    case ArrearsAge::Year:
        return ArrearsModel::tr("91 days to a year");
    case ArrearsAge::Older:
        return ArrearsModel::tr("Over a year");
    }
    return {};
}

ArrearsModel::ArrearsModel(QObject *parent) : RowModel(parent) { }

bool ArrearsModel::fits(const ArrearsLine &line) const
{
    if (m_age ? line.row.ages[static_cast<std::size_t>(*m_age)].isZero() : owedBy(line).isZero())
        return false;
    const QString text = folded(QString(line.name + QLatin1Char(' ') + line.number));
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

Money ArrearsModel::owedBy(const ArrearsLine &line) const
{
    if (m_age)
        return line.row.ages[static_cast<std::size_t>(*m_age)];
    return dueOf(line.row.ages) + line.row.ages[static_cast<std::size_t>(ArrearsAge::NotYetDue)];
}

bool ArrearsModel::before(const ArrearsLine &a, const ArrearsLine &b) const
{
    const auto compared = [&]() -> std::strong_ordering {
        // Of days the one that is none comes last.
        const auto day
            = [](QDate one) { return one.isValid() ? one.toJulianDay() : std::numeric_limits<qint64>::max(); };
        switch (m_column) {
        case Number:
            return a.number.compare(b.number) <=> 0;
        case GroupName:
            return a.group.localeAwareCompare(b.group) <=> 0;
        case Owed:
            return owedBy(a).pence <=> owedBy(b).pence;
        case Oldest:
            return day(a.row.oldest) <=> day(b.row.oldest);
        case Age:
            return day(b.row.oldest) <=> day(a.row.oldest);
        case LastPayment:
            return day(a.lastPayment) <=> day(b.lastPayment);
        default:
            return a.sortKey.compare(b.sortKey) <=> 0;
        }
    }();
    if (compared != 0)
        return m_order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    const int byName = a.sortKey.compare(b.sortKey);
    return byName != 0 ? byName < 0 : a.payer().uuid() < b.payer().uuid();
}

std::vector<Uuid> ArrearsModel::wantedKeys() const
{
    std::vector<const ArrearsLine *> wanted;
    for (const auto &[key, line] : m_lines) {
        if (fits(*line))
            wanted.push_back(line);
    }
    std::ranges::sort(wanted, [this](const ArrearsLine *a, const ArrearsLine *b) { return before(*a, *b); });
    std::vector<Uuid> keys;
    keys.reserve(wanted.size());
    for (const ArrearsLine *line : wanted)
        keys.push_back(line->payer().uuid());
    return keys;
}

void ArrearsModel::setBook(std::shared_ptr<const ArrearsBook> book)
{
    const std::shared_ptr<const ArrearsBook> old = std::exchange(m_book, std::move(book));
    const std::unordered_map<Uuid, const ArrearsLine *> known = std::exchange(m_lines, {});
    for (const ArrearsLine &line : m_book->lines)
        m_lines.emplace(line.payer().uuid(), &line);
    const std::vector<Uuid> wanted = wantedKeys();
    const std::unordered_set<Uuid> stays(wanted.begin(), wanted.end());
    if (!old || wanted.size() > keys().size() + mostRowsOneByOne || keys().size() > wanted.size() + mostRowsOneByOne) {
        setKeys(wanted);
        return;
    }
    for (const Uuid &key : std::vector(keys())) {
        if (!stays.contains(key))
            removeKey(key);
    }
    std::vector<Uuid> changed;
    for (std::size_t place = 0; place < wanted.size(); ++place) {
        const int row = static_cast<int>(place);
        const auto before = known.find(wanted[place]);
        const bool there = row < rowCount() && keyAt(row) == wanted[place];
        const int at = there ? row : rowOf(wanted[place]);
        if (at < 0)
            insertKey(row, wanted[place]);
        else if (at != row)
            moveKey(at, row);
        if (at >= 0 && (before == known.end() || *before->second != *m_lines.at(wanted[place])))
            changed.push_back(wanted[place]);
    }
    refresh(changed);
}

void ArrearsModel::setAge(std::optional<ArrearsAge> age)
{
    if (age == m_age)
        return;
    m_age = age;
    setKeys(wantedKeys());
}

void ArrearsModel::setText(const QString &text)
{
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    setKeys(wantedKeys());
}

void ArrearsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_column = column;
    m_order = order;
    reorder(wantedKeys());
}

const ArrearsLine *ArrearsModel::lineAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    // While a reading takes the place of another, rows may still stand for who has gone.
    const auto found = m_lines.find(keyAt(row));
    return found == m_lines.end() ? nullptr : found->second;
}

Money ArrearsModel::total() const
{
    Money total;
    for (int row = 0; row < rowCount(); ++row) {
        if (const ArrearsLine *line = lineAt(row))
            total += owedBy(*line);
    }
    return total;
}

Result<std::vector<std::pair<Uuid, ArrearsLine>>> ArrearsModel::fetch(std::span<const Uuid> keys) const
{
    std::vector<std::pair<Uuid, ArrearsLine>> found;
    for (const Uuid &key : keys) {
        if (const auto line = m_lines.find(key); line != m_lines.end())
            found.emplace_back(key, *line->second);
    }
    return found;
}

QString ArrearsModel::ageText(const ArrearsLine &line) const
{
    if (!line.row.oldest.isValid())
        return tr("not yet due");
    const qint64 days = line.row.oldest.daysTo(m_book->arrears.day);
    return tr("%Ln day(s)", nullptr, static_cast<int>(days));
}

QStringList ArrearsModel::samples(int column)
{
    switch (column) {
    case Number:
        return { QStringLiteral("M08888W") };
    case GroupName:
        return { QStringLiteral("Brackenthorpe W") };
    case Owed:
        return { formatMoney(Money { 888'888 }) };
    case Oldest:
    case LastPayment:
        return dateSamples();
    case Age:
        return { tr("not yet due"), tr("%Ln day(s)", nullptr, 8888) };
    default:
        return {};
    }
}

QVariant ArrearsModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((column == Owed || column == Age ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return tr("Name");
    case Number:
        return tr("Number");
    case GroupName:
        return tr("Group");
    case Owed:
        return tr("Owed");
    case Oldest:
        return tr("Oldest due");
    case Age:
        return tr("Age");
    default:
        return tr("Last payment");
    }
}

QVariant ArrearsModel::show(const ArrearsLine &line, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return heading(column, role);
    if (role == Qt::ToolTipRole && (column == Name || column == GroupName))
        return plainToolTip(column == Name ? line.name : line.group);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return line.name;
    case Number:
        return line.number;
    case GroupName:
        return line.group;
    case Owed:
        return formatMoney(owedBy(line), m_book->currency);
    case Oldest:
        return formatDate(line.row.oldest);
    case Age:
        return ageText(line);
    default:
        return formatDate(line.lastPayment);
    }
}

Sheet ArrearsModel::sheet(const std::vector<int> &rows) const
{
    using Kind = SheetColumn::Kind;
    Sheet sheet;
    sheet.name = tr("Arrears");
    sheet.columns = { { tr("Name") }, { tr("Number") }, { tr("Group") }, { tr("Owed"), Kind::Money } };
    for (int age = 0; age < arrearsAgeCount; ++age)
        sheet.columns.push_back({ arrearsAgeName(static_cast<ArrearsAge>(age)), Kind::Money });
    sheet.columns.push_back({ tr("Oldest due"), Kind::Date });
    sheet.columns.push_back({ tr("Last payment"), Kind::Date });
    const auto add = [&](const ArrearsLine *line) {
        if (!line)
            return;
        std::vector<SheetCell> cells;
        for (const QString &text : { line->name, line->number, line->group })
            cells.emplace_back(text);
        cells.emplace_back(owedBy(*line));
        for (const Money &part : line->row.ages)
            cells.emplace_back(part);
        for (const QDate day : { line->row.oldest, line->lastPayment }) {
            if (day.isValid())
                cells.emplace_back(day);
            else
                cells.emplace_back();
        }
        sheet.rows.push_back(std::move(cells));
    };
    for (const int row : rows)
        add(lineAt(row));
    for (int row = 0; rows.empty() && row < rowCount(); ++row)
        add(lineAt(row));
    return sheet;
}

} // namespace rollbook
