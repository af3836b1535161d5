// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/settings/preferences.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/format.h"
#include "ui/words/limitwords.h"
#include "ui/words/problemwords.h"

#include <QDateTime>
#include <QFileInfo>
#include <QStatusBar>

namespace rollbook {

StatusLine::StatusLine(QStatusBar *bar, Preferences &preferences)
    : QObject(bar),
      m_bar(bar),
      m_preferences(preferences),
      m_people(plainLabel({}, TextSize::Body, bar)),
      m_file(plainLabel({}, TextSize::Body, bar)),
      m_backup(plainLabel({}, TextSize::Body, bar))
{
    m_people->setObjectName(QStringLiteral("statusPeople"));
    m_file->setObjectName(QStringLiteral("statusFile"));
    m_backup->setObjectName(QStringLiteral("statusBackup"));
    bar->setSizeGripEnabled(false);
    for (QLabel *label : { m_people, m_file, m_backup })
        bar->addPermanentWidget(label);
    refresh();
}

void StatusLine::setRegister(Register *target, const QString &path)
{
    m_register = target;
    m_path = path;
    if (target)
        connect(target, &Register::committed, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::refresh()
{
    m_bar->setVisible(m_register != nullptr);
    if (!m_register)
        return;
    const auto people = m_register->reader().memberCount();
    m_people->setText(people ? formatPeople(*people) : problemWords(people.problems()));
    const QString file = QFileInfo(m_path).fileName();
    const auto own = m_register->ownLaptop();
    const bool limited = own && isLimited(*own);
    m_file->setText(m_register->isReadOnly() ? tr("%1 (reading only)").arg(file)
            : limited                        ? tr("%1 (limited copy)").arg(file)
                                             : file);
    const auto groups = m_register->reader().all<Group>();
    QStringList told { m_path };
    if (limited && groups)
        told << limitSentences(*own, *groups);
    m_file->setToolTip(plainToolTip(told.join(QLatin1Char('\n'))));
    const QDateTime backup = m_preferences.lastBackup(m_path);
    m_backup->setText(
        backup.isValid() ? tr("Backed up %1").arg(formatMoment(backup.toMSecsSinceEpoch())) : tr("Not backed up yet"));
}

} // namespace rollbook
