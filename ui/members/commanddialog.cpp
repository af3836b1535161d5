// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/commanddialog.h"

#include "ui/members/blockview.h"
#include "ui/members/valuefields.h"
#include "ui/widgets/formarea.h"
#include "ui/widgets/theme.h"
#include "ui/words/problemwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

namespace rollbook {

using namespace std::chrono_literals;

CommandDialog::CommandDialog(Register &target, const QString &title, QWidget *parent)
    : QDialog(parent),
      m_target(target),
      m_content(new QVBoxLayout),
      m_introduction(plainLabel({}, this)),
      m_banner(plainLabel({}, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    m_introduction->hide();
    m_introduction->setObjectName(QStringLiteral("introduction"));
    m_banner->hide();
    m_banner->setObjectName(QStringLiteral("problemBanner"));
    m_banner->setAccessibleName(tr("Problems"));
    layout->addWidget(m_introduction);
    layout->addWidget(m_banner);
    layout->addLayout(m_content, 1);
    layout->addWidget(m_buttons);
    QPushButton *saveButton = m_buttons->button(QDialogButtonBox::Save);
    saveButton->setObjectName(QStringLiteral("save"));
    saveButton->setDefault(true);
    makePrimary(saveButton);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setIcon({});
    connect(saveButton, &QPushButton::clicked, this, &CommandDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &CommandDialog::reject);
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this), &QShortcut::activated, this,
            &CommandDialog::save);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(250ms);
    connect(&m_checkSoon, &QTimer::timeout, this, &CommandDialog::check);
}

CommandDialog::~CommandDialog()
{
    stopListening();
}

void CommandDialog::stopListening()
{
    for (QWidget *child : findChildren<QWidget *>())
        child->disconnect(this);
}

QFormLayout *CommandDialog::addForm()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::medium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_content->addWidget(new FormArea(page, this), 1);
    return form;
}

void CommandDialog::addRow(QFormLayout *form, const QString &label, QWidget *field, const QString &name)
{
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto *words = new QLabel(label, this);
    words->setTextFormat(Qt::PlainText);
    words->setBuddy(field);
    form->addRow(words, field);
    levelLabel(words);
    watch(field, name);
}

void CommandDialog::watch(QWidget *field, const QString &name)
{
    auto *holder = new QWidget(field->parentWidget());
    for (QFormLayout *form : findChildren<QFormLayout *>()) {
        int row = -1;
        QFormLayout::ItemRole role = QFormLayout::FieldRole;
        form->getWidgetPosition(field, &row, &role);
        if (row < 0)
            continue;
        form->removeWidget(field);
        form->setWidget(row, role, holder);
        break;
    }
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(field);
    auto *message = plainLabel({}, holder);
    message->setObjectName(name + QStringLiteral("Message"));
    setTextSize(message, TextSize::Small, true);
    message->hide();
    layout->addWidget(message);
    m_watched[name] = { field, message, {}, {} };
    watchEdits(field, name);
}

void CommandDialog::watchChildren(QWidget *form, const QStringList &names)
{
    for (const QString &name : names) {
        if (auto *field = form->findChild<QWidget *>(name))
            watch(field, name);
    }
}

void CommandDialog::watchEdits(QWidget *field, const QString &name)
{
    const auto edited = [this, name] {
        touch();
        m_left.insert(name);
    };
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        connect(line, &QLineEdit::textEdited, this, [this] { touch(); });
        connect(line, &QLineEdit::editingFinished, this, [this, name, line] {
            if (line->isModified())
                m_left.insert(name);
            m_checkSoon.start();
        });
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        connect(text, &QPlainTextEdit::textChanged, this, edited);
    } else if (auto *box = qobject_cast<QComboBox *>(field)) {
        connect(box, &QComboBox::activated, this, edited);
    } else if (auto *check = qobject_cast<QCheckBox *>(field)) {
        connect(check, &QCheckBox::clicked, this, edited);
    }
}

void CommandDialog::touch()
{
    m_touched = true;
    m_checkSoon.start();
}

