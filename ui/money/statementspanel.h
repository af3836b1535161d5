// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/backgroundreader.h"
#include "ui/money/moneytab.h"
#include "ui/money/statementdesk.h"
#include "ui/money/statementstaging.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace rollbook {

class EmptyState;
class ListSaver;
class MoneyDesk;
class StatementDecision;
class StatementImportDialog;
class StatementLinesModel;
struct StatementAsked;
struct StatementLoaded;

/// The statements of banks and providers: files are taken in, each line is matched with who paid, and the foot proves
/// that every penny is accounted for. Decisions are gathered line by line and posted together, as one entry.
class StatementsPanel final : public MoneyTab
{
    Q_OBJECT

public:
    /// `source` outlives the panel.
    explicit StatementsPanel(Register &source, QWidget *parent = nullptr);
    ~StatementsPanel() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString key() const override { return QStringLiteral("statements"); }
    void focusFirst() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] QStringList lastingState() const override;
    /// The open lines of all accounts.
    [[nodiscard]] int waiting() const override { return m_waiting; }
    /// Whether something newer than what is on show is on its way.
    [[nodiscard]] bool isReading() const { return m_reading; }
    /// A line of a statement.
    bool showRecord(Uuid record) override;
    [[nodiscard]] bool hasRows() const override;
    void exportRows() override;
    void copyRows() override;

    /// Reads a bank's file and shows what it would bring, as choosing or dropping it does.
    void openFile(const QString &path);
    /// What is on show; null before the first reading.
    [[nodiscard]] const StatementDesk *desk() const { return m_desk.get(); }
    [[nodiscard]] const StagedDecisions &staged() const { return m_staged; }

    /// Asks for a bank's file; empty: none. Replaced in tests.
    std::function<QString()> askFile;

Q_SIGNALS:
    /// What is on show is up to date.
    void shown();

protected:
    void reload() override;
    void refresh(const Committed &what) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // statementspanelsetup.cpp
    void makeActions();
    void giveEmptyState();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QSplitter *makeSides(QWidget *body);
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeFoot();
    void addKeys(QWidget *area);
    void connectParts();
    // statementspanel.cpp
    void read();
    void takeDesk(std::shared_ptr<const StatementDesk> desk);
    void showAccounts();
    void showCurrent();
    void showFoot();
    void showAvailable();
    void showStack();
    void filterLines();
    void selectLine(Id<StatementLine> line);
    [[nodiscard]] std::optional<LineStanding> current() const;
    [[nodiscard]] bool canDecide() const;
    // statementspanelactions.cpp
    void enter();
    void accept();
    void decideFate(LineFate fate);
    void stage(StagedDecision decision);
    void unstage();
    void goOn();
    void post();
    void postSure();
    void run(DecideLines command);
    /// Brings the line to the front that keeps all of them from being posted.
    void pointAtRefused(const DecideLines &command);
    bool submitNow(const Command &command);
    void tie();
    void untie();
    void say(EntryId entry);
    // statementspanelimport.cpp
    void importStatement();
    void load(const StatementAsked &asked);
    void askColumns(const QString &path, const StatementLayout *known);
    void showLoaded(const std::shared_ptr<const StatementLoaded> &loaded);
    void taken(StatementImportDialog *dialog);
    void takeNext(std::vector<Command> commands, std::vector<EntryId> entries,
        const std::function<void(std::vector<EntryId>)> &done);
    void sayTaken(const StatementLoaded &loaded, qint64 fresh, const std::vector<EntryId> &entries);
    void removeStatement();

    std::shared_ptr<const StatementDesk> m_desk;
    StagedDecisions m_staged;
    Id<BankAccount> m_account; ///< wanted; null: all
    Id<StatementLine> m_wanted; ///< to be selected once it is there
    bool m_toList = false; ///< the list takes the focus once it is there
    int m_waiting = 0;
    bool m_limited = false;
    bool m_reading = false;
    bool m_settling = false; ///< rows are put in their places: nothing is chosen by a person
    bool m_again = false; ///< something has changed while it was read
    MoneyDesk *m_work = nullptr;
    ListSaver *m_saver = nullptr;
    StatementLinesModel *m_model = nullptr;
    QComboBox *m_accounts = nullptr;
    QComboBox *m_filter = nullptr;
    QLineEdit *m_search = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_none = nullptr;
    QStackedWidget *m_listStack = nullptr;
    EmptyState *m_noLine = nullptr;
    QSplitter *m_splitter = nullptr;
    QTableView *m_list = nullptr;
    StatementDecision *m_decision = nullptr;
    QWidget *m_foot = nullptr;
    QLabel *m_proof = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_ready = nullptr;
    QPushButton *m_sure = nullptr;
    std::shared_ptr<Task> m_task; ///< the latest file being read
    BackgroundReader m_reader; ///< the last: its thread ends before anything that its questions hold
};

} // namespace rollbook
