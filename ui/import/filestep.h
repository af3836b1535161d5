// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/import/importstep.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace rollbook {

class EmptyState;
class PreviewModel;

/// Step 1: the file, how it is written, and its first rows as they are read.
class FileStep final : public ImportStep
{
    Q_OBJECT

public:
    FileStep(ImportSession &session, QWidget *parent);
    void enter() override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] QString nextText() const override;
    /// Opens a file by its path, as dropping it does.
    void openPath(const QString &path);

Q_SIGNALS:
    void failed(const rollbook::Problems &problems);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpFormat(QVBoxLayout *layout);
    void chooseFile();
    void takeFormat();
    void showFile();

    QStackedWidget *m_stack;
    EmptyState *m_drop;
    QLabel *m_name = nullptr;
    QLabel *m_rows = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QSpinBox *m_headerLine = nullptr;
    PreviewModel *m_model;
    QTableView *m_table = nullptr;
    bool m_showing = false;
};

} // namespace rollbook
