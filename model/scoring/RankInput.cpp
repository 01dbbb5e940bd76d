// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/RankInput.h"

#include "model/evidence/SignalRulesJson.h"

#include <algorithm>
#include <cmath>
#include <QJsonArray>

namespace touchstone {
namespace {

/// Reads the parts one by one; the first that is not as written ends it.
class InputReader
{
public:
    explicit InputReader(const QJsonObject& object)
        : m_object(object)
    { }

    std::optional<RankInput> read()
    {
        if (readSettings() && readTouchpoints() && readTransitions() && readSignals() && readDrivers())
            return std::move(m_input);
        return std::nullopt;
    }

private:
    /// A finite number of at least `low`.
    static bool readNumber(const QJsonValue& value, double low, double& number)
    {
        number = value.toDouble();
        return value.isDouble() && std::isfinite(number) && number >= low;
    }

    template <typename Numbers>
    static bool readNumbers(const QJsonValue& value, double low, Numbers& numbers)
    {
        const QJsonArray array = value.toArray();
        if (!value.isArray() || static_cast<size_t>(array.size()) != numbers.size())
            return false;
        for (size_t i = 0; i < numbers.size(); ++i) {
            if (!readNumber(array[static_cast<qsizetype>(i)], low, numbers[i]))
                return false;
        }
        return true;
    }

    /// A part of impact that was not known yet when this was written had no weight.
    static bool readImpactWeights(const QJsonValue& value, ByImpact<double>& weights)
    {
        const qsizetype count = value.toArray().size();
        std::vector<double> numbers(static_cast<size_t>(count));
        if (count == 0 || numbers.size() > weights.size() || !readNumbers(value, 0, numbers))
            return false;
        weights = {};
        std::copy(numbers.begin(), numbers.end(), weights.begin());
        return true;
    }

    /// The id of a touchpoint's key; none where there is no such touchpoint.
    TouchpointId idOf(const QString& key) const { return m_ids.value(key); }

    TouchpointId endOf(const QJsonValue& value) const
    {
        const QString key = value.toString();
        for (const TouchpointId end : {StartNode, SuccessNode, LostNode}) {
            if (key == m_input.journey.keyOf(end))
                return end;
        }
        return idOf(key);
    }

    /// A touchpoint's key, or two with ">" between; a key may hold that sign, too.
    Place placeOf(const QString& key) const
    {
        if (const TouchpointId id = idOf(key))
            return {id};
        for (qsizetype at = key.indexOf(u'>'); at >= 0; at = key.indexOf(u'>', at + 1)) {
            const TouchpointId from = idOf(key.left(at)), to = idOf(key.mid(at + 1));
            if (from && to)
                return {from, to};
        }
        return {};
    }

    bool readSettings()
    {
        const QJsonObject score = m_object[QStringLiteral("score")].toObject();
        ScoreSettings& settings = m_input.settings;
        double draws = 0;
        bool isSeed = false;
        settings.seed = score[QStringLiteral("seed")].toString().toULongLong(&isSeed);
        if (!isSeed || !readNumber(score[QStringLiteral("draws")], 1, draws) || draws > 10'000'000
            || !readNumber(score[QStringLiteral("signal_correlation")], 0, settings.signalCorrelation)
            || settings.signalCorrelation > 1)
            return false;
        settings.draws = static_cast<int>(draws);
        const auto floors = errorFloorsFrom(score[QStringLiteral("error_floors")].toObject());
        if (!floors)
            return false;
        settings.errorFloors = *floors;
        const auto rules = rulesFromJson(score[QStringLiteral("rules")].toObject());
        if (!rules)
            return false;
        settings.rules = *rules;
        m_input.tallies.anchors = rules->anchors();
        return readNumbers(score[QStringLiteral("pain_weights")], 0, settings.painWeights)
            && readImpactWeights(score[QStringLiteral("impact_weights")], settings.impactWeights);
    }

