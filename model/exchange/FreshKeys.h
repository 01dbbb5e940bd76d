// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <QHash>
#include <QSet>

namespace touchstone {

/// Gives out text-form ids that nothing in a collection has; in constant time also for many things of one name.
class FreshKeys
{
public:
    template <typename Value>
    explicit FreshKeys(const Collection<Value>& values)
    {
        for (const Value& value : values)
            m_taken.insert(value.key);
    }

    /// `wanted` where it may be had, else one made from `name`.
    QString make(const QString& wanted, const QString& name)
    {
        if (!wanted.isEmpty() && !isReserved(wanted) && !m_taken.contains(wanted)) {
            m_taken.insert(wanted);
            return wanted;
        }
        const QString base = makeKey(name, [](const QString&) { return false; });
        QString key = base;
        for (int& number = m_numbers[base]; m_taken.contains(key);)
            key = base + QLatin1Char('-') + QString::number(++number + 1);
        m_taken.insert(key);
        return key;
    }

private:
    static bool isReserved(const QString& key)
    {
        return key == QLatin1String("start") || key == QLatin1String("success") || key == QLatin1String("lost");
    }

    QSet<QString> m_taken;
    QHash<QString, int> m_numbers; ///< the last one given to each base
};

} // namespace touchstone
