// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/FoundDelegate.h"

#include "model/answers/AnswerTexts.h"
#include "views/common/Workspace.h"
#include "views/research/FoundModel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace touchstone {
namespace {

constexpr int Margin = 8;
constexpr int TextLines = 2;
constexpr qsizetype ShownBeforeHit = 40; ///< characters
constexpr qsizetype ShownWhole = 60; ///< a first hit within them needs no cut
constexpr qsizetype MostShown = 600; ///< characters that two lines may take at the widest

QFont smaller(QFont font)
{
    font.setPixelSize(12);
    return font;
}

/// What is shown of a text: from somewhat before its first hit, in one paragraph.
struct Shown
{
    QString text;
    FoundModel::Hits hits;
};

Shown shownOf(const QString& text, const FoundModel::Hits& hits)
{
    qsizetype from = hits.isEmpty() || hits.front().first < ShownWhole ? 0 : hits.front().first - ShownBeforeHit;
    if (from > 0 && text[from].isLowSurrogate())
        --from;
    Shown shown{text.mid(from, MostShown), {}};
    for (QChar& c : shown.text) {
        if (c.isSpace())
            c = u' ';
    }
    const qsizetype added = from > 0 ? 1 : 0;
    if (added)
        shown.text.prepend(u'…');
    for (const auto& [start, length] : hits) {
        if (start - from < MostShown)
            shown.hits.append({start - from + added, std::min(length, MostShown - (start - from))});
    }
    return shown;
}

} // namespace

FoundDelegate::FoundDelegate(Workspace& workspace, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
{ }

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &plain, painter, widget);

    const Theme& theme = m_workspace.theme();
    const QFontMetrics metrics(option.font);
    const QRect area = option.rect.adjusted(Margin, Margin / 2, -Margin, -Margin / 2);
    const Shown shown
        = shownOf(index.data(Qt::DisplayRole).toString(), index.data(FoundModel::HitsRole).value<FoundModel::Hits>());
    QTextLayout layout(shown.text, option.font);
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [start, length] : shown.hits) {
        QTextCharFormat format;
        format.setBackground(option.state & QStyle::State_Selected ? theme.surface : theme.accentSoft);
        format.setForeground(theme.text);
        format.setFontWeight(QFont::DemiBold);
        formats.append({static_cast<int>(start), static_cast<int>(length), format});
    }
    layout.setFormats(formats);
    painter->save();
    painter->setPen(theme.text);
    layout.beginLayout();
    int y = area.top();
    for (int number = 0; number < TextLines; ++number, y += metrics.height()) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const bool isCut = number + 1 == TextLines && line.textStart() + line.textLength() < shown.text.size();
        if (isCut)
            line.setLineWidth(area.width() - metrics.horizontalAdvance(u'…'));
        line.draw(painter, QPointF(area.left(), y));
        if (isCut)
            painter->drawText(
                QPointF(area.left() + line.naturalTextWidth(), y + metrics.ascent()), QStringLiteral("…"));
    }
    layout.endLayout();

    const QFont small = smaller(option.font);
    const QFontMetrics smallMetrics(small);
    painter->setFont(small);
    QRect below(area.left(), area.top() + TextLines * metrics.height(), area.width(), smallMetrics.height() + 2);
    const auto mood = static_cast<Mood>(index.data(FoundModel::MoodRole).toInt());
    QString judged = mood == Mood::Unhappy ? tr("unhappy") : mood == Mood::Fine ? tr("fine") : QString();
    if (index.data(FoundModel::QuotedRole).toBool())
        judged = judged.isEmpty() ? tr("on a card") : tr("%1 · %2", "mood, quoted").arg(judged, tr("on a card"));
    painter->setPen(mood == Mood::Unhappy ? theme.danger : theme.mutedText);
    painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter, judged);
    below.setRight(below.right() - smallMetrics.horizontalAdvance(judged) - Margin);
    painter->setPen(theme.mutedText);
    painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
        smallMetrics.elidedText(index.data(FoundModel::SourceRole).toString(), Qt::ElideRight, below.width()));
    painter->setPen(theme.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

int FoundDelegate::rowHeight(const QFont& font)
{
    return TextLines * QFontMetrics(font).height() + QFontMetrics(smaller(font)).height() + 2 + Margin;
}

} // namespace touchstone
