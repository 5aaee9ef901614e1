#pragma once

#include "views/timeline/eventmarks.h"

#include <QCoreApplication>

class QPainter;

namespace jianbao
{

/// Says what the marks of a timeline mean: its shapes in one line, the kinds of event in another.
class TimelineLegend
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::TimelineLegend)
public:
    static constexpr double height = 42;

    explicit TimelineLegend(const Theme &theme) : m_theme(theme), m_marks(theme) {}

    /// From `place` to the right, as far as `width` reaches.
    void paint(QPainter &painter, QPointF place, double width) const;

private:
    void paintShapes(QPainter &painter, QPointF place) const;
    void paintKinds(QPainter &painter, QPointF place) const;
    double write(QPainter &painter, QPointF place, const QString &words) const;

    Theme m_theme;
    EventMarks m_marks;
};

} // namespace jianbao
