// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"
#include "ui/shell/backupmodel.h"
#include "ui/shell/backupsdialog.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/passphrasefield.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace rollbook {

BackupsDialog::BackupsDialog(Session &session, Preferences &preferences, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_preferences(preferences),
      m_model(new BackupModel(this)),
      m_list(new QTableView(this)),
      m_passphrase(new PassphraseField(tr("Passphrase"), this)),
      m_place(hintLabel({}, this)),
      m_problem(new ProblemLabel(nullptr, this)),
      m_fronts(new QStackedWidget(this)),
      m_question(plainLabel({}, TextSize::Strong, this)),
      m_work(plainLabel({}, TextSize::Body, this)),
      m_reason(hintLabel({}, this)),
      m_bar(new QProgressBar(this)),
      m_make(namedButton(tr("Back Up &Now"), "backupsMake", this)),
      m_check(namedButton(tr("&Check"), "backupsCheck", this)),
      m_restore(namedButton(tr("&Restore…"), "backupsRestore", this)),
      m_sure(namedButton(tr("&Restore"), "backupsSure", this)),
      m_back(namedButton(tr("Not No&w"), "backupsBack", this)),
      m_cancel(namedButton(tr("&Cancel"), "backupsCancel", this))
{
    setObjectName(QStringLiteral("backupsDialog"));
    setWindowTitle(tr("Backups"));
    m_problem->setObjectName(QStringLiteral("backupsProblem"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(plainLabel(tr("Backups"), TextSize::Title, this));
    layout->addWidget(makeChooser());
    layout->addWidget(m_place);
    layout->addWidget(makeList(), 1);
    layout->addWidget(m_problem);
    m_reason->setObjectName(QStringLiteral("backupsReason"));
    layout->addWidget(m_reason);
    layout->addWidget(makeFronts());
    connectParts();
    restoreLayout();
    if (m_session.openRegister())
        showRegister(m_session.path());
    else if (m_chooser->count() > 0)
        showRegister(m_chooser->currentData().toString());
    else
        read();
    bringForward(Choices);
}

/// Which register, when none is open, and the passphrase that opens its backups.
QWidget *BackupsDialog::makeChooser()
{
    const bool open = m_session.openRegister() != nullptr;
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::small);
    m_chooser = new QComboBox(box);
    m_chooser->setObjectName(QStringLiteral("backupsRegister"));
    for (const QString &path : m_preferences.recentFiles())
        m_chooser->addItem(QFileInfo(path).fileName(), path);
    auto *registerRow = new QWidget(box);
    auto *cells = new QHBoxLayout(registerRow);
    cells->setContentsMargins(0, 0, 0, 0);
    QLabel *label = plainLabel(tr("Re&gister"), TextSize::Body, registerRow);
    label->setBuddy(m_chooser);
    m_chooser->setAccessibleName(tr("Register"));
    QPushButton *other = namedButton(tr("&Other File…"), "backupsOther", registerRow);
    cells->addWidget(label);
    cells->addWidget(m_chooser, 1);
    cells->addWidget(other);
    m_secretRow = new QWidget(box);
    auto *secretCells = new QHBoxLayout(m_secretRow);
    secretCells->setContentsMargins(0, 0, 0, 0);
    m_passphrase->edit()->setObjectName(QStringLiteral("backupsPassphrase"));
    QLabel *secretLabel = plainLabel(tr("&Passphrase of the backups"), TextSize::Body, m_secretRow);
    secretLabel->setBuddy(m_passphrase->edit());
    secretCells->addWidget(secretLabel);
    secretCells->addWidget(m_passphrase, 1);
    rows->addWidget(registerRow);
    rows->addWidget(m_secretRow);
    registerRow->setVisible(!open);
    m_secretRow->setVisible(!open);
    connect(other, &QPushButton::clicked, this, &BackupsDialog::chooseOther);
    connect(m_chooser, &QComboBox::activated, this, [this] { showRegister(m_chooser->currentData().toString()); });
    return box;
}

QWidget *BackupsDialog::makeList()
{
    m_list->setObjectName(QStringLiteral("backupList"));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setModel(m_model);
    makeListTable(m_list);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(BackupModel::Why, QHeaderView::Stretch);
    const int letter = m_list->fontMetrics().averageCharWidth();
    m_list->setColumnWidth(BackupModel::Made, letter * 24);
    m_list->setColumnWidth(BackupModel::People, letter * 12);
    m_list->setColumnWidth(BackupModel::Size, letter * 13);
    m_list->setColumnWidth(BackupModel::State, letter * 15);
    keepHeadingsWhole(header);
    return m_list;
}

QWidget *BackupsDialog::makeFronts()
{
    m_fronts->setObjectName(QStringLiteral("backupsFronts"));
    m_fronts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (QWidget *front : { makeChoices(), makeConfirm(), makeWorking() })
        m_fronts->addWidget(front);
    return m_fronts;
}

QWidget *BackupsDialog::makeChoices()
{
    auto *front = new QWidget(m_fronts);
    auto *row = new QHBoxLayout(front);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton *folder = namedButton(tr("Change &Folder…"), "backupsFolder", front);
    QPushButton *close = namedButton(tr("C&lose"), "backupsClose", front);
    makePrimary(m_restore);
    for (QPushButton *left : { m_make, folder, m_check })
        row->addWidget(left);
    row->addStretch();
    row->addWidget(m_restore);
    row->addWidget(close);
    connect(folder, &QPushButton::clicked, this, &BackupsDialog::chooseFolder);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return front;
}

QWidget *BackupsDialog::makeConfirm()
{
    auto *front = new QWidget(m_fronts);
    auto *row = new QHBoxLayout(front);
    row->setContentsMargins(0, 0, 0, 0);
    m_question->setObjectName(QStringLiteral("backupsQuestion"));
    m_question->setWordWrap(true);
    makePrimary(m_sure);
    row->addWidget(m_question, 1);
    row->addWidget(m_sure);
    row->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, [this] { bringForward(Choices); });
    return front;
}

QWidget *BackupsDialog::makeWorking()
{
    auto *front = new QWidget(m_fronts);
    auto *row = new QHBoxLayout(front);
    row->setContentsMargins(0, 0, 0, 0);
    m_bar->setObjectName(QStringLiteral("backupsProgress"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Working"));
    row->addWidget(m_work);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    return front;
}

void BackupsDialog::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupsDialog::update);
    connect(m_list, &QTableView::activated, this, &BackupsDialog::askToRestore);
    connect(m_passphrase, &PassphraseField::textChanged, this, &BackupsDialog::update);
    connect(m_make, &QPushButton::clicked, this, &BackupsDialog::make);
    connect(m_check, &QPushButton::clicked, this, &BackupsDialog::check);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::askToRestore);
    connect(m_sure, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_session, &Session::restored, this, &BackupsDialog::restoreEnded);
    connect(&m_session, &Session::restoreFailed, this, [this](const Problems &problems) {
        if (m_task)
            end(std::shared_ptr<Task>(m_task));
        else
            bringForward(Choices);
        fail(problems);
        update();
    });
    connect(this, &QDialog::finished, this, &BackupsDialog::stopLooking);
}

} // namespace rollbook
