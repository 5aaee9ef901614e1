#pragma once

#include <QList>

namespace jianbao
{

/// Which stretches of a line are taken. Fine to a few pixels, and then on the safe side: what is free here is
/// free on the line. Asking takes constant time for stretches of some hundred pixels, whatever stands on the
/// line.
class OccupiedCells
{
public:
    /// For places from 0 to `width` pixels.
    explicit OccupiedCells(double width);

    bool isFree(double from, double to) const;
    void take(double from, double to);

private:
    qsizetype cellAt(double place) const;
    static quint64 maskOf(qsizetype word, qsizetype first, qsizetype last);

    double m_cellWidth;
    QList<quint64> m_words;
};

} // namespace jianbao
