#include "models/archive/handwork/standardnames.h"

#include "models/archive/database/database.h"
#include "models/datatypes/enumkeys.h"
#include "models/search/folding.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace jianbao
{

StandardNames::StandardNames(const Database &database, NameKind kind)
{
    QSqlQuery query = database.run(u"SELECT printed, name FROM standard_name WHERE kind = :kind"_s,
                                   {{u"kind"_s, keyOf(kind)}});
    while (query.next())
        m_names.insert(query.value(0).toString(), query.value(1).toString());
}

QStringList StandardNames::of(const QStringList &printed) const
{
    QStringList names;
    for (const QString &name : printed)
        names.append(of(name));
    names.removeDuplicates();
    return names;
}

QStringList StandardNames::meantBy(const QString &folded) const
{
    QSet<QString> meant;
    for (auto alias = m_names.cbegin(); alias != m_names.cend(); ++alias) {
        if (jianbao::folded(alias.key()).contains(folded) || jianbao::folded(alias.value()).contains(folded))
            meant.insert(alias.value());
    }
    QStringList names = meant.values();
    for (auto alias = m_names.cbegin(); alias != m_names.cend(); ++alias) {
        if (meant.contains(alias.value()))
            names.append(alias.key());
    }
    return names;
}

} // namespace jianbao
