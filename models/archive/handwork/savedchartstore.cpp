#include "models/archive/handwork/savedchartstore.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/database/tablelookup.h"
#include "models/archive/database/uuidv7.h"
#include "models/archive/undo/recordedstep.h"
#include "models/search/folding.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::SavedChartStore)
};

QVariantMap byName(const QString &name)
{
    return {{u"folded"_s, folded(name.simplified())}};
}

} // namespace

SavedChartStore::SavedChartStore(const Database &database) : m_database(database) {}

QStringList SavedChartStore::names() const
{
    if (!hasTable(m_database, u"saved_chart"_s))
        return {};
    return textsOf(m_database.run(u"SELECT name FROM saved_chart ORDER BY folded"_s));
}

std::optional<QByteArray> SavedChartStore::settings(const QString &name) const
{
    if (!hasTable(m_database, u"saved_chart"_s))
        return std::nullopt;
    QSqlQuery query =
        m_database.run(u"SELECT settings FROM saved_chart WHERE folded = :folded"_s, byName(name));
    if (!query.next())
        return std::nullopt;
    return query.value(0).toString().toUtf8();
}

void SavedChartStore::save(const QString &name, const QByteArray &settings) const
{
    const QString kept = name.simplified();
    if (kept.isEmpty())
        throw ArchiveError(
            Words::tr("%1: a chart needs a name. Give at least one character.").arg(m_database.path()));
    RecordedStep step(m_database, StepAction::SaveChart, kept);
    m_database.run(u"INSERT INTO saved_chart (id, name, folded, settings, saved_at) "
                   "VALUES (:id, :name, :folded, :settings, :now) ON CONFLICT (folded) DO UPDATE "
                   "SET name = excluded.name, settings = excluded.settings, saved_at = excluded.saved_at, "
                   "row_version = saved_chart.row_version + 1"_s,
                   {{u"id"_s, UuidV7().next()},
                    {u"name"_s, kept},
                    {u"folded"_s, folded(kept)},
                    {u"settings"_s, QString::fromUtf8(settings)},
                    {u"now"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}});
    step.commit();
}

void SavedChartStore::erase(const QString &name) const
{
    RecordedStep step(m_database, StepAction::DeleteChart, name.simplified());
    m_database.run(u"DELETE FROM saved_chart WHERE folded = :folded"_s, byName(name));
    step.commit();
}

} // namespace jianbao
