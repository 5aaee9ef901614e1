#include "views/timeline/lanelayout.h"

#include "views/timeline/occupiedcells.h"

#include <algorithm>
#include <array>

namespace jianbao
{

namespace
{

constexpr double space = 8; ///< behind a text
constexpr double gap = 2;   ///< behind a mark without a text

LaneItem itemFor(const LaneEvent &event, const TimeScale &scale)
{
    const EventTable::Record &record = event.record;
    LaneItem item;
    item.row = event.row;
    if (record.isUncertain() || record.first != record.last) {
        item.shape = record.isUncertain() ? MarkShape::Bracket : MarkShape::Bar;
        item.left = scale.left(record.first);
        item.right = std::max(scale.left(record.last + 1), item.left + LaneLayout::dotWidth);
    } else {
        item.left = scale.left(record.first) + scale.pixelsPerDay() / 2 - LaneLayout::dotWidth / 2;
        item.right = item.left + LaneLayout::dotWidth;
    }
    item.text = item.right + LaneLayout::textIndent;
    item.end = item.right;
    return item;
}

/// Gives an item its text: inside a bracket or along a bar if it fits there, else behind the mark.
void nameItem(LaneItem &item, double width)
{
    const double inside = item.shape == MarkShape::Bracket ? LaneLayout::textIndent : 0;
    const bool fits = item.shape != MarkShape::Dot && item.left + 2 * inside + width <= item.right;
    item.text = fits ? item.left + inside : item.right + LaneLayout::textIndent;
    item.end = std::max(item.right, item.text + width + inside);
    item.isNamed = true;
}

} // namespace

LaneLines LaneLines::forEvents(qsizetype known, qsizetype uncertain, int most)
{
    constexpr std::array<qsizetype, 6> fewest{2, 5, 10, 20, 40, 80}; // for 2, 3, 4 … lines
    LaneLines lines;
    for (const qsizetype few : fewest)
        lines.known += known >= few ? 1 : 0;
    lines.uncertain = uncertain == 0 ? 0 : uncertain < 4 ? 1 : uncertain < 12 ? 2 : 3;
    if (known == 0 && uncertain > 0)
        lines.known = 0;
    while (lines.all() > most && lines.uncertain > 1 && lines.uncertain * 2 >= lines.known)
        --lines.uncertain;
    while (lines.all() > most && lines.known > 2)
        --lines.known;
    while (lines.all() > most && lines.uncertain > 1)
        --lines.uncertain;
    return lines;
}

LaneLayout::LaneLayout(const QList<LaneEvent> &events, const TimeScale &scale, LaneLines lines)
{
    m_items.reserve(events.size());
    for (const LaneEvent &event : events)
        m_items.append(itemFor(event, scale));
    if (m_items.isEmpty())
        return;
    double right = m_items.constFirst().right;
    m_shift = m_items.constFirst().left;
    for (const LaneItem &item : std::as_const(m_items)) {
        m_shift = std::min(m_shift, item.left);
        right = std::max(right, item.right);
    }
    m_width = right - m_shift + widestText + 2 * space;
    placeKnown(events, lines.known);
    placeUncertain(events, lines);
    widenTexts(events);
}

/// Gives texts what room is left on their lines, also to marks that found none at first.
void LaneLayout::widenTexts(const QList<LaneEvent> &events)
{
    QList<int> order;
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).isDrawn())
            order.append(i);
    }
    std::sort(order.begin(), order.end(), [this](int left, int right) {
        const LaneItem &one = m_items.at(left);
        const LaneItem &other = m_items.at(right);
        return one.line != other.line ? one.line < other.line : one.left < other.left;
    });
    for (qsizetype place = 0; place < order.size(); ++place) {
        LaneItem &item = m_items[order.at(place)];
        const bool isLast = place + 1 == order.size() || m_items.at(order.at(place + 1)).line != item.line;
        const double room = isLast ? m_shift + m_width : m_items.at(order.at(place + 1)).left - space;
        const double number = item.guests > 0 ? clusterWidth : 0;
        LaneItem named = item;
        nameItem(named, std::min(events.at(order.at(place)).labelWidth + number, widestText));
        named.end = std::min(named.end, room);
        const bool fits =
            named.end - named.text >= std::min(shortestText, events.at(order.at(place)).labelWidth);
        if (named.end > item.end && (item.isNamed ? named.text == item.text : fits && item.guests == 0))
            item = named;
    }
}

QList<int> LaneLayout::byImportance(const QList<LaneEvent> &events, bool uncertain) const
{
    QList<int> order;
    for (int i = 0; i < m_items.size(); ++i) {
        if ((m_items.at(i).shape == MarkShape::Bracket) == uncertain)
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&events](int left, int right) {
        return events.at(left).record.rank() > events.at(right).record.rank();
    });
    return order;
}

