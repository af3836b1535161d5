// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberdialog.h"

#include "core/exchange/values.h"
#include "core/rules/homes.h"
#include "ui/members/blockview.h"
#include "ui/members/formbinding.h"
#include "ui/members/memberrow.h"
#include "ui/members/pickers.h"
#include "ui/widgets/formarea.h"
#include "ui/widgets/tallenough.h"
#include "ui/widgets/theme.h"
#include "ui/words/enumwords.h"
#include "ui/words/format.h"

#include "ui_memberform.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace rollbook {

using namespace std::chrono_literals;

namespace {

using form::showRow;

const QStringList watchedFields { QStringLiteral("given"), QStringLiteral("family"), QStringLiteral("birth_date"),
    QStringLiteral("email"), QStringLiteral("email2"), QStringLiteral("telephone"), QStringLiteral("telephone2"),
    QStringLiteral("postcode"), QStringLiteral("number"), QStringLiteral("joined"), QStringLiteral("applied"),
    QStringLiteral("type"), QStringLiteral("start"), QStringLiteral("paid"), QStringLiteral("home"),
    QStringLiteral("since") };

bool sameName(const Member &a, const Member &b)
{
    return !a.family.isEmpty() && a.family.compare(b.family, Qt::CaseInsensitive) == 0
        && a.given.section(QLatin1Char(' '), 0, 0).compare(b.given.section(QLatin1Char(' '), 0, 0), Qt::CaseInsensitive)
        == 0;
}

} // namespace

MemberDialog::MemberDialog(
    Register &target, std::shared_ptr<const Directory> directory, Id<Group> home, QWidget *parent)
    : CommandDialog(target, tr("Add a member"), parent),
      m_form(std::make_unique<Ui::MemberForm>()),
      m_directory(std::move(directory)),
      m_page(new QWidget)
{
    setUp();
    setUpNew(home);
    setClean();
}

MemberDialog::MemberDialog(
    Register &target, std::shared_ptr<const Directory> directory, const MemberFacts &facts, QWidget *parent)
    : CommandDialog(target, tr("Edit %1").arg(fullName(facts.member)), parent),
      m_form(std::make_unique<Ui::MemberForm>()),
      m_directory(std::move(directory)),
      m_page(new QWidget)
{
    setUp();
    setUpExisting(facts);
    setClean();
}

MemberDialog::~MemberDialog()
{
    stopListening();
}

void MemberDialog::setUp()
{
    setObjectName(QStringLiteral("memberDialog"));
    m_form->setupUi(m_page);
    setUpDuplicates();
    m_area = new QScrollArea(this);
    m_area->setObjectName(QStringLiteral("memberFormArea"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_page);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->installEventFilter(this);
    m_page->installEventFilter(this);
    content()->addWidget(m_area, 1);
    form::label<Member>(*m_page);
    for (QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->property("heading").toBool())
            setTextSize(label, TextSize::Heading);
    }
    setUpFields();
    watchChildren(m_page, watchedFields);
    setUpSpelling();
    levelForms({ m_form->nameForm, m_form->membershipForm, m_form->placeForm });
    levelForms({ m_form->contactForm, m_form->addressForm, m_form->wishesForm });
    openAt(this, { 900, 640 });
}

void MemberDialog::setUpFields()
{
    for (const QString &field : target().granted().withheld<Member>())
        showRow(m_page, field, false);
    m_form->contactHeading->setVisible(target().granted().has(ColumnSet::Contact));
    m_form->addressHeading->setVisible(target().granted().has(ColumnSet::Address));
    const QString currency = m_directory->organisation().currency;
    m_form->paid->setCurrency(currency);
    m_form->home->setAccessibleName(tr("Home group"));
    m_form->home->setGroups(m_directory->openGroups(today()), *m_directory, tr("No group"));
    m_form->type->setAccessibleName(tr("Membership type"));
    m_form->start->setAccessibleName(tr("First day"));
    m_form->paid->setAccessibleName(tr("Paid now"));
    m_form->method->setAccessibleName(tr("Paid by"));
    m_form->since->setAccessibleName(tr("In the home group since"));
    for (QComboBox *box : { m_form->method, m_form->usual_method })
        for (const PaymentMethod method : allPaymentMethods())
            box->addItem(paymentMethodName(method), static_cast<int>(method));
    for (DateField *field : m_page->findChildren<DateField *>())
        field->setToday(today());
    m_form->tags->setPlaceholderText(tr("parted by commas"));
}

void MemberDialog::setUpSpelling()
{
    const auto tidy = [this](QLineEdit *field, Reading<QString> (*read)(QStringView)) {
        connect(field, &QLineEdit::editingFinished, this, [this, field, read] {
            const Reading<QString> written = read(field->text());
            if (!field->isModified() || written.state != CellState::Good)
                return;
            const bool differs = written.value != field->text().trimmed();
            setHint(field->objectName(), differs ? tr("Written as %1").arg(written.value) : QString());
            if (differs)
                field->setText(written.value);
        });
    };
    tidy(m_form->postcode, &readPostcode);
    tidy(m_form->telephone, &readTelephone);
    tidy(m_form->telephone2, &readTelephone);
}

