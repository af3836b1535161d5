// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptops/copydialog.h"

#include "ui/laptops/copylimitsbox.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/widgets/passphrasestrength.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int longestName = 100;
constexpr int longestInFile = 60;

/// What may stand in the name of a file on every system.
QString forFileName(const QString &text)
{
    QString kept;
    for (const QChar c : text.simplified()) {
        if (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char(' '))
            kept += c;
    }
    return kept.left(longestInFile).trimmed();
}

} // namespace

CopyDialog::CopyDialog(const QString &path, QStringList taken, const std::vector<Group> &groups, QWidget *parent)
    : LaptopDialog(tr("Make a Copy for a Colleague"),
        tr("The copy is a register of its own, for one laptop. It opens with a passphrase that you choose now and tell "
           "your colleague by another way than the file."),
        parent),
      m_beside(path),
      m_taken(std::move(taken)),
      m_person(new QLineEdit(this)),
      m_which(new QLineEdit(this)),
      m_file(new QLineEdit(this)),
      m_first(new PassphraseField(tr("Passphrase of the copy"), this)),
      m_second(new PassphraseField(tr("Passphrase again"), this)),
      m_limits(new CopyLimitsBox(groups, this)),
      m_personProblem(new ProblemLabel(m_person, this)),
      m_fileProblem(new ProblemLabel(m_file, this)),
      m_passphraseProblem(new ProblemLabel(m_second->edit(), this))
{
    setObjectName(QStringLiteral("copyDialog"));
    build();
    propose();
    m_person->setFocus();
}

void CopyDialog::build()
{
    m_person->setMaxLength(longestName);
    m_which->setMaxLength(longestName);
    m_which->setPlaceholderText(tr("if they have more than one"));
    auto *choose = new QPushButton(tr("Ch&oose…"), this);
    choose->setObjectName(QStringLiteral("chooseCopyFile"));
    choose->setAccessibleName(tr("Choose the file"));
    auto *meter = new StrengthMeter(this);
    addField(tr("For &whom"), m_person, "copyPerson", m_personProblem);
    addField(tr("Which &laptop"), m_which, "copyLaptop");
    content()->addWidget(m_limits);
    addPlace(tr("F&ile"), m_file, "copyFile", choose, m_fileProblem);
    addField(tr("&Passphrase of the copy"), m_first, "copyPassphrase");
    content()->addWidget(meter);
    addField(tr("Passphrase &again"), m_second, "copyPassphraseAgain", m_passphraseProblem);
    m_first->edit()->setObjectName(QStringLiteral("copyPassphraseEdit"));
    m_second->edit()->setObjectName(QStringLiteral("copyPassphraseAgainEdit"));
    addButtons(tr("&Make the Copy"), "copyMake");
    for (QLineEdit *edit : { m_person, m_which })
        connect(edit, &QLineEdit::textChanged, this, &CopyDialog::propose);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileChosen = true; });
    connect(choose, &QPushButton::clicked, this, &CopyDialog::choose);
    connect(m_first, &PassphraseField::textChanged, meter, &StrengthMeter::setPassphrase);
}

QString CopyDialog::laptop() const
{
    const QString person = m_person->text().simplified();
    const QString which = m_which->text().simplified();
    return which.isEmpty() ? person : tr("%1, %2", "person, laptop").arg(person, which);
}

QString CopyDialog::path() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

Passphrase CopyDialog::passphrase() const
{
    return { m_first->text() };
}

Register::CopyOrder CopyDialog::order() const
{
    return { path(), laptop(), passphrase(), m_limits->limits() };
}

void CopyDialog::propose()
{
    if (m_fileChosen)
        return;
    const QFileInfo info(m_beside);
    const QString whose = forFileName(laptop());
    const QString base = whose.isEmpty() ? tr("copy") : whose;
    m_file->setText(QDir::toNativeSeparators(
        info.absoluteDir().filePath(info.completeBaseName() + QLatin1Char(' ') + base + QStringLiteral(".rollbook"))));
}

void CopyDialog::choose()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Where to put the copy"), path(),
        tr("Rollbook registers (*.rollbook)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    m_fileChosen = true;
    const QString suffix = QStringLiteral(".rollbook");
    m_file->setText(QDir::toNativeSeparators(chosen.endsWith(suffix) ? chosen : QString(chosen + suffix)));
}

bool CopyDialog::isComplete()
{
    const bool taken = m_taken.contains(laptop(), Qt::CaseInsensitive);
    m_personProblem->setText(m_person->text().trimmed().isEmpty() ? tr("Say who will use the copy.")
            : taken ? tr("There is a laptop “%1” already. Say which laptop this is.").arg(laptop())
                    : QString());
    const QFileInfo file(path());
    m_fileProblem->setText(path().isEmpty() ? tr("Choose a file.")
            : file.exists()                 ? tr("This file is there already. Choose another name.")
            : !file.absoluteDir().exists()  ? tr("This folder is not there. Choose another one.")
                                            : QString());
    const bool tooShort = strengthOf(m_first->text()) == Strength::TooShort;
    m_passphraseProblem->setText(tooShort         ? tr("The passphrase is too short. Four or five words are best.")
            : m_first->text() != m_second->text() ? tr("The two passphrases differ. Type the same one twice.")
                                                  : QString());
    const std::pair<ProblemLabel *, QWidget *> all[] = { { m_personProblem, taken ? m_which : m_person },
        { m_fileProblem, m_file }, { m_passphraseProblem, tooShort ? m_first->edit() : m_second->edit() } };
    for (const auto &[problem, field] : all) {
        if (!problem->text().isEmpty()) {
            field->setFocus();
            return false;
        }
    }
    return m_limits->isComplete();
}

void CopyDialog::accept()
{
    if (isComplete())
        QDialog::accept();
}

} // namespace rollbook
