// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <QRectF>
#include <unordered_map>
#include <vector>

namespace touchstone {

/// Rectangles that can be asked quickly whether one of them is hit.
class RectIndex
{
public:
    void insert(const QRectF& rect)
    {
        const auto index = static_cast<int>(m_rects.size());
        m_rects.push_back(rect);
        forEachBucket(rect, [&](quint64 key) {
            m_buckets[key].push_back(index);
            return false;
        });
    }

    /// The first rectangle that overlaps `area`, nullptr if there is none. Touching is not overlapping.
    const QRectF* firstHit(const QRectF& area) const
    {
        const QRectF* hit = nullptr;
        forEachBucket(area, [&](quint64 key) {
            const auto bucket = m_buckets.find(key);
            if (bucket == m_buckets.end())
                return false;
            for (const int index : bucket->second) {
                if (m_rects[static_cast<size_t>(index)].intersects(area)) {
                    hit = &m_rects[static_cast<size_t>(index)];
                    return true;
                }
            }
            return false;
        });
        return hit;
    }
    /// How many rectangles overlap `area`.
    int count(const QRectF& area) const { return static_cast<int>(allHits(area).size()); }
    /// All rectangles that overlap `area`, in the order of their making.
    std::vector<QRectF> allHits(const QRectF& area) const
    {
        std::vector<int> found;
        forEachBucket(area, [&](quint64 key) {
            if (const auto bucket = m_buckets.find(key); bucket != m_buckets.end()) {
                for (const int index : bucket->second) {
                    if (m_rects[static_cast<size_t>(index)].intersects(area))
                        found.push_back(index);
                }
            }
            return false;
        });
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        std::vector<QRectF> rects;
        for (const int index : found)
            rects.push_back(m_rects[static_cast<size_t>(index)]);
        return rects;
    }
    bool hits(const QRectF& area) const { return firstHit(area) != nullptr; }

private:
    template <typename Visit>
    static void forEachBucket(const QRectF& rect, Visit visit)
    {
        constexpr double size = 160;
        const auto bucket = [](double at) { return static_cast<qint32>(std::floor(at / size)); };
        for (qint32 x = bucket(rect.left()); x <= bucket(rect.right()); ++x) {
            for (qint32 y = bucket(rect.top()); y <= bucket(rect.bottom()); ++y) {
                if (visit(static_cast<quint64>(static_cast<quint32>(x)) << 32 | static_cast<quint32>(y)))
                    return;
            }
        }
    }

    std::vector<QRectF> m_rects;
    std::unordered_map<quint64, std::vector<int>> m_buckets;
};

} // namespace touchstone
