// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/JsonReader.h"
#include "model/journey/Journey.h"

#include <QHash>

namespace touchstone {

/// The ids of one kind of thing while a text form is read: text id to id.
template <typename IdType>
class KeyIndex
{
public:
    /// `kind` as it stands in an error about a dangling reference.
    explicit KeyIndex(const QString& kind)
        : m_kind(kind)
    { }

    /// Reads the object's "id", which must be new, and gives the thing a fresh id.
    IdType define(JsonReader& reader, QString& key)
    {
        key = reader.string(QStringLiteral("id"), Presence::Required);
        if (key.isEmpty() && reader.has(QStringLiteral("id")))
            reader.fail(
                ErrorCode::JsonBadValue, {QStringLiteral("\"\""), QStringLiteral("an id")}, QStringLiteral("id"));
        if (m_ids.contains(key))
            reader.fail(ErrorCode::JsonDuplicateId, {key}, QStringLiteral("id"));
        const auto id = newId<IdType>();
        m_ids.insert(key, id);
        return id;
    }

    /// The id behind a reference; none and an error where there is no such thing.
    IdType resolve(const QString& key, const QString& path, JsonFindings& findings) const
    {
        const auto found = m_ids.constFind(key);
        if (found != m_ids.constEnd())
            return *found;
        findings.fail(ErrorCode::JsonDanglingReference, {m_kind, key}, path);
        return {};
    }

    /// Reads the reference under `key` of an object.
    IdType read(JsonReader& reader, const QString& key, Presence presence) const
    {
        if (!reader.has(key)) {
            reader.value(key, presence);
            return {};
        }
        const auto text = readString(reader.value(key), reader.pathOf(key), reader.findings());
        return text ? resolve(*text, reader.pathOf(key), reader.findings()) : IdType{};
    }

    bool contains(const QString& key) const { return m_ids.contains(key); }

private:
    QString m_kind;
    QHash<QString, IdType> m_ids;
};

/// Reads an array of things that have an id of their own into a collection, in order. `read(reader, key)` makes a
/// thing of its object; id, key and position are given here.
template <typename Value, typename Read>
void readDefined(JsonReader& root, const QString& array, KeyIndex<decltype(Value::id)>& keys, Collection<Value>& values,
    const Read& read)
{
    root.each(array, [&](const QJsonValue& item, const QString& path) {
        JsonReader reader(item, path, root.findings());
        QString key;
        const auto id = keys.define(reader, key);
        Value value = read(reader, key);
        value.id = id;
        value.key = key;
        value.position = values.nextPosition();
        values.put(std::move(value));
    });
}

/// What the evidence and the plan refer to.
struct ProjectKeys
{
    KeyIndex<TouchpointId> touchpoints{QStringLiteral("touchpoint")};
    KeyIndex<PersonaId> personas{QStringLiteral("persona")};
    KeyIndex<WaveId> waves{QStringLiteral("wave")};

    /// A touchpoint's id, or {"from": "a", "to": "b"} for a handover.
    Place readPlace(const QJsonValue& value, const QString& path, JsonFindings& findings) const;
    /// The key of a wave that is there, or empty.
    QString readWave(JsonReader& reader) const;
};

} // namespace touchstone
