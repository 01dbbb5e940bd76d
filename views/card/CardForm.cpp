// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardForm.h"

#include "model/report/TermWords.h"
#include "views/card/CardAttached.h"
#include "views/card/CardChoices.h"
#include "views/card/CardMarks.h"
#include "views/card/CardTerms.h"
#include "views/common/TextBox.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QPainter>

namespace touchstone {
namespace {

constexpr double Gap = CardGap, Pad = CardPad;
constexpr int BlankPains = 4;

/// A text with its caption in a frame. `first`: line of the text that it begins with, on a second page.
struct Box
{
    TextBox caption, text;
    int first = 0;

    double height(int lines) const { return caption.height() + lines * text.lineHeight() + 2 * Pad; }
    int linesLeft() const { return text.lineCount() - first; }
};

class Form
{
public:
    Form(const PrintedCard& card, const Words& words, double width, double scale, double pictureHeight)
        : m_card(card)
        , m_words(words)
        , m_width(width)
        , m_scale(scale)
        , m_pictureHeight(pictureHeight)
    { }

    std::vector<CardRow> rows()
    {
        const AnalysisCard& texts = m_card.touchpoint.card;
        m_rows.push_back(title());
        m_rows.push_back(facts());
        boxes({{term(CardTerm::Need), texts.need}}, 1.2);
        boxes({{term(CardTerm::Does), texts.does}, {term(CardTerm::Thinks), texts.thinks},
                  {term(CardTerm::Feels), texts.feels}},
            2);
        boxes({{term(CardTerm::Expects), texts.expects}}, 1);
        painPoints();
        boxes({{term(CardTerm::Ideas), texts.ideas}}, 1.6);
        m_rows.push_back(choicesRow(m_card.touchpoint, m_words, m_width, m_scale));
        boxes({{term(CardTerm::Backstage), texts.backstage}, {term(CardTerm::Systems), texts.systems},
                  {term(CardTerm::Data), texts.data}},
            1.5);
        attachments();
        return std::move(m_rows);
    }

private:
    QString term(CardTerm term) const { return cardTerm(term, m_words); }
    QString in(const LocalizedText& text) const { return text.in(m_words.language()); }
    TextType type(double points, QFont::Weight weight = QFont::Normal) const { return {points * m_scale, weight}; }
    double length(double points) const { return points * PaperUnit * m_scale; }

    CardRow title() const
    {
        QStringList where;
        if (!m_card.isBlank)
            where = {m_card.stage, m_card.channel};
        where.removeAll(QString());
        const bool isTruth = m_card.touchpoint.momentOfTruth;
        const QString index = m_card.index ? QString::number(std::llround(*m_card.index)) : QString();
        const double chip = index.isEmpty() ? 0 : length(46);
        const double width = m_width - chip - (chip > 0 ? Gap : 0);
        const TextBox place(m_card.isBlank ? term(CardTerm::Card) : where.join(QStringLiteral(" · ")), type(8), width);
        const TextBox name(m_card.isBlank ? QString() : in(m_card.touchpoint.name), type(15, QFont::DemiBold), width);
        const TextBox figure(index, type(17, QFont::Bold), std::max(1., chip), Qt::AlignHCenter);
        QString founded;
        if (m_card.rank)
            founded = m_words.translate("CardForm", "rank %1, n = %2")
                          .arg(*m_card.rank)
                          .arg(QLocale(QLocale::English).toString(std::llround(m_card.people)));
        const TextBox below(founded, type(6), std::max(1., chip + 200), Qt::AlignRight);
        QStringList flags;
        if (isTruth)
            flags << term(CardTerm::MomentOfTruth);
        if (m_card.touchpoint.keepHuman)
            flags << term(CardTerm::KeepHuman);
        const TextBox flagged(flags.join(QStringLiteral(" · ")), type(8, QFont::DemiBold), width - length(14));
        const double text = place.height() + name.height() + (flags.isEmpty() ? 0 : flagged.height());
        const double badge = chip > 0 ? length(26) + below.height() + length(2) : 0;
        const double heat = heatOfIndex(m_card.index.value_or(0));
        return {.least = std::max(text, badge) + Gap,
            .stretch = 0,
            .paint = [=, blank = m_card.isBlank, hollow = m_card.isHollow, scale = m_scale, star = isTruth,
                         hasFlags = !flags.isEmpty()](QPainter& painter, const Theme& theme, const QRectF& rect) {
                place.draw(painter, rect.topLeft(), theme.mutedText);
                double y = rect.top() + place.height();
                name.draw(painter, {rect.left(), y}, theme.text);
                if (blank) {
                    painter.setPen(QPen(theme.border, 8));
                    painter.drawLine(QPointF(rect.left(), y + name.height()), QPointF(rect.right(), y + name.height()));
                }
                y += name.height();
                if (hasFlags) {
                    if (star)
                        paintStar(
                            painter, theme, {rect.left() + 50 * scale, y + flagged.lineHeight() * .52}, 48 * scale);
                    flagged.draw(painter, {rect.left() + (star ? 130 * scale : 0), y}, theme.warning);
                }
                if (chip > 0) {
                    const QRectF badgeRect(rect.right() - chip, rect.top(), chip, 260 * scale);
                    paintChip(painter, theme, badgeRect, heat, hollow);
                    figure.draw(painter, {badgeRect.left(), badgeRect.center().y() - figure.height() / 2},
                        hollow ? theme.text : theme.heatText(heat));
                    below.draw(painter, {rect.right() - chip - 200, badgeRect.bottom() + 20 * scale}, theme.mutedText);
                }
            }};
    }

