// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/utf8.h"

#include <QByteArrayView>

#include <vector>

namespace rollbook {

/// Rows for one table, value after value in the order of its columns, as the engine takes them: what a thread makes
/// ready for the one that writes. Ids become keys only there.
class PackedRows
{
public:
    struct Value {
        enum class Kind : quint32 { Null, Integer, Text, Id } kind = Kind::Null;
        quint32 size = 0; ///< of the text
        qint64 content = 0; ///< the integer, where the text begins, or which id
    };

    void null() { m_values.push_back({}); }
    void integer(qint64 value) { m_values.push_back({ Value::Kind::Integer, 0, value }); }
    /// The null id is NULL.
    void id(const Uuid &id)
    {
        if (id.isNull()) {
            null();
            return;
        }
        m_values.push_back({ Value::Kind::Id, 0, static_cast<qint64>(m_ids.size()) });
        m_ids.push_back(id);
    }
    void text(QStringView text)
    {
        const std::size_t from = m_texts.size();
        m_texts.resize(from + static_cast<std::size_t>(mostUtf8(text.size())));
        const auto size = writeUtf8(m_texts.data() + from, text) - (m_texts.data() + from);
        m_texts.resize(from + static_cast<std::size_t>(size));
        m_values.push_back({ Value::Kind::Text, static_cast<quint32>(size), static_cast<qint64>(from) });
    }
    void utf8(QByteArrayView text)
    {
        m_values.push_back(
            { Value::Kind::Text, static_cast<quint32>(text.size()), static_cast<qint64>(m_texts.size()) });
        m_texts.insert(m_texts.end(), text.begin(), text.end());
    }
    void clear()
    {
        m_values.clear();
        m_texts.clear();
        m_ids.clear();
    }

    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    [[nodiscard]] const Value &value(std::size_t at) const { return m_values[at]; }
    [[nodiscard]] QByteArrayView textOf(const Value &value) const
    {
        return QByteArrayView(m_texts.data() + value.content, static_cast<qsizetype>(value.size));
    }
    [[nodiscard]] const Uuid &idOf(const Value &value) const { return m_ids[static_cast<std::size_t>(value.content)]; }

private:
    std::vector<Value> m_values;
    std::vector<char> m_texts;
    std::vector<Uuid> m_ids;
};

} // namespace rollbook
