// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace touchstone {

class Workspace;

/// A text that begins with a link. It is one stop of Tab; Enter and Space follow the link, as a click does.
class LinkLabel : public QLabel
{
    Q_OBJECT

public:
    /// `rest` stands behind the link.
    LinkLabel(Workspace& workspace, const QString& link, const QString& rest, QWidget* parent = nullptr);

signals:
    void followed();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retheme();

    Workspace& m_workspace;
    QString m_link, m_rest;
};

} // namespace touchstone
