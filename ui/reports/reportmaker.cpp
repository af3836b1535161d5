// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportmaker.h"

#include "core/reports/pdf.h"
#include "ui/reports/pagepainting.h"
#include "ui/words/reporttexts.h"

#include <QPrinter>

namespace rollbook {

struct ReportMaker::Workshop {
    std::unique_ptr<ReportTexts> words;
    std::unique_ptr<ReportDocument> document;
};

namespace {

/// What a question without an answer answers.
struct Nothing {
};

} // namespace

ReportMaker::ReportMaker(const Register &source, QObject *parent)
    : QObject(parent),
      m_wanted(std::make_shared<std::atomic<quint64>>(0)),
      m_workshop(std::make_shared<Workshop>()),
      m_reader(source)
{
}

ReportMaker::~ReportMaker()
{
    ++*m_wanted;
    // The document dies in the thread that made it.
    m_reader.ask<Nothing>(
        [workshop = std::exchange(m_workshop, nullptr)](const Reader &) {
            workshop->document.reset();
            return Nothing {};
        },
        [](const Result<Nothing> &) {});
}

void ReportMaker::work(std::function<Done(Workshop &)> job, std::function<void(Done)> done)
{
    m_reader.ask<Nothing>(
        [workshop = m_workshop, job = std::move(job)](const Reader &) -> Result<Nothing> {
            if (const Done worked = job(*workshop); !worked)
                return worked.problems();
            return Nothing {};
        },
        [done = std::move(done)](const Result<Nothing> &result) { done(result ? Done() : Done(result.problems())); });
}

void ReportMaker::make(
    const ReportChoice &choice, const ReportStamp &stamp, const QString &currency, const QString &limits)
{
    const quint64 number = ++*m_wanted;
    struct Made {
        int pages;
        PageFormat format;
        Summary summary;
    };
    m_reader.ask<Made>(
        [workshop = m_workshop, wanted = m_wanted, number, choice, stamp, currency, limits](
            const Reader &reader) -> Result<Made> {
            if (*wanted != number)
                return Problem { ProblemCode::Cancelled };
            auto words = std::make_unique<ReportTexts>(currency, limits);
            auto laid
                = layReport(reader, *words, choice, stamp, [&wanted, number](double) { return *wanted == number; });
            if (!laid)
                return laid.problems();
            workshop->document = *std::move(laid);
            workshop->words = std::move(words);
            const ReportContent &content = workshop->document->content();
            return Made { workshop->document->pageCount(), workshop->document->format(),
                { content.title, content.scope, content.people } };
        },
        [this, number](const Result<Made> &result) {
            if (*m_wanted != number)
                return;
            if (!result) {
                Q_EMIT failed(result.problems());
                return;
            }
            m_summary = result->summary;
            Q_EMIT made(result->pages, result->format);
        });
}

void ReportMaker::paintPage(int page, int pixels)
{
    const quint64 number = *m_wanted;
    m_reader.ask<QImage>(
        [workshop = m_workshop, wanted = m_wanted, number, page, pixels](const Reader &) -> Result<QImage> {
            if (*wanted != number || !workshop->document || page >= workshop->document->pageCount())
                return Problem { ProblemCode::Cancelled };
            workshop->document->setCopy({});
            Done done;
            QImage image = pageImage(*workshop->document, page, pixels, done);
            if (!done)
                return done.problems();
            return image;
        },
        [this, number, page, pixels](const Result<QImage> &result) {
            if (*m_wanted != number)
                return;
            if (result)
                Q_EMIT painted(page, pixels, *result);
            else
                Q_EMIT failed(result.problems());
        });
}

void ReportMaker::savePdf(const QString &path, const QString &author, const QString &copy, const Progress &progress,
    std::function<void(Done)> done)
{
    work(
        [path, author, copy, progress](Workshop &workshop) -> Done {
            if (!workshop.document)
                return Problem { ProblemCode::Cancelled };
            workshop.document->setCopy(copy);
            return writePdf(*workshop.document, path, { author, false }, progress);
        },
        std::move(done));
}

void ReportMaker::print(
    std::shared_ptr<QPrinter> printer, const QString &copy, const Progress &progress, std::function<void(Done)> done)
{
    work(
        [printer = std::move(printer), copy, progress](Workshop &workshop) -> Done {
            if (!workshop.document)
                return Problem { ProblemCode::Cancelled };
            workshop.document->setCopy(copy);
            return printPages(*workshop.document, *printer, progress);
        },
        std::move(done));
}

} // namespace rollbook
