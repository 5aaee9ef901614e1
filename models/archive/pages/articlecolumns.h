#pragma once

#include "models/datatypes/article.h"

#include <QVariantMap>

class QSqlQuery;

namespace jianbao
{

/// An article's row without id, page and ordinal. Paragraphs stand in rows of their own.
QVariantMap columnsOf(const Article &article);
/// The article of a row that holds every column of the table; without paragraphs and facts.
Article articleFrom(const QSqlQuery &row);

QVariantMap columnsOf(const Paragraph &paragraph);
Paragraph paragraphFrom(const QSqlQuery &row);

/// A day as ISO text; NULL for none.
QVariant columnOf(QDate day);
QDate dayFrom(const QVariant &column);

} // namespace jianbao
