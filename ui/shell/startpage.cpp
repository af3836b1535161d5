// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/settings/preferences.h"
#include "ui/shell/choicecard.h"
#include "ui/shell/column.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int signSize = 64;

} // namespace

StartPage::StartPage(Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_recent(new QWidget(this))
{
    setObjectName(QStringLiteral("startPage"));
    auto *fresh = new ChoiceCard(QStringLiteral("new-register"), tr("Start a new register"),
        tr("An empty, encrypted file for your society. You choose a passphrase and print a recovery sheet."), this);
    fresh->setObjectName(QStringLiteral("choiceNew"));
    auto *open = new ChoiceCard(QStringLiteral("open"), tr("Open a register"),
        tr("From this computer, a memory stick or a shared folder. It opens with its passphrase."), this);
    open->setObjectName(QStringLiteral("choiceOpen"));
    auto *practice = new ChoiceCard(QStringLiteral("practice"), tr("Practise"),
        tr("An invented society of 2,000 people over ten years. Try everything; nothing can go wrong."), this);
    practice->setObjectName(QStringLiteral("choicePractice"));

    QVBoxLayout *layout = makeColumn(this, 900);
    layout->addStretch(2);
    layout->addLayout(makeWelcome());
    layout->addSpacing(space::huge);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::large);
    for (ChoiceCard *card : { fresh, open, practice })
        cards->addWidget(card, 1);
    layout->addLayout(cards);
    layout->addSpacing(space::huge);
    m_recent->setObjectName(QStringLiteral("recentFiles"));
    m_recentRows = new QVBoxLayout(m_recent);
    m_recentRows->setContentsMargins(0, 0, 0, 0);
    m_recentRows->setSpacing(space::tiny);
    layout->addWidget(m_recent);
    auto *backups = new QPushButton(icon(QStringLiteral("backup")), tr("Restore from a bac&kup…"), this);
    backups->setObjectName(QStringLiteral("choiceBackups"));
    backups->setFlat(true);
    backups->setProperty("flat", true);
    layout->addWidget(backups, 0, Qt::AlignLeft);
    layout->addStretch(3);

    connect(fresh, &ChoiceCard::clicked, this, &StartPage::newChosen);
    connect(open, &ChoiceCard::clicked, this, &StartPage::openChosen);
    connect(practice, &ChoiceCard::clicked, this, &StartPage::practiceChosen);
    connect(backups, &QPushButton::clicked, this, &StartPage::backupsChosen);
    connect(&m_preferences, &Preferences::recentFilesChanged, this, &StartPage::fillRecent);
    setFocusProxy(fresh);
    fillRecent();
}

QLayout *StartPage::makeWelcome()
{
    auto *sign = new QLabel(this);
    sign->setObjectName(QStringLiteral("programSign"));
    sign->setPixmap(QApplication::windowIcon().pixmap(QSize(signSize, signSize), devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(plainLabel(tr("Welcome to Rollbook"), TextSize::Title, this));
    words->addWidget(hintLabel(tr("The membership register that stays on your computer and keeps its secrets."), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addWidget(sign);
    row->addLayout(words, 1);
    return row;
}

void StartPage::fillRecent()
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = m_preferences.recentFiles();
    m_recent->setVisible(!files.isEmpty());
    if (files.isEmpty())
        return;
    m_recentRows->addWidget(plainLabel(tr("Remembered files"), TextSize::Strong, m_recent));
    for (const QString &path : files) {
        auto *row = new QWidget(m_recent);
        auto *cells = new QHBoxLayout(row);
        cells->setContentsMargins(0, 0, 0, 0);
        const QFileInfo info(path);
        auto *open = new QPushButton(
            icon(QStringLiteral("lock")), QString(info.fileName()).replace(QLatin1Char('&'), QLatin1String("&&")), row);
        open->setFlat(true);
        open->setProperty("flat", true);
        open->setObjectName(QStringLiteral("recentOpen"));
        open->setAccessibleName(tr("Open %1").arg(info.fileName()));
        auto *where = plainLabel(info.path(), TextSize::Small, row);
        where->setForegroundRole(QPalette::PlaceholderText);
        auto *forget = new QToolButton(row);
        forget->setIcon(icon(QStringLiteral("close")));
        forget->setAutoRaise(true);
        forget->setObjectName(QStringLiteral("recentForget"));
        forget->setAccessibleName(tr("Forget the name of %1").arg(info.fileName()));
        forget->setToolTip(tr("Forget this name; the file stays"));
        cells->addWidget(open);
        cells->addWidget(where, 1);
        cells->addWidget(forget);
        m_recentRows->addWidget(row);
        connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        connect(
            forget, &QToolButton::clicked, this, [this, path] { m_preferences.remember(path, false); },
            Qt::QueuedConnection);
    }
}

} // namespace rollbook
