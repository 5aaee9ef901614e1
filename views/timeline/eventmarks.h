#pragma once

#include "models/datatypes/eventkind.h"
#include "views/theme.h"

#include <QRectF>

class QPainter;

namespace jianbao
{

/// The marks of events, on screen and on paper alike: each kind has a form and a colour of its own, what a
/// person confirmed is filled, what the program suggests is hollow. Opaque colours only: printers make others
/// solid.
class EventMarks
{
public:
    explicit EventMarks(const Theme &theme) : m_theme(theme) {}

    QColor colour(EventKind kind) const;
    /// A day: a form of `size` pixels across.
    void paintPoint(QPainter &painter, QPointF middle, double size, EventKind kind, bool confirmed) const;
    /// Days that are known, from edge to edge.
    void paintBar(QPainter &painter, const QRectF &bar, EventKind kind, bool confirmed) const;
    /// A time in which the event lies: a flat tint between brackets.
    void paintBracket(QPainter &painter, const QRectF &area, EventKind kind, bool confirmed) const;
    /// Several events in one mark.
    void paintCluster(QPainter &painter, const QRectF &area, int count) const;
    /// A bar of a counted lane.
    QColor countColour() const;

    /// `share` of a colour over paper.
    static QColor mixed(const QColor &colour, const QColor &paper, double share);

private:
    Theme m_theme;
};

} // namespace jianbao
