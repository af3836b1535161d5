// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/undo.h"

#include <QTimer>
#include <QWidget>

#include <set>
#include <unordered_set>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace rollbook {

/// The people and groups of which an undo puts something back, to choose some of them. The first ones are listed; the
/// search finds all.
class UndoPeople final : public QWidget
{
    Q_OBJECT

public:
    /// `reader` outlives it.
    explicit UndoPeople(const Reader &reader, QWidget *parent = nullptr);

    /// Lists whom the report names, unless they are listed already; what was chosen stays.
    void offer(const UndoReport &report);
    /// The next report is about others: nobody is chosen, and all of them are meant.
    void forget();
    [[nodiscard]] bool isOnlySome() const;
    /// In no particular order; empty when nobody was chosen.
    [[nodiscard]] std::vector<Uuid> chosen() const { return { m_chosen.begin(), m_chosen.end() }; }

Q_SIGNALS:
    /// Others were chosen, or whether only some are meant.
    void changed();

private:
    using Named = std::vector<std::pair<Uuid, QString>>;
    [[nodiscard]] Done readOthers(const UndoReport &report);
    [[nodiscard]] Result<Named> first() const;
    [[nodiscard]] Result<Named> found(const QString &text) const;
    void list();
    void showParts();

    const Reader &m_reader;
    std::vector<Uuid> m_subjects;
    std::unordered_set<Uuid> m_all; ///< the same
    std::map<Uuid, QString> m_others; ///< those of them who are no members of today, by name
    std::set<Uuid> m_chosen;
    QTimer m_soon;
    bool m_listed = false;
    QCheckBox *m_some;
    QLineEdit *m_search;
    QListWidget *m_people;
    QLabel *m_hint;
};

} // namespace rollbook
