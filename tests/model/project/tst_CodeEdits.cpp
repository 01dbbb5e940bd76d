// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/CodeTree.h"
#include "model/project/CodeEdits.h"
#include "model/project/Project.h"

#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace Qt::StringLiterals;

/// Codes merged and moved about in their tree, and put back by undo.
class tst_CodeEdits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void mergesWithWhatIsBelow();
    void doesNotMergeIntoItself();
    void moves();
    void doesNotMoveBelowItself();

private:
    /// "--key" a code, as deep as it stands.
    QStringList shown() const
    {
        QStringList lines;
        const Collection<Code>& codes = m_project->evidence().codes;
        for (const CodeNode& node : codeTree(codes))
            lines << QString(node.depth, u'-') + codes.find(node.id)->key;
        return lines;
    }
    void edit(const std::function<void(Edit&)>& change) { QVERIFY(m_project->edit(u"edit"_s, change)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

void tst_CodeEdits::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    ProjectData data;
    const auto add = [&](qint64 id, const QString& key, const QString& above) {
        Code code{CodeId{id}, key, static_cast<int>(id), LocalizedText(key)};
        code.above = above;
        data.evidence.codes.put(code);
    };
    add(1, u"wait"_s, {});
    add(2, u"queue"_s, u"wait"_s);
    add(3, u"phone"_s, u"queue"_s);
    add(4, u"price"_s, {});
    add(5, u"people"_s, {});
    Interview interview;
    interview.id = InterviewId{1};
    interview.key = u"i"_s;
    interview.text = u"slow and dear"_s;
    for (const QString& code : {u"queue"_s, u"price"_s, u"queue"_s}) {
        Excerpt excerpt;
        excerpt.id = newId<ExcerptId>();
        excerpt.end = 4;
        excerpt.code = code;
        interview.excerpts.push_back(excerpt);
    }
    data.evidence.interviews.put(interview);
    m_project = std::move(*Project::create(m_folder->filePath(u"a.journey"_s), data));
}

void tst_CodeEdits::mergesWithWhatIsBelow()
{
    const ProjectData before = m_project->data();
    edit([](Edit& edit) { mergeCode(edit, CodeId{2}, CodeId{4}); });
    QCOMPARE(shown(), (QStringList{u"wait"_s, u"price"_s, u"-phone"_s, u"people"_s}));
    for (const Excerpt& excerpt : m_project->evidence().interviews[0].excerpts)
        QCOMPARE(excerpt.code, u"price"_s);
    QCOMPARE(m_project->check().value(), QStringList());
    QVERIFY(m_project->undo());
    QCOMPARE(m_project->data(), before);
    // Into the one above it: what is below moves up by one.
    edit([](Edit& edit) { mergeCode(edit, CodeId{2}, CodeId{1}); });
    QCOMPARE(shown(), (QStringList{u"wait"_s, u"-phone"_s, u"price"_s, u"people"_s}));
}

void tst_CodeEdits::doesNotMergeIntoItself()
{
    const ProjectData before = m_project->data();
    edit([](Edit& edit) { mergeCode(edit, CodeId{1}, CodeId{3}); });
    QCOMPARE(m_project->data(), before);
    edit([](Edit& edit) { mergeCode(edit, CodeId{1}, CodeId{1}); });
    QCOMPARE(m_project->data(), before);
    edit([](Edit& edit) { mergeCode(edit, CodeId{1}, CodeId{77}); });
    QCOMPARE(m_project->data(), before);
    QVERIFY(!m_project->canUndo());
}

void tst_CodeEdits::moves()
{
    const ProjectData before = m_project->data();
    edit([](Edit& edit) { moveCode(edit, CodeId{2}, {}, 1); });
    QCOMPARE(shown(), (QStringList{u"wait"_s, u"queue"_s, u"-phone"_s, u"price"_s, u"people"_s}));
    edit([](Edit& edit) { moveCode(edit, CodeId{5}, CodeId{2}, 0); });
    QCOMPARE(shown(), (QStringList{u"wait"_s, u"queue"_s, u"-people"_s, u"-phone"_s, u"price"_s}));
    edit([](Edit& edit) { moveCode(edit, CodeId{2}, {}, 99); });
    QCOMPARE(shown(), (QStringList{u"wait"_s, u"price"_s, u"queue"_s, u"-people"_s, u"-phone"_s}));
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_project->undo());
    QCOMPARE(m_project->data(), before);
}

void tst_CodeEdits::doesNotMoveBelowItself()
{
    const ProjectData before = m_project->data();
    edit([](Edit& edit) { moveCode(edit, CodeId{1}, CodeId{3}, 0); });
    edit([](Edit& edit) { moveCode(edit, CodeId{1}, CodeId{1}, 0); });
    QCOMPARE(m_project->data(), before);
    QVERIFY(canStandBelow(before.evidence.codes, CodeId{3}, {}));
    QVERIFY(!canStandBelow(before.evidence.codes, CodeId{1}, CodeId{2}));
}

QTEST_GUILESS_MAIN(tst_CodeEdits)
#include "tst_CodeEdits.moc"
