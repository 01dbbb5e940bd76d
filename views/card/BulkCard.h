// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/TouchpointEdits.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace touchstone {

class DigitalLevelBar;
class LineField;
class PersonaChoice;
class TagEditor;

/// What can be said of several touchpoints at once. Where they differ the field says so; what is chosen then holds for
/// all of them, as one step.
class BulkCard : public QWidget
{
    Q_OBJECT

public:
    explicit BulkCard(Workspace& workspace, QWidget* parent = nullptr);

    /// Of the shown journey.
    void setTouchpoints(const QSet<TouchpointId>& ids);
    /// Hands in at once what is waiting.
    void flush();
    void focusFirst();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Flag
    {
        QCheckBox* box;
        bool Touchpoint::*value;
        bool (TouchpointEdits::*set)(const QSet<TouchpointId>&, bool);
    };

    void build();
    void refresh();
    /// After an edit by a control that shows what was asked for already: what was refused is taken back.
    void settle(bool isDone);
    void showNames();
    void showFlags();
    void retranslate();
    QString nameOf(const Flag& flag) const;
    /// Those that are left, in the journey's order.
    std::vector<const Touchpoint*> touchpoints() const;

    Workspace& m_workspace;
    TouchpointEdits m_edits;
    QSet<TouchpointId> m_ids;
    QLabel *m_title, *m_names;
    QComboBox *m_stage, *m_channel;
    PersonaChoice* m_personas;
    TagEditor* m_tags;
    LineField* m_owner;
    DigitalLevelBar* m_level;
    QLabel *m_stageLabel, *m_channelLabel, *m_personasLabel, *m_tagsLabel, *m_ownerLabel, *m_levelLabel, *m_levelWord;
    std::vector<Flag> m_flags;
};

} // namespace touchstone
