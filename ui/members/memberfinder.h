// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/backgroundreader.h"
#include "ui/members/memberquery.h"

namespace rollbook {

/// Answers the list's queries: at once where the register is small, the first hits at once and the rest from a thread
/// where it is large. Only the newest query is answered. Keeps everybody's status for the filter and the counts.
class MemberFinder final : public QObject
{
    Q_OBJECT

public:
    /// Registers with more people than this are read in a thread.
    static constexpr qint64 smallRegister = 4000;
    /// How many people the first answer may hold.
    static constexpr int firstHits = 200;

    /// `source` outlives it.
    explicit MemberFinder(const Register &source, QObject *parent = nullptr);
    ~MemberFinder() override;

    void setDirectory(std::shared_ptr<const Directory> directory) { m_directory = std::move(directory); }
    /// Emits found(), perhaps twice, the second time with all, or failed().
    void find(const MemberQuery &query);
    /// The register changed about these people; `everything`: about anybody. Emits updated() for the newest query.
    void refind(const std::vector<RecordChange> &changes, bool everything);
    /// The people whom the changes are about.
    [[nodiscard]] static MemberIds touchedBy(const std::vector<RecordChange> &changes);
    /// Null until it was read.
    [[nodiscard]] const StatusBook *book() const { return m_book.get(); }
    [[nodiscard]] bool isSearching() const { return m_searching; }

Q_SIGNALS:
    void found(const rollbook::MemberAnswer &answer);
    /// The newest query again, after a commit that touched these people.
    void updated(const rollbook::MemberAnswer &answer, const rollbook::MemberIds &touched);
    void failed(const rollbook::Problems &problems);
    void bookChanged();
    void searchingChanged(bool searching);

private:
    struct Reply;
    struct Side; ///< what the thread keeps between questions
    void start();
    void answerHere();
    void answerThere();
    void sayFirst();
    void sayBeginning();
    void deliver(Result<Reply> reply, quint64 generation);
    void say(const MemberAnswer &answer);
    void readBook();
    void setSearching(bool searching);
    [[nodiscard]] QDate today() const { return m_register.clock().today(); }

    const Register &m_register;
    std::shared_ptr<const Directory> m_directory;
    MemberQuery m_query;
    MemberIds m_touched;
    std::vector<RecordChange> m_changes; ///< that the thread's status book has not seen
    bool m_everything = true;
    bool m_updating = false;
    bool m_searching = false;
    quint64 m_generation = 0;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::shared_ptr<const StatusBook> m_book;
    std::shared_ptr<const MemberIds> m_order; ///< everybody in the query's order, as of the last answer
    MemberColumn m_orderColumn = MemberColumn::Name;
    Qt::SortOrder m_orderDirection = Qt::AscendingOrder;
    std::shared_ptr<Side> m_side;
    std::unique_ptr<BackgroundReader> m_background;
};

} // namespace rollbook
