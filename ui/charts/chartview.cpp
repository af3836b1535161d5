// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tooltip.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace rollbook {

namespace {

QString askWithDialog(QWidget *parent, const QString &title, const QString &name, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, name, filter);
}

QString endingOf(ChartFormat format)
{
    return format == ChartFormat::Png ? QStringLiteral(".png")
        : format == ChartFormat::Svg  ? QStringLiteral(".svg")
                                      : QStringLiteral(".csv");
}

QToolButton *makeButton(const QString &name, const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setToolTip(plainToolTip(text));
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({ 16, 16 });
    button->setMinimumSize(28, 28);
    return button;
}

} // namespace

ChartView::ChartView(const QString &name, QWidget *parent) : QFrame(parent), m_askPath(askWithDialog)
{
    setObjectName(name);
    makeCard(this);
    makeParts(name);
    makeActions();
    connect(m_canvas, &ChartCanvas::opened, this, &ChartView::ask);
    for (QWidget *part : { static_cast<QWidget *>(m_canvas), static_cast<QWidget *>(m_table),
             static_cast<QWidget *>(m_tableButton), static_cast<QWidget *>(m_moreButton) })
        part->installEventFilter(this);
}

void ChartView::makeParts(const QString &name)
{
    m_title = new QLabel(this);
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_definition = new QLabel(this);
    m_definition->setObjectName(name + QStringLiteral("Definition"));
    for (QLabel *label : { m_title, m_definition }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    setTextSize(m_title, TextSize::Heading);
    setTextSize(m_definition, TextSize::Small, true);
    m_tableButton = makeButton(name + QStringLiteral("AsTable"), QStringLiteral("columns"),
        ChartWords::tr("Show the figures as a table"), this);
    m_tableButton->setCheckable(true);
    m_moreButton = makeButton(
        name + QStringLiteral("Save"), QStringLiteral("export"), ChartWords::tr("Save or copy the chart"), this);
    m_canvas = new ChartCanvas(this);
    m_canvas->setObjectName(name + QStringLiteral("Canvas"));
    setTextSize(m_canvas, TextSize::Small);
    makeTable(name);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    m_nothing = hintLabel(ChartWords::tr("There is nothing to draw here yet."), this);
    m_nothing->setObjectName(name + QStringLiteral("Nothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_nothing);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::tiny);
    head->addWidget(m_title, 1, Qt::AlignTop);
    head->addWidget(m_tableButton, 0, Qt::AlignTop);
    head->addWidget(m_moreButton, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::medium, space::medium);
    column->setSpacing(space::tiny);
    column->addLayout(head);
    column->addWidget(m_definition);
    column->addSpacing(space::small);
    column->addWidget(m_stack, 1);
}

void ChartView::makeTable(const QString &name)
{
    m_model = new ChartTable(this);
    m_table = new QTableView(this);
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setModel(m_model);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { ask(m_model->pointAt(index)); });
}

void ChartView::makeActions()
{
    const auto add = [this](const QString &text, const char *iconName, const std::function<void()> &run) {
        auto *action = new QAction(icon(QLatin1String(iconName)), text, this);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_open = add(ChartWords::tr("Show the &people behind it"), "members", [this] { ask(chosen()); });
    m_asTable = add(ChartWords::tr("Show as &table"), "columns", [] {});
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, this, &ChartView::showTable);
    connect(m_tableButton, &QToolButton::toggled, this, &ChartView::showTable);
    m_actions = {
        add(ChartWords::tr("Save as &PNG picture…"), "save", [this] { save(ChartFormat::Png); }),
        add(ChartWords::tr("Save as &SVG picture…"), "save", [this] { save(ChartFormat::Svg); }),
        add(ChartWords::tr("Save figures as &CSV…"), "save", [this] { save(ChartFormat::Csv); }),
        add(ChartWords::tr("Copy p&icture"), "copy",
            [this] { QGuiApplication::clipboard()->setImage(chartPicture(content())); }),
        add(ChartWords::tr("Copy &figures"), "copy",
            [this] { QGuiApplication::clipboard()->setText(chartText(content())); }),
    };
    auto *menu = new QMenu(m_moreButton);
    menu->setObjectName(objectName() + QStringLiteral("SaveMenu"));
    menu->addActions(m_actions);
    m_moreButton->setMenu(menu);
    m_moreButton->setPopupMode(QToolButton::InstantPopup);
    m_moreButton->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
}

void ChartView::setContent(const ChartContent &content)
{
    m_title->setText(content.title);
    m_definition->setText(content.definition);
    m_canvas->setContent(content);
    m_model->setContent(content);
    m_table->setAccessibleName(content.name);
    m_table->setAccessibleDescription(content.description);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(
        0, m_model->columnCount() > 2 ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    const bool blank = content.isBlank();
    m_tableButton->setVisible(!blank);
    m_moreButton->setVisible(!blank);
    if (blank)
        m_stack->setCurrentWidget(m_nothing);
    else if (m_stack->currentWidget() == m_nothing)
        showTable(m_asTable->isChecked());
    setAccessibleName(content.name);
    m_open->setText(content.currency.isEmpty() ? ChartWords::tr("Show the &people behind it")
                                               : ChartWords::tr("Show the &payments behind it"));
}

bool ChartView::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartView::showTable(bool shown)
{
    if (content().isBlank())
        return;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : static_cast<QWidget *>(m_canvas));
    m_asTable->setChecked(shown);
    m_tableButton->setChecked(shown);
    if (hadFocus)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

ChartPoint ChartView::chosen() const
{
    return isTableShown() ? m_model->pointAt(m_table->currentIndex()) : m_canvas->current();
}

void ChartView::ask(ChartPoint point)
{
    if (!canOpenAt(content(), point))
        return;
    if (content().currency.isEmpty())
        Q_EMIT peopleRequested(questionAt(content(), point));
    else
        Q_EMIT paymentsRequested(point);
}

void ChartView::save(ChartFormat format)
{
    const QString filter = format == ChartFormat::Png ? ChartWords::tr("PNG pictures (*.png)")
        : format == ChartFormat::Svg                  ? ChartWords::tr("SVG pictures (*.svg)")
                                                      : ChartWords::tr("CSV files (*.csv)");
    QString path = m_askPath(this, ChartWords::tr("Save the Chart"), content().name + endingOf(format), filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(endingOf(format), Qt::CaseInsensitive))
        path += endingOf(format);
    const Done done = saveChart(content(), path, format);
    if (done)
        Q_EMIT saved(path);
    else
        Q_EMIT failed(done.problems());
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    if (content().isBlank())
        return;
    QMenu menu(this);
    menu.setObjectName(objectName() + QStringLiteral("ContextMenu"));
    m_open->setEnabled(canOpenAt(content(), chosen()));
    menu.addAction(m_open);
    menu.addAction(m_asTable);
    menu.addSeparator();
    menu.addActions(m_actions);
    menu.exec(event->globalPos());
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    return QFrame::eventFilter(watched, event);
}

} // namespace rollbook
