// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/ChartTable.h"
#include "views/map/EmotionLines.h"
#include "views/map/EmotionPainter.h"

#include <memory>
#include <QWidget>

class QToolButton;

namespace touchstone {

class MapView;

/// The emotion curve under the map: its points stand under their cards, whatever part of the map is shown. What the
/// room assumes is set here: by dragging a hollow point, or with Up and Down.
class EmotionCurveStrip : public QWidget
{
    Q_OBJECT

public:
    EmotionCurveStrip(Workspace& workspace, MapView& view, QWidget* parent = nullptr);
    ~EmotionCurveStrip() override;

    EmotionLines& lines() { return *m_lines; }
    const EmotionPicture& picture();
    /// Where things stand now.
    EmotionFrame frame();
    /// The whole journey's curve as a file or table.
    Result<void> saveSvg(const QString& path);
    Result<void> savePng(const QString& path);
    ChartTable table();

    QSize sizeHint() const override { return {600, 165}; }

signals:
    void closeWanted();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// A point of a line, by indices; none: -1.
    struct Hit
    {
        int line = -1, point = -1;
    };
    Hit pointAt(const QPointF& at);
    /// The touchpoint whose column is nearest, none where that is further than a card.
    TouchpointId columnAt(const QPointF& at);
    const Touchpoint* current() const;
    /// What is remembered and the mean of each marked line, in words.
    QString headline();
    /// The one rating that may be set here; says why not in the message bar.
    bool canRate(const Touchpoint& touchpoint, std::optional<PersonaId> persona) const;
    /// Sets the one rating that a line has at a touchpoint; none: takes it away.
    void rate(TouchpointId id, std::optional<PersonaId> persona, std::optional<int> rating);
    void beginDrag(TouchpointId id, std::optional<PersonaId> persona, double y);
    void walk(int key);
    void invalidate();
    void retranslate();
    void retheme();
    void announce();

    Workspace& m_workspace;
    MapView& m_view;
    EmotionLines* m_lines;
    std::unique_ptr<const EmotionWords> m_words;
    QToolButton *m_choose, *m_close;
    EmotionPicture m_picture;
    QHash<TouchpointId, double> m_columns;
    std::vector<std::pair<double, TouchpointId>> m_order; ///< all touchpoints from left to right
    bool m_isStale = true;
    TouchpointId m_dragged;
    std::optional<PersonaId> m_dragPersona;
    int m_dragRating = 0;
    std::optional<QPointF> m_panned;
    bool m_hasPanned = false;
};

} // namespace touchstone
