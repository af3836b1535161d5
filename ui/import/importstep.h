// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rollbook {

class ImportSession;

/// One step of the import. A step shows what the session knows and changes it; the page goes from step to step.
class ImportStep : public QWidget
{
    Q_OBJECT

public:
    ImportStep(ImportSession &session, QWidget *parent) : QWidget(parent), m_session(session) { }
    /// The step comes to the front.
    virtual void enter() = 0;
    /// Whether one may go on from here.
    [[nodiscard]] virtual bool isReady() const = 0;
    /// Label of the button that goes on.
    [[nodiscard]] virtual QString nextText() const = 0;

Q_SIGNALS:
    void readyChanged();

protected:
    [[nodiscard]] ImportSession &session() const { return m_session; }

private:
    ImportSession &m_session;
};

} // namespace rollbook
