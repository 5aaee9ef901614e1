#include "tests/timeline/timelinedesk.h"

#include "tests/helpers/inventedfigures.h"

namespace jianbao
{

TimelineDesk::TimelineDesk()
{
    m_workspace.resize(1400, 900);
    m_workspace.show();
    m_model.setEvents(inventedEvents());
}

TimelineView &TimelineDesk::view()
{
    return *m_workspace.findChild<TimelineView *>();
}

QPoint TimelineDesk::middleOf(int row)
{
    return view().visualRect(m_model.index(row, 0)).center();
}

} // namespace jianbao
