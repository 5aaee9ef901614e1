#pragma once

#include <QStringList>

class QSqlQuery;

namespace jianbao
{

// What a query answers that asks for one column. It has been executed and is finished afterwards.

/// The column of every row.
QStringList textsOf(QSqlQuery query);
/// The column of the first row; empty if there is none.
QString textOf(QSqlQuery query);
/// The column of the first row; 0 if there is none.
qint64 numberOf(QSqlQuery query);

} // namespace jianbao
