#pragma once

#include "models/datatypes/span.h"
#include "views/charts/chartkind.h"
#include "views/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QModelIndex;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace jianbao
{

class ChartView;
class IndicatorChart;
class IndicatorListModel;
class IndicatorPicker;
class ObservationSeriesModel;

/// The register of indicators, the chart of the chosen one and the table of its figures. Chart and table
/// share their current figure. The models must outlive the workspace.
class IndicatorWorkspace : public QWidget
{
    Q_OBJECT
public:
    IndicatorWorkspace(IndicatorListModel &indicators, ObservationSeriesModel &series, const Theme &theme,
                       QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Writes what the chart shows to a PDF; false and a sentence in `problem` if that fails.
    bool exportPdf(const QString &path, QString *problem);

Q_SIGNALS:
    /// Somebody wants to read where a figure was printed; `quote` is an offset span of the page's text.
    void sentenceRequested(const QString &articleId, jianbao::Span quote);

protected:
    /// Who comes here for the first time sees a chart instead of an empty pane.
    void showEvent(QShowEvent *event) override;

private:
    QWidget *chartSide();
    QWidget *toolRow();
    void connectAll();
    void choose(const QString &indicator);
    void showSeries();
    void fillChoices();
    void fillSubjects();
    void showSubjects();
    void showChart();
    void openRow(int row);
    void exportSomewhere();

    ObservationSeriesModel &m_series;
    Theme m_theme;
    ChartKind m_kind = ChartKind::Line;
    bool m_kindChosen = false; ///< a person chose it; otherwise each indicator gets the kind that suits it
    IndicatorPicker *m_register;
    IndicatorChart *m_chart;
    ChartView *m_view;
    QTableView *m_table;
    QComboBox *m_kinds;
    QComboBox *m_families;
    QToolButton *m_subjects;
    QToolButton *m_export;
    QStackedWidget *m_pages; ///< the empty state or the chart
    QLabel *m_empty;
};

} // namespace jianbao
