#pragma once

#include "models/datatypes/records.h"

#include <QVariantMap>

namespace jianbao
{

/// A WHERE clause with its bound values.
struct FactCondition
{
    QString sql;
    QVariantMap values;

    /// What `filter` asks of the facts of one table ("event", "observation", "method"), named `fact` in the
    /// query beside its article and page. A method has no time of its own: its issue stands for it.
    static FactCondition of(const FactFilter &filter, const QString &table);
};

/// A subquery of every name that was printed for what `:district` means today: itself, what goes by its name,
/// and if it is an alias, all that goes by the name it stands for.
QString printedDistrictNames();

} // namespace jianbao
