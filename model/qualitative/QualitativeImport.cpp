// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qualitative/QualitativeImport.h"

#include "model/base/TextFold.h"
#include "model/exchange/FreshKeys.h"
#include "model/project/Edit.h"
#include "model/qualitative/CodeMeaning.h"
#include "model/qualitative/RefiGuids.h"
#include "model/qualitative/SourceText.h"
#include "model/qualitative/TranscriptText.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Kind = CodeMeaning::Kind;

/// All names of something, folded.
QStringList foldedNames(const LocalizedText& text)
{
    QStringList names;
    for (const QString& name : text.byLanguage().values() + QStringList{text.plain()}) {
        if (!name.isEmpty())
            names << foldText(name);
    }
    return names;
}

/// Makes the codes of a file codes of a project.
class CodePlan
{
public:
    CodePlan(const QualitativeFile& file, const std::vector<CodeMeaning>& meanings, const ProjectData& data,
        QualitativeImport& plan)
        : m_keys(data.evidence.codes)
        , m_position(data.evidence.codes.nextPosition())
        , m_plan(plan)
    {
        for (const Code& code : data.evidence.codes) {
            m_byGuid.insert(refiGuid(u"code:%1"_s.arg(code.id.value)), &code);
            for (const QString& name : foldedNames(code.name))
                m_byName[{code.above, name}].push_back(&code);
        }
        for (size_t code = 0; code < file.codes.size(); ++code) {
            keys.push_back({});
            if (meanings[code].kind == Kind::Code)
                keys.back() = take(file.codes[code], aboveOf(file, meanings, code));
        }
    }

    std::vector<QString> keys; ///< of each code of the file; empty for those that mean something else

private:
    /// Key of the nearest code above that is one.
    QString aboveOf(const QualitativeFile& file, const std::vector<CodeMeaning>& meanings, size_t code) const
    {
        int above = file.codes[code].above;
        while (above >= 0 && meanings[static_cast<size_t>(above)].kind != Kind::Code)
            above = file.codes[static_cast<size_t>(above)].above;
        return above < 0 ? QString() : keys[static_cast<size_t>(above)];
    }

    QString take(const FileCode& code, const QString& above)
    {
        const Code* known = m_byGuid.value(code.id);
        if (!known) {
            // Of two codes of one name below the same one each is met once.
            std::vector<const Code*>& named = m_byName[{above, foldText(code.name)}];
            const auto free = std::ranges::find_if(named, [&](const Code* each) { return !m_taken.contains(each); });
            known = free == named.end() ? nullptr : *free;
        }
        if (known && !m_taken.contains(known)) {
            m_taken.insert(known);
            ++m_plan.report.knownCodes;
            fill(*known, code);
            return known->key;
        }
        Code fresh;
        fresh.id = newId<CodeId>();
        fresh.key = m_keys.make({}, code.name);
        fresh.position = m_position++;
        fresh.name = code.name.isEmpty() ? fresh.key : code.name;
        fresh.above = above;
        fresh.colour = code.colour;
        fresh.note = code.note;
        m_plan.report.newCodes << fresh.name.plain();
        m_plan.codes.push_back(fresh);
        return fresh.key;
    }

    void fill(const Code& known, const FileCode& code)
    {
        Code filled = known;
        if (filled.note.isEmpty())
            filled.note = code.note;
        if (filled.colour.isEmpty())
            filled.colour = code.colour;
        if (filled != known)
            m_plan.codes.push_back(filled);
    }

    FreshKeys m_keys;
    int m_position;
    QualitativeImport& m_plan;
    QHash<QString, const Code*> m_byGuid;
    QHash<std::pair<QString, QString>, std::vector<const Code*>> m_byName; ///< by key above and folded name
    QSet<const Code*> m_taken;
};

/// What makes two excerpts of an interview the same.
QString markOf(const Excerpt& excerpt)
{
    return u"%1-%2 %3>%4 %5 %6 %7"_s.arg(excerpt.start)
        .arg(excerpt.end)
        .arg(excerpt.place.touchpoint.value)
        .arg(excerpt.place.to.value)
        .arg(excerpt.severity.value_or(-1))
        .arg(excerpt.stance ? static_cast<int>(*excerpt.stance) : -1)
        .arg(excerpt.code);
}

