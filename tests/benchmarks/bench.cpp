// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace {

/// Whether there is a figure and each has been measured.
bool print(const char *ids, const std::vector<bench::Figure> &figures)
{
    bool measured = !figures.empty();
    if (figures.empty())
        std::printf("%s: nothing could be measured\n", ids);
    for (const bench::Figure &figure : figures) {
        measured = measured && figure.measured;
        const char *verdict = !figure.measured ? "NOT MEASURED"
            : figure.met                       ? "met"
            : figure.gate                      ? "NOT MET"
                                               : "not met";
        std::printf("%-4s %-46s %14s   %-40s goal %-30s %s\n", qUtf8Printable(figure.id), qUtf8Printable(figure.job),
            qUtf8Printable(figure.ours), qUtf8Printable(figure.yardstick), qUtf8Printable(figure.goal), verdict);
        std::fflush(stdout);
    }
    return measured;
}

/// The list to import: the one given, or one made by the generator.
QString listOf(const QCommandLineParser &options, const bench::Setting &setting)
{
    if (options.isSet(QStringLiteral("csv")))
        return options.value(QStringLiteral("csv"));
    const QString generator = options.value(QStringLiteral("generator"));
    const QString path = setting.folder + QStringLiteral("/members.csv");
    const bool made = QFileInfo::exists(generator)
        && bench::run(
            QStringLiteral("python3"), { generator, QString::number(setting.rows), QStringLiteral("--out"), path });
    return made ? path : QString();
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(
        QStringLiteral("Prints the figures of speed and size beside their yardsticks, measured in pairs in one run."));
    options.addHelpOption();
    options.addOptions({
        { QStringLiteral("rows"), QStringLiteral("People in the list (default 100000)."), QStringLiteral("n"),
            QStringLiteral("100000") },
        { QStringLiteral("pairs"), QStringLiteral("How often each pair is measured (default 5)."), QStringLiteral("n"),
            QStringLiteral("5") },
        { QStringLiteral("only"), QStringLiteral("Measure only the import and the group with this figure, as S6."),
            QStringLiteral("figure") },
        { QStringLiteral("csv"), QStringLiteral("The list to import, instead of a generated one."),
            QStringLiteral("file") },
        { QStringLiteral("generator"), QStringLiteral("The program that makes the list."), QStringLiteral("file"),
            QStringLiteral("../shared/data/gen_members.py") },
    });
    QCommandLineOption window(QStringLiteral("window"), QString(), QStringLiteral("file"));
    QCommandLineOption begun(QStringLiteral("begun"), QString(), QStringLiteral("ms"));
    window.setFlags(QCommandLineOption::HiddenFromHelp);
    begun.setFlags(QCommandLineOption::HiddenFromHelp);
    options.addOptions({ window, begun });
    options.process(application);
    if (options.isSet(window))
        return bench::showWindow(options.value(window), options.value(begun).toLongLong());
    const QTemporaryDir folder;
    bench::Setting setting;
    setting.folder = folder.path();
    setting.rows = options.value(QStringLiteral("rows")).toLongLong();
    setting.pairs = options.value(QStringLiteral("pairs")).toInt();
    setting.csv = listOf(options, setting);
    if (setting.csv.isEmpty()) {
        std::printf("No list of members: give one with --csv, or the generator with --generator.\n");
        return 2;
    }
    std::printf(
        "%lld people, %d pairs; medians; a ratio fails a gate only when the smallest of all pairs is above it\n\n",
        static_cast<long long>(setting.rows), setting.pairs);
    // The import makes the register that the others measure.
    using Figures = std::vector<bench::Figure> (*)(const bench::Setting &);
    const std::pair<const char *, Figures> all[] = { { "S1, S2, S9", bench::importFigures },
        { "S3", bench::searchFigures }, { "S4, S5, S8", bench::listFigures }, { "S7", bench::growthFigures },
        { "S10", bench::mergeFigures }, { "S11", bench::renewalFigures }, { "S6", bench::reportFigures } };
    bool measured = true;
    for (const auto &[ids, figures] : all) {
        const bool wanted = !options.isSet(QStringLiteral("only"))
            || QString::fromLatin1(ids).split(QStringLiteral(", ")).contains(options.value(QStringLiteral("only")));
        if (wanted || figures == bench::importFigures)
            measured = print(ids, figures(setting)) && measured;
    }
    return measured ? 0 : 1;
}
