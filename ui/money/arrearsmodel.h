// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/register.h"
#include "core/statistics/arrears.h"
#include "ui/money/payer.h"
#include "ui/widgets/rowmodel.h"

#include <unordered_map>

namespace rollbook {

/// What somebody owes, with who that is.
struct ArrearsLine {
    ArrearsRow row;
    QString name; ///< family name first
    QString sortKey;
    QString number; ///< member number; empty: an affiliate
    QString group; ///< home group; of an affiliate its kind
    QDate lastPayment; ///< the latest day on which money of theirs came in; invalid: never
    [[nodiscard]] Payer payer() const { return { row.member, row.affiliate }; }
    bool operator==(const ArrearsLine &) const = default;
};

/// Everybody's arrears on a day, with their names.
struct ArrearsBook {
    Arrears arrears;
    std::vector<ArrearsLine> lines; ///< in the order of Arrears::rows
    QString currency;
};
/// For the thread beside the window.
[[nodiscard]] Result<ArrearsBook> readArrears(const Reader &reader, QDate day, const Progress &progress);

/// As it heads a sum: "31 to 60 days".
[[nodiscard]] QString arrearsAgeName(ArrearsAge age);

/// Who owes something, each a row.
class ArrearsModel final : public RowModel<Uuid, ArrearsLine>
{
    Q_OBJECT

public:
    enum Column { Name, Number, GroupName, Owed, Oldest, Age, LastPayment, ColumnCount };

    explicit ArrearsModel(QObject *parent = nullptr);

    /// Texts as wide as those of a column usually are.
    [[nodiscard]] static QStringList samples(int column);

    /// Another reading: rows that are the same stay, and exactly those that changed are told of.
    void setBook(std::shared_ptr<const ArrearsBook> book);
    /// Only those who owe something of this age, or anything that is due or not where none is given.
    void setAge(std::optional<ArrearsAge> age);
    /// Only those whose name or number has every word of this in it.
    void setText(const QString &text);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const ArrearsBook *book() const { return m_book.get(); }
    [[nodiscard]] const ArrearsLine *lineAt(int row) const;
    /// What the rows shown owe that is due, or of the age chosen.
    [[nodiscard]] Money total() const;
    /// What a row owes as it is shown.
    [[nodiscard]] Money owedBy(const ArrearsLine &line) const;
    /// These rows for a spreadsheet; all that are shown where none is given.
    [[nodiscard]] Sheet sheet(const std::vector<int> &rows) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant heading(int column, int role) const override;
    [[nodiscard]] Result<std::vector<std::pair<Uuid, ArrearsLine>>> fetch(std::span<const Uuid> keys) const override;
    [[nodiscard]] QVariant show(const ArrearsLine &line, int column, int role) const override;

private:
    [[nodiscard]] bool fits(const ArrearsLine &line) const;
    [[nodiscard]] bool before(const ArrearsLine &a, const ArrearsLine &b) const;
    [[nodiscard]] std::vector<Uuid> wantedKeys() const;
    [[nodiscard]] QString ageText(const ArrearsLine &line) const;

    std::shared_ptr<const ArrearsBook> m_book;
    std::unordered_map<Uuid, const ArrearsLine *> m_lines; ///< of the book
    std::optional<ArrearsAge> m_age;
    QStringList m_words; ///< folded
    int m_column = Owed;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace rollbook