/// The excerpts that a passage of several codes becomes.
std::vector<Excerpt> excerptsOf(
    const FilePassage& passage, const std::vector<CodeMeaning>& meanings, const std::vector<QString>& keys)
{
    Excerpt common{
        .id = {}, .key = {}, .start = passage.start, .end = passage.end, .place = {}, .severity = {}, .code = {}};
    std::vector<Place> places;
    QStringList codes;
    for (const int code : passage.codes) {
        const CodeMeaning& meaning = meanings[static_cast<size_t>(code)];
        if (meaning.kind == Kind::Place)
            places.push_back(meaning.place);
        else if (meaning.kind == Kind::Severity)
            common.severity = std::max(common.severity.value_or(0), meaning.severity);
        else if (meaning.kind == Kind::Stance)
            common.stance = std::min(common.stance.value_or(meaning.stance), meaning.stance);
        else if (meaning.kind == Kind::Code)
            codes << keys[static_cast<size_t>(code)];
    }
    if (places.empty())
        places.push_back({});
    if (codes.isEmpty())
        codes << QString();
    std::vector<Excerpt> excerpts;
    for (const QString& code : codes) {
        for (const Place& place : places) {
            common.id = newId<ExcerptId>();
            common.code = code;
            common.place = place;
            excerpts.push_back(common);
        }
    }
    return excerpts;
}

/// Makes the interviews of a file interviews of a project.
class InterviewPlan
{
public:
    InterviewPlan(const QualitativeFile& file, const QString& path, const ProjectData& data,
        const QualitativeOptions& options, const std::vector<CodeMeaning>& meanings, const std::vector<QString>& keys,
        QualitativeImport& plan)
        : m_data(data)
        , m_options(options)
        , m_meanings(meanings)
        , m_codes(keys)
        , m_keys(data.evidence.interviews)
        , m_position(data.evidence.interviews.nextPosition())
        , m_fileName(QFileInfo(path).fileName())
        , m_plan(plan)
    {
        for (const Interview& interview : data.evidence.interviews) {
            m_byGuid.insert(refiGuid(u"interview:%1"_s.arg(interview.id.value)), &interview);
            m_byText.insert(textMark(interview.text, interview.title.english()), &interview);
            for (const QString& name : foldedNames(interview.title) + foldedNames(LocalizedText(interview.sourceFile)))
                m_byTitle.insert(name, &interview);
        }
        for (const FileInterview& interview : file.interviews)
            take(interview);
    }

private:
    /// What texts have in common that differ only in their line ends; of one that is empty, its title.
    static QString textMark(const QString& text, const QString& title)
    {
        return text.isEmpty() ? QChar() + title : withLineFeeds(text);
    }

    void take(const FileInterview& given)
    {
        FileInterview interview = given;
        const QString mark = textMark(interview.text, interview.title);
        const Interview* known = m_byGuid.value(interview.id);
        if (!known || textMark(known->text, interview.title) != mark)
            known = m_byText.value(mark);
        if (known)
            adapt(interview, known->text);
        else if (interview.isQuotes)
            known = findQuotes(interview);
        if (known)
            grow(*known, interview);
        else
            add(interview);
    }

    /// Gives positions in a text that differs from the file's in its line ends.
    static void adapt(FileInterview& interview, const QString& text)
    {
        if (interview.text == text)
            return;
        const SourceText from(interview.text), to(text);
        const auto position = [&](int stored) { return to.asStored(from.withLineEndsAsOne(stored)); };
        for (FilePassage& passage : interview.passages) {
            passage.start = position(passage.start);
            passage.end = position(passage.end);
        }
        interview.text = text;
    }

    /// The interview of the same title that holds all the quotes; their places then are those in it.
    const Interview* findQuotes(FileInterview& interview) const
    {
        const Interview* known = m_byTitle.value(foldText(interview.title));
        if (!known)
            known = m_byTitle.value(foldText(QFileInfo(interview.title).completeBaseName()));
        if (!known || known->text.isEmpty())
            return nullptr;
        const SourceText text(known->text);
        std::vector<FilePassage> found;
        const std::u32string quotes = interview.text.toStdU32String();
        for (const FilePassage& passage : interview.passages) {
            const auto start = static_cast<size_t>(passage.start);
            const auto span
                = text.find(QString::fromStdU32String(quotes.substr(start, static_cast<size_t>(passage.end) - start)));
            if (!span)
                return nullptr;
            found.push_back({span->start, span->end, passage.codes});
        }
        interview.passages = std::move(found);
        return known;
    }

