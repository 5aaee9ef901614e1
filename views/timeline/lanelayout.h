#pragma once

#include "models/datatypes/eventtable.h"
#include "views/timeline/timescale.h"

#include <QList>

namespace jianbao
{

class OccupiedCells;

/// An event that wants a place in a lane.
struct LaneEvent
{
    int row = -1;
    EventTable::Record record;
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
    double left = 0;      ///< of the mark
    double right = 0;     ///< of the mark
    double text = 0;      ///< where the text begins
    double end = 0;       ///< up to where mark and text may reach; a text that is longer is cut
    bool isNamed = false; ///< there is room for a text
    int host = -1;        ///< the item (its place in items()) in whose mark this one is counted; -1: its own
    int guests = 0;       ///< how many others are counted in its mark

    bool isDrawn() const { return host < 0; }
    bool isNamedInside() const { return isNamed && text < right; }
};

/// How many lines a lane has: for events with known days, the last of which takes those that find no room for
/// their names, and below for those without.
struct LaneLines
{
    int known = 1;
    int uncertain = 0;
    int all() const { return known + uncertain; }
    /// What a lane with so many events deserves, at most `most` lines.
    static LaneLines forEvents(qsizetype known, qsizetype uncertain, int most);
};

/// One lane laid out as a whole, so that panning moves nothing. The most important events get their names
/// first; who finds no room for a name stands as a bare mark in the last line, and marks that would touch
/// there become one mark with a number. Nothing that is drawn touches anything else. A pure value; needs no
/// display.
class LaneLayout
{
public:
    static constexpr double dotWidth = 9;
    static constexpr double clusterWidth = 22; ///< of a mark with a number
    static constexpr double textIndent = 4;
    static constexpr double longestText = 240;
    static constexpr double widestText = 600;  ///< where nothing else wants the room
    static constexpr double shortestText = 60; ///< less room than this and a text is left out

    /// `events` have known times and come in the order of their rows.
    LaneLayout(const QList<LaneEvent> &events, const TimeScale &scale, LaneLines lines);

    /// In the order of the rows.
    const QList<LaneItem> &items() const { return m_items; }
    const LaneItem *itemOf(int row) const;
    /// The rows that share the mark of an item that is drawn, its own first.
    QList<int> rowsIn(const LaneItem &item) const;
    /// So many events hide in the marks of others that counts say more.
    bool isCrowded() const { return m_hidden * 5 > m_items.size() * 2; }
    /// True if it is sure before laying out that a lane is crowded.
    static bool mustBeCrowded(qsizetype events, qint64 days, const TimeScale &scale, LaneLines lines);

private:
    QList<int> byImportance(const QList<LaneEvent> &events, bool uncertain) const;
    void placeKnown(const QList<LaneEvent> &events, int lines);
    void placeUncertain(const QList<LaneEvent> &events, LaneLines lines);
    bool placeNamed(LaneItem &item, double labelWidth, QList<OccupiedCells> &cells, int firstLine) const;
    bool placeBare(LaneItem &item, QList<OccupiedCells> &cells, int firstLine) const;
    void joinInLastLine(const QList<int> &left, int line);
    void joinBracket(int guest, const QList<int> &placed);
    void widenTexts(const QList<LaneEvent> &events);
    void hide(int guest, int host);

    QList<LaneItem> m_items;
    double m_shift = 0; ///< puts the leftmost mark at 0 for the cells
    double m_width = 0;
    qsizetype m_hidden = 0;
};

} // namespace jianbao