void MemberDialog::setUpDuplicates()
{
    m_same = new QWidget(this);
    m_same->setObjectName(QStringLiteral("duplicateNotice"));
    makeCard(m_same);
    auto *row = new QHBoxLayout(m_same);
    m_sameText = plainLabel({}, m_same);
    m_sameText->setObjectName(QStringLiteral("duplicateText"));
    auto *open = new QPushButton(tr("Open existing"), m_same);
    open->setObjectName(QStringLiteral("openExisting"));
    open->setAutoDefault(false);
    row->addWidget(m_sameText, 1);
    row->addWidget(open);
    m_same->hide();
    content()->addWidget(m_same);
    connect(open, &QPushButton::clicked, this, [this] {
        Q_EMIT openExistingRequested(m_sameId);
        setClean();
        reject();
    });
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(200ms);
    connect(&m_lookSoon, &QTimer::timeout, this, &MemberDialog::lookForSame);
    for (QLineEdit *field : { m_form->given, m_form->family, m_form->email })
        connect(field, &QLineEdit::textEdited, this, [this] { m_lookSoon.start(); });
}

void MemberDialog::setUpNew(Id<Group> home)
{
    setSaveText(tr("&Add member"));
    m_form->start->setDate(today());
    m_form->home->setGroup(home);
    m_form->method->setCurrentIndex(m_form->method->findData(static_cast<int>(PaymentMethod::Cash)));
    m_form->number->setPlaceholderText(tr("assigned on saving"));
    for (const char *name : { "since", "joined", "applied" })
        showRow(m_page, QLatin1String(name), false);
    m_setUpTypes = new QPushButton(tr("Set up membership types…"), m_page);
    m_setUpTypes->setObjectName(QStringLiteral("setUpTypes"));
    m_setUpTypes->setAutoDefault(false);
    m_form->membershipForm->insertRow(2, QString(), m_setUpTypes);
    setTabOrder(m_form->type, m_setUpTypes);
    connect(m_setUpTypes, &QPushButton::clicked, this, &MemberDialog::typesRequested);
    connect(&target(), &Register::committed, this, &MemberDialog::takeCommit);
    offerTypes();
    connect(m_form->type, &TypePicker::picked, this, &MemberDialog::proposeFee);
    QAbstractButton *another = addButton(tr("Add and &next"), QStringLiteral("saveAndNew"));
    another->setToolTip(tr("Ctrl+Shift+Enter"));
    const auto addAnother = [this] {
        m_addAnother = true;
        save();
        m_addAnother = false;
    };
    connect(another, &QAbstractButton::clicked, this, addAnother);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), this), &QShortcut::activated, this,
        addAnother);
    m_form->given->setFocus();
}

void MemberDialog::offerTypes()
{
    const bool chosen = !m_form->type->type().isNull();
    auto types = m_directory->openTypes(today());
    const bool holdsMoney = target().granted().has(ColumnSet::Money);
    if (!holdsMoney)
        std::erase_if(types, [](const MembershipType &type) { return !type.fee.isZero(); });
    m_form->type->setTypes(types, tr("None: an applicant or contact"));
    m_setUpTypes->setVisible(types.empty() && holdsMoney);
    setHint(QStringLiteral("type"),
        !holdsMoney         ? tr("This copy holds no fees: memberships with a fee are given on another laptop.")
            : types.empty() ? tr("This register has no membership types yet. Who takes none is no member.")
                            : QString());
    const auto usual = std::ranges::find_if(
        types, [](const MembershipType &type) { return !type.concession && !type.exempt && !type.approval; });
    if (!chosen && !types.empty())
        m_form->type->setType(usual == types.end() ? types.front().id : usual->id);
    proposeFee();
}

void MemberDialog::proposeType(Id<MembershipType> type)
{
    const auto types = m_directory->openTypes(today());
    if (std::ranges::find(types, type, &MembershipType::id) == types.end())
        return;
    m_form->type->setType(type);
    proposeFee();
}

void MemberDialog::takeCommit(const Committed &what)
{
    if (!what.everything && !Directory::isTouchedBy(what.changes))
        return;
    auto read = Directory::read(target().reader());
    if (!read)
        return;
    const bool none = m_directory->openTypes(today()).empty();
    m_directory = std::make_shared<const Directory>(*std::move(read));
    if (none)
        offerTypes();
}

bool MemberDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool room = watched == m_area->viewport() && event->type() == QEvent::Resize;
    if (room || (watched == m_page && event->type() == QEvent::LayoutRequest)) {
        const QMargins around = m_form->columns->contentsMargins();
        const int beside = m_form->leftColumn->minimumSize().width() + m_form->columns->spacing()
            + m_form->rightColumn->minimumSize().width() + around.left() + around.right();
        const bool fits = beside + m_area->verticalScrollBar()->sizeHint().width() <= m_area->width();
        const auto wanted = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
        if (m_form->columns->direction() != wanted)
            m_form->columns->setDirection(wanted);
    }
    return CommandDialog::eventFilter(watched, event);
}