    bool readTouchpoints()
    {
        const QJsonArray touchpoints = m_object[QStringLiteral("touchpoints")].toArray();
        for (const QJsonValue& value : touchpoints) {
            const QJsonObject object = value.toObject();
            Touchpoint touchpoint;
            touchpoint.key = object[QStringLiteral("id")].toString();
            touchpoint.position = m_input.journey.touchpoints.nextPosition();
            touchpoint.id = TouchpointId{touchpoint.position + 1};
            touchpoint.momentOfTruth = object[QStringLiteral("moment_of_truth")].toBool();
            if (touchpoint.key.isEmpty() || m_ids.contains(touchpoint.key))
                return false;
            if (const QJsonValue reach = object[QStringLiteral("reach")]; reach.isDouble()) {
                if (reach.toInt(-1) < 0 || reach.toInt() > static_cast<int>(Reach::Few))
                    return false;
                touchpoint.reach = static_cast<Reach>(reach.toInt());
            }
            if (const QJsonValue importance = object[QStringLiteral("importance")]; !importance.isUndefined()) {
                if (!readNumber(importance, 1, touchpoint.importance.emplace()))
                    return false;
            }
            const QJsonObject values = object[QStringLiteral("impacts")].toObject();
            for (auto at = values.begin(); at != values.end(); ++at) {
                const ImpactInfo* info = impactFromKey(at.key());
                if (!info || !readNumber(at.value(), 0, m_input.tallies.impactValues[info->impact][touchpoint.id]))
                    return false;
            }
            m_ids.insert(touchpoint.key, touchpoint.id);
            m_input.journey.touchpoints.put(std::move(touchpoint));
        }
        return !m_ids.isEmpty();
    }

    bool readTransitions()
    {
        for (const QJsonValue& value : m_object[QStringLiteral("transitions")].toArray()) {
            const QJsonArray ends = value.toArray();
            Transition transition;
            transition.position = m_input.journey.transitions.nextPosition();
            transition.id = TransitionId{transition.position + 1};
            transition.from = endOf(ends[0]);
            transition.to = endOf(ends[1]);
            if (ends.size() != 3 || !transition.from || !transition.to || transition.from == SuccessNode
                || transition.from == LostNode || transition.to == StartNode
                || !readNumber(ends[2], 0, transition.count.emplace()))
                return false;
            m_input.journey.transitions.put(std::move(transition));
        }
        return true;
    }

    bool readSignals()
    {
        for (const QJsonValue& value : m_object[QStringLiteral("signals")].toArray()) {
            const QJsonObject object = value.toObject();
            const std::optional<Signal> signal = signalFromKey(object[QStringLiteral("signal")].toString());
            const Place place = placeOf(object[QStringLiteral("place")].toString());
            if (!signal || !place || m_input.tallies.find(place, *signal))
                return false;
            SignalTally tally{.place = place, .signal = *signal};
            const QJsonValue counts = object[QStringLiteral("counts")];
            tally.counts.resize(static_cast<size_t>(counts.toArray().size()));
            tally.loss.resize(tally.counts.size());
            if (!readNumbers(counts, 0, tally.counts) || !readNumbers(object[QStringLiteral("loss")], 0, tally.loss)
                || std::any_of(tally.loss.begin(), tally.loss.end(), [](double loss) { return loss > 1; }))
                return false;
            if (const QJsonValue anchors = object[QStringLiteral("anchors")]; !anchors.isUndefined()) {
                std::array<double, 2> ends = {};
                if (!readNumbers(anchors, 0, ends))
                    return false;
                tally.anchors = {ends[0], ends[1]};
            }
            m_input.tallies.signalTallies.push_back(std::move(tally));
        }
        return !m_input.tallies.signalTallies.empty();
    }

    bool readDrivers()
    {
        const QJsonValue value = m_object[QStringLiteral("drivers")];
        if (value.isUndefined())
            return true;
        const QJsonObject object = value.toObject();
        Drivers& drivers = m_input.tallies.drivers;
        for (const QJsonValue& key : object[QStringLiteral("touchpoints")].toArray()) {
            drivers.touchpoints.push_back(idOf(key.toString()));
            if (!drivers.touchpoints.back())
                return false;
        }
        const QJsonArray rows = object[QStringLiteral("correlation")].toArray();
        for (const QJsonValue& row : rows) {
            if (!readNumbers(row, -1, drivers.correlation.emplace_back(drivers.touchpoints.size() + 1)))
                return false;
        }
        return !drivers.isEmpty() && drivers.correlation.size() == drivers.touchpoints.size() + 1
            && readNumber(object[QStringLiteral("n")], 0, drivers.n);
    }

    const QJsonObject m_object; ///< const: looking up what is not there would add it
    RankInput m_input;
    QHash<QString, TouchpointId> m_ids;
};

} // namespace

std::optional<RankInput> readRankInput(const QJsonObject& canonical) { return InputReader(canonical).read(); }

} // namespace touchstone
