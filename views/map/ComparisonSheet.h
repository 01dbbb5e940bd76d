// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/PdfPages.h"
#include "views/common/TextBox.h"
#include "views/map/Comparison.h"
#include "views/map/DifferenceWords.h"
#include "views/map/DrawnPicture.h"

#include <array>
#include <memory>

namespace touchstone {

/// The words round a comparison that leaves the program, in the interface's language: made where that is at hand.
struct ComparisonTexts
{
    QString title; ///< the journey's name
    std::array<QString, 2> sides; ///< "As-is: ...", "To-be: ..."
    QString figures; ///< how much the to-be takes away
    std::array<QString, 3> kinds; ///< by DifferenceKind: "2 added", "1 removed", "4 changed"
    QString differences; ///< the heading of the list
    QString pageOf; ///< "Page %1 of %2"
    QString language; ///< "en" or "zh_CN"
    std::vector<DifferenceLine> lines;
};

/// As-is and to-be on paper: both maps with the marks of what differs, beside or below each other, whichever shows them
/// larger, and below them the list of all differences. Immutable and free of widgets: make and paint it in any thread
/// of a program with a QGuiApplication. Pages and picture must not outlive it.
class ComparisonSheet
{
public:
    ComparisonSheet(std::shared_ptr<const Comparison> comparison, ComparisonTexts texts);

    const ComparisonTexts& texts() const { return m_texts; }
    /// Maps and the beginning of the list on the first page, upright or wide; the list goes on over further ones.
    std::vector<PdfPage> pages(const QSizeF& paper) const;
    /// All of it at the maps' own scale.
    DrawnPicture picture() const;

private:
    struct Entry
    {
        size_t line;
        QPointF at; ///< on its page
    };
    struct Layout
    {
        QSizeF page = {}; ///< all lengths in tenths of a point
        bool isBeside = false;
        double scale = 0; ///< of the maps
        double top = 0; ///< of the maps
        double listTop = 0;
        int columns = 1; ///< of the list
        double column = 0; ///< their width
        std::vector<double> heights = {}; ///< of the list's lines
        std::vector<std::vector<Entry>> entries = {}; ///< a page each
    };
    double headHeight(double width) const;
    QSizeF mapsSize(double scale, bool isBeside) const;
    Layout layOut(const QSizeF& page, bool isBeside) const;
    /// Gives the list its columns and measures its lines in them.
    void fitColumns(Layout& layout) const;
    /// Puts the list into its columns, on as many pages as it needs.
    void flowList(Layout& layout, double bottom) const;
    TextBox lineBox(size_t line, double width) const;
    void paintHead(QPainter& painter, double width) const;
    void paintMaps(QPainter& painter, const Layout& layout) const;
    void paintList(QPainter& painter, const Layout& layout, size_t page) const;

    std::shared_ptr<const Comparison> m_comparison;
    ComparisonTexts m_texts;
    Theme m_theme = Theme::print();
};

} // namespace touchstone
