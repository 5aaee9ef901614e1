#pragma once

#include <QtCharts/QChartView>

#include <optional>

namespace jianbao
{

class IndicatorChart;
class ObservationSeriesModel;

/// Shows an indicator chart. The mouse finds the nearest figure, a tooltip tells its exact value, wording and
/// source; arrow keys walk the figures (left and right within a series, up and down to the next), Enter opens
/// the sentence. The wheel, + and - stretch the time of a line chart, dragging moves along it, 0 shows all.
class ChartView : public QChartView
{
    Q_OBJECT
public:
    /// The chart shows the figures of `model`.
    ChartView(IndicatorChart *chart, const ObservationSeriesModel &model, QWidget *parent = nullptr);

    /// Puts the ring on the figure in this row of the model, or on none.
    void setCurrentRow(int row);

Q_SIGNALS:
    void currentRowChanged(int row);
    /// Clicked, or Enter was pressed on it.
    void rowOpened(int row);
    /// The title was clicked twice.
    void titleOpened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// A place of the widget in the chart's coordinates.
    QPointF inChart(QPoint place) const;
    int markAt(QPoint place) const;
    /// Shows `factor` times as much time around a place of the chart.
    void stretch(double factor, double around);
    void drag(QPoint place);
    void bringIntoSight(int mark);
    int markOfRow(int row) const;
    void setCurrentMark(int mark);
    int nextMark(int key) const;
    QString tooltip(int row) const;

    IndicatorChart *m_chart;
    const ObservationSeriesModel &m_model;
    int m_row = -1;
    int m_pressed = -1;              ///< the mark on which the button went down
    std::optional<QPoint> m_dragged; ///< where the mouse was when it last moved the time
};

} // namespace jianbao
