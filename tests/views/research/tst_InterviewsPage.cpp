// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Paths.h"
#include "tests/views/research/CodedProject.h"
#include "views/research/InterviewsPage.h"
#include "views/research/NewInterviewDialog.h"
#include "views/research/QuotesModel.h"
#include "views/research/TranscriptView.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

/// Interviews are read and coded by keyboard alone.
class InterviewsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_made = std::make_unique<CodedProject>();
        transcript().setFocus();
        QVERIFY(transcript().hasFocus());
    }
    void cleanup() { m_made.reset(); }

    /// From the first key to a score: nothing but the keyboard is touched.
    void codesAnInterviewByKeyboard()
    {
        const std::vector<double> before = voiceAtIdentityCheck(); // of figures that came already counted
        // The sentence in the second turn, a new code, severity 3, a negative stance.
        press(Qt::Key_Down, Qt::ControlModifier);
        type(u"s"_s);
        QCOMPARE(selectedText(), u"𠮷 The photo took three tries."_s);
        press(Qt::Key_Return);
        QVERIFY(m_made->widget<QWidget>(u"codingPlace"_s).isVisible());
        type(u"ident"_s);
        press(Qt::Key_Tab);
        type(u"Photo retries"_s);
        press(Qt::Key_Tab);
        type(u"3-"_s);
        press(Qt::Key_Return);
        QVERIFY(transcript().hasFocus());
        QCOMPARE(m_made->interview().excerpts.size(), size_t(1));
        Excerpt excerpt = m_made->interview().excerpts[0];
        QCOMPARE(m_made->quote(0), u"𠮷 The photo took three tries."_s);
        QCOMPARE(excerpt.place, m_made->place(u"identity-check"_s));
        QCOMPARE(excerpt.severity, 3);
        QCOMPARE(excerpt.stance, Stance::Negative);
        QCOMPARE(m_made->project().evidence().codes.size(), 3);
        QCOMPARE(m_made->project().evidence().codes[2].key, excerpt.code);
        QCOMPARE(m_made->project().evidence().codes[2].name, LocalizedText(u"Photo retries"_s));
        QCOMPARE(transcript().current(), excerpt.id);
        QCOMPARE(m_made->project().undoName(), u"Code a passage of “Customer 1”"_s);
        // The next sentence: the digit opens the bar, the place is the last one, the code is found by its start.
        type(u"s"_s);
        QCOMPARE(selectedText(), u"Nobody told me why."_s);
        type(u"2"_s);
        press(Qt::Key_Tab);
        type(u"photo r"_s);
        press(Qt::Key_Return);
        excerpt = m_made->interview().excerpts[1];
        QCOMPARE(excerpt.place, m_made->place(u"identity-check"_s));
        QCOMPARE(excerpt.severity, 2);
        QCOMPARE(excerpt.code, m_made->project().evidence().codes[2].key);
        QVERIFY(!excerpt.stance);
        // A handover and a code by its Chinese name.
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(selectedText(), u"I waited two days for Ada Lovelace."_s);
        press(Qt::Key_Return);
        type(u"identity → first"_s);
        press(Qt::Key_Tab);
        type(u"等"_s);
        press(Qt::Key_Return);
        excerpt = m_made->interview().excerpts[2];
        QCOMPARE(excerpt.place,
            (Place{m_made->place(u"identity-check"_s).touchpoint, m_made->place(u"first-login"_s).touchpoint}));
        QCOMPARE(excerpt.code, u"wait"_s);
        QVERIFY(!excerpt.severity);
        // One customer, heard at one place at the worst of two severities.
        std::vector<double> expected = before;
        expected[0] += 1; // the highest loss is the first
        QCOMPARE(voiceAtIdentityCheck(), expected);
        for (int step = 0; step < 3; ++step)
            QVERIFY(m_made->workspace().undo());
        QVERIFY(m_made->interview().excerpts.empty());
        QCOMPARE(m_made->project().evidence().codes.size(), 2);
    }

    void goesFromPassageToPassage()
    {
        code(3, 5);
        code(15, 20);
        code(16, 18);
        const auto ids = [&](int index) { return m_made->interview().excerpts[static_cast<size_t>(index)].id; };
        press(Qt::Key_Home, Qt::ControlModifier);
        for (const int index : {0, 1, 2, 0}) {
            type(u"n"_s);
            QCOMPARE(transcript().current(), ids(index));
        }
        QTest::keyClick(&transcript(), Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(transcript().current(), ids(2));
        // Keys on a passage change it; the same key again takes it back.
        type(u"3+"_s);
        QCOMPARE(m_made->interview().excerpts[2].severity, 3);
        QCOMPARE(m_made->interview().excerpts[2].stance, Stance::Positive);
        type(u"3"_s);
        QVERIFY(!m_made->interview().excerpts[2].severity);
        press(Qt::Key_F2);
        type(u"first"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_made->interview().excerpts.size(), size_t(3));
        QCOMPARE(m_made->interview().excerpts[2].place, m_made->place(u"first-login"_s));
        QCOMPARE(transcript().current(), ids(2));
        press(Qt::Key_Delete);
        QCOMPARE(m_made->interview().excerpts.size(), size_t(2));
        QVERIFY(m_made->workspace().undo());
        QCOMPARE(m_made->interview().excerpts.size(), size_t(3));
    }

    void selectsByTurnsAndWords()
    {
        press(Qt::Key_Down, Qt::ControlModifier);
        type(u"t"_s);
        QCOMPARE(selectedText(), u"𠮷 The photo took three tries. Nobody told me why."_s);
        press(Qt::Key_Escape);
        press(Qt::Key_Home);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(transcript().selected().has_value());
        press(Qt::Key_Escape);
        QVERIFY(!transcript().selected());
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::ControlModifier); // behind the first name
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(selectedText(), u"𠮷 The photo took three tries. Nobody told me why."_s);
        press(Qt::Key_Right); // lets go of it
        press(Qt::Key_Left, Qt::AltModifier);
        type(u"s"_s);
        QCOMPARE(selectedText(), u"Nobody told me why."_s);
        // The text itself cannot be typed over.
        type(u"xyz"_s);
        QCOMPARE(transcript().toPlainText(), CodedProject::Text);
    }

    /// Lines that end as on Windows are two characters of the stored text, and one line end on the screen.
    void countsLinesFromWindows()
    {
        Interview interview = CodedProject::first();
        interview.text = u"I: Why?\r\n\r\nP: 𠮷 It was slow. Very.\r\n"_s;
        m_made.reset();
        m_made = std::make_unique<CodedProject>(interview);
        transcript().setFocus();
        press(Qt::Key_Down, Qt::ControlModifier);
        type(u"ss"_s);
        QCOMPARE(selectedText(), u"𠮷 It was slow. Very."_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(m_made->quote(0), u"𠮷 It was slow. Very."_s);
        QVERIFY(!m_made->interview().excerpts[0].place);
    }

    /// A text to be read takes no key that the window has for undoing.
    void leavesUndoToTheWindow()
    {
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        m_made->view().addAction(&undo);
        const QSignalSpy undone(&undo, &QAction::triggered);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
    }

    void doesNotCodeAtAnUnknownPlace()
    {
        type(u"s"_s);
        press(Qt::Key_Return);
        type(u"nowhere at all"_s);
        press(Qt::Key_Return);
        QVERIFY(m_made->interview().excerpts.empty());
        QVERIFY(m_made->widget<QWidget>(u"codingPlace"_s).isVisible());
        press(Qt::Key_Escape);
        QVERIFY(transcript().hasFocus());
        QVERIFY(!m_made->widget<QWidget>(u"codingPlace"_s).isVisible());
        QVERIFY(!m_made->project().canUndo());
    }

    void coversAreTickedByKeyboard()
    {
        m_made->widget<QTabWidget>(u"interviewSides"_s).setCurrentIndex(1);
        auto& filter = m_made->widget<QLineEdit>(u"coversFilter"_s);
        auto& covers = m_made->widget<QListWidget>(u"covers"_s);
        covers.setFocus();
        QVERIFY(covers.hasFocus());
        press(Qt::Key_Home);
        press(Qt::Key_Space);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        QCOMPARE(m_made->interview().covers,
            (std::vector<Place>{m_made->place(u"search-compare"_s), m_made->place(u"online-application"_s)}));
        press(Qt::Key_Space);
        QCOMPARE(m_made->interview().covers, (std::vector<Place>{m_made->place(u"search-compare"_s)}));
        filter.setFocus();
        type(u"login"_s);
        int visible = 0;
        for (int row = 0; row < covers.count(); ++row)
            visible += !covers.item(row)->isHidden();
        QCOMPARE(visible, 1);
        auto& person = m_made->widget<QLineEdit>(u"interviewPerson"_s);
        person.setFocus();
        person.selectAll();
        type(u"P2"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_made->interview().person, u"P2"_s);
    }

    void addsAndDeletesInterviews()
    {
        QTest::keyClick(&m_made->widget<QPushButton>(u"addInterview"_s), Qt::Key_Space);
        auto* dialog = m_made->view().findChild<NewInterviewDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* text = dialog->findChild<QPlainTextEdit*>();
        QTest::keyClicks(text, u"It was quick."_s);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QCOMPARE(m_made->project().evidence().interviews.size(), 2);
        const Interview& added = m_made->project().evidence().interviews[1];
        QCOMPARE(added.text, u"It was quick."_s);
        QCOMPARE(added.title, LocalizedText(u"Interview 2"_s));
        QCOMPARE(transcript().interview(), added.id);
        QTest::keyClick(&m_made->widget<QPushButton>(u"deleteInterview"_s), Qt::Key_Space);
        QCOMPARE(m_made->project().evidence().interviews.size(), 1);
        QCOMPARE(transcript().interview(), InterviewId{7});
        QVERIFY(m_made->workspace().undo());
        QCOMPARE(m_made->project().evidence().interviews.size(), 2);
    }

    /// A figure of the matrix leads to its quotes, and a quote to its place in the text.
    void figuresLeadToQuotesAndBack()
    {
        code(3, 5, u"wait"_s);
        code(15, 20, u"price"_s);
        code(21, 25, u"wait"_s);
        auto& pages = m_made->widget<QTabWidget>(u"interviewPages"_s);
        pages.setCurrentIndex(2);
        auto& matrix = m_made->widget<QTableWidget>(u"codeMatrix"_s);
        QCOMPARE(matrix.rowCount(), 3);
        QCOMPARE(matrix.verticalHeaderItem(0)->text().trimmed(), u"Waiting"_s);
        QCOMPARE(matrix.item(0, 0)->text(), u"1"_s); // one person, two mentions
        QCOMPARE(matrix.columnCount(), 2);
        QCOMPARE(matrix.item(0, 1)->text(), u"1"_s);
        matrix.setFocus();
        matrix.setCurrentCell(0, 1);
        press(Qt::Key_Return);
        QCOMPARE(pages.currentIndex(), 1);
        const auto* quotes = m_made->view().findChild<QuotesModel*>();
        QCOMPARE(quotes->rowCount(), 2);
        QTableView* table = nullptr;
        for (QTableView* each : m_made->view().findChildren<QTableView*>()) {
            if (each->isVisible())
                table = each;
        }
        QVERIFY(table);
        table->setFocus();
        table->selectRow(1);
        press(Qt::Key_Return);
        QCOMPARE(pages.currentIndex(), 0);
        QCOMPARE(transcript().current(), m_made->interview().excerpts[2].id);
        QVERIFY(transcript().hasFocus());
    }

    void redactsForGoodAfterAsking()
    {
        code(CodedProject::Text.indexOf(u"I waited") - 1, CodedProject::Text.indexOf(u" It was fine") - 1);
        const QString before = m_made->quote(0);
        const int at = static_cast<int>(CodedProject::Text.indexOf(u"Ada"));
        transcript().select({at - 1, at - 1 + 12});
        QCOMPARE(selectedText(), u"Ada Lovelace"_s);
        press(Qt::Key_Delete, Qt::ShiftModifier);
        auto* question = m_made->view().findChild<QMessageBox*>();
        QVERIFY(question && question->isVisible());
        QVERIFY(!question->checkBox()); // it stands nowhere else
        question->reject();
        QVERIFY(m_made->interview().text.contains(u"Ada Lovelace"_s));
        QTRY_VERIFY(!m_made->view().findChild<QMessageBox*>());
        m_made->view().activateWindow();
        transcript().setFocus();
        QTRY_VERIFY(transcript().hasFocus());
        press(Qt::Key_Delete, Qt::ShiftModifier);
        question = m_made->view().findChild<QMessageBox*>();
        const QSignalSpy reopened(m_made->view().findChild<InterviewsPage*>(), &InterviewsPage::reopened);
        for (QAbstractButton* button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::keyClick(button, Qt::Key_Space);
        }
        QTRY_COMPARE_WITH_TIMEOUT(reopened.size(), 1, 30000);
        QVERIFY(m_made->interview().text.contains(u"for [removed]. It"_s));
        QCOMPARE(m_made->quote(0), QString(before).replace(u"Ada Lovelace"_s, u"[removed]"_s));
        QVERIFY(!m_made->project().canUndo());
        QVERIFY(transcript().isVisible());
        QVERIFY(transcript().toPlainText().contains(u"[removed]"_s));
        m_made->workspace().setProject(nullptr);
        const QFileInfo file(m_made->path());
        for (const QFileInfo& each : file.dir().entryInfoList({file.fileName() + u'*'}, QDir::Files | QDir::Hidden))
            QVERIFY2(!readAll(each.filePath()).contains("Lovelace"), qPrintable(each.fileName()));
    }

private:
    TranscriptView& transcript() const { return m_made->widget<TranscriptView>(u"transcript"_s); }
    QString selectedText() const { return transcript().textCursor().selectedText(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { m_made->press(key, modifiers); }
    void type(const QString& text) { m_made->type(text); }
    std::vector<double> voiceAtIdentityCheck() const
    {
        const Project& project = m_made->project();
        const Tallies tallies = assembleTallies(project.journey(), project.evidence(), {});
        return tallies.find(m_made->place(u"identity-check"_s), Signal::Voice)->counts;
    }
    /// Codes a stretch, in code points.
    void code(qsizetype start, qsizetype end, const QString& key = {})
    {
        Interview interview = m_made->interview();
        Excerpt excerpt;
        excerpt.id = newId<ExcerptId>();
        excerpt.start = static_cast<int>(start);
        excerpt.end = static_cast<int>(end);
        excerpt.place = m_made->place(u"identity-check"_s);
        excerpt.code = key;
        interview.excerpts.push_back(excerpt);
        QVERIFY(m_made->workspace().edit(u"code"_s, [&](Edit& edit) { edit.put(interview); }));
    }

    std::unique_ptr<CodedProject> m_made;
};

QTEST_MAIN(InterviewsPageTest)
#include "tst_InterviewsPage.moc"
