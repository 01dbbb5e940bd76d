// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/TermWords.h"
#include "views/map/EmotionPicture.h"

namespace touchstone {

/// What the emotion curve says, in one language, whatever the interface speaks: a report in Chinese out of an English
/// window. Safe to use from several threads.
class EmotionWords
{
public:
    explicit EmotionWords(const QString& language);

    const QString& language() const { return m_words.language(); }
    QString title() const; ///< "Emotion curve"
    QString range() const; ///< "90 % range"
    QString grade(Grade grade) const { return gradeText(grade, m_words); }
    /// "measured satisfaction", "emotion ratings", with the group's name.
    QString name(const EmotionLine& line) const;
    /// name() with the number of people where it is the same at all points: "emotion ratings, n=9 each".
    QString nameWithSize(const EmotionLine& line) const;
    /// "62 %", "+1.2"; under 15 people who had trouble is said as "6 of 8".
    QString value(CurveMeasure measure, const CurvePoint& point) const;
    /// "n=200", "6 out of 8".
    QString size(const CurvePoint& point) const;
    /// "low point", "peak", "end": those that it is.
    QStringList marks(const CurvePoint& point) const;
    /// The headline figures: "remembered 41 %, mean 58 %". Of few people (under 15 at each touchpoint) no share is
    /// said, only ratings. Empty where there is nothing to say.
    QString headline(const EmotionLine& line) const;
    /// What headline() means, in a sentence.
    QString headlineMeaning() const;
    /// A point, a line a figure: "measured satisfaction: 62 % (90 % range 51 % to 72 %), n=200, measured, low point".
    QString describe(const EmotionLine& line, const CurvePoint& point) const;
    /// "+1", "−0.5": a rating with its sign.
    static QString ratingText(double rating, int decimals);

private:
    QString figure(CurveMeasure measure, double value) const;

    Words m_words;
};

/// The number of people of a line where it is the same at all points.
std::optional<double> commonSize(const EmotionLine& line);

} // namespace touchstone
