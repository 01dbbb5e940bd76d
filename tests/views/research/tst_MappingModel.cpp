// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/MappingModel.h"
#include "views/research/ReasonWords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;

namespace {

SurveySuggestion suggestion()
{
    SurveySuggestion result;
    result.headers = {u"id"_s, u"Delivery"_s, u"Region"_s};
    result.firstRows = {{u"1"_s, u"4"_s, u"north"_s}, {u"2"_s, u"4"_s, u"south"_s}};
    result.mapping.missing = {u"-"_s};
    ColumnMapping score;
    score.header = u"Delivery"_s;
    score.role = ColumnRole::Score;
    score.signal = Signal::Csat;
    score.touchpoint = u"delivery"_s;
    ColumnMapping segment;
    segment.header = u"Region"_s;
    segment.role = ColumnRole::Segment;
    result.mapping.columns = {score, segment};
    result.reasons = {{u"Delivery"_s, u"answers on a scale (1 to 5)"_s}};
    return result;
}

Journey journey()
{
    Journey result;
    Touchpoint touchpoint;
    touchpoint.id = newId<TouchpointId>();
    touchpoint.key = u"delivery"_s;
    touchpoint.name = u"Delivery and fitting"_s;
    result.touchpoints.put(touchpoint);
    return result;
}

} // namespace

class MappingModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<MappingModel>();
        m_model->setSuggestion(suggestion(), journey(), u"en"_s);
    }

    void keepsTheRulesOfItemModels()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(set(0, MappingModel::Role, static_cast<int>(ColumnRole::Score)));
    }

    void showsTheSuggestion()
    {
        QCOMPARE(text(1, MappingModel::TouchpointColumn), u"Delivery and fitting"_s);
        QCOMPARE(text(1, MappingModel::Levels), u"1 | 2 | 3 | 4 | 5"_s);
        QCOMPARE(text(1, MappingModel::Missing), u"-"_s);
        QCOMPARE(text(1, MappingModel::Sample), u"4"_s);
        QCOMPARE(text(0, MappingModel::SignalColumn), QString());
        QVERIFY(!(m_model->flags(m_model->index(0, MappingModel::SignalColumn)) & Qt::ItemIsEditable));
        QCOMPARE(m_model->count(), (MappingModel::Count{1, 1, 0, 1, {}}));
        QCOMPARE(m_model->mapping().columns.size(), 2u);
    }

    void aColumnThatBecomesAScoreBringsItsTouchpoint()
    {
        const QSignalSpy changed(m_model.get(), &MappingModel::mappingChanged);
        QVERIFY(set(0, MappingModel::Role, static_cast<int>(ColumnRole::Score)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_model->count(), (MappingModel::Count{2, 2, 1, 1, {}}));
        QCOMPARE(m_model->mapping().columns[0].touchpoint, u"id"_s);
        QVERIFY(set(0, MappingModel::TouchpointColumn, u" delivery AND fitting "_s));
        QCOMPARE(m_model->mapping().columns[0].touchpoint, u"delivery"_s);
        QCOMPARE(m_model->count(), (MappingModel::Count{2, 1, 0, 1, {}}));
        QCOMPARE(text(0, MappingModel::Reason), u"chosen by you"_s);
        QVERIFY(set(0, MappingModel::Role, static_cast<int>(ColumnRole::Ignore)));
        QCOMPARE(m_model->mapping().columns.size(), 2u);
        QVERIFY2(!set(0, MappingModel::Role, static_cast<int>(ColumnRole::Ignore)), "nothing changed");
    }

    void kanoQuestionsOfAPairShareTheirFeature()
    {
        QVERIFY(set(0, MappingModel::Role, static_cast<int>(ColumnRole::KanoFunctional)));
        QCOMPARE(text(0, MappingModel::SignalColumn), u"id"_s);
        QVERIFY(set(0, MappingModel::Levels, u"dislike | live with | neutral | expect | like"_s));
        QVERIFY(set(0, MappingModel::SignalColumn, u" Live map "_s));
        QVERIFY(set(1, MappingModel::Role, static_cast<int>(ColumnRole::KanoDysfunctional)));
        const std::vector<ColumnMapping> columns = m_model->mapping().columns;
        QCOMPARE(columns[0].feature, u"Live map"_s);
        QCOMPARE(columns[1].feature, u"Live map"_s);
        QCOMPARE(columns[1].levels, columns[0].levels);
        QVERIFY(!columns[1].signal);
        QCOMPARE(columns[1].touchpoint, u"delivery"_s);
        QVERIFY(m_model->flags(m_model->index(1, MappingModel::SignalColumn)) & Qt::ItemIsEditable);
    }

    void importanceIsOfATouchpoint()
    {
        QVERIFY(set(2, MappingModel::Role, static_cast<int>(ColumnRole::Importance)));
        QCOMPARE(m_model->mapping().columns[1].touchpoint, u"Region"_s);
        QVERIFY(!(m_model->flags(m_model->index(2, MappingModel::SignalColumn)) & Qt::ItemIsEditable));
        QCOMPARE(m_model->count(), (MappingModel::Count{2, 2, 1, 0, {}}));
    }

    void levelsAndDirectionAreEdited()
    {
        QVERIFY(set(1, MappingModel::Levels, u"bad| good |great"_s));
        QCOMPARE(m_model->mapping().columns[0].levels, (QStringList{u"bad"_s, u"good"_s, u"great"_s}));
        QVERIFY(set(1, MappingModel::Direction, 1));
        QVERIFY(m_model->mapping().columns[0].reversed);
        QVERIFY(set(1, MappingModel::SignalColumn, static_cast<int>(Signal::Nps)));
        QVERIFY(m_model->mapping().columns[0].levels.isEmpty());
        QCOMPARE(m_model->mapping().columns[0].signal, Signal::Nps);
    }

    void missingCodesOfAColumnReplaceTheCommonOnes()
    {
        m_model->setCommonMissing({u"-"_s, u"-99"_s});
        QCOMPARE(text(1, MappingModel::Missing), u"- | -99"_s);
        QVERIFY(set(1, MappingModel::Missing, u"0"_s));
        m_model->setCommonMissing({});
        QCOMPARE(m_model->mapping().columns[0].missing, QStringList{u"0"_s});
        QCOMPARE(text(1, MappingModel::Missing), u"0"_s);
    }

    void reasonsAreRecognised()
    {
        for (const QString& reason : {u"answers on a scale (1 to 5); taken as no answer: 0, -99"_s,
                 u"asks about the whole, as \"Overall\" does"_s, u"looks personal (mail)"_s, u"17 different texts"_s,
                 u"something new"_s})
            QCOMPARE(reasonInWords(reason), reason);
    }

private:
    bool set(int row, int column, const QVariant& value)
    {
        return m_model->setData(m_model->index(row, column), value, Qt::EditRole);
    }
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<MappingModel> m_model;
};

QTEST_MAIN(MappingModelTest)
#include "tst_MappingModel.moc"
