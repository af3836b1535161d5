// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newregisterpage.h"

#include "ui/shell/column.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/widgets/passphrasestrength.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace rollbook {

namespace {

void name(QWidget *widget, const char *objectName, const QString &accessibleName)
{
    widget->setObjectName(QLatin1String(objectName));
    widget->setAccessibleName(accessibleName);
}

QString withoutMarks(const QString &text)
{
    QString kept;
    for (const QChar c : text.simplified()) {
        if (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char(' '))
            kept += c;
    }
    return kept.simplified().left(60).trimmed();
}

} // namespace

NewRegisterPage::NewRegisterPage(QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_month(new QComboBox(this)),
      m_file(new QLineEdit(this)),
      m_choose(new QPushButton(tr("Ch&oose…"), this)),
      m_first(new PassphraseField(tr("Passphrase"), this)),
      m_second(new PassphraseField(tr("Passphrase again"), this)),
      m_strength(new StrengthMeter(this)),
      m_remember(new QCheckBox(tr("Remember this file's name on this &computer"), this)),
      m_nameProblem(new ProblemLabel(m_name, this)),
      m_fileProblem(new ProblemLabel(m_file, this)),
      m_passphraseProblem(new ProblemLabel(m_second->edit(), this)),
      m_create(new QPushButton(tr("Ma&ke the Register"), this)),
      m_leave(new QPushButton(tr("&Back"), this)),
      m_busy(new QProgressBar(this))
{
    setObjectName(QStringLiteral("newRegisterPage"));
    name(m_name, "newName", tr("Name of the organisation"));
    name(m_month, "newMonth", tr("First month of the membership year"));
    name(m_file, "newFile", tr("File"));
    name(m_choose, "newChooseFile", tr("Choose the file"));
    name(m_busy, "newBusy", tr("Making the register"));
    m_first->setObjectName(QStringLiteral("newPassphrase"));
    m_second->setObjectName(QStringLiteral("newPassphraseAgain"));
    m_second->edit()->setObjectName(QStringLiteral("passphraseAgain"));
    m_remember->setObjectName(QStringLiteral("newRemember"));
    m_create->setObjectName(QStringLiteral("newCreate"));
    m_leave->setObjectName(QStringLiteral("newLeave"));
    m_name->setMaxLength(200);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    makePrimary(m_create);
    fillMonths();
    build();
    connect(m_name, &QLineEdit::textChanged, this, &NewRegisterPage::proposeFile);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileChosen = true; });
    connect(m_choose, &QPushButton::clicked, this, &NewRegisterPage::choosePlace);
    connect(m_first, &PassphraseField::textChanged, m_strength, &StrengthMeter::setPassphrase);
    for (const PassphraseField *field : { m_first, m_second })
        connect(field, &PassphraseField::textChanged, this, [this] {
            if (m_first->text() == m_second->text())
                m_passphraseProblem->setText({});
        });
    connect(m_create, &QPushButton::clicked, this, &NewRegisterPage::submit);
    enterPresses(this, m_create);
    connect(m_leave, &QPushButton::clicked, this, &NewRegisterPage::leaveChosen);
}

void NewRegisterPage::fillMonths()
{
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(wordsLocale().standaloneMonthName(month), month);
}

