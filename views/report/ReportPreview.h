// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/report/ReportLayout.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

namespace touchstone {

class Workspace;

/// The report's pages one below the other, scrolled and zoomed; each is painted off the GUI thread at the size it is
/// seen. PgUp and PgDn turn the page, Ctrl and wheel or + and - zoom, Ctrl+0 fits the width.
class ReportPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReportPreview(Workspace& workspace, QWidget* parent = nullptr);

    void setReport(std::shared_ptr<const ReportLayout> layout);
    int currentPage() const; ///< the one at the top of the view, from 0
    void goToPage(int page);
    void zoomBy(double factor);
    void fitWidth();

signals:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    int pageCount() const { return m_layout ? m_layout->pageCount() : 0; }
    double fittingZoom() const;
    QRect pageRect(int page) const; ///< in the viewport
    void rearrange();
    void request(int page);

    Workspace& m_workspace;
    std::shared_ptr<const ReportLayout> m_layout;
    double m_zoom = 1; ///< 1: a point is a pixel
    bool m_fitsWidth = true;
    int m_lastPage = -1;
    struct Rendered
    {
        QImage image;
        double zoom = 0;
        bool isStale = false; ///< of an older layout
    };
    QHash<int, Rendered> m_rendered;
    QHash<int, double> m_pending; ///< page -> zoom it is being painted at
    int m_generation = 0;
};

} // namespace touchstone
