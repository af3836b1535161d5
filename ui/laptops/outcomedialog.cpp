// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptops/outcomedialog.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/format.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace rollbook {

OutcomeDialog::OutcomeDialog(
    const QString &title, const QString &sentence, const QString &path, const QStringList &steps, QWidget *parent)
    : LaptopDialog(title, {}, parent)
{
    setObjectName(QStringLiteral("outcomeDialog"));
    QLabel *words = plainLabel(sentence, TextSize::Strong, this);
    words->setObjectName(QStringLiteral("outcomeSentence"));
    words->setWordWrap(true);
    content()->addWidget(words);
    content()->addSpacing(space::small);
    auto *where = new QLineEdit(QDir::toNativeSeparators(path), this);
    where->setReadOnly(true);
    where->setCursorPosition(0);
    auto *show = new QPushButton(icon(QStringLiteral("open")), tr("Show in &Folder"), this);
    show->setObjectName(QStringLiteral("showInFolder"));
    addPlace(tr("F&ile"), where, "outcomePath", show);
    content()->addSpacing(space::small);
    content()->addWidget(plainLabel(tr("What to do next"), TextSize::Strong, this));
    for (int i = 0; i < steps.size(); ++i)
        addStep(i + 1, steps[i]);
    content()->addStretch();
    connect(show, &QPushButton::clicked, this,
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    addCloseButton()->setFocus();
}

void OutcomeDialog::addStep(int number, const QString &step)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    QLabel *place = plainLabel(formatCount(number), TextSize::Strong, this);
    place->setForegroundRole(QPalette::PlaceholderText);
    QLabel *words = plainLabel(step, TextSize::Body, this);
    words->setWordWrap(true);
    row->addWidget(place, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    content()->addLayout(row);
}

} // namespace rollbook
