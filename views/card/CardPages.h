// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card/CardForm.h"
#include "views/common/PdfPages.h"

namespace touchstone {

enum class CardPaper { A5, A4, A5OnA4 }; ///< A5OnA4: two A5 cards side by side on an A4 sheet, with cut marks

/// Analysis cards broken into pages: one page each where their type need not become too small, else on as many as it
/// takes. Immutable and free of widgets: make and paint them in any thread of a program with a QGuiApplication.
class CardPages
{
public:
    /// `title` stands at the foot of each card; laying out stops early where `progress` is cancelled.
    CardPages(const std::vector<PrintedCard>& cards, const QString& title, const QString& language, CardPaper paper,
        const Progress& progress);

    /// Sheets of paper.
    int count() const;
    QSizeF size() const; ///< of a sheet, points
    /// Paints a sheet in tenths of a point.
    void paint(QPainter& painter, int sheet) const;

    /// Errors: NothingToDraw, Cancelled, FileUnwritable, PdfFailed.
    Result<void> write(const QString& path, const QDateTime& date, Progress& progress) const;

private:
    struct PlacedRow
    {
        CardRow row;
        QRectF rect;
    };
    struct Page
    {
        std::vector<PlacedRow> rows;
        QString footer;
    };

    QSizeF cardSize() const;
    void addCard(const PrintedCard& card, const Words& words);
    void paintCard(QPainter& painter, const Page& page) const;

    CardPaper m_paper;
    QString m_title, m_language;
    std::vector<Page> m_pages;
    std::vector<PdfAnchor> m_anchors; ///< one a card, page as the card's first
};

} // namespace touchstone
