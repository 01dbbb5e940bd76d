// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/EmotionCurve.h"
#include "views/common/Workspace.h"

class QMenu;

namespace touchstone {

/// Whose curve it is. With nothing set: those whom the window's filter names, everyone if it names none.
struct CurveGroup
{
    QString segment; ///< "COLUMN=VALUE"
    QString wave; ///< key of a wave
    PersonaId persona = {}; ///< with the answers of their segment, where they have one

    friend bool operator==(const CurveGroup&, const CurveGroup&) = default;
};

/// Which curves are shown, and the curves: those of the ratings follow each edit at once, those of the answers are
/// computed off the GUI thread after each ranking. Nothing is computed while nobody looks.
class EmotionLines : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostGroups = Theme::LineColors;

    explicit EmotionLines(Workspace& workspace, QObject* parent = nullptr);

    /// One curve with whose it is.
    struct Line
    {
        CurveGroup group;
        QString name; ///< empty: everyone
        int colour = 0;
        EmotionCurve curve;

        /// Whose ratings they are; none: everyone's.
        std::optional<PersonaId> persona() const { return group.persona ? std::optional(group.persona) : std::nullopt; }
    };
    /// Measured curves first; those without a point are left out.
    std::vector<Line> lines() const;
    bool isComputing() const { return m_isRunning; }

    bool shows(CurveMeasure measure) const
    {
        return measure == CurveMeasure::Measured ? m_showsMeasured : m_showsRated;
    }
    void show(CurveMeasure measure, bool on);
    const std::vector<CurveGroup>& groups() const { return m_groups; }
    /// Whose rating is set where a touchpoint has none: that of the first group that has ratings; none: nobody's in
    /// particular. Nothing where no such group is chosen, or ratings are not shown.
    std::optional<std::optional<PersonaId>> ratedPersona() const;
    /// Adds or removes a group; more than MostGroups are refused.
    void choose(const CurveGroup& group, bool on);
    /// Fills a menu with all that can be chosen.
    void fill(QMenu& menu);
    /// Whether somebody looks.
    void setActive(bool on);

signals:
    void changed();

private:
    void compute();
    void reset();
    QString nameOf(const CurveGroup& group) const;
    TallyFilter filterOf(const CurveGroup& group) const;
    const Persona* personaOf(const CurveGroup& group) const;
    bool isMeasurable(const CurveGroup& group) const;
    void addGroup(QMenu& menu, const QString& text, const CurveGroup& group);

    /// A measured curve that is ready.
    struct Measured
    {
        CurveGroup group;
        TallyFilter filter;
        EmotionCurve curve;
    };
    Workspace& m_workspace;
    std::vector<CurveGroup> m_groups{CurveGroup{}};
    std::vector<int> m_colours{0};
    std::vector<Measured> m_measured;
    bool m_showsMeasured = true, m_showsRated = true;
    bool m_isActive = false, m_isRunning = false, m_isOutdated = true;
};

} // namespace touchstone
