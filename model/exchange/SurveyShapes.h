// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/TableShape.h"

#include <functional>

namespace touchstone {

// The shapes of tables that survey programs write, each in the file of its name; nothing where a table has not that
// shape.

/// Qualtrics: names, questions, and in newer exports an ImportId a column.
std::optional<TableShape> qualtricsShape(const FirstRecords& first);
/// SurveyMonkey: questions, each before the empty cells of its further columns, and options below them.
std::optional<TableShape> surveyMonkeyShape(const FirstRecords& first);
/// LimeSurvey: one row of codes or questions, rows of a question as "Q1[SQ001]".
std::optional<TableShape> limeSurveyShape(const FirstRecords& first);
/// 问卷星: six columns about the response, then numbered questions, rows of a matrix as "第3题(送货)".
std::optional<TableShape> wenjuanxingShape(const FirstRecords& first);
/// Google Forms: a time, then questions, rows of a grid as "Question [Row]".
std::optional<TableShape> googleFormsShape(const FirstRecords& first);
/// Any table: one to three header rows, told by their content; none where the first record is an answer.
std::optional<TableShape> genericShape(const FirstRecords& first);

/// Names of columns from several header rows: an empty cell of the first row belongs to the question on its left where
/// a cell below is filled ("Question: Option"). Texts below that are `isFiller` say nothing.
std::vector<ColumnHint> namesFromRows(
    const FirstRecords& first, size_t rows, const std::function<bool(const QString&)>& isFiller);

} // namespace touchstone
