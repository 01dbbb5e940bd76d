// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/Project.h"

#include <random>

namespace touchstone::test {

/// Edits of every kind, drawn from a seed: what they are depends on the project and the seed alone, but for fresh ids.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
    { }

    /// Makes one edit that changes something. Its name says what kind it is.
    Result<void> apply(Project& project);
    /// Kinds of edit made so far.
    const QSet<QString>& kinds() const { return m_kinds; }

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename Value>
    const Value* anyOf(const Collection<Value>& values);
    TouchpointId anyTouchpoint(const Journey& journey);

    QString change(Edit& edit);
    QString changeJourney(Edit& edit, int kind);
    QString changeBeside(Edit& edit, int kind);
    QString changeTouchpoint(Edit& edit, int kind);
    QString changeEvidence(Edit& edit, int kind);
    QString changePlan(Edit& edit, int kind);
    Touchpoint newTouchpoint(const Journey& journey);
    PainPoint newPainPoint();
    QString text();

    std::mt19937 m_random;
    int m_count = 0;
    QSet<QString> m_kinds;
};

} // namespace touchstone::test
