#pragma once

#include "models/archive/handwork/savedsearchstore.h"
#include "models/datatypes/records.h"

#include <QHash>

namespace jianbao
{

/// What a sidebar tells of an archive. A plain value.
struct SidebarContents
{
    qint64 articles = 0;
    QList<IssueCount> issues; ///< newest first
    QList<Count> districts;   ///< these three with their articles, most first
    QList<Count> indicators;
    QList<Count> methods;
    QHash<QString, QString> parentOf; ///< of districts that a person put below another one
    QList<Tag> tags;
    QList<SavedSearch> searches;
};

} // namespace jianbao