void MemberDialog::setUpExisting(const MemberFacts &facts)
{
    m_member = facts.member;
    form::fill(*m_page, m_member);
    if (const GroupMembership *home = homeOn(facts.groups, today()))
        m_home = home->group;
    std::vector<Group> groups = m_directory->openGroups(today());
    const Group *now = m_directory->group(m_home);
    if (now && std::ranges::find(groups, m_home, &Group::id) == groups.end())
        groups.push_back(*now);
    m_form->home->setGroups(groups, *m_directory, tr("No group"));
    m_form->home->setGroup(m_home);
    m_form->membershipHeading->hide();
    for (const char *name : { "type", "start", "paid", "method", "since" })
        showRow(m_page, QLatin1String(name), false);
    connect(m_form->home, &GroupPicker::picked, this, [this](Id<Group> id) {
        showRow(m_page, QStringLiteral("since"), id != m_home);
        if (id != m_home && m_form->since->text().isEmpty())
            m_form->since->setDate(today());
    });
    addNeighbourKeys();
    m_form->given->setFocus();
}

void MemberDialog::addNeighbourKeys()
{
    const auto add = [this](Qt::Key key, int step) {
        connect(new QShortcut(QKeySequence(Qt::ALT | key), this), &QShortcut::activated, this, [this, step] {
            if (!isTouched()) {
                reject();
                Q_EMIT neighbourRequested(step);
            } else if (save()) {
                Q_EMIT neighbourRequested(step);
            }
        });
    };
    add(Qt::Key_Down, 1);
    add(Qt::Key_Up, -1);
}

void MemberDialog::proposeFee()
{
    const MembershipType *type = m_directory->type(m_form->type->type());
    const bool money = type && target().granted().has(ColumnSet::Money);
    showRow(m_page, QStringLiteral("start"), type != nullptr);
    for (const char *name : { "paid", "method" })
        showRow(m_page, QLatin1String(name), money);
    if (money)
        setHint(QStringLiteral("paid"),
            type->fee.isZero() ? tr("No fee is due.")
                               : tr("The fee is %1. Leave empty when nothing was paid.")
                                     .arg(formatMoney(type->fee, m_directory->organisation().currency)));
}

Command MemberDialog::command() const
{
    if (m_member.id.isNull())
        return admission();
    return edit();
}

AdmitMember MemberDialog::admission() const
{
    AdmitMember admit;
    form::read(*m_page, admit.member);
    admit.home = m_form->home->group();
    admit.type = m_form->type->type();
    admit.start = m_form->start->date();
    if (!admit.type.isNull()) {
        admit.paid = m_form->paid->money().value_or(Money {});
        admit.method = static_cast<PaymentMethod>(m_form->method->currentData().toInt());
    }
    admit.acceptDuplicate = true;
    return admit;
}

EditMember MemberDialog::edit() const
{
    EditMember changed { m_member, {}, {} };
    form::read(*m_page, changed.member);
    const Id<Group> home = m_form->home->group();
    if (home != m_home) {
        changed.home = home;
        changed.since = m_form->since->date();
    }
    return changed;
}

void MemberDialog::taken(EntryId entry)
{
    if (!m_addAnother) {
        CommandDialog::taken(entry);
        return;
    }
    form::fill(*m_page, Member {});
    m_form->paid->clear();
    m_same->hide();
    setClean();
    m_form->given->setFocus();
}

void MemberDialog::lookForSame()
{
    Member typed;
    form::read(*m_page, typed);
    const auto found = sameAs(typed);
    m_same->setVisible(found.has_value());
    if (!found)
        return;
    m_sameId = found->id;
    const QString where = found->postcode.isEmpty() ? found->number : tr("%1, %2").arg(found->number, found->postcode);
    m_sameText->setText(
        tr("%1 is already in the register (%2). Is this the same person?").arg(fullName(*found), where));
}

std::optional<Member> MemberDialog::sameAs(const Member &typed) const
{
    QStringList questions;
    if (typed.email.contains(QLatin1Char('@')))
        questions.append(typed.email);
    if (typed.given.size() >= 2 && typed.family.size() >= 2)
        questions.append(QStringLiteral("%1 %2").arg(typed.given, typed.family));
    for (const QString &question : questions) {
        const auto hits = target().reader().search(question, 5);
        if (!hits)
            continue;
        const auto people = target().reader().some<Member>(*hits);
        if (!people)
            continue;
        for (const Member &one : *people) {
            const bool sameMail = !typed.email.isEmpty() && one.email.compare(typed.email, Qt::CaseInsensitive) == 0;
            if (one.id != m_member.id && (sameMail || sameName(one, typed)))
                return one;
        }
    }
    return std::nullopt;
}

} // namespace rollbook
