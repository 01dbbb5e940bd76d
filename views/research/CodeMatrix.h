// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/CodeCounts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace touchstone {

class Workspace;
struct QuoteFilter;

/// Codes by touchpoints: how many people were heard with each code at each place. A figure leads to its quotes.
class CodeMatrix : public QWidget
{
    Q_OBJECT

public:
    CodeMatrix(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

signals:
    /// Enter or a double click on a figure.
    void quotesAsked(const touchstone::QuoteFilter& filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill(const CodeCounts& counts);
    std::optional<Informant> informant() const;
    void open(int row, int column);

    Workspace& m_workspace;
    QLabel* m_hint;
    QComboBox* m_informant;
    QTableWidget* m_table;
    QLabel* m_nothing;
    QStringList m_codes; ///< by row; the last row is what has no code
    std::vector<Place> m_places; ///< by column, behind the sums
};

} // namespace touchstone
