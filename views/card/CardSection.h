// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/TouchpointEdits.h"

#include <QLabel>
#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace touchstone {

/// A part of the analysis card. It shows one touchpoint and hands in what is typed to the one that it was typed for.
class CardSection : public QWidget
{
    Q_OBJECT

public:
    explicit CardSection(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows a touchpoint of the shown journey. Before another one is shown: flush().
    void setTouchpoint(const Touchpoint& touchpoint);
    /// Hands in at once what is waiting.
    virtual void flush() { }

protected:
    virtual void showTouchpoint(const Touchpoint& touchpoint) = 0;
    /// Gives all words that do not depend on the touchpoint.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

    Workspace& workspace() const { return m_workspace; }
    TouchpointEdits& edits() { return m_edits; }
    TouchpointId id() const { return m_id; }
    QSet<TouchpointId> ids() const { return {m_id}; }
    /// Changes the touchpoint as one step called after `what`; shows again what holds where nothing changes.
    void change(const QString& what, const std::function<void(Touchpoint&)>& change);
    /// After an edit by a control that shows what was asked for already: what was refused is taken back.
    void settle(bool isDone);

    QVBoxLayout* column() const { return m_column; }
    QLabel* addHeading();
    QFormLayout* addForm();

private:
    Workspace& m_workspace;
    TouchpointEdits m_edits;
    TouchpointId m_id;
    QVBoxLayout* m_column;
};

} // namespace touchstone
