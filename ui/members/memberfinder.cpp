// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberfinder.h"

#include <unordered_set>

namespace rollbook {

/// What makes answering quick the next time. Used by one thread: here while the register is small, else over there.
struct MemberFinder::Side {
    MemberOrders orders;
    std::shared_ptr<const StatusBook> book;

    Done prepare(const Reader &reader, QDate day, const std::vector<RecordChange> &changes, bool everything,
        bool wantBook, const std::atomic<bool> &cancelled)
    {
        if (everything || !changes.empty())
            orders.forget();
        if (everything || (book && book->day() != day))
            book.reset();
        if (!book && wantBook) {
            auto made = StatusBook::make(reader, day, [&](double) { return !cancelled.load(); });
            if (!made)
                return made.problems();
            book = std::make_shared<const StatusBook>(*std::move(made));
        } else if (book && !changes.empty()) {
            auto next = std::make_shared<StatusBook>(*book);
            if (Done refreshed = next->refresh(reader, changes); !refreshed)
                return refreshed;
            book = std::move(next);
        }
        return {};
    }
};

struct MemberFinder::Reply {
    MemberAnswer answer;
    std::shared_ptr<const MemberIds> order;
    std::shared_ptr<const StatusBook> book;
};

MemberFinder::MemberFinder(const Register &source, QObject *parent)
    : QObject(parent),
      m_register(source),
      m_directory(std::make_shared<Directory>()),
      m_cancelled(std::make_shared<std::atomic<bool>>(false)),
      m_side(std::make_shared<Side>())
{
}

MemberFinder::~MemberFinder()
{
    *m_cancelled = true;
}

void MemberFinder::find(const MemberQuery &query)
{
    m_query = query;
    start();
}

MemberIds MemberFinder::touchedBy(const std::vector<RecordChange> &changes)
{
    std::unordered_set<Id<Member>> touched;
    for (const RecordChange &change : changes) {
        const int type = recordType(change);
        if (type != RecordTraits<MembershipType>::type && type != RecordTraits<Group>::type
            && type != RecordTraits<Organisation>::type && type != RecordTraits<AdmissionRule>::type
            && type != RecordTraits<Disclosure>::type)
            touched.insert(Id<Member> { subjectOf(change) });
    }
    return { touched.begin(), touched.end() };
}

void MemberFinder::refind(const std::vector<RecordChange> &changes, bool everything)
{
    std::unordered_set<Id<Member>> touched(m_touched.begin(), m_touched.end());
    for (const Id<Member> id : touchedBy(changes))
        touched.insert(id);
    everything = everything || std::ranges::any_of(changes, [](const RecordChange &change) {
        return std::holds_alternative<Change<MembershipType>>(change);
    });
    m_touched.assign(touched.begin(), touched.end());
    m_changes.insert(m_changes.end(), changes.begin(), changes.end());
    m_everything = m_everything || everything;
    m_updating = true;
    start();
}

void MemberFinder::start()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    ++m_generation;
    if (!m_background) { // counting a large register is itself work: only until it is known to be one
        const auto count = m_register.reader().memberCount();
        if (!count) {
            Q_EMIT failed(count.problems());
            return;
        }
        if (*count <= smallRegister) {
            answerHere();
            return;
        }
    }
    if (!m_updating)
        sayFirst();
    answerThere();
}

void MemberFinder::answerHere()
{
    const Reader &reader = m_register.reader();
    Reply reply;
    const Done prepared = m_side->prepare(reader, today(), m_changes, m_everything, true, *m_cancelled);
    if (!prepared) {
        deliver(prepared.problems(), m_generation);
        return;
    }
    auto answer = findMembers(reader, *m_directory, m_side->book.get(), m_side->orders, today(), m_query, *m_cancelled);
    if (answer)
        deliver(Reply { *std::move(answer), nullptr, m_side->book }, m_generation);
    else
        deliver(answer.problems(), m_generation);
}

void MemberFinder::answerThere()
{
    if (!m_background)
        m_background = std::make_unique<BackgroundReader>(m_register);
    setSearching(true);
    auto work
        = [side = m_side, directory = m_directory, query = m_query, changes = m_changes, everything = m_everything,
              day = today(), cancelled = m_cancelled](const Reader &reader) -> Result<Reply> {
        if (*cancelled)
            return Problem { ProblemCode::Cancelled };
        const Done prepared = side->prepare(reader, day, changes, everything, query.needsStatus(), *cancelled);
        if (!prepared)
            return prepared.problems();
        auto answer = findMembers(reader, *directory, side->book.get(), side->orders, day, query, *cancelled);
        if (!answer)
            return answer.problems();
        auto order = side->orders.order(reader, *directory, day, query.sort, query.direction, *cancelled);
        if (!order)
            return order.problems();
        return Reply { *std::move(answer), *order, side->book };
    };
    m_background->ask<Reply>(std::move(work),
        [this, generation = m_generation](Result<Reply> reply) { deliver(std::move(reply), generation); });
}

void MemberFinder::sayFirst()
{
    const bool sameOrder = m_order && m_orderColumn == m_query.sort && m_orderDirection == m_query.direction;
    if (!sameOrder && !m_query.isFiltered()) {
        sayBeginning();
        return;
    }
    if (!sameOrder || m_query.text.trimmed().isEmpty())
        return;
    const auto first = findFirst(m_register.reader(), m_book.get(), *m_order, m_query, firstHits);
    if (first)
        Q_EMIT found(*first);
}

/// The first rows of the whole list, where storage has them in order: reading a million ids takes a while.
void MemberFinder::sayBeginning()
{
    const auto stored = columnSpec(m_query.sort).order;
    if (!stored || !isKeptSorted(*stored))
        return;
    const auto count = m_register.reader().memberCount();
    auto ids = m_register.reader().memberIds(*stored, m_query.direction, firstHits);
    if (count && ids && !ids->empty())
        Q_EMIT found({ *std::move(ids), *count, false });
}

void MemberFinder::deliver(Result<Reply> reply, quint64 generation)
{
    if (generation != m_generation)
        return;
    setSearching(false);
    if (!reply) {
        Q_EMIT failed(reply.problems());
        return;
    }
    m_order = reply->order;
    m_orderColumn = m_query.sort;
    m_orderDirection = m_query.direction;
    const bool newBook = reply->book != m_book;
    m_book = reply->book;
    m_changes.clear();
    m_everything = false;
    say(reply->answer);
    if (newBook)
        Q_EMIT bookChanged();
    if (!m_book && m_background)
        readBook();
}

void MemberFinder::readBook()
{
    using Book = std::shared_ptr<const StatusBook>;
    auto work = [side = m_side, day = today(), cancelled = m_cancelled](const Reader &reader) -> Result<Book> {
        if (*cancelled)
            return Problem { ProblemCode::Cancelled };
        if (const Done prepared = side->prepare(reader, day, {}, false, true, *cancelled); !prepared)
            return prepared.problems();
        return side->book;
    };
    m_background->ask<Book>(std::move(work), [this, generation = m_generation](Result<Book> book) {
        if (!book || generation != m_generation)
            return;
        m_book = *std::move(book);
        Q_EMIT bookChanged();
    });
}

void MemberFinder::say(const MemberAnswer &answer)
{
    if (!m_updating) {
        Q_EMIT found(answer);
        return;
    }
    const MemberIds touched = std::exchange(m_touched, {});
    m_updating = false;
    Q_EMIT updated(answer, touched);
}

void MemberFinder::setSearching(bool searching)
{
    if (std::exchange(m_searching, searching) != searching)
        Q_EMIT searchingChanged(searching);
}

} // namespace rollbook
