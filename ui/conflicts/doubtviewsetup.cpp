// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/doubtview.h"

#include "ui/conflicts/desk.h"
#include "ui/conflicts/doubtdetail.h"
#include "ui/conflicts/doubtmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace rollbook {

DoubtView::DoubtView(Register &target, QWidget *parent)
    : QWidget(parent),
      m_register(target),
      m_model(new DoubtModel(this)),
      m_detail(new DoubtDetail(this)),
      m_fronts(new QStackedWidget(this)),
      m_list(new QTableView(this)),
      m_looking(hintLabel(tr("Looking…"), this)),
      m_reason(hintLabel({}, this)),
      m_stopped(std::make_shared<std::atomic<bool>>(false)),
      m_reader(target)
{
    setObjectName(QStringLiteral("doubtView"));
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    m_undo.setRegister(&target);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(makeHead());
    auto *none = new EmptyState(m_fronts);
    none->setObjectName(QStringLiteral("noDoubts"));
    none->setText(QStringLiteral("check"), tr("Nothing needs a look"),
        tr("People with one member number, records from two laptops that are probably one person's, payments that may "
           "have been entered twice, and provisional numbers would stand here."));
    m_fronts->addWidget(new QWidget(m_fronts));
    m_fronts->addWidget(none);
    m_fronts->addWidget(makeDoubtDesk());
    layout->addWidget(m_fronts, 1);
    addDeskKeys(
        this, [this](int number) { m_detail->choose(number); }, [this] { enter(); });
    connectAll();
    m_looking->hide();
    showCurrent();
}

QWidget *DoubtView::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto *advice = hintLabel(
        tr("Nothing clashes here, and yet a person has to look at it. Type the number of a decision, then Enter."),
        head);
    layout->addWidget(advice);
    connect(
        m_fronts, &QStackedWidget::currentChanged, advice, [advice](int front) { advice->setVisible(front == Desk); });
    advice->hide();
    m_reason->setObjectName(QStringLiteral("doubtReason"));
    m_looking->setObjectName(QStringLiteral("doubtLooking"));
    layout->addWidget(m_reason);
    layout->addWidget(m_looking);
    return head;
}

QWidget *DoubtView::makeDoubtDesk()
{
    m_list->setObjectName(QStringLiteral("doubts"));
    m_list->setAccessibleName(tr("To look at"));
    m_list->setModel(m_model);
    setUpDeskList(m_list, { DoubtModel::What, DoubtModel::Whose, DoubtModel::Laptops });
    m_splitter = makeDesk(m_list, m_detail, m_fronts);
    m_splitter->setObjectName(QStringLiteral("doubtSplitter"));
    return m_splitter;
}

void DoubtView::connectAll()
{
    connect(&m_quiet, &QTimer::timeout, this, &DoubtView::look);
    connect(m_model, &DoubtModel::readFailed, this, &DoubtView::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DoubtView::showCurrent);
    connect(m_detail, &DoubtDetail::decided, this, &DoubtView::decide);
    connect(m_detail, &DoubtDetail::takeBackRequested, this, &DoubtView::takeBack);
    connect(&m_undo, &EntryUndo::said, this, &DoubtView::said);
    connect(&m_undo, &EntryUndo::failed, this, &DoubtView::failed);
    connect(&m_undo, &EntryUndo::taskStarted, this, &DoubtView::taskStarted);
    connect(&m_register, &Register::busyChanged, this, &DoubtView::showAvailable);
    connect(&m_register, &Register::committed, this, &DoubtView::follow);
}

} // namespace rollbook
