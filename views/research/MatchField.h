// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QIcon>
#include <QWidget>
#include <vector>

class QLineEdit;
class QListWidget;

namespace touchstone {

/// Something to choose by a few of its letters.
struct MatchEntry
{
    QString text; ///< as it is shown
    QString also; ///< other texts that find it: the other language, the id
    QIcon icon = {};
};

/// A line to type a few letters into, with the best matches below it while it has the keyboard: up and down choose one,
/// Tab and Enter take it. An empty line is none.
class MatchField : public QWidget
{
    Q_OBJECT

public:
    explicit MatchField(QWidget* parent = nullptr);

    void setEntries(std::vector<MatchEntry> entries);
    /// Offers what is typed as a new entry, below the matches; `pattern` holds "%1" for it. It is marked where no match
    /// holds what is typed in one piece: a chance likeness is not taken for it.
    void setNewOffered(const QString& pattern) { m_newPattern = pattern; }
    void choose(std::optional<int> entry); ///< index of an entry, or none
    /// Takes the match that is marked, as leaving the line does.
    void take();

    /// Whether something is typed that is neither an entry nor a new one.
    bool isUnknown() const;
    std::optional<int> chosen() const { return m_chosen; }
    QString newText() const { return m_newText; } ///< typed, of no entry; empty where one is chosen
    QLineEdit& line() { return *m_line; }

signals:
    void taken(); ///< Enter, after the match was taken

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer();
    void addRow(const QString& text, const QIcon& icon, int value);
    void showList(bool isShown);
    bool handleKey(int key);

    std::vector<MatchEntry> m_entries;
    std::optional<int> m_chosen;
    QString m_newText;
    QString m_newPattern;
    QLineEdit* m_line;
    QListWidget* m_list;
};

} // namespace touchstone
