// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrasedialog.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/widgets/passphrasestrength.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

PassphraseDialog::PassphraseDialog(QWidget *parent)
    : QDialog(parent),
      m_first(new PassphraseField(tr("New passphrase"), this)),
      m_second(new PassphraseField(tr("New passphrase again"), this)),
      m_problem(new ProblemLabel(m_second->edit(), this))
{
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(tr("Change Passphrase"));
    m_second->edit()->setObjectName(QStringLiteral("passphraseAgain"));
    auto *meter = new StrengthMeter(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Change"));
    makePrimary(buttons->button(QDialogButtonBox::Ok));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(hintLabel(tr("The old passphrase and the old recovery sheet will not open the register any more. "
                                   "Copies made before keep their old passphrase."),
        this));
    layout->addSpacing(space::small);
    const auto field = [&](const QString &text, QWidget *widget) {
        QLabel *label = plainLabel(text, TextSize::Strong, this);
        label->setBuddy(widget);
        layout->addWidget(label);
        layout->addWidget(widget);
    };
    field(tr("&New passphrase"), m_first);
    layout->addWidget(meter);
    field(tr("New passphrase &again"), m_second);
    layout->addWidget(m_problem);
    layout->addSpacing(space::medium);
    layout->addWidget(buttons);
    setMinimumWidth(480);
    connect(m_first, &PassphraseField::textChanged, meter, &StrengthMeter::setPassphrase);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PassphraseDialog::reject);
}

QString PassphraseDialog::passphrase() const
{
    return m_first->text();
}

void PassphraseDialog::accept()
{
    if (strengthOf(m_first->text()) == Strength::TooShort) {
        m_problem->setText(tr("The passphrase is too short. Four or five words are best."));
        m_first->setFocus();
        return;
    }
    if (m_first->text() != m_second->text()) {
        m_problem->setText(tr("The two passphrases differ. Type the same one twice."));
        m_second->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace rollbook
