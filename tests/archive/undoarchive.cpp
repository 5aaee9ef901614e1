#include "tests/archive/undoarchive.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

QString UndoArchive::handWork()
{
    QStringList rows;
    for (const char *table : {"tag", "article_tag", "decision", "figure_choice", "saved_chart"}) {
        QSqlQuery query = database().run(u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(QLatin1String(table)));
        while (query.next()) {
            QStringList cells{QLatin1String(table)};
            for (int column = 0; query.value(column).isValid(); ++column)
                cells.append(query.value(column).toString());
            rows.append(cells.join(u'|'));
        }
    }
    return rows.join(u'\n');
}

QStringList UndoArchive::articles()
{
    QStringList ids;
    QSqlQuery query = database().run(u"SELECT id FROM article ORDER BY id"_s);
    while (query.next())
        ids.append(query.value(0).toString());
    return ids;
}

QString UndoArchive::anyFact()
{
    QSqlQuery query = database().run(u"SELECT min(id) FROM observation"_s);
    query.next();
    return query.value(0).toString();
}

} // namespace jianbao
