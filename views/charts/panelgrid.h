#pragma once

#include "views/charts/chartplan.h"

namespace jianbao
{

/// Divides a sheet into equal panels, row by row from above, in axes that count columns to the right and rows
/// upwards.
class PanelGrid
{
public:
    /// Panels with axes of their own have room for what is written at these.
    PanelGrid(int panels, bool ownAxes);

    int columns() const { return m_columns; }
    int rows() const { return m_rows; }

    /// Turns a line chart into a panel for each series, all on the horizontal axis that the chart had, each
    /// on the vertical axis of its number. Each panel labels its last figure that came true; ours keeps the
    /// first colour and the others stand back.
    void divide(ChartPlan &plan, const QList<ChartAxis> &upwards) const;

private:
    QRectF area(int panel) const;

    int m_columns;
    int m_rows;
    bool m_ownAxes;
    double m_left;  ///< where a panel begins in its cell
    double m_width; ///< of a panel
};

} // namespace jianbao
