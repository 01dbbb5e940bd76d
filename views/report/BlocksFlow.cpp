// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/BlockFlow.h"

#include "views/report/ReportStyle.h"

#include <algorithm>
#include <array>

namespace touchstone::report {
namespace {

constexpr double ColumnGap = 260;

/// Height that a heading keeps free for what follows, so that it never stands alone at the foot of a page.
double keepFor(const PageFlow& flow, const ReportBlock* next)
{
    if (!next)
        return 0;
    if (std::holds_alternative<ReportWaterfall>(*next))
        return 900;
    if (const auto* bullets = std::get_if<ReportBullets>(next)) {
        double height = 0;
        for (qsizetype i = 0; i < std::min<qsizetype>(2, bullets->items.size()); ++i)
            height += TextBox(bullets->items[i], BodyType, flow.width() - 150).height() + 40;
        return std::min(height, 800.);
    }
    return std::holds_alternative<ReportTable>(*next) ? 520 : 330;
}

struct BlockVisitor
{
    PageFlow& flow;
    const ReportContent& content;
    const ReportBlock* next;

    void operator()(const ReportHeading& heading) const { flowHeading(flow, heading, keepFor(flow, next)); }
    void operator()(const ReportParagraph& paragraph) const { flowParagraph(flow, paragraph); }
    void operator()(const ReportKeyFigures& figures) const { flowKeyFigures(flow, figures); }
    void operator()(const ReportBullets& bullets) const { flowBullets(flow, bullets); }
    void operator()(const ReportFacts& facts) const { flowFacts(flow, facts); }
    void operator()(const ReportQuotes& quotes) const { flowQuotes(flow, quotes, content.andMore); }
    void operator()(const ReportEntries& entries) const { flowEntries(flow, entries, content.andMore); }
    void operator()(const ReportNote& note) const { flowNote(flow, note); }
    void operator()(const ReportPick& pick) const { flowPick(flow, pick); }
    void operator()(const ReportTable& table) const { flowTable(flow, table); }
    void operator()(const ReportWaterfall& waterfall) const { flowWaterfall(flow, waterfall); }
    void operator()(const ReportJourneyPicture&) const { flowJourney(flow, content); }
    void operator()(const ReportColumns& columns) const { flowColumns(flow, content, columns); }
};

/// An attempt to fit a page: how much it shows, and how large.
struct Attempt
{
    PageLimits limits;
    double scale;
};

constexpr int AllLines = std::numeric_limits<int>::max();
// Text a little smaller before much is left out; what is left out at last is said to be. The last attempts are for
// touchpoints that nobody has seen yet.
constexpr std::array<Attempt, 10> attempts{
    {{{4, 6, AllLines}, 1}, {{4, 6, AllLines}, .95}, {{4, 6, AllLines}, .9}, {{3, 4, 6}, .9}, {{3, 3, 4}, .9},
        {{2, 3, 3}, .88}, {{2, 2, 2}, .86}, {{1, 1, 1}, .86}, {{1, 1, 1}, .7}, {{1, 1, 1}, .5}}};

} // namespace

void flowBlocks(PageFlow& flow, const ReportContent& content, const std::vector<ReportBlock>& blocks)
{
    for (size_t i = 0; i < blocks.size(); ++i)
        std::visit(BlockVisitor{flow, content, i + 1 < blocks.size() ? &blocks[i + 1] : nullptr}, blocks[i]);
}

void flowColumns(PageFlow& flow, const ReportContent& content, const ReportColumns& columns)
{
    const auto count = static_cast<double>(columns.columns.size());
    const double left = flow.left(), whole = flow.width();
    const double width = (whole - (count - 1) * ColumnGap) / count;
    const auto sideBySide = [&](PageFlow& target) {
        const double top = target.y();
        const int page = target.page();
        double bottom = top;
        double x = left;
        for (const ReportColumn& column : columns.columns) {
            target.moveTo(top);
            target.setColumn(x, width);
            flowBlocks(target, content, column.blocks);
            bottom = std::max(bottom, target.y());
            x += width + ColumnGap;
            if (target.page() != page)
                return false;
        }
        target.setColumn(left, whole);
        target.moveTo(bottom);
        return true;
    };
    PageFlow here = flow;
    if (sideBySide(here)) {
        flow = std::move(here);
        return;
    }
    PageFlow there = flow;
    there.newPage();
    if (sideBySide(there)) {
        flow = std::move(there);
        return;
    }
    for (const ReportColumn& column : columns.columns)
        flowBlocks(flow, content, column.blocks);
}

void flowSection(PageFlow& flow, const ReportContent& content, const ReportSection& section)
{
    for (const Attempt& attempt : attempts) {
        const bool isCut = attempt.limits.lines != AllLines;
        if (section.pages == ReportSection::Pages::Any
            || (section.pages == ReportSection::Pages::OneIfLegible && isCut))
            break;
        PageFlow tried = flow;
        tried.setLimits(attempt.limits);
        // A larger page, drawn smaller.
        tried.setColumn(flow.left(), flow.width() / attempt.scale);
        tried.setBottom(MarginTop + (ContentBottom - MarginTop) / attempt.scale);
        flowTitle(tried, section);
        flowBlocks(tried, content, section.blocks);
        const bool isLast = &attempt == &attempts.back();
        if (tried.page() != flow.page() && !isLast)
            continue;
        if (attempt.scale < 1)
            tried.shrinkPage(attempt.scale);
        tried.setLimits({});
        tried.setColumn(flow.left(), flow.width());
        tried.setBottom(ContentBottom);
        flow = std::move(tried);
        return;
    }
    flowTitle(flow, section);
    flowBlocks(flow, content, section.blocks);
}

} // namespace touchstone::report
