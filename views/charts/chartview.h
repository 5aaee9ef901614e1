#pragma once

#include <QtCharts/QChartView>

namespace jianbao
{

class IndicatorChart;
class ObservationSeriesModel;

/// Shows an indicator chart. The mouse finds the nearest figure, a tooltip tells its exact value, wording and
/// source; arrow keys walk the figures (left and right within a series, up and down to the next), Enter opens
/// the sentence.
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

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    int markAt(QPoint place) const;
    int markOfRow(int row) const;
    void setCurrentMark(int mark);
    int nextMark(int key) const;
    QString tooltip(int row) const;

    IndicatorChart *m_chart;
    const ObservationSeriesModel &m_model;
    int m_row = -1;
    int m_pressed = -1; ///< the mark on which the button went down
};

} // namespace jianbao
