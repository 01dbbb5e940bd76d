// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/RankingDelegate.h"

#include "views/common/Icons.h"
#include "views/common/Workspace.h"

#include <QApplication>
#include <QPainter>

namespace touchstone {
namespace {

constexpr int Padding = 6;
constexpr int FigureWidth = 38;
constexpr int TermsHeight = 16;
constexpr int ShareHeight = 6;
constexpr int StarSize = 15;

} // namespace

RankingDelegate::RankingDelegate(Workspace& workspace, const RankingModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
    , m_model(model)
{ }

QSize RankingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(RowHeight);
    return size;
}

void RankingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect area = option.rect.adjusted(Padding, 0, -Padding, 0);
    const RankingRow& row = m_model.row(index.row());
    switch (index.column()) {
    case RankingModel::TouchpointColumn:
        paintName(*painter, area, row);
        break;
    case RankingModel::Index:
        paintTerms(*painter, area, row);
        break;
    case RankingModel::Evidence:
        paintEvidence(*painter, area, index);
        break;
    case RankingModel::Removes:
        paintRemoves(*painter, area, index);
        break;
    default:
        painter->setFont(index.column() == RankingModel::Rank ? themeFont(TextSize::Title, QFont::DemiBold)
                                                              : themeFont(TextSize::Body));
        painter->setPen(m_workspace.theme().text);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    }
    painter->setBrush(Qt::NoBrush);
    // A line between tiers that the evidence can tell apart, a faint one between ties.
    const bool endsTier = m_model.endsTier(index.row());
    painter->setPen(endsTier ? QPen(m_workspace.theme().mutedText, 2) : QPen(m_workspace.theme().grid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void RankingDelegate::paintName(QPainter& painter, const QRect& area, const RankingRow& row) const
{
    const Theme& theme = m_workspace.theme();
    const QFont nameFont = themeFont(TextSize::Body, QFont::DemiBold), smallFont = themeFont(TextSize::Small);
    const QFontMetrics nameMetrics(nameFont), smallMetrics(smallFont);
    const int top = area.top() + (area.height() - nameMetrics.height() - smallMetrics.height()) / 2;
    QRect line(area.left(), top, area.width(), nameMetrics.height());
    const int forStar = row.momentOfTruth ? StarSize + 4 : 0;
    const QString name = nameMetrics.elidedText(row.name, Qt::ElideRight, line.width() - forStar);
    painter.setFont(nameFont);
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name);
    if (row.momentOfTruth)
        painter.drawPixmap(
            QPoint(line.left() + nameMetrics.horizontalAdvance(name) + 4, line.center().y() - StarSize / 2),
            themedPixmap(QStringLiteral("star"), theme.accent, StarSize, painter.device()->devicePixelRatioF()));
    line.moveTop(top + nameMetrics.height());
    line.setHeight(smallMetrics.height());
    painter.setFont(smallFont);
    painter.setPen(theme.mutedText);
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter, smallMetrics.elidedText(row.where, Qt::ElideRight, line.width()));
}

void RankingDelegate::paintTerms(QPainter& painter, const QRect& area, const RankingRow& row) const
{
    const Theme& theme = m_workspace.theme();
    painter.setFont(themeFont(TextSize::Body, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(QRect(area.left(), area.top(), FigureWidth - Padding, area.height()),
        Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(row.index, 'f', 0));
    if (m_model.highestIndex() <= 0)
        return;
    const double perPoint = (area.width() - FigureWidth) / m_model.highestIndex();
    double x = area.left() + FigureWidth;
    const double y = area.center().y() - TermsHeight / 2.;
    for (int i = 0; i < FamilyCount; ++i) {
        const double width = row.painTerms[static_cast<size_t>(i)] * perPoint;
        painter.fillRect(QRectF(x, y, width, TermsHeight), theme.familyColor(i));
        x += width;
    }
    if (!row.uncertainty)
        return;
    const double from = area.left() + FigureWidth + row.uncertainty->indexLow * perPoint;
    const double to = area.left() + FigureWidth + row.uncertainty->indexHigh * perPoint;
    const double middle = area.center().y();
    // Seen on any colour of the bar: a halo in the background's.
    for (const QPen& pen : {QPen(theme.surface, 3.5), QPen(theme.text, 1.5)}) {
        painter.setPen(pen);
        painter.drawLine(QPointF(from, middle), QPointF(to, middle));
        for (const double end : {from, to})
            painter.drawLine(QPointF(end, middle - 4), QPointF(end, middle + 4));
    }
}

void RankingDelegate::paintEvidence(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const Theme& theme = m_workspace.theme();
    const QFont font = themeFont(TextSize::Small);
    const int textHeight = QFontMetrics(font).height();
    const int top = area.top() + (area.height() - textHeight - ShareHeight - 3) / 2;
    const QRectF track(area.left(), top, area.width(), ShareHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(track, ShareHeight / 2., ShareHeight / 2.);
    QRectF share = track;
    share.setWidth(track.width() * m_model.row(index.row()).evidenceShare);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(share, ShareHeight / 2., ShareHeight / 2.);
    painter.setFont(font);
    painter.setPen(theme.mutedText);
    painter.drawText(QRect(area.left(), top + ShareHeight + 3, area.width(), textHeight),
        Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
}

void RankingDelegate::paintRemoves(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const Theme& theme = m_workspace.theme();
    painter.setFont(themeFont(TextSize::Body));
    painter.setPen(theme.text);
    const QString text = index.data().toString();
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
    if (m_model.row(index.row()).isRemovesAssumed) {
        // Dashed is the mark of what is only assumed.
        const int width = QFontMetrics(painter.font()).horizontalAdvance(text) + 8;
        painter.setPen(QPen(theme.assumed, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(area.right() - width + 4, area.center().y() - 10.5, width, 21), 4, 4);
    }
}

} // namespace touchstone
