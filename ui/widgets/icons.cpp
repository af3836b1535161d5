// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace rollbook {

namespace {

/// Draws a symbolic SVG in the palette's colour at the moment of painting, so that a change of theme needs no new
/// icons.
class SymbolicEngine final : public QIconEngine
{
public:
    SymbolicEngine(const QString &name, const QColor &color, bool onAccent = false)
        : m_name(name), m_color(color), m_onAccent(onAccent)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap drawn = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return render(size, mode); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return render(size, mode);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SymbolicEngine(m_name, m_color, m_onAccent); }
    [[nodiscard]] QString key() const override { return QStringLiteral("rollbook-symbolic"); }
    [[nodiscard]] bool isNull() override { return !QFile::exists(path()); }

private:
    [[nodiscard]] QString path() const { return QStringLiteral(":/icons/") + m_name + QStringLiteral(".svg"); }

    [[nodiscard]] QColor colorOf(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_color.isValid())
            return m_color;
        if (m_onAccent)
            return themeColors(palette).accentText;
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return palette.color(QPalette::ButtonText);
    }

    [[nodiscard]] QPixmap render(const QSize &size, QIcon::Mode mode) const
    {
        const QColor color = colorOf(mode);
        const QString key = QStringLiteral("rollbook/%1/%2/%3x%4")
                                .arg(m_name, color.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QSvgRenderer svg(path());
        if (svg.isValid()) {
            svg.setAspectRatioMode(Qt::KeepAspectRatio);
            QPainter painter(&pixmap);
            svg.render(&painter);
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(pixmap.rect(), color);
        }
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    QColor m_color;
    bool m_onAccent;
};

bool isThere(const QString &name)
{
    return !name.isEmpty() && QFile::exists(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
}

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, {});
}

QIcon icon(const QString &name, const QColor &color)
{
    return isThere(name) ? QIcon(new SymbolicEngine(name, color)) : QIcon();
}

QIcon primaryIcon(const QString &name)
{
    return isThere(name) ? QIcon(new SymbolicEngine(name, {}, true)) : QIcon();
}

QAction *makeAction(ActionId id, QObject *parent)
{
    const ActionSpec &spec = actionSpec(id);
    auto *action = new QAction(actionText(spec), parent);
    action->setObjectName(QLatin1String(spec.name));
    action->setIcon(icon(QLatin1String(spec.icon)));
    action->setShortcuts(actionKeys(spec));
    const QString tip = actionTip(spec);
    if (!tip.isEmpty())
        action->setStatusTip(tip);
    if (id == ActionId::Quit)
        action->setMenuRole(QAction::QuitRole);
    else if (id == ActionId::Preferences)
        action->setMenuRole(QAction::PreferencesRole);
    else if (id == ActionId::About)
        action->setMenuRole(QAction::AboutRole);
    else
        action->setMenuRole(QAction::NoRole);
    return action;
}

} // namespace rollbook
