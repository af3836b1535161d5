// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace rollbook {

/// The item-model contract over rows and columns, settled once: descendants answer for valid places only and cannot
/// get the contract wrong. See RowModel for rows that are keyed records.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What a cell sorts by, beside what it displays.
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;

Q_SIGNALS:
    /// Rows could not be read; they show as empty until the next reading.
    void readFailed(const rollbook::Problems &problems) const;

protected:
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    /// A valid place. SortRole falls back to DisplayRole, the accessible text to "heading: value".
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    /// Of a valid column, for any role; DisplayRole is its title.
    [[nodiscard]] virtual QVariant heading(int column, int role) const = 0;
    [[nodiscard]] virtual bool isCheckable(int, int) const { return false; }
};

/// A table of many rows: it holds the keys of all rows in order and fetches the rows themselves by windows as they are
/// shown, so that a jump anywhere costs one small read. `Key` needs std::hash and ==.
template <class Key, class Row> class RowModel : public TableModel
{
public:
    using TableModel::TableModel;

    [[nodiscard]] const std::vector<Key> &keys() const { return m_keys; }
    [[nodiscard]] const Key &keyAt(int row) const { return m_keys[static_cast<std::size_t>(row)]; }
    /// The row of a key, -1 when it is not there. Linear.
    [[nodiscard]] int rowOf(const Key &key) const
    {
        const auto found = std::ranges::find(m_keys, key);
        return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
    }
    /// The record in a row; null when it cannot be read.
    [[nodiscard]] const Row *rowAt(int row) const { return fetched(row); }

    /// Other rows altogether: a filter, a fresh reading. Views lose their selection.
    void setKeys(std::vector<Key> keys)
    {
        beginResetModel();
        m_keys = std::move(keys);
        forget();
        endResetModel();
    }

    /// The same rows in another order: selection and current row stay with their records.
    void reorder(std::vector<Key> keys)
    {
        Q_ASSERT(keys.size() == m_keys.size());
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        std::vector<Key> wanted;
        wanted.reserve(static_cast<std::size_t>(before.size()));
        for (const QModelIndex &index : before)
            wanted.push_back(keyAt(index.row()));
        m_keys = std::move(keys);
        const std::unordered_map<Key, int> places = placesOf(wanted);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after.append(index(places.at(wanted[static_cast<std::size_t>(i)]), before[i].column()));
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    /// Reads these rows afresh and tells the views exactly about them.
    void refresh(const std::vector<Key> &keys)
    {
        for (const Key &key : keys)
            forget(key);
        for (const auto &[key, row] : placesOf(keys))
            Q_EMIT dataChanged(index(row, 0), index(row, columns() - 1));
    }

    /// Reads every row afresh when it is next shown.
    void refreshAll()
    {
        forget();
        if (rows() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columns() - 1));
    }

    void insertKey(int row, const Key &key) { insertKeys(row, std::span(&key, 1)); }

    /// Several that stand together, told as one.
    void insertKeys(int row, std::span<const Key> keys)
    {
        if (keys.empty())
            return;
        beginInsertRows({}, row, row + static_cast<int>(keys.size()) - 1);
        m_keys.insert(m_keys.begin() + row, keys.begin(), keys.end());
        endInsertRows();
    }

    /// Moves a row so that it stands before row `before` (as counted now).
    void moveKey(int row, int before)
    {
        if (before == row || before == row + 1)
            return;
        beginMoveRows({}, row, row, {}, before);
        const auto first = m_keys.begin();
        if (row < before)
            std::rotate(first + row, first + row + 1, first + before);
        else
            std::rotate(first + before, first + row, first + row + 1);
        endMoveRows();
    }

    void removeKey(const Key &key)
    {
        const int row = rowOf(key);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_keys.erase(m_keys.begin() + row);
        forget(key);
        endRemoveRows();
    }

protected:
    /// Reads the records of some keys; those that are gone are left out. Called for one window of rows at a time.
    [[nodiscard]] virtual Result<std::vector<std::pair<Key, Row>>> fetch(std::span<const Key> keys) const = 0;
    /// What a record shows in a column.
    [[nodiscard]] virtual QVariant show(const Row &row, int column, int role) const = 0;

    [[nodiscard]] int rows() const final { return static_cast<int>(m_keys.size()); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const final
    {
        const Row *found = fetched(row);
        return found ? show(*found, column, role) : QVariant();
    }

private:
    static constexpr int windowSize = 64;
    static constexpr std::size_t keptRows = 4096;

    const Row *fetched(int row) const
    {
        const auto cached = m_cache.find(keyAt(row));
        if (cached != m_cache.end())
            return cached->second ? &*cached->second : nullptr;
        if (m_cache.size() > keptRows)
            m_cache.clear();
        const int first = row / windowSize * windowSize;
        const auto count = static_cast<std::size_t>(std::min(windowSize, rows() - first));
        const std::span<const Key> window(m_keys.data() + first, count);
        for (const Key &key : window)
            m_cache.try_emplace(key);
        auto read = fetch(window);
        if (!read)
            Q_EMIT readFailed(read.problems());
        else
            for (auto &[key, record] : *read)
                m_cache.insert_or_assign(key, std::move(record));
        const auto now = m_cache.find(keyAt(row));
        return now != m_cache.end() && now->second ? &*now->second : nullptr;
    }

    void forget() { m_cache.clear(); }
    void forget(const Key &key) { m_cache.erase(key); }

    std::unordered_map<Key, int> placesOf(const std::vector<Key> &wanted) const
    {
        const std::unordered_set<Key> set(wanted.begin(), wanted.end());
        std::unordered_map<Key, int> places;
        for (std::size_t i = 0; i < m_keys.size() && places.size() < set.size(); ++i) {
            if (set.contains(m_keys[i]))
                places.emplace(m_keys[i], static_cast<int>(i));
        }
        return places;
    }

    std::vector<Key> m_keys;
    mutable std::unordered_map<Key, std::optional<Row>> m_cache;
};

} // namespace rollbook
