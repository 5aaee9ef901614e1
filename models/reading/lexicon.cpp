#include "models/reading/lexicon.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace jianbao
{

Lexicon::Lexicon(const QString &folder)
{
    const QDir dir(folder);
    const QStringList files = dir.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        load(dir.filePath(file));
}

void Lexicon::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problems.append(QStringLiteral("%1: %2").arg(path, file.errorString()));
        return;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    QStringList columns;
    QList<Row> rows;
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QString &line = lines.at(number);
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (columns.isEmpty()) {
            columns = cells;
            continue;
        }
        if (cells.size() > columns.size()) {
            m_problems.append(QStringLiteral("%1:%2: %3 cells under %4 columns")
                                  .arg(path)
                                  .arg(number + 1)
                                  .arg(cells.size())
                                  .arg(columns.size()));
            continue;
        }
        Row row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.insert(columns.at(i), cells.at(i).trimmed());
        rows.append(row);
    }
    m_lists.insert(QFileInfo(path).completeBaseName(), rows);
}

QStringList Lexicon::words(const QString &list, const QString &column) const
{
    QStringList words;
    for (const Row &row : rows(list))
        words += row.value(column).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    return words;
}

} // namespace jianbao
