// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/backgroundreader.h"
#include "ui/members/pickers.h"
#include "ui/members/renewaldialog.h"
#include "ui/members/renewalmodel.h"
#include "ui/members/valuefields.h"
#include "ui/widgets/formarea.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/tallenough.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace rollbook {

using namespace std::chrono_literals;

namespace {

/// The last day of the membership year that `day` lies in.
QDate endOfYear(const Organisation &society, QDate day)
{
    const QDate begins(day.year(), society.yearStartMonth, 1);
    return (begins > day ? begins : begins.addYears(1)).addDays(-1);
}

} // namespace

RenewalDialog::RenewalDialog(const Register &source, std::shared_ptr<const Directory> directory,
    std::vector<Id<Member>> selected, QWidget *parent)
    : QDialog(parent),
      m_register(source),
      m_directory(std::move(directory)),
      m_selected(std::move(selected)),
      m_reader(new BackgroundReader(source, this)),
      m_model(new RenewalModel(m_directory, this)),
      m_those(new QRadioButton(tr("Tho&se selected: %Ln", nullptr, static_cast<int>(m_selected.size())), this)),
      m_due(new QRadioButton(tr("&Everybody whose term ends by"), this)),
      m_until(new DateField(this)),
      m_type(new TypePicker(this)),
      m_day(new DateField(this)),
      m_problem(new ProblemLabel(nullptr, this)),
      m_bar(new QProgressBar(this)),
      m_count(plainLabel({}, TextSize::Strong, this)),
      m_exceptions(new QCheckBox(tr("&Only those who cannot"), this)),
      m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("renewalDialog"));
    setWindowTitle(tr("Renew Memberships"));
    build();
    connectAll();
    openAt(this, { fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 32 });
    preview();
}

void RenewalDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(makeForm());
    layout->addWidget(m_problem);
    layout->addWidget(makeOutcome());
    m_table->setObjectName(QStringLiteral("renewals"));
    m_table->setAccessibleName(tr("What the renewal comes to"));
    m_table->setModel(m_model);
    makeListTable(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    for (const int column : { RenewalModel::From, RenewalModel::To, RenewalModel::Fee })
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RenewalModel::Note, QHeaderView::Stretch);
    const int letter = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(RenewalModel::Person, letter * 30);
    m_table->setColumnWidth(RenewalModel::Type, letter * 16);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
}

QWidget *RenewalDialog::makeForm()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::large);
    const QDate today = m_register.clock().today();
    m_those->setObjectName(QStringLiteral("renewSelected"));
    m_due->setObjectName(QStringLiteral("renewDue"));
    m_until->setObjectName(QStringLiteral("renewUntil"));
    m_until->setAccessibleName(tr("Whose term ends by"));
    m_until->setToday(today);
    m_until->setDate(endOfYear(m_directory->organisation(), today));
    m_those->setEnabled(!m_selected.empty());
    (m_selected.empty() ? m_due : m_those)->setChecked(true);
    auto *who = new QWidget(page);
    auto *wrap = new WrapLayout(who, space::small);
    for (QWidget *part :
        { static_cast<QWidget *>(m_those), static_cast<QWidget *>(m_due), static_cast<QWidget *>(m_until) })
        wrap->add(part);
    form->addRow(who);
    m_type->setObjectName(QStringLiteral("renewType"));
    m_type->setAccessibleName(tr("Type"));
    offerTypes();
    form->addRow(tr("&Type"), m_type);
    m_day->setObjectName(QStringLiteral("renewDay"));
    m_day->setAccessibleName(tr("Renewed on"));
    m_day->setToday(today);
    m_day->setDate(today);
    form->addRow(tr("Renewed o&n"), m_day);
    levelForms({ form });
    return page;
}

QWidget *RenewalDialog::makeOutcome()
{
    auto *line = new QWidget(this);
    auto *wrap = new WrapLayout(line, space::medium);
    m_count->setObjectName(QStringLiteral("renewCount"));
    m_exceptions->setObjectName(QStringLiteral("renewExceptions"));
    m_bar->setObjectName(QStringLiteral("renewProgress"));
    m_bar->setRange(0, 100);
    m_bar->setAccessibleName(tr("Looking at who can be renewed"));
    wrap->add(m_count);
    wrap->add(m_bar);
    wrap->add(m_exceptions);
    return line;
}

QWidget *RenewalDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_renew = buttons->addButton(tr("&Renew"), QDialogButtonBox::AcceptRole);
    m_renew->setObjectName(QStringLiteral("renew"));
    m_renew->setDefault(true);
    makePrimary(m_renew);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void RenewalDialog::connectAll()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &RenewalDialog::preview);
    const auto soon = [this] {
        m_renew->setEnabled(false); // until what is typed has been looked at
        m_soon.start();
    };
    connect(m_due, &QRadioButton::toggled, this, [this, soon] {
        offerTypes();
        soon();
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, soon);
    for (DateField *field : { m_until, m_day })
        connect(field, &QLineEdit::textEdited, this, soon);
    connect(m_exceptions, &QCheckBox::toggled, m_model, &RenewalModel::setOnlyExceptions);
    connect(&m_register, &Register::busyChanged, this, &RenewalDialog::update);
    connect(&m_register, &Register::committed, this, soon);
}

} // namespace rollbook
