#include "models/archive/database/onecolumn.h"

#include <QSqlQuery>
#include <QVariant>

namespace jianbao
{

QStringList textsOf(QSqlQuery query)
{
    QStringList texts;
    while (query.next())
        texts.append(query.value(0).toString());
    return texts;
}

QString textOf(QSqlQuery query)
{
    return query.next() ? query.value(0).toString() : QString();
}

qint64 numberOf(QSqlQuery query)
{
    return query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace jianbao
