// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace rollbook {

class CheckStep;
class EmptyState;
class FileStep;
class ImportSession;
class ImportStep;

/// The import of a list of members in five steps, one page: file, columns, values, check, done.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    enum Step { File, Columns, Values, Check, Finished, StepCount };

    /// `source` outlives the page.
    explicit ImportPage(Register &source, QWidget *parent = nullptr);
    ~ImportPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("import"); }
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

    [[nodiscard]] Step step() const { return m_step; }
    /// Begins with a file, as choosing or dropping it does.
    void openFile(const QString &path);

private:
    void setUpStrip(QVBoxLayout *layout);
    void setUpSteps(QVBoxLayout *layout);
    void setUpButtons(QVBoxLayout *layout);
    void connectSession();
    void goTo(Step step);
    void goOn();
    void goBack();
    void showButtons();
    void showProblems(const Problems &problems);
    void showResult();
    void saveRefused();
    void writeRefused(const QString &path);
    void startOver();

    Register &m_register;
    ImportSession *m_session;
    Step m_step = File;
    std::vector<QLabel *> m_strip;
    QStackedWidget *m_stack = nullptr;
    FileStep *m_file = nullptr;
    CheckStep *m_check = nullptr;
    EmptyState *m_result = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_over = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace rollbook
