// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/TableHeader.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace touchstone {

bool isHeader(const QStringList& first)
{
    int filled = 0, numbers = 0;
    bool counting = true;
    for (const QString& cell : first) {
        const QString text = cell.trimmed();
        if (text.isEmpty())
            continue;
        ++filled;
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        numbers += isNumber;
        counting = counting && isNumber && number == filled;
    }
    return numbers * 2 <= filled || (counting && filled >= 3);
}

QStringList tellApart(const QStringList& cells, qint64 row, const std::function<void(const ImportWarning&)>& warn)
{
    QStringList names;
    QSet<QString> taken;
    QHash<QString, int> copies;
    // Names that stand in the file keep them; only what repeats or is empty gets a made one.
    QStringList found;
    for (const QString& cell : cells)
        found << cell.simplified();
    const QSet<QString> inFile(found.begin(), found.end());
    for (qsizetype index = 0; index < found.size(); ++index) {
        QString name = found[index];
        const int column = static_cast<int>(index) + 1;
        if (name.isEmpty()) {
            name = u"Column %1"_s.arg(column);
            while (taken.contains(name) || inFile.contains(name))
                name += u'_';
            warn({ImportWarning::Kind::EmptyHeader, row, column, {name}});
        } else if (taken.contains(name)) {
            int& copy = copies[name];
            copy = std::max(copy, 1);
            QString told;
            do {
                told = u"%1 (%2)"_s.arg(name).arg(++copy);
            } while (taken.contains(told) || inFile.contains(told));
            name = told;
            warn({ImportWarning::Kind::DuplicateHeader, row, column, {name}});
        }
        taken.insert(name);
        names << name;
    }
    return names;
}

} // namespace touchstone
