// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/filterpanel.h"
#include "ui/members/memberfinder.h"
#include "ui/widgets/page.h"

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace rollbook {

class CommandDialog;
class EmptyState;
class FilterChips;
class ListExporter;
class MemberDetail;
class MemberListModel;
class MemberTable;

/// The list of people with search, filters and the detail panel beside it.
class MembersPage final : public Page
{
    Q_OBJECT

public:
    /// `source` outlives the page.
    explicit MembersPage(Register &source, QWidget *parent = nullptr);
    ~MembersPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("members"); }
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] QStringList lastingState() const override;
    void showOnly(const std::vector<Id<Member>> &ids, const QString &title) override;
    void showRecord(Uuid record) override;

    /// The people listed now, in the order of the list, for an export or a report.
    [[nodiscard]] const MemberIds &listed() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpHead(QVBoxLayout *layout);
    void setUpBody(QVBoxLayout *layout);
    void setUpActions();
    void addPersonActions();
    void addMoneyActions();
    void addListActions();
    void connectAll();

    void readDirectory();
    void ask();
    [[nodiscard]] MemberQuery query() const;
    void showAnswer(const MemberAnswer &answer);
    void showUpdate(const MemberAnswer &answer, const MemberIds &touched);
    void showCount(const MemberAnswer &answer);
    void showState();
    void showChips();
    void removeChip(const QString &key);
    void clearFilters();
    void takeCommit(const Committed &what);
    void showFailure(const Problems &problems);
    void updateActions();

    void addMember();
    void editMember(Id<Member> id);
    void editNeighbour(int step);
    template <class Dialog> void openFor(Id<Member> id)
    {
        if (auto facts = factsOf(id))
            openDialog(new Dialog(m_register, m_directory, *std::move(facts), this));
    }
    /// The selected people, the current one where none is selected.
    [[nodiscard]] MemberIds chosen() const;
    void recordPayment();
    void raiseCharge();
    void showAccount(Id<Member> id);
    void renewMemberships();
    void runRenewal(std::shared_ptr<LongCommand> command);
    void openDialog(CommandDialog *dialog);
    void announce(EntryId entry);
    void deleteMember();
    void copyRows(bool headings);
    void showHeaderMenu(const QPoint &where);
    void showRowMenu(const QPoint &where);
    [[nodiscard]] std::optional<MemberFacts> factsOf(Id<Member> id);

    Register &m_register;
    std::shared_ptr<const Directory> m_directory;
    MemberListModel *m_model;
    MemberFinder *m_finder;
    ListExporter *m_exporter;
    MemberFilter m_filter;
    std::shared_ptr<const MemberIds> m_people; ///< shown only, with m_peopleTitle
    QString m_peopleTitle;
    MemberColumn m_sort = MemberColumn::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    qint64 m_total = 0;
    bool m_whole = true;
    std::optional<Problems> m_failure;
    PaymentMethod m_method = PaymentMethod::Cash; ///< of the payment recorded last
    Id<Member> m_wanted; ///< to become current once it is in the list

    QLineEdit *m_search = nullptr;
    FilterPanel *m_panel = nullptr;
    FilterChips *m_chips = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    MemberTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    MemberDetail *m_detail = nullptr;
    QSplitter *m_splitter = nullptr;
};

} // namespace rollbook
