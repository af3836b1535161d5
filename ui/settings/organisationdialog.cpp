// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisationdialog.h"

#include "ui/widgets/tallenough.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace rollbook {

namespace {

QString labelOf(const char *field)
{
    return fieldLabel(QLatin1String(RecordTraits<Organisation>::name), QLatin1String(field));
}

} // namespace

OrganisationDialog::OrganisationDialog(Register &target, const Organisation &organisation, QWidget *parent)
    : CommandDialog(target, tr("Organisation"), parent),
      m_organisation(organisation),
      m_name(line(organisation.name)),
      m_email(line(organisation.email)),
      m_telephone(line(organisation.telephone)),
      m_address(lines(organisation.address)),
      m_website(line(organisation.website)),
      m_currency(new QComboBox(this)),
      m_month(new QComboBox(this)),
      m_prefix(line(organisation.numberPrefix)),
      m_digits(new QSpinBox(this)),
      m_kinds(lines(organisation.groupKinds.join(QLatin1Char('\n')))),
      m_confidentiality(line(organisation.confidentiality)),
      m_welcome(lines(organisation.welcome))
{
    QFormLayout *form = addForm();
    addContact(form);
    addRules(form);
    setClean();
    openAt(this, { 640, sizeHint().height() });
}

QLineEdit *OrganisationDialog::line(const QString &text)
{
    return new QLineEdit(text, this);
}

QPlainTextEdit *OrganisationDialog::lines(const QString &text)
{
    auto *edit = new QPlainTextEdit(text, this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 20);
    return edit;
}

void OrganisationDialog::addContact(QFormLayout *form)
{
    addRow(form, labelOf("name"), m_name, QStringLiteral("name"));
    addRow(form, labelOf("email"), m_email, QStringLiteral("email"));
    addRow(form, labelOf("telephone"), m_telephone, QStringLiteral("telephone"));
    addRow(form, labelOf("address"), m_address, QStringLiteral("address"));
    addRow(form, labelOf("website"), m_website, QStringLiteral("website"));
    addRow(form, labelOf("welcome"), m_welcome, QStringLiteral("welcome"));
}

void OrganisationDialog::addRules(QFormLayout *form)
{
    m_currency->setEditable(true);
    m_currency->addItems({ QStringLiteral("GBP"), QStringLiteral("EUR"), QStringLiteral("USD") });
    m_currency->setCurrentText(m_organisation.currency);
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(wordsLocale().standaloneMonthName(month), month);
    m_month->setCurrentIndex(m_organisation.yearStartMonth - 1);
    m_digits->setRange(3, 9);
    m_digits->setValue(m_organisation.numberDigits);
    connect(m_digits, &QSpinBox::valueChanged, this, [this] { touch(); });
    connect(m_currency, &QComboBox::editTextChanged, this, [this] { touch(); });
    addRow(form, labelOf("currency"), m_currency, QStringLiteral("currency"));
    addRow(form, labelOf("year_start_month"), m_month, QStringLiteral("year_start_month"));
    addRow(form, labelOf("number_prefix"), m_prefix, QStringLiteral("number_prefix"));
    addRow(form, labelOf("number_digits"), m_digits, QStringLiteral("number_digits"));
    addRow(form, labelOf("group_kinds"), m_kinds, QStringLiteral("group_kinds"));
    setHint(QStringLiteral("group_kinds"),
        tr("A kind on each line; after “<” the kinds under which it may stand: "
           "“Branch < Region, Nation”."));
    addRow(form, labelOf("confidentiality"), m_confidentiality, QStringLiteral("confidentiality"));
    setHint(
        QStringLiteral("confidentiality"), tr("Printed at the foot of every page. Empty: Rollbook's own sentence."));
}

Command OrganisationDialog::command() const
{
    Organisation after = m_organisation;
    after.name = m_name->text().trimmed();
    after.email = m_email->text().trimmed();
    after.telephone = m_telephone->text().trimmed();
    after.address = m_address->toPlainText().trimmed();
    after.website = m_website->text().trimmed();
    after.welcome = m_welcome->toPlainText().trimmed();
    after.currency = m_currency->currentText().trimmed().toUpper();
    after.yearStartMonth = m_month->currentData().toInt();
    after.numberPrefix = m_prefix->text().trimmed();
    after.numberDigits = m_digits->value();
    after.groupKinds.clear();
    for (const QString &kind : m_kinds->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!kind.trimmed().isEmpty())
            after.groupKinds.append(kind.simplified());
    }
    after.confidentiality = m_confidentiality->text().trimmed();
    return EditOrganisation { after };
}

} // namespace rollbook
