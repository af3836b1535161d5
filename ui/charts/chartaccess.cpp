// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccess.h"

#include "ui/charts/chartcanvas.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

#include <unordered_map>

namespace rollbook {

namespace {

/// One figure of a chart.
class FigureAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    FigureAccess(ChartCanvas *canvas, int place) : m_canvas(canvas), m_place(place) { }

    [[nodiscard]] bool isValid() const override
    {
        return m_canvas && m_place < static_cast<int>(m_canvas->points().size());
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_canvas ? QAccessible::queryAccessibleInterface(m_canvas) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? pointText(m_canvas->content(), point()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect region = m_canvas->drawing().regionOf(point()).toAlignedRect();
        return { m_canvas->viewport()->mapToGlobal(region.topLeft()), region.size() };
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.invalid = !isValid();
        state.focused = isValid() && m_canvas->hasFocus() && m_canvas->current() == point();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return { pressAction(), setFocusAction() }; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_canvas->setCurrent(point());
        if (name == setFocusAction())
            m_canvas->setFocus(Qt::OtherFocusReason);
        else if (name == pressAction())
            Q_EMIT m_canvas->opened(point());
    }

private:
    [[nodiscard]] ChartPoint point() const { return m_canvas->points()[static_cast<std::size_t>(m_place)]; }

    QPointer<ChartCanvas> m_canvas;
    int m_place;
};

class CanvasAccess final : public QAccessibleWidget
{
public:
    explicit CanvasAccess(ChartCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::Chart), m_canvas(canvas) { }
    ~CanvasAccess() override
    {
        for (const auto &[place, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    CanvasAccess(const CanvasAccess &) = delete;
    CanvasAccess &operator=(const CanvasAccess &) = delete;

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_canvas->points().size()); }
    [[nodiscard]] QAccessibleInterface *child(int place) const override
    {
        if (place < 0 || place >= childCount())
            return nullptr;
        const auto known = m_ids.find(place);
        if (known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new FigureAccess(m_canvas, place);
        m_ids.emplace(place, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[place, id] : m_ids) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return place;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const ChartPoint point = m_canvas->drawing().pointAt(m_canvas->viewport()->mapFromGlobal(QPointF(x, y)));
        return point.isValid() ? child(placeOf(point)) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_canvas->hasFocus() ? child(placeOf(m_canvas->current())) : nullptr;
    }
    [[nodiscard]] int placeOf(ChartPoint point) const
    {
        const std::vector<ChartPoint> &points = m_canvas->points();
        const auto found = std::find(points.begin(), points.end(), point);
        return found == points.end() ? -1 : static_cast<int>(found - points.begin());
    }

private:
    ChartCanvas *m_canvas;
    mutable std::unordered_map<int, QAccessible::Id> m_ids; ///< of the children made so far
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    if (auto *canvas = qobject_cast<ChartCanvas *>(object))
        return new CanvasAccess(canvas);
    return nullptr;
}

} // namespace

void installChartAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

void tellChartFocus(ChartCanvas &canvas)
{
    if (!QAccessible::isActive() || !canvas.hasFocus())
        return;
    const std::vector<ChartPoint> &points = canvas.points();
    const auto found = std::find(points.begin(), points.end(), canvas.current());
    QAccessibleEvent event(&canvas, QAccessible::Focus);
    if (found != points.end())
        event.setChild(static_cast<int>(found - points.begin()));
    QAccessible::updateAccessibility(&event);
}

} // namespace rollbook
