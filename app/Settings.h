// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QSettings>
#include <QVariant>

namespace touchstone {

/// What the program remembers about the user, not about a journey. One line each in the table of Settings.cpp.
enum class Setting {
    Language, ///< QString: "en", "zh_CN"; empty: the system's
    ThemeChoice, ///< QString: "light", "dark", "system"
    InterfaceScale, ///< int: per cent, read before the window is made
    RecentFiles, ///< QStringList: newest first
    LastFile, ///< QString: open when the program ended; empty: none
    LastFolder, ///< QString: where a file was chosen last
    WindowGeometry, ///< QByteArray
    SplitterSizes, ///< QByteArray
    MapReading, ///< QByteArray: lens, and whether the minimap is shown
    MapStrips, ///< QByteArray: what is shown under the map, and how high
    Mode, ///< int: 0 Research .. 3 Report
    SelectedTouchpoint, ///< qlonglong: id in the last file, 0 none
};

/// Typed settings in one table: name, type, default, range; a value of another type or out of range counts as not
/// there.
class Settings
{
public:
    /// `file`: an INI file instead of the place that the system keeps settings in.
    explicit Settings(const QString& file = {});

    /// `T` must be the type that the table names.
    template <typename T>
    T get(Setting setting) const
    {
        return read(setting).template value<T>();
    }
    void set(Setting setting, const QVariant& value);
    /// Writes to the disk now.
    void sync() { m_store->sync(); }

private:
    QVariant read(Setting setting) const;

    std::unique_ptr<QSettings> m_store;
};

} // namespace touchstone
