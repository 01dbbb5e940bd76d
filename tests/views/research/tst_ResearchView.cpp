// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Example.h"
#include "views/charts/DistributionChart.h"
#include "views/common/Workspace.h"
#include "views/research/AnswersModel.h"
#include "views/research/ImportAssistant.h"
#include "views/research/InterviewsPage.h"
#include "views/research/MappingModel.h"
#include "views/research/QuestionsModel.h"
#include "views/research/QuotesModel.h"
#include "views/research/ResearchView.h"
#include "views/research/SurveyPage.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace touchstone;

namespace {

constexpr int Waiting = 20000;

/// A survey of `rows` people: two scores, a segment, an outcome, and free text; a comment runs over two lines.
QString writeSurvey(const QString& path, int rows)
{
    QByteArray text = "ID,Region,Store visit,Delivery,Overall satisfaction,Comment\r\n";
    for (int i = 0; i < rows; ++i) {
        const int visit = 1 + i % 5, delivery = 1 + (i * 7) % 5;
        text += QByteArray::number(1000 + i) + ',' + (i % 2 ? "north" : "south") + ',' + QByteArray::number(visit) + ','
            + (i % 10 == 9 ? QByteArray() : QByteArray::number(delivery)) + ','
            + QByteArray::number(std::clamp((visit + delivery) / 2, 1, 5))
            + (i == 3 ? ",\"first line\nsecond line of a longer remark\""
                      : ",a remark of some length " + QByteArray::number(i))
            + "\r\n";
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

template <typename Widget>
Widget* only(QWidget& parent)
{
    const QList<Widget*> all = parent.findChildren<Widget*>();
    return all.isEmpty() ? nullptr : all.first();
}

QPushButton* button(QWidget& parent, const QString& text)
{
    for (QPushButton* candidate : parent.findChildren<QPushButton*>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

class ResearchViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ProjectData data;
        data.journey.name = u"Moving house"_s;
        open(data);
    }

    void cleanup()
    {
        m_view.reset();
        m_workspace.reset();
    }

    void emptyStateOffersToImport()
    {
        QVERIFY(button(*m_view, u"Import a survey…"_s)->isVisible());
        QVERIFY(!only<SurveyPage>(*m_view)->isVisible());
    }

    void importsAFileThatIsDropped()
    {
        drop(writeSurvey(file(u"answers.csv"_s), 300));
        auto* assistant = only<ImportAssistant>(*m_view);
        QTRY_COMPARE_WITH_TIMEOUT(assistant->state(), ImportAssistant::State::Editing, Waiting);
        QVERIFY(assistant->isVisible());
        const auto* mapping = assistant->findChild<MappingModel*>();
        QCOMPARE(mapping->count().questions, 2);
        QCOMPARE(mapping->count().newTouchpoints, 2);
        QCOMPARE(mapping->count().outcome, u"Overall satisfaction"_s);
        QTest::mouseClick(button(*assistant, u"Import"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(project().evidence().surveys.size(), 1, Waiting);
        QCOMPARE(project().evidence().surveys[0].rows, 300);
        QCOMPARE(project().journey().touchpoints.size(), 2);
        QVERIFY(only<SurveyPage>(*m_view)->isVisible());

        QVERIFY(m_workspace->undo());
        QCOMPARE(project().evidence().surveys.size(), 0);
        QVERIFY(!only<SurveyPage>(*m_view)->isVisible());
        QVERIFY(m_workspace->redo());
        QVERIFY(only<SurveyPage>(*m_view)->isVisible());
    }

    void whatIsEditedIsImported()
    {
        importFile(writeSurvey(file(u"answers.csv"_s), 60), [](ImportAssistant& assistant) {
            auto* mapping = assistant.findChild<MappingModel*>();
            mapping->setData(mapping->index(3, MappingModel::Role), static_cast<int>(ColumnRole::Ignore), Qt::EditRole);
        });
        QCOMPARE(project().journey().touchpoints.size(), 1);
        const auto questions = project().evidence().surveys[0].mapping.columns;
        QVERIFY(std::none_of(questions.begin(), questions.end(),
            [](const ColumnMapping& column) { return column.header == u"Delivery"; }));
    }

    void questionsFollowTheSegment()
    {
        importFile(writeSurvey(file(u"answers.csv"_s), 200));
        const auto* questions = only<SurveyPage>(*m_view)->findChild<QuestionsModel*>();
        const int row = rowOf(*questions, u"Store visit"_s);
        QVERIFY(row >= 0);
        QCOMPARE(questions->question(row)->answered, 200);
        QCOMPARE(questions->question(row)->scale.counts, (std::vector<double>{40, 40, 40, 40, 40}));
        QCOMPARE(questions->question(rowOf(*questions, u"Delivery"_s))->missing, 20);
        m_workspace->setFilter({u"Region=north"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(questions->question(row)->answered, 100, Waiting);
        m_workspace->setFilter({});
        QTRY_COMPARE_WITH_TIMEOUT(questions->question(row)->answered, 200, Waiting);
    }

    void chartShowsTheSelectedQuestion()
    {
        importFile(writeSurvey(file(u"answers.csv"_s), 100));
        auto* page = only<SurveyPage>(*m_view);
        const auto* questions = page->findChild<QuestionsModel*>();
        auto* table = page->findChild<QTableView*>(u"questions"_s);
        table->selectRow(rowOf(*questions, u"Delivery"_s));
        QCOMPARE(only<DistributionChart>(*page)->data().question, u"Delivery"_s);
        QCOMPARE(only<DistributionChart>(*page)->data().answered, 90);
        QCOMPARE(only<DistributionChart>(*page)->data().missing, 10);
    }

    void answersAreReadInPages()
    {
        constexpr int Rows = 5000;
        importFile(writeSurvey(file(u"answers.csv"_s), Rows));
        const auto* answers = m_view->findChild<AnswersModel*>();
        const QSignalSpy failed(answers, &AnswersModel::failed);
        QCOMPARE(answers->rowCount(), Rows);
        const int visit = columnOf(*answers, u"Store visit"_s);
        QVERIFY(visit >= 0);
        // Far ahead, back, and on from there: each from the nearest page known.
        for (const int row : {0, Rows - 1, 2500, 2501, 17, 4321})
            QCOMPARE(answers->index(row, visit).data().toString(), QString::number(1 + row % 5));
        QCOMPARE(answers->headerData(1, Qt::Vertical, Qt::DisplayRole).toLongLong()
                - answers->headerData(0, Qt::Vertical, Qt::DisplayRole).toLongLong(),
            1);
        QVERIFY(failed.isEmpty());
    }

    void cancelLeavesNothingBehind()
    {
        m_view->startImport(writeSurvey(file(u"answers.csv"_s), 200));
        auto* assistant = only<ImportAssistant>(*m_view);
        QTRY_COMPARE_WITH_TIMEOUT(assistant->state(), ImportAssistant::State::Editing, Waiting);
        QTest::mouseClick(button(*assistant, u"Cancel"_s), Qt::LeftButton);
        QCOMPARE(assistant->state(), ImportAssistant::State::Idle);
        QVERIFY(!assistant->isVisible());
        QVERIFY(!project().canUndo());
    }

    void filesWaitForEachOther()
    {
        m_view->startImport(writeSurvey(file(u"one.csv"_s), 50));
        m_view->startImport(writeSurvey(file(u"two.csv"_s), 70));
        auto* assistant = only<ImportAssistant>(*m_view);
        QTRY_COMPARE_WITH_TIMEOUT(assistant->state(), ImportAssistant::State::Editing, Waiting);
        QCOMPARE(assistant->path(), file(u"one.csv"_s));
        QTest::mouseClick(button(*assistant, u"Cancel"_s), Qt::LeftButton);
        QCOMPARE(assistant->path(), file(u"two.csv"_s));
        QTRY_COMPARE_WITH_TIMEOUT(assistant->state(), ImportAssistant::State::Editing, Waiting);
    }

    void interviewsComeInWithoutAMapping()
    {
        const auto report = [this] {
            for (const QLabel* label : m_view->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(u"New interviews:"_s))
                    return label->text();
            }
            return QString();
        };
        QFile talk(file(u"talk.vtt"_s));
        QVERIFY(talk.open(QIODevice::WriteOnly));
        talk.write("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>I waited.\n\nrest\n00:x --> y\nz\n");
        talk.close();
        drop(talk.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(project().evidence().interviews.size(), 1, Waiting);
        QCOMPARE(only<ImportAssistant>(*m_view)->state(), ImportAssistant::State::Idle);
        QVERIFY(only<InterviewsPage>(*m_view)->isVisible());
        QVERIFY2(report().startsWith(u"Read as WebVTT subtitles, UTF-8\nNew interviews: talk"_s), qPrintable(report()));
        QVERIFY(m_workspace->undo());
        QVERIFY(project().evidence().interviews.isEmpty());
    }

    void aFileThatCannotBeReadIsSaid()
    {
        const QSignalSpy messages(m_workspace.get(), &Workspace::messageRaised);
        m_view->startImport(file(u"missing.csv"_s));
        QTRY_COMPARE_WITH_TIMEOUT(messages.size(), 1, Waiting);
        QVERIFY(messages.first()[1].toBool());
        QCOMPARE(only<ImportAssistant>(*m_view)->state(), ImportAssistant::State::Idle);
    }

    void aSurveyIsRemovedAndUndone()
    {
        importFile(writeSurvey(file(u"answers.csv"_s), 50));
        QTest::mouseClick(button(*m_view, u"Remove the survey"_s), Qt::LeftButton);
        QCOMPARE(project().evidence().surveys.size(), 0);
        QVERIFY(m_workspace->undo());
        QCOMPARE(project().evidence().surveys.size(), 1);
    }

    void goesToWhereAFigureComesFrom()
    {
        importFile(writeSurvey(file(u"answers.csv"_s), 50));
        const SurveyId survey = project().evidence().surveys[0].id;
        const TouchpointId visit = project().journey().touchpoints[0].id;
        const TouchpointId delivery = project().journey().touchpoints[1].id;
        Interview interview;
        interview.id = newId<InterviewId>();
        interview.key = u"i1"_s;
        interview.text = u"late, late again, rude"_s;
        for (const auto& [place, end] : {std::pair(Place{visit}, 4), std::pair(Place{visit, delivery}, 10)}) {
            Excerpt excerpt;
            excerpt.id = newId<ExcerptId>();
            excerpt.start = end - 4, excerpt.end = end;
            excerpt.place = place;
            interview.excerpts.push_back(excerpt);
        }
        std::vector<Aggregate> figures(3);
        for (size_t i = 0; i < figures.size(); ++i) {
            figures[i].id = newId<AggregateId>();
            figures[i].position = static_cast<int>(i);
            figures[i].place = Place{visit};
            figures[i].counts = {1, 2, 3, 4, 5};
        }
        QVERIFY(m_workspace->edit(u"evidence"_s, [&](Edit& edit) {
            edit.put(interview);
            for (const Aggregate& figure : figures)
                edit.put(figure);
        }));
        const auto* questions = m_view->findChild<QTableView*>(u"questions"_s);
        const int row = rowOf(*m_view->findChild<QuestionsModel*>(), u"Delivery"_s);
        m_view->goTo({TallySource::Kind::Survey, survey, row}, delivery);
        QVERIFY(questions->isVisible());
        QCOMPARE(questions->currentIndex().row(), row);
        m_view->goTo({TallySource::Kind::Interviews}, delivery);
        const auto* quotes = m_view->findChild<QuotesModel*>();
        for (const QTableView* table : m_view->findChildren<QTableView*>()) {
            if (!table->isVisible())
                continue;
            QCOMPARE(table->currentIndex().row(), 1); // about the handover that leads there
        }
        QCOMPARE(quotes->row(1)->place.to, delivery);
        m_view->goTo({TallySource::Kind::Aggregate, {}, -1, figures[2].id}, visit);
        for (const QTableView* table : m_view->findChildren<QTableView*>()) {
            if (table->isVisible())
                QCOMPARE(table->currentIndex().row(), 2);
        }
    }

    void interviewsAndAggregatesAreListed()
    {
        ProjectData data = test::example();
        Interview interview;
        interview.id = newId<InterviewId>();
        interview.key = u"i-1"_s;
        interview.title = u"Customer 1"_s;
        interview.text = u"It took long. I took the photo three times."_s;
        Excerpt excerpt;
        excerpt.id = newId<ExcerptId>();
        excerpt.start = 14;
        excerpt.end = 43;
        excerpt.place = Place{data.journey.touchpoints[3].id};
        excerpt.severity = 3;
        interview.excerpts = {excerpt};
        data.evidence.interviews.put(interview);
        open(data);
        QCOMPARE(m_view->findChild<QTreeWidget*>(u"sources"_s)->topLevelItemCount(), 3);
        const auto* quotes = m_view->findChild<QuotesModel*>();
        QCOMPARE(quotes->rowCount(), 1);
        QCOMPARE(quotes->index(0, QuotesModel::Quote).data().toString(), u"I took the photo three times."_s);
        QCOMPARE(quotes->index(0, QuotesModel::Touchpoint).data().toString(), u"Identity check"_s);
    }

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    Project& project() const { return *m_workspace->project(); }

    void open(const ProjectData& data)
    {
        m_view.reset();
        m_workspace = std::make_unique<Workspace>();
        auto created = Project::create(file(u"test%1.journey"_s.arg(randomId())), data);
        QVERIFY(created);
        m_workspace->setProject(std::move(*created));
        m_view = std::make_unique<ResearchView>(*m_workspace);
        m_view->resize(1200, 800);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &event);
    }

    void importFile(const QString& path, const std::function<void(ImportAssistant&)>& change = {})
    {
        m_view->startImport(path);
        auto* assistant = only<ImportAssistant>(*m_view);
        QTRY_COMPARE_WITH_TIMEOUT(assistant->state(), ImportAssistant::State::Editing, Waiting);
        if (change)
            change(*assistant);
        QTest::mouseClick(button(*assistant, u"Import"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(project().evidence().surveys.size(), 1, Waiting);
    }

    static int rowOf(const QuestionsModel& model, const QString& header)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.question(row)->header == header)
                return row;
        }
        return -1;
    }

    static int columnOf(const AnswersModel& model, const QString& header)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == header)
                return column;
        }
        return -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ResearchView> m_view;
};

QTEST_MAIN(ResearchViewTest)
#include "tst_ResearchView.moc"
