// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace rollbook {

/// Chooses one person by typing a part of their name, number, e-mail or the like.
class PersonPicker final : public QLineEdit
{
    Q_OBJECT

public:
    /// `reader` outlives it.
    explicit PersonPicker(const Reader &reader, QWidget *parent = nullptr);
    /// Null when what is typed is nobody chosen from the list.
    [[nodiscard]] Id<Member> member() const { return m_member; }

Q_SIGNALS:
    /// Somebody was chosen from the list.
    void picked();

private:
    void search(const QString &text);
    const Reader &m_reader;
    QStandardItemModel *m_hits;
    QCompleter *m_completer;
    Id<Member> m_member;
};

} // namespace rollbook
