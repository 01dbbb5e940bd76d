// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/ReportLayout.h"

#include "views/common/TextBox.h"
#include "views/report/BlockFlow.h"
#include "views/report/ReportStyle.h"

#include <cmath>

namespace touchstone {
namespace {

using namespace report;

/// Height that a heading keeps free for what follows, so that it never stands alone at the foot of a page.
double keepFor(const ReportBlock* next)
{
    if (!next)
        return 0;
    if (std::holds_alternative<ReportWaterfall>(*next))
        return 900;
    return std::holds_alternative<ReportTable>(*next) ? 520 : 300;
}

void flowBlock(PageFlow& flow, const ReportContent& content, const ReportBlock& block, const ReportBlock* next)
{
    struct Visitor
    {
        PageFlow& flow;
        const ReportContent& content;
        const ReportBlock* next;
        void operator()(const ReportHeading& heading) const { flowHeading(flow, heading, keepFor(next)); }
        void operator()(const ReportParagraph& paragraph) const { flowParagraph(flow, paragraph); }
        void operator()(const ReportKeyFigures& figures) const { flowKeyFigures(flow, figures); }
        void operator()(const ReportBullets& bullets) const { flowBullets(flow, bullets); }
        void operator()(const ReportFacts& facts) const { flowFacts(flow, facts); }
        void operator()(const ReportQuote& quote) const { flowQuote(flow, quote); }
        void operator()(const ReportNote& note) const { flowNote(flow, note); }
        void operator()(const ReportPick& pick) const { flowPick(flow, pick); }
        void operator()(const ReportTable& table) const { flowTable(flow, table); }
        void operator()(const ReportWaterfall& waterfall) const { flowWaterfall(flow, waterfall); }
        void operator()(const ReportJourneyPicture&) const { flowJourney(flow, content); }
    };
    std::visit(Visitor{flow, content, next}, block);
}

void paintFooter(QPainter& painter, const Theme& theme, const ReportContent& content, int page, int pages)
{
    const double y = PageHeight - 430;
    painter.setPen(QPen(theme.border, 5));
    painter.drawLine(QPointF(MarginLeft, y), QPointF(PageWidth - MarginRight, y));
    TextBox(content.footer, SmallType, ContentWidth * .78)
        .drawLines(painter, {MarginLeft, y + 50}, theme.mutedText, 0, 1);
    TextBox(content.pageOf.arg(page).arg(pages), SmallType, ContentWidth * .2, Qt::AlignRight)
        .draw(painter, {MarginLeft + ContentWidth * .8, y + 50}, theme.mutedText);
}

} // namespace

ReportLayout::ReportLayout(ReportContent content)
    : m_content(std::make_shared<const ReportContent>(std::move(content)))
{
    PageFlow flow;
    flow.newPage();
    flow.anchor(QStringLiteral("cover"), m_content->title, 0);
    flowCover(flow, *m_content);
    for (const ReportSection& section : m_content->sections) {
        flow.newPage();
        flow.anchor(section.anchor, section.title, section.level);
        flowTitle(flow, section);
        for (size_t i = 0; i < section.blocks.size(); ++i) {
            const ReportBlock* next = i + 1 < section.blocks.size() ? &section.blocks[i + 1] : nullptr;
            flowBlock(flow, *m_content, section.blocks[i], next);
        }
    }
    m_links = flow.takeLinks();
    m_anchors = flow.takeAnchors();
    m_pages = flow.takePages();
}

QSizeF ReportLayout::pageSize() { return {PageWidth, PageHeight}; }

void ReportLayout::paintPage(QPainter& painter, int page) const
{
    const Theme theme = Theme::print();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Paint& paint : m_pages[static_cast<size_t>(page)].paints)
        paint(painter, theme);
    if (page > 0)
        paintFooter(painter, theme, *m_content, page + 1, pageCount());
    painter.restore();
}

QImage ReportLayout::renderPage(int page, double dotsPerInch) const
{
    const double scale = dotsPerInch / 720;
    QImage image(static_cast<int>(std::lround(PageWidth * scale)), static_cast<int>(std::lround(PageHeight * scale)),
        QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page);
    return image;
}

} // namespace touchstone
