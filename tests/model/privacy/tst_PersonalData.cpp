// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/privacy/PersonalData.h"
#include "tests/model/privacy/PrivateProject.h"

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// What of a project leads to a person: only what is stored.
class tst_PersonalData : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatIsStored();
    void knowsHeaders();
    void nothingInANewProject() { QVERIFY(personalData({}).empty()); }
};

void tst_PersonalData::listsWhatIsStored()
{
    PrivateProject made;
    using Kind = PersonalItem::Kind;
    const std::vector<PersonalItem> expected = {{Kind::Respondent, u"Spring"_s, u"id"_s, {}, 40},
        {Kind::FreeText, u"Spring"_s, u"comment"_s, {}, 40}, {Kind::Time, u"Spring"_s, u"when"_s, {}, 40},
        {.kind = Kind::Interviews, .count = 2}, {.kind = Kind::Voters, .count = 2}, {.kind = Kind::Owners, .count = 1},
        {.kind = Kind::Attachments, .count = 1}};
    QCOMPARE(personalData(made.project().data()), expected);
}

void tst_PersonalData::knowsHeaders()
{
    Survey survey;
    survey.id = SurveyId{1};
    survey.rows = 3;
    survey.headers = {u"Postcode"_s, u"E-mail"_s, u"Phone enquiry"_s};
    survey.storedColumns = {0, 2}; // the mail was left out at import
    for (const QString& header : survey.headers) {
        ColumnMapping column;
        column.header = header;
        column.role = header == u"Phone enquiry"_s ? ColumnRole::Score : ColumnRole::Segment;
        survey.mapping.columns.push_back(column);
    }
    ProjectData data;
    data.evidence.surveys.put(survey);
    const std::vector<PersonalItem> items = personalData(data);
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(items[0].column, u"Postcode"_s);
    QCOMPARE(items[0].about, u"location"_s);
}

QTEST_GUILESS_MAIN(tst_PersonalData)
#include "tst_PersonalData.moc"
