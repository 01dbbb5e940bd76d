// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardPages.h"

#include "model/report/Words.h"
#include "views/card/CardAttached.h"
#include "views/card/CardTerms.h"
#include "views/common/TextBox.h"

#include <array>
#include <numeric>
#include <QPainter>

namespace touchstone {
namespace {

constexpr double Margin = 260, FooterHeight = 170, RowGap = 45; ///< tenths of a point
constexpr double A4Type = 1.3; ///< type on A4, where A5 is 1
constexpr double SmallestType = .72; ///< of a card that fits its page; longer ones go on
constexpr double TypeOfLongCards = .8;
constexpr double MostLeftOver = 1.2; ///< of a row's own height: what is left beyond stays empty at the foot
constexpr double CutMark = 200;
constexpr std::array<double, 2> PictureHeights = {66, 44}; ///< that are tried, points on A5

double heightOf(const std::vector<CardRow>& rows)
{
    return std::accumulate(
        rows.begin(), rows.end(), -RowGap, [](double sum, const CardRow& row) { return sum + row.least + RowGap; });
}

} // namespace

CardPages::CardPages(const std::vector<PrintedCard>& cards, const QString& title, const QString& language,
    CardPaper paper, const Progress& progress)
    : m_paper(paper)
    , m_title(title)
    , m_language(language)
{
    const Words words(language);
    for (const PrintedCard& card : cards) {
        if (progress.isCancelled())
            return;
        addCard(card, words);
    }
}

QSizeF CardPages::cardSize() const { return m_paper == CardPaper::A4 ? A4Size : A5Size; }

void CardPages::addCard(const PrintedCard& card, const Words& words)
{
    const QRectF area
        = QRectF(QPointF(0, 0), cardSize() * PaperUnit).adjusted(Margin, Margin, -Margin, -Margin - FooterHeight);
    const double normal = m_paper == CardPaper::A4 ? A4Type : 1;
    double scale = normal;
    std::vector<CardRow> rows = cardRows(card, words, area.width(), scale);
    while (heightOf(rows) > area.height() && scale > SmallestType * normal) {
        scale *= .94;
        rows = cardRows(card, words, area.width(), scale);
    }
    const bool isLong = heightOf(rows) > area.height();
    if (isLong)
        rows = cardRows(card, words, area.width(), TypeOfLongCards * normal);
    if (hasPictures(card)) {
        // On a card of one page they take only room that is left.
        for (const double height : PictureHeights) {
            std::vector<CardRow> withPictures
                = cardRows(card, words, area.width(), isLong ? TypeOfLongCards * normal : scale, height);
            if (isLong || heightOf(withPictures) <= area.height()) {
                rows = std::move(withPictures);
                break;
            }
        }
    }

    const size_t firstPage = m_pages.size();
    m_pages.emplace_back();
    double y = area.top();
    for (size_t i = 0; i < rows.size(); ++i) {
        CardRow row = rows[i];
        while (y + row.least > area.bottom() + .5) {
            const auto parts = row.split ? row.split(area.bottom() - y) : std::nullopt;
            if (parts) {
                m_pages.back().rows.push_back({parts->first, {area.left(), y, area.width(), parts->first.least}});
                row = parts->second;
            } else if (y <= area.top()) {
                break; // higher than a page and not to be cut: it is drawn as it is
            }
            m_pages.emplace_back();
            y = area.top();
        }
        m_pages.back().rows.push_back({row, {area.left(), y, area.width(), row.least}});
        y += row.least + RowGap;
    }

    // What is left on a card of one page goes to its fields, to be written in.
    if (m_pages.size() == firstPage + 1) {
        Page& page = m_pages.back();
        const double left = area.bottom() + RowGap - y;
        double shares = 0;
        for (const PlacedRow& placed : page.rows)
            shares += placed.row.stretch;
        double moved = 0;
        for (PlacedRow& placed : page.rows) {
            const double share = shares > 0 ? left * placed.row.stretch / shares : 0;
            const double more = card.isBlank ? share : std::min(share, MostLeftOver * placed.row.least);
            placed.rect.translate(0, moved);
            placed.rect.setHeight(placed.rect.height() + more);
            moved += more;
        }
    }
    const size_t pages = m_pages.size() - firstPage;
    for (size_t i = 0; i < pages; ++i) {
        QStringList parts = {m_title};
        if (pages > 1)
            parts = {card.touchpoint.name.in(m_language),
                words.translate("Report", "Page %1 of %2").arg(i + 1).arg(pages), m_title};
        m_pages[firstPage + i].footer = parts.join(QStringLiteral(" · "));
    }
    m_anchors.push_back({.name = QString::number(m_anchors.size()),
        .title = card.isBlank ? cardTerm(CardTerm::Card, words) : card.touchpoint.name.in(m_language),
        .page = static_cast<int>(m_paper == CardPaper::A5OnA4 ? firstPage / 2 : firstPage)});
}

int CardPages::count() const
{
    const int pages = static_cast<int>(m_pages.size());
    return m_paper == CardPaper::A5OnA4 ? (pages + 1) / 2 : pages;
}

QSizeF CardPages::size() const { return m_paper == CardPaper::A5OnA4 ? A4Size.transposed() : cardSize(); }

void CardPages::paintCard(QPainter& painter, const Page& page) const
{
    const Theme theme = Theme::print();
    for (const PlacedRow& placed : page.rows)
        placed.row.paint(painter, theme, placed.rect);
    const QSizeF size = cardSize() * PaperUnit;
    TextBox(page.footer, {6.5}, size.width() - 2 * Margin, Qt::AlignLeft, 1)
        .draw(painter, {Margin, size.height() - Margin - 70}, theme.mutedText);
}

void CardPages::paint(QPainter& painter, int sheet) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (m_paper != CardPaper::A5OnA4) {
        paintCard(painter, m_pages[static_cast<size_t>(sheet)]);
    } else {
        const QSizeF whole = size() * PaperUnit;
        const auto first = static_cast<size_t>(sheet) * 2;
        paintCard(painter, m_pages[first]);
        if (first + 1 < m_pages.size()) {
            painter.translate(whole.width() / 2, 0);
            paintCard(painter, m_pages[first + 1]);
            painter.translate(-whole.width() / 2, 0);
        }
        painter.setPen(QPen(Theme::print().mutedText, 6));
        const double x = whole.width() / 2;
        painter.drawLine(QPointF(x, 0), QPointF(x, CutMark));
        painter.drawLine(QPointF(x, whole.height() - CutMark), QPointF(x, whole.height()));
    }
    painter.restore();
}

Result<void> CardPages::write(const QString& path, const QDateTime& date, Progress& progress) const
{
    if (progress.isCancelled())
        return failure({ErrorCode::Cancelled});
    if (m_pages.empty())
        return failure({ErrorCode::NothingToDraw});
    PdfExtras extras;
    extras.title = m_title;
    extras.language = languageTag(m_language);
    extras.date = date;
    extras.anchors = m_anchors;
    std::vector<PdfPage> pages;
    for (int i = 0; i < count(); ++i)
        pages.push_back({size(), [this, i](QPainter& painter) { paint(painter, i); }});
    return writePdf(pages, extras, path, progress);
}

} // namespace touchstone
