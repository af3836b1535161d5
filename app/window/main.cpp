// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hardening.h"
#include "app/window/screenshots.h"
#include "core/base/loginname.h"
#include "core/registermemory.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/catalogue.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace rollbook;

namespace {

struct Options {
    QString file;
    bool demo = false;
    QString screenshots;
};

/// The language of --language, before anything is said in the wrong one.
QLocale localeOf(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--language") == 0)
            return QLocale(QString::fromLocal8Bit(argv[i + 1]));
    }
    return QLocale::system();
}

/// Whether words are all that is asked for: they need no display.
bool asksForWords(int argc, char **argv)
{
    constexpr std::array asking { "-h", "--help", "--help-all", "-v", "--version" };
    return std::any_of(argv + 1, argv + argc, [&asking](const char *argument) {
        return std::ranges::any_of(asking, [argument](const char *known) { return qstrcmp(argument, known) == 0; });
    });
}

Options parse(const QCoreApplication &application)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("CommandLine", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("CommandLine", "Keeps the register of a membership society.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        QStringLiteral("demo"), words(QT_TRANSLATE_NOOP("CommandLine", "Open the invented practice society.")));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
        words(QT_TRANSLATE_NOOP("CommandLine",
            "Draw every page of FILE into a folder and end. The passphrase is taken "
            "from ROLLBOOK_PASSPHRASE.")),
        QStringLiteral("folder"));
    const QCommandLineOption language(QStringLiteral("language"),
        words(QT_TRANSLATE_NOOP("CommandLine", "Use this language, for example cy.")), QStringLiteral("code"));
    parser.addOptions({ demo, screenshots, language });
    parser.addPositionalArgument(QStringLiteral("file"),
        words(QT_TRANSLATE_NOOP("CommandLine", "The register to open.")), QStringLiteral("[FILE]"));
    parser.process(application);
    return { parser.positionalArguments().value(0), parser.isSet(demo), parser.value(screenshots) };
}

} // namespace

int main(int argc, char **argv)
{
    harden();
    const QLocale locale = localeOf(argc, argv);
    QLocale::setDefault(locale);
    // Plugins come from Qt's own folder, never from where the environment or the current folder says.
    QCoreApplication::setLibraryPaths({ QLibraryInfo::path(QLibraryInfo::PluginsPath) });
    QCoreApplication::setApplicationName(QStringLiteral("Rollbook"));
    QCoreApplication::setOrganizationName(QStringLiteral("Rollbook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROLLBOOK_VERSION));
    if (asksForWords(argc, argv)) {
        QCoreApplication speaker(argc, argv);
        installTranslations(speaker, locale);
        parse(speaker);
        return EXIT_SUCCESS;
    }
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("org.rollbook.Rollbook"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/rollbook.svg")));
    installTranslations(application, locale);
    if (locale.textDirection() == Qt::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const Options options = parse(application);
    const bool systemDark = systemIsDark(application);
    if (!options.screenshots.isEmpty())
        return takeScreenshots(application, options.screenshots, options.file);

    Preferences preferences;
    applyTheme(application, preferences.theme(), systemDark);
    QObject::connect(&preferences, &Preferences::themeChanged, &application,
        [&] { applyTheme(application, preferences.theme(), systemDark); });
    const SystemClock clock;
    Session session(clock, Actor { loginName(), QSysInfo::machineHostName() });
    session.setMemory(memoryFolder());
    MainWindow window(session, preferences);
    window.show();
    if (options.demo)
        window.openPractice();
    else if (!options.file.isEmpty())
        window.openFile(QFileInfo(options.file).absoluteFilePath());
    return QApplication::exec();
}
