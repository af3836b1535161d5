// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/valueeditor.h"

#include "core/rules/validation.h"
#include "ui/members/valuefields.h"
#include "ui/widgets/labels.h"
#include "ui/words/fieldwords.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <set>

namespace rollbook {

namespace {

constexpr int linesOfLongText = 5;

bool isLongText(const char *name)
{
    return greatestLength(name) > 200;
}

QStringList listItems(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!item.trimmed().isEmpty())
            items << item.trimmed();
    }
    return items;
}

template <class R> Problems checkedAlone(const R &record, QDate today)
{
    Problems problems;
    if constexpr (requires { validate(record, today); })
        problems = validate(record, today);
    else if constexpr (requires { validate(record); })
        problems = validate(record);
    const Problems texts = validateTexts(record);
    problems.insert(problems.end(), texts.begin(), texts.end());
    return problems;
}

} // namespace

ValueEditor::ValueEditor(
    const Conflict &conflict, RecordChange start, const QString &currency, QDate today, QWidget *parent)
    : QWidget(parent),
      m_conflict(conflict),
      m_start(std::move(start)),
      m_currency(currency),
      m_today(today),
      m_form(new QFormLayout),
      m_problem(new ProblemLabel(nullptr, this))
{
    setObjectName(QStringLiteral("valueEditor"));
    m_problem->setObjectName(QStringLiteral("valueProblem"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    visitChange(
        [&]<class R>(const Change<R> &change) {
            if (!change.after)
                return;
            forEachFieldOf<R>(m_conflict.unit, [&](const auto &field) {
                addField(field.id, field.name, fieldLabel(field), (*change.after).*(field.member));
            });
        },
        m_start);
    if (!m_lines.empty())
        setFocusProxy(m_form->itemAt(0, QFormLayout::FieldRole)->widget());
}

template <class T> std::pair<QWidget *, ValueEditor::Take> ValueEditor::makeField(const char *name, const T &value)
{
    const QString field = QLatin1String(name);
    if constexpr (std::is_same_v<T, bool>) {
        auto *box = new QCheckBox(tr("yes"), this);
        box->setChecked(value);
        connect(box, &QCheckBox::toggled, this, &ValueEditor::edited);
        return { box, [box](Problems &) { return FieldValue { static_cast<qint64>(box->isChecked()) }; } };
    } else if constexpr (std::is_same_v<T, QDate>) {
        auto *day = new DateField(this);
        day->setToday(m_today);
        day->setDate(value);
        connect(day, &QLineEdit::textEdited, this, &ValueEditor::edited);
        return { day, [day, field](Problems &problems) {
                    if (day->isMistyped())
                        problems.push_back({ ProblemCode::NotADate, field, { day->text() } });
                    return fieldValue(day->date());
                } };
    } else if constexpr (std::is_same_v<T, Money>) {
        auto *amount = new MoneyField(this);
        amount->setCurrency(m_currency);
        amount->setMoney(value);
        connect(amount, &QLineEdit::textEdited, this, &ValueEditor::edited);
        return { amount, [amount, field](Problems &problems) {
                    if (amount->isMistyped())
                        problems.push_back({ ProblemCode::NotMoney, field, { amount->text() } });
                    return fieldValue(amount->money().value_or(Money {}));
                } };
    } else if constexpr (std::is_same_v<T, QStringList>) {
        auto *line = new QLineEdit(value.join(QStringLiteral(", ")), this);
        connect(line, &QLineEdit::textEdited, this, &ValueEditor::edited);
        return { line, [line](Problems &) { return fieldValue(listItems(line->text())); } };
    } else if constexpr (std::is_same_v<T, QString>) {
        if (isLongText(name)) {
            auto *text = new QPlainTextEdit(value, this);
            text->setTabChangesFocus(true);
            text->setProperty("boxed", true);
            text->setFixedHeight(text->fontMetrics().lineSpacing() * linesOfLongText + space::large);
            connect(text, &QPlainTextEdit::textChanged, this, &ValueEditor::edited);
            return { text, [text](Problems &) { return fieldValue(text->toPlainText().trimmed()); } };
        }
        auto *line = new QLineEdit(value, this);
        connect(line, &QLineEdit::textEdited, this, &ValueEditor::edited);
        return { line, [line](Problems &) { return fieldValue(line->text().trimmed()); } };
    } else {
        return { nullptr, {} };
    }
}

template <class T> void ValueEditor::addField(int id, const char *name, const QString &label, const T &value)
{
    auto [widget, take] = makeField(name, value);
    if (!widget)
        return;
    widget->setObjectName(QStringLiteral("value-") + QLatin1String(name));
    widget->setAccessibleName(label);
    QLabel *words = plainLabel(label, TextSize::Body, this);
    words->setBuddy(widget);
    m_form->addRow(words, widget);
    m_lines.push_back({ id, std::move(take) });
}

Problems ValueEditor::wrongIn(const RecordChange &record) const
{
    return visitChange(
        [this]<class R>(const Change<R> &change) {
            std::set<QString> names;
            forEachFieldOf<R>(m_conflict.unit, [&](const auto &field) { names.insert(QLatin1String(field.name)); });
            // What else is wrong with the record was so before and is not asked here.
            Problems problems = checkedAlone(*change.after, m_today);
            std::erase_if(problems, [&](const Problem &problem) { return !names.contains(problem.field); });
            return problems;
        },
        record);
}

std::optional<RecordChange> ValueEditor::record()
{
    Problems problems;
    UnitValues values;
    for (const Line &line : m_lines)
        values.emplace_back(line.field, line.take(problems));
    RecordChange written = withValues(m_start, values);
    if (problems.empty())
        problems = wrongIn(written);
    m_problem->setProblems(problems);
    return problems.empty() ? std::optional(std::move(written)) : std::nullopt;
}

} // namespace rollbook
