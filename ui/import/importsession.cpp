// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importsession.h"

#include <QFileInfo>
#include <QPointer>
#include <QSettings>

namespace rollbook {

namespace {

/// Holds names of columns and fields, nothing about anybody.
QString settingsKey(const QStringList &header)
{
    return QStringLiteral("import/mapping-") + headerFingerprint(header);
}

} // namespace

ImportSession::ImportSession(Register &target, QObject *parent) : QObject(parent), m_target(target) { }

ImportSession::~ImportSession()
{
    if (m_task) {
        m_task->cancel();
        m_task->finish();
    }
}

BackgroundReader &ImportSession::background()
{
    if (!m_background)
        m_background = std::make_unique<BackgroundReader>(m_target);
    return *m_background;
}

Done ImportSession::openFile(const QString &path)
{
    auto opened = ImportSource::open(path);
    if (!opened)
        return opened.problems();
    reset();
    m_source = *std::move(opened);
    takeMapping();
    return {};
}

Done ImportSession::setFormat(const CsvFormat &format)
{
    if (Done set = m_source->setFormat(format); !set)
        return set;
    m_plan.reset();
    m_report.reset();
    takeMapping();
    return {};
}

void ImportSession::takeMapping()
{
    const QByteArray kept = QSettings().value(settingsKey(m_source->header())).toByteArray();
    const auto known = kept.isEmpty() ? std::nullopt : ColumnMapping::fromJson(kept, m_source->header());
    m_remembered = known.has_value();
    m_mapping = known ? *known : m_source->guessMapping();
}

void ImportSession::guessAgain()
{
    m_remembered = false;
    m_mapping = m_source->guessMapping();
    m_plan.reset();
    m_report.reset();
}

void ImportSession::rememberMapping() const
{
    if (m_source->format().headerLine > 0)
        QSettings().setValue(settingsKey(m_source->header()), m_mapping.toJson());
}

void ImportSession::choose(int column, int target)
{
    m_mapping.choose(column, target);
    m_plan.reset();
    m_report.reset();
}

ImportPlan *ImportSession::editPlan()
{
    m_report.reset();
    return m_plan.get();
}

std::shared_ptr<Task> ImportSession::beginTask(const QString &title)
{
    m_task = std::make_shared<Task>(title);
    Q_EMIT workingChanged(true);
    Q_EMIT taskStarted(m_task);
    return m_task;
}

void ImportSession::endTask()
{
    if (const auto ended = std::exchange(m_task, nullptr)) {
        ended->finish();
        Q_EMIT workingChanged(false);
    }
}

void ImportSession::startSurvey()
{
    const auto task = beginTask(tr("Reading %1").arg(QFileInfo(m_source->path()).fileName()));
    const ImportPlan chosen { *m_source, m_mapping, {}, {}, DuplicatePolicy::LeaveOut };
    using Plan = std::shared_ptr<ImportPlan>;
    auto work = [chosen, progress = task->progress()](const Reader &reader) -> Result<Plan> {
        auto plan = std::make_shared<ImportPlan>(chosen);
        auto found = survey(plan->source, plan->mapping, progress);
        if (!found)
            return found.problems();
        plan->survey = *std::move(found);
        auto values = mapValues(plan->survey, reader);
        if (!values)
            return values.problems();
        plan->values = *std::move(values);
        return plan;
    };
    background().ask<Plan>(std::move(work), [this, run = ++m_run](Result<Plan> plan) {
        if (run != m_run)
            return;
        endTask();
        if (!plan) {
            Q_EMIT failed(plan.problems());
            return;
        }
        m_plan = *std::move(plan);
        m_report.reset();
        rememberMapping();
        Q_EMIT surveyed();
    });
}

void ImportSession::startCheck()
{
    const auto task = beginTask(tr("Trying the import out"));
    using Report = std::shared_ptr<ImportReport>;
    auto work = [plan = m_plan, clock = &m_target.clock(), known = m_target.planContext(), progress = task->progress()](
                    const Reader &reader) -> Result<Report> {
        if (!known)
            return known.problems();
        IdSource ids(*clock);
        auto report = dryRun(*plan, reader, { clock->today(), &ids, known->numbers }, progress);
        if (!report)
            return report.problems();
        return std::make_shared<ImportReport>(*std::move(report));
    };
    background().ask<Report>(std::move(work), [this, run = ++m_run](Result<Report> report) {
        if (run != m_run)
            return;
        endTask();
        if (!report) {
            Q_EMIT failed(report.problems());
            return;
        }
        m_report = *std::move(report);
        Q_EMIT checked();
    });
}

void ImportSession::startImport()
{
    const auto task = beginTask(tr("Importing %1").arg(QFileInfo(m_source->path()).fileName()));
    auto command = std::make_shared<MemberImport>(*m_plan);
    command->setProgress(task->progress());
    m_target.start(
        command, task->progress(), [this, command, guard = QPointer<ImportSession>(this)](Result<EntryId> result) {
            if (!guard)
                return;
            endTask();
            if (!result) {
                Q_EMIT failed(result.problems());
                return;
            }
            m_report = std::make_shared<ImportReport>(command->report());
            m_entry = *result;
            Q_EMIT imported();
        });
}

void ImportSession::startUndo()
{
    const auto task = beginTask(tr("Taking the import back"));
    m_target.startUndo(
        *m_entry, task->progress(), [this, guard = QPointer<ImportSession>(this)](const Result<EntryId> &result) {
            if (!guard)
                return;
            endTask();
            if (result)
                Q_EMIT undone();
            else
                Q_EMIT failed(result.problems());
        });
}

void ImportSession::findPeople()
{
    using Ids = std::vector<Id<Member>>;
    auto work = [entry = *m_entry](const Reader &reader) -> Result<Ids> {
        auto changes = reader.changesOf(entry, false);
        if (!changes)
            return changes.problems();
        Ids ids;
        std::vector<RecordChange> block;
        do {
            if (const Done next = (*changes)->next(block); !next)
                return next.problems();
            for (const RecordChange &change : block) {
                const Id<Member> id { subjectOf(change) };
                const int type = recordType(change);
                const bool personal = type != RecordTraits<Group>::type && type != RecordTraits<MembershipType>::type;
                if (personal && (ids.empty() || ids.back() != id))
                    ids.push_back(id);
            }
        } while (!block.empty());
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return ids;
    };
    background().ask<Ids>(std::move(work), [this](Result<Ids> ids) {
        if (ids)
            Q_EMIT peopleFound(*ids);
        else
            Q_EMIT failed(ids.problems());
    });
}

void ImportSession::reset()
{
    ++m_run;
    m_source.reset();
    m_mapping = {};
    m_remembered = false;
    m_plan.reset();
    m_report.reset();
    m_entry.reset();
}

} // namespace rollbook
