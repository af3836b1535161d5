// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/programpanel.h"

#include "ui/settings/preferences.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rollbook {

ProgramPanel::ProgramPanel(Preferences &preferences, QWidget *parent) : QWidget(parent)
{
    auto *theme = new QComboBox(this);
    theme->setObjectName(QStringLiteral("theme"));
    theme->addItems({ tr("As the desktop"), tr("Light"), tr("Dark"), tr("High contrast") });
    theme->setCurrentIndex(static_cast<int>(preferences.theme()));
    auto *idle = new QSpinBox(this);
    idle->setObjectName(QStringLiteral("idleMinutes"));
    idle->setRange(1, 120);
    idle->setSuffix(tr(" min"));
    idle->setValue(preferences.idleMinutes());
    auto *forget = new QPushButton(tr("&Forget All Names"), this);
    forget->setObjectName(QStringLiteral("forgetFiles"));
    forget->setEnabled(!preferences.recentFiles().isEmpty());

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::medium);
    const auto row = [&](const QString &text, QWidget *field) {
        QLabel *label = plainLabel(text, TextSize::Body, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        form->addRow(label, field);
    };
    row(tr("&Appearance"), theme);
    row(tr("&Lock when idle for"), idle);
    row(tr("Remembered &register files"), forget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, 0, space::small, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(plainLabel(tr("This program"), TextSize::Title, this));
    layout->addLayout(form);
    layout->addWidget(
        hintLabel(tr("These settings belong to this computer. Nothing about the people in a register is ever "
                     "kept outside its file."),
            this));
    layout->addStretch();
    setFocusProxy(theme);
    connect(theme, &QComboBox::activated, this,
        [&preferences](int index) { preferences.setTheme(static_cast<ThemeChoice>(index)); });
    connect(idle, &QSpinBox::valueChanged, this, [&preferences](int minutes) { preferences.setIdleMinutes(minutes); });
    connect(forget, &QPushButton::clicked, this, [&preferences, forget] {
        preferences.forgetAll();
        forget->setEnabled(false);
    });
}

} // namespace rollbook
