// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Example.h"
#include "tests/support/Typing.h"
#include "views/common/Workspace.h"
#include "views/research/ResearchView.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace touchstone::test {

/// The example with an interview to be coded and two codes, shown in the Research mode on the interviews' page; keys go
/// to whatever has the keyboard.
class CodedProject
{
public:
    static inline const QString Text = QStringLiteral("I: How was it?\n"
                                                      "P: 𠮷 The photo took three tries. Nobody told me why.\n"
                                                      "I: And then?\n"
                                                      "P: I waited two days for Ada Lovelace. It was fine after that.");

    explicit CodedProject(const Interview& interview = first())
    {
        ProjectData data = example();
        data.evidence.codes.put(Code{CodeId{1}, QStringLiteral("wait"), 0,
            LocalizedText(QMap<QString, QString>{{QStringLiteral("en"), QStringLiteral("Waiting")},
                {QStringLiteral("zh_CN"), QStringLiteral("等待")}})});
        data.evidence.codes.put(Code{CodeId{2}, QStringLiteral("price"), 1, LocalizedText(QStringLiteral("Price"))});
        data.evidence.interviews.put(interview);
        Result<std::unique_ptr<Project>> made = Project::create(path(), data);
        if (!made)
            qFatal("cannot make the project");
        m_workspace.setProject(std::move(*made));
        m_view = std::make_unique<ResearchView>(m_workspace);
        m_view->resize(1000, 780);
        m_view->show();
        m_view->activateWindow();
        if (!QTest::qWaitForWindowActive(m_view.get()))
            qFatal("no window");
        choosePage();
    }

    static Interview first()
    {
        Interview interview;
        interview.id = InterviewId{7};
        interview.key = QStringLiteral("i1");
        interview.title = QStringLiteral("Customer 1");
        interview.person = QStringLiteral("P1");
        interview.text = Text;
        return interview;
    }

    QString path() const { return m_folder.filePath(QStringLiteral("p.journey")); }
    Workspace& workspace() { return m_workspace; }
    Project& project() const { return *m_workspace.project(); }
    ResearchView& view() { return *m_view; }
    const Interview& interview() const { return *project().evidence().interviews.find(InterviewId{7}); }
    QString quote(int excerpt) const { return interview().quote(interview().excerpts[static_cast<size_t>(excerpt)]); }
    Place place(const QString& key) const { return {project().journey().findTouchpoint(key)->id}; }

    template <typename Widget>
    Widget& widget(const QString& name) const
    {
        auto* found = m_view->findChild<Widget*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString& text) { typeInto(QApplication::focusWidget(), text); }

private:
    void choosePage()
    {
        auto* sources = m_view->findChild<QTreeWidget*>();
        for (int i = 0; i < sources->topLevelItemCount(); ++i) {
            if (sources->topLevelItem(i)->text(0).startsWith(QStringLiteral("Interviews")))
                sources->setCurrentItem(sources->topLevelItem(i));
        }
    }

    QTemporaryDir m_folder;
    Workspace m_workspace;
    std::unique_ptr<ResearchView> m_view;
};

} // namespace touchstone::test
