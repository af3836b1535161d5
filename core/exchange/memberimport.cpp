// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/memberimport.h"

#include "core/exchange/matcher.h"
#include "core/exchange/personplanner.h"
#include "core/rules/validation.h"

#include <QFileInfo>

namespace rollbook {

namespace {

/// Rows read before the people of the register among them are fetched together.
constexpr std::size_t batchRows = 500;
/// Changes after which a block is handed out.
constexpr std::size_t blockChanges = 3'500;
constexpr std::size_t changesPerRow = 10;

QString lineText(qint64 line)
{
    return QString::number(line);
}

} // namespace

/// The rows of the file as changes, batch by batch.
class MemberImportStream final : public ChangeStream
{
public:
    MemberImportStream(
        MemberImport &import, const Reader &reader, const PlanContext &context, std::unique_ptr<CsvReader> file)
        : m_import(import),
          m_reader(reader),
          m_file(std::move(file)),
          m_rows(import.m_plan.mapping, import.m_plan.survey, import.m_plan.values, context.today),
          m_matcher(reader, m_rows),
          m_choices(import.m_plan.values, *context.ids, import.m_report),
          m_planner(m_choices, m_rows, reader, *context.ids, context.today, import.m_report),
          m_numbers(context.numbers),
          m_batch(batchRows),
          m_matches(batchRows)
    {
    }

    [[nodiscard]] Done begin()
    {
        auto loaded = m_choices.load(m_reader);
        if (loaded)
            loaded = m_matcher.load();
        return loaded ? startNumbers() : loaded;
    }

    Done next(std::vector<RecordChange> &block) override
    {
        block.clear();
        block.reserve(blockChanges + changesPerRow * batchRows);
        while (!m_ended && block.size() < blockChanges) {
            if (m_import.m_progress && !m_import.m_progress(m_import.m_fraction))
                return Problem { ProblemCode::Cancelled };
            auto read = readBatch();
            if (read)
                read = planBatch(block);
            if (!read)
                return read;
            m_import.m_fraction = m_ended ? 1.0 : m_file->fraction();
        }
        m_import.m_report.records += static_cast<qint64>(block.size());
        return {};
    }

private:
    [[nodiscard]] Done startNumbers()
    {
        const QString prefix = m_choices.society().numberPrefix;
        const FileSurvey &survey = m_import.m_plan.survey;
        const int like = survey.numbersLike.find(prefix);
        const qint64 inFile = like < 0 ? 0 : survey.highest[static_cast<std::size_t>(like)];
        Numbering numbering(m_choices.society(), m_numbers);
        auto begun = numbering.begin(m_reader, inFile);
        numbering.passOver(m_matcher.formerNumbers());
        m_planner.giveNumbers(std::move(numbering));
        return begun;
    }

    [[nodiscard]] Done readBatch()
    {
        m_used = 0;
        m_existing.clear();
        ImportReport &report = m_import.m_report;
        while (m_used < batchRows) {
            const CsvReader::Step step = m_file->next();
            if (step == CsvReader::Step::Failed)
                return m_file->problem();
            if (step == CsvReader::Step::End) {
                m_ended = true;
                break;
            }
            ++report.rows;
            ImportRow &row = m_batch[m_used];
            m_rows.read(m_file->row(), row, report);
            if (!row.problems.empty()) {
                report.refuse(row.line, std::move(row.problems));
                continue;
            }
            auto match = m_matcher.match(row);
            if (!match)
                return match.problems();
            if (!accepts(row, *match))
                continue;
            m_matcher.keep(row);
            if (match->kind == Match::Kind::Existing)
                m_existing.push_back(match->member);
            m_matches[m_used++] = *match;
        }
        return {};
    }

    /// Whether a row is taken; refuses and reports it otherwise.
    [[nodiscard]] bool accepts(const ImportRow &row, const Match &match)
    {
        ImportReport &report = m_import.m_report;
        switch (match.kind) {
        case Match::Kind::SameAsRow:
            report.refuse(row.line, { { ProblemCode::RowConflict, {}, { lineText(match.line) } } });
            return false;
        case Match::Kind::SeveralFit:
            report.refuse(row.line,
                { { ProblemCode::NotUnique, QLatin1String(importTarget(target::FullName)->name),
                    { displayName(row.member), QString() } } });
            return false;
        case Match::Kind::FormerNumber:
            report.refuse(row.line,
                { { ProblemCode::NotUnique, QLatin1String(importTarget(target::Number)->name),
                    { row.member.number, holderName(match.member) } } });
            return false;
        case Match::Kind::LikelyMember:
        case Match::Kind::LikelyRow:
            if (report.duplicateRows.size() < ImportReport::mostDuplicatesKept)
                report.duplicateRows.push_back({ row.line, displayName(row.member), match.member, match.line });
            if (m_import.m_plan.duplicates == DuplicatePolicy::LeaveOut) {
                ++report.duplicates;
                return false;
            }
            ++report.duplicatesAdded;
            break;
        case Match::Kind::Existing:
            return true;
        case Match::Kind::New:
            break;
        }
        if (row.member.given.isEmpty() && row.member.family.isEmpty()) {
            report.refuse(
                row.line, { { ProblemCode::Required, QLatin1String(importTarget(target::Family)->name), {} } });
            return false;
        }
        return true;
    }

