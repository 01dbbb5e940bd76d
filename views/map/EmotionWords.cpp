// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/EmotionWords.h"

#include "views/common/Scale.h"
#include "views/map/MapFigures.h"

#include <algorithm>
#include <cmath>

namespace touchstone {

EmotionWords::EmotionWords(const QString& language)
    : m_words(language)
{ }

QString EmotionWords::title() const { return m_words.translate("touchstone::EmotionCurve", "Emotion curve"); }

QString EmotionWords::range() const { return m_words.translate("touchstone::EmotionCurve", "90 % range"); }

QString EmotionWords::name(const EmotionLine& line) const
{
    const bool isMeasured = line.measure == CurveMeasure::Measured;
    if (line.name.isEmpty())
        return isMeasured ? m_words.translate("touchstone::EmotionCurve", "measured satisfaction")
                          : m_words.translate("touchstone::EmotionCurve", "emotion ratings");
    return (isMeasured ? m_words.translate("touchstone::EmotionCurve", "%1: satisfaction", "a group's")
                       : m_words.translate("touchstone::EmotionCurve", "%1: ratings", "a group's"))
        .arg(line.name);
}

QString EmotionWords::nameWithSize(const EmotionLine& line) const
{
    const std::optional<double> common = commonSize(line);
    return common ? m_words.translate("touchstone::EmotionCurve", "%1, %2 each", "a line's name, n=9")
                        .arg(name(line), sampleText(*common))
                  : name(line);
}

QString EmotionWords::ratingText(double rating, int decimals)
{
    const QString digits = QLocale::c().toString(std::abs(rating), 'f', decimals);
    return digits.toDouble() == 0 ? digits : (rating < 0 ? u'−' : u'+') + digits;
}

QString EmotionWords::figure(CurveMeasure measure, double value) const
{
    return measure == CurveMeasure::Rated
        ? ratingText(value, 1)
        : m_words.translate("touchstone::EmotionCurve", "%1 %").arg(QLocale::c().toString(100 * value, 'f', 0));
}

QString EmotionWords::value(CurveMeasure measure, const CurvePoint& point) const
{
    if (measure == CurveMeasure::Measured && point.affected && point.n < FewestForPercent)
        return m_words.translate("touchstone::EmotionCurve", "%1 of %2 had trouble")
            .arg(std::lround(*point.affected))
            .arg(std::lround(point.n));
    return figure(measure, point.value);
}

QString EmotionWords::size(const CurvePoint& point) const
{
    return point.affected && point.n < FewestForPercent ? m_words.translate("touchstone::EmotionCurve", "%1 out of %2")
                                                              .arg(std::lround(*point.affected))
                                                              .arg(std::lround(point.n))
                                                        : sampleText(point.n);
}

QStringList EmotionWords::marks(const CurvePoint& point) const
{
    QStringList words;
    if (point.isLowPoint)
        words << m_words.translate("touchstone::EmotionCurve", "low point");
    if (point.isPeak)
        words << m_words.translate("touchstone::EmotionCurve", "peak");
    if (point.isEnd)
        words << m_words.translate("touchstone::EmotionCurve", "end");
    return words;
}

QString EmotionWords::headline(const EmotionLine& line) const
{
    const bool isShare = line.measure == CurveMeasure::Measured;
    const bool isOfFew = std::all_of(
        line.points.begin(), line.points.end(), [](const CurvePoint& point) { return point.n < FewestForPercent; });
    if (!line.mean || line.points.size() < 2 || (isShare && isOfFew))
        return {};
    const QString mean = figure(line.measure, *line.mean);
    return line.remembered ? m_words.translate("touchstone::EmotionCurve", "remembered %1, mean %2")
                                 .arg(figure(line.measure, *line.remembered), mean)
                           : m_words.translate("touchstone::EmotionCurve", "mean %1").arg(mean);
}

QString EmotionWords::headlineMeaning() const
{
    return m_words.translate("touchstone::EmotionCurve",
        "Remembered: the mean of low point and end, which is what people keep of an episode (peak-end rule). Mean: "
        "over "
        "all visits.");
}

QString EmotionWords::describe(const EmotionLine& line, const CurvePoint& point) const
{
    QStringList parts{sampleText(point.n), grade(point.grade)};
    if (point.hasRange())
        parts.prepend(m_words.translate("touchstone::EmotionCurve", "90 % range %1 to %2")
                          .arg(figure(line.measure, point.low), figure(line.measure, point.high)));
    if (const QStringList marked = marks(point); !marked.isEmpty())
        parts << marked.join(QStringLiteral(", "));
    return m_words.translate("touchstone::EmotionCurve", "%1: %2", "what: figure")
               .arg(name(line), value(line.measure, point))
        + u'\n' + parts.join(QStringLiteral(" · "));
}

std::optional<double> commonSize(const EmotionLine& line)
{
    const bool isCommon = line.points.size() > 2
        && std::all_of(line.points.begin(), line.points.end(),
            [&](const CurvePoint& point) { return point.n == line.points.front().n && !point.affected; });
    return isCommon ? std::optional(line.points.front().n) : std::nullopt;
}

} // namespace touchstone
