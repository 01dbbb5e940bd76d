// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/privacy/Redaction.h"

#include "model/base/CodePoints.h"
#include "model/privacy/RewrittenProject.h"
#include "model/project/Project.h"

#include <algorithm>

namespace touchstone {
namespace {

bool overlap(const RedactedPassage& one, const RedactedPassage& other)
{
    return one.interview == other.interview && one.start < other.end && other.start < one.end;
}

/// Where the words stand in one text.
void addOccurrences(const Interview& interview, const QString& words, std::vector<RedactedPassage>& found)
{
    const CodePoints points(interview.text);
    for (qsizetype at = 0; (at = interview.text.indexOf(words, at, Qt::CaseInsensitive)) >= 0; at += words.size()) {
        const RedactedPassage passage{
            interview.id, points.pointOf(static_cast<int>(at)), points.pointOf(static_cast<int>(at + words.size()))};
        const auto isTaken = [&](const RedactedPassage& other) { return overlap(passage, other); };
        if (std::ranges::none_of(found, isTaken))
            found.push_back(passage);
    }
}

} // namespace

Interview redacted(Interview interview, const RedactedPassage& passage, const QString& mark)
{
    const CodePoints points(interview.text);
    const int start = std::clamp(passage.start, 0, points.count());
    const int end = std::clamp(passage.end, start, points.count());
    const int length = CodePoints(mark).count();
    interview.text.replace(points.unitOf(start), points.unitOf(end) - points.unitOf(start), mark);
    const auto moved = [&](int point, int within) {
        if (point <= start)
            return point;
        return point >= end ? point - (end - start) + length : within;
    };
    for (Excerpt& excerpt : interview.excerpts) {
        excerpt.start = moved(excerpt.start, start);
        excerpt.end = moved(excerpt.end, start + length);
    }
    return interview;
}

std::vector<RedactedPassage> occurrencesOf(const Evidence& evidence, const RedactedPassage& passage)
{
    std::vector<RedactedPassage> found;
    const Interview* interview = evidence.interviews.find(passage.interview);
    if (!interview || passage.end <= passage.start)
        return found;
    found.push_back(passage);
    Excerpt marked;
    marked.start = passage.start;
    marked.end = passage.end;
    const QString words = interview->quote(marked).trimmed();
    if (words.isEmpty())
        return found;
    for (const Interview& each : evidence.interviews)
        addOccurrences(each, words, found);
    return found;
}

Result<void> redactPassages(
    const QString& projectPath, const std::vector<RedactedPassage>& passages, const QString& mark)
{
    ProjectData before;
    {
        const auto project = Project::open(projectPath, Project::Access::ReadOnly);
        if (!project)
            return failure(project.error());
        before = (*project)->data();
    }
    ProjectData data = before;
    std::vector<RedactedPassage> backwards = passages; // so that those in front keep their place
    std::ranges::sort(backwards, std::ranges::greater(), &RedactedPassage::start);
    for (const RedactedPassage& passage : backwards) {
        if (const Interview* interview = data.evidence.interviews.find(passage.interview))
            data.evidence.interviews.put(redacted(*interview, passage, mark));
    }
    return rewriteProject(projectPath, before, projectPath, data, {}, true);
}

} // namespace touchstone