    [[nodiscard]] QString holderName(Id<Member> id) const
    {
        auto holder = m_reader.one(id);
        return holder ? displayName(*holder) : QString();
    }

    [[nodiscard]] Done planBatch(std::vector<RecordChange> &block)
    {
        std::vector<MemberFacts> facts;
        if (!m_existing.empty()) {
            auto found = m_reader.facts(m_existing, FactParts::Everything);
            if (!found)
                return found.problems();
            facts = std::move(*found);
            if (facts.size() != m_existing.size())
                return Problem { ProblemCode::ReferenceMissing, {},
                    { QLatin1String(RecordTraits<Member>::name), QString() } };
        }
        std::size_t nextFacts = 0;
        for (std::size_t i = 0; i < m_used; ++i) {
            if (m_matches[i].kind != Match::Kind::Existing) {
                m_planner.add(m_batch[i], block);
            } else if (auto planned = m_planner.change(m_batch[i], facts[nextFacts++], block); !planned) {
                return planned;
            }
        }
        return {};
    }

    MemberImport &m_import;
    const Reader &m_reader;
    std::unique_ptr<CsvReader> m_file;
    RowReader m_rows;
    Matcher m_matcher;
    ImportChoices m_choices;
    PersonPlanner m_planner;
    NumberLease m_numbers;
    std::vector<ImportRow> m_batch;
    std::vector<Match> m_matches;
    std::vector<Id<Member>> m_existing;
    std::size_t m_used = 0;
    bool m_ended = false;
};

Result<ImportPlan> planImport(
    const QString &path, const Reader &reader, const std::optional<ColumnMapping> &mapping, const Progress &progress)
{
    auto source = ImportSource::open(path);
    if (!source)
        return source.problems();
    ColumnMapping columns = mapping ? *mapping : source->guessMapping();
    if (auto checked = columns.check(); !checked)
        return checked.problems();
    auto surveyed = survey(*source, columns, progress);
    if (!surveyed)
        return surveyed.problems();
    auto values = mapValues(*surveyed, reader);
    if (!values)
        return values.problems();
    return ImportPlan { std::move(*source), std::move(columns), std::move(*surveyed), std::move(*values) };
}

MemberImport::MemberImport(ImportPlan plan) : m_plan(std::move(plan)) { }

MemberImport::~MemberImport() = default;

Action MemberImport::action() const
{
    const qint64 taken = m_report.newPeople + m_report.changed;
    return { ActionKind::ImportMembers, { QFileInfo(m_plan.source.path()).fileName(), QString::number(taken) } };
}

Result<std::unique_ptr<ChangeStream>> MemberImport::start(const Reader &reader, PlanContext context)
{
    m_report = ImportReport {};
    m_report.columnsLeftOut = m_plan.mapping.leftOut();
    m_fraction = 0;
    if (auto checked = m_plan.mapping.check(); !checked)
        return checked.problems();
    auto file = m_plan.source.reader();
    if (!file)
        return file.problems();
    auto stream = std::make_unique<MemberImportStream>(*this, reader, context, std::move(*file));
    if (auto begun = stream->begin(); !begun)
        return begun.problems();
    return std::unique_ptr<ChangeStream>(std::move(stream));
}

Result<ImportReport> dryRun(
    const ImportPlan &plan, const Reader &reader, const PlanContext &context, const Progress &progress)
{
    MemberImport import(plan);
    import.setProgress(progress);
    auto stream = import.start(reader, context);
    if (!stream)
        return stream.problems();
    std::vector<RecordChange> block;
    do {
        if (auto pulled = (*stream)->next(block); !pulled)
            return pulled.problems();
    } while (!block.empty());
    return import.report();
}

} // namespace rollbook
