// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "ui/reports/pagepreview.h"
#include "ui/reports/reportmaker.h"
#include "ui/reports/reportoptions.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/problemwords.h"
#include "ui/words/reporttexts.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace rollbook {

using namespace std::chrono_literals;

namespace {

QToolButton *flatButton(const QString &iconName, const QString &name, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setObjectName(name);
    button->setAccessibleName(tip);
    button->setToolTip(plainToolTip(tip));
    button->setAutoRaise(true);
    return button;
}

/// A list as tall as its few rows, in whatever font and style.
class WholeList final : public QListWidget
{
public:
    explicit WholeList(QWidget *parent) : QListWidget(parent)
    {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        int height = 2 * frameWidth() + space::small;
        for (int row = 0; row < count(); ++row)
            height += sizeHintForRow(row);
        return { QListWidget::sizeHint().width(), height };
    }
    QSize minimumSizeHint() const override { return { QListWidget::minimumSizeHint().width(), sizeHint().height() }; }
};

} // namespace

ReportsPage::ReportsPage(Register &source, QWidget *parent)
    : Page(Scope::ReportsPage, parent), m_register(source), m_maker(new ReportMaker(source, this))
{
    setObjectName(QStringLiteral("reportsPage"));
    askFile = [this](const QString &proposal) {
        return QFileDialog::getSaveFileName(this, tr("Save Report as PDF"), proposal, tr("PDF documents (*.pdf)"));
    };
    askPrinter = [this](QPrinter &printer) {
        QPrintDialog dialog(&printer, this);
        dialog.setOption(QAbstractPrintDialog::PrintPageRange);
        dialog.setMinMax(1, std::max(m_pages, 1));
        return dialog.exec() == QDialog::Accepted;
    };
    setUpActions();
    m_stack = new QStackedWidget(this);
    auto *splitter = new QSplitter(Qt::Horizontal, m_stack);
    splitter->setObjectName(QStringLiteral("reportSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSide());
    splitter->addWidget(makeSight());
    splitter->setStretchFactor(1, 1);
    m_stack->addWidget(splitter);
    m_emptyView = new EmptyState(m_stack);
    m_emptyView->setText(QStringLiteral("reports"), tr("Nothing to report yet"),
        tr("Reports show the people in the register. Add the first one, or import a list."));
    auto *toMembers = m_emptyView->addButton(tr("Go to Members"), QStringLiteral("reportsToMembers"));
    auto *toImport = m_emptyView->addButton(tr("Import a List"), QStringLiteral("reportsToImport"));
    connect(toMembers, &QPushButton::clicked, this, [this] { Q_EMIT showPageRequested(Scope::MembersPage, {}); });
    connect(toImport, &QPushButton::clicked, this, [this] { Q_EMIT showPageRequested(Scope::ImportPage, {}); });
    m_stack->addWidget(m_emptyView);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->addWidget(m_stack);
    connectAll();
    setReady(false);
}

void ReportsPage::setUpActions()
{
    addPageAction(ActionId::SavePdf, [this] { savePdf(); });
    addPageAction(ActionId::Print, [this] { print(); });
    addPageAction(ActionId::ReportRegister, [this] { setKind(ReportKind::Register); });
    addPageAction(ActionId::ReportArrears, [this] { setKind(ReportKind::Arrears); });
    addPageAction(ActionId::ReportGrowth, [this] { setKind(ReportKind::Growth); });
}

QWidget *ReportsPage::makeSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_kinds = new WholeList(side);
    m_kinds->setObjectName(QStringLiteral("reportKinds"));
    m_kinds->setAccessibleName(tr("Reports"));
    const ReportTexts words({});
    const std::array icons { "register", "money", "chart" };
    for (const ReportKind kind : { ReportKind::Register, ReportKind::Arrears, ReportKind::Growth })
        new QListWidgetItem(icon(QLatin1String(icons[static_cast<std::size_t>(kind)])), words.title(kind), m_kinds);
    m_kinds->setCurrentRow(0);
    layout->addWidget(m_kinds);
    const bool holdsMoney = m_register.granted().has(ColumnSet::Money);
    if (!holdsMoney) {
        setAvailable(ActionId::ReportArrears, false);
        m_kinds->item(static_cast<int>(ReportKind::Arrears))->setFlags(Qt::NoItemFlags);
        QLabel *why = hintLabel(problemWords(Problem { ProblemCode::FeesNotHeld }), side);
        why->setObjectName(QStringLiteral("arrearsNotHeld"));
        layout->addWidget(why);
    }
    m_options = new ReportOptions(m_register.clock().today(), holdsMoney, side);
    auto *scroll = new QScrollArea(side);
    scroll->setObjectName(QStringLiteral("reportOptions"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_options);
    layout->addWidget(scroll, 1);
    m_save = new QPushButton(primaryIcon(QStringLiteral("pdf")), tr("Save as PDF…"), side);
    m_save->setObjectName(QStringLiteral("reportSave"));
    makePrimary(m_save);
    m_print = new QPushButton(icon(QStringLiteral("print")), tr("Print…"), side);
    m_print->setObjectName(QStringLiteral("reportPrint"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_print, 1);
    layout->addLayout(buttons);
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 38);
    side->setMaximumWidth(fontMetrics().averageCharWidth() * 56);
    return side;
}

QWidget *ReportsPage::makeSight()
{
    auto *sight = new QWidget(this);
    auto *layout = new QVBoxLayout(sight);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_preview = new PagePreview(sight);
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    layout->addWidget(makeBar());
    layout->addWidget(m_preview, 1);
    return sight;
}

QWidget *ReportsPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto *previous
        = flatButton(QStringLiteral("chevron-up"), QStringLiteral("reportPrevious"), tr("Previous page"), bar);
    auto *next = flatButton(QStringLiteral("chevron-down"), QStringLiteral("reportNext"), tr("Next page"), bar);
    m_pageNumber = new QSpinBox(bar);
    m_pageNumber->setObjectName(QStringLiteral("reportPageNumber"));
    m_pageNumber->setAccessibleName(tr("Page"));
    m_pageNumber->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_pageNumber->setKeyboardTracking(false);
    m_pageNumber->setRange(1, 1);
    m_pageNumber->setMinimumWidth(fontMetrics().averageCharWidth() * 8); // the frame and padding of one digit too
    m_pageCount = new QLabel(bar);
    m_pageCount->setTextFormat(Qt::PlainText);
    m_pageCount->setObjectName(QStringLiteral("reportPageCount"));
    m_zoom = new QComboBox(bar);
    m_zoom->setObjectName(QStringLiteral("reportZoom"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItem(tr("Fit width"), PagePreview::FitWidth);
    m_zoom->addItem(tr("Whole page"), PagePreview::FitPage);
    for (const int percent : { 50, 75, 100, 125, 150, 200 })
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    for (QWidget *widget : std::initializer_list<QWidget *> { previous, next, m_pageNumber, m_pageCount })
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(m_zoom);
    connect(previous, &QToolButton::clicked, this, [this] { m_preview->showPage(m_preview->currentPage() - 1); });
    connect(next, &QToolButton::clicked, this, [this] { m_preview->showPage(m_preview->currentPage() + 1); });
    return bar;
}

void ReportsPage::connectAll()
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(200ms);
    connect(&m_delay, &QTimer::timeout, this, &ReportsPage::remake);
    connect(m_kinds, &QListWidget::currentRowChanged, this,
        [this](int row) { m_options->setKind(static_cast<ReportKind>(std::max(row, 0))); });
    connect(m_options, &ReportOptions::changed, this, [this] {
        setReady(false);
        m_delay.start();
    });
    connect(m_maker, &ReportMaker::made, this, &ReportsPage::showMade);
    connect(m_maker, &ReportMaker::failed, this, &ReportsPage::failed);
    connect(m_maker, &ReportMaker::painted, m_preview, &PagePreview::setImage);
    connect(m_preview, &PagePreview::wanted, m_maker, &ReportMaker::paintPage);
    connect(m_preview, &PagePreview::currentPageChanged, this, &ReportsPage::showPageNumber);
    connect(m_pageNumber, &QSpinBox::valueChanged, this, [this](int page) { m_preview->showPage(page - 1); });
    connect(m_zoom, &QComboBox::activated, this, [this] { m_preview->setZoom(m_zoom->currentData().toInt()); });
    connect(m_preview, &PagePreview::zoomChanged, this, [this](int zoom) {
        const int known = m_zoom->findData(zoom);
        m_zoom->setCurrentIndex(known);
        if (known < 0)
            m_zoom->setPlaceholderText(tr("%1 %").arg(zoom));
    });
    connect(m_save, &QPushButton::clicked, action(ActionId::SavePdf), &QAction::trigger);
    connect(m_print, &QPushButton::clicked, action(ActionId::Print), &QAction::trigger);
    connect(&m_register, &Register::committed, this, [this](const Committed &what) {
        if (isDisclosure(what.entry.action.kind))
            return;
        m_stale = true;
        if (isVisible())
            readDirectory();
    });
}

} // namespace rollbook
