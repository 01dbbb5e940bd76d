// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/TouchpointEdits.h"

#include <QWidget>

class QCompleter;
class QKeyEvent;
class QLineEdit;
class QStringListModel;

namespace touchstone {

class Chip;
class FlowLayout;

/// The tags of one touchpoint or of several, each a chip. In the line Enter or a comma adds what is typed, Backspace
/// while it is empty takes the last one away, Left goes to the chips. The journey's other tags are offered.
class TagEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TagEditor(Workspace& workspace, QWidget* parent = nullptr);

    /// Of the shown journey; a tag that only some carry says how many.
    void setTouchpoints(const QSet<TouchpointId>& ids);
    QLineEdit* line() const { return m_line; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry
    {
        QString tag;
        int count = 0;

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    void retranslate();
    void rebuild();
    void offerTags(); ///< only while somebody types: there may be thousands of touchpoints
    void take(); ///< adds what is typed
    bool takeKey(const QKeyEvent& key);
    void removeAt(int index);
    void step(int from, int by);

    Workspace& m_workspace;
    TouchpointEdits m_edits;
    QSet<TouchpointId> m_ids;
    std::vector<Entry> m_entries;
    std::vector<Chip*> m_chips;
    FlowLayout* m_flow;
    QLineEdit* m_line;
    QStringListModel* m_offered;
    QCompleter* m_completer;
};

} // namespace touchstone
