// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/payerpicker.h"

#include "ui/members/personpicker.h"
#include "ui/members/pickers.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tallenough.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

PayerPicker::PayerPicker(const Reader &reader, const Directory &directory, QWidget *parent)
    : QWidget(parent), m_person(new PersonPicker(reader, this)), m_affiliate(new GroupPicker(this))
{
    m_person->setObjectName(QStringLiteral("payerPerson"));
    m_person->setAccessibleName(tr("Person"));
    m_affiliate->setObjectName(QStringLiteral("payerAffiliate"));
    m_affiliate->setAccessibleName(tr("Affiliated organisation"));
    std::vector<Group> affiliates;
    for (const Group &group : directory.groups()) {
        if (group.affiliate)
            affiliates.push_back(group);
    }
    m_affiliate->setGroups(affiliates, directory, tr("no organisation"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_person);
    layout->addWidget(m_affiliate);
    m_affiliate->setVisible(!affiliates.empty());
    setFocusProxy(m_person);
    connect(m_person, &PersonPicker::picked, this, [this] {
        m_affiliate->setGroup({});
        Q_EMIT picked();
    });
    connect(m_person, &QLineEdit::textChanged, this, &PayerPicker::picked);
    connect(m_affiliate, &GroupPicker::picked, this, [this](Id<Group> id) {
        if (!id.isNull())
            m_person->clear();
        Q_EMIT picked();
    });
}

Payer PayerPicker::payer() const
{
    const Id<Member> person = m_person->member();
    return person.isNull() ? Payer { {}, m_affiliate->group() } : Payer { person, {} };
}

WhoDialog::WhoDialog(
    const Reader &reader, const Directory &directory, const QString &title, const QString &unknown, QWidget *parent)
    : QDialog(parent), m_picker(new PayerPicker(reader, directory, this)), m_go(nullptr)
{
    setObjectName(QStringLiteral("whoDialog"));
    setWindowTitle(title);
    setModal(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Go on"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("whoGo"));
    m_go->setDefault(true);
    m_go->setEnabled(false);
    makePrimary(m_go);
    if (!unknown.isEmpty()) {
        QPushButton *nobody = buttons->addButton(unknown, QDialogButtonBox::ActionRole);
        nobody->setObjectName(QStringLiteral("whoUnknown"));
        nobody->setAutoDefault(false);
        connect(nobody, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT chosen({});
        });
    }
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(hintLabel(tr("Who is it? Type a part of the name, the number or the e-mail address."), this));
    layout->addWidget(m_picker);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_picker, &PayerPicker::picked, this, [this] { m_go->setEnabled(!m_picker->payer().isNull()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const Payer payer = m_picker->payer();
        accept();
        Q_EMIT chosen(payer);
    });
    openAt(this, { 460, sizeHint().height() });
    m_picker->setFocus();
}

} // namespace rollbook
