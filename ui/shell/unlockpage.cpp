// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlockpage.h"

#include "core/base/recoverykey.h"
#include "ui/settings/preferences.h"
#include "ui/shell/column.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/passphrasefield.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

UnlockPage::UnlockPage(Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_title(plainLabel({}, TextSize::Title, this)),
      m_file(hintLabel({}, this)),
      m_label(plainLabel({}, TextSize::Strong, this)),
      m_passphrase(new PassphraseField(tr("Passphrase"), this)),
      m_key(new QLineEdit(this)),
      m_problem(new ProblemLabel(m_passphrase->edit(), this)),
      m_remember(new QCheckBox(tr("Remember this file's name on this &computer"), this)),
      m_readOnly(new QCheckBox(tr("Open for rea&ding only"), this)),
      m_open(new QPushButton(this)),
      m_switch(new QPushButton(this)),
      m_leave(new QPushButton(this)),
      m_busy(new QProgressBar(this))
{
    setObjectName(QStringLiteral("unlockPage"));
    m_title->setObjectName(QStringLiteral("unlockTitle"));
    m_key->setObjectName(QStringLiteral("recoveryKey"));
    m_key->setAccessibleName(tr("Recovery key"));
    m_key->setPlaceholderText(tr("As on the recovery sheet"));
    m_problem->setObjectName(QStringLiteral("unlockProblem"));
    m_remember->setObjectName(QStringLiteral("rememberFile"));
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    m_open->setObjectName(QStringLiteral("unlockButton"));
    m_switch->setObjectName(QStringLiteral("useRecoveryKey"));
    m_leave->setObjectName(QStringLiteral("leaveUnlock"));
    m_busy->setObjectName(QStringLiteral("unlockBusy"));
    m_busy->setAccessibleName(tr("Opening the register"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    makePrimary(m_open);
    m_open->setDefault(true);
    m_switch->setProperty("flat", true);
    m_switch->setFlat(true);
    build();
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::submit);
    enterPresses(this, m_open);
    connect(m_switch, &QPushButton::clicked, this, [this] { setByKey(!m_byKey); });
    connect(m_leave, &QPushButton::clicked, this, &UnlockPage::leaveChosen);
}

void UnlockPage::build()
{
    QVBoxLayout *layout = makeColumn(this, 520);
    layout->addStretch(2);
    auto *picture = new IconLabel(this);
    picture->setIcon(QStringLiteral("lock"), 40, QPalette::PlaceholderText);
    layout->addWidget(picture);
    layout->addSpacing(space::small);
    layout->addWidget(m_title);
    layout->addWidget(m_file);
    layout->addSpacing(space::large);
    layout->addWidget(m_label);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_key);
    layout->addWidget(m_problem);
    layout->addWidget(m_busy);
    layout->addSpacing(space::small);
    layout->addWidget(m_remember);
    layout->addWidget(m_readOnly);
    layout->addSpacing(space::large);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_open);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_switch, 0, Qt::AlignLeft);
    layout->addStretch(3);
}

void UnlockPage::ask(const QString &path, bool locked)
{
    m_path = path;
    wipe();
    const QFileInfo info(path);
    m_title->setText(locked ? tr("Locked") : tr("Open a register"));
    m_file->setText(locked
            ? tr("%1 is closed and its key forgotten. Unlock it to go on where you were.").arg(info.fileName())
            : QString(info.fileName() + QStringLiteral("  –  ") + info.absolutePath()));
    m_open->setText(locked ? tr("&Unlock") : tr("&Open"));
    m_leave->setText(locked ? tr("&Close Register") : tr("&Back"));
    m_remember->setChecked(m_preferences.isRemembered(path));
    m_remember->setVisible(!locked);
    m_readOnly->setChecked(false);
    m_readOnly->setVisible(!locked);
    setByKey(false);
    setWorking(false);
    m_passphrase->setFocus();
}

void UnlockPage::setWorking(bool working)
{
    m_busy->setVisible(working);
    for (QWidget *widget :
        std::initializer_list<QWidget *> { m_passphrase, m_key, m_open, m_switch, m_leave, m_remember, m_readOnly })
        widget->setEnabled(!working);
    if (working)
        m_problem->setText({});
}

void UnlockPage::fail(const Problems &problems)
{
    m_problem->setProblems(problems);
    QLineEdit *edit = m_byKey ? m_key : m_passphrase->edit();
    edit->setFocus();
    edit->selectAll();
}

void UnlockPage::wipe()
{
    m_passphrase->wipe();
    m_key->setText(QString(m_key->text().size(), QLatin1Char('x')));
    m_key->clear();
    m_problem->setText({});
}

bool UnlockPage::wantsRemembered() const
{
    return m_remember->isChecked();
}

void UnlockPage::setByKey(bool byKey)
{
    m_byKey = byKey;
    m_passphrase->setVisible(!byKey);
    m_key->setVisible(byKey);
    m_label->setText(byKey ? tr("Recovery key") : tr("Passphrase"));
    m_switch->setText(byKey ? tr("Use the passphrase instead") : tr("Use the recovery key instead"));
    m_problem->setText({});
    (byKey ? static_cast<QWidget *>(m_key) : m_passphrase)->setFocus();
}

void UnlockPage::submit()
{
    const auto access = m_readOnly->isChecked() ? Register::Access::ReadOnly : Register::Access::ReadWrite;
    if (!m_byKey) {
        if (m_passphrase->text().isEmpty()) {
            m_problem->setText(tr("Type the passphrase of this register."));
            m_passphrase->setFocus();
            return;
        }
        Q_EMIT submitted(m_path, Passphrase { m_passphrase->text() }, access);
        return;
    }
    const auto key = readRecoveryKey(m_key->text());
    if (!key) {
        fail(key.problems());
        return;
    }
    Q_EMIT submitted(m_path, *key, access);
}

} // namespace rollbook