void NewRegisterPage::build()
{
    QVBoxLayout *layout = makeColumn(this, 560);
    const auto field = [&](const QString &text, QWidget *widget) {
        QLabel *label = plainLabel(text, TextSize::Strong, this);
        label->setBuddy(widget);
        layout->addSpacing(space::small);
        layout->addWidget(label);
        layout->addWidget(widget);
    };
    layout->addStretch(2);
    layout->addWidget(plainLabel(tr("A new register"), TextSize::Title, this));
    layout->addWidget(
        hintLabel(tr("All of this can be changed later; only the file is moved outside of Rollbook."), this));
    layout->addSpacing(space::small);
    field(tr("&Name of the organisation"), m_name);
    layout->addWidget(m_nameProblem);
    field(tr("Fir&st month of the membership year"), m_month);
    auto *place = new QWidget(this);
    auto *placeRow = new QHBoxLayout(place);
    placeRow->setContentsMargins(0, 0, 0, 0);
    placeRow->addWidget(m_file, 1);
    placeRow->addWidget(m_choose);
    field(tr("F&ile"), place);
    layout->addWidget(m_fileProblem);
    field(tr("&Passphrase"), m_first);
    layout->addWidget(m_strength);
    field(tr("Passphrase &again"), m_second);
    layout->addWidget(m_passphraseProblem);
    layout->addSpacing(space::small);
    layout->addWidget(m_remember);
    layout->addWidget(m_busy);
    layout->addSpacing(space::medium);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_create);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(3);
}

void NewRegisterPage::begin()
{
    m_name->clear();
    m_month->setCurrentIndex(0);
    m_fileChosen = false;
    proposeFile();
    wipe();
    m_remember->setChecked(false);
    for (ProblemLabel *label : { m_nameProblem, m_fileProblem, m_passphraseProblem })
        label->setText({});
    setWorking(false);
    m_name->setFocus();
}

void NewRegisterPage::setWorking(bool working)
{
    m_busy->setVisible(working);
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_name, m_month, m_file, m_choose, m_first, m_second, m_remember, m_create, m_leave })
        widget->setEnabled(!working);
}

void NewRegisterPage::fail(const Problems &problems)
{
    m_fileProblem->setProblems(problems);
    m_file->setFocus();
}

void NewRegisterPage::wipe()
{
    m_first->wipe();
    m_second->wipe();
}

bool NewRegisterPage::wantsRemembered() const
{
    return m_remember->isChecked();
}

void NewRegisterPage::proposeFile()
{
    if (m_fileChosen)
        return;
    const QString base = withoutMarks(m_name->text());
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.exists())
        folder = QDir::home();
    m_file->setText(QDir::toNativeSeparators(
        folder.filePath((base.isEmpty() ? tr("Members") : base) + QStringLiteral(".rollbook"))));
}

void NewRegisterPage::choosePlace()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Where to keep the register"), m_file->text(),
        tr("Rollbook registers (*.rollbook)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    m_fileChosen = true;
    m_file->setText(QDir::toNativeSeparators(
        chosen.endsWith(QLatin1String(".rollbook")) ? chosen : QString(chosen + QStringLiteral(".rollbook"))));
}

bool NewRegisterPage::isComplete()
{
    const QString passphrase = m_first->text();
    m_nameProblem->setText(m_name->text().trimmed().isEmpty() ? tr("Give the organisation's name.") : QString());
    m_fileProblem->setText(m_file->text().trimmed().isEmpty() ? tr("Choose a file.") : QString());
    if (strengthOf(passphrase) == Strength::TooShort)
        m_passphraseProblem->setText(tr("The passphrase is too short. Four or five words are best."));
    else if (passphrase != m_second->text())
        m_passphraseProblem->setText(tr("The two passphrases differ. Type the same one twice."));
    else
        m_passphraseProblem->setText({});
    for (const auto &[problem, field] :
        { std::pair<ProblemLabel *, QWidget *> { m_nameProblem, m_name }, { m_fileProblem, m_file },
            { m_passphraseProblem, strengthOf(passphrase) == Strength::TooShort ? m_first : m_second } }) {
        if (!problem->text().isEmpty()) {
            field->setFocus();
            return false;
        }
    }
    return true;
}

void NewRegisterPage::submit()
{
    if (!isComplete())
        return;
    Organisation organisation;
    organisation.name = m_name->text().trimmed();
    organisation.yearStartMonth = m_month->currentData().toInt();
    Q_EMIT submitted(
        QDir::fromNativeSeparators(m_file->text().trimmed()), Passphrase { m_first->text() }, organisation);
}

} // namespace rollbook
