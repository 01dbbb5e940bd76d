// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Settings.h"

#include <algorithm>
#include <vector>

namespace touchstone {
namespace {

/// Raised when a key changes its meaning; settings of another version are not read.
constexpr int SettingsVersion = 1;

struct SettingInfo
{
    Setting setting;
    const char* name;
    QMetaType::Type type;
    QVariant fallback;
    QVariantList allowed = {}; ///< empty: any
    int minimum = 0, maximum = 0; ///< of integers, where they differ
};

const std::vector<SettingInfo>& table()
{
    static const std::vector<SettingInfo> infos{
        {Setting::Language, "language", QMetaType::QString, QString(),
            {QString(), QStringLiteral("en"), QStringLiteral("zh_CN")}},
        {Setting::ThemeChoice, "theme", QMetaType::QString, QStringLiteral("system"),
            {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")}},
        {Setting::InterfaceScale, "interfaceScale", QMetaType::Int, 100, {}, 50, 300},
        {Setting::RecentFiles, "recentFiles", QMetaType::QStringList, QStringList()},
        {Setting::LastFile, "lastFile", QMetaType::QString, QString()},
        {Setting::LastFolder, "lastFolder", QMetaType::QString, QString()},
        {Setting::WindowGeometry, "window/geometry", QMetaType::QByteArray, QByteArray()},
        {Setting::SplitterSizes, "window/splitter", QMetaType::QByteArray, QByteArray()},
        {Setting::MapReading, "window/mapReading", QMetaType::QByteArray, QByteArray()},
        {Setting::MapStrips, "window/mapStrips", QMetaType::QByteArray, QByteArray()},
        {Setting::Mode, "window/mode", QMetaType::Int, 1, {}, 0, 3},
        {Setting::SelectedTouchpoint, "window/touchpoint", QMetaType::LongLong, qlonglong(0)},
    };
    return infos;
}

const SettingInfo& infoOf(Setting setting)
{
    const auto& infos = table();
    return *std::find_if(infos.begin(), infos.end(), [&](const SettingInfo& info) { return info.setting == setting; });
}

bool isAllowed(const SettingInfo& info, const QVariant& value)
{
    if (!info.allowed.isEmpty() && !info.allowed.contains(value))
        return false;
    return info.minimum == info.maximum || (value.toInt() >= info.minimum && value.toInt() <= info.maximum);
}

} // namespace

Settings::Settings(const QString& file)
    : m_store(file.isEmpty() ? std::make_unique<QSettings>(QStringLiteral("touchstone"), QStringLiteral("touchstone"))
                             : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
    const QString versionKey = QStringLiteral("version");
    if (m_store->value(versionKey, SettingsVersion).toInt() != SettingsVersion)
        m_store->clear();
    m_store->setValue(versionKey, SettingsVersion);
}

QVariant Settings::read(Setting setting) const
{
    const SettingInfo& info = infoOf(setting);
    QVariant value = m_store->value(QLatin1String(info.name), info.fallback);
    // An INI file knows strings only: a conversion that works makes the type right.
    if (!value.convert(QMetaType(info.type)) || !isAllowed(info, value))
        return info.fallback;
    return value;
}

void Settings::set(Setting setting, const QVariant& value)
{
    const SettingInfo& info = infoOf(setting);
    Q_ASSERT(value.metaType() == QMetaType(info.type) && isAllowed(info, value));
    m_store->setValue(QLatin1String(info.name), value);
}

} // namespace touchstone
