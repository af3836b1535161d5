// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisationpanel.h"

#include "ui/settings/organisationdialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rollbook {

OrganisationPanel::OrganisationPanel(Register &opened, QWidget *parent)
    : QWidget(parent), m_register(opened), m_edit(new QPushButton(icon(QStringLiteral("edit")), tr("&Edit…"), this))
{
    m_edit->setObjectName(QStringLiteral("editOrganisation"));
    m_edit->setEnabled(!opened.isReadOnly());
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("organisationScroll"));
    scroll->setAccessibleName(tr("Organisation"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *ground = new QWidget(scroll);
    m_facts = new QFormLayout(ground);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(space::large);
    m_facts->setVerticalSpacing(space::small);
    scroll->setWidget(ground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, 0, space::small, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(plainLabel(tr("Organisation"), TextSize::Title, this));
    layout->addWidget(scroll, 1);
    layout->addWidget(m_edit, 0, Qt::AlignLeft);
    setFocusProxy(m_edit);
    connect(m_edit, &QPushButton::clicked, this, &OrganisationPanel::edit);
    connect(&m_register, &Register::committed, this, &OrganisationPanel::fill);
    fill();
}

void OrganisationPanel::fill()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto organisation = m_register.reader().organisation();
    if (!organisation) {
        m_facts->addRow(hintLabel(problemWords(organisation.problems()), this));
        return;
    }
    forEachField<Organisation>([&](const auto &field) {
        const FieldValue value = fieldValue((*organisation).*(field.member));
        QString words = fieldValueWords(RecordTraits<Organisation>::type, field.id, value, organisation->currency, {});
        if (words.isEmpty())
            words = QStringLiteral("–");
        QLabel *label = plainLabel(fieldLabel(field), TextSize::Body, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        QLabel *shown = plainLabel(words, TextSize::Body, this);
        shown->setWordWrap(true);
        m_facts->addRow(label, shown);
    });
}

void OrganisationPanel::edit()
{
    const auto organisation = m_register.reader().organisation();
    if (!organisation)
        return;
    OrganisationDialog dialog(m_register, *organisation, this);
    dialog.exec();
}

} // namespace rollbook
