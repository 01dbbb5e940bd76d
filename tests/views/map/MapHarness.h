// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/map/MapFixture.h"
#include "views/map/MapPanel.h"

#include <memory>
#include <QApplication>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTest>

namespace touchstone::test {

/// A map in a window of its own, and the hands that use it.
class MapHarness
{
public:
    Workspace workspace;
    MapPanel panel{workspace};

    MapView& view() { return panel.view(); }
    const Journey& journey() { return workspace.project()->journey(); }
    const Touchpoint* named(const QString& name) { return journey().findTouchpoint(name); }
    const MapLayout& layout() { return view().map().layout(); }

    void open(const ProjectData& data)
    {
        const QString path = m_folder.filePath(QStringLiteral("map%1.journey").arg(++m_opened));
        auto project = Project::create(path, data);
        QVERIFY(project.has_value());
        workspace.setProject(std::move(*project));
        panel.resize(1200, 760);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        view().setFocus();
    }

    /// In a folder that goes with the harness.
    QString filePath(const QString& name) const { return m_folder.filePath(name); }

    QWidget* keyboard() { return view().editor() ? static_cast<QWidget*>(view().editor()) : &view(); }

    /// A key, for what has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(keyboard(), key, modifiers);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// What is typed goes to the line that the first key opened.
    void write(const QString& text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, keyboard(), Qt::Key_unknown, c, Qt::NoModifier);
    }
    void type(const QString& text, Qt::Key end = Qt::Key_Return, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        write(text);
        QVERIFY(view().editor());
        press(end, modifiers);
    }

    QPoint at(const QPointF& scene) { return view().mapFromScene(scene); }
    QPoint at(TouchpointId id) { return at(layout().cards.value(id).center()); }
    QPoint edgeOf(TouchpointId id)
    {
        const QRectF card = layout().cards.value(id);
        return at(QPointF(card.right() - 2, card.center().y()));
    }

    void press(const QPoint& from)
    {
        QTest::mouseMove(view().viewport(), from);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
        m_at = from;
    }
    void moveTo(const QPoint& to, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint from = m_at;
        for (int step = 1; step <= 4; ++step) {
            m_at = from + (to - from) * step / 4;
            QMouseEvent move(
                QEvent::MouseMove, m_at, view().viewport()->mapToGlobal(m_at), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(view().viewport(), &move);
        }
    }
    void release() { QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, m_at); }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {})
    {
        press(from);
        moveTo(to, modifiers);
        release();
    }

    /// Saves what the window shows as a picture where TOUCHSTONE_PICTURES says so.
    void picture(const QString& name)
    {
        if (qEnvironmentVariableIsSet("TOUCHSTONE_PICTURES"))
            panel.grab().save(qEnvironmentVariable("TOUCHSTONE_PICTURES") + u'/' + name + QStringLiteral(".png"));
    }

private:
    QTemporaryDir m_folder;
    int m_opened = 0;
    QPoint m_at;
};

} // namespace touchstone::test
