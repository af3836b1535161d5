// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/filestep.h"

#include "ui/import/importsession.h"
#include "ui/import/previewmodel.h"
#include "ui/members/blockview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/theme.h"
#include "ui/words/importwords.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace rollbook {

FileStep::FileStep(ImportSession &session, QWidget *parent)
    : ImportStep(session, parent),
      m_stack(new QStackedWidget(this)),
      m_drop(new EmptyState(m_stack)),
      m_model(new PreviewModel(this))
{
    setObjectName(QStringLiteral("fileStep"));
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_drop->setText(QStringLiteral("import"), tr("Drop a list here, or choose a file"),
        tr("A spreadsheet saved as CSV: comma, semicolon or tab between the columns. Nothing is changed before you "
           "have seen what would happen."));
    connect(m_drop->addButton(tr("Choose a fi&le…"), QStringLiteral("chooseFile")), &QPushButton::clicked, this,
        &FileStep::chooseFile);
    auto *page = new QWidget(m_stack);
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::small);
    setUpFormat(inner);
    m_table = new QTableView(page);
    m_table->setObjectName(QStringLiteral("importPreview"));
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 16);
    inner->addWidget(m_table, 1);
    m_stack->addWidget(m_drop);
    m_stack->addWidget(page);
}

void FileStep::setUpFormat(QVBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    m_name = plainLabel({}, this);
    m_name->setObjectName(QStringLiteral("importFileName"));
    setTextSize(m_name, TextSize::Heading);
    auto *other = new QPushButton(tr("&Other file…"), this);
    other->setObjectName(QStringLiteral("otherFile"));
    connect(other, &QPushButton::clicked, this, &FileStep::chooseFile);
    head->addWidget(m_name, 1);
    head->addWidget(other);
    layout->addLayout(head);
    auto *row = new QGridLayout;
    row->setHorizontalSpacing(space::large);
    row->setVerticalSpacing(space::tiny);
    m_encoding = new QComboBox(this);
    m_encoding->setObjectName(QStringLiteral("encoding"));
    for (const TextEncoding encoding : { TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::Utf16LittleEndian,
             TextEncoding::Utf16BigEndian })
        m_encoding->addItem(encodingName(encoding), static_cast<int>(encoding));
    m_delimiter = new QComboBox(this);
    m_delimiter->setObjectName(QStringLiteral("delimiter"));
    for (const char delimiter : { ',', ';', '\t', '|' })
        m_delimiter->addItem(delimiterName(delimiter), static_cast<int>(delimiter));
    m_headerLine = new QSpinBox(this);
    m_headerLine->setObjectName(QStringLiteral("headerLine"));
    m_headerLine->setRange(0, 1000);
    m_headerLine->setSpecialValueText(tr("none"));
    const auto add = [this, row](const QString &label, QWidget *field) {
        auto *words = new QLabel(label, this);
        words->setBuddy(field);
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        const int column = row->count() / 2;
        row->addWidget(words, 0, column);
        row->addWidget(field, 1, column);
    };
    add(tr("&Letters"), m_encoding);
    add(tr("&Between columns"), m_delimiter);
    add(tr("Column names &in line"), m_headerLine);
    row->setColumnStretch(3, 1);
    layout->addLayout(row);
    m_rows = plainLabel({}, this);
    setTextSize(m_rows, TextSize::Small, true);
    layout->addWidget(m_rows);
    connect(m_encoding, &QComboBox::activated, this, &FileStep::takeFormat);
    connect(m_delimiter, &QComboBox::activated, this, &FileStep::takeFormat);
    connect(m_headerLine, &QSpinBox::valueChanged, this, &FileStep::takeFormat);
}

void FileStep::enter()
{
    showFile();
    if (session().hasFile())
        m_table->setFocus();
    else if (auto *choose = m_drop->findChild<QPushButton *>(QStringLiteral("chooseFile")))
        choose->setFocus();
}

bool FileStep::isReady() const
{
    return session().hasFile();
}

QString FileStep::nextText() const
{
    return tr("&Next: columns");
}

void FileStep::chooseFile()
{
    auto *dialog = new QFileDialog(
        this, tr("Choose a list of members"), {}, tr("Separated values (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setObjectName(QStringLiteral("importFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileStep::openPath);
    dialog->open();
}

void FileStep::openPath(const QString &path)
{
    const Done opened = session().openFile(path);
    if (!opened)
        Q_EMIT failed(opened.problems());
    showFile();
    Q_EMIT readyChanged();
}

void FileStep::takeFormat()
{
    if (m_showing || !session().hasFile())
        return;
    CsvFormat format = session().source().format();
    format.encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
    format.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
    format.headerLine = m_headerLine->value();
    const Done set = session().setFormat(format);
    if (!set)
        Q_EMIT failed(set.problems());
    showFile();
    Q_EMIT readyChanged();
}

void FileStep::showFile()
{
    m_stack->setCurrentIndex(session().hasFile() ? 1 : 0);
    if (!session().hasFile())
        return;
    m_showing = true;
    const ImportSource &source = session().source();
    m_name->setText(QFileInfo(source.path()).fileName());
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(source.format().encoding)));
    m_delimiter->setCurrentIndex(m_delimiter->findData(static_cast<int>(source.format().delimiter)));
    m_headerLine->setValue(static_cast<int>(source.format().headerLine));
    m_model->show(source.header(), source.preview());
    keepHeadingsWhole(m_table->horizontalHeader());
    m_rows->setText(
        tr("The first %n row(s), as they are read. Change the settings above when letters or columns look wrong.",
            nullptr, static_cast<int>(source.preview().size())));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_showing = false;
}

void FileStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().size() == 1)
        event->acceptProposedAction();
}

void FileStep::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    if (!path.isEmpty())
        openPath(path);
}

} // namespace rollbook
