#include "views/timeline/lanelayout.h"

#include <algorithm>
#include <limits>

namespace jianbao
{

namespace
{

constexpr double space = 8; ///< between a text and the next mark

bool isUncertain(const LaneEvent &event)
{
    return event.precision == Precision::Month || event.precision == Precision::Year ||
           event.precision == Precision::Vague || !event.period.start.isValid() ||
           !event.period.end.isValid();
}

LaneItem itemFor(const LaneEvent &event, const TimeScale &scale)
{
    const QDate first = event.period.start.isValid() ? event.period.start : event.period.end;
    const QDate last = event.period.end.isValid() ? event.period.end : event.period.start;
    LaneItem item;
    item.row = event.row;
    if (isUncertain(event) || first != last) {
        item.shape = isUncertain(event) ? MarkShape::Bracket : MarkShape::Bar;
        item.left = scale.left(first);
        item.right = std::max(scale.right(last), item.left + LaneLayout::dotWidth);
    } else {
        item.left = scale.middle(first) - LaneLayout::dotWidth / 2;
        item.right = item.left + LaneLayout::dotWidth;
    }
    const double inside = item.shape == MarkShape::Bar ? 0 : LaneLayout::textIndent;
    const bool fits = item.shape == MarkShape::Bar || item.left + 2 * inside + event.labelWidth <= item.right;
    item.text = fits ? item.left + inside : item.right + LaneLayout::textIndent;
    item.end = std::max(item.right, item.text + event.labelWidth + inside);
    return item;
}

} // namespace

LaneLayout::LaneLayout(const QList<LaneEvent> &events, const TimeScale &scale, int mostLines)
{
    QList<LaneEvent> dated;
    std::copy_if(events.cbegin(), events.cend(), std::back_inserter(dated),
                 [](const LaneEvent &event) { return event.period.isKnown(); });
    pack(dated, scale, false, mostLines);
    pack(dated, scale, true, std::max(1, mostLines / 2));
    std::sort(m_items.begin(), m_items.end(),
              [](const LaneItem &left, const LaneItem &right) { return left.row < right.row; });
    m_counted = m_crowded * 4 > m_items.size();
    if (m_counted)
        count(dated, scale);
    m_lines = std::max(m_lines, 1);
}

void LaneLayout::pack(const QList<LaneEvent> &events, const TimeScale &scale, bool uncertain, int mostLines)
{
    QList<LaneItem> items;
    for (const LaneEvent &event : events) {
        if (isUncertain(event) == uncertain)
            items.append(itemFor(event, scale));
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const LaneItem &left, const LaneItem &right) { return left.left < right.left; });
    QList<Line> lines;
    for (LaneItem &item : items) {
        if (!place(item, lines, mostLines))
            ++m_crowded;
        item.line += m_lines;
        m_items.append(item);
    }
    m_lines += static_cast<int>(lines.size());
}

/// The first line whose texts have ended, else a new line, else the line whose last text loses least by being
/// cut. False if even the marks touch.
bool LaneLayout::place(LaneItem &item, QList<Line> &lines, int mostLines)
{
    const qsizetype number = m_items.size();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).end + space > item.left)
            continue;
        item.line = static_cast<int>(i);
        lines[i] = {item.right, item.end, number};
        return true;
    }
    if (lines.size() < mostLines) {
        item.line = static_cast<int>(lines.size());
        lines.append({item.right, item.end, number});
        return true;
    }
    const auto best = std::min_element(lines.begin(), lines.end(), [&](const Line &left, const Line &right) {
        const bool leftFree = left.markEnd + 1 <= item.left;
        const bool rightFree = right.markEnd + 1 <= item.left;
        return leftFree != rightFree ? leftFree
               : leftFree            ? left.end < right.end
                                     : left.markEnd < right.markEnd;
    });
    const bool free = best->markEnd + 1 <= item.left;
    LaneItem &cut = m_items[best->last];
    cut.end = std::max(cut.right, std::min(cut.end, item.left - space));
    if (!free)
        item.end = item.right;
    item.line = static_cast<int>(best - lines.begin());
    *best = {std::max(best->markEnd, item.right), std::max(cut.end, item.end), number};
    return free;
}

void LaneLayout::count(const QList<LaneEvent> &events, const TimeScale &scale)
{
    const CalendarUnit unit = scale.countUnit();
    for (const LaneEvent &event : events) {
        const QDate day = event.period.start.isValid() ? event.period.start : event.period.end;
        const CalendarStep step = stepAround(day, unit);
        if (m_counts.isEmpty() || m_counts.constLast().step.first != step.first)
            m_counts.append({step, 0});
        ++m_counts.last().count;
    }
}

} // namespace jianbao
