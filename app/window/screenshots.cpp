// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screenshots.h"

#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/problemwords.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

namespace rollbook {

namespace {

constexpr QSize sizes[] = { { 1024, 700 }, { 1600, 1000 } };

/// Lets background reading, painting and animations come to rest.
void settle(QApplication &application, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        application.processEvents(QEventLoop::AllEvents, 20);
}

class Camera
{
public:
    Camera(QApplication &application, MainWindow &window, const QDir &folder)
        : m_application(application), m_window(window), m_folder(folder)
    {
    }

    bool shoot(const QString &name)
    {
        bool good = true;
        for (const ThemeChoice theme : { ThemeChoice::Light, ThemeChoice::Dark }) {
            applyTheme(m_application, theme, false);
            for (const QSize &size : sizes) {
                m_window.resize(size);
                settle(m_application, 700);
                const QString file
                    = QStringLiteral("%1-%2x%3-%4.png")
                          .arg(name)
                          .arg(size.width())
                          .arg(size.height())
                          .arg(theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
                good = m_window.grab().save(m_folder.filePath(file)) && good;
                QTextStream(stdout) << m_folder.filePath(file) << Qt::endl;
            }
        }
        return good;
    }

private:
    QApplication &m_application;
    MainWindow &m_window;
    QDir m_folder;
};

/// Pages are shown as they look to somebody who works: with a register that can be written. The file stays as it is.
Result<std::unique_ptr<Register>> openCopy(const QString &file, const QString &copy, const Environment &environment)
{
    const Passphrase passphrase { qEnvironmentVariable("ROLLBOOK_PASSPHRASE") };
    auto source = Register::open(file, passphrase, environment, Register::Access::ReadOnly);
    if (!source)
        return source.problems();
    if (const auto copied = (*source)->backup(copy, {}); !copied)
        return copied.problems();
    return Register::open(copy, (*source)->recoveryKey(), environment);
}

} // namespace

int takeScreenshots(QApplication &application, const QString &folder, const QString &file)
{
    QTextStream errors(stderr);
    const QDir target(folder);
    if (!QDir().mkpath(folder)) {
        errors << QCoreApplication::translate("Screenshots", "The folder %1 cannot be made.").arg(folder) << Qt::endl;
        return 1;
    }
    const SystemClock clock;
    const Environment environment { &clock, { QStringLiteral("Rollbook"), QSysInfo::machineHostName() } };
    const QTemporaryDir scratch;
    auto opened = openCopy(file, scratch.filePath(QFileInfo(file).fileName()), environment);
    if (!opened) {
        errors << problemWords(opened.problems()) << Qt::endl;
        return 1;
    }
    Preferences preferences(scratch.filePath(QStringLiteral("settings.ini")));
    Session session(clock, environment.actor);
    MainWindow window(session, preferences);
    session.setIdleMinutes(0);
    window.show();
    Camera camera(application, window, target);
    bool good = camera.shoot(QStringLiteral("start"));
    session.adopt(std::move(*opened));
    window.workspace().ensureAll();
    for (const Scope scope : window.workspace().scopes()) {
        window.workspace().show(scope);
        settle(application, 2500);
        good = camera.shoot(window.workspace().currentPage()->iconName()) && good;
    }
    session.lock();
    good = camera.shoot(QStringLiteral("locked")) && good;
    return good ? 0 : 1;
}

} // namespace rollbook