bool LaneLayout::placeNamed(LaneItem &item, double labelWidth, QList<OccupiedCells> &cells,
                            int firstLine) const
{
    LaneItem named = item;
    nameItem(named, labelWidth);
    for (qsizetype line = 0; line < cells.size(); ++line) {
        if (!cells.at(line).isFree(named.left - m_shift, named.end - m_shift + space))
            continue;
        item = named;
        item.line = firstLine + static_cast<int>(line);
        cells[line].take(item.left - m_shift, item.end - m_shift + space);
        return true;
    }
    return false;
}

bool LaneLayout::placeBare(LaneItem &item, QList<OccupiedCells> &cells, int firstLine) const
{
    for (qsizetype line = cells.size() - 1; line >= 0; --line) {
        if (!cells.at(line).isFree(item.left - m_shift, item.right - m_shift + gap))
            continue;
        item.line = firstLine + static_cast<int>(line);
        cells[line].take(item.left - m_shift, item.right - m_shift + gap);
        return true;
    }
    return false;
}

void LaneLayout::hide(int guest, int host)
{
    m_items[guest].host = host;
    m_items[guest].line = m_items.at(host).line;
    ++m_items[host].guests;
    ++m_hidden;
}

void LaneLayout::placeKnown(const QList<LaneEvent> &events, int lines)
{
    QList<OccupiedCells> cells(std::max(1, lines - 1), OccupiedCells(m_width));
    QList<int> left;
    for (const int i : byImportance(events, false)) {
        const double whole = std::min(events.at(i).labelWidth, longestText);
        LaneItem &item = m_items[i];
        const bool placed = placeNamed(item, whole, cells, 0) ||
                            (whole > shortestText && placeNamed(item, shortestText, cells, 0)) ||
                            (item.shape == MarkShape::Bar && lines > 1 && placeBare(item, cells, 0));
        if (!placed)
            left.append(i);
    }
    std::sort(left.begin(), left.end(),
              [this](int one, int other) { return m_items.at(one).left < m_items.at(other).left; });
    joinInLastLine(left, std::max(0, lines - 1));
}

/// Each mark here keeps the width of a number free behind its beginning; who begins within it is counted in
/// it. A bar that found no free line is a dot at its beginning.
void LaneLayout::joinInLastLine(const QList<int> &left, int line)
{
    int host = -1;
    for (const int i : left) {
        LaneItem &item = m_items[i];
        item.right = std::min(item.right, item.left + dotWidth);
        item.end = item.right;
        item.line = line;
        if (host >= 0 && item.left < m_items.at(host).left + clusterWidth + gap) {
            hide(i, host);
            m_items[host].right = m_items.at(host).left + clusterWidth;
            m_items[host].end = m_items.at(host).right;
        } else {
            host = i;
        }
    }
}

void LaneLayout::placeUncertain(const QList<LaneEvent> &events, LaneLines lines)
{
    QList<OccupiedCells> cells(std::max(1, lines.uncertain), OccupiedCells(m_width));
    QList<int> placed;
    for (const int i : byImportance(events, true)) {
        const double whole = std::min(events.at(i).labelWidth, longestText);
        LaneItem &item = m_items[i];
        if (placeNamed(item, whole, cells, lines.known) ||
            (whole > shortestText && placeNamed(item, shortestText, cells, lines.known)) ||
            placeBare(item, cells, lines.known))
            placed.append(i);
        else
            joinBracket(i, placed);
    }
}

/// Counts a bracket that finds no line in the one that covers most of it, or else the nearest.
void LaneLayout::joinBracket(int guest, const QList<int> &placed)
{
    const LaneItem &item = m_items.at(guest);
    const auto covered = [&](int i) {
        return std::min(item.right, m_items.at(i).right) - std::max(item.left, m_items.at(i).left);
    };
    hide(guest, *std::max_element(placed.cbegin(), placed.cend(),
                                  [&](int one, int other) { return covered(one) < covered(other); }));
}

const LaneItem *LaneLayout::itemOf(int row) const
{
    const auto item = std::lower_bound(m_items.cbegin(), m_items.cend(), row,
                                       [](const LaneItem &left, int wanted) { return left.row < wanted; });
    return item == m_items.cend() || item->row != row ? nullptr : &*item;
}

QList<int> LaneLayout::rowsIn(const LaneItem &item) const
{
    const auto place = static_cast<int>(&item - m_items.constData());
    QList<int> rows{item.row};
    for (const LaneItem &other : m_items) {
        if (other.host == place)
            rows.append(other.row);
    }
    return rows;
}

bool LaneLayout::mustBeCrowded(qsizetype events, qint64 days, const TimeScale &scale, LaneLines lines)
{
    const double width = double(days) * scale.pixelsPerDay();
    const double places = (width / dotWidth + 1) * lines.all();
    return double(events) * 3 > places * 4;
}

} // namespace jianbao
