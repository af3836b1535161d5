// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// R7 in the window: names that look like markup are shown as they were typed, wherever a name is shown.
#include "tests/support/hostiletexts.h"
#include "tests/ui/shell/shellfixture.h"

#include "ui/shell/menus.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QTextEdit>
#include <QTimer>
#include <QTreeView>

using namespace rollbook;

class HostileWindowTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ShellFixture> m_fixture;
    QStringList m_names;
    int m_dialogs = 0;
    int m_labels = 0; ///< that showed a hostile text
    int m_tips = 0;
    int m_cells = 0;

    [[nodiscard]] static bool isHostile(const QString &text)
    {
        return text.contains(QLatin1String("<img")) || text.contains(QLatin1String("<svg"))
            || text.contains(QLatin1String("<table")) || text.contains(QLatin1String("<a "));
    }
    [[nodiscard]] static bool isEscaped(const QString &text) { return text.contains(QLatin1String("&lt;")); }
    void lookAtTip(const QString &tip, const QString &where)
    {
        QVERIFY2(!isHostile(tip), qPrintable(where + QLatin1String(": ") + tip));
        m_tips += isEscaped(tip);
    }
    void lookAtModel(const QAbstractItemView *view)
    {
        const auto *model = view->model();
        const auto rows = [&](const QModelIndex &parent) {
            for (int row = 0; row < std::min(model->rowCount(parent), 40); ++row) {
                for (int column = 0; column < model->columnCount(parent); ++column) {
                    const QModelIndex index = model->index(row, column, parent);
                    m_cells += isHostile(index.data().toString());
                    lookAtTip(index.data(Qt::ToolTipRole).toString(), view->objectName());
                }
            }
        };
        rows({});
        for (int row = 0; row < model->rowCount(); ++row)
            rows(model->index(row, 0));
    }
    /// Every text on the screen at this moment.
    void look(const QString &where)
    {
        for (const QWidget *widget : QApplication::allWidgets()) {
            lookAtTip(widget->toolTip(), where + QLatin1Char('/') + widget->objectName());
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (label && isHostile(label->text())) {
                ++m_labels;
                QVERIFY2(label->textFormat() == Qt::PlainText,
                    qPrintable(where + QLatin1Char('/') + label->objectName() + QLatin1String(": ") + label->text()));
            }
            if (const auto *text = qobject_cast<const QTextEdit *>(widget))
                QVERIFY2(!text->isVisible() || !isHostile(text->toPlainText()), qPrintable(widget->objectName()));
            if (const auto *box = qobject_cast<const QMessageBox *>(widget))
                QCOMPARE(box->textFormat(), Qt::PlainText);
            if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
                lookAtModel(view);
        }
        for (const QAction *action : m_fixture->window.findChildren<QAction *>())
            lookAtTip(action->toolTip(), where + QLatin1String("/action ") + action->objectName());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<ShellFixture>();
        QVERIFY(m_fixture->open());
        Register &book = *m_fixture->session.openRegister();
        m_names = test::markup().mid(0, 100) + test::formulas().mid(0, 20) + test::sql(20);
        Organisation society = *book.reader().organisation();
        society.name = m_names.at(0);
        QVERIFY(book.submit(EditOrganisation { society }));
        Group group;
        group.name = m_names.at(1);
        group.kind = QStringLiteral("Branch");
        group.aliases = { m_names.at(2) };
        QVERIFY(book.submit(AddGroup { group }));
        MembershipType type;
        type.name = m_names.at(3);
        type.notes = m_names.at(4);
        QVERIFY(book.submit(SaveMembershipType { type }));
        AdmissionRule rule;
        rule.name = m_names.at(5);
        rule.note = m_names.at(6);
        QVERIFY(book.submit(SaveAdmissionRules { { rule } }));
        const Id<Group> home = book.reader().all<Group>()->front().id;
        const Id<MembershipType> kind = book.reader().all<MembershipType>()->front().id;
        for (const QString &name : std::as_const(m_names)) {
            AdmitMember command;
            command.member.given = name;
            command.member.family = name;
            command.member.address1 = name;
            command.member.notes = name;
            command.member.tags = { name };
            command.home = home;
            command.type = kind;
            command.acceptDuplicate = true;
            QVERIFY(book.submit(command));
        }
        const Id<Member> first = book.reader().memberIds(MemberOrder::Name, Qt::AscendingOrder)->front();
        QVERIFY(book.submit(EndMembership { first, Leaving::Resigned, {}, {}, m_names.at(7) }));
        QVERIFY(book.submit(JoinGroup { first, home, GroupRole::Officer, m_names.at(8), {} }));
    }

    void everyPage()
    {
        for (const Scope scope : m_fixture->window.workspace().scopes()) {
            m_fixture->window.workspace().show(scope);
            QTest::qWait(150);
            Page *page = m_fixture->window.workspace().currentPage();
            look(page->objectName());
            for (auto *view : page->findChildren<QAbstractItemView *>()) {
                if (!view->isVisible() || !view->model() || !view->selectionModel())
                    continue;
                for (int row = 0; row < std::min(view->model()->rowCount(), 12); ++row) {
                    view->setCurrentIndex(view->model()->index(row, 0));
                    QTest::qWait(20);
                    look(page->objectName() + QLatin1Char('/') + view->objectName());
                }
            }
        }
        // The walk saw names, not empty pages.
        QVERIFY2(m_labels > 50, qPrintable(QString::number(m_labels)));
        QVERIFY2(m_cells > 500, qPrintable(QString::number(m_cells)));
        QVERIFY2(m_tips > 20, qPrintable(QString::number(m_tips)));
    }

    void messagesAndUndoNamesArePlain()
    {
        m_fixture->window.workspace().show(Scope::MembersPage);
        const QAction *undo = m_fixture->window.menus().action(ActionId::Undo);
        QVERIFY(undo->isEnabled());
        m_fixture->window.menus().action(ActionId::Undo)->trigger();
        QTest::qWait(50);
        const int before = m_labels;
        look(QStringLiteral("after undo"));
        QVERIFY(m_labels > before);
        QVERIFY(isHostile(m_fixture->window.messages().text()));
    }

    void dialogs()
    {
        for (const ActionId id : { ActionId::EditMember, ActionId::RenewMembership, ActionId::EndMembership,
                 ActionId::RecordPayment, ActionId::RecordStanding, ActionId::JoinGroup, ActionId::EditGroup,
                 ActionId::MoveGroup, ActionId::AddToGroup, ActionId::ShowAccount, ActionId::RaiseCharge,
                 ActionId::JoinHousehold, ActionId::PlanType, ActionId::CorrectTerm, ActionId::OrganisationDetails,
                 ActionId::MembershipTypes, ActionId::AdmissionRules }) {
            QAction *action = m_fixture->window.menus().action(id);
            if (!action->isEnabled())
                continue;
            // Some run a loop of their own until they are closed.
            QTimer::singleShot(150, this, [this, action] {
                look(action->objectName());
                for (QWidget *top : QApplication::topLevelWidgets()) {
                    auto *dialog = qobject_cast<QDialog *>(top);
                    if (dialog && dialog->isVisible()) {
                        dialog->reject();
                        ++m_dialogs;
                    }
                }
            });
            action->trigger();
            QTest::qWait(200);
        }
        QVERIFY2(m_dialogs > 5, qPrintable(QString::number(m_dialogs)));
    }

    void cleanupTestCase() { m_fixture.reset(); }
};

QTEST_MAIN(HostileWindowTest)
#include "tst_hostilewindow.moc"
