// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptops/laptopdialog.h"

#include "ui/widgets/formarea.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int leastWidth = 520;

} // namespace

LaptopDialog::LaptopDialog(const QString &title, const QString &introduction, QWidget *parent)
    : QDialog(parent), m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(title);
    setModal(true);
    setMinimumWidth(leastWidth);
    auto *form = new QWidget(this);
    m_content = new QVBoxLayout(form);
    m_content->setContentsMargins(0, 0, space::small, 0);
    m_content->setSpacing(space::small);
    if (!introduction.isEmpty()) {
        m_content->addWidget(hintLabel(introduction, form));
        m_content->addSpacing(space::small);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::large, space::large);
    layout->setSpacing(space::large);
    layout->addWidget(new FormArea(form, this), 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void LaptopDialog::addField(const QString &label, QWidget *field, const char *name, ProblemLabel *problem)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    QLabel *words = plainLabel(label, TextSize::Strong, field->parentWidget());
    words->setBuddy(field);
    m_content->addWidget(words);
    m_content->addWidget(field);
    if (problem)
        m_content->addWidget(problem);
    m_content->addSpacing(space::tiny);
}

void LaptopDialog::addPlace(
    const QString &label, QWidget *field, const char *name, QPushButton *choose, ProblemLabel *problem)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    QLabel *words = plainLabel(label, TextSize::Strong, field->parentWidget());
    words->setBuddy(field);
    m_content->addWidget(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(field, 1);
    row->addWidget(choose);
    m_content->addLayout(row);
    if (problem)
        m_content->addWidget(problem);
    m_content->addSpacing(space::tiny);
}

QPushButton *LaptopDialog::addButtons(const QString &text, const char *name)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::AcceptRole);
    button->setObjectName(QLatin1String(name));
    button->setDefault(true);
    makePrimary(button);
    m_buttons->addButton(QDialogButtonBox::Cancel)->setIcon({});
    return button;
}

QPushButton *LaptopDialog::addCloseButton()
{
    QPushButton *button = m_buttons->addButton(QDialogButtonBox::Close);
    button->setIcon({});
    return button;
}

} // namespace rollbook