    /// Stage and channel where they are to be filled in, and the owner.
    CardRow facts() const
    {
        std::vector<std::pair<QString, QString>> items = {{term(CardTerm::Owner), in(m_card.touchpoint.card.owner)}};
        if (m_card.isBlank)
            items = {{term(CardTerm::Stage), {}}, {term(CardTerm::Channel), {}}, {term(CardTerm::Owner), {}}};
        const double column
            = (m_width - Gap * static_cast<double>(items.size() - 1)) / static_cast<double>(items.size());
        std::vector<std::pair<TextBox, TextBox>> boxes;
        double height = 0;
        for (const auto& [name, value] : items) {
            const TextBox caption(name, type(7, QFont::DemiBold), column / 2);
            boxes.emplace_back(caption, TextBox(value, type(9), column - caption.naturalWidth() - 80));
            height = std::max(height, boxes.back().second.height());
        }
        return {.least = height + length(m_card.isBlank ? 10 : 4),
            .stretch = 0,
            .paint = [=](QPainter& painter, const Theme& theme, const QRectF& rect) {
                double x = rect.left();
                for (const auto& [caption, value] : boxes) {
                    const double from = x + caption.naturalWidth() + 80;
                    const double foot = rect.bottom() - 20;
                    caption.draw(painter, {x, foot - caption.height() - 10}, theme.mutedText);
                    value.draw(painter, {from, foot - value.height()}, theme.text);
                    painter.setPen(QPen(theme.border, 6));
                    painter.drawLine(QPointF(from, foot), QPointF(x + column, foot));
                    x += column + Gap;
                }
            }};
    }

    void boxes(const std::vector<std::pair<QString, LocalizedText>>& fields, double stretch)
    {
        const auto count = static_cast<double>(fields.size());
        const double column = (m_width - Gap * (count - 1)) / count;
        std::vector<Box> row;
        for (const auto& [name, text] : fields) {
            row.push_back({TextBox(name, type(7, QFont::DemiBold), column - 2 * Pad),
                TextBox(m_card.isBlank ? QString() : in(text), type(9), column - 2 * Pad)});
        }
        m_rows.push_back(boxRow(row, column, stretch, m_card.isBlank));
    }

    static CardRow boxRow(const std::vector<Box>& row, double column, double stretch, bool isBlank)
    {
        double height = 0;
        for (const Box& box : row)
            height = std::max(height, box.height(std::max(1, box.linesLeft())));
        CardRow result{.least = height, .stretch = stretch};
        result.paint = [=](QPainter& painter, const Theme& theme, const QRectF& rect) {
            double x = rect.left();
            for (const Box& box : row) {
                const QRectF frame(x, rect.top(), column, rect.height());
                paintFrame(painter, theme, frame);
                box.caption.draw(painter, frame.topLeft() + QPointF(Pad, Pad), theme.mutedText);
                const double top = frame.top() + Pad + box.caption.height();
                if (isBlank)
                    paintLines(painter, theme, frame.adjusted(Pad, Pad + box.caption.height(), -Pad, -Pad / 2));
                else
                    box.text.drawLines(painter, {frame.left() + Pad, top}, theme.text, box.first, box.linesLeft());
                x += column + Gap;
            }
        };
        result.split = [=](double room) -> std::optional<std::pair<CardRow, CardRow>> {
            const int lines = static_cast<int>((room - row.front().height(0)) / row.front().text.lineHeight());
            if (lines < 2)
                return std::nullopt;
            std::vector<Box> head = row, tail = row;
            for (size_t i = 0; i < row.size(); ++i) {
                const int shown = std::min(lines, row[i].linesLeft());
                head[i].text = row[i].text.part(row[i].first, shown);
                head[i].first = 0;
                tail[i].first += shown;
            }
            return std::pair(boxRow(head, column, stretch, isBlank), boxRow(tail, column, stretch, isBlank));
        };
        return result;
    }

