// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptops/bringindialog.h"

#include "ui/laptops/broughtwords.h"
#include "ui/widgets/labels.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr qsizetype mostFields = 12;

QString amount(quint64 count)
{
    return formatCount(static_cast<qint64>(count));
}

} // namespace

BringInDialog::BringInDialog(const QString &path, const BroughtIn &preview, const Reader &reader, QWidget *parent)
    : LaptopDialog(tr("Bring Changes In"), {}, parent)
{
    setObjectName(QStringLiteral("bringInDialog"));
    QLabel *from = plainLabel(tr("Changes from “%1”").arg(preview.sender), TextSize::Heading, this);
    from->setObjectName(QStringLiteral("bringInFrom"));
    from->setWordWrap(true);
    content()->addWidget(from);
    QLabel *file = hintLabel(QFileInfo(path).fileName(), this);
    file->setObjectName(QStringLiteral("bringInFile"));
    content()->addWidget(file);
    content()->addSpacing(space::small);
    addFigures(preview);
    addMissing(preview, reader);
    content()->addStretch();
    if (preview.entries > 0)
        addButtons(tr("&Bring In"), "bringInGo");
    else
        addCloseButton();
}

void BringInDialog::addFigure(const QString &label, const QString &figure, const QString &detail, bool alarm)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    QLabel *words = plainLabel(label, TextSize::Body, this);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    if (alarm) {
        auto *sign = new IconLabel(this);
        sign->setIcon(QStringLiteral("warning"), 16, themeColors(palette()).warning);
        row->addWidget(sign, 0, Qt::AlignTop);
    }
    row->addWidget(plainLabel(figure, TextSize::Strong, this), 0, Qt::AlignTop);
    content()->addLayout(row);
    if (!detail.isEmpty())
        content()->addWidget(hintLabel(detail, this));
}

void BringInDialog::addFigures(const BroughtIn &preview)
{
    if (preview.entries == 0) {
        QLabel *nothing = plainLabel(preview.missing.empty()
                ? tr("Everything in this file is here already. There is nothing to bring in.")
                : tr("Nothing in this file can be brought in yet."),
            TextSize::Body, this);
        nothing->setObjectName(QStringLiteral("bringInNothing"));
        nothing->setWordWrap(true);
        content()->addWidget(nothing);
        return;
    }
    addFigure(tr("Entries that are new here"), amount(preview.entries));
    addFigure(tr("People added"), amount(preview.people));
    QStringList fields = changedFields(preview);
    const qsizetype more = fields.size() - mostFields;
    if (more > 0)
        fields = fields.mid(0, mostFields) + QStringList { tr("and %Ln more", nullptr, static_cast<int>(more)) };
    addFigure(tr("Records changed"), amount(preview.records), fields.join(QStringLiteral("  ·  ")));
    if (preview.parallel > 0)
        addFigure(tr("Changed here and there at once"), amount(preview.parallel),
            tr("The changes do not touch each other: both are kept."));
    addFigure(tr("Conflicts to settle"), amount(preview.conflicts),
        preview.conflicts > 0
            ? tr("Two laptops gave one field different values. Nothing is lost: you decide afterwards.")
            : QString(),
        preview.conflicts > 0);
    if (preview.revoked > 0)
        addFigure(tr("Entries of revoked laptops, kept without effect"), amount(preview.revoked));
}

void BringInDialog::addMissing(const BroughtIn &preview, const Reader &reader)
{
    const auto lines = missingWords(preview, reader);
    const QStringList shown = lines ? *lines : QStringList { problemWords(lines.problems()) };
    for (const QString &line : shown) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::small);
        auto *sign = new IconLabel(this);
        sign->setIcon(QStringLiteral("warning"), 16, themeColors(palette()).warning);
        QLabel *words = plainLabel(line, TextSize::Body, this);
        words->setObjectName(QStringLiteral("bringInMissing"));
        words->setWordWrap(true);
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        content()->addLayout(row);
    }
}

} // namespace rollbook
