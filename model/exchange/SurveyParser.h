// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/TallyCounter.h"
#include "model/exchange/AnswerCoder.h"
#include "model/exchange/AnswerRows.h"
#include "model/exchange/IdSet.h"
#include "model/exchange/SurveyPlan.h"
#include "model/exchange/TableReader.h"

namespace touchstone {

/// Keeps up to 100 warnings a kind and counts them all.
void addWarning(ImportReport& report, ImportWarning warning);

/// Warns of what is wrong with the record that the reader stands at, of a table of `width` columns.
void warnOfRecord(const TableReader& reader, size_t width, ImportReport& report);

/// Turns a survey's records into rows to store and answers to count; runs in a thread of its own beside the one that
/// stores.
class SurveyParser
{
public:
    /// `reader` stands before the first answer; `width` is the number of the file's columns.
    SurveyParser(TableReader& reader, const SurveyPlan& plan, int width, AnswerQueue& queue, Progress& progress);

    /// Until the end of the source, an error, cancel or the queue's stop. The queue is finished in any case.
    void run();

    // Afterwards:
    const std::optional<Error>& error() const { return m_error; }
    void addTo(ImportReport& report) const; ///< counts and warnings
    std::vector<SurveyTally> tallies() const;

private:
    enum class Coding { None, Score, Outcome, Group, Weight, Respondent };
    struct Column
    {
        size_t source = 0; ///< column of the file
        int number = 0; ///< index in the mapping's columns
        bool isStored = false;
        Coding coding = Coding::None;
        size_t index = 0; ///< among those of its coding
    };

    void parse();
    void parseRow();
    void code(const Column& column, std::string_view cell);
    void noteRespondent(const Column& column, std::string_view cell);
    void warn(ImportWarning::Kind kind, int column, const QStringList& arguments);
    void flush();

    TableReader& m_reader;
    const SurveyPlan& m_plan;
    size_t m_width;
    AnswerQueue& m_queue;
    Progress& m_progress;

    std::vector<Column> m_columns;
    std::vector<LevelCoder> m_scoreCoders;
    std::optional<LevelCoder> m_outcomeCoder;
    std::vector<ValueCoder> m_groupCoders;
    TallyCounter m_counter;
    AnswerBlock m_block;
    std::unique_ptr<AnswerBatch> m_batch;
    IdSet m_respondents;
    ImportReport m_report;
    std::optional<Error> m_error;
};

} // namespace touchstone
