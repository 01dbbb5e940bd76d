// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace touchstone {

class KeyChoice;
class MatchField;
class Workspace;

/// What a passage is coded with.
struct Coding
{
    Place place;
    QString code = {}; ///< key
    QString newCode = {}; ///< name of a code that shall be made for it
    std::optional<int> severity = {};
    std::optional<Stance> stance = {};

    friend bool operator==(const Coding&, const Coding&) = default;
};

/// The place below a transcript where a passage is coded: touchpoint or handover, code, severity, stance, by a few keys
/// each. Enter applies, Escape drops.
class CodingBar : public QFrame
{
    Q_OBJECT

public:
    CodingBar(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows itself, empty but for `coding`, with the keyboard in the first line.
    void open(const QString& quote, const Coding& coding);
    Coding coding() const;

signals:
    void applied();
    void dropped();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void fill(const Place& shown);
    void apply();

    Workspace& m_workspace;
    std::vector<Place> m_offeredPlaces;
    QStringList m_offeredCodes;
    QLabel* m_quote;
    QLabel* m_placeLabel;
    QLabel* m_codeLabel;
    QLabel* m_severityLabel;
    QLabel* m_stanceLabel;
    MatchField* m_place;
    MatchField* m_code;
    KeyChoice* m_severity;
    KeyChoice* m_stance;
    QPushButton* m_apply;
    QPushButton* m_drop;
};

} // namespace touchstone
