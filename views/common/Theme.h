// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace touchstone {

enum class ThemeMode { Light, Dark };

/// Colours by role, fonts by size: the only place that knows a colour. A plain value; painters take one.
struct Theme
{
    ThemeMode mode = ThemeMode::Light;

    QColor window, surface, raised; ///< behind everything; cards and tables; headers and wells
    QColor text, mutedText, border, grid;
    QColor accent, accentText, accentSoft; ///< teal: selection and action
    QColor rail, railText, railActive; ///< the mode bar
    QColor danger, warning, warningSoft, good; ///< exits and errors; cautions
    QColor measured, heard, assumed; ///< evidence grades
    QColor laneFill, stageFill, edge, exitEdge; ///< the map

    static Theme of(ThemeMode mode);
    /// Light print colours for reports, whatever the window shows.
    static Theme print() { return of(ThemeMode::Light); }

    /// The one heat scale for pain, sand to crimson; `pain` 0..1, luminance falls steadily. Same in both modes but for the
    /// text on it: see heatText().
    QColor heat(double pain) const;
    QColor heatText(double pain) const; ///< readable on heat(pain)
    /// A neutral scale for what is neither good nor bad (reach, importance ...), pale to deep blue; `share` 0..1,
    /// luminance falls steadily.
    QColor ramp(double share) const;
    QColor rampText(double share) const; ///< readable on ramp(share)
    /// One of a few colours that tell categories apart, the colour-blind included; from the ninth on a grey for the rest.
    QColor categoryColor(int category) const;
    QColor familyColor(int family) const; ///< of the score's stacked terms, by Family
    QColor impactColor(int impact) const; ///< by Impact
    QColor gradeColor(Grade grade) const;
    /// Of a line in a chart that has several, one a group of people; teal is the first. Repeats after LineColors.
    QColor lineColor(int line) const;
    static constexpr int LineColors = 6;
    QPalette palette() const;
};

/// Sizes of type in pixels at 100 %: 12, 13, 15, 19, 34.
enum class TextSize { Small = 12, Body = 13, Title = 15, Heading = 19, Figure = 34 };

/// The interface font with Noto Sans CJK SC named for Chinese and tabular figures where the font has them.
QFont themeFont(TextSize size, QFont::Weight weight = QFont::Normal);

/// Dark or white text, whichever is easier to read on a colour.
QColor textOn(const QColor& background);

/// Heat of an index for the map and tables: 0 at index 0, .5 at 100 (average), 1 at 250 and above.
double heatOfIndex(double index);

} // namespace touchstone
