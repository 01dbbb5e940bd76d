// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/RowFields.h"

namespace touchstone {
namespace {

constexpr std::array Columns = {
    "id", "key", "position", "name", "kept_at", "model", "basis", "segment", "wave", "fingerprint", "input", "places"};

const QString ByEvidence = QStringLiteral("evidence"), ByRoom = QStringLiteral("room");

KeptResult readResult(Query& query)
{
    KeptResult result;
    QString basis, places;
    query >> result.id >> result.key >> result.position >> result.name >> result.keptAt >> result.modelVersion >> basis
        >> result.filter.segment >> result.filter.wave >> result.fingerprint >> result.input >> places;
    if ((basis != ByEvidence && basis != ByRoom) || !readPlaceResults(places, result.places))
        throwDamagedRow(places);
    result.basis = basis == ByRoom ? Basis::Room : Basis::Evidence;
    return result;
}

} // namespace

template <>
std::vector<KeptResult> readAll(Statements& statements)
{
    std::vector<KeptResult> results;
    Query query(statements, selectSql("kept_result", Columns, "ORDER BY position, id"));
    while (query.next())
        results.push_back(readResult(query));
    return results;
}

template <>
std::optional<KeptResult> readOne(Statements& statements, ResultId id)
{
    Query query(statements, selectSql("kept_result", Columns, "WHERE id = ?"), id);
    return query.next() ? std::optional(readResult(query)) : std::nullopt;
}

void writeRow(Statements& statements, const KeptResult& result)
{
    Query(statements, upsertSql("kept_result", Columns), result.id, result.key, result.position, result.name,
        result.keptAt, result.modelVersion, result.basis == Basis::Room ? ByRoom : ByEvidence, result.filter.segment,
        result.filter.wave, result.fingerprint, result.input, placeResultsText(result.places))
        .run();
}

void eraseRow(Statements& statements, ResultId id) { eraseById(statements, "kept_result", id); }

} // namespace touchstone
