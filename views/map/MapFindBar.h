// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <QFrame>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace touchstone {

class MapView;

/// The line above the map that finds touchpoints by name, in all languages of the journey: counts while one types,
/// Enter and Shift+Enter walk through what was found, Escape closes.
class MapFindBar : public QFrame
{
    Q_OBJECT

public:
    explicit MapFindBar(MapView& view, QWidget* parent = nullptr);

    void open();
    void close();
    /// What was found, in the journey's order.
    const std::vector<TouchpointId>& found() const { return m_found; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Way { Stay, Next, Previous };
    void search();
    void go(Way way);
    void showCount();
    void retheme();
    void retranslate();

    MapView& m_view;
    QLineEdit* m_field;
    QLabel* m_count;
    QToolButton *m_previous, *m_next, *m_close;
    std::vector<TouchpointId> m_found;
};

} // namespace touchstone
