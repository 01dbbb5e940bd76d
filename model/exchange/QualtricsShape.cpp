// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SurveyShapes.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

const QString importId = u"ImportId"_s;

QJsonObject jsonOf(const QString& cell)
{
    return cell.startsWith(u'{') ? QJsonDocument::fromJson(cell.toUtf8()).object() : QJsonObject();
}

/// Whether a row holds an ImportId wherever it holds anything.
bool isIdRow(const FirstRecords& first, size_t record)
{
    int filled = 0, ids = 0;
    for (qsizetype column = 0; column < first.width; ++column) {
        const QString cell = first.cell(record, column);
        filled += !cell.isEmpty();
        ids += jsonOf(cell).contains(importId);
    }
    return ids >= 2 && ids == filled;
}

/// What Qualtrics itself writes about a response, by its name or ImportId, in small letters.
enum class About { Response, Date, Respondent, Language, Name, Mail, Address, Place };

const QHash<QString, About>& known()
{
    static const QHash<QString, About> names = {
        {u"startdate"_s, About::Date},
        {u"enddate"_s, About::Date},
        {u"recordeddate"_s, About::Date},
        {u"status"_s, About::Response},
        {u"progress"_s, About::Response},
        {u"duration"_s, About::Response},
        {u"duration (in seconds)"_s, About::Response},
        {u"finished"_s, About::Response},
        {u"responseset"_s, About::Response},
        {u"distributionchannel"_s, About::Response},
        {u"externalreference"_s, About::Response},
        {u"externaldatareference"_s, About::Response},
        {u"userlanguage"_s, About::Language},
        {u"_recordid"_s, About::Respondent},
        {u"responseid"_s, About::Respondent},
        {u"ipaddress"_s, About::Address},
        {u"recipientlastname"_s, About::Name},
        {u"recipientfirstname"_s, About::Name},
        {u"recipientemail"_s, About::Mail},
        {u"locationlatitude"_s, About::Place},
        {u"locationlongitude"_s, About::Place},
        {u"locationaccuracy"_s, About::Place},
    };
    return names;
}

void fixKnown(ColumnHint& hint, About about)
{
    switch (about) {
    case About::Response:
        return hint.fix(ColumnRole::Ignore, u"about how the survey was run"_s);
    case About::Date:
        return hint.fix(ColumnRole::Date, u"dates"_s);
    case About::Respondent:
        return hint.fix(ColumnRole::Respondent, u"the survey program's number of the response"_s);
    case About::Language:
        return hint.fix(ColumnRole::Segment, u"the language of the response"_s);
    case About::Name:
        hint.personal = u"name"_s;
        return;
    case About::Mail:
        hint.personal = u"mail"_s;
        return;
    case About::Address:
        hint.personal = u"internet address"_s;
        return;
    case About::Place:
        hint.personal = u"location"_s;
        return;
    }
}

/// "V5" of exports that named the columns about the response by number, with their names below.
bool isOldName(const QString& name)
{
    static const QRegularExpression old(u"^V\\d{1,2}$"_s);
    return old.match(name).hasMatch();
}

} // namespace

std::optional<TableShape> qualtricsShape(const FirstRecords& first)
{
    size_t idRow = 0; // none
    for (size_t record = 1; record <= 2 && idRow == 0 && record < first.size(); ++record)
        idRow = isIdRow(first, record) ? record : 0;
    int knownNames = 0, knownBelow = 0, answers = 0;
    for (qsizetype column = 0; column < first.width; ++column) {
        const bool isKnown = known().contains(first.cell(0, column).toLower());
        const QString below = first.cell(1, column);
        knownNames += isKnown;
        knownBelow += isOldName(first.cell(0, column)) && known().contains(below.toLower());
        // A date or a number below the name of such a column: an answer, and no header.
        answers += isKnown && !below.isEmpty() && below[0].isDigit();
    }
    const bool isOld = first.size() > 1 && ((knownNames >= 4 && answers == 0) || knownBelow >= 4);
    if (idRow == 0 && !isOld)
        return std::nullopt;
    TableShape shape;
    shape.program = u"qualtrics"_s;
    shape.headerRows = idRow > 0 ? static_cast<int>(idRow) + 1 : 2;
    shape.columns.resize(static_cast<size_t>(first.width));
    for (qsizetype column = 0; column < first.width; ++column) {
        ColumnHint& hint = shape.columns[static_cast<size_t>(column)];
        const QString name = first.cell(0, column);
        const QString question = idRow == 1 ? QString() : first.cell(1, column);
        hint.name = isOldName(name) && knownBelow > 0 && !question.isEmpty() ? question : name;
        const QJsonObject id = idRow > 0 ? jsonOf(first.cell(idRow, column)) : QJsonObject();
        const QString whole = id.value(importId).toString();
        const auto about = known().constFind((whole.isEmpty() ? hint.name : whole).toLower());
        if (about != known().constEnd()) {
            fixKnown(hint, *about);
            continue;
        }
        if (question != name)
            hint.question = question;
        // "How satisfied are you with ... - Delivery": a row of a matrix, or a choice of several.
        const qsizetype dash = question.lastIndexOf(u" - ");
        if (dash > 0 && !whole.endsWith(u"_TEXT"))
            hint.subject = question.mid(dash + 3).trimmed();
        if (id.contains(u"choiceId"_s) && !whole.endsWith(u"_TEXT"))
            hint.reason = u"one choice of a question with several"_s;
    }
    return shape;
}

} // namespace touchstone
