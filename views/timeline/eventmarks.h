#pragma once

#include "models/datatypes/eventkind.h"
#include "views/style/theme.h"

#include <QHash>
#include <QPixmap>
#include <QRectF>

#include <functional>

class QPainter;

namespace jianbao
{

/// The marks of events, on screen and on paper alike: each kind has a form and a colour of its own, what a
/// person confirmed is filled, what the program suggests is hollow. Opaque colours only: printers make others
/// solid. Where nothing is scaled, a mark that comes again is copied, at whole pixels: make an EventMarks for
/// one frame.
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
    using Draw = std::function<void(QPainter &painter, const QRectF &area)>;
    void stamp(QPainter &painter, const QRectF &area, quint32 mark, const Draw &draw) const;
    void drawCluster(QPainter &painter, const QRectF &area, int count) const;
    void drawPoint(QPainter &painter, const QRectF &area, EventKind kind, bool confirmed) const;

    Theme m_theme;
    mutable QHash<quint64, QPixmap> m_drawn; ///< by mark and width
};

} // namespace jianbao
