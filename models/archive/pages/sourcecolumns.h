#pragma once

#include "models/datatypes/records.h"

class QSqlQuery;

namespace jianbao
{

/// What a SELECT names to read a Source, with the tables article, page and newspaper in its FROM.
QString sourceColumns();
/// `FROM`'s continuation that joins page and newspaper to article.
QString sourceJoins();
Source sourceFrom(const QSqlQuery &row);

} // namespace jianbao
