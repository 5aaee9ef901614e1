#include "models/archive/pages/bylinestore.h"

#include "models/archive/database/database.h"
#include "models/archive/database/jsoncolumns.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

QStringList BylineStore::names(const CancelFlag &cancelled) const
{
    QHash<QString, qint64> articles;
    QSqlQuery row =
        m_database.run(u"SELECT reporters, correspondents, photographers, authors FROM article"_s);
    while (!cancelled.isCancelled() && row.next()) {
        for (int column = 0; column < 4; ++column) {
            for (const QString &name : stringsFromJson(row.value(column).toString()))
                ++articles[name];
        }
    }
    QStringList names = articles.keys();
    names.removeAll(QString());
    std::sort(names.begin(), names.end(), [&articles](const QString &left, const QString &right) {
        const qint64 ofLeft = articles.value(left);
        const qint64 ofRight = articles.value(right);
        return ofLeft != ofRight ? ofLeft > ofRight : left < right;
    });
    return names;
}

} // namespace jianbao
