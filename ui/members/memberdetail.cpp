// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberdetail.h"

#include "core/rules/ledger.h"
#include "ui/members/memberrow.h"
#include "ui/members/statuspill.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/limitwords.h"
#include "ui/words/problemwords.h"
#include "ui/words/statuswords.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {
constexpr int shownHistory = 6;
}

MemberDetail::MemberDetail(const Register &source, QWidget *parent)
    : QScrollArea(parent),
      m_register(source),
      m_directory(std::make_shared<Directory>()),
      m_person(new QWidget),
      m_nobody(plainLabel({}, nullptr))
{
    setObjectName(QStringLiteral("memberDetail"));
    setAccessibleName(tr("Details of the selected person"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("memberDetailContent"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::large, space::medium, space::large, space::large);
    layout->addWidget(m_nobody);
    layout->addWidget(m_person);
    layout->addStretch();
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setObjectName(QStringLiteral("detailNobody"));
    m_nobody->setForegroundRole(QPalette::PlaceholderText);
    auto *person = new QVBoxLayout(m_person);
    person->setContentsMargins(0, 0, 0, 0);
    person->setSpacing(space::small);
    buildHead(person);
    m_blocks = new BlockView(m_person);
    person->addSpacing(space::small);
    person->addWidget(m_blocks);
    setWidget(content);
    showNobody(tr("Select a person to see what is known of them."));
}

void MemberDetail::buildHead(QVBoxLayout *layout)
{
    m_name = new FittedLabel({}, m_person);
    m_name->setObjectName(QStringLiteral("detailName"));
    setTextSize(m_name, TextSize::Title);
    m_number = plainLabel({}, m_person);
    m_number->setObjectName(QStringLiteral("detailNumber"));
    m_number->setForegroundRole(QPalette::PlaceholderText);
    m_pill = new StatusPill(m_person);
    m_pill->setObjectName(QStringLiteral("detailStatus"));
    m_reason = plainLabel({}, m_person);
    m_reason->setObjectName(QStringLiteral("detailReason"));
    m_buttons = new QWidget(m_person);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, space::tiny, 0, 0);
    buttons->setSpacing(space::small);
    buttons->addStretch();
    layout->addWidget(m_name);
    layout->addWidget(m_number);
    layout->addWidget(m_pill);
    layout->addWidget(m_reason);
    layout->addWidget(m_buttons);
}

void MemberDetail::addActions(const std::vector<QAction *> &actions)
{
    auto *layout = static_cast<QHBoxLayout *>(m_buttons->layout());
    for (std::size_t i = 0; i < actions.size(); ++i) {
        auto *button = new QToolButton(m_buttons);
        button->setDefaultAction(actions[i]);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setProperty("boxed", true);
        button->setObjectName(QStringLiteral("detail-") + actions[i]->objectName());
        button->setAccessibleName(actions[i]->iconText());
        button->setToolTip(plainToolTip(actions[i]->iconText()));
        layout->insertWidget(static_cast<int>(i), button);
    }
}

QSize MemberDetail::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return { widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height() };
}

bool MemberDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void MemberDetail::setDirectory(std::shared_ptr<const Directory> directory)
{
    m_directory = std::move(directory);
    refresh();
}

void MemberDetail::setMember(Id<Member> id)
{
    if (m_id != id)
        verticalScrollBar()->setValue(0);
    m_id = id;
    refresh();
}

void MemberDetail::refresh()
{
    if (m_id.isNull()) {
        showNobody(tr("Select a person to see what is known of them."));
        return;
    }
    const auto facts = m_register.reader().facts(std::span(&m_id, 1), FactParts::Everything);
    if (!facts)
        showNobody(problemWords(facts.problems()));
    else if (facts->empty())
        showNobody(tr("This person is no longer in the register."));
    else
        show(facts->front());
}

void MemberDetail::show(const MemberFacts &facts)
{
    const QDate today = m_register.clock().today();
    const Status status = statusAt(facts, m_directory->types(), today);
    const QString currency = m_directory->organisation().currency;
    m_name->setWhole(fullName(facts.member));
    m_number->setText(facts.member.number);
    m_number->setVisible(!facts.member.number.isEmpty());
    m_pill->setStatus(status.kind);
    m_reason->setText(statusReason(status, currency));
    const auto ledger = facts.holdsMoney ? readLedger(m_register.reader(), facts) : Result<Ledger>(Ledger {});
    auto blocks = memberBlocks(facts, *m_directory, today, ledger ? ledger->credit() : Money {});
    const auto household = readHousehold(m_register.reader(), m_id, today);
    if (household && household->isShared()) {
        const auto before = std::ranges::find_if(blocks, [](const DetailBlock &block) {
            return block.key == QLatin1String("standing") || block.key == QLatin1String("person");
        });
        blocks.insert(before, householdBlock(*household));
    }
    if (const auto own = m_register.ownLaptop(); own && isLimited(*own)) {
        if (const QString withheld = withheldColumns(*own); !withheld.isEmpty())
            blocks.push_back({ QStringLiteral("withheld"), tr("Not in this copy"), { { {}, withheld, true } } });
    }
    const auto history = m_register.reader().journalOf(m_id.uuid, shownHistory);
    if (history && !history->empty())
        blocks.push_back(historyBlock(*history, currency));
    m_blocks->setBlocks(blocks);
    m_nobody->hide();
    m_person->show();
}

void MemberDetail::showNobody(const QString &text)
{
    m_nobody->setText(text);
    m_person->hide();
    m_nobody->show();
}

} // namespace rollbook
