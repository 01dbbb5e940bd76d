// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardChoices.h"

#include "model/report/TermWords.h"
#include "views/card/CardMarks.h"
#include "views/card/CardTerms.h"
#include "views/common/TextBox.h"

#include <algorithm>
#include <array>
#include <QPainter>

namespace touchstone {
namespace {

constexpr double Gap = CardGap, Pad = CardPad;

} // namespace

CardRow choicesRow(const Touchpoint& touchpoint, const Words& words, double width, double scale)
{
    const auto type = [scale](double points, QFont::Weight weight = QFont::Normal) {
        return TextType{points * scale, weight};
    };
    const double column = (width - Gap) / 2;
    const TextBox level(cardTerm(CardTerm::DigitalLevel, words), type(7, QFont::DemiBold), column);
    const TextBox emotion(cardTerm(CardTerm::Emotion, words), type(7, QFont::DemiBold), column);
    std::vector<TextBox> levels, feelings;
    std::array<int, 5> votes{};
    for (const EmotionRating& each : touchpoint.emotion)
        ++votes[static_cast<size_t>(std::clamp(each.rating, -2, 2) + 2)];
    for (int i = 0; i < 5; ++i) {
        levels.emplace_back(digitalLevelText(i, words), type(5.8), (column - 2 * Pad) / 5, Qt::AlignHCenter);
        const QString number = i < 2 ? QStringLiteral("−%1").arg(2 - i)
            : i == 2                 ? QStringLiteral("0")
                                     : QStringLiteral("+%1").arg(i - 2);
        const int count = votes[static_cast<size_t>(i)];
        feelings.emplace_back(count > 0 ? words.translate("CardForm", "%1 (%2×)").arg(number).arg(count) : number,
            type(5.8), (column - 2 * Pad) / 5, Qt::AlignHCenter);
    }
    const double wordsHeight = std::max_element(levels.begin(), levels.end(), [](const TextBox& a, const TextBox& b) {
        return a.height() < b.height();
    })->height();
    const int mostVotes = *std::max_element(votes.begin(), votes.end());
    return {.least = level.height() + 16 * PaperUnit * scale + wordsHeight + 2 * Pad,
        .stretch = 0,
        .paint = [=, chosen = touchpoint.digitalLevel](QPainter& painter, const Theme& theme, const QRectF& rect) {
            const double step = (column - 2 * Pad) / 5;
            const QRectF left(rect.left(), rect.top(), column, rect.height());
            const QRectF right(rect.left() + column + Gap, rect.top(), column, rect.height());
            paintFrame(painter, theme, left);
            paintFrame(painter, theme, right);
            level.draw(painter, left.topLeft() + QPointF(Pad, Pad), theme.mutedText);
            emotion.draw(painter, right.topLeft() + QPointF(Pad, Pad), theme.mutedText);
            const double y = rect.top() + Pad + level.height() + 80 * scale;
            for (int i = 0; i < 5; ++i) {
                const double at = Pad + step * i;
                paintLevel(painter, theme, {left.left() + at + step / 2, y}, chosen == i, scale);
                levels[static_cast<size_t>(i)].draw(
                    painter, {left.left() + at, y + 80 * scale}, chosen == i ? theme.text : theme.mutedText);
                const int count = votes[static_cast<size_t>(i)];
                paintFace(painter, theme, {right.left() + at + step / 2, y}, i - 2,
                    mostVotes > 0 ? static_cast<double>(count) / mostVotes : 0, scale);
                feelings[static_cast<size_t>(i)].draw(
                    painter, {right.left() + at, y + 80 * scale}, count > 0 ? theme.text : theme.mutedText);
            }
        }};
}

} // namespace touchstone
