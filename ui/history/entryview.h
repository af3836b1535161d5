// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace rollbook {

/// One entry of the history with everything it changed: a record each, and under it the fields, old and new.
class EntryView final : public QWidget
{
    Q_OBJECT

public:
    /// `source` outlives the view.
    explicit EntryView(const Register &source, QWidget *parent = nullptr);

    void show(const JournalLine &line, const QString &sentence);
    void clear();
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }

Q_SIGNALS:
    void failed(const rollbook::Problems &problems);

private:
    void fill(const JournalLine &line);
    void addChange(const RecordChange &change);
    [[nodiscard]] QString nameOf(Uuid id) const;
    [[nodiscard]] QString titleOf(const RecordChange &change) const;

    const Register &m_register;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_why;
    QPushButton *m_undo;
    QTreeWidget *m_changes;
    QLabel *m_more;
    QString m_currency;
    mutable std::map<Uuid, QString> m_names;
};

} // namespace rollbook
