#pragma once

#include "views/charts/chartplan.h"

namespace jianbao
{

/// Divides a sheet into equal panels, row by row from above, in axes that count columns to the right and rows
/// upwards.
class PanelGrid
{
public:
    explicit PanelGrid(int panels);

    int columns() const { return m_columns; }
    int rows() const { return m_rows; }

    /// Turns a line chart into a panel for each series, all on the axes that the chart had. Each panel labels
    /// its last figure that came true; ours keeps the first colour and the others stand back.
    void divide(ChartPlan &plan) const;

private:
    QRectF area(int panel) const;

    int m_columns;
    int m_rows;
};

} // namespace jianbao
