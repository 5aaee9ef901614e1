#pragma once

#include "models/archive/database/database.h"
#include "tests/helpers/inventedfigures.h"
#include "views/charts/chartplanner.h"

#include <QTemporaryDir>

namespace jianbao
{

inline const QString home = QStringLiteral("云岭高新区");
inline const QString river = QStringLiteral("滨江高新区");
inline const QString money = QStringLiteral("元");

/// Plans charts of invented figures of one indicator (“指标”), over an empty archive of its own.
class PlannedCharts
{
public:
    ChartPlan planOf(const QList<StoredObservation> &figures, ChartKind kind);
    Database &database() { return m_database; }

private:
    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(QStringLiteral("a.jianbao")), Database::Mode::CreateIfMissing};
};

/// True if a note of the plan holds these words.
bool tells(const ChartPlan &plan, const char *words);

} // namespace jianbao
