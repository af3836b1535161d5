// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptops/namedialog.h"

#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QPushButton>

namespace rollbook {

namespace {

constexpr int longestLaptopName = 200;

} // namespace

NameDialog::NameDialog(const QString &name, QStringList taken, QWidget *parent)
    : LaptopDialog(tr("Rename Laptop"),
        tr("Every laptop shows the new name once the change has been taken out and brought in."), parent),
      m_taken(std::move(taken)),
      m_name(new QLineEdit(name, this)),
      m_problem(new ProblemLabel(m_name, this))
{
    setObjectName(QStringLiteral("nameDialog"));
    m_name->setMaxLength(longestLaptopName);
    addField(tr("&Name"), m_name, "laptopName", m_problem);
    addButtons(tr("&Rename"), "renameGo");
    m_name->selectAll();
    m_name->setFocus();
}

QString NameDialog::name() const
{
    return m_name->text().simplified();
}

void NameDialog::accept()
{
    if (name().isEmpty())
        m_problem->setText(tr("Give the laptop a name."));
    else if (m_taken.contains(name(), Qt::CaseInsensitive))
        m_problem->setText(tr("Another laptop is called that. Choose another name."));
    else
        return QDialog::accept();
    m_name->setFocus();
}

} // namespace rollbook