Problems CommandDialog::formProblems() const
{
    Problems problems;
    for (const auto &[name, watched] : m_watched) {
        if (const auto *date = qobject_cast<const DateField *>(watched.field); date && date->isMistyped())
            problems.push_back({ ProblemCode::NotADate, name, { date->text() } });
        if (const auto *money = qobject_cast<const MoneyField *>(watched.field); money && money->isMistyped())
            problems.push_back({ ProblemCode::NotMoney, name, { money->text() } });
    }
    return problems;
}

void CommandDialog::check()
{
    Problems problems = formProblems();
    if (problems.empty()) {
        const auto draft = m_target.preview(command());
        if (draft)
            checked(*draft);
        else
            problems = draft.problems();
    }
    if (!problems.empty())
        refused();
    showProblems(problems);
}

void CommandDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else
        QDialog::keyPressEvent(event);
}

bool CommandDialog::save()
{
    m_checkSoon.stop();
    Problems problems = formProblems();
    if (problems.empty()) {
        const auto result = m_target.submit(command());
        if (result) {
            m_entry = *result;
            setClean();
            Q_EMIT saved(*result);
            taken(*result);
            return true;
        }
        problems = result.problems();
    }
    m_tried = true;
    if (QWidget *first = showProblems(problems))
        bringUp(first);
    return false;
}

void CommandDialog::bringUp(QWidget *field)
{
    field->setFocus();
}

void CommandDialog::setClean()
{
    m_touched = false;
    m_tried = false;
}

void CommandDialog::taken(EntryId)
{
    accept();
}

QWidget *CommandDialog::showProblems(const Problems &problems)
{
    Problems loose;
    for (auto &[name, watched] : m_watched)
        watched.problem.clear();
    QWidget *first = nullptr;
    for (const Problem &problem : problems) {
        const auto place = m_watched.find(problem.field);
        if (place == m_watched.end()) {
            loose.push_back(problem);
            continue;
        }
        if (!m_tried && !m_left.contains(problem.field))
            continue;
        if (place->second.problem.isEmpty())
            place->second.problem = problemWords(problem);
        if (!first)
            first = place->second.field;
    }
    for (auto &[name, watched] : m_watched)
        showMessage(watched);
    m_banner->setText(m_tried && !loose.empty() ? problemWords(loose) : QString());
    m_banner->setVisible(!m_banner->text().isEmpty());
    QPalette alarm = palette();
    alarm.setColor(QPalette::WindowText, themeColors(palette()).danger);
    m_banner->setPalette(alarm);
    return first;
}

void CommandDialog::showMessage(Watched &watched)
{
    const bool wrong = !watched.problem.isEmpty();
    const ThemeColors colors = themeColors(palette());
    QPalette tinted = palette();
    tinted.setColor(QPalette::PlaceholderText, wrong ? colors.danger : colors.muted);
    watched.message->setPalette(tinted);
    watched.message->setText(wrong ? watched.problem : watched.hint);
    watched.message->setVisible(!watched.message->text().isEmpty());
    watched.field->setAccessibleDescription(watched.message->text());
    if (watched.field->property("problem").toBool() == wrong)
        return;
    watched.field->setProperty("problem", wrong);
    watched.field->style()->unpolish(watched.field);
    watched.field->style()->polish(watched.field);
}

void CommandDialog::setHint(const QString &name, const QString &text)
{
    const auto place = m_watched.find(name);
    if (place == m_watched.end() || place->second.hint == text)
        return;
    place->second.hint = text;
    showMessage(place->second);
}

void CommandDialog::setSaveText(const QString &text)
{
    m_buttons->button(QDialogButtonBox::Save)->setText(text);
}

void CommandDialog::setIntroduction(const QString &text)
{
    m_introduction->setText(text);
    m_introduction->setVisible(!text.isEmpty());
}

QAbstractButton *CommandDialog::addButton(const QString &text, const QString &name)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void CommandDialog::reject()
{
    if (m_touched) {
        QMessageBox box(QMessageBox::Question, windowTitle(), tr("Discard what you have typed?"),
            QMessageBox::Discard | QMessageBox::Cancel, this);
        box.setObjectName(QStringLiteral("discardQuestion"));
        box.setTextFormat(Qt::PlainText);
        box.setDefaultButton(QMessageBox::Cancel);
        box.button(QMessageBox::Cancel)->setText(tr("Go on editing"));
        if (box.exec() != QMessageBox::Discard)
            return;
    }
    QDialog::reject();
}

} // namespace rollbook
