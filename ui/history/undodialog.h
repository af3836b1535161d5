// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace rollbook {

class BackgroundReader;
class ChangeWords;
class ProblemLabel;
class UndoPeople;

/// What taking an entry back would come to, in three lists: put back; kept, because changed since; cannot, and why.
/// The user may choose some of the people, or everything that was brought in together, and then says so.
class UndoDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `target` outlives the dialog. `sentence`: what the entry did, or, if it is an undo itself, what it took back.
    UndoDialog(Register &target, JournalLine line, const QString &sentence, QWidget *parent = nullptr);
    ~UndoDialog() override;

    /// Chooses everything that was brought in together with the line, as soon as that is known.
    void chooseAll();
    /// What is to be taken back, as chosen.
    [[nodiscard]] UndoRequest request() const;
    [[nodiscard]] const UndoReport &report() const { return m_report; }

private:
    void build(const QString &heading);
    void addChoices(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout);
    void readBatch();
    void takeBatch(std::vector<EntryId> batch);
    void tryOut();
    void takeReport(const Result<UndoReport> &report);
    void showReport();
    void showProblem(const Problems &problems);
    void showList(const QString &title, const UndoList &list, bool goesBack, ChangeWords &words);
    [[nodiscard]] QString summary(bool nobody) const;
    void wait(bool waiting);
    void reconsider();

    Register &m_target;
    JournalLine m_line;
    std::vector<EntryId> m_batch; ///< what was brought in together with the line and can be undone
    BackgroundReader *m_reader = nullptr; ///< for a line that was brought in
    UndoReport m_report;
    std::shared_ptr<std::atomic<bool>> m_gone; ///< nobody waits for the trial any more
    QTimer m_soon;
    bool m_stale = false; ///< something else was chosen while a trial was running
    bool m_waiting = false;
    bool m_allWanted = false;

    QLabel *m_summary = nullptr;
    QTreeWidget *m_lists = nullptr;
    QProgressBar *m_bar = nullptr;
    QCheckBox *m_all = nullptr;
    ProblemLabel *m_unread = nullptr; ///< why it is not known what was brought in together
    UndoPeople *m_people = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace rollbook
