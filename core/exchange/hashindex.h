// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace rollbook {

/// From a 64-bit hash to a number below 2^32 - 1, in 12 bytes a place: what a million people are looked up with. The
/// hash stands for the key, so a find is to be verified where a false one would do harm.
class HashIndex
{
public:
    static constexpr quint32 none = 0xFFFFFFFFu;

    /// The number of a key, or none.
    [[nodiscard]] quint32 find(quint64 key) const
    {
        if (m_keys.empty())
            return none;
        for (std::size_t at = place(key);; at = (at + 1) & m_mask) {
            if (m_numbers[at] == none || m_keys[at] == key)
                return m_numbers[at];
        }
    }
    /// Keeps the number of a key; when the key is there already, returns its number and changes nothing.
    quint32 insert(quint64 key, quint32 number)
    {
        if ((m_count + 1) * 4 > m_keys.size() * 3)
            grow();
        std::size_t at = place(key);
        while (m_numbers[at] != none) {
            if (m_keys[at] == key)
                return m_numbers[at];
            at = (at + 1) & m_mask;
        }
        m_keys[at] = key;
        m_numbers[at] = number;
        ++m_count;
        return none;
    }
    /// Gives a key that is there another number.
    void replace(quint64 key, quint32 number)
    {
        for (std::size_t at = place(key); m_numbers[at] != none; at = (at + 1) & m_mask) {
            if (m_keys[at] == key)
                m_numbers[at] = number;
        }
    }
    [[nodiscard]] std::size_t size() const { return m_count; }

private:
    [[nodiscard]] std::size_t place(quint64 key) const
    {
        return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 20) & m_mask;
    }
    void grow()
    {
        std::vector<quint64> keys(m_keys.empty() ? 64 : m_keys.size() * 2);
        std::vector<quint32> numbers(keys.size(), none);
        m_mask = keys.size() - 1;
        for (std::size_t old = 0; old < m_keys.size(); ++old) {
            if (m_numbers[old] == none)
                continue;
            std::size_t at = place(m_keys[old]);
            while (numbers[at] != none)
                at = (at + 1) & m_mask;
            keys[at] = m_keys[old];
            numbers[at] = m_numbers[old];
        }
        m_keys = std::move(keys);
        m_numbers = std::move(numbers);
    }

    std::vector<quint64> m_keys;
    std::vector<quint32> m_numbers;
    std::size_t m_mask = 0;
    std::size_t m_count = 0;
};

/// The different texts of a column, numbered from 0 in the order of their first appearance.
class TextIndex
{
public:
    /// The number of a text, or -1.
    [[nodiscard]] int find(QStringView text) const
    {
        for (quint64 key = hashOf(text);; ++key) {
            const quint32 number = m_index.find(key);
            if (number == HashIndex::none)
                return -1;
            if (m_texts[number] == text)
                return static_cast<int>(number);
        }
    }
    /// The number of a text, which is added when it is new.
    int add(QStringView text)
    {
        quint64 key = hashOf(text);
        for (;; ++key) {
            const quint32 number = m_index.insert(key, static_cast<quint32>(m_texts.size()));
            if (number == HashIndex::none)
                break;
            if (m_texts[number] == text)
                return static_cast<int>(number);
        }
        m_texts.push_back(text.toString());
        return static_cast<int>(m_texts.size()) - 1;
    }
    [[nodiscard]] const QString &text(int number) const { return m_texts[static_cast<std::size_t>(number)]; }
    [[nodiscard]] int size() const { return static_cast<int>(m_texts.size()); }

private:
    [[nodiscard]] static quint64 hashOf(QStringView text) { return qHash(text, 0x5EED); }
    HashIndex m_index;
    std::vector<QString> m_texts;
};

} // namespace rollbook
