// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/manydialog.h"

#include "ui/widgets/labels.h"
#include "ui/words/format.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace rollbook {

ManyDialog::ManyDialog(std::vector<Conflict> conflicts, std::map<EntryId, Entry> entries,
    const std::map<DeviceId, QString> &laptops, DeviceId own, QWidget *parent)
    : QDialog(parent),
      m_conflicts(std::move(conflicts)),
      m_entries(std::move(entries)),
      m_own(own),
      m_newest(new QRadioButton(tr("The &newest values"), this)),
      m_ours(new QRadioButton(tr("The values of &this laptop"), this)),
      m_theirs(new QRadioButton(tr("The values of this &laptop:"), this)),
      m_laptops(new QComboBox(this)),
      m_outcome(hintLabel({}, this))
{
    setObjectName(QStringLiteral("manyDialog"));
    setWindowTitle(tr("Settle Many by Rule"));
    setModal(true);
    setMinimumWidth(480);
    m_newest->setObjectName(QStringLiteral("takeNewest"));
    m_ours->setObjectName(QStringLiteral("takeOurs"));
    m_theirs->setObjectName(QStringLiteral("takeTheirs"));
    m_laptops->setObjectName(QStringLiteral("takeLaptop"));
    m_laptops->setAccessibleName(tr("Laptop"));
    m_outcome->setObjectName(QStringLiteral("manyOutcome"));
    fillLaptops(laptops);
    build();
    m_newest->setChecked(true);
    for (QRadioButton *button : { m_newest, m_ours, m_theirs })
        connect(button, &QRadioButton::toggled, this, &ManyDialog::count);
    connect(m_laptops, &QComboBox::currentIndexChanged, this, &ManyDialog::count);
    connect(m_laptops, &QComboBox::activated, m_theirs, [this] { m_theirs->setChecked(true); });
    count();
}

void ManyDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(plainLabel(tr("Take everywhere"), TextSize::Strong, this));
    for (QRadioButton *button : { m_newest, m_ours, m_theirs })
        layout->addWidget(button);
    auto *indent = new QHBoxLayout;
    indent->addSpacing(space::huge);
    indent->addWidget(m_laptops, 1);
    layout->addLayout(indent);
    layout->addSpacing(space::small);
    layout->addWidget(m_outcome);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_go = buttons->addButton(tr("&Settle"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("manySettle"));
    m_go->setDefault(true);
    makePrimary(m_go);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ManyDialog::fillLaptops(const std::map<DeviceId, QString> &laptops)
{
    for (const auto &[device, name] : laptops) {
        if (device != m_own)
            m_laptops->addItem(name, QVariant::fromValue(device.uuid));
    }
    m_laptops->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ours->setEnabled(laptops.contains(m_own));
    m_theirs->setEnabled(m_laptops->count() > 0);
    m_laptops->setEnabled(m_laptops->count() > 0);
}

SettleRule ManyDialog::rule() const
{
    if (m_newest->isChecked())
        return {};
    const DeviceId device = m_ours->isChecked() ? m_own : DeviceId { m_laptops->currentData().value<Uuid>() };
    return { SettleRule::Take::Device, device };
}

void ManyDialog::count()
{
    const SettleRule chosen = rule();
    int settled = 0;
    int special = 0;
    for (const Conflict &conflict : m_conflicts) {
        settled += sideOf(chosen, conflict, m_entries) ? 1 : 0;
        special += isForRules(conflict) ? 0 : 1;
    }
    QStringList lines { fillIn(
        tr("Settles %1 of %2."), { formatCount(settled), formatCount(static_cast<qint64>(m_conflicts.size())) }) };
    if (special > 0)
        lines << tr("%Ln you decide by yourself: deletions, and what protects a person.", nullptr, special);
    m_outcome->setText(lines.join(QLatin1Char('\n')));
    m_go->setEnabled(settled > 0);
}

} // namespace rollbook
