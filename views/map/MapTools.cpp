// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapTools.h"

namespace touchstone {

MapTools::Gesture MapTools::gesture() const
{
    return m_move ? Gesture::Move : m_connect ? Gesture::Connect : m_header ? Gesture::Header : Gesture::None;
}

void MapTools::beginMove(const QPointF& at)
{
    cancel();
    m_move = std::make_unique<MoveGesture>(m_scene, m_edits, at);
}

void MapTools::beginConnect(TouchpointId from, const QPointF& anchor)
{
    cancel();
    m_connect = std::make_unique<ConnectGesture>(m_scene, m_edits, from, anchor);
}

void MapTools::beginHeader(const MapHeader& header, const QPointF& at)
{
    cancel();
    m_header = std::make_unique<HeaderGesture>(m_scene, m_edits, header, at);
}

void MapTools::moveTo(const QPointF& at, Qt::KeyboardModifiers modifiers, double scale)
{
    if (m_move)
        m_move->moveTo(at, modifiers, scale);
    else if (m_header)
        m_header->moveTo(at);
}

void MapTools::finish()
{
    // The gesture is over before its edit changes what the views show.
    if (std::unique_ptr<MoveGesture> move = std::exchange(m_move, {}))
        move->finish();
    else if (std::unique_ptr<HeaderGesture> header = std::exchange(m_header, {}))
        header->finish();
}

void MapTools::cancel()
{
    if (std::unique_ptr<MoveGesture> move = std::exchange(m_move, {}))
        move->cancel();
    if (std::unique_ptr<ConnectGesture> connect = std::exchange(m_connect, {}))
        connect->clear();
    if (std::unique_ptr<HeaderGesture> header = std::exchange(m_header, {}))
        header->clear();
}

QString MapTools::hint() const { return m_move ? m_move->hint() : m_connect ? m_connect->hint() : QString(); }

void MapTools::paint(QPainter& painter) const
{
    if (m_move)
        m_move->paint(painter);
    else if (m_connect)
        m_connect->paint(painter);
    else if (m_header)
        m_header->paint(painter);
}

} // namespace touchstone
