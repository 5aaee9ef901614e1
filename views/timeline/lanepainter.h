#pragma once

#include "views/timeline/eventmarks.h"
#include "views/timeline/timelinelayout.h"

#include <QCoreApplication>

class QPainter;

namespace jianbao
{

/// Paints lanes and their headers, on screen and on paper alike.
class LanePainter
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::LanePainter)
public:
    static constexpr double headerWidth = 176;
    static constexpr double indent = 14; ///< of a lane's name below the one that it is a part of

    /// Says of a row whether it is selected; none is if it is empty.
    using IsSelected = std::function<bool(int row)>;

    LanePainter(const TimelineModel &model, const TimelineLayout &layout, const Theme &theme,
                IsSelected isSelected = {});

    /// The header of a lane, its events behind it and the line below both, within `area`. `left` is the
    /// scale's pixel that stands at the header's right edge; `currentRow` is framed, -1 is none.
    void paint(QPainter &painter, int lane, const QRectF &area, double left, int currentRow = -1) const;
    /// Where the triangle of a lane stands that has parts; empty for others.
    QRectF foldArea(int lane, const QRectF &header) const;

private:
    void paintEvents(QPainter &painter, int lane, const QRectF &area, double left, int currentRow) const;
    /// The name of a lane, how many events it has, and, if it has parts, the triangle that folds it.
    void paintHeader(QPainter &painter, int lane, const QRectF &area) const;
    void paintItem(QPainter &painter, const LaneItem &item, const QRectF &area, double shift,
                   bool current) const;
    void paintMark(QPainter &painter, const LaneItem &item, const QRectF &mark) const;
    void paintText(QPainter &painter, const LaneItem &item, const QRectF &area, double shift,
                   double top) const;
    void paintBars(QPainter &painter, int lane, const QRectF &area, double shift) const;
    void paintFrame(QPainter &painter, const QRectF &area, bool current) const;
    QString countText(int lane) const;

    const TimelineModel &m_model;
    const TimelineLayout &m_layout;
    Theme m_theme;
    EventMarks m_marks;
    IsSelected m_isSelected;
    QFont m_font;
    QFontMetricsF m_metrics;
};

} // namespace jianbao
