// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflictview.h"
#include "ui/members/backgroundreader.h"
#include "ui/widgets/page.h"

#include <unordered_set>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace rollbook {

class ConflictDetail;
class ConflictModel;
class DoubtView;
class EmptyState;
struct ConflictRow;
struct SettleRule;

/// What laptops gave different values, until a person decides: one by one, or many by a rule.
class ConflictsPage final : public Page
{
    Q_OBJECT

public:
    /// `source` outlives the page.
    explicit ConflictsPage(Register &source, QWidget *parent = nullptr);
    ~ConflictsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("conflicts"); }
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] QStringList lastingState() const override;
    void showRecord(Uuid record) override;
    [[nodiscard]] int waiting() const override;

private:
    void build();
    [[nodiscard]] QWidget *makeConflicts();
    [[nodiscard]] QWidget *makeHead();
    void connectDoubts();
    void showCounts();
    void focusFront();
    [[nodiscard]] QWidget *makeConflictDesk();
    void update();
    void count();
    void note(std::span<const Conflict> open);
    void follow(const Committed &what);
    [[nodiscard]] bool concerns(const Committed &what) const;
    void showCurrent();
    void take(const Conflict &conflict, const Result<ConflictView> &view);
    void showAvailable();
    [[nodiscard]] const ConflictRow *current() const;
    void enter();
    void settle();
    void settleMany();
    void runRule(const SettleRule &rule);
    void tell(EntryId entry);

    Register &m_register;
    ConflictModel *m_model;
    ConflictDetail *m_detail;
    BackgroundReader m_reader;
    QTabWidget *m_tabs = nullptr;
    DoubtView *m_doubts = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    QTableView *m_list = nullptr;
    QLabel *m_reason = nullptr;
    std::optional<Conflict> m_shown;
    std::unordered_set<Uuid> m_touched; ///< the records in conflict, and whose they are
    int m_waiting = 0;
    bool m_stale = true;
    bool m_come = false; ///< to the front just now: what has work is shown
};

} // namespace rollbook
