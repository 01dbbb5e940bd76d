// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/privacy/Redaction.h"

#include <QObject>

class QWidget;

namespace touchstone {

class Workspace;

/// Takes a passage out of an interview's text for good, after it has asked.
class RedactPassage : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the question stands over.
    RedactPassage(Workspace& workspace, QWidget* window);

    /// Asks whether to take it out, and whether the same words elsewhere, too.
    void ask(const RedactedPassage& passage);
    /// Takes them out: closes the project, makes its file anew, and opens it again.
    void redact(const std::vector<RedactedPassage>& passages);

signals:
    /// The project is open again; the first of the passages began there.
    void done(touchstone::InterviewId interview, int start);

private:
    Workspace& m_workspace;
    QWidget* m_window;
};

} // namespace touchstone
