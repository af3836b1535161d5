// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace rollbook {

class ChangeWords;

/// One entry of the history with everything it changed: a record each, and under it the fields, old and new.
class EntryView final : public QWidget
{
    Q_OBJECT

public:
    /// `source` outlives the view.
    explicit EntryView(const Register &source, QWidget *parent = nullptr);

    /// `subject`: shows only what is about this person or group; null: everything.
    void show(const JournalLine &line, const QString &sentence, const Uuid &subject = {});
    void clear();
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }

Q_SIGNALS:
    void failed(const rollbook::Problems &problems);

private:
    int fill(const JournalLine &line, ChangeWords &words);
    int fillAbout(const Uuid &subject, quint64 number, ChangeWords &words);
    void addChange(const RecordChange &change, ChangeWords &words);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void fitNames();

    const Register &m_register;
    std::optional<Uuid> m_historyOf; ///< whose history m_history is; nothing once something was written
    std::vector<SubjectEntry> m_history;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_why;
    QPushButton *m_undo;
    QTreeWidget *m_changes;
    QLabel *m_more;
};

} // namespace rollbook
