// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/catalogue.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace rollbook {

namespace {

const QString embedded = QStringLiteral(":/translations");

void installOne(QCoreApplication &application, std::unique_ptr<QTranslator> translator)
{
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

bool installTranslations(QCoreApplication &application, const QLocale &locale)
{
    // Qt asks the newest catalogue first, so the one to fall back on goes in first.
    auto english = std::make_unique<QTranslator>();
    if (english->load(QStringLiteral("rollbook_en"), embedded))
        installOne(application, std::move(english));
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(
            locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        installOne(application, std::move(qt));
    if (locale.language() != QLocale::English) {
        auto own = std::make_unique<QTranslator>();
        if (own->load(locale, QStringLiteral("rollbook"), QStringLiteral("_"), embedded))
            installOne(application, std::move(own));
    }
    const QString named = qEnvironmentVariable("ROLLBOOK_TRANSLATION");
    if (named.isEmpty())
        return true;
    auto asked = std::make_unique<QTranslator>();
    if (!asked->load(named))
        return false;
    installOne(application, std::move(asked));
    return true;
}

} // namespace rollbook
