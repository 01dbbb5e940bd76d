// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <deque>
#include <initializer_list>
#include <optional>
#include <QString>

namespace touchstone {

struct Touchpoint;

/// A part of impact: a number in the registry. Those below have a name because the program itself refers to them; a
/// further one needs none (see ImpactInfo).
enum class Impact : int { Importance, Reach, DropOff };

/// No more can be registered: what is kept by impact has room for so many and needs no memory of its own.
inline constexpr size_t MostImpacts = 6;

/// All that is particular about a part of impact (scoring.md 1.2): what the score, the text form, the window, the
/// terminal and the report know of it. A new one is one file in model/evidence/impacts/ and one line in
/// Registration.inc there.
///
/// Texts are English sources; who shows them translates them in the context that is named.
struct ImpactInfo
{
    Impact impact = Impact::Importance; ///< where it stands in allImpacts(); registerImpact() gives it
    QString key = {}; ///< as in the text form: "importance", "reach" ...
    double weight = 0; ///< v_j as the model has it; weights are rescaled over what is known
    /// What a touchpoint has of it, at least 0; none where that is not known. No function: it is computed from drivers,
    /// transitions and what the touchpoint says of them, and drawn with these (ImpactModel).
    std::optional<double> (*valueOf)(const Touchpoint& touchpoint) = nullptr;
    bool isRelative = true; ///< a value counts by v/(v + mean); else it is a share, 0..1, and counts as it is
    const char* name = nullptr; ///< "Importance" (touchstone::Terms)
    const char* longName = nullptr; ///< in a report (Report)
    const char* finding = nullptr; ///< with valueOf: "worth %1 a journey" (Report)
};

/// All parts of impact, in the order of their numbers.
const std::deque<ImpactInfo>& allImpacts();
const ImpactInfo& infoOf(Impact impact);
size_t impactCount(); ///< of those registered
const ImpactInfo* impactFromKey(const QString& key); ///< nullptr where no such part is registered

/// Adds a part of impact behind those that are known and returns its number. Only while the program starts, in one
/// thread, and no more than MostImpacts in all; references to what was registered stay good.
Impact registerImpact(ImpactInfo info);

QString keyOf(Impact impact); ///< "importance", "reach", "dropoff"

/// One value for each part of impact that is registered.
template <typename Value>
class ByImpact
{
public:
    ByImpact() = default;
    /// The first of them; the others have none.
    ByImpact(std::initializer_list<Value> values) { std::copy(values.begin(), values.end(), m_values.begin()); }

    size_t size() const { return impactCount(); }
    Value* begin() { return m_values.data(); }
    Value* end() { return begin() + size(); }
    const Value* begin() const { return m_values.data(); }
    const Value* end() const { return begin() + size(); }
    Value& operator[](size_t part) { return m_values[part]; }
    const Value& operator[](size_t part) const { return m_values[part]; }
    friend bool operator==(const ByImpact& a, const ByImpact& b) { return std::equal(a.begin(), a.end(), b.begin()); }

private:
    std::array<Value, MostImpacts> m_values = {};
};

ByImpact<double> usualImpactWeights(); ///< as the model has them

} // namespace touchstone
