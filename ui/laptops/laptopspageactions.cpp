// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptops/laptopspage.h"

#include "ui/history/undodialog.h"
#include "ui/laptops/bringindialog.h"
#include "ui/laptops/broughtwords.h"
#include "ui/laptops/copydialog.h"
#include "ui/laptops/devicemodel.h"
#include "ui/laptops/exchange.h"
#include "ui/laptops/namedialog.h"
#include "ui/laptops/outcomedialog.h"
#include "ui/laptops/takeoutdialog.h"
#include "ui/words/format.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>

namespace rollbook {

namespace {

/// How far back the entries of the file brought in last are looked for.
constexpr int newestLines = 500;

} // namespace

void LaptopsPage::setUpActions()
{
    addPageAction(ActionId::MakeCopy, [this] { makeCopy(); });
    addPageAction(ActionId::TakeOut, [this] { takeOut(); });
    addPageAction(ActionId::BringIn, [this] { bringIn(); });
    addPageAction(ActionId::RenameLaptop, [this] { rename(); });
    addPageAction(ActionId::RevokeLaptop, [this] { revoke(); });
    addPageAction(ActionId::ReinstateLaptop, [this] { reinstate(); });
    addPageAction(ActionId::CopyFingerprint, [this] {
        const auto words = m_register.fingerprint();
        if (!words) {
            Q_EMIT failed(words.problems());
            return;
        }
        QGuiApplication::clipboard()->setText(words->join(QLatin1Char(' ')));
        Q_EMIT said({ Message::Kind::Success, tr("Copied the fingerprint.") });
    });
    m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void LaptopsPage::connectExchange()
{
    connect(m_exchange, &Exchange::failed, this, &Page::failed);
    connect(m_exchange, &Exchange::taskStarted, this, &Page::taskStarted);
    connect(m_exchange, &Exchange::previewed, this, &LaptopsPage::askToBringIn);
    connect(m_exchange, &Exchange::broughtIn, this, &LaptopsPage::tellBroughtIn);
    m_undo.setRegister(&m_register);
    connect(&m_undo, &EntryUndo::said, this, &Page::said);
    connect(&m_undo, &EntryUndo::failed, this, &Page::failed);
    connect(&m_undo, &EntryUndo::taskStarted, this, &Page::taskStarted);
    const auto show = [this](OutcomeDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    connect(m_exchange, &Exchange::copyMade, this, [this, show](const CopyMade &made) {
        const QString size = wordsLocale().formattedDataSize(made.bytes);
        show(new OutcomeDialog(tr("The Copy Is Made"),
            fillIn(tr("The copy for “%1” is ready (%2)."), { made.device.name, size }), made.path,
            { tr("Hand the file over yourself, on a memory stick for one."),
                tr("Tell the passphrase by another way than the file: by telephone, or on paper."),
                tr("Your colleague copies the file to the laptop and opens it there with Rollbook."),
                tr("From then on take changes out and bring theirs in, each time you meet or write.") },
            this));
    });
    connect(m_exchange, &Exchange::takenOut, this, [this, show](const ChangeFileSummary &file) {
        m_folder = QFileInfo(file.path).absolutePath();
        const QString size = wordsLocale().formattedDataSize(file.bytes);
        const int entries = static_cast<int>(file.entries);
        QStringList sentences { fillIn(
            tr("%Ln entry(s) for %1 (%2).", nullptr, entries), { file.recipients.join(QStringLiteral(", ")), size }) };
        for (const ChangeFileSummary &further : file.further)
            sentences << fillIn(tr("“%1” has a limited copy and a file of its own: %2"),
                { further.recipients.join(QStringLiteral(", ")), QFileInfo(further.path).fileName() });
        show(new OutcomeDialog(tr("The Changes Are Taken Out"), sentences.join(QLatin1Char('\n')), file.path,
            { tr("Send the file by e-mail or hand it over on a memory stick: nobody else can open it."),
                tr("Your colleague chooses “Bring Changes In” and then takes changes out for you."),
                tr("Once you have brought those in, both laptops show the same four words.") },
            this));
    });
}

QStringList LaptopsPage::namesBut(Id<Device> one) const
{
    QStringList names;
    for (const DeviceRow &row : m_model->laptops()) {
        if (row.device.id != one)
            names << row.device.name;
    }
    return names;
}

void LaptopsPage::makeCopy()
{
    const auto groups = m_register.reader().all<Group>();
    if (!groups) {
        Q_EMIT failed(groups.problems());
        return;
    }
    auto *dialog = new CopyDialog(m_register.path(), namesBut({}), *groups, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_exchange->makeCopy(dialog->order()); });
    dialog->open();
}

void LaptopsPage::takeOut()
{
    std::vector<Device> others;
    for (const DeviceRow &row : m_model->laptops()) {
        if (canBeGiven(row))
            others.push_back(row.device);
    }
    auto *dialog = new TakeOutDialog(others, m_folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { m_exchange->takeOut(dialog->folder(), dialog->recipients()); });
    dialog->open();
}

void LaptopsPage::bringIn()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Bring changes in"), m_folder, tr("Change files (*.rollchange);;All files (*)"));
    if (!path.isEmpty())
        bringInFile(path);
}

void LaptopsPage::bringInFile(const QString &path)
{
    m_exchange->preview(path);
}

void LaptopsPage::askToBringIn(const QString &path, const BroughtIn &preview)
{
    auto *dialog = new BringInDialog(path, preview, m_register.reader(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, path] { m_exchange->bringIn(path); });
    dialog->open();
}

void LaptopsPage::tellBroughtIn(const BroughtIn &brought)
{
    Message message;
    message.text = broughtInSentence(brought);
    const auto limited = m_register.isLimitedCopy();
    if (brought.entries > 0 && !m_register.isReadOnly() && limited && !*limited)
        message.undoWith = [self = QPointer(this)] {
            if (self)
                self->undoBroughtIn();
        };
    const auto open = m_register.reader().conflicts();
    if (brought.conflicts > 0 && open && !open->empty()) {
        message.kind = Message::Kind::Note;
        message.actionText = tr("&Settle Them");
        message.action = [self = QPointer(this)] {
            if (self)
                Q_EMIT self->showPageRequested(Scope::ConflictsPage, {});
        };
    }
    Q_EMIT said(message);
}

void LaptopsPage::undoBroughtIn()
{
    Q_EMIT frontRequested();
    if (m_register.isBusy()) {
        Q_EMIT failed({ { ProblemCode::Busy } });
        return;
    }
    const auto lines = m_register.reader().journal(0, newestLines);
    if (!lines) {
        Q_EMIT failed(lines.problems());
        return;
    }
    // Entries of here may have come since: numbers that were given. The roster is not for undo.
    const auto newest = std::ranges::find_if(*lines, [](const JournalLine &line) { return line.batch > 0; });
    const auto brought = std::find_if(newest, lines->end(),
        [newest](const JournalLine &line) { return line.batch == newest->batch && !isRoster(line.entry.action.kind); });
    if (brought == lines->end()) {
        Q_EMIT failed({ { ProblemCode::NothingToUndo } });
        return;
    }
    m_undo.ask(*brought, this);
    if (auto *dialog = findChild<UndoDialog *>())
        dialog->chooseAll();
}

void LaptopsPage::rename()
{
    const DeviceRow *row = current();
    if (!row)
        return;
    const Id<Device> id = row->device.id;
    auto *dialog = new NameDialog(row->device.name, namesBut(id), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        finish(m_register.renameDevice(id, dialog->name()),
            { Message::Kind::Success, fillIn(tr("The laptop is called “%1” now."), { dialog->name() }) });
    });
    dialog->open();
}

