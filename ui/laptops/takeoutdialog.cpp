// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptops/takeoutdialog.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/tooltip.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int mostRowsShown = 7;

} // namespace

TakeOutDialog::TakeOutDialog(const std::vector<Device> &others, const QString &folder, QWidget *parent)
    : LaptopDialog(tr("Take Changes Out"),
        tr("One encrypted file with everything that these laptops may lack. Only they can open it: send it by e-mail "
           "or "
           "hand it over on a memory stick."),
        parent),
      m_recipients(new QListWidget(this)),
      m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this)),
      m_recipientsProblem(new ProblemLabel(m_recipients, this)),
      m_folderProblem(new ProblemLabel(m_folder, this))
{
    setObjectName(QStringLiteral("takeOutDialog"));
    fill(others);
    auto *choose = new QPushButton(tr("Ch&oose…"), this);
    choose->setObjectName(QStringLiteral("chooseFolder"));
    choose->setAccessibleName(tr("Choose the folder"));
    addField(tr("For these &laptops"), m_recipients, "recipients", m_recipientsProblem);
    addPlace(tr("&Folder"), m_folder, "takeOutFolder", choose, m_folderProblem);
    content()->addWidget(hintLabel(
        tr("The file gets a name of random words that tells nothing, such as “changes-amber-heron-quartz.rollchange”."),
        this));
    addButtons(tr("&Take Out"), "takeOutGo");
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString chosen
            = QFileDialog::getExistingDirectory(this, tr("Where to put the change file"), this->folder());
        if (!chosen.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(chosen));
    });
    m_recipients->setFocus();
}

void TakeOutDialog::fill(const std::vector<Device> &others)
{
    m_recipients->setUniformItemSizes(true);
    for (const Device &device : others) {
        auto *item = new QListWidgetItem(device.name, m_recipients);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setToolTip(plainToolTip(device.name));
        item->setData(Qt::UserRole, QVariant::fromValue(device.id.uuid));
    }
    m_recipients->setCurrentRow(0);
    const int rows = std::clamp(m_recipients->count(), 2, mostRowsShown);
    m_recipients->setFixedHeight(rows * (m_recipients->fontMetrics().height() + space::small) + space::medium);
}

std::vector<Id<Device>> TakeOutDialog::recipients() const
{
    std::vector<Id<Device>> chosen;
    for (int row = 0; row < m_recipients->count(); ++row) {
        const QListWidgetItem *item = m_recipients->item(row);
        if (item->checkState() == Qt::Checked)
            chosen.push_back({ item->data(Qt::UserRole).value<Uuid>() });
    }
    return chosen;
}

QString TakeOutDialog::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void TakeOutDialog::accept()
{
    const bool nobody = recipients().empty();
    const bool nowhere = folder().isEmpty() || !QFileInfo(folder()).isDir();
    m_recipientsProblem->setText(nobody ? tr("Tick at least one laptop.") : QString());
    m_folderProblem->setText(nowhere ? tr("This folder is not there. Choose another one.") : QString());
    if (nobody)
        m_recipients->setFocus();
    else if (nowhere)
        m_folder->setFocus();
    else
        QDialog::accept();
}

} // namespace rollbook
