#pragma once

#include "models/archive/database/database.h"
#include "models/items/timelinemodel.h"
#include "views/timeline/timelineview.h"
#include "views/timeline/timelineworkspace.h"

#include <QTemporaryDir>

namespace jianbao
{

/// The workspace of a timeline, shown with the invented events, on an archive without pages.
class TimelineDesk
{
public:
    TimelineDesk();

    TimelineModel &model() { return m_model; }
    TimelineWorkspace &workspace() { return m_workspace; }
    TimelineView &view();
    /// Where an event stands in the view.
    QPoint middleOf(int row);

private:
    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(QStringLiteral("a.jianbao")), Database::Mode::CreateIfMissing};
    TimelineModel m_model{m_database};
    TimelineWorkspace m_workspace{m_model, Theme::light()};
};

} // namespace jianbao
