// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/doubtdecision.h"
#include "ui/history/entryundo.h"
#include "ui/members/backgroundreader.h"

#include <QTimer>
#include <QVariantMap>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace rollbook {

class DoubtDetail;
class DoubtModel;
struct DoubtRow;

/// What no laptop could know by itself, for a person to look at: one number of several people, one person or payment
/// entered on two laptops, provisional numbers. Read in a thread, afresh once the register has been quiet.
class DoubtView final : public QWidget
{
    Q_OBJECT

public:
    /// How long the register is quiet before it is read again, in milliseconds.
    static constexpr int quietTime = 300;

    /// `target` outlives it.
    explicit DoubtView(Register &target, QWidget *parent = nullptr);
    ~DoubtView() override;

    /// What holds it came to the front: reads what is not read yet.
    void look();
    /// Puts the focus where work begins.
    void focusList();
    /// How many doubts there are; 0 as long as nothing was read.
    [[nodiscard]] int count() const;
    /// Selects the doubt about a person or payment; says whether there is one.
    bool showRecord(const Uuid &record);
    /// Whether giveAll() can do something at present.
    [[nodiscard]] bool canGiveNumbers() const;
    /// Gives everybody a lasting number whose provisional one this laptop gave.
    void giveAll();
    /// The splitter and the widths of the columns: nothing personal.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    /// The number of doubts, or what can be done about them, is another one.
    void changed();
    void said(const rollbook::Message &message);
    void failed(const rollbook::Problems &problems);
    void taskStarted(const std::shared_ptr<rollbook::Task> &task);

private:
    enum Front { Unread, Nothing, Desk };
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeDoubtDesk();
    void connectAll();
    void enter();
    void follow(const Committed &what);
    void read();
    void take(Result<std::vector<DoubtRow>> rows);
    void select(int row);
    void showCurrent();
    void showAvailable();
    [[nodiscard]] const DoubtRow *current() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] bool lacksNumbers(const Doubt &doubt) const;
    void decide(DoubtChoice choice, std::size_t record);
    void takeBack(EntryId entry);
    void tell(EntryId entry);

    Register &m_register;
    DoubtModel *m_model;
    DoubtDetail *m_detail;
    EntryUndo m_undo;
    QStackedWidget *m_fronts;
    QTableView *m_list;
    QLabel *m_looking;
    QLabel *m_reason;
    QSplitter *m_splitter = nullptr;
    QTimer m_quiet;
    bool m_stale = true;
    bool m_reading = false;
    bool m_lacking = false; ///< this laptop has too few lasting numbers for what is shown
    std::shared_ptr<std::atomic<bool>> m_stopped; ///< for the thread
    BackgroundReader m_reader;
};

} // namespace rollbook