    /// Excerpts of a file's interview that are not there yet go behind those that are.
    int addExcerpts(Interview& interview, const FileInterview& given)
    {
        QSet<QString> marks;
        for (const Excerpt& excerpt : interview.excerpts)
            marks.insert(markOf(excerpt));
        std::vector<FilePassage> passages = given.passages;
        // What is said of the whole interview, and no place, marks all of it.
        FilePassage whole{0, static_cast<int>(given.text.toUcs4().size()), {}};
        for (const int code : given.codes) {
            const CodeMeaning& meaning = m_meanings[static_cast<size_t>(code)];
            const bool isCovered = std::ranges::find(interview.covers, meaning.place) != interview.covers.end();
            if (meaning.kind == Kind::Place && !isCovered)
                interview.covers.push_back(meaning.place);
            else if (meaning.kind == Kind::Code)
                whole.codes.push_back(code);
        }
        if (!whole.codes.empty() && whole.end > 0)
            passages.push_back(whole);
        int added = 0;
        for (const FilePassage& passage : passages) {
            for (const Excerpt& excerpt : excerptsOf(passage, m_meanings, m_codes)) {
                if (marks.contains(markOf(excerpt))) {
                    ++m_plan.report.knownExcerpts;
                    continue;
                }
                marks.insert(markOf(excerpt));
                interview.excerpts.push_back(excerpt);
                ++added;
            }
        }
        m_plan.report.newExcerpts += added;
        return added;
    }

    void grow(const Interview& known, const FileInterview& given)
    {
        // A file may hold one text twice.
        const auto before = std::ranges::find(m_plan.interviews, known.id, &Interview::id);
        Interview grown = before == m_plan.interviews.end() ? known : *before;
        const Interview was = grown;
        addExcerpts(grown, given);
        if (grown.person.isEmpty())
            grown.person = given.person;
        if (grown == was) {
            ++m_plan.report.knownInterviews;
            return;
        }
        if (before != m_plan.interviews.end()) {
            *before = grown;
        } else {
            m_plan.report.grownInterviews << grown.title.english();
            m_plan.interviews.push_back(grown);
        }
    }

    void add(const FileInterview& given)
    {
        Interview fresh;
        fresh.id = newId<InterviewId>();
        fresh.key = m_keys.make({}, given.title);
        fresh.position = m_position++;
        fresh.title = given.title;
        fresh.text = given.text;
        fresh.informant = given.informant.value_or(m_options.informant.value_or(Informant::Customer));
        fresh.person = given.person.isEmpty() ? m_options.person : given.person;
        fresh.wave = waveOf(given);
        fresh.sourceFile = given.sourceFile.value_or(m_fileName);
        addExcerpts(fresh, given);
        m_plan.report.newInterviews << given.title;
        m_plan.interviews.push_back(std::move(fresh));
    }

    QString waveOf(const FileInterview& given)
    {
        if (given.wave.isEmpty())
            return m_options.wave;
        for (const Wave& wave : m_data.evidence.waves) {
            if (wave.key == given.wave || foldedNames(wave.name).contains(foldText(given.wave)))
                return wave.key;
        }
        m_plan.report.warnings.add({QualitativeWarning::Kind::ValueUnknown, given.title, 0,
            {given.wave, nameOf(InterviewVariable::Wave, u"en"_s)}});
        return m_options.wave;
    }

    const ProjectData& m_data;
    const QualitativeOptions& m_options;
    const std::vector<CodeMeaning>& m_meanings;
    const std::vector<QString>& m_codes;
    FreshKeys m_keys;
    int m_position;
    QString m_fileName;
    QualitativeImport& m_plan;
    QHash<QString, const Interview*> m_byGuid, m_byText;
    QHash<QString, const Interview*> m_byTitle; ///< also by the name of the file
};

} // namespace

void QualitativeImport::applyTo(Edit& edit) const
{
    for (const Code& code : codes)
        edit.put(code);
    for (const Interview& interview : interviews)
        edit.put(interview);
}

void QualitativeImport::applyTo(Evidence& evidence) const
{
    for (const Code& code : codes)
        evidence.codes.put(code);
    for (const Interview& interview : interviews)
        evidence.interviews.put(interview);
}

QualitativeImport planQualitative(
    const QualitativeFile& file, const QString& path, const ProjectData& data, const QualitativeOptions& options)
{
    QualitativeImport plan;
    plan.report.format = file.format;
    plan.report.encoding = file.encoding;
    plan.report.warnings = file.warnings;
    const std::vector<CodeMeaning> meanings = meaningsOf(file.codes, data.journey);
    for (const CodeMeaning& meaning : meanings) {
        plan.report.placeCodes += meaning.kind == Kind::Place ? 1 : 0;
        plan.report.severityCodes += meaning.kind == Kind::Severity ? 1 : 0;
        plan.report.stanceCodes += meaning.kind == Kind::Stance ? 1 : 0;
    }
    const CodePlan codes(file, meanings, data, plan);
    if (!options.onlyCodes)
        InterviewPlan(file, path, data, options, meanings, codes.keys, plan);
    return plan;
}

} // namespace touchstone
