// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Terms.h"

#include <array>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct Terms
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::Terms)
};

} // namespace

QString termOf(Grade grade)
{
    switch (grade) {
    case Grade::Measured:
        return Terms::tr("measured");
    case Grade::Heard:
        return Terms::tr("heard");
    case Grade::Assumed:
        return Terms::tr("assumed");
    }
    return {};
}

QString termOf(Family family)
{
    switch (family) {
    case Family::Dissatisfied:
        return Terms::tr("Dissatisfied");
    case Family::Effort:
        return Terms::tr("Effort");
    case Family::Failed:
        return Terms::tr("Failed");
    case Family::Voiced:
        return Terms::tr("Voiced");
    }
    return {};
}

QString termOf(Impact impact) { return Terms::tr(infoOf(impact).name); }

QString termOf(Signal signal) { return Terms::tr(infoOf(signal).name); }

QString termOf(Reach reach)
{
    switch (reach) {
    case Reach::All:
        return Terms::tr("all", "share of journeys that pass here");
    case Reach::Most:
        return Terms::tr("most", "share of journeys that pass here");
    case Reach::Some:
        return Terms::tr("some", "share of journeys that pass here");
    case Reach::Few:
        return Terms::tr("few", "share of journeys that pass here");
    }
    return {};
}

QString termOf(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Unspecified:
        return Terms::tr("unspecified", "kind of channel");
    case ChannelKind::Digital:
        return Terms::tr("digital", "kind of channel");
    case ChannelKind::Physical:
        return Terms::tr("physical", "kind of channel");
    case ChannelKind::Human:
        return Terms::tr("human", "kind of channel");
    }
    return {};
}

QString termOf(Informant informant)
{
    switch (informant) {
    case Informant::Customer:
        return Terms::tr("customer", "informant");
    case Informant::Frontline:
        return Terms::tr("frontline", "informant");
    case Informant::Management:
        return Terms::tr("management", "informant");
    }
    return {};
}

QString termOf(Stance stance)
{
    switch (stance) {
    case Stance::Negative:
        return Terms::tr("negative", "stance");
    case Stance::Neutral:
        return Terms::tr("neutral", "stance");
    case Stance::Positive:
        return Terms::tr("positive", "stance");
    }
    return {};
}

QString termOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Score:
        return Terms::tr("score", "role of a column");
    case ColumnRole::Outcome:
        return Terms::tr("outcome", "role of a column");
    case ColumnRole::Segment:
        return Terms::tr("segment", "role of a column");
    case ColumnRole::Weight:
        return Terms::tr("weight", "role of a column");
    case ColumnRole::Respondent:
        return Terms::tr("respondent", "role of a column");
    case ColumnRole::Text:
        return Terms::tr("free text", "role of a column");
    case ColumnRole::Wave:
        return Terms::tr("survey wave", "role of a column");
    case ColumnRole::Date:
        return Terms::tr("date", "role of a column");
    case ColumnRole::Importance:
        return Terms::tr("importance", "role of a column");
    case ColumnRole::KanoFunctional:
        return Terms::tr("Kano: if it was there", "role of a column");
    case ColumnRole::KanoDysfunctional:
        return Terms::tr("Kano: if it was not there", "role of a column");
    case ColumnRole::Ignore:
        return Terms::tr("ignore", "role of a column");
    }
    return {};
}

QString termOfDigitalLevel(int level)
{
    switch (level) {
    case 0:
        return Terms::tr("manual", "digital level");
    case 1:
        return Terms::tr("recorded", "digital level");
    case 2:
        return Terms::tr("online", "digital level");
    case 3:
        return Terms::tr("connected", "digital level");
    case 4:
        return Terms::tr("intelligent", "digital level");
    default:
        return {};
    }
}

QString termOfField(const QString& key)
{
    const std::array<std::pair<const char*, QString>, 6> fields
        = {{{"member", Terms::tr("Members")}, {"sales", Terms::tr("Sales", "field of digitisation")},
            {"service", Terms::tr("Service", "field of digitisation")}, {"marketing", Terms::tr("Marketing")},
            {"resource", Terms::tr("Resources")}, {"business", Terms::tr("Business", "field of digitisation")}}};
    for (const auto& [field, term] : fields) {
        if (key == QLatin1String(field))
            return term;
    }
    return key;
}

QString termOfSeverity(int severity)
{
    switch (severity) {
    case 0:
        return Terms::tr("none", "severity");
    case 1:
        return Terms::tr("slight", "severity");
    case 2:
        return Terms::tr("clear", "severity");
    case 3:
        return Terms::tr("severe", "severity");
    default:
        return {};
    }
}

} // namespace touchstone
