// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/memberimport.h"
#include "core/register.h"
#include "ui/members/backgroundreader.h"
#include "ui/widgets/task.h"

#include <QObject>

namespace rollbook {

/// One import from the file to its result, without its widgets: what was chosen, what the file and the dry run said.
/// Whatever takes long runs beside the window with a task that can be cancelled.
class ImportSession final : public QObject
{
    Q_OBJECT

public:
    /// `target` outlives it.
    explicit ImportSession(Register &target, QObject *parent = nullptr);
    ~ImportSession() override;

    [[nodiscard]] Register &target() const { return m_target; }
    [[nodiscard]] bool hasFile() const { return m_source.has_value(); }
    [[nodiscard]] const ImportSource &source() const { return *m_source; }
    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }
    /// There once the file was surveyed.
    [[nodiscard]] const ImportPlan *plan() const { return m_plan.get(); }
    [[nodiscard]] const ImportReport *report() const { return m_report.get(); }
    [[nodiscard]] std::optional<EntryId> entry() const { return m_entry; }
    [[nodiscard]] bool isWorking() const { return m_task != nullptr; }

    /// Takes a file; the mapping is the one remembered for its header, or guessed.
    [[nodiscard]] Done openFile(const QString &path);
    [[nodiscard]] Done setFormat(const CsvFormat &format);
    void choose(int column, int target);
    void guessAgain();
    /// Whether the mapping was remembered from an earlier file with the same header.
    [[nodiscard]] bool isRemembered() const { return m_remembered; }

    /// Reads the whole file and matches its values. Ends with surveyed() or failed().
    void startSurvey();
    /// What a value stands for; the dry run starts anew.
    [[nodiscard]] ImportPlan *editPlan();
    /// Tries the import out. Ends with checked() or failed().
    void startCheck();
    /// Does it. Ends with imported() or failed().
    void startImport();
    /// Takes it back. Ends with undone() or failed().
    void startUndo();
    /// Collects who was imported; ends with peopleFound() or failed().
    void findPeople();
    /// Forgets everything.
    void reset();

Q_SIGNALS:
    void taskStarted(const std::shared_ptr<rollbook::Task> &task);
    void workingChanged(bool working);
    void surveyed();
    void checked();
    void imported();
    void undone();
    void peopleFound(const std::vector<rollbook::Id<rollbook::Member>> &ids);
    void failed(const rollbook::Problems &problems);

private:
    std::shared_ptr<Task> beginTask(const QString &title);
    void endTask();
    void takeMapping();
    void rememberMapping() const;
    [[nodiscard]] BackgroundReader &background();

    Register &m_target;
    std::optional<ImportSource> m_source;
    ColumnMapping m_mapping;
    bool m_remembered = false;
    std::shared_ptr<ImportPlan> m_plan;
    std::shared_ptr<ImportReport> m_report;
    std::optional<EntryId> m_entry;
    std::shared_ptr<Task> m_task;
    quint64 m_run = 0;
    std::unique_ptr<BackgroundReader> m_background;
};

} // namespace rollbook
