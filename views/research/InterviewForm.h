// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/research/InterviewEdits.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace touchstone {

/// What is known of an interview beside its text: title, who speaks, the person, the wave, and which touchpoints it
/// covered.
class InterviewForm : public QWidget
{
    Q_OBJECT

public:
    InterviewForm(Workspace& workspace, QWidget* parent = nullptr);

    void showInterview(InterviewId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void fillWaves(const Interview& interview);
    void fillCovers(const Interview& interview);
    void filterCovers();
    void tellCovers();
    const Interview* shown() const;

    Workspace& m_workspace;
    InterviewEdits m_edits;
    InterviewId m_interview;
    bool m_isFilling = false;
    std::vector<Place> m_places; ///< by row of the list
    QLabel* m_titleLabel;
    QLineEdit* m_title;
    QLabel* m_informantLabel;
    QComboBox* m_informant;
    QLabel* m_personLabel;
    QLineEdit* m_person;
    QLabel* m_waveLabel;
    QComboBox* m_wave;
    QLabel* m_coversLabel;
    QLineEdit* m_filter;
    QListWidget* m_covers;
};

} // namespace touchstone
