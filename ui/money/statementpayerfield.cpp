// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statementpayerfield.h"

#include "core/base/fold.h"
#include "ui/members/memberrow.h"
#include "ui/words/format.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace rollbook {

namespace {

constexpr int payersOffered = 12;
constexpr int payerRole = Qt::UserRole + 1;
constexpr int affiliateRole = Qt::UserRole + 2;
constexpr int payerNameRole = Qt::UserRole + 3;

bool isPlainEnter(const QEvent *event)
{
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    return enter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

PayerField::PayerField(const Reader &reader, QWidget *parent)
    : QLineEdit(parent),
      m_reader(reader),
      m_hits(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_hits, this))
{
    setPlaceholderText(tr("Name, number or e-mail"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(payersOffered);
    m_completer->popup()->setObjectName(QStringLiteral("payerPopup"));
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &PayerField::search);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take(index.row()); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_payer = {};
    });
}

void PayerField::setPayer(Payer payer, QString name)
{
    m_hits->clear();
    setText(name);
    m_payer = payer;
    m_name = std::move(name);
}

void PayerField::addHit(const QString &text, const QString &name, const Payer &payer)
{
    auto *item = new QStandardItem(text);
    item->setData(payer.member.toString(), payerRole);
    item->setData(payer.affiliate.toString(), affiliateRole);
    item->setData(name, payerNameRole);
    m_hits->appendRow(item);
}

void PayerField::search(const QString &text)
{
    m_payer = {};
    m_name.clear();
    m_hits->clear();
    if (text.trimmed().isEmpty())
        return;
    const auto ids = m_reader.search(text, payersOffered);
    const auto people = ids ? m_reader.some<Member>(*ids) : Result<std::vector<Member>>(ids.problems());
    if (people) {
        for (const Member &person : *people)
            addHit(fillIn(tr("%1 · %2", "name, number"), { listName(person), person.number }), fullName(person),
                { person.id, {} });
    }
    const QString wanted = folded(text);
    for (const Group &affiliate : m_affiliates) {
        if (folded(affiliate.name).contains(wanted))
            addHit(affiliate.name, affiliate.name, { {}, affiliate.id });
    }
    m_hits->sort(0);
}

void PayerField::take(int row)
{
    const QStandardItem *item = m_hits->item(row);
    if (!item)
        return;
    const Payer payer { { Uuid::fromString(item->data(payerRole).toString()).value_or(Uuid {}) },
        { Uuid::fromString(item->data(affiliateRole).toString()).value_or(Uuid {}) } };
    const QString name = item->data(payerNameRole).toString();
    m_completer->popup()->hide();
    setText(name);
    m_payer = payer;
    m_name = name;
    // Where the list was clicked, the completer still writes its own text.
    QMetaObject::invokeMethod(
        this,
        [this, payer, name] {
            if (m_payer == payer && text() != name)
                setText(name);
        },
        Qt::QueuedConnection);
    Q_EMIT picked();
}

void PayerField::lightFirst()
{
    QAbstractItemView *popup = m_completer->popup();
    // A line edit writes what is highlighted into itself, in the place of what is being typed.
    const QSignalBlocker unwritten(m_completer);
    if (popup->isVisible() && m_payer.isNull() && m_hits->rowCount() > 0 && !popup->currentIndex().isValid())
        popup->setCurrentIndex(popup->model()->index(0, 0));
}

bool PayerField::event(QEvent *event)
{
    // Enter is for the field, whatever it means around it.
    if (event->type() == QEvent::ShortcutOverride && isPlainEnter(event))
        event->accept();
    return QLineEdit::event(event);
}

void PayerField::keyPressEvent(QKeyEvent *event)
{
    if (!isPlainEnter(event)) {
        QLineEdit::keyPressEvent(event);
        lightFirst();
        return;
    }
    event->accept();
    if (!m_payer.isNull()) {
        m_completer->popup()->hide();
        Q_EMIT picked();
        return;
    }
    const QModelIndex lit = m_completer->popup()->currentIndex();
    take(lit.isValid() ? lit.row() : 0);
}

} // namespace rollbook