void LaptopsPage::reinstate()
{
    if (const DeviceRow *row = current())
        setRevoked(Device(row->device), false);
}

void LaptopsPage::revoke()
{
    const DeviceRow *row = current();
    if (!row)
        return;
    const Device device = row->device;
    const QString entries = formatCount(static_cast<qint64>(row->entries));
    QMessageBox box(QMessageBox::Warning, tr("Revoke Laptop"), fillIn(tr("Revoke the laptop “%1”?"), { device.name }),
        QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("revokeQuestion"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(fillIn(
        tr("What it had done up to its entry %1 stays. Nothing it does after that counts on any laptop, and it cannot "
           "open change files that are taken out from now on.\n\nThe copy on it stays as it is: whoever has the laptop "
           "and its passphrase can still read it."),
        { entries }));
    QPushButton *go = box.addButton(tr("&Revoke"), QMessageBox::DestructiveRole);
    go->setObjectName(QStringLiteral("revokeGo"));
    QPushButton *leave = box.addButton(QMessageBox::Cancel);
    leave->setIcon({});
    box.setDefaultButton(leave);
    const QPointer<LaptopsPage> self(this);
    box.exec();
    if (self && box.clickedButton() == go)
        setRevoked(device, true);
}

void LaptopsPage::finish(const Result<EntryId> &result, const Message &message)
{
    if (!result)
        Q_EMIT failed(result.problems());
    else if (*result != EntryId {})
        Q_EMIT said(message);
}

void LaptopsPage::setRevoked(const Device &device, bool revoked)
{
    Message message;
    message.text = fillIn(
        revoked ? tr("Nothing that “%1” does counts any more.") : tr("What “%1” does counts again."), { device.name });
    if (revoked) {
        message.actionText = tr("Let It Count &Again");
        message.action = [self = QPointer(this), device] {
            if (self)
                self->setRevoked(device, false);
        };
    }
    finish(m_register.revokeDevice(device.id, revoked), message);
}

} // namespace rollbook
