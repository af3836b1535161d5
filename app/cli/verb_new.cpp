// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secrets.h"
#include "app/cli/verbs.h"
#include "core/exchange/samplesociety.h"
#include "core/rules/validation.h"
#include "ui/words/format.h"

#include <QFile>
#include <QFileInfo>

namespace rollbook::cli {

namespace {

Result<std::unique_ptr<Register>> make(Context &context, const Organisation &society)
{
    const QString path = context.invocation().argument(0);
    if (QFileInfo::exists(path))
        return Problem { ProblemCode::FileExists, {}, { path } };
    if (Problems problems = validate(society); !problems.empty())
        return problems;
    auto passphrase = newPassphrase(context.invocation(), path);
    if (!passphrase)
        return passphrase.problems();
    return Register::create(path, *passphrase, society, context.environment());
}

} // namespace

Done runNew(Context &context)
{
    Organisation society;
    society.name = context.invocation().value("name", QFileInfo(context.invocation().argument(0)).completeBaseName());
    society.groupKinds = QStringList { QStringLiteral("Nation"), QStringLiteral("Region < Nation"),
        QStringLiteral("Branch < Region, Nation"), QStringLiteral("Affiliate < Region, Nation") };
    auto book = make(context, society);
    if (!book)
        return book.problems();
    context.line(fillIn(Cli::tr("Made the register “%1” for %2."), { (*book)->path(), society.name }));
    return {};
}

Done runDemo(Context &context)
{
    auto people = context.number("people", 2'000, 0, samplePeopleAllowed);
    if (!people)
        return people.problems();
    auto seed = context.number("seed", 1, 0, std::numeric_limits<qint64>::max());
    if (!seed)
        return seed.problems();
    auto book = make(context, SampleSociety::organisation());
    if (!book)
        return book.problems();
    const QString path = (*book)->path();
    SampleSociety society(static_cast<int>(*people), static_cast<quint64>(*seed));
    if (auto made = (*book)->run(society, context.progress(Cli::tr("Making the sample society"))); !made) {
        // Nothing is left of a sample that was not finished: the file is ours and new.
        book->reset();
        QFile::remove(path);
        return made.problems();
    }
    context.line(fillIn(Cli::tr("Made the sample society “%1” with %2."), { path, formatPeople(*people) }));
    return {};
}

} // namespace rollbook::cli
