// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/duplicatemodel.h"
#include "ui/widgets/task.h"

#include <QDialog>
#include <QVariantMap>

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace rollbook {

class BackgroundReader;
class EmptyState;
class MergeView;
class ProblemLabel;

/// Looks through the register for people who are there twice, and lets a person decide pair by pair: merge the two
/// records, field by field, or note that they are two people.
class DuplicatesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `target` outlives the dialog.
    explicit DuplicatesDialog(Register &target, QWidget *parent = nullptr);
    ~DuplicatesDialog() override;

    /// Its size and the widths of its columns, for the settings: nothing personal.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

private:
    enum Front { Searching, Nobody, Pairs, Failed };
    void build();
    QWidget *makeSearching();
    QWidget *makeNobody();
    QWidget *makeFailed();
    QWidget *makePairs();
    QWidget *makeButtons();
    void search();
    void found(Result<std::vector<NamedPair>> pairs);
    void showCurrent();
    void merge();
    void keepApart();
    void next();
    void undo();
    void settled(const QString &said, EntryId entry, int row);
    void update();
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString about(const MemberFacts &facts) const;
    [[nodiscard]] const NamedPair *current() const;

    Register &m_register;
    BackgroundReader *m_reader;
    DuplicateModel *m_model;
    QStackedWidget *m_fronts;
    QProgressBar *m_bar;
    EmptyState *m_nobody;
    EmptyState *m_failed;
    QPushButton *m_again = nullptr;
    QSplitter *m_splitter = nullptr;
    QTableView *m_list;
    MergeView *m_view;
    QLabel *m_said;
    QLabel *m_reason;
    ProblemLabel *m_problem;
    QPushButton *m_merge;
    QPushButton *m_apart;
    QPushButton *m_next;
    QPushButton *m_undo;
    std::shared_ptr<Task> m_task;
    EntryId m_last;
};

} // namespace rollbook
