#pragma once

#include "models/datatypes/period.h"
#include "views/timeline/timescale.h"

#include <QList>

namespace jianbao
{

/// An event that wants a place in a lane.
struct LaneEvent
{
    int row = -1;
    Period period;
    Precision precision = Precision::Day;
    double labelWidth = 0; ///< of its whole text, in pixels
};

/// How an event is drawn: a dot on its day, a bar over days that are known, a bracketed stretch in which it
/// lies.
enum class MarkShape { Dot, Bar, Bracket };

/// Where an event stands in a lane, in pixels of the scale and lines of the lane.
struct LaneItem
{
    int row = -1;
    MarkShape shape = MarkShape::Dot;
    int line = 0;
    double left = 0;  ///< of the mark
    double right = 0; ///< of the mark
    double text = 0;  ///< where the text begins
    double end = 0;   ///< up to where mark and text may reach; a text that is longer is cut
};

struct LaneCount
{
    CalendarStep step;
    int count = 0;
};

/// One lane laid out as a whole, so that panning moves nothing: events in lines, or, where they are too dense
/// to be told apart, counts per calendar unit. Texts and marks never overlap in a lane that is not counted,
/// but for events that find no free line, whose marks alone may touch. Events without a known period have no
/// place.
class LaneLayout
{
public:
    static constexpr double dotWidth = 9;
    static constexpr double textIndent = 4;
    static constexpr double shortestText = 30; ///< less room than this and a text is left out

    LaneLayout(const QList<LaneEvent> &events, const TimeScale &scale, int mostLines);

    bool isCounted() const { return m_counted; }
    const QList<LaneItem> &items() const { return m_items; } ///< in the order of the rows; also when counted
    const QList<LaneCount> &counts() const { return m_counts; } ///< only when counted
    int lines() const { return m_lines; }

private:
    struct Line
    {
        double markEnd;
        double end;
        qsizetype last; ///< the item that stands last in it
    };
    void pack(const QList<LaneEvent> &events, const TimeScale &scale, bool uncertain, int mostLines);
    bool place(LaneItem &item, QList<Line> &lines, int mostLines);
    void count(const QList<LaneEvent> &events, const TimeScale &scale);

    QList<LaneItem> m_items;
    QList<LaneCount> m_counts;
    int m_lines = 0;
    int m_crowded = 0;
    bool m_counted = false;
};

} // namespace jianbao
