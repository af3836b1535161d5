// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help.h"

#include "ui/shell/guidetext.h"
#include "ui/widgets/actiontable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tallenough.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

/// A window of its own with a Close button below; `name` finds the one that is open already.
QDialog *helpWindow(QWidget *parent, const QString &name, const QString &title, QWidget *content, const QSize &size)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->addWidget(content);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    openAt(dialog, size);
    dialog->show();
    return dialog;
}

bool raiseOpen(QWidget *parent, const QString &name)
{
    auto *open = parent->findChild<QDialog *>(name, Qt::FindDirectChildrenOnly);
    if (!open)
        return false;
    open->raise();
    open->activateWindow();
    return true;
}

QString pageName(Scope scope)
{
    switch (scope) {
    case Scope::Anywhere:
        return Help::tr("Everywhere");
    case Scope::DashboardPage:
        return Help::tr("On the dashboard");
    case Scope::MembersPage:
        return Help::tr("On the members page");
    case Scope::GroupsPage:
        return Help::tr("On the groups page");
    case Scope::ReportsPage:
        return Help::tr("On the reports page");
    case Scope::ImportPage:
        return Help::tr("On the import page");
    case Scope::HistoryPage:
        return Help::tr("On the history page");
    case Scope::LaptopsPage:
        return Help::tr("On the laptops page");
    case Scope::ConflictsPage:
        return Help::tr("On the conflicts page");
    case Scope::MoneyPage:
        return Help::tr("On the money page");
    }
    return {};
}

QString keysShown(const ActionSpec &spec)
{
    QStringList shown;
    for (const QKeySequence &key : actionKeys(spec))
        shown.append(key.toString(QKeySequence::NativeText));
    return shown.join(Help::tr(" or "));
}

void fillShortcuts(QTreeWidget *tree)
{
    for (const Scope scope :
        { Scope::Anywhere, Scope::DashboardPage, Scope::MembersPage, Scope::GroupsPage, Scope::ReportsPage,
            Scope::ImportPage, Scope::HistoryPage, Scope::LaptopsPage, Scope::ConflictsPage, Scope::MoneyPage }) {
        auto *section = new QTreeWidgetItem({ pageName(scope) });
        section->setFont(0, textFont(TextSize::Strong));
        for (const ActionSpec &spec : actionTable()) {
            if (spec.scope != scope || spec.keys.empty())
                continue;
            QString text = actionText(spec);
            text.remove(QLatin1Char('&'));
            auto *row = new QTreeWidgetItem(section, { text, keysShown(spec), actionTip(spec) });
            row->setIcon(0, icon(QLatin1String(spec.icon)));
        }
        if (section->childCount() == 0) {
            delete section;
            continue;
        }
        tree->addTopLevelItem(section);
        section->setExpanded(true);
    }
}

void filterShortcuts(QTreeWidget *tree, const QString &text)
{
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *section = tree->topLevelItem(i);
        bool any = false;
        for (int row = 0; row < section->childCount(); ++row) {
            QTreeWidgetItem *item = section->child(row);
            const bool fits = text.isEmpty() || item->text(0).contains(text, Qt::CaseInsensitive)
                || item->text(1).contains(text, Qt::CaseInsensitive)
                || item->text(2).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        section->setHidden(!any);
    }
}

} // namespace

void showGuide(QWidget *parent)
{
    const QString name = QStringLiteral("guideWindow");
    if (raiseOpen(parent, name))
        return;
    auto *text = new QTextBrowser;
    text->setObjectName(QStringLiteral("guideText"));
    text->setAccessibleName(Help::tr("Guide"));
    text->setOpenLinks(false);
    text->document()->setDocumentMargin(space::large);
    text->setMarkdown(guideText());
    helpWindow(parent, name, Help::tr("Guide"), text, { 760, 680 });
}

void showShortcuts(QWidget *parent)
{
    const QString name = QStringLiteral("shortcutsWindow");
    if (raiseOpen(parent, name))
        return;
    auto *content = new QWidget;
    auto *find = new QLineEdit(content);
    find->setObjectName(QStringLiteral("shortcutsFind"));
    find->setPlaceholderText(Help::tr("Find a shortcut"));
    find->setAccessibleName(Help::tr("Find a shortcut"));
    find->setClearButtonEnabled(true);
    auto *tree = new QTreeWidget(content);
    tree->setObjectName(QStringLiteral("shortcutsTree"));
    tree->setAccessibleName(Help::tr("Keyboard shortcuts"));
    tree->setColumnCount(3);
    tree->setHeaderLabels({ Help::tr("Action"), Help::tr("Keys"), Help::tr("What it does") });
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    fillShortcuts(tree);
    tree->resizeColumnToContents(0);
    tree->resizeColumnToContents(1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(find);
    layout->addWidget(tree);
    QObject::connect(find, &QLineEdit::textChanged, tree, [tree](const QString &text) { filterShortcuts(tree, text); });
    helpWindow(parent, name, Help::tr("Keyboard Shortcuts"), content, { 820, 640 });
    find->setFocus();
}

void showAbout(QWidget *parent)
{
    const QString name = QStringLiteral("aboutWindow");
    if (raiseOpen(parent, name))
        return;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(space::small);
    auto *picture = new QLabel(content);
    picture->setPixmap(
        QIcon(QStringLiteral(":/icons/rollbook.svg")).pixmap(QSize(64, 64), content->devicePixelRatioF()));
    layout->addWidget(picture);
    layout->addWidget(plainLabel(QStringLiteral("Rollbook"), TextSize::Title, content));
    layout->addWidget(
        plainLabel(Help::tr("Version %1").arg(QStringLiteral(ROLLBOOK_VERSION)), TextSize::Body, content));
    layout->addWidget(
        hintLabel(Help::tr("Keeps the register of a membership society: people, groups, fees and what became of "
                           "them. In one encrypted file, with no network."),
            content));
    layout->addSpacing(space::small);
    layout->addWidget(
        hintLabel(Help::tr("Free software under the GNU General Public License, version 3 or later. It comes with "
                           "no warranty. It stands on Qt, SQLite3 Multiple Ciphers and libsodium."),
            content));
    layout->addStretch();
    helpWindow(parent, name, Help::tr("About Rollbook"), content, { 460, 380 });
}

} // namespace rollbook