    void painPoints()
    {
        const double severity = length(46), frequency = length(46), grade = length(62);
        const double text = m_width - severity - frequency - grade - 3 * Gap - Pad;
        const std::array<double, 4> x
            = {Pad, Pad + text + Gap, Pad + text + severity + 2 * Gap, Pad + text + severity + frequency + 3 * Gap};
        std::vector<TextBox> captions;
        for (const auto& [name, width] : std::vector<std::pair<QString, double>>{{term(CardTerm::PainPoints), text},
                 {m_words.translate("Report", "Severity"), severity},
                 {m_words.translate("Report", "Frequency"), frequency}, {m_words.translate("Report", "Grade"), grade}})
            captions.emplace_back(name, type(7, QFont::DemiBold), width);
        m_rows.push_back({.least = captions[0].height() + Pad,
            .paint = [=](QPainter& painter, const Theme& theme, const QRectF& rect) {
                for (size_t i = 0; i < captions.size(); ++i)
                    captions[i].draw(
                        painter, {rect.left() + x[i], rect.bottom() - captions[i].height()}, theme.mutedText);
            }});
        std::vector<PainPoint> points = m_card.touchpoint.painPoints;
        std::stable_sort(points.begin(), points.end(),
            [](const PainPoint& a, const PainPoint& b) { return a.severity.value_or(-1) > b.severity.value_or(-1); });
        const size_t rows = std::max<size_t>(points.size(), m_card.isBlank ? BlankPains : 1);
        for (size_t i = 0; i < rows; ++i)
            m_rows.push_back(painRow(i < points.size() ? points[i] : PainPoint(), i >= points.size(), text, grade, x));
    }

    CardRow painRow(
        const PainPoint& point, bool isEmpty, double textWidth, double gradeWidth, const std::array<double, 4>& x) const
    {
        const auto gradeName = [this](Grade grade) { return gradeText(grade, m_words); };
        const bool isBlank = m_card.isBlank;
        const TextBox text(isEmpty ? QString() : in(point.text), type(9), textWidth);
        const QString all
            = QStringList{gradeName(Grade::Measured), gradeName(Grade::Heard), gradeName(Grade::Assumed)}.join(
                QStringLiteral(" / "));
        const TextBox grade(
            isEmpty ? (isBlank ? all : QString()) : gradeName(point.grade), type(isEmpty ? 5.5 : 7.5), gradeWidth);
        const QString share = point.frequency ? QStringLiteral("%1 %").arg(std::lround(*point.frequency * 100))
            : isBlank                         ? QStringLiteral("          %")
                                              : QString();
        const TextBox frequency(share, type(9), length(46));
        return {.least = std::max(text.height(), grade.height()) + 2 * Pad * .7,
            .stretch = isBlank ? .7
                : isEmpty      ? .5
                               : 0,
            .paint = [=, severity = point.severity, kind = point.grade, scale = m_scale](
                         QPainter& painter, const Theme& theme, const QRectF& rect) {
                painter.setPen(QPen(theme.border, 6));
                painter.drawLine(rect.topLeft(), rect.topRight());
                const double top = rect.top() + Pad * .7;
                const double middle = isEmpty ? rect.center().y() : top + text.lineHeight() / 2;
                text.draw(painter, {rect.left() + x[0], top}, theme.text);
                if (severity || isBlank)
                    paintSeverity(painter, theme, {rect.left() + x[1], middle}, severity.value_or(0), scale);
                frequency.draw(painter, {rect.left() + x[2], middle - frequency.lineHeight() / 2}, theme.text);
                grade.draw(painter, {rect.left() + x[3], middle - grade.height() / 2},
                    isEmpty ? theme.mutedText : theme.gradeColor(kind));
            }};
    }

    /// Pictures side by side as wide as the card, and the names of whatever is not shown.
    void attachments()
    {
        AttachedRow row
            = attachedRow(m_card.attachments, m_width, m_pictureHeight > 0 ? length(m_pictureHeight) : 0, m_scale);
        if (!row.names.isEmpty())
            boxes({{term(CardTerm::Attachments), row.names.join(QStringLiteral(" · "))}}, 0);
        if (row.pictures)
            m_rows.push_back(std::move(*row.pictures));
    }

    const PrintedCard& m_card;
    const Words& m_words;
    double m_width, m_scale, m_pictureHeight;
    std::vector<CardRow> m_rows;
};

} // namespace

std::vector<CardRow> cardRows(
    const PrintedCard& card, const Words& words, double width, double scale, double pictureHeight)
{
    return Form(card, words, width, scale, pictureHeight).rows();
}

} // namespace touchstone
